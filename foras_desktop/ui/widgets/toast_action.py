"""The one action of a message, pale on the dark bar, with its key."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from foras_desktop.ui.theme import TextRole
from foras_desktop.ui.widgets.paint import (
    CENTER,
    is_rtl,
    mirrored,
    paint_ground,
    paint_text,
    text_width,
    tokens,
)

_GAP = 10
_PADDING = 6
_KEYS = "Ctrl Z"


class ToastAction(QAbstractButton):
    """Reached by Tab as well as by Ctrl Z."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_text(self, text: str) -> None:
        """The word for the way back."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        text, keys = text_width(self.text(), TextRole.SECTION), text_width(_KEYS, TextRole.CAPTION)
        return QSize(int(text + keys + 0.999) + _GAP + 2 * _PADDING, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, whole = QPainter(self), tokens(), QRectF(self.rect())
        if self.hasFocus():
            paint_ground(painter, whole, None, colours.message_action, width=2)
        text = text_width(self.text(), TextRole.SECTION)
        place = mirrored(QRectF(_PADDING, 0, text + 1, whole.height()), whole, is_rtl(self))
        paint_text(painter, place, self.text(), colours.message_action, TextRole.SECTION, CENTER)
        x = _PADDING + text + _GAP
        place = mirrored(QRectF(x, 0, whole.width() - x - _PADDING + 1, whole.height()), whole, is_rtl(self))
        paint_text(painter, place, _KEYS, colours.message_keys, TextRole.CAPTION, CENTER)
