"""What an empty list says: what would stand here, and the action that fills it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size, TextRole, paint_icon
from foras_desktop.ui.widgets.button import Button, ButtonSize
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.paint import paint_ground, tokens


class EmptyState(QWidget):
    """`action_chosen` is emitted by the one button, if there is one."""

    action_chosen = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        *,
        action: str = "",
        shortcut_hint: str | None = None,
        framed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._framed = framed
        self._title = Label(title, TextRole.SECTION)
        self._text = Label(text, tone="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(_LargeIcon(icon), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
            label.setVisible(bool(label.text()))  # before it has a parent it would flash as a window
        if action:
            button = Button(action, shortcut_hint=shortcut_hint, size=ButtonSize.NORMAL)
            button.clicked.connect(self.action_chosen)
            column.addSpacing(Size.S2)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            self.setFocusProxy(button)
        column.addStretch(1)
        self.setAccessibleName(title)

    def set_texts(self, title: str, text: str = "") -> None:
        """Change the words, e.g. when a search finds nothing."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._framed:
            dash = Qt.PenStyle.DashLine
            paint_ground(QPainter(self), QRectF(self.rect()), None, tokens().line, style=dash)


class _LargeIcon(QWidget):
    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(QSize(Size.ICON_LARGE, Size.ICON_LARGE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self._icon, QRectF(self.rect()), tokens().muted, self.layoutDirection())
