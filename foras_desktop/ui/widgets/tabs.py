"""Tabs: words in a row, 2 px of accent under the chosen one; arrows move."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from foras_desktop.ui.theme import Size, TextRole, paint_icon
from foras_desktop.ui.theme.style import paint_focus
from foras_desktop.ui.widgets.paint import START, is_rtl, mirrored, paint_text, text_width, tokens

_GAP = 20
_ICON_GAP = 6


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab; `icon` stands before its words (a lock, say)."""

    key: str
    text: str
    icon: str | None = None


class Tabs(QTabBar):
    """`value_changed(key)`; pages show what belongs to the key."""

    value_changed = Signal(str)

    def __init__(self, tabs: Sequence[Tab] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: list[Tab] = []
        self._keyboard = False
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_tabs(tabs)
        self.currentChanged.connect(self._on_current_changed)

    def set_tabs(self, tabs: Sequence[Tab]) -> None:
        """Replace the tabs; the chosen key stays when it is still there."""
        kept = self.value()
        blocked = self.blockSignals(True)
        while self.count():
            self.removeTab(0)
        self._tabs = list(tabs)
        for tab in self._tabs:
            self.addTab(tab.text)
        self.blockSignals(blocked)
        if kept is not None:
            self.set_value(kept)

    def add(self, tab: Tab) -> None:
        """One more, behind the others."""
        self.set_tabs([*self._tabs, tab])

    def value(self) -> str | None:
        """The chosen key."""
        place = self.currentIndex()
        return self._tabs[place].key if 0 <= place < len(self._tabs) else None

    def set_value(self, key: str) -> None:
        """Choose by key; an unknown key changes nothing."""
        for place, tab in enumerate(self._tabs):
            if tab.key == key:
                self.setCurrentIndex(place)

    def _on_current_changed(self, place: int) -> None:
        if 0 <= place < len(self._tabs):
            self.value_changed.emit(self._tabs[place].key)

    def tabSizeHint(self, index: int) -> QSize:
        if index >= len(self._tabs):
            return QSize(0, Size.TAB)
        tab = self._tabs[index]
        lead = Size.ICON + _ICON_GAP if tab.icon else 0
        last = index == len(self._tabs) - 1
        width = text_width(tab.text, TextRole.SECTION) + lead
        return QSize(int(width + 0.999) + (0 if last else _GAP), Size.TAB)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, whole = QPainter(self), QRectF(self.rect())
        painter.fillRect(QRectF(0, whole.height() - 1, whole.width(), 1), QColor(tokens().line))
        for place, tab in enumerate(self._tabs):
            self._paint_tab(painter, self.tabRect(place), place, tab)

    def _paint_tab(self, painter: QPainter, rect: QRect, place: int, tab: Tab) -> None:
        colours, rtl = tokens(), is_rtl(self)
        chosen, last = place == self.currentIndex(), place == len(self._tabs) - 1
        cell = QRectF(rect)
        words = mirrored(QRectF(cell.x(), 0, cell.width() - (0 if last else _GAP), cell.height()), cell, rtl)
        role = TextRole.SECTION if chosen else TextRole.BODY
        colour = colours.ink if chosen else colours.muted
        text = words
        if tab.icon:
            icon = mirrored(QRectF(words.x(), 0, Size.ICON, words.height()), words, rtl)
            paint_icon(painter, tab.icon, icon, colour)
            text = mirrored(words.adjusted(Size.ICON + _ICON_GAP, 0, 0, 0), words, rtl)
        paint_text(painter, text, tab.text, colour, role, START, rtl=rtl)
        if chosen:
            painter.fillRect(QRectF(words.x(), words.height() - 2, words.width(), 2), QColor(colours.accent))
            if self.hasFocus() and self._keyboard:
                paint_focus(painter, words.adjusted(-4, 4, 4, -6), colours)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
