"""Modules, cycles, who is in them and who came."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, func, select

from foras_desktop.db.dialect import among
from foras_desktop.db.projection import heads_among
from foras_desktop.db.tables import ENTITY_TABLES
from foras_desktop.domain.ids import derived_id
from foras_desktop.domain.records import (
    Certificate,
    ClosedDay,
    Enrolment,
    Module,
    Person,
    Setting,
    TrainingCycle,
    TrainingDay,
)
from foras_desktop.domain.records.training import ENROLLED
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.domain.training import COMPLETION_PERCENT, HALVES
from foras_desktop.domain.views import CellMark, EnrolmentRow

_MODULE, _CYCLE = ENTITY_TABLES[Module.entity], ENTITY_TABLES[TrainingCycle.entity]
_ENROLMENT, _DAY = ENTITY_TABLES[Enrolment.entity], ENTITY_TABLES[TrainingDay.entity]
_PERSON, _CERTIFICATE = ENTITY_TABLES[Person.entity], ENTITY_TABLES[Certificate.entity]
_CLOSED, _SETTING = ENTITY_TABLES[ClosedDay.entity], ENTITY_TABLES[Setting.entity]

_WHOLE = 100
"""Per cent."""


class TrainingQueries:
    """Questions about training."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def _records(self, record: type[Any], query: Select[Any]) -> list[Any]:
        entity = REGISTRY.of(record)
        return [entity.from_row(row) for row in self._connection.execute(query).mappings()]

    def modules(self) -> list[Module]:
        """All versions of all modules, by code."""
        found: list[Module] = self._records(
            Module, select(_MODULE).where(_MODULE.c.code.is_not(None)).order_by(_MODULE.c.code)
        )
        return found

    def completion_percent(self) -> int:
        """The share of half-days that completes a module, as the desks agreed, where that is a share."""
        key = derived_id("setting", "completion_percent")
        value = self._connection.execute(select(_SETTING.c.value).where(_SETTING.c.id == key)).scalar()
        return value if isinstance(value, int) and 1 <= value <= _WHOLE else COMPLETION_PERCENT

    def cycles(self) -> list[TrainingCycle]:
        """All cycles that have days, the earliest first."""
        query = select(_CYCLE).where(_CYCLE.c.days.is_not(None)).order_by(_CYCLE.c.days, _CYCLE.c.id)
        found: list[TrainingCycle] = self._records(TrainingCycle, query)
        return found

    def enrolled(self, cycle: str) -> list[EnrolmentRow]:
        """Who is in a cycle, by name."""
        query = (
            select(_ENROLMENT.c.id.label("enrolment"), _ENROLMENT.c.overrode, _PERSON)
            .join(_PERSON, _PERSON.c.id == _ENROLMENT.c.person)
            .where(_ENROLMENT.c.cycle == cycle, _ENROLMENT.c.state == ENROLLED)
            .order_by(func.search_key(func.coalesce(_PERSON.c.family_name, "")), _PERSON.c.given_names)
        )
        return [_enrolment_row(row) for row in self._connection.execute(query).mappings()]

    def count_enrolled(self, cycles: Iterable[str]) -> dict[str, int]:
        """How many are in each cycle."""
        query = (
            select(_ENROLMENT.c.cycle, func.count())
            .where(among(_ENROLMENT.c.cycle, list(cycles)), _ENROLMENT.c.state == ENROLLED)
            .group_by(_ENROLMENT.c.cycle)
        )
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def of_people(self, people: Iterable[str]) -> list[tuple[Enrolment, TrainingCycle]]:
        """The enrolments of these records that hold, each with its cycle if that is held."""
        wanted = list(people)
        query = select(_ENROLMENT).where(among(_ENROLMENT.c.person, wanted), _ENROLMENT.c.state == ENROLLED)
        pairs = []
        for enrolment in self._records(Enrolment, query):
            found = self._records(TrainingCycle, select(_CYCLE).where(_CYCLE.c.id == enrolment.cycle))
            pairs += [(enrolment, cycle) for cycle in found if cycle.status != "cancelled" and cycle.days]
        return sorted(pairs, key=lambda pair: (pair[1].days, pair[1].id))

    def marks(self, enrolments: Iterable[str]) -> dict[str, dict[tuple[date, str], CellMark]]:
        """The marks of each enrolment, by day and half of the day."""
        wanted = list(enrolments)
        days: list[TrainingDay] = self._records(
            TrainingDay, select(_DAY).where(among(_DAY.c.enrolment, wanted), _DAY.c.day.is_not(None))
        )
        ids = [day.id for day in days]
        heads = {half: heads_among(self._connection, TrainingDay.entity, ids, half) for half in HALVES}
        found: dict[str, dict[tuple[date, str], CellMark]] = {one: {} for one in wanted}
        for day in days:
            for half in HALVES:
                mark = getattr(day, half)
                if day.day is not None and day.enrolment is not None and mark:
                    cell = CellMark(mark, heads[half].get(day.id, ()))
                    found[day.enrolment][day.day, half] = cell
        return found

    def certified(self, people: Iterable[str]) -> list[Certificate]:
        """The certificates of these records that hold."""
        query = select(_CERTIFICATE).where(
            among(_CERTIFICATE.c.person, list(people)),
            _CERTIFICATE.c.number.is_not(None),
            _CERTIFICATE.c.revoked_on.is_(None),
        )
        found: list[Certificate] = self._records(Certificate, query)
        return found

    def corrections(self, desk: str) -> dict[date, ClosedDay]:
        """The calendar's corrections that go for a desk; its own before those for all."""
        query = select(_CLOSED).where(_CLOSED.c.day.is_not(None))
        found: dict[date, ClosedDay] = {}
        for one in sorted(self._records(ClosedDay, query), key=lambda one: one.of_desk or ""):
            if one.of_desk in (None, desk):
                found[one.day] = one
        return found


def _enrolment_row(row: Any) -> EnrolmentRow:
    return EnrolmentRow(
        enrolment_id=row["enrolment"],
        person_id=row["id"],
        family_name=row["family_name"] or "",
        given_names=row["given_names"] or "",
        arabic_name=row["arabic_name"] or "",
        case_number=row["case_number"] or "",
        country=row["country_of_return"] or "",
        sex=row["sex"] or "",
        planned_departure=date.fromisoformat(row["planned_departure"]) if row["planned_departure"] else None,
        needs=tuple((row["needs"] or "").split()),
        overrode=tuple((row["overrode"] or "").split()),
    )
