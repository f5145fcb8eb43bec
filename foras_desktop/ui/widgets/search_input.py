"""The search line: magnifier, clear, Escape empties, and an optional key cap at its end."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from foras_desktop.ui.widgets.keycap import keycap_width, paint_keycap
from foras_desktop.ui.widgets.paint import is_rtl, mirrored
from foras_desktop.ui.widgets.text_input import TextInput


class SearchInput(TextInput):
    """`quiet=True` has the pale edge of the top bar. Down and Enter are told, for the list below."""

    moved_down = Signal()
    accepted = Signal(str)

    def __init__(
        self,
        *,
        placeholder: str = "",
        shortcut_hint: str | None = None,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder=placeholder, icon="search", clearable=True, parent=parent)
        self._hint = shortcut_hint
        self.setProperty("quiet", quiet)
        self.setAccessibleName(placeholder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
        elif event.key() == Qt.Key.Key_Down:
            self.moved_down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit(self.text())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._hint or self.text():
            return
        whole, width = QRectF(self.rect()), keycap_width(self._hint)
        place = QRectF(whole.width() - width - 8, (whole.height() - 18) / 2, width, 18)
        paint_keycap(QPainter(self), mirrored(place, whole, is_rtl(self)), self._hint)
