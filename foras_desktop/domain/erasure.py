"""What stays of a person whose data are erased: an anonymous skeleton of events, so that figures stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from foras_desktop.domain.category import MAJORITY, category_of
from foras_desktop.domain.records import Person
from foras_desktop.domain.registry import EntitySpec

ON_REQUEST, TIME_PASSED = "request", "time_passed"
"""Why data are erased: the person asked for it, or the time they may be kept has passed."""


def skeleton(entity: EntitySpec, record: Any) -> dict[str, Any]:
    """What an erasure writes over the identifying groups of a record: only what does not identify stays.

    Groups that hold nothing, and those of which nothing stays, are left out: what is taken from them leaves
    them empty by itself.
    """
    values: dict[str, Any] = {}
    for group in entity.identifying:
        kept = {
            field.name: None if field.identifies else getattr(record, field.name) for field in group.fields
        }
        if any(value is not None for value in kept.values()):
            values.update(kept)
    return values


def skeleton_of_person(person: Person, majority: int, day: date) -> dict[str, Any]:
    """The same for a person: of the birth, a year that leaves the category what it is."""
    values: dict[str, Any] = {"erased_on": day}
    values |= {"desk": person.desk, "case_number": None, "registered_on": person.registered_on}
    if person.born_on is not None and person.birth_precision not in ("year", "estimated"):
        values |= coarse_birth(person, majority)
    if person.register is not None:
        values |= {"register": person.register, "register_sheet": None, "register_row": None}
    return values


def coarse_birth(person: Person, majority: int = MAJORITY) -> Mapping[str, Any]:
    """The first of January of the year of birth, or of a year beside it where that one would change the age
    of majority on the day of registration."""
    year = person.born_on.year if person.born_on else 0
    for shift in (0, 1, -1):
        first = date(year + shift, 1, 1)
        coarse = replace(person, born_on=first, birth_precision="estimated")
        if category_of(coarse, majority) == category_of(person, majority):
            return {"born_on": first, "birth_precision": "estimated"}
    return {"born_on": None, "birth_precision": None}
