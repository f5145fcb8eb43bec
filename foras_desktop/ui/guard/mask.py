"""A blank sheet over everything, painted before anything else is done."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from foras_desktop.ui.theme import Size, paint_icon
from foras_desktop.ui.widgets.paint import tokens


class Mask(QWidget):
    """Says nothing and shows a lock."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), tokens()
        painter.fillRect(self.rect(), QColor(colours.surface))
        place = QRectF(0, 0, Size.ICON_LARGE, Size.ICON_LARGE)
        place.moveCenter(QRectF(self.rect()).center())
        paint_icon(painter, "lock", place, colours.muted)
