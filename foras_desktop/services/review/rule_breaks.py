"""A rule broken by two desks together: how things stand, the ways to mend it, or leaving it as it is."""

from __future__ import annotations

from dataclasses import dataclass

from foras_desktop.db import oplog
from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain import after_merge as rules
from foras_desktop.domain.access import Action
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.names import clean_name
from foras_desktop.domain.records import Decision, OrientationSession, Seat
from foras_desktop.domain.records.decision import LEFT, OPEN
from foras_desktop.domain.training_after_merge import MAY_BE_LEFT
from foras_desktop.domain.views import SeatRow
from foras_desktop.services.dispatch import command, query
from foras_desktop.services.office import Office
from foras_desktop.services.review.authors import Authors, Written
from foras_desktop.services.review.inbox import InboxItem, item_of, require_issue
from foras_desktop.services.review.proposals import (
    Move,
    Proposal,
    Release,
    SessionProposal,
    UseRoom,
    proposals_for,
)
from foras_desktop.services.review.training_proposals import TakeBack, TrainingProposal, carry_out_training
from foras_desktop.services.seats import seat_someone
from foras_desktop.sync.core.issues import LACKED_RIGHT, NO_RIGHT, UNREADABLE


@dataclass(frozen=True)
class RuleBreak:
    """The item, who sits in its sessions (by session id), the ways out, and whether it may be left.

    `left_because` is the reason that `left_by` gave for leaving it; empty while it waits.
    """

    item: InboxItem
    seats: dict[str, tuple[SeatRow, ...]]
    proposals: tuple[Proposal, ...]
    may_be_left: bool
    left_because: str
    left_by: Written | None = None


@query(Action.READ_EXCHANGE)
def open_rule_break(view: ReadView, office: Office, issue_id: str) -> RuleBreak:
    """A broken rule with what the program proposes; UserError `review.settled`."""
    item = item_of(view, require_issue(view, issue_id))
    decision = view.records.find(Decision, issue_id)
    holds = decision is not None and decision.outcome == LEFT and decision.detail == item.detail
    return RuleBreak(
        item=item,
        seats={one.id: tuple(view.queries.sessions.seats(one.id)) for one in item.sessions},
        proposals=tuple(proposals_for(view, item)),
        may_be_left=_may_be_left(view, item),
        left_because=(decision.reason or "") if holds and decision else "",
        left_by=_decided_by(view, office, issue_id) if holds else None,
    )


def _decided_by(view: ReadView, office: Office, issue_id: str) -> Written | None:
    """Whose decision it is; of several that hold alike, the newest."""
    operations = oplog.operations_of(view.connection, (Decision.entity, issue_id))
    newest = max(operations, key=lambda one: (one.hlc, one.dot), default=None)
    return Authors(view, office).of(newest) if newest is not None else None


def _may_be_left(view: ReadView, item: InboxItem) -> bool:
    return (
        item.rule in MAY_BE_LEFT
        or item.rule in (UNREADABLE, NO_RIGHT, LACKED_RIGHT)
        or rules.may_be_left(item.rule, item.sessions, view.clock.now())
    )


@dataclass(frozen=True)
class Follow:
    """Do what the program proposed for an issue."""

    issue_id: str
    proposal: Proposal


def _taking_back(order: Follow) -> Action | None:
    return Action.REVOKE_CERTIFICATE if isinstance(order.proposal, TakeBack) else None


@command(Action.SETTLE, also=_taking_back)
def follow(work: UnitOfWork, office: Office, order: Follow) -> None:
    """Carry a proposal out, if it is still one: UserError `review.settled`, `review.moved_on`."""
    item = item_of(work, require_issue(work, order.issue_id))
    if order.proposal not in proposals_for(work, item):
        raise UserError("review.moved_on")
    if isinstance(order.proposal, TrainingProposal):
        carry_out_training(work, office, order.proposal)
    else:
        _carry_out(work, order.proposal)
        if item.rule == rules.NATIONALITIES:
            _name_who_is_left(work, order.proposal.session.id)
    work.touched("settled")


def _carry_out(work: UnitOfWork, proposal: SessionProposal) -> None:
    session = proposal.session
    if isinstance(proposal, UseRoom):
        work.records.change(OrientationSession, session.id, {"room": proposal.room})
    elif isinstance(proposal, Release | Move):
        for seat in proposal.seats:
            work.records.change(Seat, seat.seat_id, {"state": "released"})
    if isinstance(proposal, Move):
        for seat in proposal.seats:
            seat_someone(work, proposal.to.session.id, seat.person_id)


def _name_who_is_left(work: UnitOfWork, session_id: str) -> None:
    """The session is about the countries of those who stay, as soon as there are no more than two."""
    session = work.records.get(OrientationSession, session_id)
    present = sorted({seat.country for seat in work.queries.sessions.seats(session_id)})
    if len(present) <= rules.MOST_COUNTRIES and set(present) - set(session.countries):
        first, second = (*present, None)[:2]
        values = {"country_1": first, "country_2": second}
        work.records.change(OrientationSession, session_id, values, settles=True)


@dataclass(frozen=True)
class Leave:
    """Leave an issue as it stands, and why. `rule` is the issue's, so that its permission is asked."""

    issue_id: str
    rule: str
    reason: str


def _past_capacity(order: Leave) -> Action | None:
    if order.rule in MAY_BE_LEFT:
        return Action.OVERRIDE_TRAINING
    return Action.OVERRIDE_CAPACITY if order.rule == rules.CAPACITY else None


@command(Action.SETTLE, also=_past_capacity)
def leave(work: UnitOfWork, office: Office, order: Leave) -> None:
    """Note why things stay as they are; it holds everywhere until they change.

    Raises UserError `review.settled`, `review.not_to_be_left`, `review.reason_missing`.
    """
    item = item_of(work, require_issue(work, order.issue_id))
    if item.rule != order.rule or not _may_be_left(work, item):
        raise UserError("review.not_to_be_left")
    reason = clean_name(order.reason)
    if reason is None:
        raise UserError("review.reason_missing")
    work.records.add(Decision(order.issue_id, office.desk, item.rule, item.detail, LEFT, reason))
    work.touched("review")
    work.touched("settled")


@command(Action.SETTLE)
def reopen(work: UnitOfWork, office: Office, issue_id: str) -> None:
    """Put an issue that was left back into the inbox; UserError `record.unknown`."""
    decision = work.records.get(Decision, issue_id)
    values = {"outcome": OPEN, "detail": decision.detail}
    work.records.change(Decision, issue_id, values)
    work.touched("review")
