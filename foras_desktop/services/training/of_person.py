"""What training means for one person: the cycles they are in, how far they are, which one fits next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from foras_desktop.db.unit_of_work import ReadView
from foras_desktop.domain.records import Certificate, Module, Person, TrainingCycle
from foras_desktop.domain.training import PRESENT, Completion, days_of
from foras_desktop.services.training.enrolling import broken_rules
from foras_desktop.services.training.progress import completion_of, done_by


@dataclass(frozen=True)
class Attended:
    """A cycle that a person is in."""

    cycle: TrainingCycle
    module: Module | None
    days: tuple[date, ...]
    completion: Completion
    first_present: date | None


@dataclass(frozen=True)
class Training:
    """All of it, in the order of the calendar. `fits` is a cycle to enrol in now."""

    attended: tuple[Attended, ...]
    certificates: tuple[Certificate, ...]
    fits: TrainingCycle | None = None
    fits_module: Module | None = None

    @property
    def trained_on(self) -> date | None:
        """Since when they count as trained: present at least half a day."""
        days = [one.first_present for one in self.attended if one.first_present]
        return min(days, default=None)


def training_of(view: ReadView, person: Person, everyone: tuple[str, ...], day: date) -> Training:
    """The training of a person, by all their joined records."""
    queries = view.queries.training
    pairs = queries.of_people(everyone)
    marks = queries.marks(enrolment.id for enrolment, _ in pairs)
    modules = {module.id: module for module in queries.modules()}
    attended = []
    for enrolment, cycle in pairs:
        own = marks[enrolment.id]
        present = [at for (at, _), cell in own.items() if cell.mark == PRESENT]
        module, days = modules.get(cycle.module or ""), days_of(cycle)
        done = completion_of(view, cycle, own)
        attended.append(Attended(cycle, module, days, done, min(present, default=None)))
    busy = any(one.days and one.days[-1] >= day for one in attended)
    fits = None if busy else _fitting(view, person, done_by(view, everyone), day)
    certificates = tuple(queries.certified(everyone))
    module = modules.get(fits.module or "") if fits else None
    return Training(tuple(attended), certificates, fits, module)


def _fitting(view: ReadView, person: Person, done: frozenset[str], day: date) -> TrainingCycle | None:
    """The next cycle that has not begun, of a module not done, with nothing in the way; the desk's first."""
    codes = {module.id: module.code for module in view.queries.training.modules()}
    coming = [
        cycle
        for cycle in view.queries.training.cycles()
        if cycle.status != "cancelled"
        and (days := days_of(cycle))
        and days[0] >= day
        and codes.get(cycle.module or "") not in done
    ]
    coming.sort(key=lambda cycle: (cycle.city != person.desk, cycle.days, cycle.id))
    return next((cycle for cycle in coming if not any(broken_rules(view, cycle, person))), None)
