"""Two values of one thing: who wrote which, what stood before, and a person's choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from foras_desktop.db import oplog
from foras_desktop.db.projection import heads_in_log
from foras_desktop.db.rights import Rights
from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.codes import CENTRAL_DESK
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Person
from foras_desktop.domain.registry import REGISTRY, EntitySpec, GroupSpec, Kind
from foras_desktop.services import escrow
from foras_desktop.services.dispatch import command, query
from foras_desktop.services.noting import note
from foras_desktop.services.office import Office
from foras_desktop.services.people import checked_values
from foras_desktop.services.review.authors import Authors, Written
from foras_desktop.services.review.inbox import InboxItem, item_of, require_issue
from foras_desktop.sync.core.heads import Head, base_of, shown
from foras_desktop.sync.core.issues import TWO_VALUES


@dataclass(frozen=True)
class Side:
    """One value and its author. `at` is by the clock of the computer it was written on.

    What is `sealed` stays so until someone it was sealed to asks for it (`read_sealed_side`).
    """

    dot: str
    value: Mapping[str, Any]
    author: str
    desk: str
    at: datetime | None
    shown: bool
    sealed: bool = False


@dataclass(frozen=True)
class TwoValues:
    """The values of one group, the one shown first; `seen` are their dots, which a choice names.

    `both` is what keeping both would write, where that makes sense: lists of codes.
    """

    item: InboxItem
    record: str
    fields: tuple[str, ...]
    base: Side | None
    sides: tuple[Side, ...]
    both: Mapping[str, Any] | None
    sealed: bool = False

    @property
    def seen(self) -> tuple[str, ...]:
        return tuple(side.dot for side in self.sides)


@query(Action.READ_EXCHANGE)
def open_two_values(view: ReadView, office: Office, issue_id: str) -> TwoValues:
    """The values side by side; UserError `review.settled`, `review.newer` for what a newer release knows."""
    issue = require_issue(view, issue_id)
    entity, group = _described(issue.rule, issue.about[0][0], issue.group)
    everything = oplog.operations_of(view.connection, issue.about[0])
    operations = list(Rights(view.connection, entity).allowed(everything))
    heads = heads_in_log(view.connection, issue.about[0])[group.name]
    on_show = shown(group.name, heads, lambda _, value: group.restrictiveness(value))
    authors = Authors(view, office)
    by = {operation.dot: authors.of(operation) for operation in operations}
    sides = [_side(group, head, by[head.dot], on_show=head is on_show) for head in heads]
    base = base_of(group.name, operations)
    return TwoValues(
        item=item_of(view, issue),
        record=issue.about[0][1],
        fields=tuple(field.name for field in group.fields),
        base=_side(group, base, by[base.dot]) if base is not None else None,
        sides=tuple(sorted(sides, key=lambda side: (not side.shown, str(side.at), side.dot))),
        both=_both(group, sides),
        sealed=any(field.sealed for field in group.fields),
    )


def _described(rule: str, entity_name: str, group_name: str) -> tuple[EntitySpec, GroupSpec]:
    entity = REGISTRY.get(entity_name)
    group = entity.group(group_name) if entity else None
    if rule != TWO_VALUES or entity is None or group is None:
        raise UserError("review.newer")
    return entity, group


def _both(group: GroupSpec, sides: Sequence[Side]) -> Mapping[str, Any] | None:
    """All codes of all values, where the group has a list of them and nothing else differs."""
    lists = [field.name for field in group.fields if field.kind is Kind.CODES]
    others = [{name: side.value[name] for name in side.value if name not in lists} for side in sides]
    if not lists or any(other != others[0] for other in others):
        return None
    joined = {
        name: tuple(dict.fromkeys(code for side in sides for code in side.value[name] or ()))
        for name in lists
    }
    return {**others[0], **joined}


def _side(group: GroupSpec, head: Head, by: Written, *, on_show: bool = False) -> Side:
    value = _typed(group, head.value)
    sealed = any(value[field.name] for field in group.fields if field.sealed)
    return Side(str(head.dot), value, by.author, by.desk, by.at, on_show, sealed)


@dataclass(frozen=True)
class ReadSealedSide:
    """Which issue, and the dot of one of its sides."""

    issue_id: str
    dot: str


@command(Action.READ_SEALED)
def read_sealed_side(work: UnitOfWork, office: Office, order: ReadSealedSide) -> str:
    """What one side sealed, in clear, once it is noted that it was read.

    UserError `review.settled`, `review.moved_on`, `access.not_a_holder` for anyone it was not sealed to.
    """
    issue = require_issue(work, order.issue_id)
    _, group = _described(issue.rule, issue.about[0][0], issue.group)
    heads = heads_in_log(work.connection, issue.about[0]).get(group.name, [])
    value = next((_typed(group, head.value) for head in heads if str(head.dot) == order.dot), None)
    if value is None:
        raise UserError("review.moved_on")
    texts = [value[field.name] for field in group.fields if field.sealed and value[field.name]]
    person = work.records.get(Person, issue.about[0][1])  # only people have sealed fields
    found = "\n".join(escrow.open_about(work, office, person, text)[0] for text in texts)
    note(work, office, AuditKind.SEALED_READ, about=issue.about[0], detail=group.name)
    return found


def _typed(group: GroupSpec, stored: Mapping[str, Any]) -> dict[str, Any]:
    values = {field: stored.get(field.name) for field in group.fields}
    return {
        field.name: field.from_stored(value) if field.accepts(value) else None
        for field, value in values.items()
    }


@dataclass(frozen=True)
class Settle:
    """The values a person chose for the group, and the values they chose among (`TwoValues.seen`).

    Of what is `sealed` only those may choose who may open it (decisions.md 12).
    """

    issue_id: str
    values: Mapping[str, Any]
    seen: tuple[str, ...]
    sealed: bool = False


def _of_sealed(order: Settle) -> Action | None:
    return Action.READ_SEALED if order.sealed else None


@command(Action.SETTLE, also=_of_sealed)
def settle(work: UnitOfWork, office: Office, order: Settle) -> None:
    """Write the choice over all the values that were seen: it settles the matter everywhere.

    One that arrived meanwhile stays beside it, and the inbox asks again. Raises UserError
    `review.settled`, `access.not_central_office`, and what the field's own rule refuses.
    """
    issue = require_issue(work, order.issue_id)
    entity, group = _described(issue.rule, issue.about[0][0], issue.group)
    if entity.kept_centrally and office.desk != CENTRAL_DESK:
        raise UserError("access.not_central_office")
    if order.sealed != any(field.sealed for field in group.fields):
        raise ValueError(order.issue_id)
    if set(order.values) != {field.name for field in group.fields}:
        raise ValueError(sorted(order.values))
    record_id = issue.about[0][1]
    values = dict(order.values)
    if entity.record is Person and not _is_one_of(work, issue.about[0], group, values):
        values = checked_values(work.records.get(Person, record_id), values, office.clock)
    work.records.change(entity.record, record_id, values, {group.name: order.seen}, settles=True)
    work.touched("settled")


def _is_one_of(
    work: UnitOfWork, record: oplog.RecordKey, group: GroupSpec, values: Mapping[str, Any]
) -> bool:
    """Whether a person chose what a desk wrote: it was checked there."""
    heads = heads_in_log(work.connection, record).get(group.name, [])
    return any(_typed(group, head.value) == values for head in heads)
