"""What the training page shows: cycles, who is in one and how far, who may come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from foras_desktop.db.unit_of_work import ReadView
from foras_desktop.domain.access import Action
from foras_desktop.domain.consent import missing_consents
from foras_desktop.domain.records import Certificate, Module, Person, TrainingCycle
from foras_desktop.domain.training import (
    Completion,
    days_of,
    first_possible_departure,
    is_given,
    leaves_too_early,
    working_days,
)
from foras_desktop.domain.views import CellMark, EnrolmentRow, PersonRow
from foras_desktop.domain.wall_time import today
from foras_desktop.services.dispatch import query
from foras_desktop.services.office import Office
from foras_desktop.services.people import consents_of
from foras_desktop.services.training.calendar import closed_days, is_closed
from foras_desktop.services.training.enrolling import broken_rules
from foras_desktop.services.training.progress import completion_of

_SATURDAY = 5
_LOOKED_AT = 300
"""Names among which candidates are looked for; typing narrows them."""

COMING, UNDER_WAY, ENDED, CANCELLED = "coming", "under_way", "ended", "cancelled"


@dataclass(frozen=True)
class CycleCard:
    """A cycle in the list. `state` is one of the four words above, on the day it was read."""

    cycle: TrainingCycle
    module: Module | None
    days: tuple[date, ...]
    enrolled: int
    state: str

    @property
    def free(self) -> int:
        return max(0, (self.cycle.seats or 0) - self.enrolled)


@dataclass(frozen=True)
class Participant:
    """A line of the grid."""

    row: EnrolmentRow
    marks: Mapping[tuple[date, str], CellMark]
    completion: Completion
    leaves_too_early: bool
    certificate: Certificate | None = None
    """The one issued for this cycle; of several, one that holds."""


@dataclass(frozen=True)
class CyclePage:
    """Everything about one cycle. `closed` are the closed days between its first and its last; `next_day` is
    the first working day after it; `heads` are what a form over it was loaded from.
    """

    card: CycleCard
    participants: tuple[Participant, ...]
    closed: tuple[date, ...]
    today: date
    first_possible_departure: date
    next_day: date
    percent: int
    heads: Mapping[str, tuple[str, ...]]


@query(Action.READ_TRAINING)
def read_modules(view: ReadView, office: Office, day: date | None = None) -> list[Module]:
    """The versions that are given on a day (all of them without one), by code."""
    modules = view.queries.training.modules()
    if day is None:
        return modules
    return [module for module in modules if is_given(module, day)]


@query(Action.READ_TRAINING)
def read_cycles(view: ReadView, office: Office) -> list[CycleCard]:
    """All cycles of all desks, the earliest first."""
    cycles = view.queries.training.cycles()
    counts = view.queries.training.count_enrolled(cycle.id for cycle in cycles)
    modules = {module.id: module for module in view.queries.training.modules()}
    day = today(office.clock)
    return [_card(cycle, modules.get(cycle.module or ""), counts.get(cycle.id, 0), day) for cycle in cycles]


def card_of(view: ReadView, cycle: TrainingCycle, day: date) -> CycleCard:
    """One cycle as the list shows it."""
    module = view.records.find(Module, cycle.module) if cycle.module else None
    enrolled = view.queries.training.count_enrolled([cycle.id]).get(cycle.id, 0)
    return _card(cycle, module, enrolled, day)


def _card(cycle: TrainingCycle, module: Module | None, enrolled: int, day: date) -> CycleCard:
    days = days_of(cycle)
    return CycleCard(cycle, module, days, enrolled, _state(cycle, days, day))


def _state(cycle: TrainingCycle, days: tuple[date, ...], day: date) -> str:
    if cycle.status == "cancelled":
        return CANCELLED
    if not days or day < days[0]:
        return COMING
    return UNDER_WAY if day <= days[-1] else ENDED


@query(Action.READ_TRAINING)
def open_cycle(view: ReadView, office: Office, cycle_id: str) -> CyclePage:
    """A cycle with everybody in it; UserError `record.unknown`."""
    loaded = view.records.load(TrainingCycle, cycle_id)
    cycle = loaded.record
    rows = view.queries.training.enrolled(cycle.id)
    marks = view.queries.training.marks(row.enrolment_id for row in rows)
    module = view.records.find(Module, cycle.module) if cycle.module else None
    day = today(office.clock)
    card = _card(cycle, module, len(rows), day)
    last = card.days[-1] if card.days else day
    issued = _issued(view, cycle)
    city = cycle.city or office.desk
    closed = closed_days(view, city, card.days[0], last) if card.days else frozenset()
    following = working_days(last + timedelta(days=1), 1, is_closed(view, city, last.year))
    return CyclePage(
        card=card,
        participants=tuple(
            Participant(
                row,
                marks[row.enrolment_id],
                completion_of(view, cycle, marks[row.enrolment_id]),
                leaves_too_early(row.planned_departure, last),
                issued.get(row.person_id),
            )
            for row in rows
        ),
        closed=tuple(sorted(one for one in closed if one.weekday() < _SATURDAY and one not in card.days)),
        today=day,
        first_possible_departure=first_possible_departure(last),
        next_day=following[0],
        percent=view.queries.training.completion_percent(),
        heads=loaded.heads,
    )


def _issued(view: ReadView, cycle: TrainingCycle) -> dict[str, Certificate]:
    """The certificates of a cycle by person; one that holds before one that was taken back."""
    found = view.records.where(Certificate, cycle=cycle.id)
    ordered = sorted(found, key=lambda one: (one.revoked_on is None, one.issued_on or date.min, one.id))
    return {one.person: one for one in ordered if one.person and one.number}


@dataclass(frozen=True)
class Candidate:
    """Someone who may come to a cycle; `obstacles` are the codes of what a desk lead would go past."""

    person: PersonRow
    obstacles: tuple[str, ...]


@query(Action.READ_TRAINING)
def read_candidates(
    view: ReadView, office: Office, cycle_id: str, text: str = "", limit: int = 30
) -> list[Candidate]:
    """Who consented and is not in the cycle yet, whoever can take part without more ado first."""
    cycle = view.records.get(TrainingCycle, cycle_id)
    inside = {row.person_id for row in view.queries.training.enrolled(cycle.id)}
    found = []
    for row in view.queries.people.search(text, limit=_LOOKED_AT):
        if row.id in inside:
            continue
        person = view.records.get(Person, row.id)
        if missing_consents(person, consents_of(view, row.id)):
            continue
        obstacles = tuple(rule for rule, _ in broken_rules(view, cycle, person) if rule != "seats")
        found.append(Candidate(row, obstacles))
    found.sort(key=lambda one: (len(one.obstacles), one.person.planned_departure or date.max))
    return found[:limit]
