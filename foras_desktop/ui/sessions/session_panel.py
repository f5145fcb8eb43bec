"""The side panel of the chosen session: fills its view, books, gives seats back, cancels."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.access import Action
from foras_desktop.domain.errors import Trouble
from foras_desktop.domain.wall_time import local_now, today
from foras_desktop.services.seats import BookSeat, BookSeats, book_seats, release_seat
from foras_desktop.services.sessions import CancelSession, SessionPanel, cancel_session
from foras_desktop.ui.places import Place
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.sessions import panel_words
from foras_desktop.ui.sessions.attendance import AttendanceKeeper
from foras_desktop.ui.sessions.booking import AddPerson, Chosen
from foras_desktop.ui.sessions.session_view import SessionView
from foras_desktop.ui.sessions.week import has_begun
from foras_desktop.ui.widgets.tabs import Tab
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


class SidePanel(QWidget):
    """`show_panel` after every reading; a person dropped or chosen elsewhere comes by `book`."""

    closed = Signal()

    def __init__(self, workspace: Workspace, host: QWidget) -> None:
        super().__init__()
        self._workspace = workspace
        self._panel: SessionPanel | None = None
        self._had_begun = False
        self._marked: list[str] = []
        self.add = AddPerson(workspace, host)
        self.view = SessionView(self.add)
        self._keeper = AttendanceKeeper(workspace, self.view.attendance, self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self.view)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.close_button.clicked.connect(self.closed)
        view.tabs.value_changed.connect(self._on_tab_changed)
        view.candidates.row_opened.connect(self._on_candidate_opened)
        view.candidates.action_wanted.connect(lambda person: self._book([str(person)]))
        view.candidates.mark_toggled.connect(self._on_candidate_marked)
        view.book_marked.clicked.connect(lambda: self._book(self._marked))
        view.seated.row_opened.connect(self._on_seat_opened)
        view.seated.action_wanted.connect(self._on_seat_released)
        view.attendance.row_opened.connect(self._on_seat_opened)
        self._keeper.counted.connect(self._show_tabs)
        view.calling_off.called_off.connect(self._on_called_off)

    @property
    def panel(self) -> SessionPanel | None:
        """The session shown, as last read."""
        return self._panel

    # --- showing ----------------------------------------------------------------------------------

    def show_panel(self, panel: SessionPanel) -> None:
        """Show a session; what is typed stays while it is the same one."""
        same = self._panel is not None and self._panel.card.session.id == panel.card.session.id
        begun = has_begun(panel.card, local_now(self._workspace.office.clock).replace(tzinfo=None))
        turned, self._had_begun = begun != self._had_begun, begun
        self._panel = panel
        if not same:
            self._marked = []
            self._tell("")
            self.view.calling_off.close_form()
        self.add.show_panel(panel)
        panel_words.fill(self.view, panel, self._workspace.formats)
        self._show_what_is_possible()
        self._show_lists(begun)
        if turned or not same:
            self.view.tabs.set_value("seated" if begun or self._is_cancelled() else "candidates")
            self.view.verticalScrollBar().setValue(0)
        self._on_tab_changed(self.view.tabs.value() or "")

    def _is_cancelled(self) -> bool:
        return self._panel is not None and self._panel.card.session.status == "cancelled"

    def _may(self, action: Action) -> bool:
        return self._workspace.office.actor.may(action)

    def _may_book(self) -> bool:
        return self._may(Action.BOOK_SEAT) and not self._is_cancelled()

    def _show_what_is_possible(self) -> None:
        planned = self._panel is not None and self._panel.card.session.status == "planned"
        self.add.setVisible(self._may_book())
        self.view.calling_off.setVisible(planned and self._may(Action.PLAN_SESSION))

    def _show_lists(self, begun: bool) -> None:
        panel, view, formats = self._panel, self.view, self._workspace.formats
        if panel is None:
            return
        day = today(self._workspace.office.clock)
        self._show_candidates()
        view.seated.set_lines(panel_words.seated_lines(panel, formats, day, may_release=self._may_book()))
        marking = begun and not self._is_cancelled() and self._may(Action.RECORD_ATTENDANCE)
        self._keeper.show(panel if marking else None)
        self._show_tabs()

    def _show_candidates(self) -> None:
        panel = self._panel
        if panel is None:
            return
        there = {person.id for person in panel.candidates}
        self._marked = [person for person in self._marked if person in there]
        day = today(self._workspace.office.clock)
        has_room = panel.card.free > 0 or self._may(Action.OVERRIDE_CAPACITY)
        may_book = self._may_book() and has_room
        self.view.candidates.set_lines(
            panel_words.candidate_lines(panel, self._workspace.formats, day, self._marked, may_book=may_book)
        )
        self._show_marked()

    def _show_tabs(self) -> None:
        panel = self._panel
        if panel is None:
            return
        people, marked = len(panel.seats), self._keeper.noted()
        if self._keeper.is_on:
            text = translate("Sessions", "Attendance {noted}/{people}").format(noted=marked, people=people)
        else:
            text = translate("Sessions", "Seated {people}").format(people=people)
        seated = Tab("seated", text)
        tabs = [seated]
        if self._may_book():
            number = self._workspace.formats.number(len(panel.candidates))
            candidates = Tab("candidates", translate("Sessions", "Candidates {number}").format(number=number))
            tabs = [seated, candidates] if self._keeper.is_on else [candidates, seated]
        kept = self.view.tabs.value()
        if [tab.text for tab in tabs] != [
            self.view.tabs.tabText(place) for place in range(self.view.tabs.count())
        ]:
            self.view.tabs.set_tabs(tabs)
            if kept is not None:
                self.view.tabs.set_value(kept)

    def _on_tab_changed(self, key: str) -> None:
        view, panel = self.view, self._panel
        if panel is None:
            return
        shown: QWidget = view.candidates
        empty = translate("Sessions", "Nobody waits for a session of these countries.")
        people: Sequence[object] = panel.candidates
        if key == "seated":
            shown = view.attendance if self._keeper.is_on else view.seated
            empty = translate("Sessions", "Nobody has a seat yet.")
            people = panel.seats
        view.nobody.setText(empty)
        view.lists.setCurrentWidget(shown if people else view.nobody_page)
        view.legend.setVisible(key == "seated" and self._keeper.is_on and bool(people))
        self._show_marked()

    def _show_marked(self) -> None:
        on_candidates = self.view.tabs.value() == "candidates"
        text = translate("Sessions", "Book the {number} marked")
        self.view.book_marked.setText(text.format(number=len(self._marked)))
        self.view.book_marked.setVisible(on_candidates and bool(self._marked))

    def _tell(self, sentence: str) -> None:
        self.view.trouble.set_text(sentence)

    def focus_work(self) -> None:
        """Where work begins: attendance once the session has begun, else the search line."""
        if self._keeper.is_on and self._panel is not None and self._panel.seats:
            self.view.attendance.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.add.isVisible():
            self.add.line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.view.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- booking ----------------------------------------------------------------------------------

    def _on_candidate_marked(self, person: object) -> None:
        key = str(person)
        if key in self._marked:
            self._marked.remove(key)
        else:
            self._marked.append(key)
        self._show_candidates()

    def _on_candidate_opened(self, person: object) -> None:
        self._book(self._marked or [str(person)])

    def _book(self, people: Sequence[str]) -> None:
        panel = self._panel
        if panel is None or not people:
            return
        formats = self._workspace.formats
        names = {person.id: Chosen.of(person, formats) for person in panel.candidates}
        session = panel.card.session
        self._tell("")
        self._workspace.do(
            self,
            book_seats,
            BookSeats(session.id, tuple(people)),
            done=lambda _: self._marked.clear(),
            failed=partial(self._on_booking_refused, names),
            said=panel_words.said_booked(
                [names[one].name for one in people if one in names], session, self._workspace.formats
            ),
        )

    def _on_booking_refused(self, names: dict[str, Chosen], error: Exception) -> None:
        person = names.get(str(getattr(error, "params", {}).get("person", "")))
        if person is None or self._panel is None:
            self._show_refusal(error)
        else:
            self.add.refuse(BookSeat(self._panel.card.session.id, person.person_id), person, error)

    def _show_refusal(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self._tell(sentence_of(error, self._workspace.formats))

    # --- seats ------------------------------------------------------------------------------------

    def _on_seat_opened(self, seat: object) -> None:
        for one in self._panel.seats if self._panel else ():
            if one.seat_id == seat:
                self._workspace.go(Place("people", one.person_id))

    def _on_seat_released(self, seat: object) -> None:
        panel = self._panel
        found = [one for one in panel.seats if one.seat_id == seat] if panel else []
        if not found or not self._may(Action.BOOK_SEAT) or self._is_cancelled():
            return
        name = self._workspace.formats.called_name(found[0])
        self._tell("")
        self._workspace.do(
            self,
            release_seat,
            str(seat),
            failed=self._show_refusal,
            said=translate("Sessions", "{name}: seat given back").format(name=name),
        )

    # --- cancelling -------------------------------------------------------------------------------

    def _on_called_off(self, reason: str) -> None:
        if self._panel is None:
            return
        session = self._panel.card.session
        self._workspace.do(
            self,
            cancel_session,
            CancelSession(session.id, reason),
            done=lambda _: self.view.calling_off.close_form(),
            failed=self._on_calling_off_refused,
            said=panel_words.said_cancelled(session, self._workspace.formats),
        )

    def _on_calling_off_refused(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.view.calling_off.field.set_error(sentence_of(error, self._workspace.formats))
