"""How far people are: each one's completion of each cycle, and the modules they have done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from foras_desktop.db.unit_of_work import ReadView
from foras_desktop.domain.records import Enrolment, Module, TrainingCycle
from foras_desktop.domain.training import (
    PRESENT,
    Completion,
    completion,
    days_of,
    last_day_of,
    leaves_too_early,
)
from foras_desktop.domain.views import CellMark

Marks = Mapping[tuple[date, str], CellMark]


def completion_of(view: ReadView, cycle: TrainingCycle, marks: Marks) -> Completion:
    """How far someone is, by the marks of the cycle's own days: one taken out of it counts no more."""
    days = days_of(cycle)
    counted = [cell.mark for (day, _), cell in marks.items() if day in set(days)]
    return completion(len(days), counted, view.queries.training.completion_percent())


def done_by(view: ReadView, people: Iterable[str]) -> frozenset[str]:
    """The codes of the modules that a person (by all their joined records) completed or is certified in."""
    everyone = list(people)
    modules: Mapping[str, Module] = {module.id: module for module in view.queries.training.modules()}
    held = [(enrolment, cycle) for enrolment, cycle in view.queries.training.of_people(everyone)]
    marks = view.queries.training.marks(enrolment.id for enrolment, _ in held)
    found = {
        cycle.module
        for enrolment, cycle in held
        if completion_of(view, cycle, marks[enrolment.id]).is_acquired
    }
    found |= {certificate.module for certificate in view.queries.training.certified(everyone)}
    codes = (modules[one].code for one in found if one is not None and one in modules)
    return frozenset(code for code in codes if code)


def attended(marks: Marks) -> bool:
    """Whether someone counts as trained: present at least half a day (domain.md)."""
    return any(cell.mark == PRESENT for cell in marks.values())


def cut_short(
    view: ReadView, day: date, person_id: str, departure: date | None
) -> list[tuple[Enrolment, TrainingCycle]]:
    """The enrolments under way or to come on that day that a departure would cut short."""
    if departure is None:
        return []
    pairs = view.queries.training.of_people(view.queries.people.everyone(person_id))
    return [
        (enrolment, cycle)
        for enrolment, cycle in pairs
        if (last := last_day_of(cycle)) is not None and last >= day and leaves_too_early(departure, last)
    ]
