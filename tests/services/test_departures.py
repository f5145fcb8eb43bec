"""A planned departure keeps its history: each move in the person's record, whoever made it."""

from __future__ import annotations

from datetime import date
from typing import Any

from foras_desktop.domain.views import TimelineEntry
from foras_desktop.services import people
from foras_desktop.services.office import Office
from foras_desktop.services.person_page import open_person
from tests.people import register

FIRST, SECOND = date(2021, 12, 20), date(2022, 1, 10)


def moves(office: Office, person_id: str) -> list[TimelineEntry]:
    return [one for one in open_person(office, person_id).timeline if one.kind == "departure_moved"]


def plan(office: Office, person_id: str, **values: Any) -> None:
    heads = open_person(office, person_id).loaded.heads
    people.change_person(office, people.ChangePerson(person_id, values, heads))


def test_the_first_plan_is_no_move(rabat: Office) -> None:
    person = register(rabat, planned_departure=FIRST)
    plan(rabat, person.id, known_as="Bouba")
    assert moves(rabat, person.id) == []


def test_each_move_is_told_with_both_days_and_who(rabat: Office) -> None:
    person = register(rabat, planned_departure=FIRST)
    plan(rabat, person.id, planned_departure=SECOND)
    plan(rabat, person.id, planned_departure=None)
    later, earlier = moves(rabat, person.id)
    assert earlier.details == {"before": FIRST, "leaves": SECOND, "by": rabat.actor.name}
    assert (later.details["before"], later.details["leaves"]) == (SECOND, None)
    assert earlier.on == later.on == date(2021, 11, 16)


def test_a_plan_that_came_later_than_the_person_counts(rabat: Office) -> None:
    person = register(rabat, planned_departure=None)
    plan(rabat, person.id, planned_departure=FIRST)
    (move,) = moves(rabat, person.id)
    assert (move.details["before"], move.details["leaves"]) == (None, FIRST)
