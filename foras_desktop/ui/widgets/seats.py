"""The seats of a session: a block each in the hue of its country, free ones hollow."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from foras_desktop.ui.widgets.paint import is_rtl, mirrored, paint_ground, tokens
from foras_desktop.ui.widgets.tooltip import plain

_HEIGHT = 12
_GAP = 4
_WIDEST = 18


class Seats(QWidget):
    """`set_seats([("MLI", 6), ("GIN", 4)], 14, text)`; `text` is the sentence for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken: list[str] = []
        self._seats = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_seats(self, taken: Sequence[tuple[str, int]], seats: int, text: str = "") -> None:
        """Show who sits where and how many seats there are; more people than seats all show."""
        self._taken = [code for code, count in taken for _ in range(count)]
        self._seats = max(seats, len(self._taken))
        self.setAccessibleName(text)
        self.setToolTip(plain(text))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(301, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._seats:
            return
        painter, colours, whole = QPainter(self), tokens(), QRectF(self.rect())
        each = min(_WIDEST, (whole.width() - _GAP * (self._seats - 1)) / self._seats)
        for seat in range(self._seats):
            block = mirrored(QRectF(seat * (each + _GAP), 0, each, _HEIGHT), whole, is_rtl(self))
            if seat < len(self._taken):
                paint_ground(painter, block, colours.country(self._taken[seat]).hue, radius=3)
            else:
                paint_ground(painter, block, None, colours.line_strong, radius=3)
