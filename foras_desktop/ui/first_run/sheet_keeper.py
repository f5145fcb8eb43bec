"""The recovery sheet on its way to paper: shown once, printed or saved, then forgotten."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from foras_desktop.domain.errors import EnvironmentFault, Trouble
from foras_desktop.domain.wall_time import today
from foras_desktop.services.office import Office
from foras_desktop.services.recovery_sheet import Secrets
from foras_desktop.ui.first_run.view import SheetStep
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.paper.printing import print_pdf, printer_names
from foras_desktop.ui.paper.saving import ask_where, write_file
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.tasks import Tasks
from foras_desktop.ui.unlock.desk_names import desk_name

if TYPE_CHECKING:
    from foras_desktop.documents.sheet import Language


class SheetKeeper(QObject):
    """Listens to a `SheetStep`; `on_paper` tells that the sheet was printed or saved."""

    on_paper = Signal()

    def __init__(self, view: SheetStep, formats: Formats, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._formats = formats
        self._window = parent
        self._tasks = Tasks(self)
        self._pdf = b""
        view.save.clicked.connect(self._on_save_clicked)
        view.print.clicked.connect(self._on_print_clicked)

    def show_sheet(self, code: str, pdf: bytes) -> None:
        """Show the code and keep the paper until it is forgotten."""
        self._pdf = pdf
        self._view.code.setText(code)
        self._view.save.setFocus()

    def forget(self) -> None:
        """Nothing of the sheet stays in the window."""
        self._pdf = b""
        self._view.code.setText("")

    def save_to(self, target: Path) -> None:
        """Write the sheet to a file."""
        pdf = self._pdf
        self._tasks.write(self, lambda: write_file(target, pdf), self._on_kept, self._refuse)

    def _on_save_clicked(self) -> None:
        title = QCoreApplication.translate("FirstRun", "Save the recovery sheet")
        target = ask_where(self._window, title, "FORAS.pdf", "PDF (*.pdf)")
        if target is not None:
            self.save_to(target)

    def _on_print_clicked(self) -> None:
        names, pdf = printer_names(), self._pdf
        if not names:
            self._refuse(EnvironmentFault("printer.none"))
            return
        self._tasks.write(self, lambda: print_pdf(pdf, names[0]), self._on_kept, self._refuse)

    def _on_kept(self, result: object) -> None:
        self._view.refusal.hide()
        self._view.done.setFocus()
        self.on_paper.emit()

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self._view.refusal.set_text(sentence_of(error, self._formats))
        self._view.refusal.show()


def recovery_pdf(office: Office, secrets: Secrets, language: str) -> bytes:
    """The recovery sheet of a desk, as PDF. Letters of a name that no font has are left out."""
    from foras_desktop.documents.recovery_sheet import RecoverySheet, write_recovery_sheet
    from foras_desktop.documents.text import missing_glyphs

    unprintable = {one.character for one in missing_glyphs(office.actor.name)}
    sheet = RecoverySheet(
        desk_name=desk_name(office.desk, language),
        holder_name="".join(one for one in office.actor.name if one not in unprintable),
        recovery_code=secrets.recovery_code,
        made_on=today(office.clock),
        root_fingerprint=secrets.root_fingerprint,
        root_secret=secrets.root_secret,
        language=cast("Language", language),
    )
    target = BytesIO()
    write_recovery_sheet(sheet, target)
    return target.getvalue()
