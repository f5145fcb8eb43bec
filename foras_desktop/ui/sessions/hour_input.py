"""A typed hour of the day: 10, 10:30, 10h30 or 1030; Up and Down step by a quarter."""

from __future__ import annotations

import re
from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from foras_desktop.ui.widgets.text_input import TextInput

_APART = re.compile(r"^\s*(\d{1,2})(?:\D+(\d{2}))?\D*$")
_TOGETHER = re.compile(r"^\s*(\d{1,2})(\d{2})\s*$")
_STEP = 15


def parse_hour(text: str) -> time | None:
    """None when it is no hour of the day."""
    found = _APART.match(text) or _TOGETHER.match(text)
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


class HourInput(TextInput):
    """`value()` is the hour, or None while there is none to read."""

    value_changed = Signal(object)

    def __init__(self, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder=placeholder, parent=parent)
        self.setInputMethodHints(Qt.InputMethodHint.ImhTime)
        self.textChanged.connect(lambda text: self.value_changed.emit(parse_hour(text)))

    def value(self) -> time | None:
        """The hour typed."""
        return parse_hour(self.text())

    def is_wrong(self) -> bool:
        """Whether something is typed that is no hour."""
        return bool(self.text().strip()) and self.value() is None

    def set_value(self, value: time | None) -> None:
        """Show an hour, or nothing."""
        self.setText(f"{value:%H:%M}" if value else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: _STEP, Qt.Key.Key_Down: -_STEP}.get(Qt.Key(event.key()))
        value = self.value()
        if step is None or value is None:
            super().keyPressEvent(event)
            return
        minutes = (value.hour * 60 + value.minute + step) % (24 * 60)
        self.set_value(time(minutes // 60, minutes % 60))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if (value := self.value()) is not None:
            self.set_value(value)
