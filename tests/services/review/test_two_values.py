"""Two values: both named with their authors, settled by a choice, everywhere, and undone again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from foras_desktop.db.rebuild import digest
from foras_desktop.domain.access import Actor, Role
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.services import seats, sessions
from foras_desktop.services.office import Office
from foras_desktop.services.people import ChangePerson, change_person
from foras_desktop.services.person_page import open_person
from foras_desktop.services.review.two_values import (
    ReadSealedSide,
    Settle,
    TwoValues,
    open_two_values,
    read_sealed_side,
    settle,
)
from foras_desktop.services.undo import undo, undo_of
from tests.conftest import later
from tests.people import plan, register
from tests.services.review.apart import carry, change_apart, exchange_both_ways, ids, seal_apart, waiting

RABATS, CENTRALS, THIRD = date(2021, 11, 24), date(2021, 12, 1), date(2021, 12, 5)


@pytest.fixture
def apart(met: tuple[Office, Office], stick: Path, clock: FixedClock) -> tuple[Office, Office, str]:
    """Rabat and the central office gave one person two departures, and have exchanged since."""
    rabat, central = met
    person = register(rabat, planned_departure=date(2021, 11, 30))
    exchange_both_ways(stick, rabat, central)
    change_apart(person.id, "planned_departure", [(rabat, RABATS)])
    later(clock, hours=1)
    change_apart(person.id, "planned_departure", [(central, CENTRALS)])
    exchange_both_ways(stick, rabat, central)
    carry(stick, rabat, central)
    return rabat, central, person.id


def only(office: Office) -> TwoValues:
    (item,) = waiting(office)
    return open_two_values(office, item.id)


def departure(office: Office, person_id: str) -> date | None:
    return open_person(office, person_id).person.planned_departure


def test_both_values_are_told_with_author_desk_time_and_what_stood_before(
    apart: tuple[Office, Office, str],
) -> None:
    rabat, central, person_id = apart
    assert ids(rabat) == ids(central) != set()
    for office in (rabat, central):
        found = only(office)
        told = [(side.value["planned_departure"], side.author, side.desk) for side in found.sides]
        assert told == [(CENTRALS, "Salma Idrissi", "CEN"), (RABATS, "Imane Lahlou", "RBA")]
        assert found.sides[0].shown
        assert not found.sides[1].shown
        assert found.sides[0].at is not None
        assert found.base is not None
        assert found.base.value["planned_departure"] == date(2021, 11, 30)
        assert found.item.person is not None
        assert found.item.person.id == person_id
        assert found.both is None


@pytest.mark.parametrize("chosen", [RABATS, CENTRALS, THIRD])
def test_a_choice_settles_the_matter_everywhere(
    apart: tuple[Office, Office, str], stick: Path, chosen: date
) -> None:
    rabat, central, person_id = apart
    found = only(rabat)
    settle(rabat, Settle(found.item.id, {"planned_departure": chosen}, found.seen))
    assert not waiting(rabat)
    carry(stick, rabat, central)
    assert not waiting(central)
    assert departure(rabat, person_id) == departure(central, person_id) == chosen


def test_a_settled_matter_is_refused_in_a_sentence(apart: tuple[Office, Office, str]) -> None:
    rabat, _, _ = apart
    found = only(rabat)
    order = Settle(found.item.id, {"planned_departure": THIRD}, found.seen)
    settle(rabat, order)
    with pytest.raises(UserError, match="settled"):
        settle(rabat, order)


def test_two_choices_apart_are_asked_once_more(apart: tuple[Office, Office, str], stick: Path) -> None:
    rabat, central, person_id = apart
    for office, chosen in ((rabat, RABATS), (central, CENTRALS)):
        found = only(office)
        settle(office, Settle(found.item.id, {"planned_departure": chosen}, found.seen))
    exchange_both_ways(stick, rabat, central)
    carry(stick, rabat, central)
    assert ids(rabat) == ids(central) != set()
    found = only(rabat)
    settle(rabat, Settle(found.item.id, {"planned_departure": THIRD}, found.seen))
    carry(stick, rabat, central)
    assert not waiting(central)
    assert departure(central, person_id) == THIRD


def test_the_same_choice_apart_is_no_question(apart: tuple[Office, Office, str], stick: Path) -> None:
    rabat, central, _ = apart
    for office in (rabat, central):
        found = only(office)
        settle(office, Settle(found.item.id, {"planned_departure": RABATS}, found.seen))
    exchange_both_ways(stick, rabat, central)
    assert not waiting(rabat)
    assert not waiting(central)


def test_a_value_that_arrives_after_the_choice_was_shown_is_not_overwritten(
    apart: tuple[Office, Office, str], stick: Path
) -> None:
    rabat, central, person_id = apart
    shown_before = only(rabat)
    stale = {"planned_departure": (shown_before.sides[0].dot,)}
    change_person(central, ChangePerson(person_id, {"planned_departure": THIRD}, stale))
    carry(stick, central, rabat)
    settle(rabat, Settle(shown_before.item.id, {"planned_departure": RABATS}, shown_before.seen))
    values = {side.value["planned_departure"] for side in only(rabat).sides}
    assert values == {RABATS, THIRD}


def test_what_the_other_desk_settled_meanwhile_is_told(
    apart: tuple[Office, Office, str], stick: Path
) -> None:
    rabat, central, person_id = apart
    found = only(rabat)
    change_apart(person_id, "planned_departure", [(central, THIRD)])
    carry(stick, central, rabat)
    with pytest.raises(UserError, match="settled"):
        settle(rabat, Settle(found.item.id, {"planned_departure": RABATS}, found.seen))
    assert departure(rabat, person_id) == THIRD


def test_undoing_a_choice_puts_both_values_back(apart: tuple[Office, Office, str], stick: Path) -> None:
    rabat, central, _ = apart
    found = only(rabat)
    before = ids(rabat)
    _, changes = settle(rabat, Settle(found.item.id, {"planned_departure": RABATS}, found.seen))
    order = undo_of(changes)
    assert order is not None
    undo(rabat, order)
    assert ids(rabat) == before
    assert {side.value["planned_departure"] for side in only(rabat).sides} == {RABATS, CENTRALS}
    carry(stick, rabat, central)
    assert ids(central) == before
    with rabat.read_view() as one, central.read_view() as other:
        assert digest(one.connection) == digest(other.connection)


def test_equal_values_and_different_fields_merge_without_asking(
    met: tuple[Office, Office], stick: Path
) -> None:
    rabat, central = met
    person = register(rabat)
    exchange_both_ways(stick, rabat, central)
    change_apart(person.id, "sex", [(rabat, "woman"), (central, "woman")])
    change_apart(person.id, "email", [(rabat, "kadidia@example.org")])
    change_apart(person.id, "planned_departure", [(central, THIRD)])
    exchange_both_ways(stick, rabat, central)
    carry(stick, rabat, central)
    assert not waiting(rabat)
    assert not waiting(central)
    for office in (rabat, central):
        known = open_person(office, person.id).person
        assert (known.sex, known.email, known.planned_departure) == ("woman", "kadidia@example.org", THIRD)


def test_lists_of_codes_can_be_kept_both(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    person = register(rabat)
    exchange_both_ways(stick, rabat, central)
    change_apart(person.id, "needs", [(rabat, ("housing",)), (central, ("medical", "housing"))])
    exchange_both_ways(stick, rabat, central)
    found = only(rabat)
    assert found.both is not None
    assert set(found.both["needs"]) == {"housing", "medical"}
    settle(rabat, Settle(found.item.id, found.both, found.seen))
    assert set(open_person(rabat, person.id).person.needs or ()) == {"housing", "medical"}
    assert not waiting(rabat)


def test_a_third_value_obeys_the_rules_of_its_field(apart: tuple[Office, Office, str]) -> None:
    rabat, _, person_id = apart
    found = only(rabat)
    with pytest.raises(UserError):
        settle(rabat, Settle(found.item.id, {"planned_departure": date(2020, 1, 1)}, found.seen))
    assert departure(rabat, person_id) == CENTRALS
    assert ids(rabat) == {found.item.id}


def test_an_auditor_sees_and_settles_nothing(apart: tuple[Office, Office, str]) -> None:
    rabat, _, _ = apart
    found = only(rabat)
    rabat.take_role(Actor(rabat.actor.person_id, rabat.actor.name, Role.AUDITOR, rabat.desk))
    assert waiting(rabat)
    with pytest.raises(UserError, match="refused"):
        settle(rabat, Settle(found.item.id, {"planned_departure": RABATS}, found.seen))


def test_a_mark_over_what_a_stick_brought_meanwhile_stands_beside_it(
    met: tuple[Office, Office], stick: Path, clock: FixedClock
) -> None:
    rabat, central = met
    session = plan(rabat, "MLI", held_on=date(2021, 11, 16), starts_at=time(11))
    person = register(rabat)
    seats.book_seat(rabat, seats.BookSeat(session.id, person.id))
    exchange_both_ways(stick, rabat, central)
    later(clock, hours=2)
    (shown,) = sessions.open_session(rabat, session.id).seats
    seats.record_attendance(central, seats.RecordAttendance(session.id, {shown.seat_id: "absent"}))
    carry(stick, central, rabat)
    seen = {shown.seat_id: shown.attendance_heads}
    for mark in ("left_early", "present"):
        seats.record_attendance(rabat, seats.RecordAttendance(session.id, {shown.seat_id: mark}, seen))
    (item,) = [one for one in waiting(rabat) if one.group == "attendance"]
    values = {side.value["attendance"] for side in open_two_values(rabat, item.id).sides}
    assert values == {"absent", "present"}, "one's own slip of a moment ago is no value of its own"


def test_a_sealed_value_is_opened_and_chosen_only_by_those_who_may(
    met: tuple[Office, Office], stick: Path
) -> None:
    rabat, central = met
    person = register(rabat, remark="first")
    exchange_both_ways(stick, rabat, central)
    seal_apart(person.id, [(rabat, "rabat's"), (central, "the centre's")])
    carry(stick, central, rabat)
    found = only(rabat)
    assert found.sealed
    assert all(side.sealed and "rabat" not in str(side.value) for side in found.sides)
    by_desk = {side.desk: side for side in found.sides}
    assert read_sealed_side(rabat, ReadSealedSide(found.item.id, by_desk["RBA"].dot))[0] == "rabat's"
    with pytest.raises(UserError, match=r"access\.not_a_holder"):
        read_sealed_side(rabat, ReadSealedSide(found.item.id, by_desk["CEN"].dot))
    with pytest.raises(UserError, match=r"review\.moved_on"):
        read_sealed_side(rabat, ReadSealedSide(found.item.id, f"{by_desk['CEN'].dot}1"))
    order = Settle(found.item.id, by_desk["CEN"].value, found.seen, sealed=True)
    auditor = Actor(rabat.actor.person_id, rabat.actor.name, Role.AUDITOR, rabat.desk)
    keeper = rabat.actor
    rabat.take_role(auditor)
    with pytest.raises(UserError, match=r"access\.refused"):
        settle(rabat, order)
    rabat.take_role(keeper)
    with pytest.raises(ValueError, match=found.item.id):
        settle(rabat, replace(order, sealed=False))
    settle(rabat, order)
    assert not waiting(rabat)
