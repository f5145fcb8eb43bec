"""The rules of training that two desks can break together while each keeps them (domain.md, last section).

As in `domain.after_merge`, each predicate answers with how things stand (`detail`), or None where the rule
holds. What is over for somebody (every half-day is marked) has happened: nothing about it is asked any more.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from foras_desktop.domain.records import Certificate, Enrolment, Module, Person, TrainingCycle
from foras_desktop.domain.training import (
    DEPARTURE,
    PREREQUISITES,
    SEATS,
    days_of,
    last_day_of,
    leaves_too_early,
    missing_prerequisites,
)

CYCLE_SEATS = "cycle_seats"
CYCLES_AT_ONCE = "cycles_at_once"
DEPARTURE_IN_MODULE = "departure_in_module"
PREREQUISITE_MISSING = "prerequisite_missing"
TRAINING_CONSENT = "training_consent"
CERTIFICATE_TWICE = "certificate_twice"

CYCLE_RULES = frozenset({CYCLE_SEATS})
"""Found by looking at a cycle."""
TRAINEE_RULES = frozenset(
    {CYCLES_AT_ONCE, DEPARTURE_IN_MODULE, PREREQUISITE_MISSING, TRAINING_CONSENT, CERTIFICATE_TWICE}
)
"""Found by looking at a person."""
TRAINING_RULES = CYCLE_RULES | TRAINEE_RULES
MAY_BE_LEFT = frozenset({CYCLE_SEATS, DEPARTURE_IN_MODULE, PREREQUISITE_MISSING})
"""What a desk lead may go past with a reason (domain.md, "What may be overridden")."""


def places_too_many(cycle: TrainingCycle, enrolled: Iterable[Enrolment]) -> str | None:
    """Places taken against places there are, as "13/12"; one given with a desk lead's reason counts not."""
    taken = sum(SEATS not in (one.overrode or ()) for one in enrolled)
    return f"{taken}/{cycle.seats}" if cycle.seats is not None and taken > cycle.seats else None


def shared_days(one: TrainingCycle, other: TrainingCycle) -> str | None:
    """The days that two cycles have in common, by a blank."""
    shared = sorted(set(days_of(one)) & set(days_of(other)))
    return " ".join(day.isoformat() for day in shared) or None


def departure_in_module(person: Person, cycle: TrainingCycle, enrolment: Enrolment) -> str | None:
    """The planned departure and the last day that it is not after."""
    last = last_day_of(cycle)
    if DEPARTURE in (enrolment.overrode or ()) or not leaves_too_early(person.planned_departure, last):
        return None
    return f"{person.planned_departure} {last}"


def prerequisite_missing(
    module: Module | None, done: Collection[str], modules: Collection[Module], enrolment: Enrolment
) -> str | None:
    """The codes of what has to be done before, by a comma."""
    if module is None or PREREQUISITES in (enrolment.overrode or ()):
        return None
    return ",".join(sorted(missing_prerequisites(module, done, modules))) or None


def issued_twice(certificates: Iterable[Certificate]) -> str | None:
    """The numbers of the certificates that hold for one person and one cycle, by a comma, if several."""
    numbers = sorted(one.number for one in certificates if one.number and one.revoked_on is None)
    return ",".join(numbers) if len(numbers) > 1 else None


def shared_days_of(detail: str) -> list[date]:
    """What `shared_days` told; words that are no day are passed over."""
    found = []
    for text in detail.split():
        try:
            found.append(date.fromisoformat(text))
        except ValueError:
            continue
    return found
