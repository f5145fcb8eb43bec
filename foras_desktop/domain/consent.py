"""Consent comes first: what must be agreed to before a person is stored or booked (domain.md, Intake)."""

from __future__ import annotations

from collections.abc import Iterable

from foras_desktop.domain.category import is_unaccompanied_child
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Consent, Person


def consents_in_force(consents: Iterable[Consent]) -> frozenset[str]:
    """The kinds given and not withdrawn; a kind withdrawn once needs a new consent to hold again."""
    return frozenset(
        consent.kind for consent in consents if consent.kind and consent.given_on and not consent.withdrawn_on
    )


def missing_consents(person: Person, consents: Iterable[Consent]) -> tuple[str, ...]:
    """Which consents stand between this person and a booking, in the order they are asked for."""
    needed = ["process"]
    if is_unaccompanied_child(person):
        needed += ["guardian", "child"]
    given = consents_in_force(consents)
    return tuple(kind for kind in needed if kind not in given)


def require_not_erased(person: Person) -> None:
    """Nothing more is kept of someone whose data were erased (UserError `person.erased`)."""
    if person.erased_on is not None:
        raise UserError("person.erased")


def require_consents(person: Person, consents: Iterable[Consent]) -> None:
    """Refuse what needs consent (UserError `consent.missing_…`, `person.erased`); nobody overrides this."""
    require_not_erased(person)
    missing = missing_consents(person, consents)
    if "process" in missing:
        raise UserError("consent.missing_process")
    if "guardian" in missing and "child" in missing:
        raise UserError("consent.missing_guardian_and_child")
    if "guardian" in missing:
        raise UserError("consent.missing_guardian")
    if "child" in missing:
        raise UserError("consent.missing_child")
