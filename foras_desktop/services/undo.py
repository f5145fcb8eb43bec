"""Undo: compensating operations, as long as our write is still the head (decisions.md 18)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from foras_desktop.db import oplog, projection
from foras_desktop.db.changes import Changes
from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.consent import require_consents
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.orientation import check_not_taken
from foras_desktop.domain.records import AuditEntry, OrientationSession, Person, Seat
from foras_desktop.domain.registry import REGISTRY, EntitySpec, GroupSpec
from foras_desktop.services.dispatch import command
from foras_desktop.services.office import Office
from foras_desktop.services.people import consents_of
from foras_desktop.services.sessions import check_not_seated_elsewhere
from foras_desktop.sync.core.operations import Operation

_NEVER = frozenset({"consent", "handout", "certificate", "sheet", "sheet_section", "erasure_request"})
"""Consents are withdrawn, hand-outs voided, certificates taken back, sheets followed by a next version: what
was agreed to, given or published is not undone."""


_STAYS = frozenset({AuditEntry.entity})
"""It happened, and was taken back: the audit trail tells both."""


@dataclass(frozen=True)
class Undo:
    """The span of our own operations that one command wrote (`Changes.span`).

    `reopens`: the command settled an issue of the inbox, and undoing it puts the issue back there.
    """

    span: tuple[int, int]
    reopens: bool = False


def undo_of(changes: Changes) -> Undo | None:
    """What takes a command back; None where undo may not be offered."""
    if changes.span is None or changes.touches(*_NEVER):
        return None
    return Undo(changes.span, reopens=changes.touches("settled"))


@command(Action.UNDO)
def undo(work: UnitOfWork, office: Office, order: Undo) -> None:
    """Write the values back that one command replaced; UserError `undo.moved_on`, `undo.never`."""
    span = oplog.operations_in(work.connection, work.replica, *order.span)
    written = [one for one in span if one[0].entity not in _STAYS]
    for operation, _ in reversed(written):
        if operation.entity in _NEVER:
            raise UserError("undo.never")
        if not take_back(work, operation):
            raise UserError("undo.moved_on")
    if order.reopens:
        return
    try:
        for operation, _ in written:
            _check_rules(work, operation.entity, operation.record)
    except UserError:
        raise UserError("undo.moved_on") from None


def _check_rules(work: UnitOfWork, entity: str, record: str) -> None:
    """What is put back obeys the rules as they stand now: others may have been seated since."""
    if entity == Seat.entity:
        _check_seat(work, work.records.get(Seat, record))
    elif entity == OrientationSession.entity:
        _check_session(work, work.records.get(OrientationSession, record))


def _check_seat(work: UnitOfWork, seat: Seat) -> None:
    if seat.state != "booked":
        return
    session = work.records.get(OrientationSession, seat.session or "")
    person = work.records.get(Person, seat.person or "")
    require_consents(person, consents_of(work, person.id))
    _check_session(work, session)
    too_many = work.queries.sessions.card(session).taken > (session.capacity or 0)
    if session.status == "cancelled" or (too_many and not seat.override_reason):
        raise UserError("orientation.full")


def _check_session(work: UnitOfWork, session: OrientationSession) -> None:
    if session.status == "cancelled":
        return
    for seat in work.queries.sessions.seats(session.id):
        if seat.country not in session.countries:
            raise UserError("orientation.third_nationality")
        check_not_seated_elsewhere(work, session, seat.person_id)
    if session.held_on is not None:
        cards = work.queries.sessions.between(session.held_on, session.held_on)
        check_not_taken(session, (card.session for card in cards))


def take_back(work: UnitOfWork, operation: Operation) -> bool:
    """Write the values back that one operation replaced; False where someone has written over them since."""
    entity = REGISTRY.get(operation.entity)
    if entity is None:
        raise UserError("undo.never")
    heads = projection.heads_of(work.connection, (operation.entity, operation.record))
    if any(heads.get(name) != (str(operation.dot),) for name in operation.groups):
        return False
    values: dict[str, Any] = {}
    for name, write in operation.groups.items():
        group = entity.group(name)
        if group is not None and len(write.parents) > 1:
            _part_again(work, entity, operation, group)
        elif group is not None and (write.parents or not _names_others(group)):
            parent = write.parents[0] if write.parents else None
            values.update(_values_at(work, operation, group, parent))
    if values:
        work.records.change(entity.record, operation.record, values)
    return True


def _names_others(group: GroupSpec) -> bool:
    """Which records a new one was about stays known: what hangs on them is looked at again."""
    return any(field.references for field in group.fields)


def _part_again(work: UnitOfWork, entity: EntitySpec, operation: Operation, group: GroupSpec) -> None:
    """Put back the values a choice was made among: each written over the choice, none over another."""
    chosen = {group.name: (str(operation.dot),)}
    for parent in operation.groups[group.name].parents:
        values = _values_at(work, operation, group, parent)
        work.records.change(entity.record, operation.record, values, chosen, settles=True)


def _values_at(work: UnitOfWork, operation: Operation, group: GroupSpec, parent: Any) -> dict[str, Any]:
    """The group's values before the write; empty ones where there was nothing."""
    before: Any = {}
    if parent is not None:
        for known in oplog.operations_of(work.connection, (operation.entity, operation.record)):
            if known.dot == parent:
                before = known.groups[group.name].value
    stored = {field: before.get(field.name) for field in group.fields}
    return {
        field.name: field.from_stored(value) if field.accepts(value) else None
        for field, value in stored.items()
    }
