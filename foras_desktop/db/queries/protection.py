"""Whose data are asked to be erased, who has erased, and whose time has passed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, exists, func, select

from foras_desktop.db.queries import people
from foras_desktop.db.tables import ENTITY_TABLES
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.names import in_record
from foras_desktop.domain.records.protection import OPEN
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.domain.views import PersonRow

T = TypeVar("T")

_REQUEST = ENTITY_TABLES["erasure_request"]
_PERSON = ENTITY_TABLES["person"]
_STAFF = ENTITY_TABLES["staff"]
_ENTRY = ENTITY_TABLES["audit_entry"]
_SEAT, _SESSION = ENTITY_TABLES["seat"], ENTITY_TABLES["orientation_session"]
_ENROLMENT, _CYCLE = ENTITY_TABLES["enrolment"], ENTITY_TABLES["training_cycle"]


class ProtectionQueries:
    """Questions about erasures and about how long data are kept."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open_requests(self, make: Callable[..., T]) -> list[T]:
        """`make(request, name, case_number, asked_by)` of each request that waits, the oldest first."""
        entity = REGISTRY.get("erasure_request")
        query = (
            select(_REQUEST, _PERSON.c.family_name, _PERSON.c.given_names, _PERSON.c.case_number)
            .add_columns(_STAFF.c.name.label("asker"))
            .outerjoin(_PERSON, _PERSON.c.id == _REQUEST.c.person)
            .outerjoin(_STAFF, _STAFF.c.id == _REQUEST.c.asked_by)
            .where(_REQUEST.c.state == OPEN)
            .order_by(_REQUEST.c.asked_on, _REQUEST.c.id)
        )
        found = []
        for row in self._connection.execute(query).mappings():
            name = in_record(row["family_name"], row["given_names"])
            request = entity.from_row(row) if entity is not None else None
            found.append(make(request, name, row["case_number"] or "", row["asker"] or ""))
        return found

    def answered(self, person: str) -> dict[str, datetime]:
        """When each computer said that it has erased this person's data, by replica."""
        kinds = (AuditKind.ERASED.value, AuditKind.ERASURE_APPLIED.value)
        query = (
            select(_ENTRY.c.detail, func.min(_ENTRY.c.at).label("at"))
            .where(_ENTRY.c.about == person, _ENTRY.c.kind.in_(kinds))
            .group_by(_ENTRY.c.detail)
        )
        return {row.detail: datetime.fromisoformat(row.at) for row in self._connection.execute(query)}

    def due(self, limit: date) -> list[PersonRow]:
        """Everybody with whom nothing happened since that day, and whose departure was before it."""
        day = limit.isoformat()
        seated: Any = exists().where(
            _SEAT.c.person == _PERSON.c.id, _SESSION.c.id == _SEAT.c.session, _SESSION.c.held_on >= day
        )
        trained: Any = exists().where(
            _ENROLMENT.c.person == _PERSON.c.id,
            _CYCLE.c.id == _ENROLMENT.c.cycle,
            func.substr(_CYCLE.c.days, -10) >= day,
        )
        last = func.max(
            func.coalesce(_PERSON.c.planned_departure, ""), func.coalesce(_PERSON.c.registered_on, "")
        )
        query = people.rows().where(last < day, last != "", ~seated, ~trained).order_by(last, _PERSON.c.id)
        return [people.person_row(row) for row in self._connection.execute(query)]
