"""What a refused booking offers: one button out, a reason for going past capacity, and a way to give up."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.ui.key_names import key_name
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.text_input import TextInput
from foras_desktop.ui.widgets.wrap_row import WrapRow

translate = QCoreApplication.translate


class WaysOut(QWidget):
    """Layout and words only; `booking.AddPerson` decides. `taken` carries the reason typed."""

    taken = Signal(str)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = TextInput()
        self.reason_field = Field(translate("Sessions", "Reason, kept with the seat"), self.reason)
        self.way = Button("", shortcut_hint="↵")
        self.clear = Button(translate("Sessions", "Clear"), ButtonKind.QUIET, shortcut_hint=key_name("Esc"))
        row = WrapRow()
        row.addWidget(self.way)
        row.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Size.S2, 0, 0)
        column.setSpacing(Size.S2)
        column.addWidget(self.reason_field)
        column.addLayout(row)
        self.way.clicked.connect(self._on_way_clicked)
        self.clear.clicked.connect(self.given_up)
        self.reason.returnPressed.connect(self.way.click)
        self.hide()

    def offer(self, way: str = "", *, needs_reason: bool = False) -> None:
        """Show a way out by its words, or only the way to give up; the focus goes there."""
        self.way.setText(way)
        self.way.setVisible(bool(way))
        self.way.updateGeometry()
        self.reason.clear()
        self.reason_field.clear_error()
        self.reason_field.setVisible(needs_reason)
        self.show()
        first = self.reason if needs_reason else self.way if way else self.clear
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_way_clicked(self) -> None:
        reason = self.reason.text().strip()
        if not self.reason_field.isHidden() and not reason:
            self.reason_field.set_error(translate("Sessions", "Type why this seat is needed."))
            self.reason.setFocus()
            return
        self.taken.emit(reason)
