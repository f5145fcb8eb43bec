"""What the unlock page looks like (mock-up 09): the path on the left, the few fields on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.unlock.people import PersonPicker
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.choice import Choice, Option
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.icon_label import IconLabel
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.segmented import Segmented
from foras_desktop.ui.widgets.sign import Sign, SignIcon
from foras_desktop.ui.widgets.text_input import TextInput
from foras_desktop.ui.widgets.unlock_path import UnlockPath

LANGUAGE_NAMES = (("fr", "Français"), ("ar", "العربية"), ("en", "English"))
_FORM_WIDTH = 464


class UnlockView(Panel):
    """Layout only; `page.UnlockPage` fills and listens."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent=parent)
        translate = QCoreApplication.translate
        self.title = Label(translate("Unlock", "Hello"), TextRole.TITLE)
        self.remark = Label("", TextRole.BODY, "muted")
        self.languages = Segmented(LANGUAGE_NAMES, value=language, name=translate("Unlock", "Language"))
        self.people = PersonPicker(translate("Unlock", "Who are you?"))
        self.forgotten = Button(
            translate("Recovery", "Recovery sheet"), ButtonKind.LINK, size=ButtonSize.SMALL
        )
        self.forgotten.setAccessibleName(translate("Unlock", "Forgotten? Recovery sheet"))
        self.central = Button(translate("Unlock", "Central office"), ButtonKind.LINK, size=ButtonSize.SMALL)
        self.central.setAccessibleName(translate("Unlock", "Forgotten? Ask the central office"))
        self.passphrase = TextInput(password=True, dialog=True)
        self.passphrase_field = Field(
            translate("Unlock", "Passphrase"), self.passphrase, end=self._ways_back()
        )
        self.caps_lock = _CapsLock(translate("Unlock", "Caps lock is on."))
        self.desk = Choice(dialog=True)
        self.desk_field = Field(translate("Unlock", "Desk"), self.desk)
        self.set_up = Button(
            translate("Unlock", "Set up another desk"), ButtonKind.LINK, size=ButtonSize.SMALL
        )
        self.restore = Button(
            translate("Unlock", "Put a backup back…"), ButtonKind.LINK, size=ButtonSize.SMALL
        )
        self.reading = Button(
            translate("Unlock", "Open for reading only"), ButtonKind.LINK, size=ButtonSize.SMALL
        )
        self.reading.hide()
        self.quit = Button(translate("Unlock", "Quit"), ButtonKind.QUIET, size=ButtonSize.DIALOG)
        self.open = Button(
            translate("Unlock", "Open"), ButtonKind.PRIMARY, shortcut_hint="↵", size=ButtonSize.DIALOG
        )
        self.open.setDefault(True)
        self._lay_out()

    def _ways_back(self) -> QWidget:
        ways = QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.S3)
        row.addWidget(Label(QCoreApplication.translate("Unlock", "Forgotten?"), TextRole.BODY, "muted"))
        row.addWidget(self.forgotten)
        row.addWidget(self.central)
        return ways

    def _lay_out(self) -> None:
        translate = QCoreApplication.translate
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.remark)
        head.addLayout(words, 1)
        head.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(Size.S2)
        foot.addWidget(
            IconLabel("hard-drive", translate("Unlock", "Everything stays on this computer, encrypted.")), 1
        )
        foot.addWidget(self.quit)
        foot.addWidget(self.open)
        form = QVBoxLayout()
        form.setSpacing(0)
        form.addStretch(2)
        form.addLayout(head)
        form.addSpacing(24)
        form.addWidget(self.people)
        form.addSpacing(20)
        form.addWidget(self.passphrase_field)
        form.addWidget(self.caps_lock)
        form.addWidget(self.reading, 0, Qt.AlignmentFlag.AlignLeft)
        form.addSpacing(12)
        form.addWidget(self.desk_field)
        form.addSpacing(4)
        links = QHBoxLayout()
        links.setSpacing(Size.S4)
        links.addWidget(self.set_up)
        links.addWidget(self.restore)
        links.addStretch(1)
        form.addLayout(links)
        form.addSpacing(20)
        form.addLayout(foot)
        form.addStretch(3)
        holder = QWidget()
        holder.setLayout(form)
        holder.setFixedWidth(_FORM_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(UnlockPath(translate("Unlock", "Migrants' Orientation Point")))
        row.addStretch(1)
        row.addSpacing(24)
        row.addWidget(holder)
        row.addSpacing(24)
        row.addStretch(1)

    def show_desks(self, desks: Sequence[tuple[str, str, str]], chosen: str) -> None:
        """The databases on this computer as (key, name, code); one alone cannot be changed."""
        self.desk.set_options(Option(key, name, detail=code) for key, name, code in desks)
        self.desk.set_value(chosen)
        self.desk.setEnabled(len(desks) > 1)


class _CapsLock(QWidget):
    """Told before, not after."""

    def __init__(self, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(6)
        row.addWidget(SignIcon(Sign.WARNING))
        row.addWidget(Label(text, TextRole.BODY, "caution"), 1)
        self.hide()
