"""Buttons that may be at work: presses do nothing meanwhile, and a spinner turns in the icon's place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractButton

from foras_desktop.ui.theme import Duration, paint_icon

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PRESSING_KEYS = (*_ENTER, Qt.Key.Key_Space)

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object


class AtWork(_Button):
    """Stands before a button's Qt base, `class Button(AtWork, QPushButton)`; Enter presses as Space does."""

    _spin: QVariantAnimation | None = None

    @property
    def is_spinning(self) -> bool:
        return self._spin is not None

    @property
    def is_busy(self) -> bool:
        """Whether presses do nothing now."""
        return self.is_spinning

    def spin(self, spinning: bool) -> None:
        """Let the spinner turn, or take it away."""
        if spinning and self._spin is None:
            self._spin = _turning(self)
        elif not spinning and self._spin is not None:
            self._spin.stop()
            self._spin = None
        self.update()

    def paint_spinner(self, painter: QPainter, place: QRectF, colour: str, size: float) -> None:
        """In the middle of the place, as far round as it is now."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(place.center())
        painter.rotate(float(self._spin.currentValue() or 0.0) if self._spin else 0.0)
        paint_icon(painter, "loader-circle", QRectF(-size / 2, -size / 2, size, size), colour)
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.is_busy:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_busy and event.key() in _PRESSING_KEYS:
            return
        if event.key() in _ENTER:
            self.click()
            return
        super().keyPressEvent(event)


def _turning(button: QAbstractButton) -> QVariantAnimation:
    """Turns until it is stopped."""
    animation = QVariantAnimation(button)
    animation.setStartValue(0.0)
    animation.setEndValue(360.0)
    animation.setDuration(Duration.SPIN)
    animation.setLoopCount(-1)
    animation.valueChanged.connect(button.update)
    animation.start()
    return animation
