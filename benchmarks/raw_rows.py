"""The floor of whatever fills the database: the same log, head and table rows by raw `executemany`."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, text

from foras_desktop.db.tables import ENTITY_TABLES, HEAD, OPLOG

_TABLES = (OPLOG, HEAD, *ENTITY_TABLES.values())


def rows_of(connection: Connection) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of the exchanged tables, in the order of their keys: what is the least work to put in."""
    found = {}
    for table in _TABLES:
        query = table.select().order_by(*table.primary_key.columns)
        found[table.name] = [tuple(row) for row in connection.execute(query)]
    return found


def put(target: Path, schema: list[str], rows: dict[str, list[tuple[Any, ...]]]) -> float:
    """Put these rows into an equal, empty, encrypted database in one durable transaction; the seconds."""
    raw = sqlcipher.connect(str(target), isolation_level=None)
    raw.execute(f"PRAGMA key = \"x'{'00' * 32}'\"")
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "temp_store = MEMORY"):
        raw.execute(f"PRAGMA {pragma}")
    for statement in schema:
        raw.execute(statement)
    started = time.perf_counter()
    raw.execute("BEGIN IMMEDIATE")
    for name, content in rows.items():
        if content:
            places = ", ".join("?" * len(content[0]))
            raw.executemany(f'INSERT INTO "{name}" VALUES ({places})', content)  # noqa: S608 - our own names
    raw.execute("COMMIT")
    took = time.perf_counter() - started
    raw.close()
    return took


def schema_of(connection: Connection) -> list[str]:
    """The statements that make these tables and their indexes."""
    names = {table.name for table in _TABLES}
    query = text("SELECT tbl_name, sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql NOT NULL")
    return [row.sql for row in connection.execute(query) if row.tbl_name in names]
