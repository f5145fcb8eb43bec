"""A plain ground by token, square or as the sheet, with hairlines on the sides one asks for."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from foras_desktop.ui.widgets.paint import is_rtl, mirrored, paint_ground, tokens


class Panel(QWidget):
    """`lines` is any of the letters t, b, s (start), e (end). `sheet=True` rounds it with an edge."""

    def __init__(
        self,
        tone: str = "surface",
        *,
        lines: str = "",
        sheet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._lines = lines
        self._sheet = sheet

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, whole = QPainter(self), tokens(), QRectF(self.rect())
        ground = getattr(colours, self._tone)
        if self._sheet:
            paint_ground(painter, whole, ground, colours.line)
            return
        painter.fillRect(whole, QColor(ground))
        width, height = whole.width(), whole.height()
        places = {
            "t": QRectF(0, 0, width, 1),
            "b": QRectF(0, height - 1, width, 1),
            "s": QRectF(0, 0, 1, height),
            "e": QRectF(width - 1, 0, 1, height),
        }
        for side in self._lines:
            painter.fillRect(mirrored(places[side], whole, is_rtl(self)), QColor(colours.line))
