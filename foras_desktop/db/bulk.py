"""Many rows at a time: questions about many ids, rows put in by the thousand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, Table

from foras_desktop.db.dialect import place_of

RecordKey = tuple[str, str]
"""An entity's name and a record's id."""

CHUNK = 1000
"""Ids in one question."""


def in_chunks(records: Iterable[RecordKey]) -> Iterator[tuple[str, list[str]]]:
    """Each entity with some of its ids, in order and none twice: neighbours lie together in the database."""
    by_entity: dict[str, set[str]] = {}
    for entity, record in records:
        by_entity.setdefault(entity, set()).add(record)
    for entity in sorted(by_entity):
        for ids in cut(by_entity[entity]):
            yield entity, ids


def cut(ids: Iterable[str]) -> Iterator[list[str]]:
    """The ids in order, so many at a time."""
    wanted = sorted(ids)
    for start in range(0, len(wanted), CHUNK):
        yield wanted[start : start + CHUNK]


def insert_many(connection: Connection, table: Table, rows: list[tuple[Any, ...]], further: str = "") -> None:
    """Rows with values in the order of the columns; plain tuples, because a merge writes very many."""
    if rows:
        columns = ", ".join(f'"{column.name}"' for column in table.c)
        places = ", ".join([place_of(connection)] * len(table.c))
        statement = f'INSERT INTO "{table.name}" ({columns}) VALUES ({places}) {further}'  # noqa: S608
        connection.exec_driver_sql(statement, rows)
