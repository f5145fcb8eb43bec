"""What the first run looks like: the path on the left, a form, then the recovery sheet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.unlock.desk_names import known_desks
from foras_desktop.ui.unlock.view import LANGUAGE_NAMES
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.checkbox import CheckBox
from foras_desktop.ui.widgets.choice import Choice, Option
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.icon_label import IconLabel
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.segmented import Segmented
from foras_desktop.ui.widgets.text_input import TextInput
from foras_desktop.ui.widgets.unlock_path import UnlockPath

_FORM_WIDTH = 464


class FirstRunView(Panel):
    """Two steps in one frame: `form` and `sheet`; `page.FirstRunPage` fills and listens."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent=parent)
        translate = QCoreApplication.translate
        self.steps = QStackedWidget()
        self.form = SetUpForm(language)
        self.sheet = SheetStep()
        self.steps.addWidget(self.form)
        self.steps.addWidget(self.sheet)
        self.steps.setMaximumWidth(_FORM_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(UnlockPath(translate("Unlock", "Migrants' Orientation Point")))
        row.addStretch(1)
        row.addSpacing(24)
        row.addWidget(self.steps, 100)
        row.addSpacing(24)
        row.addStretch(1)


class SetUpForm(QWidget):
    """Which desk, who, and the passphrase."""

    def __init__(self, language: str) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.languages = Segmented(LANGUAGE_NAMES, value=language, name=translate("Unlock", "Language"))
        options = [
            Option(desk["code"], desk[f"name_{language}"], detail=desk["code"]) for desk in known_desks()
        ]
        self.desk = Choice(options, dialog=True)
        self.name = TextInput(dialog=True)
        self.passphrase = TextInput(password=True, dialog=True)
        self.again = TextInput(password=True, dialog=True)
        self.desk_field = Field(translate("FirstRun", "Desk"), self.desk)
        self.name_field = Field(
            translate("FirstRun", "Your name"),
            self.name,
            caption=translate("FirstRun", "As colleagues know it. It is shown before unlocking."),
        )
        self.passphrase_field = Field(
            translate("FirstRun", "Passphrase"),
            self.passphrase,
            caption=translate("FirstRun", "Four words that do not go together are good."),
        )
        self.again_field = Field(translate("FirstRun", "Passphrase once more"), self.again)
        self.practice = CheckBox(translate("FirstRun", "Practice data, never mixed with real data"))
        self.restore = Button(
            translate("Unlock", "Put a backup back…"), ButtonKind.LINK, size=ButtonSize.SMALL
        )
        self.back = Button(translate("FirstRun", "Back"), ButtonKind.QUIET, size=ButtonSize.DIALOG)
        self.start = Button(
            translate("FirstRun", "Set this desk up"),
            ButtonKind.PRIMARY,
            shortcut_hint="↵",
            size=ButtonSize.DIALOG,
        )
        self._lay_out()

    def _lay_out(self) -> None:
        translate = QCoreApplication.translate
        head = QHBoxLayout()
        head.addWidget(Label(translate("FirstRun", "Welcome"), TextRole.TITLE), 1)
        head.addWidget(self.languages)
        foot = QHBoxLayout()
        foot.setSpacing(Size.S2)
        safe = translate("Unlock", "Everything stays on this computer, encrypted.")
        foot.addWidget(IconLabel("hard-drive", safe), 1)
        foot.addWidget(self.back)
        foot.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(2)
        column.addLayout(head)
        for field in (self.desk_field, self.name_field, self.passphrase_field, self.again_field):
            column.addSpacing(16)
            column.addWidget(field)
        column.addSpacing(16)
        column.addWidget(self.practice)
        column.addSpacing(8)
        column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(20)
        column.addLayout(foot)
        column.addStretch(3)


class SheetStep(QWidget):
    """The recovery sheet: printed or saved once, then the desk opens."""

    def __init__(self) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.title = Label(translate("FirstRun", "The recovery sheet"), TextRole.TITLE)
        self.why = Label(
            translate(
                "FirstRun",
                "With this code the desk can be opened when a passphrase is forgotten. It is shown now and "
                "never again: print it, put it into a sealed envelope, and the envelope into the safe.",
            ),
            TextRole.BODY,
            "muted",
            wrap=True,
        )
        self.code = Label("", TextRole.HEADING)
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.save = Button(
            translate("FirstRun", "Save the sheet as PDF…"),
            ButtonKind.SECONDARY,
            icon="download",
            size=ButtonSize.DIALOG,
        )
        self.print = Button(
            translate("FirstRun", "Print the sheet"),
            ButtonKind.SECONDARY,
            icon="printer",
            size=ButtonSize.DIALOG,
        )
        self.done = Button(
            translate("FirstRun", "It is in the safe: open"), ButtonKind.PRIMARY, size=ButtonSize.DIALOG
        )
        self.refusal = Banner("", BannerKind.DANGER)
        self.refusal.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        code = QHBoxLayout()
        code.addWidget(self.code)
        code.addStretch(1)
        paper = QHBoxLayout()
        paper.setSpacing(Size.S2)
        paper.addWidget(self.print)
        paper.addWidget(self.save)
        paper.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S4)
        column.addStretch(2)
        column.addWidget(self.title)
        column.addWidget(self.why)
        column.addLayout(code)
        column.addLayout(paper)
        column.addWidget(self.refusal)
        column.addSpacing(Size.S4)
        column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(3)
