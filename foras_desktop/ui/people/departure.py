"""The planned departure, changed in its place; the reason of a lead who goes past the training guard."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.domain.errors import UserError
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.date_input import DateInput
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.text_input import TextInput


class DepartureEditor(QWidget):
    """`wanted(date | None, reason)` asks to plan it; an empty day says that none is planned."""

    wanted = Signal(object, str)
    left = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._formats = formats
        self.day = DateInput(placeholder="31/12/2021")
        self.day_field = Field(translate("Facts", "Planned departure"), self.day)
        self.reason = TextInput()
        self.reason_field = Field(translate("Facts", "Why all the same"), self.reason)
        self.save = Button(translate("Facts", "Save"), ButtonKind.SECONDARY, size=ButtonSize.SMALL)
        self.leave = Button(translate("Facts", "Leave"), ButtonKind.QUIET, size=ButtonSize.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 2, Size.S2)
        column.setSpacing(Size.S2)
        column.addWidget(self.day_field)
        column.addWidget(self.reason_field)
        row = QHBoxLayout()
        row.setSpacing(Size.S2)
        row.addWidget(self.save)
        row.addWidget(self.leave)
        row.addStretch(1)
        column.addLayout(row)
        self.save.clicked.connect(self.submit)
        self.leave.clicked.connect(self.left)
        for editor in (self.day, self.reason):
            editor.returnPressed.connect(self.submit)
        self.hide()

    def edit(self, day: date | None) -> None:
        """Open on what is planned now."""
        self.day.set_value(day)
        self.day_field.clear_error()
        self.reason.clear()
        self.reason_field.hide()
        self.save.set_busy(False)
        self.show()
        self.day.setFocus()
        self.day.selectAll()

    def submit(self) -> None:
        """Ask for what is typed, unless it is no date."""
        if self.day.is_wrong():
            self.day_field.set_error(sentence_of(UserError("departure.not_a_date"), self._formats))
            self.day.setFocus()
            return
        self.save.set_busy(True)
        self.wanted.emit(self.day.value(), self.reason.text().strip())

    def refuse(self, sentence: str, *, may_go_past: bool) -> None:
        """Say why not; who may go past that is asked for a reason."""
        self.save.set_busy(False)
        self.day_field.set_error(sentence)
        self.reason_field.setVisible(may_go_past)
        (self.reason if may_go_past else self.day).setFocus()
