"""The global search: people, sessions and actions under the top bar's line, by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from foras_desktop.domain.access import Action
from foras_desktop.domain.views import PersonRow, SessionCard
from foras_desktop.domain.wall_time import today
from foras_desktop.services import people, sessions
from foras_desktop.ui.places import Place
from foras_desktop.ui.shell.found import Command, found_rows
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.paint import paint_ground, tokens
from foras_desktop.ui.widgets.rows import RecordList
from foras_desktop.ui.widgets.search_input import SearchInput
from foras_desktop.ui.workspace import Workspace

_MOST_PEOPLE = 6
_DAYS_AHEAD = timedelta(days=60)
_PRESS, _CLICK = QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress


class SearchResults(QWidget):
    """The list under the search line. Enter goes to the chosen line, Escape leaves."""

    closed = Signal()

    def __init__(
        self, workspace: Workspace, line: SearchInput, commands: Sequence[Command], window: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._line = line
        self._commands = commands
        self._sessions: Sequence[SessionCard] = ()
        self._places: dict[object, Place] = {}
        translate = QCoreApplication.translate
        self._list = RecordList(translate("Search", "Search results"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # typing goes on while the mouse chooses
        self._list.clicked.connect(lambda index: self._go(self._list.chosen_key()))
        self._nothing = Label(translate("Search", "Nothing found."), TextRole.BODY, "muted")
        self._nothing.setContentsMargins(Size.S3, Size.S2, Size.S3, Size.S2)
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.S1, Size.S1, Size.S1, Size.S1)
        column.addWidget(self._list)
        column.addWidget(self._nothing)
        line.textEdited.connect(self._on_line_edited)
        line.moved_down.connect(lambda: self._list.choose_next(1))
        line.accepted.connect(lambda: self._go(self._list.chosen_key()))
        line.installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    def start(self) -> None:
        """Put the focus into the line and offer the actions."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()
        self._on_line_edited(self._line.text())

    def _read_sessions(self) -> None:
        """The sessions to come; matched by the words they are shown with, so once for all keystrokes."""
        office = self._workspace.office
        if not office.actor.may(Action.READ_SESSIONS):
            return
        first = today(office.clock)
        read, last = self._workspace.read, first + _DAYS_AHEAD
        read(self, "sessions", sessions.read_week, first, last, office.desk, done=self._on_sessions_read)

    def _on_sessions_read(self, cards: Sequence[SessionCard]) -> None:
        self._sessions = cards

    def _on_line_edited(self, text: str) -> None:
        if not text.strip():
            self._show([], text)
            return
        self._workspace.read(
            self,
            "search",
            people.find_people,
            text,
            None,
            _MOST_PEOPLE,
            done=lambda found: self._show(found, text),
        )

    def _show(self, found: Sequence[PersonRow], text: str) -> None:
        if not self._line.hasFocus():
            return
        lines = found_rows(text, found, self._sessions, self._commands, self._workspace.formats)
        rows = [line.row for line in lines]
        self._places = {line.row.key: line.place for line in lines}
        self._list.set_rows(rows)
        if rows:
            self._list.choose(rows[0].key, announce=False)
        self._list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._place(len(rows))

    def _place(self, rows: int) -> None:
        corner = self._line.mapTo(self._window, QPoint(0, self._line.height() + Size.S1))
        height = max(1, rows) * Size.ROW_TWO_LINES + 2 * Size.S1 if rows else 44
        self.setGeometry(corner.x(), corner.y(), self._line.width(), height)
        self.show()
        self.raise_()

    def _go(self, key: object) -> None:
        place = self._places.get(key)
        if place is not None:
            self.close_results()
            self._workspace.go(place)

    def close_results(self) -> None:
        """Hide the list and give the focus back."""
        self._line.clear()
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place(self._list.rows.rowCount())
        elif watched is self._line and event.type() == QEvent.Type.FocusIn:
            self._read_sessions()
        elif watched is self._line and event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif watched is self._line and isinstance(event, QKeyEvent) and event.type() == _PRESS:
            return self._take_key(event)
        elif isinstance(event, QMouseEvent) and event.type() == _CLICK and self._is_elsewhere(watched):
            self.hide()
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close_results()
            return True
        if event.key() == Qt.Key.Key_Up:
            self._list.choose_next(-1)
            return True
        return False

    def _is_elsewhere(self, watched: QObject) -> bool:
        if not isinstance(watched, QWidget):
            return False
        return not any(part is watched or part.isAncestorOf(watched) for part in (self, self._line))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch(QApplication.installEventFilter)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch(QApplication.removeEventFilter)

    def _watch(self, how: Callable[[QCoreApplication, QObject], None]) -> None:
        """A click anywhere closes the list, also where nothing takes the focus."""
        app = QApplication.instance()
        if app is not None:
            how(app, self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens()
        paint_ground(QPainter(self), QRectF(self.rect()), colours.raised, colours.line_strong)
