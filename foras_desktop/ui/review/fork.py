"""The fork of a conflict: from what stood before to each of the values, in the line of the waypoints."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from foras_desktop.ui.widgets.paint import tokens

_HEIGHT = 28
_BEND = 10
_ROUND = 5.0


class Fork(QWidget):
    """Decoration: one line comes in at the middle, `ways` go out over equal columns."""

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._ways = 2
        self._gap = gap
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_ways(self, ways: int) -> None:
        self._ways = max(1, ways)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, _HEIGHT)

    def _centres(self) -> list[float]:
        column = (self.width() - self._gap * (self._ways - 1)) / self._ways
        return [place * (column + self._gap) + column / 2 for place in range(self._ways)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().line_strong), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = self.width() / 2
        painter.drawLine(QPointF(middle, 0), QPointF(middle, _BEND))
        for centre in self._centres():
            painter.drawPath(_arm(middle, centre))


def _arm(middle: float, centre: float) -> QPainterPath:
    """From the middle along the bend, round the corner, down."""
    path = QPainterPath(QPointF(middle, _BEND))
    if abs(centre - middle) > _ROUND:
        side = _ROUND if centre > middle else -_ROUND
        path.lineTo(centre - side, _BEND)
        corner = QRectF(min(centre, centre - 2 * side), _BEND, 2 * _ROUND, 2 * _ROUND)
        path.arcTo(corner, 90, -90 if side > 0 else 90)
    path.lineTo(centre, _HEIGHT)
    return path
