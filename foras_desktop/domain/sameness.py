"""When two records are likely of one person: what agrees, and nothing that speaks against it.

Asked of records that nobody could compare when they were made: those of different desks (domain.md, last
section), and those that a register brought.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Protocol

from foras_desktop.domain.codes import NOT_RECORDED
from foras_desktop.domain.names import Named, search_key
from foras_desktop.domain.records import Person
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.domain.spelling import sounds

KEYED_BY = ("case_number", "family_name", "given_names", "arabic_name", "phone")
"""The fields of a person that its keys are made of; all are text."""


class Keyed(Named, Protocol):
    """Whatever has the fields of `KEYED_BY`: a record, or its row."""

    @property
    def case_number(self) -> str | None: ...

    @property
    def phone(self) -> str | None: ...


def sameness_keys(person: Keyed) -> frozenset[str]:
    """Words by which records that may be of one person find each other; none for a stub."""
    if not person.case_number:
        return frozenset()
    keys = set()
    if person.phone:
        keys.add(f"phone {person.phone}")
    heard = sounds(_name(person))
    if len(heard) > 1:
        keys.add(f"sound {' '.join(sorted(heard))}")
    arabic = person.arabic_name
    if arabic and " " in arabic.strip():
        keys.add(f"name {' '.join(sorted(search_key(arabic).split()))}")
    return frozenset(keys)


def name_words(person: Named) -> frozenset[str]:
    """The words of a name, without accents, case or order."""
    return frozenset(search_key(_name(person)).split())


def _name(person: Named) -> str:
    return f"{person.family_name or ''} {person.given_names or ''}"


def likely_same(one: Person, other: Person) -> str | None:
    """What agrees ("birth,name,phone"), or None where they are not likely the same person."""
    if one.id == other.id or not (one.case_number and other.case_number):
        return None
    could_compare = one.desk == other.desk and not (one.register or other.register)
    return None if could_compare else why_same(one, other)


def why_same(one: Person, other: Person) -> str | None:
    """The same for two people wherever they come from: a line of a register, say.

    Within one desk a name alone says little: its counsellors wrote both, and names are shared.
    """
    if contradict(one, other):
        return None
    agree = agreements(one, other)
    shares_a_word = bool(set(sounds(_name(one))) & set(sounds(_name(other))))
    named = bool(agree & {"name", "arabic_name"})
    supported = bool(agree & {"birth", "phone"})
    if (
        (named and (supported or one.desk != other.desk))
        or ("sound" in agree and supported)
        or ("phone" in agree and shares_a_word)
    ):
        return ",".join(sorted(agree))
    return None


def contradict(one: Person, other: Person) -> bool:
    """Whether sex, nationality or birth say that they are two people."""
    return (
        _differ(one.sex, other.sex)
        or _differ(one.nationality, other.nationality)
        or _births_differ(one, other)
    )


def agreements(one: Person, other: Person) -> frozenset[str]:
    """The groups that say the same on both records."""
    found = set()
    if name_words(one) and name_words(one) == name_words(other):
        found.add("name")
    elif name_words(one) and sorted(sounds(_name(one))) == sorted(sounds(_name(other))):
        found.add("sound")
    if one.arabic_name and search_key(one.arabic_name) == search_key(other.arabic_name or ""):
        found.add("arabic_name")
    if one.phone and one.phone == other.phone:
        found.add("phone")
    if one.born_on and other.born_on and not _births_differ(one, other):
        found.add("birth")
    for name in ("sex", "nationality", "country_of_return"):
        if getattr(one, name) not in (None, NOT_RECORDED) and getattr(one, name) == getattr(other, name):
            found.add(name)
    return frozenset(found)


def filled(person: Person, joined: Iterable[Person]) -> Person:
    """A person as shown: what the first record leaves empty is taken, group by group, from the others."""
    values: dict[str, Any] = {}
    for group in REGISTRY.of(Person).groups:
        names = [field.name for field in group.fields]
        for other in joined:
            told = {name: getattr(other, name) for name in names}
            if all(getattr(person, name) is None for name in names) and names[0] not in values:
                values.update({name: value for name, value in told.items() if value is not None})
    return replace(person, **values)


def _differ(one: str | None, other: str | None) -> bool:
    return bool(one and other and one != other and NOT_RECORDED not in (one, other))


def _births_differ(one: Person, other: Person) -> bool:
    """Days against days; where one is only a year or an estimate, years against years."""
    if one.born_on is None or other.born_on is None:
        return False
    if one.birth_precision == other.birth_precision == "day":
        return one.born_on != other.born_on
    estimated = "estimated" in (one.birth_precision, other.birth_precision)
    return abs(one.born_on.year - other.born_on.year) > (2 if estimated else 0)
