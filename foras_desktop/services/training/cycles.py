"""Planning a cycle, changing its days, calling it off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.names import clean_name
from foras_desktop.domain.records import Module, TrainingCycle
from foras_desktop.domain.training import (
    NO_TRAINING_DEMAND,
    days_of,
    first_possible_departure,
    is_given,
    leaves_too_early,
)
from foras_desktop.domain.views import EnrolmentRow
from foras_desktop.domain.wall_time import today
from foras_desktop.services.dispatch import command
from foras_desktop.services.noting import note
from foras_desktop.services.office import Office
from foras_desktop.services.reference import setting

_MOST_SEATS = 200
_MOST_DAYS = 120


@dataclass(frozen=True)
class PlanCycle:
    """A cycle of a module on these days, in the city of a desk (empty: the own one).

    `override_reason`: why it is planned where there is little demand for training.
    """

    module: str
    days: tuple[date, ...]
    city: str = ""
    venue: str | None = None
    partner: str | None = None
    trainers: str | None = None
    seats: int | None = None
    children_space: bool = False
    override_reason: str | None = None


def _past_demand(order: PlanCycle) -> Action | None:
    return Action.OVERRIDE_TRAINING if order.override_reason else None


@command(Action.PLAN_TRAINING, also=_past_demand)
def plan_cycle(work: UnitOfWork, office: Office, order: PlanCycle) -> TrainingCycle:
    """Plan a cycle. UserError `training.not_given` for a version that has ended or not begun by then,
    `training.no_days`, `training.no_demand`, `training.seats`, `record.unknown`.
    """
    module = work.records.get(Module, order.module)
    days = _checked_days(order.days)
    if not is_given(module, days[0]):
        raise UserError("training.not_given", day=days[0])
    city = order.city or office.desk
    reason = clean_name(order.override_reason)
    if city in NO_TRAINING_DEMAND and reason is None:
        raise UserError("training.no_demand")
    cycle = TrainingCycle(
        id=work.new_id(),
        desk=office.desk,
        module=module.id,
        city=city,
        venue=clean_name(order.venue),
        partner=clean_name(order.partner),
        trainers=clean_name(order.trainers),
        days=_stored(days),
        seats=_checked_seats(setting(work, "training_seats") if order.seats is None else order.seats),
        children_space=order.children_space or None,
        status="planned",
    )
    work.records.add(cycle)
    if city in NO_TRAINING_DEMAND:
        about = (TrainingCycle.entity, cycle.id)
        note(work, office, AuditKind.OVERRIDDEN, about=about, detail="no_demand")
    return cycle


def _checked_days(days: tuple[date, ...]) -> tuple[date, ...]:
    ordered = tuple(sorted(set(days)))
    if not ordered:
        raise UserError("training.no_days")
    if len(ordered) > _MOST_DAYS:
        raise UserError("training.too_many_days", limit=_MOST_DAYS)
    return ordered


def _checked_seats(seats: int) -> int:
    if not 1 <= seats <= _MOST_SEATS:
        raise UserError("training.seats", limit=_MOST_SEATS)
    return seats


def _stored(days: tuple[date, ...]) -> tuple[str, ...]:
    return tuple(day.isoformat() for day in days)


@dataclass(frozen=True)
class ChangeCycle:
    """New values for some fields (`days` as dates), with the heads that the form was loaded from."""

    cycle_id: str
    days: tuple[date, ...] | None = None
    venue: str | None = None
    partner: str | None = None
    trainers: str | None = None
    seats: int | None = None
    seen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class CycleChanged:
    """What a change means for those who are in it.

    `marks_left_out` are half-days noted on days that are no longer the cycle's: kept, and not counted.
    `leave_too_early` could not finish any more; nobody is put out for it.
    """

    cycle: TrainingCycle
    marks_left_out: int
    leave_too_early: tuple[EnrolmentRow, ...]
    first_possible: date


@command(Action.PLAN_TRAINING)
def change_cycle(work: UnitOfWork, office: Office, order: ChangeCycle) -> CycleChanged:
    """Change a cycle. UserError `training.cancelled`, `training.no_days`, `training.seats`."""
    cycle = work.records.get(TrainingCycle, order.cycle_id)
    require_planned(cycle)
    values: dict[str, object] = {
        name: clean_name(given)
        for name in ("venue", "partner", "trainers")
        if (given := getattr(order, name)) is not None
    }
    if order.days is not None:
        values["days"] = _stored(_checked_days(order.days))
    if order.seats is not None:
        values["seats"] = _checked_seats(order.seats)
    if values:
        work.records.change(TrainingCycle, cycle.id, values, order.seen or None)
    return _changed(work, work.records.get(TrainingCycle, cycle.id))


def _changed(work: UnitOfWork, cycle: TrainingCycle) -> CycleChanged:
    days = days_of(cycle)
    enrolled = work.queries.training.enrolled(cycle.id)
    marks = work.queries.training.marks(row.enrolment_id for row in enrolled)
    left_out = sum(day not in days for found in marks.values() for day, _ in found)
    too_early = tuple(row for row in enrolled if leaves_too_early(row.planned_departure, days[-1]))
    return CycleChanged(cycle, left_out, too_early, first_possible_departure(days[-1]))


@dataclass(frozen=True)
class CancelCycle:
    """A cycle that will not be held, and why."""

    cycle_id: str
    reason: str


@command(Action.PLAN_TRAINING)
def cancel_cycle(work: UnitOfWork, office: Office, order: CancelCycle) -> TrainingCycle:
    """Call a cycle off; its places count no more. UserError `training.ended` for one that is over."""
    cycle = work.records.get(TrainingCycle, order.cycle_id)
    require_planned(cycle)
    days = days_of(cycle)
    if days and days[-1] < today(office.clock):
        raise UserError("training.ended")
    reason = clean_name(order.reason)
    if reason is None:
        raise UserError("training.reason_missing")
    work.records.change(TrainingCycle, cycle.id, {"status": "cancelled", "cancel_reason": reason})
    return work.records.get(TrainingCycle, cycle.id)


def require_planned(cycle: TrainingCycle) -> None:
    """Refuse a cycle that was called off (UserError `training.cancelled`)."""
    if cycle.status == "cancelled":
        raise UserError("training.cancelled")
