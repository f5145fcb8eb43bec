"""Lets go, on this replica alone, of values that tell who somebody is; and takes them in again.

Nobody's word is needed: nothing of it travels. What the log keeps in place of a value shows what does not
tell who it was, has the dot and parents that it had, and verifies by the hash that its author signed. Only
what the central office has acknowledged goes, so nothing is lost (docs/retention.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from foras_desktop.db import issues, let_go, oplog, projection
from foras_desktop.db.bulk import RecordKey
from foras_desktop.db.let_go import Note
from foras_desktop.db.queries.exchange import ExchangeQueries
from foras_desktop.db.record_store import RecordReader
from foras_desktop.domain.codes import CENTRAL_DESK
from foras_desktop.domain.registry import REGISTRY, EntitySpec
from foras_desktop.domain.retention import what_stays
from foras_desktop.sync import anchors, asking, batches
from foras_desktop.sync.core.operations import Operation
from foras_desktop.sync.core.vector import VersionVector
from foras_desktop.sync.state import directory_of
from foras_desktop.sync.wire import WireBatch, decode

# --- what the central office holds ----------------------------------------------------------------


def held_centrally(connection: Connection, own: str) -> VersionVector:
    """What the central office has acknowledged, as far as is known here.

    Of this replica's own operations, those that a signed word of the central office names by their
    digest: what it acknowledged might be of words that a copy of this computer wrote.
    """
    directory = directory_of(connection)
    found = VersionVector()
    for one in directory.active_replicas():
        if one.desk == CENTRAL_DESK:
            found = found.union(ExchangeQueries(connection).acknowledged_by(one.subject))
    found = found.without(VersionVector({own: found.ranges(own)}))
    proven = max((_named(connection, signed.body, own) for signed in anchors.stored(connection)), default=0)
    return found.union(VersionVector({own: [(1, proven)]})) if proven else found


def _named(connection: Connection, word: str, own: str) -> int:
    seq, digest = decode(word, anchors.Word).tips.get(own, (0, ""))
    batch = oplog.batch_ending_at(connection, own, seq) if seq else None
    return seq if batch is not None and batch.digest == digest else 0


# --- letting go -----------------------------------------------------------------------------------


def who_may_go(
    connection: Connection, own: str, people: Iterable[tuple[str, ...]]
) -> Iterator[tuple[str, ...]]:
    """Those of whom something that tells who they are is here, and all of it at the central office too."""
    held = held_centrally(connection, own)
    for everyone in people:
        case = _case_of(connection, everyone, held)
        if case is not None and case.rewritten:
            yield everyone


@dataclass
class _Case:
    """What would be taken out of the records of one person."""

    rewritten: list[tuple[Operation, str]] = field(default_factory=list)
    batches: set[oplog.BatchRow] = field(default_factory=set)

    @property
    def records(self) -> set[RecordKey]:
        return {(operation.entity, operation.record) for operation, _ in self.rewritten}


def let_people_go(
    connection: Connection, own: str, people: Iterable[tuple[str, ...]], note: Note, now: datetime
) -> tuple[set[RecordKey], int]:
    """Let go of people, each with all records joined in them, capture off; the records touched, how many.

    Somebody of whom the central office lacks a value stays whole. `note` is kept of each record of theirs.
    """
    held = held_centrally(connection, own)
    touched: set[RecordKey] = set()
    sealed: set[oplog.BatchRow] = set()
    count = 0
    for everyone in people:
        case = _case_of(connection, everyone, held)
        if case is None or not case.rewritten:
            continue
        for operation, left in case.rewritten:
            oplog.rewrite(connection, operation, left)
        for person in everyone:
            let_go.keep_note(connection, Note(person, note.on, note.days))
        touched |= case.records
        sealed |= case.batches
        count += 1
    let_go.look_at(connection, sealed)
    _show(connection, touched, now)
    return touched, count


def _show(connection: Connection, touched: set[RecordKey], now: datetime) -> None:
    if touched:
        issues.refresh(connection, touched, projection.project(connection, touched), now)


def _case_of(connection: Connection, everyone: Iterable[str], held: VersionVector) -> _Case | None:
    """None where the central office is not known to hold every operation that would lose a value."""
    case = _Case()
    for person in everyone:
        for record in let_go.records_of(connection, person):
            for operation, salt, left in _telling(connection, record):
                batch = oplog.batch_of(connection, operation.dot)
                if batch is None or not held.covers(batch.replica, batch.first_seq, batch.last_seq):
                    return None
                case.rewritten.append(batches.letting_go(operation, salt, batch.format, left))
                case.batches.add(batch)
    return case


def _telling(
    connection: Connection, record: RecordKey
) -> Iterator[tuple[Operation, str, Mapping[str, Mapping[str, Any]]]]:
    """The operations on a record that tell who somebody is, each with what stays of these groups' values."""
    entity = REGISTRY.get(record[0])
    if entity is None:
        return
    shown = RecordReader(connection).find(entity.record, record[1])
    for operation, salt in oplog.salted_operations_of(connection, record):
        left = _left_of(entity, operation, shown)
        if left:
            yield operation, salt, left


def _left_of(entity: EntitySpec, operation: Operation, shown: Any) -> dict[str, dict[str, Any]]:
    return {
        group.name: what_stays(entity, group, operation.groups[group.name].value, shown)
        for group in entity.identifying
        if group.name in operation.groups
        and group.name not in operation.let_go
        and group.identifies_in(operation.groups[group.name].value)
    }


# --- having them again ----------------------------------------------------------------------------


def ask_again(connection: Connection, own: str, people: Iterable[str], now: datetime) -> list[str]:
    """Ask for the values of these people with the next bundle; those for whom nobody had asked yet."""
    fresh = []
    for person in people:
        note = let_go.note_of(connection, person)
        if note is not None and not note.wanted:
            let_go.keep_note(connection, Note(person, note.on, note.days, wanted=True))
            fresh.append(person)
    if fresh:
        asking.ask_further(connection, own, now)
    return fresh


def wanted(connection: Connection) -> frozenset[RecordKey]:
    """The records whose values were asked for again and have not come."""
    people = [note.person for note in let_go.notes(connection) if note.wanted]
    return frozenset(record for person in people for record in let_go.records_of(connection, person))


def take_in(connection: Connection, batch: WireBatch, records: frozenset[RecordKey]) -> set[RecordKey]:
    """Put the values that a checked batch brings in place of what was left of them; the records touched."""
    held = {
        operation.dot: operation
        for operation, _ in oplog.operations_in(connection, batch.replica, batch.first_seq, batch.last_seq)
    }
    touched = set()
    for operation, salt in batches.from_wire(batch):
        known = held.get(operation.dot)
        if known is not None and known.let_go and (known.entity, known.record) in records:
            oplog.rewrite(connection, operation, salt)
            touched.add((operation.entity, operation.record))
    return touched


def settle(connection: Connection, batches_read: Iterable[oplog.BatchRow]) -> list[str]:
    """After values came: which of those who were asked for are whole again."""
    people = [note.person for note in let_go.notes(connection) if note.wanted]
    return let_go.settle(connection, people, batches_read)
