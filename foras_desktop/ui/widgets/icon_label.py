"""A muted icon with a line of text: a remark that says what kind of remark it is."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from foras_desktop.ui.theme import Size, TextRole, paint_icon
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.paint import tokens


class IconLabel(QWidget):
    """`tone` colours icon and words."""

    def __init__(
        self,
        icon: str,
        text: str = "",
        role: TextRole = TextRole.BODY,
        tone: str = "muted",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label = Label(text, role, tone, wrap=wrap)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconMark(icon, tone))
        row.addWidget(self._label, 1)

    def set_text(self, text: str) -> None:
        """Change the words."""
        self._label.setText(text)


class IconMark(QWidget):
    """The icon alone, for decoration; screen readers are not told."""

    def __init__(self, icon: str, tone: str = "muted") -> None:
        super().__init__()
        self._icon = icon
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(Size.ICON, Size.ICON)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = getattr(tokens(), self._tone)
        paint_icon(QPainter(self), self._icon, QRectF(self.rect()), colour, self.layoutDirection())
