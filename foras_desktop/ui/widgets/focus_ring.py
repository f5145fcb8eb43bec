"""The focus ring: 2 px of accent, 1 px outside whatever it surrounds, shown for the keyboard only."""

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from foras_desktop.ui.theme import Theme
from foras_desktop.ui.theme.style import paint_focus

_RADIUS = 8
_OUTSIDE = 3
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.ParentChange})
_COMES_OR_GOES = frozenset({QEvent.Type.Hide, QEvent.Type.Show})


class FocusRing(QWidget):
    """Follows one widget while that widget has the focus.

    Not Qt's QFocusFrame: PySide makes whatever that surrounds its child, and deletes it with the frame.
    """

    def __init__(self, target: QWidget) -> None:
        super().__init__(_stage_of(target))
        self._target = target
        self._followed: list[QWidget] = []
        self._wanted = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        target.destroyed.connect(self.deleteLater)

    def follow(self, event: QFocusEvent) -> None:
        """Show or hide by what moved the focus; call from `focusInEvent` and `focusOutEvent`."""
        if event.lostFocus():
            self._wanted = False
            self._forget()
            self.hide()
        elif event.reason() != Qt.FocusReason.MouseFocusReason:
            self.show_always()

    def show_always(self) -> None:
        """Show it whatever has the focus."""
        self._wanted = True
        self._surround()

    def _surround(self) -> None:
        """Stand over the target where nothing between them cuts the ring off, and move with all of these."""
        stage = _stage_of(self._target)
        if self.parentWidget() is not stage:
            self.setParent(stage)
        self._forget()
        widget: QWidget | None = self._target
        while widget is not None and widget is not stage:
            widget.installEventFilter(self)
            self._followed.append(widget)
            widget = widget.parentWidget()
        place = QRect(self._target.mapTo(stage, QPoint()), self._target.size())
        outside = 0 if stage is self._target else _OUTSIDE
        self.setGeometry(place.adjusted(-outside, -outside, outside, outside))
        self.setVisible(self._wanted and self._target.isVisibleTo(stage))
        self.raise_()

    def _forget(self) -> None:
        for widget in self._followed:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._followed = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = event.type() in _MOVES or event.type() in _COMES_OR_GOES
        if moved and shiboken6.isValid(self) and shiboken6.isValid(self._target):
            self._surround()
        return False  # it only looks on

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_focus(painter, QRectF(self.rect()), Theme.current().tokens, _RADIUS)


def _stage_of(target: QWidget) -> QWidget:
    """The nearest widget around it with room for the ring; never beyond what scrolls or the window."""
    stage = target.parentWidget()
    if stage is None or target.isWindow():
        return target
    while not stage.isWindow() and not _scrolls(stage):
        ring = QRect(target.mapTo(stage, QPoint()), target.size())
        above = stage.parentWidget()
        fits = stage.rect().contains(ring.adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE))
        if fits or above is None:
            break
        stage = above
    return stage


def _scrolls(widget: QWidget) -> bool:
    """Whether it is what a scroll area moves."""
    port = widget.parentWidget()
    area = port.parentWidget() if port is not None else None
    return isinstance(area, QAbstractScrollArea) and area.viewport() is port


if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object


class Ringed(_Widget):
    """Stands before a widget's Qt base, `class Chip(Ringed, QAbstractButton)`; makes its ring when needed."""

    _ring: FocusRing | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._ring is None:
            self._ring = FocusRing(self)
        self._ring.follow(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._ring is not None:
            self._ring.follow(event)
