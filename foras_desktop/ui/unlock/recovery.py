"""A forgotten passphrase: the recovery sheet's code and a new passphrase."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.domain.clock import Clock
from foras_desktop.domain.errors import Trouble
from foras_desktop.services import unlocking
from foras_desktop.services.profiles import ProfileFolder
from foras_desktop.services.unlocking import Recover
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.tasks import Tasks
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.unlock.used_sheet import Recovered, UsedSheetDialog
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.dialog import Dialog
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.text_input import TextInput

_WIDTH = 480


class RecoveryDialog(Dialog):
    """`unlocked` hands the opened office over once the new sheet is kept: the used one opens nothing more."""

    unlocked = Signal(object)

    def __init__(
        self,
        profile: ProfileFolder,
        person_id: str,
        formats: Formats,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_WIDTH, parent)
        translate = QCoreApplication.translate
        self._profile = profile
        self._person_id = person_id
        self._formats = formats
        self._clock = clock
        self._tasks = Tasks(self)
        self.new_sheet: UsedSheetDialog | None = None
        self.setWindowTitle(translate("Recovery", "Recovery sheet"))
        self.code = TextInput(dialog=True, placeholder="7KQ2M-9XDRA-…")
        self.passphrase = TextInput(password=True, dialog=True)
        self._code_field = Field(translate("Recovery", "Code of the recovery sheet"), self.code)
        self._passphrase_field = Field(
            translate("Recovery", "New passphrase"),
            self.passphrase,
            caption=translate("Recovery", "Four words that do not go together are good."),
        )
        self.open_button = Button(
            translate("Recovery", "Open with this code"), ButtonKind.PRIMARY, size=ButtonSize.DIALOG
        )
        self.open_button.clicked.connect(self._on_open_clicked)
        self._lay_out()

    def _lay_out(self) -> None:
        translate = QCoreApplication.translate
        text = translate(
            "Recovery",
            "The sheet lies in the sealed envelope in the safe. Its code opens the desk once more and gives "
            "you a new passphrase; the data stays as it is.",
        )
        cancel = Button(translate("Recovery", "Cancel"), ButtonKind.QUIET, size=ButtonSize.DIALOG)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.S6, Size.S6, Size.S6, Size.S6)
        column.setSpacing(Size.S4)
        column.addWidget(Label(self.windowTitle(), TextRole.TITLE))
        column.addWidget(Label(text, TextRole.BODY, "muted", wrap=True))
        column.addWidget(self._code_field)
        column.addWidget(self._passphrase_field)
        column.addLayout(foot)
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_open_clicked(self) -> None:
        order = Recover(self._person_id, self.code.text(), self.passphrase.text())
        self.open_button.set_busy(True)
        self._tasks.write(
            self,
            lambda: self._recover(order),
            self._on_recovered,
            self._refuse,
        )

    def _recover(self, order: Recover) -> Recovered:
        office, secrets = unlocking.recover(self._profile.folder, order, clock=self._clock)
        return Recovered.of(office, secrets, self._formats.language)

    def _on_recovered(self, recovered: Recovered) -> None:
        self.open_button.set_busy(False)
        self.accept()
        self.new_sheet = UsedSheetDialog(recovered, self._formats, self.parentWidget())
        self.new_sheet.unlocked.connect(self.unlocked)
        self.new_sheet.open()

    def _refuse(self, error: Exception) -> None:
        self.open_button.set_busy(False)
        if not isinstance(error, Trouble):
            raise error
        about_code = error.code == "access.wrong_recovery_code"
        field = self._code_field if about_code else self._passphrase_field
        field.set_error(sentence_of(error, self._formats))
        field.editor.setFocus()
