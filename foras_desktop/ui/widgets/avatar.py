"""A person of the desk as initials in a circle; never a person served."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from foras_desktop.ui.theme import TextRole
from foras_desktop.ui.widgets.paint import CENTER, paint_ground, paint_text, tokens

_SIDE = 28


def initials_of(name: str) -> str:
    """The first letters of the first and last word, in the name's own script."""
    words = name.split()
    if not words:
        return ""
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


class Avatar(QWidget):
    """`strong=True` is the chosen person: white on accent."""

    def __init__(
        self,
        name: str,
        *,
        strong: bool = False,
        side: int = _SIDE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._strong = strong
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, whole = QPainter(self), tokens(), QRectF(self.rect())
        ground = colours.accent_fill if self._strong else colours.accent_soft
        ink = colours.on_accent if self._strong else colours.accent_ink
        paint_ground(painter, whole, ground, radius=whole.width() / 2)
        paint_text(painter, whole, initials_of(self._name), ink, TextRole.CAPTION_STRONG, CENTER)
