"""The blue panel of the unlock window: the house's name, and the path with its waypoints."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from foras_desktop.ui.theme import TextRole, font
from foras_desktop.ui.theme.tokens import (
    UNLOCK_PANEL,
    UNLOCK_PATH,
    UNLOCK_TEXT,
    UNLOCK_TEXT_SOFT,
    UNLOCK_WAYPOINT,
)
from foras_desktop.ui.widgets.paint import is_rtl

_WIDTH, _HEIGHT = 340, 600
_BEND = 56
_GOAL = QPointF(266, 80)
_WAYPOINTS = ((94, 136), (150, 192), (270, 248), (168, 304), (64, 360), (120, 416), (246, 472), (60, 528))
_LATIN_NAME, _ARABIC_NAME = "FORAS", "فرص"
_LETTER_SPACING = 0.08


class UnlockPath(QWidget):
    """340 wide; `caption` is the translated line at the foot. The path mirrors in Arabic, the name leads."""

    def __init__(self, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = caption
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(_LATIN_NAME)

    def set_caption(self, caption: str) -> None:
        """Change the line at the foot."""
        self._caption = caption
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(UNLOCK_PANEL))
        painter.save()
        if is_rtl(self):
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.translate(0, max(0, self.height() - _HEIGHT))
        _paint_path(painter)
        painter.restore()
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        rtl = is_rtl(self)
        left, width = 32.0, self.width() - 64.0
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        painter.setPen(QColor(UNLOCK_TEXT))
        painter.setFont(wordmark_font(28))
        painter.drawText(QRectF(left, 27, width, 36), flags, _LATIN_NAME)
        painter.setPen(QColor(UNLOCK_WAYPOINT))
        arabic = font(TextRole.TITLE, arabic=True)
        arabic.setWeight(QFont.Weight.Normal)
        painter.setFont(arabic)
        painter.drawText(QRectF(left, 64, width, 28), flags, _ARABIC_NAME)
        painter.setPen(QColor(UNLOCK_TEXT_SOFT))
        painter.setFont(font(TextRole.BODY))
        painter.drawText(QRectF(left, self.height() - 45, width, 20), flags, self._caption)


def wordmark_font(pixels: int) -> QFont:
    """The only letter-spaced text of the house: the word FORAS."""
    made = font(TextRole.SECTION, arabic=False)
    made.setPixelSize(pixels)
    made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _LETTER_SPACING * pixels)
    return made


def _paint_path(painter: QPainter) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(UNLOCK_PATH), 3))
    painter.drawPath(_the_path())
    painter.setBrush(QColor(UNLOCK_PANEL))
    painter.setPen(QPen(QColor(UNLOCK_WAYPOINT), 3))
    for x, y in _WAYPOINTS:
        painter.drawEllipse(QPointF(x, y), 6, 6)
    painter.setPen(QPen(QColor(UNLOCK_TEXT), 5))
    painter.drawEllipse(_GOAL, 14, 14)


def _the_path() -> QPainterPath:
    path = QPainterPath(_GOAL)
    for x, y, turn in ((150, 136, 1), (214, 248, -1), (120, 360, 1), (190, 472, -1)):
        path.lineTo(x, y - _BEND)
        path.arcTo(QRectF(x - _BEND, y - _BEND, 2 * _BEND, 2 * _BEND), 90, 180 * turn)
    path.lineTo(0, 528)
    return path
