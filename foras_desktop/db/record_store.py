"""Records in and out of their tables, as frozen dataclasses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from foras_desktop.db import oplog
from foras_desktop.db.tables import ENTITY_TABLES
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.registry import REGISTRY

R = TypeVar("R")


@dataclass(frozen=True)
class Loaded(Generic[R]):
    """A record with the heads it was read from, which a form's command carries back (decisions.md 5)."""

    record: R
    heads: Mapping[str, tuple[str, ...]]

    @property
    def disputed_groups(self) -> tuple[str, ...]:
        return tuple(sorted(group for group, dots in self.heads.items() if len(dots) > 1))


class RecordReader:
    """Reads records of any exchanged entity."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, record: type[R], record_id: str) -> R:
        """The record; UserError `record.unknown` when it is not here."""
        found = self.find(record, record_id)
        if found is None:
            raise UserError("record.unknown")
        return found

    def find(self, record: type[R], record_id: str) -> R | None:
        entity = REGISTRY.of(record)
        table = ENTITY_TABLES[entity.name]
        row = self._connection.execute(select(table).where(table.c.id == record_id)).mappings().first()
        return None if row is None else entity.from_row(row)

    def load(self, record: type[R], record_id: str) -> Loaded[R]:
        """The record with its heads, for a form."""
        heads = oplog.heads_of(self._connection, (REGISTRY.of(record).name, record_id))
        return Loaded(self.get(record, record_id), heads)

    def where(self, record: type[R], **equals: Any) -> list[R]:
        """The records whose fields equal all of these values (None matches an empty field), by id."""
        entity = REGISTRY.of(record)
        table = ENTITY_TABLES[entity.name]
        specs = {field.name: field for field in entity.fields}
        query = select(table).order_by(table.c.id)
        for name, value in equals.items():
            query = query.where(table.c[name].is_(specs[name].to_stored(value)))
        return [entity.from_row(row) for row in self._connection.execute(query).mappings()]


class RecordStore(RecordReader):
    """Writes them too; capture turns each write into an operation."""

    def __init__(self, connection: Connection, seen: dict[tuple[str, str, str], tuple[str, ...]]) -> None:
        super().__init__(connection)
        self._seen = seen

    def add(self, record: Any) -> None:
        """Store a new record; one with a derived id that is here already takes the new values."""
        entity = REGISTRY.of(type(record))
        row = entity.to_row(record)
        statement = upsert(ENTITY_TABLES[entity.name]).values(row)
        self._connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=row))

    def change(
        self,
        record: type[Any],
        record_id: str,
        values: Mapping[str, Any],
        seen: Mapping[str, tuple[str, ...]] | None = None,
    ) -> None:
        """Write some fields; `seen` are the heads the form was loaded from, by group.

        Where the record has moved since, the write stands beside the newer one (decisions.md 5).
        """
        entity = REGISTRY.of(record)
        specs = {field.name: field for field in entity.fields}
        table = ENTITY_TABLES[entity.name]
        for group in {specs[name].group for name in values} if seen is not None else ():
            self._seen[entity.name, record_id, group] = (seen or {}).get(group, ())
        row = {name: specs[name].to_stored(value) for name, value in values.items()}
        self._connection.execute(update(table).where(table.c.id == record_id).values(row))
        self._seen.clear()
