"""Several lines of text that grow with what is typed, written in the direction of its own language."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from foras_desktop.ui.theme import Size, TextRole, font, line_height

_AROUND = 20
"""Padding, edge and the document's own margin, above and below the lines."""


class TextArea(QPlainTextEdit):
    """At least `least` and at most `most` lines high; Tab goes to the next field."""

    value_changed = Signal(object)

    def __init__(self, *, least: int = 2, most: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._most = most
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_text_changed)
        self._fit()

    def set_text(self, text: str, *, arabic: bool) -> None:
        """Show a text as its language is written; nobody is told."""
        blocked = self.blockSignals(True)
        way = Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(way)
        option = QTextOption()
        option.setTextDirection(way)
        self.document().setDefaultTextOption(option)
        self.setFont(font(TextRole.BODY, arabic=arabic))
        self.setPlainText(text)
        self.blockSignals(blocked)
        self._fit()

    def _on_text_changed(self) -> None:
        self._fit()
        self.value_changed.emit(self.toPlainText())

    def _fit(self) -> None:
        lines = int(self.document().size().height())  # a plain document's height is its number of lines
        block, written = self.document().firstBlock(), 0.0
        while block.isValid():
            written += self.blockBoundingRect(block).height()
            block = block.next()
        step = max(self.fontMetrics().lineSpacing(), line_height(TextRole.BODY))
        height = written if lines <= self._most else self._most * step
        self.setFixedHeight(max(Size.CONTROL, int(max(height, self._least * step)) + _AROUND))
        policy = Qt.ScrollBarPolicy
        fits = lines <= self._most
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()
