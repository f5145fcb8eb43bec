"""On which days a training can take place: working days, public holidays, and a desk's corrections."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.ids import closed_day_id
from foras_desktop.domain.names import clean_name
from foras_desktop.domain.records import ClosedDay
from foras_desktop.domain.training import working_days
from foras_desktop.services.closed_days import holidays_between
from foras_desktop.services.dispatch import command, query
from foras_desktop.services.office import Office


@dataclass(frozen=True)
class CorrectDay:
    """A day that is closed though a working day, or open though a holiday; `of_desk` empty: for all desks."""

    day: date
    is_closed: bool
    name: str | None = None
    of_desk: str | None = None


@command(Action.CORRECT_CALENDAR)
def correct_day(work: UnitOfWork, office: Office, order: CorrectDay) -> ClosedDay:
    """Correct the calendar from now on; cycles that are planned keep their days."""
    corrected = ClosedDay(
        id=closed_day_id(order.of_desk, order.day),
        desk=office.desk,
        of_desk=order.of_desk,
        day=order.day,
        is_closed=order.is_closed,
        name=clean_name(order.name),
    )
    work.records.add(corrected)
    return corrected


def closed_days(view: ReadView, desk: str, first: date, last: date) -> frozenset[date]:
    """The days on which a desk's city does not work, besides week-ends."""
    closed = set(holidays_between(first, last))
    for day, correction in view.queries.training.corrections(desk).items():
        if first <= day <= last:
            (closed.add if correction.is_closed else closed.discard)(day)
    return frozenset(closed)


def is_closed(view: ReadView, desk: str, year: int) -> Callable[[date], bool]:
    """Whether a day of that year or the next is one of them."""
    closed = closed_days(view, desk, date(year, 1, 1), date(year + 1, 12, 31))
    return closed.__contains__


@query(Action.READ_TRAINING)
def propose_days(view: ReadView, office: Office, city: str, first: date, count: int) -> tuple[date, ...]:
    """So many working days of a city from the first one on."""
    return working_days(first, count, is_closed(view, city, first.year))
