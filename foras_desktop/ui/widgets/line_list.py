"""Lines of a title, what is said of it, perhaps a sign, and buttons: lists too short for a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.sign import Sign, SignLabel

Line = tuple[str, str, Sign | None, Sequence[Button]]
"""Title, caption, the caption's sign if it has one, buttons."""


class LineList(QWidget):
    """Few lines, each with what can be done about it; or one quiet sentence."""

    def __init__(self, nothing: str) -> None:
        super().__init__()
        self._nothing = nothing
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.show_lines([])

    def show_lines(self, lines: Sequence[Line]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for title, caption, sign, buttons in lines:
            self._column.addWidget(_line(title, caption, sign, buttons))
            self._column.addWidget(Hairline())
        if not lines:
            self._column.addWidget(Label(self._nothing, tone="muted"))


def _line(title: str, caption: str, sign: Sign | None, buttons: Sequence[Button]) -> QWidget:
    line = QWidget()
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(title, TextRole.LABEL))
    words.addWidget(
        Label(caption, TextRole.CAPTION, "muted", wrap=True) if sign is None else SignLabel(sign, caption)
    )
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 6, 0, 6)
    row.setSpacing(Size.S2)
    row.addLayout(words, 1)
    for button in buttons:
        row.addWidget(button)
    return line


def line_button(text: str, whose: str) -> Button:
    """A button at the end of a line; `whose` tells screen readers which line."""
    button = Button(text, ButtonKind.QUIET, size=ButtonSize.SMALL)
    button.setAccessibleDescription(whose)
    return button
