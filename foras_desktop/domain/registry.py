"""Which records are exchanged, in which field groups, under which policy: the list all else derives from.

Capture triggers, tables, projection, checks and the data dictionary are generated from it. It must not
know how records are stored or carried.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cached_property
from typing import Any, ClassVar, Protocol

from foras_desktop.domain.access import Action
from foras_desktop.domain.records import ALL_RECORDS
from foras_desktop.domain.records.fields import META_KEY, FieldMeta, Identifies, Rank


class Record(Protocol):
    """A frozen dataclass with an id and exchanged fields."""

    __dataclass_fields__: ClassVar[dict[str, Any]]
    entity: ClassVar[str]
    id: str


class Kind(Enum):
    """How a field's value is written in the database and in operations (JSON has no dates)."""

    TEXT = "text"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    DATE = "date"
    TIME = "time"
    INSTANT = "instant"
    CODES = "codes"


_KINDS: Mapping[Any, Kind] = {
    str: Kind.TEXT,
    int: Kind.INTEGER,
    bool: Kind.BOOLEAN,
    date: Kind.DATE,
    time: Kind.TIME,
    datetime: Kind.INSTANT,
    tuple[str, ...]: Kind.CODES,
}

_TO_STORED: Mapping[Kind, Callable[[Any], Any]] = {
    Kind.BOOLEAN: int,
    Kind.DATE: date.isoformat,
    Kind.TIME: lambda value: value.isoformat("minutes"),
    Kind.INSTANT: datetime.isoformat,
    Kind.CODES: " ".join,
}

_FROM_STORED: Mapping[Kind, Callable[[Any], Any]] = {
    Kind.BOOLEAN: bool,
    Kind.DATE: date.fromisoformat,
    Kind.TIME: time.fromisoformat,
    Kind.INSTANT: datetime.fromisoformat,
    Kind.CODES: lambda text: tuple(text.split()),
}


@dataclass(frozen=True)
class FieldSpec:
    """One exchanged field: its name is its column and its key in operations."""

    name: str
    kind: Kind
    group: str
    sealed: bool
    references: str | None
    purpose: str
    identifies: Identifies = False

    @cached_property
    def is_text(self) -> bool:
        """Whether it is stored as it is."""
        return self.kind is Kind.TEXT

    def identifies_in(self, value: Mapping[str, Any]) -> bool:
        """Whether its part of a group's stored value tells who a person is."""
        told = value.get(self.name) is not None
        return told and (self.identifies(value) if callable(self.identifies) else self.identifies)

    def to_stored(self, value: Any) -> Any:
        """The value as text or number; None stays None."""
        convert = _TO_STORED.get(self.kind)
        return value if value is None or convert is None else convert(value)

    def from_stored(self, value: Any) -> Any:
        """The inverse of `to_stored`; ValueError or TypeError for what no desk could have written."""
        convert = _FROM_STORED.get(self.kind)
        return value if value is None or convert is None else convert(value)

    def accepts(self, value: Any) -> bool:
        """Whether a stored value received from elsewhere is what `to_stored` writes.

        Another spelling of the same day would not sort, and an hour with a zone compares with no other.
        """
        if value is None or (self.is_text and type(value) is str):  # most fields
            return True
        wanted: type = int if self.kind in (Kind.INTEGER, Kind.BOOLEAN) else str
        if not isinstance(value, wanted) or isinstance(value, bool):
            return False
        try:
            meant = self.from_stored(value)
        except (ValueError, TypeError):
            return False
        if self.kind in (Kind.TIME, Kind.INSTANT) and (meant.tzinfo is None) != (self.kind is Kind.TIME):
            return False
        return bool(self.to_stored(meant) == value) and (
            not isinstance(value, int) or -(2**63) <= value < 2**63
        )


@dataclass(frozen=True)
class GroupSpec:
    """Fields that mean something only together, and which of several concurrent values is shown."""

    name: str
    fields: tuple[FieldSpec, ...]
    rank: Rank | None

    @property
    def identifies(self) -> bool:
        """Whether an erasure may take its value."""
        return any(field.identifies for field in self.fields)

    def identifies_in(self, value: Mapping[str, Any]) -> bool:
        """Whether an erasure takes this stored value: what does not tell who it is about stays."""
        return any(field.identifies_in(value) for field in self.fields)

    def restrictiveness(self, value: Mapping[str, Any]) -> int:
        """The higher, the sooner shown; 0 throughout where the newest is shown."""
        return 0 if self.rank is None else self.rank(value)


@dataclass(frozen=True)
class EntitySpec:
    """One kind of exchanged record."""

    name: str
    record: type[Any]
    groups: tuple[GroupSpec, ...]
    kept_centrally: bool = False
    """Only the central office may write it; what a desk writes of it has no effect (exchange.md)."""
    written_once: bool = False
    """Only the first write of a record counts; what anyone writes over it has no effect."""
    written_with: frozenset[Action] = frozenset()
    """Any of these lets a person write it; empty where every act may (the audit trail), or none yet does."""

    @cached_property
    def fields(self) -> tuple[FieldSpec, ...]:
        return tuple(field for group in self.groups for field in group.fields)

    @cached_property
    def field_names(self) -> tuple[str, ...]:
        return tuple(field.name for field in self.fields)

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The columns of the entity's table in their order: the id, then the fields."""
        return ("id", *self.field_names)

    @cached_property
    def identifying(self) -> tuple[GroupSpec, ...]:
        """The groups that lose their values when the data of the person they are about are erased."""
        return tuple(group for group in self.groups if group.identifies)

    @cached_property
    def references_to(self) -> Mapping[str, tuple[str, ...]]:
        """The fields that hold the id of another record, by its entity."""
        found: dict[str, tuple[str, ...]] = {}
        for field in self.fields:
            if field.references is not None:
                found[field.references] = (*found.get(field.references, ()), field.name)
        return found

    @cached_property
    def places(self) -> Mapping[str, int]:
        """Where the first field of each group stands among the columns; its others follow."""
        return {group.name: self.columns.index(group.fields[0].name) for group in self.groups}

    @cached_property
    def _conversions(self) -> tuple[tuple[str, Callable[[Any], Any] | None], ...]:
        """Each field with what `FieldSpec.to_stored` does to its value: registers make very many rows."""
        return tuple((field.name, _TO_STORED.get(field.kind)) for field in self.fields)

    @cached_property
    def group_of(self) -> Mapping[str, str]:
        """The group that each field belongs to."""
        return {field.name: field.group for field in self.fields}

    @cached_property
    def _by_name(self) -> Mapping[str, GroupSpec]:
        return {group.name: group for group in self.groups}

    def group(self, name: str) -> GroupSpec | None:
        return self._by_name.get(name)

    def to_row(self, record: Any) -> dict[str, Any]:
        """The stored values of a record, by column, the id included."""
        row = {"id": record.id}
        for name, convert in self._conversions:
            value = getattr(record, name)
            row[name] = value if value is None or convert is None else convert(value)
        return row

    def from_row(self, row: Mapping[Any, Any]) -> Any:
        """The record of a stored row."""
        values = {field.name: field.from_stored(row[field.name]) for field in self.fields}
        return self.record(id=row["id"], **values)


def _kind_of(annotation: Any) -> Kind:
    if isinstance(annotation, types.UnionType):
        annotation = next(part for part in typing.get_args(annotation) if part is not type(None))
    return _KINDS[annotation]


def _field_specs(record: type[Any]) -> Iterable[tuple[FieldSpec, Rank | None]]:
    hints = typing.get_type_hints(record)
    for field in dataclasses.fields(record):
        meta: FieldMeta | None = field.metadata.get(META_KEY)
        if meta is not None:
            spec = FieldSpec(
                name=field.name,
                kind=_kind_of(hints[field.name]),
                group=meta.group or field.name,
                sealed=meta.sealed,
                references=meta.references,
                purpose=meta.purpose,
                identifies=meta.identifies,
            )
            yield spec, meta.rank


def _describe(record: type[Any]) -> EntitySpec:
    grouped: dict[str, list[FieldSpec]] = {}
    ranks: dict[str, Rank | None] = {}
    for spec, rank in _field_specs(record):
        grouped.setdefault(spec.group, []).append(spec)
        ranks[spec.group] = ranks.get(spec.group) or rank
    groups = tuple(GroupSpec(name, tuple(fields), ranks[name]) for name, fields in grouped.items())
    return EntitySpec(
        record.entity,
        record,
        groups,
        kept_centrally=getattr(record, "kept_centrally", False),
        written_once=getattr(record, "written_once", False),
        written_with=getattr(record, "written_with", frozenset()),
    )


class Registry:
    """All exchanged entities, by name and by record class."""

    def __init__(self, records: Iterable[type[Any]]) -> None:
        self.entities: tuple[EntitySpec, ...] = tuple(_describe(record) for record in records)
        self._by_name = {entity.name: entity for entity in self.entities}

    def get(self, name: str) -> EntitySpec | None:
        """The entity of that name, or None for one that a newer release brought."""
        return self._by_name.get(name)

    def of(self, record: type[Any]) -> EntitySpec:
        return self._by_name[record.entity]


REGISTRY = Registry(ALL_RECORDS)
