"""Writing a third value: a date, a text or a country, where a field is simple enough to be typed here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from foras_desktop.ui.formats import Formats
from foras_desktop.ui.forms.countries import country_options
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.button import Button
from foras_desktop.ui.widgets.choice import Choice
from foras_desktop.ui.widgets.date_input import DateInput
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.text_input import TextInput

translate = QCoreApplication.translate

_DATES = frozenset({"planned_departure"})
_TEXTS = frozenset({"known_as", "arabic_name", "email", "room"})
_COUNTRIES = frozenset({"nationality", "second_nationality", "country_of_return"})


def can_be_typed(fields: tuple[str, ...]) -> bool:
    """Whether a third value of these fields can be written here; the rest is corrected on the record."""
    return len(fields) == 1 and fields[0] in _DATES | _TEXTS | _COUNTRIES


class ThirdValue(QWidget):
    """`chosen` carries the field's name with the value typed."""

    chosen = Signal(object)

    def __init__(self, field: str, targets: Sequence[str], formats: Formats) -> None:
        super().__init__()
        self._name = field
        self._editor, self._read = _editor_for(field, targets, formats)
        self.field = Field(translate("Review", "Another value"), self._editor)
        self.keep = Button(translate("Review", "Keep this value"))
        self.keep.clicked.connect(self._on_keep_clicked)
        if isinstance(self._editor, TextInput):
            self._editor.returnPressed.connect(self._on_keep_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.S3)
        row.addWidget(self.field, 1)
        row.addWidget(self.keep)
        self.setFocusProxy(self._editor)

    @property
    def editor(self) -> QWidget:
        return self._editor

    def _on_keep_clicked(self) -> None:
        value = self._read()
        if not value:
            self.field.set_error(translate("Review", "Type the value to keep."))
            return
        self.chosen.emit({self._name: value})

    def refuse(self, sentence: str) -> None:
        """Why the value typed cannot be kept."""
        self.field.set_error(sentence)


def _editor_for(field: str, targets: Sequence[str], formats: Formats) -> tuple[QWidget, Callable[[], Any]]:
    if field in _DATES:
        dates = DateInput(placeholder=translate("Review", "31/12/2021"))
        return dates, dates.value
    if field in _COUNTRIES:
        countries = Choice(country_options(targets, formats), placeholder=translate("Review", "Choose"))
        return countries, countries.value
    line = TextInput()
    return line, lambda: line.text().strip()
