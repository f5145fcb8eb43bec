"""The signs: one icon and one colour for each state of things, the same on every page."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from foras_desktop.ui.theme import Size, TextRole, paint_icon
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.paint import tokens
from foras_desktop.ui.widgets.tooltip import plain


class Sign(Enum):
    """(icon, colour token). A green tick means arrived and confirmed, never sent."""

    ARRIVED = ("circle-check", "positive")
    TO_SEND = ("circle-arrow-up", "caution")
    UNSAVED = ("circle-dashed", "muted")
    DRAFT = ("file-pen-line", "muted")
    PAST_REVIEW = ("file-clock", "caution")
    TO_CHOOSE = ("scale", "caution")
    WARNING = ("triangle-alert", "caution")
    REFUSED = ("circle-alert", "danger")
    RESTRICTED = ("lock", "muted")
    MASKED = ("eye-off", "muted")
    LEAVES_SOON = ("hourglass", "caution")
    ACQUIRED = ("award", "positive")
    AGREES = ("equal", "positive")
    NEAR = ("equal-approximately", "caution")
    DIFFERS = ("equal-not", "muted")
    DEPARTED = ("plane-takeoff", "muted")
    INFORMATION = ("info", "accent")

    @property
    def icon(self) -> str:
        return self.value[0]

    @property
    def colour(self) -> str:
        """The colour in the theme in force, `#RRGGBB`."""
        return str(getattr(tokens(), self.value[1]))


def paint_sign(painter: QPainter, rect: QRectF, sign: Sign, size: int = Size.ICON) -> None:
    """Paint a sign at the middle of `rect`, also for delegates."""
    place = QRectF(0, 0, size, size)
    place.moveCenter(rect.center())
    paint_icon(painter, sign.icon, place, sign.colour)


class SignIcon(QWidget):
    """The sign alone; `name` is what it means, for tooltip and screen readers."""

    def __init__(self, sign: Sign, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_sign(sign, name)

    def set_sign(self, sign: Sign, name: str = "") -> None:
        """Show another state."""
        self._sign = sign
        self.setAccessibleName(name)
        self.setToolTip(plain(name))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(Size.ICON, Size.ICON)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_sign(QPainter(self), QRectF(self.rect()), self._sign)


class SignLabel(QWidget):
    """The sign with its words."""

    def __init__(
        self,
        sign: Sign,
        text: str = "",
        *,
        role: TextRole = TextRole.BODY,
        tone: str = "ink",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = SignIcon(sign)
        self._label = Label(text, role, tone, wrap=wrap)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.S2)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)

    def set_state(self, sign: Sign, text: str) -> None:
        """Change sign and words together."""
        self._icon.set_sign(sign)
        self._label.setText(text)

    def text(self) -> str:
        """The words."""
        return self._label.text()
