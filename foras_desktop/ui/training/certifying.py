"""What is done with certificates from a cycle: issue, show and print, take back, check."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from foras_desktop.domain.errors import Trouble
from foras_desktop.domain.records import Certificate
from foras_desktop.services.certificates.checking import check_certificate
from foras_desktop.services.certificates.issuing import (
    IssueCertificates,
    Revoke,
    issue_certificates,
    note_printed,
    note_saved,
    revoke_certificate,
)
from foras_desktop.services.certificates.paper import make_certificates
from foras_desktop.ui.paper.preview import PdfPreview
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.training.certificates import CertificatesSide
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


class Certifying(QObject):
    """Acts for one side of the training page; one preview at a time over `host`."""

    issuing = Signal()

    def __init__(self, workspace: Workspace, side: CertificatesSide, host: QWidget) -> None:
        super().__init__(host)
        self._workspace = workspace
        self._side = side
        self._host = host
        self.paper: PdfPreview | None = None
        side.preview_wanted.connect(self.preview)
        side.revoked.connect(self._revoke)
        side.check_wanted.connect(self._check)

    def issue(self, cycle_id: str) -> None:
        """One for each who acquired it and has none; they are shown on paper next."""
        people = self._side.to_issue()
        if not people:
            return
        order = IssueCertificates(cycle_id, people, self._side.trainer.text(), self._side.lead.text())
        self.issuing.emit()
        self._workspace.do(self, issue_certificates, order, done=self._on_issued, failed=self._tell)

    def _on_issued(self, certificates: Sequence[Certificate]) -> None:
        self.preview(tuple(one.id for one in certificates))

    def preview(self, certificate_ids: tuple[str, ...]) -> None:
        """Certificates over the page; what is printed or saved is noted, and a reprint says so."""
        workspace, variant = self._workspace, str(self._side.variant.value() or "fr-ar")
        self.paper = PdfPreview(
            workspace.tasks,
            workspace.formats,
            translate("Certificates", "Certificates"),
            lambda spare, report: (
                make_certificates(workspace.office, certificate_ids, variant, spare, report).pdf
            ),
            file_name=translate("Certificates", "certificates.pdf"),
            parent=self._host,
            can_spare_ink=True,
            landscape=True,
        )
        self.paper.printed.connect(lambda _: workspace.do(self, note_printed, certificate_ids))
        self.paper.saved.connect(lambda _: workspace.do(self, note_saved, certificate_ids))
        self.paper.closed.connect(self._on_paper_closed)
        self.paper.start()

    def _on_paper_closed(self) -> None:
        self.paper = None
        self._side.list.setFocus()

    def _revoke(self, certificate: str, reason: str) -> None:
        self._workspace.do(
            self,
            revoke_certificate,
            Revoke(certificate, reason),
            done=lambda _: self._side.was_taken_back(),
            failed=lambda error: self._side.refuse(self._sentence(error)),
            said=translate("Certificates", "The certificate was taken back."),
        )

    def _check(self, text: str) -> None:
        self._workspace.read(
            self,
            "check",
            check_certificate,
            text,
            done=self._side.show_answer,
            failed=lambda error: self._side.refuse_code(self._sentence(error)),
        )

    def _tell(self, error: Exception) -> None:
        self._workspace.say(self._sentence(error))

    def _sentence(self, error: Exception) -> str:
        if not isinstance(error, Trouble):
            raise error
        return sentence_of(error, self._workspace.formats)
