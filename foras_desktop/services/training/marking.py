"""Noting who came, half a day at a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import training_day_id
from foras_desktop.domain.records import Enrolment, TrainingCycle, TrainingDay
from foras_desktop.domain.training import HALVES, MARKS, days_of
from foras_desktop.domain.wall_time import today
from foras_desktop.services.dispatch import command
from foras_desktop.services.office import Office
from foras_desktop.services.training.cycles import require_planned

Cell = tuple[str, date, str]
"""Enrolment, day, half of the day."""


@dataclass(frozen=True)
class Mark:
    """Marks by cell, None takes one away; `seen` are the heads of the marks that the person saw."""

    cycle_id: str
    marks: Mapping[Cell, str | None]
    seen: Mapping[Cell, tuple[str, ...]] = field(default_factory=dict)


@command(Action.MARK_TRAINING)
def mark(work: UnitOfWork, office: Office, order: Mark) -> int:
    """Note some half-days; how many changed. UserError `training.cancelled`, `training.not_begun`,
    `training.not_a_day`.
    """
    cycle = work.records.get(TrainingCycle, order.cycle_id)
    require_planned(cycle)
    days, now = set(days_of(cycle)), today(office.clock)
    changed = 0
    for (enrolment, day, half), given in order.marks.items():
        if half not in HALVES or given not in (None, *MARKS):
            raise ValueError(half, given)
        if day not in days:
            raise UserError("training.not_a_day", day=day)
        if day > now:
            raise UserError("training.not_begun", day=day)
        changed += _write(work, enrolment, day, half, given, order.seen.get((enrolment, day, half)))
    return changed


def _write(
    work: UnitOfWork,
    enrolment_id: str,
    day: date,
    half: str,
    given: str | None,
    seen: tuple[str, ...] | None,
) -> bool:
    enrolment = work.records.get(Enrolment, enrolment_id)
    record_id = training_day_id(enrolment.id, day)
    known = work.records.find(TrainingDay, record_id)
    if known is None or known.enrolment is None:
        if given is None:
            return False
        new = TrainingDay(record_id, desk=enrolment.desk, enrolment=enrolment.id, day=day, **{half: given})
        work.records.add(new)
        return True
    if getattr(known, half) == given:
        return False
    work.records.change(TrainingDay, record_id, {half: given}, None if seen is None else {half: seen})
    return True
