"""Whom a desk need not know any more: those who left long ago and whose case is another desk's."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, exists, func, select

from foras_desktop.db import let_go
from foras_desktop.db.dialect import among
from foras_desktop.db.queries.people import PeopleQueries
from foras_desktop.db.queries.review import left_as_it_is
from foras_desktop.db.tables import DRAFT, ENTITY_TABLES, ISSUE, ISSUE_ABOUT
from foras_desktop.domain.records.protection import OPEN

_PERSON = ENTITY_TABLES["person"]
_REQUEST = ENTITY_TABLES["erasure_request"]
_SEAT, _SESSION = ENTITY_TABLES["seat"], ENTITY_TABLES["orientation_session"]
_ENROLMENT, _CYCLE = ENTITY_TABLES["enrolment"], ENTITY_TABLES["training_cycle"]


class RetentionQueries:
    """Questions about what may be let go of; whose values the central office holds is asked elsewhere."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def departed(self, desk: str, limit: date) -> list[tuple[str, ...]]:
        """Who left before that day, and with whom nothing happened since or is planned, at any desk.

        No case of `desk`. Each as the ids of all records joined in them, longest gone first.
        """
        gone = list(self._connection.execute(_gone(desk, limit.isoformat())).scalars())
        known, people = set(gone), PeopleQueries(self._connection)
        found = dict.fromkeys(people.everyone(person) for person in gone)
        return [everyone for everyone in found if known.issuperset(everyone)]

    def is_free(self, everyone: tuple[str, ...]) -> bool:
        """Whether nothing waits with this person: no issue, no request to erase, no draft."""
        records = [key for person in everyone for key in let_go.records_of(self._connection, person)]
        about = among(ISSUE_ABOUT.c.record, [one for _, one in records])
        disputed = select(ISSUE.c.id).where(ISSUE_ABOUT.c.issue == ISSUE.c.id, about, ~left_as_it_is())
        asked = select(_REQUEST.c.id).where(among(_REQUEST.c.person, everyone), _REQUEST.c.state == OPEN)
        drafted = [
            select(DRAFT.c.id).where(DRAFT.c.body.contains(person, autoescape=True)) for person in everyone
        ]
        waiting = (disputed, asked, *drafted)
        return not any(self._connection.execute(query.limit(1)).first() for query in waiting)


def _gone(desk: str, day: str) -> Select[Any]:
    seated: Any = exists().where(
        _SEAT.c.person == _PERSON.c.id, _SESSION.c.id == _SEAT.c.session, _SESSION.c.held_on >= day
    )
    trained: Any = exists().where(
        _ENROLMENT.c.person == _PERSON.c.id,
        _CYCLE.c.id == _ENROLMENT.c.cycle,
        func.substr(_CYCLE.c.days, -10) >= day,
    )
    return (
        select(_PERSON.c.id)
        .where(_PERSON.c.desk != desk, _PERSON.c.planned_departure < day, _PERSON.c.registered_on < day)
        .where(_PERSON.c.erased_on.is_(None), ~seated, ~trained)
        .order_by(_PERSON.c.planned_departure, _PERSON.c.id)
    )
