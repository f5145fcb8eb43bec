"""A dialog as wide as asked and always as high as its texts need at that width, in every language."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QWidget


class Dialog(QDialog):
    """Qt sizes a dialog as if no text wrapped; this one asks its layout for the height at its width."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(width)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Polish):
            self._fit()
        return done

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))
