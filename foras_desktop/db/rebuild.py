"""Rebuilds every exchanged table from the log, and compares: state is a pure function of the operations."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, select

from foras_desktop.db import issues, oplog, projection, stretches
from foras_desktop.db.tables import ENTITY_TABLES, HEAD, OPLOG
from foras_desktop.domain.registry import REGISTRY


def _expected_rows(
    connection: Connection, records: Iterable[oplog.RecordKey]
) -> Iterator[tuple[str, dict[str, Any]]]:
    for record in records:
        entity = REGISTRY.get(record[0])
        if entity is not None:
            heads = projection.heads_in_log(connection, record)
            yield entity.name, projection.row_shown(entity, record[1], heads)


def differences(connection: Connection) -> list[oplog.RecordKey]:
    """The records whose row or heads are not what the log gives, and rows that it does not know."""
    return _differences(connection, list(oplog.all_records(connection)), ENTITY_TABLES)


def differences_in(connection: Connection, entity: str) -> list[oplog.RecordKey]:
    """The same for the records of one entity."""
    records = [record for record in oplog.all_records(connection) if record[0] == entity]
    return _differences(connection, records, {entity: ENTITY_TABLES[entity]})


def _differences(
    connection: Connection, records: Sequence[oplog.RecordKey], tables: Mapping[str, Table]
) -> list[oplog.RecordKey]:
    wrong = set()
    seen: dict[str, set[str]] = {name: set() for name in tables}
    for name, expected in _expected_rows(connection, records):
        table = tables[name]
        row = connection.execute(select(table).where(table.c.id == expected["id"])).mappings().first()
        seen[name].add(expected["id"])
        if row is None or dict(row) != expected:
            wrong.add((name, expected["id"]))
    for name, table in tables.items():
        stored = set(connection.execute(select(table.c.id)).scalars())
        wrong |= {(name, record_id) for record_id in stored - seen[name]}
    wrong |= {record for record in records if _heads_differ(connection, record)}
    return sorted(wrong)


def _heads_differ(connection: Connection, record: oplog.RecordKey) -> bool:
    stored = {group: set(dots) for group, dots in projection.heads_of(connection, record).items()}
    heads = projection.heads_in_log(connection, record)
    return stored != {group: {str(head.dot) for head in found} for group, found in heads.items() if found}


def rebuild(connection: Connection, now: datetime) -> int:
    """Make every table and head anew from the log, capture off; the number of records."""
    for table in (*ENTITY_TABLES.values(), HEAD):
        connection.execute(delete(table))
    records = list(oplog.all_records(connection))
    projection.project(connection, records)
    stretches.rebuild(connection)
    issues.refresh_all(connection, now)
    return len(records)


def digest(connection: Connection) -> str:
    """SHA-256 over all operations in canonical form and order: equal on replicas that agree."""
    summary = hashlib.sha256()
    query = select(OPLOG).order_by(OPLOG.c.replica, OPLOG.c.seq)
    for row in connection.execute(query):
        fields = [row.replica, row.seq, row.entity, row.record, row.hlc, row.author, row.desk]
        parts = [*fields, json.loads(row.groups), json.loads(row.parents)]
        summary.update(json.dumps(parts, sort_keys=True, ensure_ascii=False).encode())
    return summary.hexdigest()
