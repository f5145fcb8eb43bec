"""Undo: compensating operations, as long as our write is still the head (decisions.md 18)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from foras_desktop.db import oplog
from foras_desktop.db.changes import Changes
from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.registry import REGISTRY, GroupSpec
from foras_desktop.services.dispatch import command
from foras_desktop.services.office import Office
from foras_desktop.sync.core.operations import Operation

_NEVER = frozenset({"consent", "handout"})
"""Consents are withdrawn, hand-outs voided: what was agreed to or given is not undone."""


@dataclass(frozen=True)
class Undo:
    """The span of our own operations that one command wrote (`Changes.span`)."""

    span: tuple[int, int]


def can_undo(changes: Changes) -> bool:
    """Whether undo may be offered for what a command wrote."""
    return changes.span is not None and not any(entity in _NEVER for entity, _ in changes.records)


@command(Action.UNDO)
def undo(work: UnitOfWork, office: Office, order: Undo) -> None:
    """Write the values back that one command replaced; UserError `undo.moved_on`, `undo.never`."""
    written = oplog.operations_in(work.connection, work.replica, *order.span)
    for operation, _ in reversed(written):
        if operation.entity in _NEVER:
            raise UserError("undo.never")
        _take_back(work, operation)


def _take_back(work: UnitOfWork, operation: Operation) -> None:
    entity = REGISTRY.get(operation.entity)
    if entity is None:
        raise UserError("undo.never")
    heads = oplog.heads_of(work.connection, (operation.entity, operation.record))
    values: dict[str, Any] = {}
    for name, write in operation.groups.items():
        group = entity.group(name)
        if heads.get(name) != (str(operation.dot),):
            raise UserError("undo.moved_on")
        if group is not None:
            parent = write.parents[0] if write.parents else None
            values.update(_values_at(work, operation, group, parent))
    if values:
        work.records.change(entity.record, operation.record, values)


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
