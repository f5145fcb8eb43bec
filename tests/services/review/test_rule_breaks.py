"""Rules that two desks break together: found on both sides, proposed for, mended, left, undone."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from foras_desktop.db import issues
from foras_desktop.domain import after_merge as rules
from foras_desktop.domain.access import Actor, Role
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import OrientationSession
from foras_desktop.services import people, seats, sessions
from foras_desktop.services.office import Office
from foras_desktop.services.person_page import open_person
from foras_desktop.services.review.proposals import Move, NameCountries, Release, UseRoom
from foras_desktop.services.review.rule_breaks import (
    Follow,
    Leave,
    RuleBreak,
    follow,
    leave,
    open_rule_break,
    reopen,
)
from foras_desktop.services.undo import undo, undo_of
from tests.conftest import later
from tests.people import plan, register
from tests.services.review.apart import carry, exchange_both_ways, ids, waiting


def book(office: Office, session: OrientationSession, person_id: str, *, add: bool = False) -> None:
    seats.book_seat(office, seats.BookSeat(session.id, person_id, add_country=add))


def only(office: Office, rule: str) -> RuleBreak:
    (item,) = [one for one in waiting(office) if one.rule == rule]
    return open_rule_break(office, item.id)


def same_inbox(one: Office, other: Office) -> None:
    """Both list the same issues, and the tables hold what the records give."""
    assert ids(one) == ids(other)
    for office in (one, other):
        with office.read_view() as view:
            assert not issues.differences(view.connection)


@pytest.fixture
def three_nationalities(met: tuple[Office, Office], stick: Path) -> tuple[Office, Office, str]:
    """A session of Mali to which each desk added another country while apart."""
    rabat, central = met
    session = plan(rabat, "MLI", held_on=date(2021, 11, 18))
    for number in range(2):
        book(rabat, session, register(rabat, given_names=f"Awa {number}").id)
    exchange_both_ways(stick, rabat, central)
    book(rabat, session, register(rabat, family_name="Soumah", nationality="GIN").id, add=True)
    for name in ("Sarr", "Ndiaye"):
        book(central, session, register(central, family_name=name, nationality="SEN").id, add=name == "Sarr")
    exchange_both_ways(stick, rabat, central)
    carry(stick, rabat, central)
    return rabat, central, session.id


def test_a_third_nationality_is_found_on_both_sides_and_nobody_is_undone(
    three_nationalities: tuple[Office, Office, str],
) -> None:
    rabat, central, session_id = three_nationalities
    same_inbox(rabat, central)
    for office in (rabat, central):
        found = only(office, rules.NATIONALITIES)
        assert found.item.detail == "GIN,MLI,SEN"
        assert len(found.seats[session_id]) == 5
        assert not found.may_be_left
        ways = [type(way).__name__ for way in found.proposals]
        assert ways == ["Release"] * 3
        assert [(way.country, len(way.seats)) for way in found.proposals] == [  # type: ignore[union-attr]
            ("GIN", 1),
            ("MLI", 2),
            ("SEN", 2),
        ]


def test_the_way_out_is_the_next_session_of_that_country(
    three_nationalities: tuple[Office, Office, str], stick: Path
) -> None:
    rabat, central, session_id = three_nationalities
    other = plan(rabat, "GIN", held_on=date(2021, 11, 19), capacity=1)
    way = only(rabat, rules.NATIONALITIES).proposals[0]
    assert isinstance(way, Move)
    assert way.to.session.id == other.id
    _, changes = follow(rabat, Follow(only(rabat, rules.NATIONALITIES).item.id, way))
    assert [one.rule for one in waiting(rabat) if one.rule == rules.NATIONALITIES] == []
    assert len(sessions.open_session(rabat, other.id).seats) == 1
    carry(stick, rabat, central)
    assert not [one for one in waiting(central) if one.rule == rules.NATIONALITIES]
    order = undo_of(changes)
    assert order is not None
    undo(rabat, order)
    assert only(rabat, rules.NATIONALITIES).item.detail == "GIN,MLI,SEN"
    assert len(sessions.open_session(rabat, session_id).seats) == 5
    carry(stick, rabat, central)
    same_inbox(rabat, central)


def test_two_countries_in_all_are_only_named_anew(rabat: Office) -> None:
    session = plan(rabat, "MLI", "GIN", held_on=date(2021, 11, 18))
    person = register(rabat)
    book(rabat, session, person.id)
    seen = open_person(rabat, person.id).loaded.heads
    people.change_person(rabat, people.ChangePerson(person.id, {"country_of_return": "SEN"}, seen))
    found = only(rabat, rules.NATIONALITIES)
    assert isinstance(found.proposals[0], NameCountries)
    follow(rabat, Follow(found.item.id, found.proposals[0]))
    assert not waiting(rabat)
    assert sessions.open_session(rabat, session.id).card.session.countries == ("SEN",)


def test_capacity_passed_together_may_be_left_with_a_reason(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    session = plan(rabat, "MLI", held_on=date(2021, 11, 18), capacity=1)
    exchange_both_ways(stick, rabat, central)
    for office in (rabat, central):
        book(office, session, register(office, given_names=office.desk).id)
    exchange_both_ways(stick, rabat, central)
    carry(stick, rabat, central)
    same_inbox(rabat, central)
    found = only(rabat, rules.CAPACITY)
    assert found.item.detail == "2/1"
    assert [len(way.seats) for way in found.proposals if isinstance(way, Release)] == [1]
    with pytest.raises(UserError, match="reason_missing"):
        leave(rabat, Leave(found.item.id, rules.CAPACITY, "  "))
    leave(rabat, Leave(found.item.id, rules.CAPACITY, "deux chaises de plus"))
    assert not waiting(rabat)
    carry(stick, rabat, central)
    assert not waiting(central)
    left = open_rule_break(central, found.item.id)
    assert left.left_because == "deux chaises de plus"
    assert left.left_by is not None
    assert (left.left_by.author, left.left_by.desk) == ("Imane Lahlou", "RBA")
    book_third = register(central, given_names="Nana")
    seats.book_seat(central, seats.BookSeat(session.id, book_third.id, override_reason="vient de loin"))
    assert not waiting(central), "a seat with a reason of its own breaks nothing"
    reopen(central, found.item.id)
    assert ids(central) == {found.item.id}
    carry(stick, central, rabat)
    assert ids(rabat) == {found.item.id}


def test_a_decision_holds_while_things_stand_as_they_did(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    session = plan(rabat, "MLI", held_on=date(2021, 11, 18), capacity=1)
    exchange_both_ways(stick, rabat, central)
    for office in (rabat, central):
        book(office, session, register(office, given_names=office.desk).id)
    carry(stick, central, rabat)
    found = only(rabat, rules.CAPACITY)
    leave(rabat, Leave(found.item.id, rules.CAPACITY, "une chaise de plus"))
    with rabat.unit_of_work() as work:
        work.records.change(OrientationSession, session.id, {"capacity": 0})
        work.commit()
    assert only(rabat, rules.CAPACITY).item.detail == "2/0"


def test_a_counsellor_may_not_leave_what_only_a_lead_may(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    session = plan(rabat, "MLI", held_on=date(2021, 11, 18), capacity=1)
    exchange_both_ways(stick, rabat, central)
    for office in (rabat, central):
        book(office, session, register(office, given_names=office.desk).id)
    carry(stick, central, rabat)
    found = only(rabat, rules.CAPACITY)
    rabat.take_role(Actor(rabat.actor.person_id, rabat.actor.name, Role.COUNSELLOR, rabat.desk))
    with pytest.raises(UserError, match="refused"):
        leave(rabat, Leave(found.item.id, rules.CAPACITY, "une chaise de plus"))
    with pytest.raises(UserError, match="not_to_be_left"):
        leave(rabat, Leave(found.item.id, rules.PERSON_TWICE, "une chaise de plus"))


def test_a_person_seated_twice_keeps_one_of_the_seats(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    person = register(rabat)
    exchange_both_ways(stick, rabat, central)
    here = plan(rabat, "MLI", held_on=date(2021, 11, 18))
    there = plan(central, "MLI", held_on=date(2021, 11, 18), starts_at=time(10, 30))
    book(rabat, here, person.id)
    book(central, there, person.id)
    exchange_both_ways(stick, rabat, central)
    carry(stick, rabat, central)
    same_inbox(rabat, central)
    found = only(rabat, rules.PERSON_TWICE)
    assert [way.session.id for way in found.proposals] == [here.id, there.id]
    assert not found.may_be_left
    follow(rabat, Follow(found.item.id, found.proposals[1]))
    assert not waiting(rabat)
    carry(stick, rabat, central)
    assert not waiting(central)


def test_a_room_taken_twice_offers_a_free_one(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    plan(rabat, "MLI", held_on=date(2021, 11, 25), room="Salle 1")
    exchange_both_ways(stick, rabat, central)
    mine = plan(rabat, "MLI", held_on=date(2021, 11, 18), room="Salle 2")
    theirs = plan(central, "SEN", held_on=date(2021, 11, 18), room="Salle 2")
    with central.unit_of_work() as work:  # the central office plans for Rabat's rooms
        work.records.change(OrientationSession, theirs.id, {"desk": "RBA"})
        work.commit()
    exchange_both_ways(stick, rabat, central)
    found = only(rabat, rules.ROOM_TWICE)
    assert {one.id for one in found.item.sessions} == {mine.id, theirs.id}
    way = next(one for one in found.proposals if isinstance(one, UseRoom))
    assert way.room == "Salle 1"
    follow(rabat, Follow(found.item.id, way))
    assert not waiting(rabat)


def test_a_consent_withdrawn_on_one_side_and_used_on_the_other(
    met: tuple[Office, Office], stick: Path
) -> None:
    rabat, central = met
    person = register(rabat)
    session = plan(rabat, "MLI", held_on=date(2021, 11, 18))
    exchange_both_ways(stick, rabat, central)
    with rabat.read_view() as view:
        (consent,) = view.records.where(people.Consent, person=person.id)
    people.withdraw_consent(rabat, consent.id)
    book(central, session, person.id)
    exchange_both_ways(stick, rabat, central)
    carry(stick, rabat, central)
    same_inbox(rabat, central)
    found = only(central, rules.CONSENT)
    assert not found.may_be_left
    (way,) = found.proposals
    assert isinstance(way, Release)
    follow(central, Follow(found.item.id, way))
    assert not waiting(central)


def test_what_has_happened_can_only_be_noted(
    three_nationalities: tuple[Office, Office, str], clock: FixedClock
) -> None:
    rabat, _, session_id = three_nationalities
    later(clock, days=3)
    marks = {seat.seat_id: "present" for seat in sessions.open_session(rabat, session_id).seats}
    seats.record_attendance(rabat, seats.RecordAttendance(session_id, marks))
    found = only(rabat, rules.NATIONALITIES)
    assert found.may_be_left
    assert found.proposals == ()
    leave(rabat, Leave(found.item.id, rules.NATIONALITIES, "tenue ainsi, sans réseau"))
    assert not [one for one in waiting(rabat) if one.rule == rules.NATIONALITIES]


def test_a_proposal_that_is_none_any_more_is_refused(
    three_nationalities: tuple[Office, Office, str],
) -> None:
    rabat, _, session_id = three_nationalities
    found = only(rabat, rules.NATIONALITIES)
    seat = next(one for one in sessions.open_session(rabat, session_id).seats if one.country == "SEN")
    seats.release_seat(rabat, seat.seat_id)
    stale = next(way for way in found.proposals if isinstance(way, Release) and way.country == "SEN")
    with pytest.raises(UserError, match="moved_on"):
        follow(rabat, Follow(found.item.id, stale))
