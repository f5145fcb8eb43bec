"""Small facts about this replica itself: its id, desk and realm, its counters."""

from __future__ import annotations

from sqlalchemy import BigInteger, Connection, Text, bindparam, cast, select

from foras_desktop.db import dialect
from foras_desktop.db.dialect import among_ids, packed
from foras_desktop.db.tables import META

_VALUE = select(META.c.value).where(META.c.key == bindparam("wanted"))
_VALUES = select(META.c.key, META.c.value).where(among_ids(META.c.key))


def get(connection: Connection, key: str) -> str | None:
    return connection.execute(_VALUE, {"wanted": key}).scalar()


def get_all(connection: Connection, *keys: str) -> dict[str, str]:
    """Those of these facts that are known."""
    return {row.key: row.value for row in connection.execute(_VALUES, {"ids": packed(keys)})}


def put(connection: Connection, key: str, value: str) -> None:
    dialect.put(connection, META, {"key": key, "value": value})


def next_numbers(connection: Connection, counter: str, count: int = 1) -> range:
    """So many further numbers; those of a rolled-back transaction are given again."""
    statement = dialect.upsert(connection, META).values(key=counter, value=str(count))
    counted = cast(cast(META.c.value, BigInteger) + count, Text)
    statement = statement.on_conflict_do_update(index_elements=["key"], set_={"value": counted})
    last = int(connection.execute(statement.returning(META.c.value)).scalar_one())
    return range(last - count + 1, last + 1)
