"""Today: the day's sessions, what needs a hand, and where each line leads."""

from __future__ import annotations

from datetime import date, time

from pytestqt.qtbot import QtBot

from foras_desktop.domain.clock import FixedClock
from foras_desktop.services import intake, seats
from foras_desktop.services.intake import KeepDraft
from foras_desktop.services.office import Office
from foras_desktop.services.today import read_today
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.today.todo import to_do_list
from tests.conftest import later
from tests.people import plan, register
from tests.ui.hands import at_rest, open_shell


def test_a_quiet_day_says_so_and_offers_a_session(qtbot: QtBot, rabat: Office) -> None:
    shell = open_shell(qtbot, rabat)
    view = shell.page("today").view  # type: ignore[attr-defined]
    assert view.no_sessions.isVisible()
    assert view.alone.isVisible()
    view.no_sessions.action_chosen.emit()
    at_rest(qtbot, shell.workspace)
    assert shell.current() is shell.page("sessions")


def test_what_needs_a_hand_leads_to_its_place(qtbot: QtBot, rabat: Office, clock: FixedClock) -> None:
    person = register(rabat, planned_departure=date(2021, 11, 20))
    session = plan(rabat, "MLI", held_on=date(2021, 11, 16), starts_at=time(11))
    seats.book_seat(rabat, seats.BookSeat(session.id, person.id))
    draft, _ = intake.keep_draft(rabat, KeepDraft(None, {"consent_recorded": True}))
    later(clock, hours=1)
    lines = to_do_list(read_today(rabat), Formats("fr"))
    places = [(line.place.page, line.place.record) for line in lines]
    assert places == [
        ("people", person.id),
        ("sessions", session.id),
        ("information", "BFA"),
        ("intake", draft.id),
    ]
    shell = open_shell(qtbot, rabat)
    shell.page("today").view.to_do.chosen.emit(lines[0].place)  # type: ignore[attr-defined]
    at_rest(qtbot, shell.workspace)
    assert shell.current() is shell.page("people")


def test_the_count_on_the_sidebar_is_the_number_of_lines(rabat: Office, clock: FixedClock) -> None:
    register(rabat, planned_departure=date(2021, 11, 20))
    intake.keep_draft(rabat, KeepDraft(None, {"consent_recorded": True}))
    picture = read_today(rabat)
    assert picture.to_do == len(to_do_list(picture, Formats("ar")))


def test_noting_who_came_takes_the_line_away(rabat: Office, clock: FixedClock) -> None:
    person = register(rabat)
    session = plan(rabat, "MLI", held_on=date(2021, 11, 16), starts_at=time(11))
    seat, _ = seats.book_seat(rabat, seats.BookSeat(session.id, person.id))
    assert read_today(rabat).to_mark == ()
    later(clock, minutes=40)
    assert len(read_today(rabat).to_mark) == 1
    seats.record_attendance(rabat, seats.RecordAttendance(session.id, {seat.id: "present"}))
    assert read_today(rabat).to_mark == ()
