"""A typed date, day first, whatever stands between; `date` or nothing, and a word when it is no date."""

import re
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from foras_desktop.ui.widgets.text_input import TextInput

_PARTS = re.compile(r"^\s*(\d{1,2})\D+(\d{1,2})\D+(\d{2}|\d{4})\s*$")
_DIGITS = re.compile(r"^\s*(\d{2})(\d{2})(\d{2}|\d{4})\s*$")
_ISO = re.compile(r"^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$")
_PIVOT = 50


def parse_date(text: str) -> date | None:
    """`16/11/2021`, `16.11.21`, `16 11 2021`, `16112021` or `2021-11-16`; None when it is no date."""
    iso = _ISO.match(text)
    if iso:
        year, month, day = (int(part) for part in iso.groups())
    else:
        found = _PARTS.match(text) or _DIGITS.match(text)
        if not found:
            return None
        day, month = int(found[1]), int(found[2])
        year = int(found[3])
        if len(found[3]) == 2:
            year += 2000 if year < _PIVOT else 1900
    try:
        return date(year, month, day)
    except ValueError:
        return None


class DateInput(TextInput):
    """`value_changed(date | None)`; leaving the field writes the date out; Up and Down change the day."""

    value_changed = Signal(object)

    def __init__(
        self,
        value: date | None = None,
        *,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_written(value), placeholder=placeholder, parent=parent)
        self._value = value
        self.setInputMethodHints(Qt.InputMethodHint.ImhDate)
        self.textChanged.connect(self._on_text_read)

    def value(self) -> date | None:
        """The date typed, or None when empty or not a date."""
        return self._value

    def is_wrong(self) -> bool:
        """Whether something is typed that is no date."""
        return bool(self.text().strip()) and self._value is None

    def set_value(self, value: date | None) -> None:
        """Show a date, or nothing."""
        self.setText(_written(value))

    def _on_text_read(self, text: str) -> None:
        value = parse_date(text)
        if value != self._value:
            self._value = value
            self.value_changed.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is not None and self._value is not None:
            self.set_value(date.fromordinal(self._value.toordinal() + step))
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._value is not None:
            self.setText(_written(self._value))


def _written(value: date | None) -> str:
    return f"{value.day:02}/{value.month:02}/{value.year:04}" if value else ""
