"""One chosen thing inside a field: its name and an x; pressing takes it away."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from foras_desktop.ui.theme import Size, paint_icon
from foras_desktop.ui.widgets.paint import (
    START,
    is_rtl,
    mirrored,
    paint_ground,
    paint_text,
    text_width,
    tokens,
)
from foras_desktop.ui.widgets.tooltip import plain

_HEIGHT = 24
_PADDING = 8
_ICON = 12
_GAP = 5


class ChosenItem(QAbstractButton):
    """Removed by `clicked`; the field's keyboard way is Backspace, so it takes no focus itself."""

    def __init__(self, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(plain(text))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(int(text_width(self.text()) + 0.999) + 2 * _PADDING + _GAP + _ICON - 1, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(44, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, whole = QPainter(self), tokens(), QRectF(self.rect())
        ground = colours.pressed if self.underMouse() else colours.hover
        paint_ground(painter, whole, ground, radius=Size.RADIUS_SMALL)
        icon = QRectF(whole.width() - _PADDING - _ICON + 1, 0, _ICON, whole.height())
        paint_icon(painter, "x", mirrored(icon, whole, is_rtl(self)), colours.ink)
        place = QRectF(_PADDING, 0, icon.x() - _PADDING - 2, whole.height())
        rtl = is_rtl(self)
        paint_text(painter, mirrored(place, whole, rtl), self.text(), colours.ink, align=START, rtl=rtl)
