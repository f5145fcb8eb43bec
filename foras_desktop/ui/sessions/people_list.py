"""A list of people in the side panel: Enter, Space, Delete, letters of attendance, the icon at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from foras_desktop.ui.sessions.person_lines import (
    LINE,
    MARK_KEYS,
    MARKS,
    PersonLine,
    PersonLineDelegate,
    action_rect,
    mark_letter,
    mark_rects,
)
from foras_desktop.ui.widgets.event_card import PERSON_MIME
from foras_desktop.ui.widgets.paint import is_rtl
from foras_desktop.ui.widgets.rows import RecordList

SCROLL_BAR = 10
"""What a scroll bar takes at the end of the lines."""
_LEAST_LINES = 3


class PeopleList(RecordList):
    """The last chosen line's neighbour is chosen when it leaves the list."""

    action_wanted = Signal(object)
    """The icon at the end was pressed, or Delete typed."""
    mark_toggled = Signal(object)
    """Space: mark or unmark for doing several at once."""
    mark_wanted = Signal(object, str)
    """A mark of attendance was typed or pressed."""

    def __init__(
        self, name: str, *, height: int = LINE, draggable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, row_height=height, parent=parent)
        self._line_height = height
        self._draggable = draggable
        self._pressed_at: QPoint | None = None
        self.setItemDelegate(PersonLineDelegate(height, self))
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._keep_bars_room())
        self._keep_bars_room()

    def _keep_bars_room(self) -> None:
        """Lines are as wide with a scroll bar as without; viewport margins know no direction."""
        room = 0 if self.verticalScrollBar().maximum() > 0 else SCROLL_BAR
        if is_rtl(self):
            self.setViewportMargins(room, 0, 0, 0)
        else:
            self.setViewportMargins(0, 0, room, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_bars_room()

    def set_lines(self, lines: Sequence[PersonLine]) -> None:
        """Replace the lines; where the chosen one left, its neighbour is chosen."""
        place = self.chosen_place()
        self.set_rows(lines)
        if place >= 0 and self.chosen_place() < 0 and lines:
            self.choose(lines[min(place, len(lines) - 1)].key, announce=False)
        self.updateGeometry()

    def line_at(self, place: int) -> PersonLine:
        line = self.rows.row_at(place)
        assert isinstance(line, PersonLine)  # noqa: S101 - set_lines is the only way in
        return line

    def sizeHint(self) -> QSize:
        """A few lines; the layout gives the rest of the room."""
        lines = min(max(1, self.rows.rowCount()), _LEAST_LINES)
        return QSize(200, lines * self._line_height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    # --- keyboard ---------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place, key = self.chosen_place(), event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if place >= 0 and key == Qt.Key.Key_Space:
            self.mark_toggled.emit(self.chosen_key())
        elif place >= 0 and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.action_wanted.emit(self.chosen_key())
        elif place >= 0 and plain and self._mark_of(event) and self.line_at(place).marks:
            self._type_mark(place, self._mark_of(event))
        elif event.text().strip() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _mark_of(event: QKeyEvent) -> str:
        """By the letter shown, by 1 to 4 where the keyboard writes Arabic, or by the English letter."""
        typed = event.text().upper()
        if typed.isdecimal() and 1 <= int(typed) <= len(MARKS):
            return MARKS[int(typed) - 1]
        shown = {mark_letter(mark): mark for mark in MARKS}
        return shown.get(typed) or MARK_KEYS.get(typed, "")

    def _type_mark(self, place: int, mark: str) -> None:
        key = self.line_at(place).key
        if place + 1 < self.rows.rowCount():
            self.choose(self.line_at(place + 1).key, announce=False)
        self.mark_wanted.emit(key, mark)

    # --- mouse ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed_at = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed_at = self._pressed_at, None
        index = self.indexAt(event.position().toPoint())
        if pressed is None or not index.isValid() or self.indexAt(pressed) != index:
            return
        self._press(self.line_at(index.row()), QRectF(self.visualRect(index)), event.position())

    def _press(self, line: PersonLine, whole: QRectF, at: QPointF) -> None:
        if line.marks:
            for mark, cell in mark_rects(whole, is_rtl(self)):
                if cell.contains(at):
                    self.mark_wanted.emit(line.key, mark)
        elif line.action and action_rect(whole, is_rtl(self)).contains(at):
            self.action_wanted.emit(line.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pressed = self._pressed_at
        if not self._draggable or pressed is None:
            super().mouseMoveEvent(event)
            return
        moved = (event.position().toPoint() - pressed).manhattanLength()
        index = self.indexAt(pressed)
        if moved >= QApplication.startDragDistance() and index.isValid():
            self._pressed_at = None
            data = QMimeData()
            data.setData(PERSON_MIME, str(self.line_at(index.row()).key).encode())
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)
