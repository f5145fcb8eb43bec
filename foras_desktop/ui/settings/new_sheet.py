"""A new recovery sheet: asked for with one's own passphrase, shown once, put on paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.db.changes import Changes
from foras_desktop.domain.errors import Trouble
from foras_desktop.services import access
from foras_desktop.services.access import RenewRecovery
from foras_desktop.services.office import Office
from foras_desktop.services.recovery_sheet import Secrets
from foras_desktop.ui.first_run.sheet_keeper import SheetKeeper, recovery_pdf
from foras_desktop.ui.first_run.view import SheetStep
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.dialog import Dialog
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.text_input import TextInput
from foras_desktop.ui.workspace import Workspace

_WIDTH = 520


class NewSheetDialog(Dialog):
    """First the passphrase, then the sheet; the old sheet opens nothing from then on.

    While the sheet shows, Escape does not close it: its code is shown once.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        translate = QCoreApplication.translate
        self._workspace = workspace
        self.setWindowTitle(translate("NewSheet", "New recovery sheet"))
        self.passphrase = TextInput(password=True, dialog=True)
        self._field = Field(translate("Settings", "Your own passphrase"), self.passphrase)
        self.renew = Button(
            translate("NewSheet", "Make a new sheet"), ButtonKind.PRIMARY, size=ButtonSize.DIALOG
        )
        self.sheet = SheetStep()
        self.sheet.done.setText(translate("NewSheet", "It is in the safe"))
        self.keeper = SheetKeeper(self.sheet, workspace.formats, self)
        self.steps = QStackedWidget()
        self.steps.addWidget(self._make_asking())
        self.steps.addWidget(self.sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.S6, Size.S6, Size.S6, Size.S6)
        column.addWidget(self.steps)
        self.renew.clicked.connect(self._on_renew_clicked)
        self.passphrase.returnPressed.connect(self._on_renew_clicked)
        self.sheet.done.clicked.connect(self.accept)
        self.finished.connect(self._forget)

    def _make_asking(self) -> QWidget:
        why = QCoreApplication.translate(
            "NewSheet",
            "When the envelope was opened or the sheet is lost. The old sheet opens nothing any more.",
        )
        cancel = Button(
            QCoreApplication.translate("Recovery", "Cancel"), ButtonKind.QUIET, size=ButtonSize.DIALOG
        )
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(Size.S2)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.renew)
        asking = QWidget()
        column = QVBoxLayout(asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S4)
        column.addWidget(Label(self.windowTitle(), TextRole.TITLE))
        column.addWidget(Label(why, TextRole.BODY, "muted", wrap=True))
        column.addWidget(self._field)
        column.addStretch(1)
        column.addLayout(foot)
        return asking

    def _on_renew_clicked(self) -> None:
        if self.renew.is_busy:
            return
        language = self._workspace.language

        def renew(office: Office, order: RenewRecovery) -> tuple[tuple[Secrets, bytes], Changes]:
            secrets, changes = access.renew_recovery(office, order)
            return (secrets, recovery_pdf(office, secrets, language)), changes

        self.renew.set_busy(True)
        order = RenewRecovery(self.passphrase.text())
        self._workspace.do(self, renew, order, done=self._show_sheet, failed=self._refuse)

    def _show_sheet(self, made: tuple[Secrets, bytes]) -> None:
        self.renew.set_busy(False)
        self.passphrase.clear()
        secrets, pdf = made
        self.steps.setCurrentWidget(self.sheet)
        self.keeper.show_sheet(secrets.recovery_code, pdf)

    def reject(self) -> None:
        if self.steps.currentWidget() is not self.sheet and not self.renew.is_busy:
            super().reject()

    def _refuse(self, error: Exception) -> None:
        self.renew.set_busy(False)
        if not isinstance(error, Trouble):
            raise error
        self._field.set_error(sentence_of(error, self._workspace.formats))
        self.passphrase.setFocus()

    def _forget(self) -> None:
        self.passphrase.clear()
        self.keeper.forget()
