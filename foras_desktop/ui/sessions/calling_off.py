"""Cancelling a session: a quiet button that opens a field for the reason, in place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.ui.key_names import key_name
from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.text_input import TextInput
from foras_desktop.ui.widgets.wrap_row import WrapRow

_EDGE = 10
"""So that the quiet button's icon stands under the panel's words."""

translate = QCoreApplication.translate


class CallingOff(QWidget):
    """`called_off` hands over the reason; what is typed stays until the session changes."""

    called_off = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start = Button(translate("Sessions", "Cancel this session"), ButtonKind.QUIET, icon="ban")
        self.reason = TextInput()
        self.field = Field(translate("Sessions", "Why is it cancelled?"), self.reason)
        self.confirm = Button(translate("Sessions", "Cancel the session"), ButtonKind.DANGER)
        self.keep = Button(translate("Sessions", "Keep it"), ButtonKind.QUIET, shortcut_hint=key_name("Esc"))
        buttons = WrapRow()
        buttons.addWidget(self.confirm)
        buttons.addWidget(self.keep)
        self.form = QWidget()
        inside = QVBoxLayout(self.form)
        inside.setContentsMargins(Size.S2, 0, Size.S2, 0)
        inside.setSpacing(Size.S2)
        inside.addWidget(self.field)
        inside.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, Size.S2, _EDGE, 0)
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.form)
        self.start.clicked.connect(self._on_start_clicked)
        self.keep.clicked.connect(self.close_form)
        self.confirm.clicked.connect(lambda: self.called_off.emit(self.reason.text()))
        self.reason.returnPressed.connect(self.confirm.click)
        self.close_form()

    def _on_start_clicked(self) -> None:
        self.start.hide()
        self.form.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Back to the quiet button; the reason is forgotten."""
        focused = self.form.isVisible()
        self.reason.clear()
        self.field.clear_error()
        self.form.hide()
        self.start.show()
        if focused:
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.form.isVisible():
            self.close_form()
            return
        super().keyPressEvent(event)
