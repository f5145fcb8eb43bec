"""Sessions through the services: two nationalities, seats, rooms, attendance, undo, practice data."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from foras_desktop.domain.access import Role
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.services import (
    access,
    information,
    people,
    person_page,
    practice,
    seats,
    sessions,
    unlocking,
)
from foras_desktop.services.access import AddColleague
from foras_desktop.services.office import Office
from foras_desktop.services.seats import BookSeat, RecordAttendance
from foras_desktop.services.sessions import CancelSession, MoveSession
from foras_desktop.services.undo import Undo, undo, undo_of
from tests.conftest import CHEAP, PASSPHRASE, Desks, later
from tests.people import plan, register


def book(office: Office, session: str, person: str, **more: Any) -> str:
    return seats.book_seat(office, BookSeat(session, person, **more))[0].id


def refused(office: Office, session: str, person: str, **more: Any) -> UserError:
    before = sessions.open_session(office, session).card
    with pytest.raises(UserError) as refusal:
        book(office, session, person, **more)
    assert sessions.open_session(office, session).card == before
    return refusal.value


def test_an_hour_long_with_the_usual_seats_unless_said_otherwise(rabat: Office) -> None:
    session = plan(rabat, "MLI")
    assert (session.starts_at, session.ends_at) == (time(10), time(11))
    assert session.capacity == 12
    assert session.counsellor == rabat.actor.person_id


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"held_on": date(2021, 11, 15)}, "orientation.in_the_past"),
        ({"held_on": date(2021, 11, 16), "starts_at": time(10)}, "orientation.in_the_past"),
        ({"ends_at": time(9)}, "orientation.ends_before_start"),
        ({"starts_at": time(1), "ends_at": time(23)}, "orientation.too_long"),
        ({"starts_at": time(23, 30)}, "orientation.ends_before_start"),
        ({"capacity": 0}, "orientation.capacity_out_of_range"),
        ({"capacity": 5000}, "orientation.capacity_out_of_range"),
        ({"room": "x" * 300}, "name.too_long"),
    ],
)
def test_a_session_that_cannot_be_is_not_planned(rabat: Office, given: dict[str, Any], code: str) -> None:
    with pytest.raises(UserError) as refusal:
        plan(rabat, "MLI", **given)
    assert refusal.value.code == code
    assert sessions.read_week(rabat, date(2021, 11, 1), date(2021, 11, 30)) == []


def test_a_third_nationality_is_refused_with_the_way_out(rabat: Office) -> None:
    full = plan(rabat, "MLI", "GIN")
    other = plan(rabat, "SEN", held_on=date(2021, 11, 19))
    person = register(rabat, nationality="SEN")
    error = refused(rabat, full.id, person.id)
    assert error.code == "orientation.third_nationality_way_out"
    assert error.params["session"] == other.id
    assert error.params["free"] == 12
    assert refused(rabat, full.id, person.id, add_country=True).code.startswith(
        "orientation.third_nationality"
    )
    assert refused(rabat, full.id, person.id, override_reason="please").code.startswith(
        "orientation.third_nationality"
    ), "nobody may override this"


def test_without_another_session_the_refusal_says_to_plan_one(rabat: Office) -> None:
    full = plan(rabat, "MLI", "GIN")
    assert (
        refused(rabat, full.id, register(rabat, nationality="SEN").id).code == "orientation.third_nationality"
    )


def test_a_free_place_takes_a_second_country_when_asked_to(rabat: Office) -> None:
    session = plan(rabat, "MLI")
    person = register(rabat, nationality="GIN")
    assert refused(rabat, session.id, person.id).code == "orientation.other_country"
    book(rabat, session.id, person.id, add_country=True)
    assert sessions.open_session(rabat, session.id).card.session.countries == ("MLI", "GIN")


def test_what_counts_is_the_country_of_return(rabat: Office) -> None:
    session = plan(rabat, "MLI")
    person = register(rabat, nationality="GIN", country_of_return="MLI")
    book(rabat, session.id, person.id)


def test_a_full_session_is_passed_by_the_lead_with_a_reason_only(rabat: Office, desks: Desks) -> None:
    session = plan(rabat, "MLI", capacity=1)
    book(rabat, session.id, register(rabat).id)
    person = register(rabat, given_names="Awa")
    assert refused(rabat, session.id, person.id).code == "orientation.full"
    order = AddColleague("Hamza Ouali", Role.COUNSELLOR, PASSPHRASE, "quatre dunes sous la pluie")
    slot, _ = access.add_colleague(rabat, order, cost=CHEAP)
    hamza = desks.keep(
        unlocking.unlock(rabat.credentials.folder, slot.id, "quatre dunes sous la pluie", clock=desks.clock)
    )
    assert (
        refused(hamza, session.id, person.id, override_reason="She leaves tonight").code == "access.refused"
    )
    book(rabat, session.id, person.id, override_reason="She leaves tonight")
    assert sessions.open_session(rabat, session.id).card.taken == 2


def test_nobody_sits_in_two_places_at_once(rabat: Office) -> None:
    person = register(rabat)
    first = plan(rabat, "MLI")
    second = plan(rabat, "MLI", starts_at=time(10, 30), room="Salle 3", counsellor="someone-else")
    book(rabat, first.id, person.id)
    assert refused(rabat, second.id, person.id).code == "orientation.person_taken"
    with pytest.raises(UserError, match=r"room_taken"):
        plan(rabat, "MLI", starts_at=time(10, 30), counsellor="another")
    with pytest.raises(UserError, match=r"counsellor_taken"):
        plan(rabat, "MLI", starts_at=time(10, 30), room="Salle 4")


def test_booking_twice_is_booking_once(rabat: Office) -> None:
    session, person = plan(rabat, "MLI"), register(rabat)
    assert book(rabat, session.id, person.id) == book(rabat, session.id, person.id)
    assert sessions.open_session(rabat, session.id).card.taken == 1


def test_a_seat_given_back_is_free_and_can_be_taken_again(rabat: Office) -> None:
    session, person = plan(rabat, "MLI"), register(rabat)
    seat = book(rabat, session.id, person.id)
    seats.release_seat(rabat, seat)
    assert sessions.open_session(rabat, session.id).card.taken == 0
    assert book(rabat, session.id, person.id) == seat


def test_undo_of_a_booking_frees_the_seat(rabat: Office) -> None:
    session, person = plan(rabat, "MLI"), register(rabat)
    _, changes = seats.book_seat(rabat, BookSeat(session.id, person.id))
    assert undo_of(changes) is not None
    assert changes.span is not None
    undo(rabat, Undo(changes.span))
    assert sessions.open_session(rabat, session.id).card.taken == 0


def test_moving_keeps_the_rules(rabat: Office) -> None:
    session = plan(rabat, "MLI")
    plan(rabat, "GIN", starts_at=time(14))
    heads = sessions.open_session(rabat, session.id).heads
    moved = MoveSession(session.id, date(2021, 11, 17), time(14, 30), time(15, 30), heads)
    with pytest.raises(UserError, match=r"room_taken"):
        sessions.move_session(rabat, moved)
    sessions.move_session(rabat, MoveSession(session.id, date(2021, 11, 18), time(9), time(10), heads))
    assert sessions.open_session(rabat, session.id).card.session.held_on == date(2021, 11, 18)


def test_a_cancelled_session_takes_no_room_and_no_people(rabat: Office) -> None:
    session = plan(rabat, "MLI")
    with pytest.raises(UserError, match=r"reason_missing"):
        sessions.cancel_session(rabat, CancelSession(session.id, " "))
    sessions.cancel_session(rabat, CancelSession(session.id, "Salle fermée"))
    assert refused(rabat, session.id, register(rabat).id).code == "orientation.is_cancelled"
    plan(rabat, "MLI")


def test_who_came_is_oriented_and_was_told_which_sheet(rabat: Office, clock: FixedClock) -> None:
    session = plan(rabat, "MLI", "GIN", held_on=date(2021, 11, 16), starts_at=time(11))
    came, stayed_away = register(rabat), register(rabat, nationality="GIN")
    booked = [book(rabat, session.id, person.id) for person in (came, stayed_away)]
    marks = {booked[0]: "left_early", booked[1]: "absent"}
    with pytest.raises(UserError, match=r"not_begun"):
        seats.record_attendance(rabat, RecordAttendance(session.id, marks))
    later(clock, hours=1)
    held, _ = seats.record_attendance(rabat, RecordAttendance(session.id, marks))
    assert held.status == "held"
    assert held.sheet_1
    assert held.sheet_2
    assert person_page.open_person(rabat, came.id).oriented_on == date(2021, 11, 16)
    assert person_page.open_person(rabat, stayed_away.id).oriented_on is None
    with pytest.raises(UserError, match=r"attended"):
        seats.release_seat(rabat, booked[0])
    assert person_page.open_person(rabat, came.id).next_step.kind == "give_brochure"


def test_candidates_are_those_who_may_sit_here_nearest_departure_first(rabat: Office) -> None:
    session = plan(rabat, "MLI", "GIN")
    late = register(rabat, planned_departure=date(2021, 12, 24))
    soon = register(rabat, nationality="GIN", planned_departure=date(2021, 11, 20))
    undated = register(rabat)
    register(rabat, nationality="SEN")
    booked = register(rabat)
    book(rabat, session.id, booked.id)
    rows = sessions.open_session(rabat, session.id).candidates
    assert [row.id for row in rows] == [soon.id, late.id, undated.id]


def test_a_brochure_is_handed_out_counted_and_voided(rabat: Office) -> None:
    person = register(rabat)
    sheet = next(view for view in information.read_sheets(rabat) if view.sheet.country == "MLI")
    order = information.HandOut(sheet.sheet.id, "ar", "departure", person.id)
    handout, changes = information.hand_out(rabat, order)
    information.hand_out(rabat, information.HandOut(sheet.sheet.id, "fr", "orientation", quantity=20))
    assert undo_of(changes) is None, "what was handed over is voided, never undone"

    def given() -> int:
        return next(one.handed_out for one in information.read_sheets(rabat) if one.sheet.country == "MLI")

    assert given() == 21
    information.void_hand_out(rabat, handout.id)
    assert given() == 20
    with pytest.raises(UserError, match=r"handout\.quantity"):
        information.hand_out(rabat, information.HandOut(sheet.sheet.id, "fr", "orientation", quantity=0))


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_a_brochure_is_made_of_any_published_sheet(rabat: Office, language: str) -> None:
    for view in information.read_sheets(rabat):
        brochure = information.make_brochure(rabat, view.sheet.id, language)
        assert brochure.pdf.startswith(b"%PDF")
        assert brochure.pages >= 3


def test_practice_data_is_for_practice_only(rabat: Office, desks: Desks, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"access\.refused"):
        practice.fill_with_practice_data(rabat)
    school = desks.set_up("OUJ", "Karim Ouazzani", practice=True)
    practice.fill_with_practice_data(school)
    assert people.count_people(school) == 12
    assert len(sessions.read_week(school, date(2021, 11, 15), date(2021, 11, 30))) == 6
