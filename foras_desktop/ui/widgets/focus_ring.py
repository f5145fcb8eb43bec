"""The focus ring: 2 px of accent, 1 px outside whatever it surrounds, shown for the keyboard only."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFocusFrame, QWidget

from foras_desktop.ui.theme import Theme
from foras_desktop.ui.theme.style import paint_focus

_RADIUS = 8


class FocusRing(QFocusFrame):
    """Follows one widget while that widget has the focus."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self._target = target

    def follow(self, event: QFocusEvent) -> None:
        """Show or hide by what moved the focus; call from `focusInEvent` and `focusOutEvent`."""
        if event.lostFocus():
            self.setWidget(None)  # type: ignore[arg-type]
        elif event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setWidget(self._target)

    def show_always(self) -> None:
        """Show it whatever has the focus."""
        self.setWidget(self._target)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_focus(painter, QRectF(self.rect()), Theme.current().tokens, _RADIUS)


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
