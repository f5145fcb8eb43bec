"""The recovery sheet was used, so there is a new one: shown once, put on paper, then the desk opens."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.services.office import Office
from foras_desktop.services.recovery_sheet import Secrets
from foras_desktop.ui.first_run.sheet_keeper import SheetKeeper, recovery_pdf
from foras_desktop.ui.first_run.view import SheetStep
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.dialog import Dialog

_WIDTH = 520


@dataclass(frozen=True)
class Recovered:
    """An office that the recovery sheet opened, and the next sheet."""

    office: Office
    code: str = field(repr=False)
    pdf: bytes = field(repr=False)

    @classmethod
    def of(cls, office: Office, secrets: Secrets, language: str) -> Recovered:
        """With the sheet drawn, off the painting thread."""
        return cls(office, secrets.recovery_code, recovery_pdf(office, secrets, language))


class UsedSheetDialog(Dialog):
    """`unlocked` hands the office over once the new sheet is in the safe; Escape does not close it."""

    unlocked = Signal(object)

    def __init__(self, recovered: Recovered, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        translate = QCoreApplication.translate
        self._office: Office | None = recovered.office
        self.setWindowTitle(translate("NewSheet", "New recovery sheet"))
        self.sheet = SheetStep()
        self.sheet.title.setText(self.windowTitle())
        self.sheet.why.setText(
            translate(
                "NewSheet",
                "The code you typed has done its work and opens nothing here any more: this one takes its "
                "place. It is shown now and never again. Print it, put it into a sealed envelope, the "
                "envelope into the safe, and destroy the old sheet.",
            )
        )
        self.keeper = SheetKeeper(self.sheet, formats, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.S6, Size.S6, Size.S6, Size.S6)
        column.addWidget(self.sheet)
        self.sheet.done.clicked.connect(self._on_done_clicked)
        self.keeper.show_sheet(recovered.code, recovered.pdf)

    def reject(self) -> None:
        """The code is shown once: only the one way on leads out."""

    def _on_done_clicked(self) -> None:
        office, self._office = self._office, None
        self.keeper.forget()
        self.accept()
        if office is not None:
            self.unlocked.emit(office)
