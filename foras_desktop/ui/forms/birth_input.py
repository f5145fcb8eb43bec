"""A birth date with its precision: a day, a year alone, or an estimated age."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from foras_desktop.domain.birth import check_birth, from_age, year_only
from foras_desktop.domain.errors import UserError
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.date_input import parse_date
from foras_desktop.ui.widgets.segmented import Segmented
from foras_desktop.ui.widgets.text_input import TextInput
from foras_desktop.ui.words import words


class BirthInput(QWidget):
    """`precision` chooses how `line` is read; `value_changed` tells any change."""

    value_changed = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.precision = Segmented(
            words("birth"), value="day", name=QCoreApplication.translate("Birth", "How the birth is known")
        )
        self.line = TextInput(placeholder=self._example("day"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.S2)
        row.addWidget(self.precision)
        row.addWidget(self.line, 1)
        self.setFocusProxy(self.precision)
        self.precision.value_changed.connect(self._on_precision_changed)
        self.line.textChanged.connect(lambda text: self.value_changed.emit(text))

    def _example(self, precision: object) -> str:
        translate = QCoreApplication.translate
        if precision == "day":
            return translate("Birth", "31/12/1994")
        return "1994" if precision == "year" else "27"

    def _on_precision_changed(self, precision: object) -> None:
        self.line.setPlaceholderText(self._example(precision))
        self.value_changed.emit(precision)

    def value(self) -> tuple[date | None, str | None]:
        """The birth date and its precision, (None, None) when nothing is typed; UserError `birth.…`."""
        text = self.line.text().strip()
        if not text:
            return None, None
        precision = self.precision.value() or "day"
        born_on = self._read(text, precision)
        check_birth(born_on, self._today)
        return born_on, precision

    def _read(self, text: str, precision: str) -> date:
        if precision == "day":
            born_on = parse_date(text)
            if born_on is None:
                raise UserError("birth.not_a_date")
            return born_on
        if not (text.isascii() and text.isdigit()):
            raise UserError("birth.not_a_year" if precision == "year" else "birth.not_an_age", limit=120)
        return year_only(int(text)) if precision == "year" else from_age(int(text), self._today)

    def set_value(self, born_on: date | None, precision: str | None) -> None:
        """Show a stored birth date as it was typed."""
        self.precision.set_value(precision or "day")
        if born_on is None:
            self.line.setText("")
        elif precision == "year":
            self.line.setText(str(born_on.year))
        elif precision == "estimated":
            self.line.setText(str(self._today.year - born_on.year))
        else:
            self.line.setText(f"{born_on:%d/%m/%Y}")
