"""The hatch of closed days: 45° hairlines every 7 px on sunken ground."""

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from foras_desktop.ui.widgets.paint import tokens

_PITCH = 7 * 2**0.5


def paint_hatch(painter: QPainter, rect: QRectF, pitch: float = _PITCH, width: float = 0.8) -> None:
    """Fill `rect` with sunken ground and hairlines."""
    colours = tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(rect)
    painter.fillRect(rect, QColor(colours.sunken))
    painter.setPen(QPen(QColor(colours.line), width))
    x = rect.left() - rect.height()
    lines = []
    while x < rect.right():
        lines.append(QLineF(x, rect.bottom(), x + rect.height(), rect.top()))
        x += pitch
    painter.drawLines(lines)
    painter.restore()
