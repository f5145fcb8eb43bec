"""A session's card: a button that the calendar places, with its own name for screen readers."""

from datetime import datetime

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from foras_desktop.ui.theme import Theme
from foras_desktop.ui.theme.style import paint_focus
from foras_desktop.ui.widgets.calendar_event import CalendarEvent
from foras_desktop.ui.widgets.event_paint import paint_event
from foras_desktop.ui.widgets.paint import is_rtl
from foras_desktop.ui.widgets.tooltip import plain

PERSON_MIME = "application/x-foras-person"
_STRETCH_EDGE = 6


class EventCard(QAbstractButton):
    """Chosen by a press, opened by Enter or a double click, dragged when the event may move."""

    opened = Signal()
    key_pressed = Signal(QKeyEvent)
    dragged = Signal(QPoint, bool)
    dropped = Signal(QPoint, bool)
    person_dropped = Signal(str)

    def __init__(self, event: CalendarEvent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self._keyboard = False
        self._pressed_at: QPoint | None = None
        self._stretching = False
        self._dragging = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAcceptDrops(True)
        self.set_event(event)

    @property
    def event_shown(self) -> CalendarEvent:
        return self._event

    @property
    def starts(self) -> datetime:
        return self._event.start

    def set_event(self, event: CalendarEvent) -> None:
        """Show another state of it."""
        self._event = event
        self.setAccessibleName(event.spoken)
        self.setToolTip(plain(event.spoken))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(206, 48)

    def nextCheckState(self) -> None:
        self.setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect())
        hovered, chosen = self.underMouse(), self.isChecked()
        paint_event(painter, whole, self._event, chosen=chosen, hovered=hovered, rtl=is_rtl(self))
        if self.hasFocus() and self._keyboard and not chosen:
            paint_focus(painter, whole, Theme.current().tokens, 5)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            return
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.opened.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._event.movable and event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition().toPoint()
            self._stretching = event.position().y() >= self.height() - _STRETCH_EDGE

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._pressed_at is None:
            return
        moved = event.globalPosition().toPoint() - self._pressed_at
        if self._dragging or moved.manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self.dragged.emit(moved, self._stretching)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._dragging and self._pressed_at is not None:
            self.dropped.emit(event.globalPosition().toPoint() - self._pressed_at, self._stretching)
        self._pressed_at, self._dragging = None, False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(PERSON_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.person_dropped.emit(bytes(event.mimeData().data(PERSON_MIME).data()).decode())
        event.acceptProposedAction()
