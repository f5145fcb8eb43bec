"""Noting who came: each mark is saved as it is typed, and shown before the answer is back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from foras_desktop.domain.errors import Trouble
from foras_desktop.services.seats import RecordAttendance, record_attendance
from foras_desktop.services.sessions import SessionPanel
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.sessions import panel_words
from foras_desktop.ui.sessions.people_list import PeopleList
from foras_desktop.ui.words import word
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


class AttendanceKeeper(QObject):
    """Keeps the marks on their way, so that a reading in between does not hide what was typed."""

    counted = Signal()

    def __init__(self, workspace: Workspace, people: PeopleList, tell: Callable[[str], None]) -> None:
        super().__init__(people)
        self._workspace = workspace
        self._list = people
        self._tell = tell
        self._panel: SessionPanel | None = None
        self._on_their_way: dict[str, str] = {}
        self._arrived: set[str] = set()
        people.mark_wanted.connect(self._on_mark_wanted)

    @property
    def is_on(self) -> bool:
        """Whether attendance may be noted for the session shown."""
        return self._panel is not None

    def show(self, panel: SessionPanel | None) -> None:
        """Show a session as read just now; None when its attendance is not noted."""
        self._panel = panel
        for key in self._arrived:
            self._on_their_way.pop(key, None)
        self._arrived.clear()
        self._show_lines()

    def noted(self) -> int:
        """How many people have a mark."""
        seats = self._panel.seats if self._panel else ()
        return sum(bool(self._on_their_way.get(seat.seat_id, seat.attendance)) for seat in seats)

    def _show_lines(self) -> None:
        formats = self._workspace.formats
        panel = self._panel
        self._list.set_lines(
            panel_words.attendance_lines(panel, formats, self._on_their_way) if panel else []
        )

    def _on_mark_wanted(self, seat: object, mark: str) -> None:
        panel, key = self._panel, str(seat)
        found = [one for one in panel.seats if one.seat_id == key] if panel else []
        if panel is None or not found:
            return
        self._on_their_way[key] = mark
        self._arrived.discard(key)
        self._tell("")
        self._show_lines()
        self.counted.emit()
        name = self._workspace.formats.called_name(found[0])
        text = translate("Sessions", "{name}: {mark}")
        self._workspace.do(
            self,
            record_attendance,
            RecordAttendance(panel.card.session.id, {key: mark}, {key: found[0].attendance_heads}),
            done=lambda _: self._on_saved(key, mark),
            failed=partial(self._on_refused, key, mark),
            said=text.format(name=name, mark=word("attendance", mark)),
        )

    def _on_saved(self, key: str, mark: str) -> None:
        """The reading that follows shows the mark; until then it is shown from here."""
        if self._on_their_way.get(key) == mark:
            self._arrived.add(key)

    def _on_refused(self, key: str, mark: str, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        if self._on_their_way.get(key) == mark:
            del self._on_their_way[key]
        self._show_lines()
        self.counted.emit()
        self._tell(sentence_of(error, self._workspace.formats))
