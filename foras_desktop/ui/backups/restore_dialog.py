"""Putting a backup back, before anyone is in: which file, in whose name, by passphrase or by the sheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.domain.errors import Trouble
from foras_desktop.ui.asking import for_file
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.tasks import Tasks
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.unlock.desk_names import desk_name
from foras_desktop.ui.unlock.people import PersonPicker
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.checkbox import CheckBox
from foras_desktop.ui.widgets.dialog import Dialog
from foras_desktop.ui.widgets.fact import Fact
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.text_input import TextInput
from foras_desktop.ui.words import word

if TYPE_CHECKING:
    from foras_desktop.domain.clock import Clock
    from foras_desktop.services.backup.restoring import BackupContent, Restore
    from foras_desktop.services.office import Office
    from foras_desktop.ui.unlock.used_sheet import Recovered, UsedSheetDialog

_WIDTH = 520


class RestoreDialog(Dialog):
    """`unlocked` hands the opened office over; nothing of what was on the computer is deleted."""

    unlocked = Signal(object)

    def __init__(
        self, data_folder: Path, formats: Formats, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(_WIDTH, parent)
        translate = QCoreApplication.translate
        self._data_folder = data_folder
        self._formats = formats
        self._clock = clock
        self._tasks = Tasks(self)
        self._content: BackupContent | None = None
        self.new_sheet: UsedSheetDialog | None = None
        self.setWindowTitle(translate("Restore", "Put a backup back"))
        self.choose = Button(
            translate("Restore", "Choose the backup…"), ButtonKind.SECONDARY, size=ButtonSize.DIALOG
        )
        self.trouble = Banner("", BannerKind.DANGER)
        self.what = Fact(translate("Restore", "Backup"))
        self.people = PersonPicker(translate("Unlock", "Who are you?"))
        self.with_sheet = CheckBox(translate("Restore", "With the recovery sheet instead"))
        self.code = TextInput(dialog=True, placeholder="7KQ2M-9XDRA-…")
        self.code_field = Field(translate("Recovery", "Code of the recovery sheet"), self.code)
        self.passphrase = TextInput(password=True, dialog=True)
        self.passphrase_field = Field(self._passphrase_label(), self.passphrase)
        self.cancel = Button(translate("Recovery", "Cancel"), ButtonKind.QUIET, size=ButtonSize.DIALOG)
        self.put_back = Button(
            translate("Restore", "Put it back and open"), ButtonKind.PRIMARY, size=ButtonSize.DIALOG
        )
        self._lay_out()
        self._connect()
        self._show_content(None)

    def _lay_out(self) -> None:
        why = QCoreApplication.translate(
            "Restore",
            "On this computer or on a new one. A database of the same desk that is here is set aside, never "
            "deleted. The desk opens at once; before its next exchange it introduces itself to the central "
            "office again.",
        )
        foot = QHBoxLayout()
        foot.setSpacing(Size.S2)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.put_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.S6, Size.S6, Size.S6, Size.S6)
        column.setSpacing(Size.S4)
        column.addWidget(Label(self.windowTitle(), TextRole.TITLE))
        column.addWidget(Label(why, TextRole.BODY, "muted", wrap=True))
        column.addWidget(self.trouble)
        for widget in (self.choose, self.what, self.people, self.with_sheet):
            column.addWidget(widget)
        column.addWidget(self.code_field)
        column.addWidget(self.passphrase_field)
        column.addLayout(foot)
        self.trouble.hide()

    def _connect(self) -> None:
        self.choose.clicked.connect(self._on_choose_clicked)
        self.with_sheet.toggled.connect(self._on_with_sheet_toggled)
        self.passphrase.returnPressed.connect(self._on_put_back_clicked)
        self.put_back.clicked.connect(self._on_put_back_clicked)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self._forget)

    # --- which ------------------------------------------------------------------------------------

    def _on_choose_clicked(self) -> None:
        translate = QCoreApplication.translate
        title, kind = translate("Restore", "Choose the backup"), translate("Restore", "Backups")
        chosen = for_file(self, title, kind, "*.foras-backup")
        if chosen is not None:
            self.look_into(chosen)

    def look_into(self, path: Path) -> None:
        """Read the outside of a backup and show whose it is."""

        def look() -> BackupContent:
            from foras_desktop.services.backup import restoring

            return restoring.look_into(path)

        self.trouble.hide()
        self._tasks.write(self, look, self._show_content, self._refuse)

    def _show_content(self, content: BackupContent | None) -> None:
        self._content = content
        for widget in (self.what, self.people, self.with_sheet, self.passphrase_field, self.put_back):
            widget.setVisible(content is not None)
        self.code_field.setVisible(content is not None and self.with_sheet.isChecked())
        if content is None:
            return
        name = desk_name(content.about.desk, self._formats.language)
        if content.about.practice:
            name = QCoreApplication.translate("Unlock", "{desk} (practice)").format(desk=name)
        self.what.set_value(name, self._made_at(content))
        self.people.set_people([(one.id, one.name, word("role", one.role)) for one in content.people], "")
        self.passphrase.setFocus()

    def _made_at(self, content: BackupContent) -> str:
        from datetime import datetime

        from foras_desktop.ui.backups.words import when

        try:
            made = when(datetime.fromisoformat(content.about.made_at), self._formats)
        except (ValueError, OverflowError):  # someone's own words
            return ""
        return QCoreApplication.translate("Restore", "· made {when}").format(when=made)

    def _on_with_sheet_toggled(self, wanted: bool) -> None:
        self.code_field.setVisible(wanted)
        self.passphrase_field.set_label(self._passphrase_label())
        (self.code if wanted else self.passphrase).setFocus()

    def _passphrase_label(self) -> str:
        if self.with_sheet.isChecked():
            return QCoreApplication.translate("Recovery", "New passphrase")
        return QCoreApplication.translate("Restore", "Your passphrase of that day")

    # --- putting it back --------------------------------------------------------------------------

    def _on_put_back_clicked(self) -> None:
        content, person = self._content, self.people.value()
        if content is None or not person or self.put_back.is_busy:
            return
        from foras_desktop.services.backup.restoring import Restore

        code = self.code.text() if self.with_sheet.isChecked() else ""
        order = Restore(content.path, person, self.passphrase.text(), code)
        self.trouble.hide()
        self.put_back.set_busy(True)
        self._tasks.write(self, lambda: self._restore(order), self._on_restored, self._refuse)

    def _restore(self, order: Restore) -> tuple[Office, Recovered | None]:
        from foras_desktop.services.backup import restoring
        from foras_desktop.ui.unlock.used_sheet import Recovered

        restored = restoring.restore(self._data_folder, order, clock=self._clock)
        if restored.secrets is None:
            return restored.office, None
        return restored.office, Recovered.of(restored.office, restored.secrets, self._formats.language)

    def _on_restored(self, outcome: tuple[Office, Recovered | None]) -> None:
        office, recovered = outcome
        self.put_back.set_busy(False)
        self.accept()
        if recovered is None:
            self.unlocked.emit(office)
            return
        from foras_desktop.ui.unlock.used_sheet import UsedSheetDialog

        self.new_sheet = UsedSheetDialog(recovered, self._formats, self.parentWidget())
        self.new_sheet.unlocked.connect(self.unlocked)
        self.new_sheet.open()

    def _refuse(self, error: Exception) -> None:
        self.put_back.set_busy(False)
        if not isinstance(error, Trouble):
            raise error
        sentence = sentence_of(error, self._formats)
        fields = {
            "access.wrong_recovery_code": self.code_field,
            "access.wrong_passphrase": self.passphrase_field,
            "access.passphrase_short": self.passphrase_field,
            "access.passphrase_guessable": self.passphrase_field,
        }
        field = fields.get(error.code)
        if field is None:
            self.trouble.set_text(sentence)
            self.trouble.show()
            return
        field.set_error(sentence)
        field.editor.setFocus()

    def _forget(self) -> None:
        self.passphrase.clear()
        self.code.clear()
