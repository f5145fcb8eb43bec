"""Rules asked of people whose records are joined: a change of either side's session mends or breaks them."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from foras_desktop.db import issues, landing
from foras_desktop.domain import after_merge as rules
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.ids import same_person_id, seat_id
from foras_desktop.domain.records import Consent, OrientationSession, SamePerson, Seat
from foras_desktop.services import exchange, seats, sessions
from foras_desktop.services.office import Office
from foras_desktop.services.undo import undo, undo_of
from tests.conftest import later
from tests.people import plan, register
from tests.services.review.apart import carry, waiting


def joined(office: Office) -> tuple[str, str]:
    """Two records of one person, the lesser id first."""
    first, second = sorted(register(office, given_names=name).id for name in ("Awa", "Binta"))
    with office.unit_of_work() as work:
        link = same_person_id(first, second)
        work.records.add(SamePerson(link, office.desk, first, second, verdict="same"))
        work.commit()
    return first, second


def change(office: Office, session: str, **values: object) -> None:
    with office.unit_of_work() as work:
        work.records.change(OrientationSession, session, values)
        work.commit()


def is_sound(office: Office) -> bool:
    with office.read_view() as view:
        return not issues.differences(view.connection)


def seat(office: Office, person: str, session: str, state: str = "booked") -> str:
    """A seat as another desk may have given it: no rule is asked."""
    with office.unit_of_work() as work:
        place = Seat(seat_id(session, person), office.desk, session, person, state)
        work.records.add(place)
        work.commit()
    return place.id


def withdraw_all(office: Office) -> None:
    with office.unit_of_work() as work:
        for consent in work.records.where(Consent):
            work.records.change(Consent, consent.id, {"withdrawn_on": date(2021, 11, 16)})
        work.commit()


@pytest.mark.parametrize("values", [{"room": "Salle 9"}, {"status": "cancelled"}])
def test_a_change_of_the_other_records_session_is_looked_at(rabat: Office, values: dict[str, str]) -> None:
    first, second = joined(rabat)
    early, late = plan(rabat, "MLI"), plan(rabat, "MLI", room="Salle 3", starts_at=time(14))
    change(rabat, late.id, starts_at=early.starts_at, ends_at=early.ends_at, counsellor=None)
    seat(rabat, first, early.id)
    seat(rabat, second, late.id)
    assert [item.rule for item in waiting(rabat)] == [rules.PERSON_TWICE]
    change(rabat, late.id, **values)
    assert is_sound(rabat)


def test_a_stick_that_moves_such_a_session_is_read(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    _, second = joined(rabat)
    session = plan(rabat, "MLI")
    seat(rabat, second, session.id)
    carry(stick, rabat, central)
    withdraw_all(central)
    assert [item.rule for item in waiting(central)] == [rules.CONSENT]
    change(rabat, session.id, room="Salle 9")
    carry(stick, rabat, central)
    assert [item.rule for item in waiting(central)] == [rules.CONSENT]
    assert is_sound(central)


# --- slices of a bundle ---------------------------------------------------------------------------


@pytest.mark.parametrize("at_once", [1, 5000])
def test_what_is_to_settle_is_counted_alike_in_any_slices(
    met: tuple[Office, Office], stick: Path, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(landing, "_AT_ONCE", at_once)
    rabat, central = met
    people = [register(rabat, given_names=name).id for name in ("Awa", "Binta")]
    session = plan(rabat, "MLI", capacity=1)
    exchange.write_stick(rabat, exchange.WriteStick(stick))  # a batch of its own
    for person in people:
        seat(rabat, person, session.id)
    written, _ = exchange.write_stick(rabat, exchange.WriteStick(stick))
    read, _ = exchange.read_stick(central, exchange.ReadStick(written.path))
    assert read.disputed == 1


@pytest.mark.parametrize("at_once", [1, 5000])
def test_an_issue_that_stood_all_the_time_keeps_its_date(
    met: tuple[Office, Office],
    stick: Path,
    clock: FixedClock,
    monkeypatch: pytest.MonkeyPatch,
    at_once: int,
) -> None:
    rabat, central = met
    people = [register(rabat, given_names=name).id for name in ("Awa", "Binta")]
    session = plan(rabat, "MLI", capacity=1)
    for person in people:
        seat(rabat, person, session.id)
    carry(stick, rabat, central)
    (before,) = waiting(central)
    later(clock, days=3)
    for state in ("released", "booked"):
        seat(rabat, people[1], session.id, state)
        written, _ = exchange.write_stick(rabat, exchange.WriteStick(stick))
    monkeypatch.setattr(landing, "_AT_ONCE", at_once)
    exchange.read_stick(central, exchange.ReadStick(written.path))
    assert waiting(central) == [before]


# --- marks in quick succession --------------------------------------------------------------------


def test_undoing_a_slip_of_the_key_asks_nobody_anything(rabat: Office, clock: FixedClock) -> None:
    person = register(rabat)
    session = plan(rabat, "MLI", held_on=date(2021, 11, 16), starts_at=time(11))
    seats.book_seat(rabat, seats.BookSeat(session.id, person.id))
    later(clock, hours=2)
    (row,) = sessions.open_session(rabat, session.id).seats
    seats.record_attendance(rabat, seats.RecordAttendance(session.id, {row.seat_id: "present"}))
    (row,) = sessions.open_session(rabat, session.id).seats
    seen = {row.seat_id: row.attendance_heads}
    for mark in ("absent", "left_early"):
        order = seats.RecordAttendance(session.id, {row.seat_id: mark}, seen)
        _, changes = seats.record_attendance(rabat, order)
    taken_back = undo_of(changes)
    assert taken_back is not None
    undo(rabat, taken_back)
    (after,) = sessions.open_session(rabat, session.id).seats
    assert (after.attendance, len(after.attendance_heads)) == ("absent", 1)
    assert not waiting(rabat)
