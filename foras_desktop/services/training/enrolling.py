"""Enrolling in a cycle and stepping out of it: consents, places, prerequisites, and the departure guard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.consent import require_consents
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import enrolment_id
from foras_desktop.domain.names import clean_name
from foras_desktop.domain.records import Enrolment, Module, Person, TrainingCycle
from foras_desktop.domain.records.training import ENROLLED, WITHDRAWN
from foras_desktop.domain.sameness import filled
from foras_desktop.domain.training import (
    DEPARTURE,
    PREREQUISITES,
    SEATS,
    days_of,
    first_possible_departure,
    last_day_of,
    leaves_too_early,
    missing_prerequisites,
)
from foras_desktop.domain.wall_time import today
from foras_desktop.services.dispatch import command
from foras_desktop.services.noting import note
from foras_desktop.services.office import Office
from foras_desktop.services.people import consents_of
from foras_desktop.services.training.cycles import require_planned
from foras_desktop.services.training.progress import done_by


@dataclass(frozen=True)
class Enrol:
    """A place in a cycle. `override_reason`: why a desk lead goes past places, prerequisites or departure."""

    cycle_id: str
    person_id: str
    override_reason: str | None = None


def _override(order: Enrol) -> Action | None:
    return Action.OVERRIDE_TRAINING if order.override_reason else None


@command(Action.ENROL, also=_override)
def enrol(work: UnitOfWork, office: Office, order: Enrol) -> Enrolment:
    """Enrol someone. Consent and another cycle on the same days are never gone past.

    Raises UserError `consent.…`, `training.cancelled`, `training.ended`, `training.person_taken`, and what
    may be gone past: `training.full`, `training.prerequisites`, `training.departure`.
    """
    return enrol_someone(work, office, order)


def enrol_someone(work: UnitOfWork, office: Office, order: Enrol) -> Enrolment:
    """Enrol under all the rules, as a part of whatever is being done."""
    cycle = work.records.get(TrainingCycle, order.cycle_id)
    person = work.records.get(Person, order.person_id)
    require_planned(cycle)
    last = last_day_of(cycle)
    if last is None or last < today(office.clock):
        raise UserError("training.ended")
    everyone = work.queries.people.everyone(person.id)
    for joined in everyone:
        known = work.records.find(Enrolment, enrolment_id(cycle.id, joined))
        if known is not None and known.state == ENROLLED:
            return known
    require_consents(person, consents_of(work, person.id))
    check_not_enrolled_elsewhere(work, cycle, everyone)
    broken = list(broken_rules(work, cycle, person))
    reason = clean_name(order.override_reason)
    if broken and reason is None:
        raise broken[0][1]
    overrode = tuple(rule for rule, _ in broken)
    if broken:
        about = (Person.entity, person.id)
        note(work, office, AuditKind.OVERRIDDEN, about=about, detail=" ".join(overrode))
    return _write(work, cycle, person, overrode, reason if broken else None)


def _write(
    work: UnitOfWork, cycle: TrainingCycle, person: Person, overrode: tuple[str, ...], reason: str | None
) -> Enrolment:
    enrolment = Enrolment(
        id=enrolment_id(cycle.id, person.id),
        desk=person.desk,
        cycle=cycle.id,
        person=person.id,
        state=ENROLLED,
        overrode=overrode or None,
        override_reason=reason,
    )
    work.records.add(enrolment)
    return enrolment


def broken_rules(view: ReadView, cycle: TrainingCycle, person: Person) -> Iterator[tuple[str, UserError]]:
    """The rules between someone and a cycle that a desk lead may go past, the gravest first."""
    everyone = view.queries.people.everyone(person.id)
    joined = filled(person, [view.records.get(Person, one) for one in everyone if one != person.id])
    last = last_day_of(cycle)
    if last is not None and leaves_too_early(joined.planned_departure, last):
        first = first_possible_departure(last)
        yield DEPARTURE, UserError("training.departure", leaves=joined.planned_departure, possible=first)
    missing = _missing(view, cycle, everyone)
    if missing:
        yield PREREQUISITES, UserError("training.prerequisites", modules=" ".join(missing))
    taken = view.queries.training.count_enrolled([cycle.id]).get(cycle.id, 0)
    if taken >= (cycle.seats or 0):
        yield SEATS, UserError("training.full", capacity=cycle.seats or 0)


def _missing(view: ReadView, cycle: TrainingCycle, everyone: tuple[str, ...]) -> tuple[str, ...]:
    module = view.records.find(Module, cycle.module) if cycle.module else None
    if module is None or not module.requires:
        return ()
    return missing_prerequisites(module, done_by(view, everyone), view.queries.training.modules())


def check_not_enrolled_elsewhere(view: ReadView, cycle: TrainingCycle, everyone: tuple[str, ...]) -> None:
    """Refuse a person who is in another cycle on one of these days (UserError `training.person_taken`)."""
    days = set(days_of(cycle))
    for _, other in view.queries.training.of_people(everyone):
        shared = sorted(days & set(days_of(other)))
        if other.id != cycle.id and shared:
            raise UserError("training.person_taken", day=shared[0])


@dataclass(frozen=True)
class Withdraw:
    """Stepping out of a cycle; why, where it is said."""

    enrolment_id: str
    reason: str | None = None


@command(Action.ENROL)
def withdraw(work: UnitOfWork, office: Office, order: Withdraw) -> Enrolment:
    """Give a place back: normal, and never an error. What was attended stays noted."""
    values = {"state": WITHDRAWN, "reason": clean_name(order.reason)}
    work.records.change(Enrolment, order.enrolment_id, values)
    return work.records.get(Enrolment, order.enrolment_id)
