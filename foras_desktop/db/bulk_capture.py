"""Capture of very many new records at once: what the triggers write one by one (`db.capture`).

The same rows of log, heads and table, by the thousand; a test compares both.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection

from foras_desktop.db import oplog
from foras_desktop.db.bulk import insert_many
from foras_desktop.db.capture import CaptureState
from foras_desktop.db.tables import ENTITY_TABLES, HEAD, OPLOG
from foras_desktop.domain.registry import EntitySpec


def add_new(connection: Connection, state: CaptureState, entity: EntitySpec, records: Sequence[Any]) -> None:
    """Store records that the log knows nothing of; an id that is here already is an error."""
    seq = oplog.last_seq(connection, state.replica)
    log, heads, rows = [], [], []
    for record in records:
        seq += 1
        row = entity.to_row(record)
        groups = _given(entity, row)
        dot = f"{state.replica}:{seq}"
        log.append(_operation(state, seq, entity, row, groups))
        heads += [(entity.name, row["id"], name, dot) for name in groups]
        rows.append(tuple(row.values()))
    capturing, state.capturing = state.capturing, False
    try:
        insert_many(connection, OPLOG, log)
        insert_many(connection, HEAD, heads)
        insert_many(connection, ENTITY_TABLES[entity.name], rows)
    finally:
        state.capturing = capturing


def _given(entity: EntitySpec, row: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """The groups in which anything stands; an empty one has no head (docs/architecture.md)."""
    group_of = entity.group_of
    filled = {group_of[name] for name, value in row.items() if value is not None and name != "id"}
    return {
        group.name: {field.name: row[field.name] for field in group.fields}
        for group in entity.groups
        if group.name in filled
    }


def _operation(
    state: CaptureState,
    seq: int,
    entity: EntitySpec,
    row: Mapping[str, Any],
    groups: Mapping[str, Mapping[str, Any]],
) -> tuple[Any, ...]:
    """Its row in the log, the columns as in the table."""
    return (
        state.replica,
        seq,
        entity.name,
        row["id"],
        state.tick(),
        state.author,
        row["desk"] or "",
        msgspec.json.encode(groups).decode(),
        msgspec.json.encode(dict.fromkeys(groups, ())).decode(),
        None,
    )
