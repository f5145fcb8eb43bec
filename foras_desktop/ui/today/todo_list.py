"""The lines of what needs a hand, as buttons one can walk with the arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size, TextRole, paint_icon
from foras_desktop.ui.today.todo import ToDo
from foras_desktop.ui.widgets.focus_ring import Ringed
from foras_desktop.ui.widgets.paint import is_rtl, mirrored, paint_ground, paint_text, tokens


class ToDoList(QWidget):
    """`chosen` carries the place a line leads to."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_lines(self, lines: Sequence[ToDo]) -> None:
        """Replace all lines."""
        for old in self._lines:
            self._column.removeWidget(old)
            old.deleteLater()
        self._lines = [_Line(one, last=one is lines[-1]) for one in lines]
        for line in self._lines:
            line.clicked.connect(lambda _=False, line=line: self.chosen.emit(line.to_do.place))
            line.stepped.connect(self._step)
            self._column.addWidget(line)
        if self._lines:
            self.setFocusProxy(self._lines[0])

    def _step(self, line: _Line, by: int) -> None:
        place = self._lines.index(line) + by
        if 0 <= place < len(self._lines):
            self._lines[place].setFocus(Qt.FocusReason.TabFocusReason)


class _Line(Ringed, QAbstractButton):
    stepped = Signal(QWidget, int)

    def __init__(self, to_do: ToDo, *, last: bool) -> None:
        super().__init__()
        self.to_do = to_do
        self._last = last
        self.setFixedHeight(Size.ROW_TWO_LINES)
        self.setAccessibleName(f"{to_do.title}. {to_do.caption}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(320, Size.ROW_TWO_LINES)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, whole = QPainter(self), tokens(), QRectF(self.rect())
        rtl = is_rtl(self)
        if self.underMouse():
            paint_ground(painter, whole, colours.hover)
        icon = mirrored(QRectF(8, 8, 16, 32), whole, rtl)
        paint_icon(painter, self.to_do.icon, icon, getattr(colours, self.to_do.tone), self.layoutDirection())
        room = whole.width() - 36 - 40
        title = mirrored(QRectF(36, 5, room, 20), whole, rtl)
        caption = mirrored(QRectF(36, 26, room, 16), whole, rtl)
        paint_text(painter, title, self.to_do.title, colours.ink, TextRole.LABEL, rtl=rtl)
        paint_text(painter, caption, self.to_do.caption, colours.muted, TextRole.CAPTION, rtl=rtl)
        arrow = mirrored(QRectF(whole.width() - 24, 0, 16, whole.height()), whole, rtl)
        paint_icon(painter, "chevron-right", arrow, colours.muted, self.layoutDirection())
        if not self._last:
            line = mirrored(QRectF(36, whole.height() - 1, whole.width() - 44, 1), whole, rtl)
            painter.fillRect(line, QColor(colours.line))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(self, 1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
