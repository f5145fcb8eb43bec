"""For when a person's departure was planned, and how that was moved: read from the log, never kept apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from foras_desktop.db import oplog
from foras_desktop.db.unit_of_work import ReadView
from foras_desktop.domain.records import Person
from foras_desktop.domain.wall_time import local_day
from foras_desktop.services.review.authors import moment_of
from foras_desktop.sync.core.operations import Operation

_GROUP = "planned_departure"


@dataclass(frozen=True)
class DepartureMove:
    """On a day `author` (a staff member's id) planned the departure for `leaves` instead of `before`."""

    on: date
    before: date | None
    leaves: date | None
    author: str


def departure_moves(view: ReadView, person_ids: Iterable[str]) -> list[DepartureMove]:
    """Every later plan than the one at registration, of all records of a person, the oldest first."""
    return [move for person_id in person_ids for move in _moves(view, person_id)]


def _moves(view: ReadView, person_id: str) -> Iterator[DepartureMove]:
    before: date | None = None
    written = sorted(oplog.operations_of(view.connection, (Person.entity, person_id)), key=_order)
    for place, operation in enumerate(written):
        if _GROUP not in operation.groups:
            continue
        leaves = _day(operation.groups[_GROUP].value.get(_GROUP))
        at = moment_of(operation.hlc)
        if place and leaves != before and at is not None:  # the first write is the registration
            yield DepartureMove(local_day(at), before, leaves, operation.author)
        before = leaves


def _order(operation: Operation) -> tuple[int, str]:
    return operation.hlc, str(operation.dot)


def _day(stored: object) -> date | None:
    """What the log holds; a value that no release writes counts as none."""
    try:
        return date.fromisoformat(stored) if isinstance(stored, str) else None
    except ValueError:
        return None
