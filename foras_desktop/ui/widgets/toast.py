"""The message: what was just done, with the way back; it leaves by itself and interrupts nobody."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QHBoxLayout, QWidget

from foras_desktop.ui.theme import Duration, Size, TextRole
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.paint import paint_ground, tokens
from foras_desktop.ui.widgets.toast_action import ToastAction

_MARGIN = 16
_LEAST_WIDTH = 418


class Toast(QWidget):
    """One overlay per window: `toast.say("Booked…", undo=True)`; `undone` says the person took it back."""

    undone = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self._foot = 0
        self._text = Label("", TextRole.BODY, "on_message")
        self._action = ToastAction()
        self._action.clicked.connect(self._undo)
        self._shortcut = QShortcut("Ctrl+Z", self)
        self._shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        self._shortcut.activated.connect(self._undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addSpacing(8)
        self._cast_shadow()
        self._shortcut.setEnabled(False)
        self.hide()
        parent.installEventFilter(self)

    def say(self, text: str, *, undo: bool = False, milliseconds: int = Duration.MESSAGE) -> None:
        """Show a message, replacing the one before, and tell it to screen readers."""
        self._text.setText(text)
        self._action.set_text(QCoreApplication.translate("Toast", "Undo"))
        self._action.setVisible(undo)
        self._shortcut.setEnabled(undo)
        self.setAccessibleName(text)
        self._cast_shadow()
        self._place()
        self.show()
        self.raise_()
        self._timer.start(milliseconds)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def stand_above(self, foot: int) -> None:
        """Leave the lowest pixels of its parent free: the foot bar of the page that shows."""
        self._foot = foot
        if not self.isHidden():
            self._place()

    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    def dismiss(self) -> None:
        """Take it away."""
        self._timer.stop()
        self._shortcut.setEnabled(False)
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _undo(self) -> None:
        self.dismiss()
        self.undone.emit()

    def _cast_shadow(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setOffset(0, 4)
        shadow.setBlurRadius(16)
        colour = QColor(tokens().shadow)
        colour.setAlphaF(tokens().shadow_alpha)
        shadow.setColor(colour)
        self.setGraphicsEffect(shadow)

    def _place(self) -> None:
        parent = self._host
        room = parent.width() - 2 * _MARGIN
        width = min(room, max(_LEAST_WIDTH, self.sizeHint().width()))
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = parent.width() - _MARGIN - width if right_to_left else _MARGIN
        bottom = parent.height() - self._foot - _MARGIN
        self.setGeometry(x, bottom - Size.MESSAGE, width, Size.MESSAGE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._host and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_ground(QPainter(self), QRectF(self.rect()), tokens().message)
