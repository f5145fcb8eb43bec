"""Rows and records by very many values of a column, some hundred at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, select

from foras_desktop.db.bulk import cut
from foras_desktop.db.dialect import among_ids, packed
from foras_desktop.db.tables import ENTITY_TABLES
from foras_desktop.domain.registry import REGISTRY


class Lookup:
    """A query for the rows whose column holds one of many values.

    It is made once, beside the functions that ask: building a statement takes longer than running it.
    """

    def __init__(self, query: Select[Any], column: Any) -> None:
        self._statement = query.where(among_ids(column))

    def rows(self, connection: Connection, values: Iterable[str]) -> Iterator[RowMapping]:
        """The rows of the query whose column holds one of these."""
        for some in cut(values):
            yield from connection.execute(self._statement, {"ids": packed(some)}).mappings()


def records_among(connection: Connection, record: type[Any], column: str, values: Iterable[str]) -> list[Any]:
    """The records of one kind whose column holds one of these."""
    entity = REGISTRY.of(record)
    return [entity.from_row(row) for row in _whole(entity.name, column).rows(connection, values)]


@cache
def _whole(entity: str, column: str) -> Lookup:
    table = ENTITY_TABLES[entity]
    return Lookup(select(table), table.c[column])
