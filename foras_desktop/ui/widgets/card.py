"""A card: white (raised in the dark) with a hairline edge, for one thing among others."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.ui.widgets.paint import paint_ground, tokens


class Card(QWidget):
    """`tone="accent_soft"` is the next step's; its layout is `column`, with 12 px around."""

    def __init__(
        self,
        *,
        tone: str | None = None,
        edge: bool = True,
        padding: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._edge = edge and tone is None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens()
        plain = colours.raised if colours.dark else colours.surface
        ground = getattr(colours, self._tone) if self._tone else plain
        paint_ground(QPainter(self), QRectF(self.rect()), ground, colours.line if self._edge else None)
