"""When two records are likely of one person, in any spelling."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from foras_desktop.domain.records import Person
from foras_desktop.domain.sameness import likely_same, sameness_keys, why_same
from foras_desktop.domain.spelling import sounds

BORN = date(1991, 12, 3)


def person(family_name: str, given_names: str, desk: str = "RBA", **fields: object) -> Person:
    id_ = f"{desk} {family_name} {given_names}"
    return Person(id_, desk=desk, case_number=id_, family_name=family_name, given_names=given_names, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Barry", "Bari"),
        ("Camara", "Kamara"),
        ("Keita", "Keïta"),
        ("Diallo", "Jallow"),
        ("Sow", "So"),
        ("Souleymane", "Suleiman"),
        ("Cheikh", "Cheick"),
        ("Moussa", "Musa"),
        ("Ouattara", "Wattara"),
        ("M'Mah", "Mma"),
        ("Jean-Pierre", "Jean Pierre"),
    ],
)
def test_what_is_written_by_ear_sounds_alike(one: str, other: str) -> None:
    assert sounds(one) == sounds(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Diallo", "Diarra"), ("Bah", "Barry"), ("Awa", "Aïssatou"), ("Sylla", "Sall")]
)
def test_other_names_do_not(one: str, other: str) -> None:
    assert sounds(one) != sounds(other)


def test_another_spelling_with_the_same_birth_is_likely_the_same() -> None:
    one = person("Sow", "Alpha", born_on=BORN, birth_precision="day")
    other = person("So", "Alpha", "CAS", born_on=BORN, birth_precision="day")
    assert sameness_keys(one) == sameness_keys(other)
    assert likely_same(one, other) == "birth,sound"


def test_another_spelling_alone_is_not() -> None:
    assert likely_same(person("Sow", "Alpha"), person("So", "Alpha", "CAS")) is None


def test_a_sex_nobody_recorded_speaks_against_nothing() -> None:
    one, other = person("Sow", "Awa", sex="not_recorded"), person("Sow", "Awa", "CAS", sex="woman")
    assert likely_same(one, other) == "name"
    assert likely_same(replace(one, sex="man"), other) is None


def test_a_desk_compares_its_own_people_itself_but_not_those_a_register_brought() -> None:
    one, other = person("Sow", "Awa", phone="+212600000000"), person("Sow", "Awa B", phone="+212600000000")
    assert likely_same(one, other) is None
    assert why_same(one, other) == "phone"
    assert likely_same(one, replace(other, register="a register")) == "phone"
