"""Rows and records by very many values of a column, some hundred at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, select

from foras_desktop.db.bulk import cut
from foras_desktop.db.dialect import among
from foras_desktop.db.tables import ENTITY_TABLES
from foras_desktop.domain.registry import REGISTRY


def rows_among(
    connection: Connection, query: Select[Any], column: Any, values: Iterable[str]
) -> Iterator[RowMapping]:
    """The rows of a query whose column holds one of these."""
    for some in cut(values):
        yield from connection.execute(query.where(among(column, some))).mappings()


def records_among(connection: Connection, record: type[Any], column: str, values: Iterable[str]) -> list[Any]:
    """The records of one kind whose column holds one of these."""
    entity = REGISTRY.of(record)
    table = ENTITY_TABLES[entity.name]
    return [entity.from_row(row) for row in rows_among(connection, select(table), table.c[column], values)]
