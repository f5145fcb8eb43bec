"""A key cap: the name of a key on a sunken ground."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from foras_desktop.ui.formats import ltr
from foras_desktop.ui.theme import TextRole
from foras_desktop.ui.widgets.paint import CENTER, paint_ground, paint_text, text_width, tokens

_HEIGHT = 18
_PADDING = 5


def keycap_width(keys: str) -> int:
    """How wide a cap with this text is."""
    return int(text_width(keys, TextRole.CAPTION_MEDIUM) + 0.999) + 2 * _PADDING + 2


def paint_keycap(painter: QPainter, rect: QRectF, keys: str) -> None:
    """Paint a cap in `rect`, also for delegates and fields."""
    colours = tokens()
    paint_ground(painter, rect, colours.sunken, colours.line, radius=4)
    paint_text(painter, rect, ltr(keys), colours.muted, TextRole.CAPTION_MEDIUM, CENTER)


class Keycap(QWidget):
    """Shows a key, e.g. “Ctrl K”; its text is already in the interface's language."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setAccessibleName(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(keycap_width(self._keys), _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_keycap(QPainter(self), QRectF(self.rect()), self._keys)
