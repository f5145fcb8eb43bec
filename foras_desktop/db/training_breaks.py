"""Looks for broken rules of training: `domain.training_after_merge` asked of cycles and people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from sqlalchemy import Connection, select

from foras_desktop.db.ever_named import ever_named
from foras_desktop.db.lookup import Lookup, records_among
from foras_desktop.db.queries.training import TrainingQueries
from foras_desktop.db.tables import ENTITY_TABLES
from foras_desktop.domain import training_after_merge as rules
from foras_desktop.domain.consent import missing_consents
from foras_desktop.domain.records import (
    Certificate,
    Consent,
    Enrolment,
    Module,
    Person,
    Setting,
    TrainingCycle,
    TrainingDay,
)
from foras_desktop.domain.records.training import ENROLLED
from foras_desktop.domain.sameness import filled
from foras_desktop.domain.training import HALVES, Completion, completion, days_of
from foras_desktop.sync.core.issues import Issue

_CYCLE = ENTITY_TABLES[TrainingCycle.entity]
_ENROLMENT = ENTITY_TABLES[Enrolment.entity]
_DAY = ENTITY_TABLES[TrainingDay.entity]
_CERTIFICATE = ENTITY_TABLES[Certificate.entity]

_CYCLE_OF = Lookup(select(_ENROLMENT.c.cycle.label("named")).distinct(), _ENROLMENT.c.id)
_TRAINEE_OF = Lookup(select(_ENROLMENT.c.person.label("named")).distinct(), _ENROLMENT.c.id)
_TRAINEES_IN = Lookup(select(_ENROLMENT.c.person.label("named")).distinct(), _ENROLMENT.c.cycle)
_ENROLMENT_OF = Lookup(select(_DAY.c.enrolment.label("named")).distinct(), _DAY.c.id)
_HOLDER_OF = Lookup(select(_CERTIFICATE.c.person.label("named")).distinct(), _CERTIFICATE.c.id)

Touched = Mapping[str, set[str]]
"""Records that changed, by entity."""


# --- what is asked again --------------------------------------------------------------------------


def cycles_concerned(connection: Connection, touched: Touched) -> set[str]:
    """The cycles whose places these changes may have to do with."""
    enrolments = touched.get(Enrolment.entity, set())
    named = _named(connection, _CYCLE_OF, enrolments)
    named.update(ever_named(connection, Enrolment.entity, enrolments, "place", "cycle"))
    return named | touched.get(TrainingCycle.entity, set())


def people_concerned(connection: Connection, touched: Touched) -> set[str]:
    """Those whose training these changes may break or mend."""
    if touched.get(Module.entity) or touched.get(Setting.entity):  # what completes, what is required
        return {one for one in connection.execute(select(_ENROLMENT.c.person).distinct()).scalars() if one}
    days, certificates = touched.get(TrainingDay.entity, set()), touched.get(Certificate.entity, set())
    enrolments = touched.get(Enrolment.entity, set()) | _named(connection, _ENROLMENT_OF, days)
    enrolments |= set(ever_named(connection, TrainingDay.entity, days, "place", "enrolment"))
    people = _named(connection, _TRAINEE_OF, enrolments)
    people |= set(ever_named(connection, Enrolment.entity, enrolments, "place", "person"))
    people |= _named(connection, _HOLDER_OF, certificates)
    people |= set(ever_named(connection, Certificate.entity, certificates, "issue", "person"))
    moved = touched.get(TrainingCycle.entity, set())
    return people | _named(connection, _TRAINEES_IN, moved)


def every_cycle(connection: Connection) -> set[str]:
    return set(connection.execute(select(_CYCLE.c.id)).scalars())


def _named(connection: Connection, lookup: Lookup, ids: Iterable[str]) -> set[str]:
    return {row["named"] for row in lookup.rows(connection, ids) if row["named"]}


# --- cycles ---------------------------------------------------------------------------------------


def of_cycles(connection: Connection, ids: Iterable[str]) -> Iterator[Issue]:
    """More people than places."""
    wanted = set(ids)
    enrolled: dict[str, list[Enrolment]] = defaultdict(list)
    for one in records_among(connection, Enrolment, "cycle", wanted):
        if one.state == ENROLLED:
            enrolled[one.cycle].append(one)
    for cycle in records_among(connection, TrainingCycle, "id", set(enrolled)):
        detail = rules.places_too_many(cycle, enrolled[cycle.id]) if _is_held(cycle) else None
        if detail is not None:
            yield Issue.of(rules.CYCLE_SEATS, [(TrainingCycle.entity, cycle.id)], detail=detail)


def _is_held(cycle: TrainingCycle) -> bool:
    """As `queries.training.of_people` counts it."""
    return cycle.status != "cancelled" and bool(cycle.days)


# --- people ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Place:
    """Somebody's enrolment that holds, its cycle, and how far they are in it."""

    enrolment: Enrolment
    cycle: TrainingCycle
    progress: Completion


def of_people(connection: Connection, groups: Iterable[frozenset[str]]) -> Iterator[Issue]:
    """What each person's training breaks; of the records joined in them the least id stands for all."""
    groups = list(groups)
    everyone = {one for group in groups for one in group}
    places, certificates = _places(connection, everyone), _certificates(connection, everyone)
    concerned = [group for group in groups if any(one in places or one in certificates for one in group)]
    if not concerned:
        return
    wanted = {one for group in concerned for one in group}
    people = {one.id: one for one in records_among(connection, Person, "id", wanted)}
    consents: dict[str, list[Consent]] = defaultdict(list)
    for consent in records_among(connection, Consent, "person", wanted):
        consents[consent.person].append(consent)
    modules = TrainingQueries(connection).modules()
    for group in concerned:
        first, *others = sorted(group)
        if first in people:
            person = filled(people[first], [people[one] for one in others if one in people])
            held = sorted((place for one in group for place in places.get(one, ())), key=_order)
            given = [consent for one in sorted(group) for consent in consents[one]]
            issued = [one for member in sorted(group) for one in certificates.get(member, ())]
            yield from _of_person(person, held, given, issued, modules)


def _order(place: _Place) -> str:
    return place.enrolment.id


def _of_person(
    person: Person,
    held: list[_Place],
    consents: list[Consent],
    issued: list[Certificate],
    modules: Collection[Module],
) -> Iterator[Issue]:
    about = (Person.entity, person.id)
    yield from _at_once(about, held)
    yield from _issued_twice(about, issued)
    ahead = [place for place in held if not place.progress.is_over]
    if not ahead:
        return
    lacking = ",".join(sorted(missing_consents(person, consents)))
    if lacking:
        yield Issue.of(rules.TRAINING_CONSENT, [about], detail=lacking)
    by_id = {module.id: module for module in modules}
    done = _done(held, issued, by_id)
    for place in ahead:
        cycle = (TrainingCycle.entity, place.cycle.id)
        leaves = rules.departure_in_module(person, place.cycle, place.enrolment)
        if leaves is not None:
            yield Issue.of(rules.DEPARTURE_IN_MODULE, [about, cycle], detail=leaves)
        module = by_id.get(place.cycle.module or "")
        missing = rules.prerequisite_missing(module, done, modules, place.enrolment)
        if missing is not None:
            yield Issue.of(rules.PREREQUISITE_MISSING, [about, cycle], detail=missing)


def _at_once(about: tuple[str, str], held: list[_Place]) -> Iterator[Issue]:
    """Two cycles on one day; of joined records that are in the same cycle one place is too many."""
    for one, other in combinations(held, 2):
        shared = rules.shared_days(one.cycle, other.cycle)
        if shared is not None:
            pair = sorted({one.cycle.id, other.cycle.id})
            cycles = [(TrainingCycle.entity, cycle) for cycle in pair]
            yield Issue.of(rules.CYCLES_AT_ONCE, [about, *cycles], detail=shared)


def _issued_twice(about: tuple[str, str], issued: list[Certificate]) -> Iterator[Issue]:
    by_cycle: dict[str, list[Certificate]] = defaultdict(list)
    for one in issued:
        by_cycle[one.cycle or ""].append(one)
    for cycle, found in sorted(by_cycle.items()):
        numbers = rules.issued_twice(found)
        if cycle and numbers is not None:
            yield Issue.of(rules.CERTIFICATE_TWICE, [about, (TrainingCycle.entity, cycle)], detail=numbers)


def _done(held: list[_Place], issued: list[Certificate], modules: Mapping[str, Module]) -> frozenset[str]:
    """The codes of what they completed or are certified in."""
    found = {place.cycle.module for place in held if place.progress.is_acquired}
    found |= {one.module for one in issued}
    return frozenset(modules[one].code or "" for one in found if one is not None and one in modules)


def _certificates(connection: Connection, people: Iterable[str]) -> dict[str, list[Certificate]]:
    """Those that hold, by person."""
    found: dict[str, list[Certificate]] = defaultdict(list)
    for one in records_among(connection, Certificate, "person", people):
        if one.number and one.revoked_on is None:
            found[one.person].append(one)
    return found


def _places(connection: Connection, people: Iterable[str]) -> dict[str, list[_Place]]:
    """The places of these people that hold, by person; whoever has none is left out."""
    enrolled = [
        one for one in records_among(connection, Enrolment, "person", people) if one.state == ENROLLED
    ]
    known = records_among(connection, TrainingCycle, "id", {one.cycle for one in enrolled if one.cycle})
    cycles = {cycle.id: cycle for cycle in known if _is_held(cycle)}
    marks = _marks(connection, {one.id for one in enrolled if one.cycle in cycles})
    percent = TrainingQueries(connection).completion_percent() if cycles else 0
    found: dict[str, list[_Place]] = defaultdict(list)
    for one in enrolled:
        cycle = cycles.get(one.cycle)
        if cycle is not None:
            days = days_of(cycle)
            counted = [mark for day, mark in marks[one.id] if day in days]
            found[one.person].append(_Place(one, cycle, completion(len(days), counted, percent)))
    return found


def _marks(connection: Connection, enrolments: Iterable[str]) -> dict[str, list[tuple[date, str]]]:
    found: dict[str, list[tuple[date, str]]] = defaultdict(list)
    for day in records_among(connection, TrainingDay, "enrolment", enrolments):
        if day.day is not None:
            found[day.enrolment] += [(day.day, mark) for half in HALVES if (mark := getattr(day, half))]
    return found
