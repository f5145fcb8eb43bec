"""A column that scrolls when the window is low; heads and feet around it stay."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

RING = 2
"""Pixels around the content, so that a focus ring is not cut off."""
_BELOW = 16


class ScrollColumn(QScrollArea):
    """Holds one widget at its own height, as wide as there is room; `top` pixels are free above it."""

    def __init__(self, content: QWidget, *, top: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(RING, top + RING, RING, _BELOW)
        column.addWidget(content)
        column.addStretch(1)
        self._around = top + RING + _BELOW
        self._content = content
        self._holder = holder  # before the area begins to watch it
        self.setWidget(holder)
        holder.setAutoFillBackground(False)  # setWidget switches it on
        self.viewport().setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._holder and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Qt asks for the least height as if no text wrapped, or as if a bounded content were as wide as the
        column; here what wraps is asked at the width that it has.
        """
        inside = self._content.layout()
        if inside is not None and inside.hasHeightForWidth():
            width = min(self.viewport().width() - 2 * RING, self._content.maximumWidth())
            self._holder.setMinimumHeight(inside.totalHeightForWidth(width) + self._around)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        hint.setWidth(self._content.minimumSizeHint().width() + 8)
        return hint
