"""The rules of training: what has to be done before, finishing before leaving, when a module is completed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from foras_desktop.domain.records import Module, TrainingCycle

PRESENT, ABSENT, EXCUSED = "present", "absent", "excused"
MARKS = (PRESENT, ABSENT, EXCUSED)
HALVES = ("morning", "afternoon")

PREREQUISITES, DEPARTURE, SEATS, NO_DEMAND = "prerequisites", "departure", "seats", "no_demand"
"""What a desk lead may go past, with a reason (domain.md, "What may be overridden")."""

COMPLETION_PERCENT = 80
"""The share of half-days that completes a module where the desks agreed on none (domain.md)."""

NO_TRAINING_DEMAND = frozenset({"OUJ"})
"""Where a training is planned only with a reason: Oujda is a place of transit (domain.md)."""

_SATURDAY = 5
_LONGEST_SEARCH = 400
"""Days in which any module finds its working days."""


# --- what has to be done before -------------------------------------------------------------------


def covered(done: Collection[str], modules: Iterable[Module]) -> frozenset[str]:
    """All versions that count as done with these: what they were made of, and what is made of them.

    Whoever did life and soft skills has done personal development in any version, and the other way round.
    """
    known = [module for module in modules if module.code]
    found = set(done)
    while True:
        more = {part for module in known if module.code in found for part in module.made_of or ()}
        more |= {
            module.code or ""
            for module in known
            if module.made_of and all(part in found for part in module.made_of)
        }
        if more <= found:
            return frozenset(found)
        found |= more


def missing_prerequisites(
    module: Module, done: Collection[str], modules: Iterable[Module]
) -> tuple[str, ...]:
    """The codes of what has to be done before this module, in any version, and is not."""
    held = covered(done, modules)
    return tuple(code for code in module.requires or () if code not in held)


def is_given(module: Module, day: date) -> bool:
    """Whether a version is the one in force on that day."""
    begun = module.starts_on is None or module.starts_on <= day
    return begun and (module.ends_on is None or day <= module.ends_on)


# --- days -----------------------------------------------------------------------------------------


def days_of(cycle: TrainingCycle) -> tuple[date, ...]:
    """The days of a cycle, in order; what is no day is left out."""
    found = set()
    for text in cycle.days or ():
        try:
            found.add(date.fromisoformat(text))
        except ValueError:
            continue
    return tuple(sorted(found))


def last_day_of(cycle: TrainingCycle) -> date | None:
    """The day after which everybody may leave."""
    days = days_of(cycle)
    return days[-1] if days else None


def working_days(first: date, count: int, is_closed: Callable[[date], bool]) -> tuple[date, ...]:
    """So many days from the first one on, without week-ends and closed days; fewer in a closed year."""
    days: list[date] = []
    for step in range(_LONGEST_SEARCH):
        day = first + timedelta(days=step)
        if len(days) == count:
            break
        if day.weekday() < _SATURDAY and not is_closed(day):
            days.append(day)
    return tuple(days)


def first_possible_departure(last_day: date) -> date:
    """Who is enrolled leaves the day after the module's end at the earliest."""
    return last_day + timedelta(days=1)


def leaves_too_early(planned_departure: date | None, last_day: date | None) -> bool:
    """The departure guard: someone enrolled must be able to finish before leaving."""
    return planned_departure is not None and last_day is not None and planned_departure <= last_day


# --- completion -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Completion:
    """Half-days: how many there are, were attended and are marked at all; how many complete the module."""

    total: int
    present: int
    marked: int
    needed: int

    @property
    def is_acquired(self) -> bool:
        return self.total > 0 and self.present >= self.needed

    @property
    def is_over(self) -> bool:
        """Whether every half-day is marked: what is still to come is not asked for any more."""
        return self.total > 0 and self.marked >= self.total

    @property
    def most(self) -> int:
        """What can still be reached when nothing more is missed."""
        return self.present + self.total - self.marked

    @property
    def is_possible(self) -> bool:
        return self.most >= self.needed

    @property
    def lacking(self) -> int:
        """Half-days that are still to be attended."""
        return max(0, self.needed - self.present)


def completion(days: int, marks: Collection[str], percent: int) -> Completion:
    """How far someone is in a cycle of so many days, by the marks of its half-days (empty for none)."""
    total = len(HALVES) * days
    given = [mark for mark in marks if mark]
    return Completion(total, given.count(PRESENT), len(given), ceil(total * percent / 100))
