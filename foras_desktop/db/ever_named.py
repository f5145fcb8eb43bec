"""What the writes of records name, shown or not: a write that moves a record away leaves a place behind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, func, select

from foras_desktop.db.bulk import in_chunks
from foras_desktop.db.dialect import among, among_ids, json_member, packed
from foras_desktop.db.tables import OPLOG

_SEVERAL = (
    select(OPLOG.c.record)
    .where(OPLOG.c.entity == bindparam("entity"), among_ids(OPLOG.c.record))
    .group_by(OPLOG.c.record)
    .having(func.count() > 1)
)


def ever_named(
    connection: Connection, entity: str, records: Iterable[str], group: str, field: str
) -> Iterator[str]:
    """The ids that a field of these records held in any write, for those written more than once."""
    for _, ids in in_chunks((entity, record) for record in records):
        again = connection.execute(_SEVERAL, {"entity": entity, "ids": packed(ids)}).scalars().all()
        if again:
            yield from _values(connection, entity, again, json_member(OPLOG.c.groups, group, field))


def _values(
    connection: Connection, entity: str, records: Iterable[str], value: ColumnElement[Any]
) -> Iterator[str]:
    query = select(value).where(OPLOG.c.entity == entity, among(OPLOG.c.record, records)).distinct()
    for found in connection.execute(query).scalars():
        if isinstance(found, str):
            yield found
