"""Shows the paper on everything held about a person over their record; made, it is noted."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from foras_desktop.documents.sheet import Language
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.records import Person
from foras_desktop.services import audit
from foras_desktop.services.audit import NoteOutput
from foras_desktop.services.held_data import HeldData, gather_held_data
from foras_desktop.ui.paper.preview import PdfPreview
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate

_LANGUAGES: dict[str, Language] = {"fr": "fr", "ar": "ar", "en": "en"}


class Holding(QObject):
    """Lives as long as the record; one paper at a time."""

    def __init__(self, workspace: Workspace, host: QWidget) -> None:
        super().__init__(host)
        self._workspace = workspace
        self._host = host
        self.paper: PdfPreview | None = None

    def show_paper(self, person_id: str) -> None:
        """Gather everything, note that, and show it."""
        self._workspace.do(
            self,
            gather_held_data,
            person_id,
            done=self._preview,
            failed=self._workspace.troubled.emit,
        )

    def _preview(self, held: HeldData) -> None:
        workspace = self._workspace
        self.paper = PdfPreview(
            workspace.tasks,
            workspace.formats,
            translate("HeldData", "Everything held about this person"),
            lambda _, report: _pdf(workspace, held, report),
            file_name=translate("HeldData", "data.pdf"),
            parent=self._host,
        )
        self.paper.printed.connect(lambda _: self._note_printed(held))
        self.paper.closed.connect(self._on_paper_closed)
        self.paper.start()

    def _note_printed(self, held: HeldData) -> None:
        about = (Person.entity, held.person.id)
        order = NoteOutput(AuditKind.PRINTED, "access_request", 1, about)
        self._workspace.do(self, audit.note_output, order)

    def _on_paper_closed(self) -> None:
        self.paper = None


def _pdf(workspace: Workspace, held: HeldData, report: Callable[[int, int], None]) -> bytes:
    from foras_desktop.documents.held_data import write_held_data  # paper is slow to import
    from foras_desktop.ui.people.held_paper import paper_of

    language = _LANGUAGES.get(workspace.language, "fr")
    paper = paper_of(held, language, workspace.formats, workspace.office.desk, workspace.desk_name)
    buffer = BytesIO()
    write_held_data(paper, language, buffer, report)
    return buffer.getvalue()
