"""Registers that came in, how they were read, and who of a register may be here already."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select

from foras_desktop.db.bulk import RecordKey, cut
from foras_desktop.db.dialect import among, put
from foras_desktop.db.tables import ENTITY_TABLES, PERSON_KEY, REGISTER_HABIT
from foras_desktop.domain.records import Person, RegisterImport
from foras_desktop.domain.registry import REGISTRY

_PERSON = ENTITY_TABLES[Person.entity]
_LOT = ENTITY_TABLES[RegisterImport.entity]


@dataclass(frozen=True)
class LotRow:
    """A register that came in, and how many of its people are here still."""

    lot: RegisterImport
    people_here: int


class RegisterQueries:
    """Questions about registers."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def habit(self, words: str) -> str | None:
        """How registers with that heading were read here before."""
        query = select(REGISTER_HABIT.c.choices).where(REGISTER_HABIT.c.habit == words)
        return self._connection.execute(query).scalar()

    def keep_habit(self, words: str, choices: str) -> None:
        row = {"habit": words, "choices": choices}
        put(self._connection, REGISTER_HABIT, row)

    def people_by_key(self, keys: Iterable[str]) -> Mapping[str, list[Person]]:
        """The people who may be one with whoever has one of these keys (`domain.sameness`), by key."""
        entity = REGISTRY.of(Person)
        found: dict[str, list[Person]] = {}
        for some in cut(keys):
            query = select(PERSON_KEY.c.key, _PERSON).join(PERSON_KEY, PERSON_KEY.c.person == _PERSON.c.id)
            query = query.where(among(PERSON_KEY.c.key, some)).order_by(_PERSON.c.id)
            for row in self._connection.execute(query).mappings():
                found.setdefault(row["key"], []).append(entity.from_row(row))
        return found

    def family_names(self) -> set[str]:
        """The family names that are known here, as their search keys."""
        query = select(func.search_key(_PERSON.c.family_name)).distinct()
        return {name for name in self._connection.execute(query).scalars() if name}

    def imported_on(self, digest: str) -> date | None:
        """When this very file came in, unless it was taken back."""
        query = select(func.max(_LOT.c.imported_on)).where(
            _LOT.c.digest == digest, _LOT.c.taken_back_on.is_(None)
        )
        found = self._connection.execute(query).scalar()
        return date.fromisoformat(found) if found else None

    def lots(self) -> list[LotRow]:
        """All registers that came in, the newest first."""
        people = func.count(_PERSON.c.id)
        here = _PERSON.c.case_number.is_not(None)
        query = (
            select(_LOT, people.label("people_here"))
            .outerjoin(_PERSON, (_PERSON.c.register == _LOT.c.id) & here)
            .where(_LOT.c.digest.is_not(None))
            .group_by(_LOT.c.id)
            .order_by(_LOT.c.imported_on.desc(), _LOT.c.id.desc())
        )
        entity = REGISTRY.of(RegisterImport)
        rows: Iterable[Any] = self._connection.execute(query).mappings()
        return [LotRow(entity.from_row(row), row["people_here"]) for row in rows]

    def hanging_on(self, lot: str) -> dict[RecordKey, str]:
        """The records of a lot's people and all that name one of them, each with the person it is about."""
        people = select(_PERSON.c.id).where(_PERSON.c.register == lot)
        found: dict[RecordKey, str] = {
            (Person.entity, one): one for one in self._connection.execute(people).scalars()
        }
        for entity in REGISTRY.entities:
            table = ENTITY_TABLES[entity.name]
            for field in entity.fields:
                if field.references == Person.entity:
                    named = table.c[field.name]
                    query = select(table.c.id, named).where(named.in_(people))
                    found |= {(entity.name, row[0]): row[1] for row in self._connection.execute(query)}
        return found
