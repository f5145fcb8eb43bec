"""What this replica let go of: whom, when, and the batches that it can no longer give to anyone.

Facts of this computer alone (docs/retention.md); none is exchanged. What was let go of stands in the log.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, exists, literal, or_, select

from foras_desktop.db import meta, oplog, projection
from foras_desktop.db.bulk import RecordKey
from foras_desktop.db.tables import ENTITY_TABLES, META
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Person
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.sync.core.dots import Dot
from foras_desktop.sync.core.vector import VersionVector

_PERSON = "let go of:"
_STRETCHES = "let go stretches"


@dataclass(frozen=True)
class Note:
    """That somebody's values were let go of on a day, so many days after they left.

    `wanted`: they were asked for again, and have not come yet.
    """

    person: str
    on: date
    days: int
    wanted: bool = False


def notes(connection: Connection) -> list[Note]:
    """Everybody who was let go of, by id."""
    found = select(META.c.key, META.c.value).where(META.c.key.between(_PERSON, _PERSON + "~"))
    return [_note(row.key, row.value) for row in connection.execute(found.order_by(META.c.key))]


def is_anyone(connection: Connection) -> bool:
    """Whether anybody was let go of here; most computers ask no further."""
    found = select(META.c.key).where(META.c.key.between(_PERSON, _PERSON + "~")).limit(1)
    return connection.execute(found).first() is not None


def note_of(connection: Connection, person: str) -> Note | None:
    """The note on one record of a person; None where its values are here."""
    stored = meta.get(connection, _PERSON + person)
    return _note(_PERSON + person, stored) if stored else None


def has_note(person: Any) -> ColumnElement[bool]:
    """A condition: the person of this id column was let go of."""
    return exists().where(META.c.key == literal(_PERSON) + person)


def _note(key: str, value: str) -> Note:
    told = json.loads(value)
    return Note(key.removeprefix(_PERSON), date.fromisoformat(told["on"]), told["days"], told["wanted"])


def keep_note(connection: Connection, note: Note) -> None:
    told = {"on": note.on.isoformat(), "days": note.days, "wanted": note.wanted}
    meta.put(connection, _PERSON + note.person, json.dumps(told))


def identifying_records(connection: Connection, person: str) -> dict[str, list[str]]:
    """The records here that identify a person, by entity: their own, and those that name it."""
    found = {Person.entity: [person]}
    for entity in REGISTRY.entities:
        names = entity.references_to.get(Person.entity, ())
        if entity.identifying and names and entity.name != Person.entity:
            table = ENTITY_TABLES[entity.name]
            query = select(table.c.id).where(or_(*(table.c[name] == person for name in names)))
            ids = sorted(connection.execute(query).scalars())
            if ids:
                found[entity.name] = ids
    return found


def records_of(connection: Connection, person: str) -> list[RecordKey]:
    """The same as one list."""
    found = identifying_records(connection, person)
    return [(entity, record) for entity, records in found.items() for record in records]


def lacking(connection: Connection, record: RecordKey) -> set[tuple[str, Dot]]:
    """The writes of a record's groups whose values are not here any more."""
    return {(name, one.dot) for one in oplog.operations_of(connection, record) for name in one.let_go}


def require_whole(connection: Connection, record: RecordKey, groups: Iterable[str]) -> None:
    """UserError `person.let_go` where a group's shown value is only what stays of it.

    Writing over it would take the rest from everyone, as one who had seen it.
    """
    gone = lacking(connection, record) if is_anyone(connection) else set()
    if gone:
        heads = projection.heads_of(connection, record)
        known = {(name, str(dot)) for name, dot in gone}
        if any((name, dot) in known for name in groups for dot in heads.get(name, ())):
            raise UserError("person.let_go")


def batches_of(connection: Connection, person: str) -> Iterator[oplog.BatchRow]:
    """The sealed batches that lack values of somebody."""
    for record in records_of(connection, person):
        for operation in oplog.operations_of(connection, record):
            batch = oplog.batch_of(connection, operation.dot) if operation.let_go else None
            if batch is not None:
                yield batch


# --- the stretches that nobody gets from here -----------------------------------------------------


def stretches(connection: Connection) -> VersionVector:
    """The batches that lack values, as ranges of seqs by author."""
    stored = meta.get(connection, _STRETCHES)
    return VersionVector.from_wire(json.loads(stored)) if stored else VersionVector()


def vector_of(batches: Iterable[oplog.BatchRow]) -> VersionVector:
    """The ranges of some batches."""
    ranges: dict[str, list[tuple[int, int]]] = {}
    for one in batches:
        ranges.setdefault(one.replica, []).append((one.first_seq, one.last_seq))
    return VersionVector(ranges)


def look_at(connection: Connection, batches: Iterable[oplog.BatchRow]) -> None:
    """Count these batches among those that lack values, or no longer."""
    batches = set(batches)
    lacking = [one for one in batches if _lacks(connection, one)]
    known = stretches(connection).without(vector_of(batches)).union(vector_of(lacking))
    meta.put(connection, _STRETCHES, json.dumps(known.to_wire()))


def _lacks(connection: Connection, batch: oplog.BatchRow) -> bool:
    found = oplog.operations_in(connection, batch.replica, batch.first_seq, batch.last_seq)
    return any(operation.let_go for operation, _ in found)


def reach_of(connection: Connection, replica: str) -> int:
    """The last seq of a replica in a batch that lacks values; 0 for none."""
    return max((last for _, last in stretches(connection).ranges(replica)), default=0)


# --- what is here again, or gone for good ---------------------------------------------------------


def settle(connection: Connection, people: Iterable[str], batches: Iterable[oplog.BatchRow]) -> list[str]:
    """After values came back or were erased: bring the notes up to date; who is whole again."""
    look_at(connection, batches)
    whole = [
        person
        for person in people
        if not any(lacking(connection, record) for record in records_of(connection, person))
    ]
    for person in whole:
        connection.execute(delete(META).where(META.c.key == _PERSON + person))
    return whole


def forget(connection: Connection, people: Iterable[str], records: Iterable[RecordKey]) -> None:
    """Of these people nothing is left anywhere: they were erased for good."""
    known = [person for person in people if note_of(connection, person) is not None]
    if known:
        dots = (one.dot for record in records for one in oplog.operations_of(connection, record))
        touched = (oplog.batch_of(connection, dot) for dot in dots)
        settle(connection, known, [batch for batch in touched if batch is not None])
