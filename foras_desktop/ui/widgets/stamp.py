"""The stamp of information past its review date; it reads in black and white."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from foras_desktop.ui.theme import Size, TextRole, paint_icon
from foras_desktop.ui.widgets.paint import (
    START,
    is_rtl,
    mirrored,
    paint_ground,
    paint_text,
    text_width,
    tokens,
)

_HEIGHT = 24
_PADDING = 8
_GAP = 6


class ReviewStamp(QWidget):
    """`text` is the whole translated sentence, e.g. “To review since 9 Nov. 2021”."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = text_width(self._text, TextRole.SECTION)
        return QSize(int(width + 0.999) + 2 * _PADDING + _GAP + Size.ICON, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, whole = QPainter(self), tokens(), QRectF(self.rect())
        rtl = is_rtl(self)
        paint_ground(painter, whole, None, colours.caution, radius=3, width=1.5)
        place = mirrored(QRectF(_PADDING, 0, Size.ICON, whole.height()), whole, rtl)
        paint_icon(painter, "file-clock", place, colours.caution)
        x = _PADDING + Size.ICON + _GAP
        place = mirrored(QRectF(x, 0, whole.width() - x - _PADDING + 1, whole.height()), whole, rtl)
        paint_text(painter, place, self._text, colours.caution, TextRole.SECTION, START, rtl=rtl)
