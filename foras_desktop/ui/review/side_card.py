"""One of the values: its desk, the value itself, by whom and when, and the button that keeps it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.services.review.two_values import Side
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.review.sentences import when
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.avatar import Avatar
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.card import Card
from foras_desktop.ui.widgets.label import Label

translate = QCoreApplication.translate

_LONG = 18
_LONGEST_ON_BUTTON = 28
_MOST_SIDES = 9


class SideCard(QWidget):
    """`number` is the key that keeps this value; `reveal_wanted` asks for what is sealed in clear."""

    reveal_wanted = Signal(str)

    def __init__(
        self, side: Side, text: str, number: int, formats: Formats, desk_name: Callable[[str], str]
    ) -> None:
        super().__init__()
        role = TextRole.FIGURE if len(text) <= _LONG else TextRole.HEADING
        self.value = Label(text, role, wrap=True)
        hint = str(number) if number <= _MOST_SIDES else None
        self.keep = Button(_keep_words(text, desk_name(side.desk)), shortcut_hint=hint)
        card = Card(padding=Size.S4)
        card.column.addLayout(_head(side, desk_name))
        card.column.addSpacing(Size.S1)
        card.column.addWidget(self.value)
        self.in_clear = Label("", wrap=True)
        self.in_clear.hide()
        card.column.addWidget(self.in_clear)
        self.reveal_button = Button(translate("Facts", "Show"), ButtonKind.LINK, size=ButtonSize.SMALL)
        if not side.sealed:
            self.reveal_button.hide()
        self.reveal_button.clicked.connect(lambda: self.reveal_wanted.emit(side.dot))
        card.column.addWidget(self.reveal_button, 0, Qt.AlignmentFlag.AlignLeft)
        card.column.addSpacing(Size.S2)
        card.column.addLayout(_author(side, formats))
        card.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S3)
        column.addWidget(card, 1)
        column.addWidget(self.keep)
        self.setAccessibleName(f"{desk_name(side.desk)}: {text}")
        self.dot = side.dot

    def reveal(self, text: str) -> None:
        """Show what was sealed until another question is looked at."""
        self.value.hide()
        self.in_clear.setText(text)
        self.in_clear.show()
        self.reveal_button.hide()


def _keep_words(text: str, desk: str) -> str:
    """Names the whole value or none of it: two long ones may differ at their end only."""
    if len(text) <= _LONGEST_ON_BUTTON:
        return translate("Review", "Keep {value}").format(value=text)
    return translate("Review", "Keep the value of {desk}").format(desk=desk)


def _head(side: Side, desk_name: Callable[[str], str]) -> QHBoxLayout:
    desk = desk_name(side.desk) if side.desk else translate("Review", "Unknown desk")
    line = QHBoxLayout()
    line.addWidget(Label(desk, TextRole.SECTION), 1)
    if side.shown:
        line.addWidget(Label(translate("Review", "value shown"), TextRole.CAPTION, "muted"))
    return line


def _author(side: Side, formats: Formats) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(side.author or translate("Review", "Colleague not known here yet")))
    words.addWidget(Label(when(side.at, formats), TextRole.CAPTION, "muted"))
    line = QHBoxLayout()
    line.setSpacing(Size.S2)
    line.addWidget(Avatar(side.author), 0, Qt.AlignmentFlag.AlignVCenter)
    line.addLayout(words, 1)
    return line
