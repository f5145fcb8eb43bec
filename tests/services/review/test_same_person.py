"""One person registered at two desks: found, joined with everything that hangs on them, parted again."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from foras_desktop.domain import after_merge as rules
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Person
from foras_desktop.services import people, seats, sessions
from foras_desktop.services.office import Office
from foras_desktop.services.person_page import open_person
from foras_desktop.services.review.same_person import Judge, Part, judge, open_pair, part
from foras_desktop.services.undo import undo, undo_of
from tests.people import plan, register
from tests.services.review.apart import carry, exchange_both_ways, ids, waiting
from tests.services.review.test_rule_breaks import same_inbox

KONATE = {"family_name": "Konaté", "given_names": "Bakary", "phone": "0600123456", "sex": "man"}


@pytest.fixture
def twice(met: tuple[Office, Office], stick: Path) -> tuple[Office, Office, Person, Person]:
    """Bakary Konaté, registered in Rabat and again at the central office, who spells him otherwise."""
    rabat, central = met
    one = register(rabat, **KONATE)
    other = register(central, **{**KONATE, "family_name": "KONATE", "given_names": "Bakari"})
    exchange_both_ways(stick, rabat, central)
    carry(stick, rabat, central)
    return rabat, central, one, other


def names(office: Office, typed: str = "") -> list[str]:
    return [row.id for row in people.find_people(office, typed)]


def test_the_pair_is_found_at_both_desks_with_what_agrees(
    twice: tuple[Office, Office, Person, Person],
) -> None:
    rabat, central, one, other = twice
    same_inbox(rabat, central)
    (item,) = waiting(rabat)
    assert item.rule == rules.SAME_PERSON
    pair = open_pair(rabat, item.id)
    assert {pair.one.id, pair.other.id} == {one.id, other.id}
    assert {"phone", "sex", "nationality"} <= pair.agree
    assert "name" not in pair.agree


@pytest.mark.parametrize(
    "different",
    [
        {"phone": "0600999999", "given_names": "Moussa"},
        {"sex": "woman"},
        {"nationality": "GIN"},
        {"family_name": "Sarr", "given_names": "Awa"},
    ],
)
def test_what_speaks_against_it_keeps_two_people_two(
    met: tuple[Office, Office], stick: Path, different: dict[str, Any]
) -> None:
    rabat, central = met
    register(rabat, **KONATE)
    register(central, **{**KONATE, **different})
    exchange_both_ways(stick, rabat, central)
    assert not waiting(rabat)


def test_joined_they_are_one_in_every_list_with_all_that_hangs_on_them(
    twice: tuple[Office, Office, Person, Person], stick: Path
) -> None:
    rabat, central, one, other = twice
    session = plan(rabat, "MLI", held_on=date(2021, 11, 18))
    exchange_both_ways(stick, rabat, central)
    seats.book_seat(central, seats.BookSeat(session.id, other.id))
    (item,) = waiting(rabat)
    judge(rabat, Judge(item.id, same=True))
    exchange_both_ways(stick, rabat, central)
    carry(stick, rabat, central)
    shown = min(one.id, other.id)
    for office in (rabat, central):
        assert not waiting(office)
        assert names(office) == [shown]
        assert names(office, "Bakari") == names(office, "Bakary") == [shown]
        assert people.count_people(office) == 1
        page = open_person(office, other.id)
        assert page.person.id == shown
        assert [joined.id for joined in page.joined] == [max(one.id, other.id)]
        assert [entry.kind for entry in page.timeline].count("consent_given") == 2
        assert "session_booked" in [entry.kind for entry in page.timeline]
        assert page.next_step.kind == "attend_session"
        assert not sessions.open_session(office, session.id).candidates


def test_a_joined_person_is_not_seated_twice(
    twice: tuple[Office, Office, Person, Person], stick: Path
) -> None:
    rabat, _, one, other = twice
    judge(rabat, Judge(waiting(rabat)[0].id, same=True))
    session = plan(rabat, "MLI", held_on=date(2021, 11, 18))
    seats.book_seat(rabat, seats.BookSeat(session.id, one.id))
    seats.book_seat(rabat, seats.BookSeat(session.id, other.id))
    assert len(sessions.open_session(rabat, session.id).seats) == 1
    clash = plan(rabat, "MLI", held_on=date(2021, 11, 18), room="Salle 9", counsellor="someone")
    with pytest.raises(UserError, match="person_taken"):
        seats.book_seat(rabat, seats.BookSeat(clash.id, other.id))


def test_seats_taken_twice_before_joining_are_told(
    twice: tuple[Office, Office, Person, Person], stick: Path
) -> None:
    rabat, central, one, other = twice
    session = plan(rabat, "MLI", held_on=date(2021, 11, 18))
    exchange_both_ways(stick, rabat, central)
    for office, person in ((rabat, one), (central, other)):
        seats.book_seat(office, seats.BookSeat(session.id, person.id))
    exchange_both_ways(stick, rabat, central)
    carry(stick, rabat, central)
    judge(rabat, Judge(waiting(rabat)[0].id, same=True))
    assert [item.rule for item in waiting(rabat)] == [rules.PERSON_TWICE]
    carry(stick, rabat, central)
    same_inbox(rabat, central)


def test_what_one_record_lacks_is_shown_from_the_other_and_both_desks_list_them(
    met: tuple[Office, Office], stick: Path
) -> None:
    rabat, central = met
    register(rabat, **KONATE, email="bakary@example.org")
    register(central, **KONATE, planned_departure=date(2021, 11, 20))
    exchange_both_ways(stick, rabat, central)
    judge(rabat, Judge(waiting(rabat)[0].id, same=True))
    for desk in ("RBA", "CEN"):
        (row,) = people.find_people(rabat, "", desk)
        assert row.planned_departure == date(2021, 11, 20)
        page = open_person(rabat, row.id)
        assert page.person.email == "bakary@example.org"
        assert page.person.planned_departure == date(2021, 11, 20)


def test_two_people_are_never_asked_about_again(
    twice: tuple[Office, Office, Person, Person], stick: Path
) -> None:
    rabat, central, *_ = twice
    judge(rabat, Judge(waiting(rabat)[0].id, same=False))
    carry(stick, rabat, central)
    assert not waiting(rabat)
    assert not waiting(central)
    assert len(names(central)) == 2


def test_joining_is_taken_back_by_undo_and_by_parting(
    twice: tuple[Office, Office, Person, Person], stick: Path
) -> None:
    rabat, central, one, other = twice
    before = ids(rabat)
    _, changes = judge(rabat, Judge(waiting(rabat)[0].id, same=True))
    order = undo_of(changes)
    assert order is not None
    undo(rabat, order)
    assert ids(rabat) == before
    assert len(names(rabat)) == 2
    judge(rabat, Judge(waiting(rabat)[0].id, same=True))
    carry(stick, rabat, central)
    part(central, Part(one.id, other.id))
    assert len(names(central)) == 2
    exchange_both_ways(stick, central, rabat)
    assert len(names(rabat)) == 2
    same_inbox(rabat, central)


def test_two_desks_that_judge_apart_keep_them_two(
    twice: tuple[Office, Office, Person, Person], stick: Path
) -> None:
    rabat, central, *_ = twice
    judge(rabat, Judge(waiting(rabat)[0].id, same=True))
    judge(central, Judge(waiting(central)[0].id, same=False))
    exchange_both_ways(stick, rabat, central)
    carry(stick, rabat, central)
    for office in (rabat, central):
        assert len(names(office)) == 2
    same_inbox(rabat, central)


def test_being_the_same_is_passed_on(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    register(rabat, **KONATE)
    register(rabat, **KONATE)
    register(central, **KONATE)
    exchange_both_ways(stick, rabat, central)
    while waiting(rabat):
        judge(rabat, Judge(waiting(rabat)[0].id, same=True))
    assert len(names(rabat)) == 1
    assert len(open_person(rabat, names(rabat)[0]).joined) == 2
