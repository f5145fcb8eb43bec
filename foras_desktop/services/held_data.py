"""Everything held about one person, for that person: what Law 09-08 calls the right of access."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from foras_desktop.db import oplog
from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.consent import require_not_erased
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import AuditEntry, Enrolment, Person, TrainingDay
from foras_desktop.domain.registry import REGISTRY, EntitySpec, FieldSpec
from foras_desktop.domain.wall_time import today
from foras_desktop.services import escrow
from foras_desktop.services.dispatch import command
from foras_desktop.services.noting import note
from foras_desktop.services.office import Office
from foras_desktop.services.reference import setting
from foras_desktop.services.retention import require_whole
from foras_desktop.sync.core.hlc import to_ms
from foras_desktop.sync.state import known_directory


@dataclass(frozen=True)
class HeldValue:
    """One field that holds something; `is_shut` where it is sealed to others than who asks, without a value.

    A value that names another record is that record's name: a colleague, a module, a session's day.
    """

    field: FieldSpec
    value: Any
    is_shut: bool = False


@dataclass(frozen=True)
class HeldRecord:
    """One record about the person, and when its first and last words were written."""

    entity: EntitySpec
    values: tuple[HeldValue, ...]
    written: tuple[datetime, datetime]
    versions: int
    """How many times it was written: earlier values are kept in the log."""


@dataclass(frozen=True)
class Reading:
    """An entry of the audit trail about the person."""

    at: datetime
    actor: str
    kind: str
    detail: str


@dataclass(frozen=True)
class HeldData:
    """All of it. `desks` are those whose computers hold the records too."""

    person: Person
    records: tuple[HeldRecord, ...]
    readings: tuple[Reading, ...]
    desks: tuple[str, ...]
    retention_days: int
    made_on: date


@command(Action.EXPORT_ABOUT_PERSON)
def gather_held_data(work: UnitOfWork, office: Office, person_id: str) -> HeldData:
    """Everything the records hold about a person, joined records included; that it was asked for is noted.

    What is sealed is opened only for whom it was sealed to, of a child alone besides only for who is trusted
    with that. UserError `record.unknown`, `person.erased`, `person.let_go`.
    """
    person = work.records.get(Person, person_id)
    require_not_erased(person)
    everyone = work.queries.people.everyone(person_id)
    require_whole(work, everyone)
    records = tuple(_record(work, office, entity, one) for entity, one in _about(work, everyone))
    readings = tuple(_readings(work, everyone))
    note(work, office, AuditKind.EXPORTED, about=(Person.entity, person_id), detail="access_request", count=1)
    return HeldData(
        person=person,
        records=records,
        readings=readings,
        desks=_desks(work),
        retention_days=setting(work, "retention_days"),
        made_on=today(office.clock),
    )


def _about(work: UnitOfWork, everyone: Iterable[str]) -> Iterator[tuple[EntitySpec, Any]]:
    """The people's own records, and every record that names one of them, in the registry's order."""
    people = tuple(everyone)
    for entity in REGISTRY.entities:
        if entity.record is Person:
            yield from ((entity, work.records.get(Person, one)) for one in people)
        elif entity.record is TrainingDay:
            for place in [one for person in people for one in work.records.where(Enrolment, person=person)]:
                yield from ((entity, one) for one in work.records.where(TrainingDay, enrolment=place.id))
        else:
            yield from ((entity, one) for one in _naming(work, entity, people))


def _naming(work: UnitOfWork, entity: EntitySpec, people: Iterable[str]) -> list[Any]:
    found = {
        record.id: record
        for name in entity.references_to.get(Person.entity, ())
        for person in people
        for record in work.records.where(entity.record, **{name: person})
    }
    return [found[one] for one in sorted(found)]


def _record(work: UnitOfWork, office: Office, entity: EntitySpec, record: Any) -> HeldRecord:
    operations = oplog.operations_of(work.connection, (entity.name, record.id))
    times = sorted(
        datetime.fromtimestamp(to_ms(one.hlc) / 1000, office.clock.now().tzinfo) for one in operations
    )
    values = tuple(
        _value(work, office, record, field)
        for field in entity.fields
        if getattr(record, field.name) not in (None, "", ()) and field.references != Person.entity
    )
    now = office.clock.now()
    return HeldRecord(entity, values, (times[0], times[-1]) if times else (now, now), len(operations))


def _value(work: UnitOfWork, office: Office, record: Any, field: FieldSpec) -> HeldValue:
    value = getattr(record, field.name)
    if field.sealed:  # only people have such fields
        try:
            return HeldValue(field, escrow.open_about(work, office, record, value)[0])
        except UserError:
            return HeldValue(field, None, is_shut=True)
    names = "staff" if field.name == "explained_by" else field.references
    if names is not None:
        return HeldValue(field, _named(work, names, value))
    return HeldValue(field, value)


_NAMES = {
    "staff": "name",
    "module": "title_fr",
    "orientation_session": "held_on",
    "training_cycle": "days",
    "enrolment": "cycle",
    "sheet": "country",
    "register_import": "file_name",
}
"""The field by which a person knows a record of that entity."""


def _named(work: UnitOfWork, entity_name: str, record_id: str) -> Any:
    entity, name = REGISTRY.get(entity_name), _NAMES.get(entity_name)
    record = work.records.find(entity.record, record_id) if entity is not None else None
    if record is None or name is None:
        return record_id
    if entity_name == "enrolment":
        return _named(work, "training_cycle", record.cycle or "")
    found = getattr(record, name)
    return found if found is not None else record_id


def _readings(work: UnitOfWork, everyone: Iterable[str]) -> Iterator[Reading]:
    entries = [one for person in everyone for one in work.records.where(AuditEntry, about=person)]
    names = dict(work.queries.audit.actors())
    for entry in sorted(entries, key=lambda one: (str(one.at), one.id)):
        if entry.at is not None:
            yield Reading(entry.at, names.get(entry.actor or "", ""), entry.kind or "", entry.detail or "")


def _desks(work: UnitOfWork) -> tuple[str, ...]:
    """Every desk holds every record (decisions.md 11), once it has met the central office."""
    directory = known_directory(work.connection)
    return tuple(sorted({one.desk for one in directory.active_replicas()})) if directory else ()
