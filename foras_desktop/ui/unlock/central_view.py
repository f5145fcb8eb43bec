"""What asking the central office looks like: the new passphrase, then the letter's way there and back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.ui.exchange.fingerprint_box import FingerprintBox
from foras_desktop.ui.exchange.meet_card import MeetStep
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.fact import Fact
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.text_input import TextInput

translate = QCoreApplication.translate


class _Step(QWidget):
    """A title, what belongs to the step, a banner for what no field stands for, and the buttons."""

    def __init__(self, title: str, why: str, leave: str) -> None:
        super().__init__()
        self.trouble = Banner("", BannerKind.DANGER)
        self.trouble.hide()
        self.leave = Button(leave, ButtonKind.QUIET, size=ButtonSize.DIALOG)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(Size.S2)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Size.S4)
        self.column.addWidget(Label(title, TextRole.TITLE))
        self.column.addWidget(Label(why, TextRole.BODY, "muted", wrap=True))
        self.column.addWidget(self.trouble)

    def tell(self, sentence: str) -> None:
        """Show what went wrong, above everything; empty takes it away."""
        self.trouble.set_text(sentence)
        self.trouble.setVisible(bool(sentence))


class AskStep(_Step):
    """The passphrase that the answer will open with, typed twice."""

    def __init__(self, title: str) -> None:
        why = translate(
            "AskCentral",
            "A letter there, a telephone call, a letter back; the data stays as it is. Choose your new "
            "passphrase now: the answer opens with it, and with nothing else.",
        )
        super().__init__(title, why, translate("Recovery", "Cancel"))
        self.who = Fact(translate("AskCentral", "Who asks"))
        self.passphrase = TextInput(password=True, dialog=True)
        self.again = TextInput(password=True, dialog=True)
        self.passphrase_field = Field(
            translate("Recovery", "New passphrase"),
            self.passphrase,
            caption=translate("FirstRun", "Four words that do not go together are good."),
        )
        self.again_field = Field(translate("Settings", "The new one once more"), self.again)
        self.write = Button(
            translate("AskCentral", "Write the letter…"),
            ButtonKind.PRIMARY,
            icon="upload",
            shortcut_hint="↵",
            size=ButtonSize.DIALOG,
        )
        for part in (self.who, self.passphrase_field, self.again_field):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.foot.addStretch(1)
        self.foot.addWidget(self.leave)
        self.foot.addWidget(self.write)
        self.column.addLayout(self.foot)


class WaitStep(_Step):
    """Where the letter lies, the digits to read out, and the answer to open."""

    def __init__(self, title: str) -> None:
        why = translate(
            "AskCentral", "This can be closed meanwhile. It comes back here, under the same name."
        )
        super().__init__(title, why, translate("AskCentral", "Close"))
        self.written = Label("", TextRole.CAPTION, "muted", wrap=True)
        self.fingerprint = FingerprintBox()
        self.passphrase = TextInput(password=True, dialog=True)
        self.passphrase_field = Field(
            translate("AskCentral", "The passphrase chosen when asking"), self.passphrase
        )
        self.again = Button(
            translate("AskCentral", "Write a new letter…"), ButtonKind.QUIET, size=ButtonSize.DIALOG
        )
        self.open = Button(
            translate("AskCentral", "Open the answer…"),
            ButtonKind.PRIMARY,
            icon="download",
            shortcut_hint="↵",
            size=ButtonSize.DIALOG,
        )
        steps: tuple[tuple[str, list[QWidget]], ...] = (
            (translate("AskCentral", "Get the letter to the central office, in any way"), [self.written]),
            (translate("AskCentral", "They call you: read these digits out"), [self.fingerprint]),
            (translate("AskCentral", "Open the answer that comes back"), [self.passphrase_field]),
        )
        path = QVBoxLayout()
        path.setSpacing(0)
        for place, (text, parts) in enumerate(steps):
            step = MeetStep(text, parts, last=place == len(steps) - 1)
            step.set_done(done=place == 0)
            path.addWidget(step)
        self.column.addLayout(path)
        self.column.addStretch(1)
        self.foot.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.foot.addStretch(1)
        self.foot.addWidget(self.leave)
        self.foot.addWidget(self.open)
        self.column.addLayout(self.foot)
