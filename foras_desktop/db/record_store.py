"""Records in and out of their tables, as frozen dataclasses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, select, update

from foras_desktop.db import issues, let_go, projection
from foras_desktop.db.bulk_capture import add_new
from foras_desktop.db.capture import CaptureState
from foras_desktop.db.dialect import put
from foras_desktop.db.tables import ENTITY_TABLES
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.registry import REGISTRY

R = TypeVar("R")


@dataclass(frozen=True)
class Loaded(Generic[R]):
    """A record with the heads it was read from, which a form's command carries back (decisions.md 5)."""

    record: R
    heads: Mapping[str, tuple[str, ...]]
    disputed_groups: tuple[str, ...] = ()


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
        key = (REGISTRY.of(record).name, record_id)
        heads = projection.heads_of(self._connection, key)
        disputed = issues.disputed_groups(self._connection, key)
        return Loaded(self.get(record, record_id), heads, disputed)

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

    def __init__(self, connection: Connection, state: CaptureState) -> None:
        super().__init__(connection)
        self._state = state

    def add(self, record: Any) -> None:
        """Store a new record; one with a derived id that is here already takes the new values."""
        entity = REGISTRY.of(type(record))
        row = entity.to_row(record)
        let_go.require_whole(
            self._connection, (entity.name, record.id), [one.name for one in entity.identifying]
        )
        put(self._connection, ENTITY_TABLES[entity.name], row)

    def add_new(self, records: Sequence[Any]) -> None:
        """Store many new records of one kind at once; an id that is here already is an error."""
        if records:
            add_new(self._connection, self._state, REGISTRY.of(type(records[0])), records)

    def change(
        self,
        record: type[Any],
        record_id: str,
        values: Mapping[str, Any],
        seen: Mapping[str, tuple[str, ...]] | None = None,
        *,
        settles: bool = False,
    ) -> None:
        """Write some fields; `seen` are the heads the form was loaded from, by group.

        UserError `person.let_go` where only a part of what it writes over is here. Where the record has
        moved since, the write stands beside the newer one (decisions.md 5). One that
        `settles` is an operation even if the row shows its value already: a person chose it.
        """
        entity = REGISTRY.of(record)
        specs = {field.name: field for field in entity.fields}
        table = ENTITY_TABLES[entity.name]
        keys = {(entity.name, record_id, specs[name].group) for name in values}
        let_go.require_whole(self._connection, (entity.name, record_id), {key[2] for key in keys})
        if seen is not None:
            self._state.seen.update({key: seen.get(key[2], ()) for key in keys})
        if settles:
            self._state.settling.update(keys)
        row = {name: specs[name].to_stored(value) for name, value in values.items()}
        self._connection.execute(update(table).where(table.c.id == record_id).values(row))
        self._state.seen.clear()
        self._state.settling.clear()
