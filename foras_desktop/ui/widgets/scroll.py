"""A column that scrolls when the window is low; heads and feet around it stay."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


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
        column.setContentsMargins(2, top + 2, 2, 16)
        column.addWidget(content)
        column.addStretch(1)
        self.setWidget(holder)
        holder.setAutoFillBackground(False)  # setWidget switches it on
        self.viewport().setAutoFillBackground(False)
        self._content = content

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        hint.setWidth(self._content.minimumSizeHint().width() + 8)
        return hint
