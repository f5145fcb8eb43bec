"""A filter: off it has a hairline, on it is soft blue with an x that takes it away."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from foras_desktop.ui.theme import Size, TextRole, paint_icon
from foras_desktop.ui.widgets.focus_ring import Ringed
from foras_desktop.ui.widgets.paint import (
    START,
    is_rtl,
    mirrored,
    paint_ground,
    paint_text,
    text_width,
    tokens,
)

_PADDING = 10
_GAP = 6
_SMALL_ICON = 14
_CROSS = 12


class Chip(Ringed, QAbstractButton):
    """`removable` shows the x while on: x, Delete and Backspace emit `removed`; a press emits `clicked`."""

    removed = Signal()

    def __init__(
        self,
        text: str,
        *,
        on: bool = False,
        removable: bool = False,
        icon: str | None = None,
        menu: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._removable = removable
        self._menu = menu
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setChecked(on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if removable:
            how = QCoreApplication.translate("Chip", "Delete removes this filter")
            self.setAccessibleDescription(how)

    def set_text(self, text: str) -> None:
        """Change the words."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def nextCheckState(self) -> None:
        if not self._removable and not self._menu and not self._icon:
            super().nextCheckState()

    def _role(self) -> TextRole:
        return TextRole.LABEL if self.isChecked() else TextRole.BODY

    def _tail(self) -> str | None:
        if self._removable and self.isChecked():
            return "x"
        return "chevron-down" if self._menu else None

    def sizeHint(self) -> QSize:
        width = text_width(self.text(), self._role()) + 2 * _PADDING
        if self._icon:
            width += Size.ICON + Size.S2 - 2
        if self._tail():
            width += _SMALL_ICON + _GAP - 2
        return QSize(int(width + 0.999), Size.CHIP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, whole = QPainter(self), tokens(), QRectF(self.rect())
        rtl, x = is_rtl(self), float(_PADDING)
        over = self.underMouse() and self.isEnabled()
        if self.isChecked():
            paint_ground(painter, whole, colours.accent_soft)
        else:
            paint_ground(painter, whole, colours.hover if over else None, colours.line)
        ink = colours.accent_ink if self.isChecked() else colours.ink
        if self._icon:
            place = mirrored(QRectF(x, 0, Size.ICON, whole.height()), whole, rtl)
            paint_icon(painter, self._icon, place, colours.muted)
            x += Size.ICON + Size.S2 - 2
        width = text_width(self.text(), self._role()) + 1
        place = mirrored(QRectF(x, 0, width, whole.height()), whole, rtl)
        paint_text(painter, place, self.text(), ink, self._role(), START, rtl=rtl)
        tail = self._tail()
        if tail:
            place = mirrored(self._tail_rect(), whole, rtl)
            if tail == "x":
                place = QRectF(place.center().x() - _CROSS / 2, 0, _CROSS, whole.height())
            paint_icon(painter, tail, place, ink if tail == "x" else colours.muted)

    def _tail_rect(self) -> QRectF:
        return QRectF(self.width() - _PADDING - _SMALL_ICON + 2, 0, _SMALL_ICON, self.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        target = mirrored(self._tail_rect().adjusted(-4, 0, 8, 0), QRectF(self.rect()), is_rtl(self))
        if self._tail() == "x" and target.contains(QPointF(event.position())):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
