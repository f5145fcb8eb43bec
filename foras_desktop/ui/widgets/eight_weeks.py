"""The 56 days before departure as eight bars; past ones are blue, the text beside them says the rest."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from foras_desktop.ui.widgets.paint import is_rtl, mirrored, paint_ground, tokens
from foras_desktop.ui.widgets.tooltip import plain

_WEEKS = 8
_HEIGHT = 6
_GAP = 3


class EightWeeks(QWidget):
    """`weeks` is how many are over, 0 to 8; `text` says it in words for screen readers."""

    def __init__(self, weeks: int = 0, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_weeks(weeks, text)

    def set_weeks(self, weeks: int, text: str = "") -> None:
        """Show another week."""
        self._weeks = min(max(weeks, 0), _WEEKS)
        self.setAccessibleName(text)
        self.setToolTip(plain(text))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(227, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, whole = QPainter(self), tokens(), QRectF(self.rect())
        each = (whole.width() - _GAP * (_WEEKS - 1)) / _WEEKS
        for week in range(_WEEKS):
            bar = QRectF(week * (each + _GAP), 0, each, _HEIGHT)
            colour = colours.accent if week < self._weeks else colours.pressed
            paint_ground(painter, mirrored(bar, whole, is_rtl(self)), colour, radius=2)
