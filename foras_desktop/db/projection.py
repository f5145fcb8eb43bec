"""What the log shows: the heads of every group and the row of every record, made from operations alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, select

from foras_desktop.db import oplog
from foras_desktop.db.bulk import RecordKey, in_chunks, insert_many
from foras_desktop.db.dialect import among, among_ids, packed
from foras_desktop.db.rights import Rights
from foras_desktop.db.tables import ENTITY_TABLES, HEAD
from foras_desktop.domain.registry import REGISTRY, EntitySpec, GroupSpec
from foras_desktop.sync.core.dots import Dot
from foras_desktop.sync.core.heads import Head, heads_by_group, shown
from foras_desktop.sync.core.operations import Operation

Heads = Mapping[str, Sequence[Head]]
"""The heads of one record by group."""

_RIVALS = (
    select(HEAD.c.entity, HEAD.c.record)
    .group_by(HEAD.c.entity, HEAD.c.record, HEAD.c.grp)
    .having(func.count() > 1)
)

_SHOWN = (
    select(HEAD.c.record).distinct().where(HEAD.c.entity == bindparam("entity"), among_ids(HEAD.c.record))
)


# --- what stands ----------------------------------------------------------------------------------


def heads_of(connection: Connection, record: RecordKey) -> dict[str, tuple[str, ...]]:
    """The heads of each group of a record, as dots."""
    query = select(HEAD.c.grp, HEAD.c.dot).where(HEAD.c.entity == record[0], HEAD.c.record == record[1])
    found: dict[str, tuple[str, ...]] = {}
    for group, dot in connection.execute(query):
        found[group] = (*found.get(group, ()), dot)
    return found


def heads_among(
    connection: Connection, entity: str, records: Iterable[str], group: str
) -> dict[str, tuple[str, ...]]:
    """The heads of one group of many records, by record; those without one are left out."""
    found: dict[str, tuple[str, ...]] = {}
    for _, ids in in_chunks((entity, record) for record in records):
        query = select(HEAD.c.record, HEAD.c.dot).where(
            HEAD.c.entity == entity, among(HEAD.c.record, ids), HEAD.c.grp == group
        )
        for record, dot in connection.execute(query):
            found[record] = (*found.get(record, ()), dot)
    return found


def with_heads_among(connection: Connection, records: Iterable[RecordKey]) -> set[RecordKey]:
    """Which of these records are shown already."""
    found: set[RecordKey] = set()
    for entity, ids in in_chunks(records):
        shown = connection.execute(_SHOWN, {"entity": entity, "ids": packed(ids)}).scalars().all()
        found.update((entity, record) for record in shown)
    return found


def with_rivals_among(connection: Connection, records: Iterable[RecordKey]) -> set[RecordKey]:
    """Which of these records have a group with more than one head."""
    found: set[RecordKey] = set()
    for entity, ids in in_chunks(records):
        query = _RIVALS.where(HEAD.c.entity == entity, among(HEAD.c.record, ids))
        found.update((row.entity, row.record) for row in connection.execute(query))
    return found


def with_rivals(connection: Connection) -> set[RecordKey]:
    """All records with a group that has more than one head."""
    return {(row.entity, row.record) for row in connection.execute(_RIVALS)}


# --- what heads show ------------------------------------------------------------------------------


def heads_in_log(connection: Connection, record: RecordKey) -> dict[str, list[Head]]:
    """The heads of a record's groups as the log gives them, of the operations that count."""
    rights = Rights(connection, REGISTRY.get(record[0]))
    return heads_by_group(rights.allowed(oplog.operations_of(connection, record)))


def row_shown(entity: EntitySpec, record: str, heads: Heads) -> dict[str, Any]:
    """The row that a record's heads show; values that no desk could have written are left out."""
    return dict(zip(entity.columns, _row(entity, record, heads)[0], strict=True))


def unreadable_groups(entity: EntitySpec, heads: Heads) -> tuple[str, ...]:
    """The groups in which a head holds what no release known here could have written."""
    return tuple(_row(entity, "", heads)[1])


def _row(entity: EntitySpec, record: str, heads: Heads) -> tuple[list[Any], list[str]]:
    """The row in the order of the columns, and the groups with a head that cannot be read."""
    row: list[Any] = [None] * len(entity.columns)
    row[0] = record
    doubtful = []
    for name, candidates in heads.items():
        group = entity.group(name)
        if group is None or not candidates:  # a newer release's group
            continue
        head = candidates[0] if len(candidates) == 1 else _shown(group, candidates)
        values, sound = _read(group, head)
        first = entity.places[name]
        row[first : first + len(values)] = values
        if not sound or (len(candidates) > 1 and not all(_read(group, one)[1] for one in candidates)):
            doubtful.append(name)
    return row, doubtful


def _shown(group: GroupSpec, candidates: Iterable[Head]) -> Head:
    return shown(group.name, candidates, lambda _, value: group.restrictiveness(value))


def _read(group: GroupSpec, head: Head) -> tuple[list[Any], bool]:
    """The stored values of a group's fields, None for one that cannot be read; whether all can."""
    found, sound, value = [], True, head.value
    for field in group.fields:
        stored = value.get(field.name)
        plain = stored is None or (field.is_text and type(stored) is str)  # spares most of the calls
        if not plain and not field.accepts(stored):
            stored, sound = None, False
        found.append(stored)
    return found, sound


# --- making it so ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Shown:
    """What writing records anew found: those with several heads, and those with what cannot be read."""

    rivals: frozenset[RecordKey] = frozenset()
    unreadable: frozenset[RecordKey] = frozenset()

    def __or__(self, other: Shown) -> Shown:
        return Shown(self.rivals | other.rivals, self.unreadable | other.unreadable)


def project(connection: Connection, records: Iterable[RecordKey]) -> Shown:
    """Write the heads and rows of these records from the log, capture off.

    What cannot be read stays in the log and is passed on as it is.
    """
    seen = Shown()
    for entity, operations in oplog.operations_of_all(connection, records):
        connection.execute(
            delete(HEAD).where(HEAD.c.entity == entity, among(HEAD.c.record, list(operations)))
        )
        seen |= _show(connection, entity, operations)
    return seen


def project_new(connection: Connection, operations: Mapping[RecordKey, Sequence[Operation]]) -> Shown:
    """The same for records that the log holds nothing else of: nothing is read back, nothing taken away."""
    seen = Shown()
    for entity, ids in in_chunks(operations):
        seen |= _show(connection, entity, {record: operations[entity, record] for record in ids})
    return seen


def _show(connection: Connection, name: str, operations: Mapping[str, Sequence[Operation]]) -> Shown:
    entity = REGISTRY.get(name)
    rights = Rights(connection, entity)
    heads = {record: heads_by_group(rights.allowed(found)) for record, found in operations.items()}
    rivals = _write_heads(connection, name, heads)
    unreadable = _write_rows(connection, entity, heads) if entity is not None else []
    return Shown(
        frozenset((name, record) for record in rivals), frozenset((name, record) for record in unreadable)
    )


def _write_heads(connection: Connection, entity: str, heads: Mapping[str, Heads]) -> list[str]:
    rows, rivals = [], []
    written: dict[Dot, str] = {}  # one operation writes many groups
    for record, by_group in heads.items():
        for group, found in by_group.items():
            for head in found:
                dot = written.get(head.dot) or written.setdefault(head.dot, str(head.dot))
                rows.append((entity, record, group, dot))
            if len(found) > 1:
                rivals.append(record)
    insert_many(connection, HEAD, rows)
    return rivals


def _write_rows(connection: Connection, entity: EntitySpec, heads: Mapping[str, Heads]) -> list[str]:
    rows, unreadable = [], []
    for record, found in heads.items():
        row, doubtful = _row(entity, record, found)
        rows.append(tuple(row))
        if doubtful:
            unreadable.append(record)
    taken = ", ".join(f'"{name}" = excluded."{name}"' for name in entity.columns[1:])
    insert_many(connection, ENTITY_TABLES[entity.name], rows, f"ON CONFLICT (id) DO UPDATE SET {taken}")
    return unreadable
