"""The category of domain.md, derived and never typed."""

from __future__ import annotations

from foras_desktop.domain.birth import age_on
from foras_desktop.domain.records import Person

MAJORITY = 18


def category_of(person: Person, majority: int = MAJORITY) -> str:
    """One of `codes.CATEGORIES`, from sex, age on the registration day, and "unaccompanied"."""
    age = None
    if person.registered_on is not None:
        age = age_on(person.born_on, person.birth_precision, person.registered_on)
    if age is not None and age < majority and not person.unaccompanied:
        return "accompanied_child"
    is_child = bool(person.unaccompanied) and (age is None or age < majority)
    by_sex = {"man": ("man", "umc_boy"), "woman": ("woman", "umc_girl")}
    adult, child = by_sex.get(person.sex or "", ("not_recorded", "not_recorded"))
    return child if is_child else adult


def is_unaccompanied_child(person: Person, majority: int = MAJORITY) -> bool:
    """Whether the safeguards for unaccompanied migrant children hold; a missing sex does not lift them."""
    if not person.unaccompanied:
        return False
    if person.registered_on is None:
        return True
    age = age_on(person.born_on, person.birth_precision, person.registered_on)
    return age is None or age < majority
