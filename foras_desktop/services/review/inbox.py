"""What waits in the inbox, each line with the people and sessions it is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from foras_desktop.db import issues
from foras_desktop.db.projection import heads_of
from foras_desktop.db.trust import past_their_rights
from foras_desktop.db.unit_of_work import ReadView
from foras_desktop.domain.access import Action
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import (
    Certificate,
    Consent,
    Enrolment,
    Handout,
    OrientationSession,
    Person,
    Seat,
    StaffMember,
    TrainingCycle,
    TrainingDay,
)
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.domain.wall_time import today
from foras_desktop.services.dispatch import query
from foras_desktop.services.office import Office
from foras_desktop.services.training.reading import CycleCard, card_of
from foras_desktop.sync.core.dots import parse_dot
from foras_desktop.sync.core.issues import LACKED_RIGHT, NO_RIGHT, TWO_VALUES, About, Issue
from foras_desktop.sync.core.operations import Operation


@dataclass(frozen=True)
class InboxItem:
    """One issue. `entity` is what it is about where that is one record, `group` what holds two values.

    `desks` are those that wrote: each its value, or what it had no right to. `author` is who wrote past their
    rights, `entities` what kinds of record that was, each as often as it was written.
    """

    id: str
    rule: str
    detail: str
    entity: str
    group: str
    person: Person | None
    sessions: tuple[OrientationSession, ...]
    cycles: tuple[CycleCard, ...] = ()
    found_at: datetime | None = None
    desks: tuple[str, ...] = ()
    author: str = ""
    entities: tuple[str, ...] = ()

    @property
    def is_two_values(self) -> bool:
        return self.rule == TWO_VALUES


@dataclass(frozen=True)
class Inbox:
    """What waits, the newest first, and what somebody decided to leave as it stands."""

    waiting: tuple[InboxItem, ...]
    left: tuple[InboxItem, ...]


@query(Action.READ_EXCHANGE)
def read_inbox(view: ReadView, office: Office) -> Inbox:
    """Everything that waits for a person."""
    review = view.queries.review
    waiting = [item_of(view, issue, at) for issue, at in review.open_issues()]
    left = [item_of(view, issue, at) for issue, at in review.left_issues()]
    return Inbox(tuple(waiting), tuple(left))


def require_issue(view: ReadView, issue_id: str) -> Issue:
    """The issue; UserError `review.settled` when somebody settled it meanwhile, here or elsewhere."""
    issue = issues.read(view.connection, issue_id)
    if issue is None:
        raise UserError("review.settled")
    return issue


def item_of(view: ReadView, issue: Issue, found_at: datetime | None = None) -> InboxItem:
    """An issue with the records a person knows it by."""
    person, sessions = known_by(view, issue.about)
    author, past = _past_rights(view, issue)
    entity = issue.about[0][0] if len(issue.about) == 1 else ""
    return InboxItem(
        id=issue.id,
        rule=issue.rule,
        detail=issue.detail,
        entity=entity,
        group=issue.group,
        person=person,
        sessions=sessions,
        cycles=cycles_of(view, issue.about),
        found_at=found_at,
        desks=_desks(view, [str(one.dot) for one in past] or _dots(view, issue)),
        author=author,
        entities=tuple(one.entity for one in past),
    )


def _past_rights(view: ReadView, issue: Issue) -> tuple[str, list[Operation]]:
    """Who went on writing when their rights had changed, and what."""
    if issue.rule != LACKED_RIGHT:
        return "", []
    person_id = issue.about[0][1]
    staff = view.records.find(StaffMember, person_id)
    return (staff.name if staff else None) or "", past_their_rights(view.connection, person_id)


def _dots(view: ReadView, issue: Issue) -> tuple[str, ...]:
    """The operations that are in question."""
    if issue.rule == NO_RIGHT:
        return tuple(issue.detail.split(","))
    if issue.rule != TWO_VALUES:
        return ()
    return heads_of(view.connection, issue.about[0]).get(issue.group, ())


def _desks(view: ReadView, dots: Iterable[str]) -> tuple[str, ...]:
    """Whose computers wrote these operations, a copy of which may have been replaced since."""
    named = view.queries.exchange.desks_of({parse_dot(dot).replica for dot in dots})
    return tuple(sorted(set(named.values())))


def known_by(
    view: ReadView, about: tuple[About, ...]
) -> tuple[Person | None, tuple[OrientationSession, ...]]:
    """The person and the sessions by which people know these records."""
    people: list[str] = []
    sessions: list[str] = []
    for entity, record_id in about:
        spec = REGISTRY.get(entity)
        record = view.records.find(spec.record, record_id) if spec else None
        if isinstance(record, Person):
            people.append(record.id)
        elif isinstance(record, OrientationSession):
            sessions.append(record.id)
        elif isinstance(record, Seat | Consent | Handout | Enrolment | Certificate) and record.person:
            people.append(record.person)
        elif isinstance(record, TrainingDay):
            enrolment = view.records.find(Enrolment, record.enrolment or "")
            people += [enrolment.person] if enrolment is not None and enrolment.person else []
        if isinstance(record, Seat) and record.session:
            sessions.append(record.session)
    person = view.records.find(Person, people[0]) if people else None
    found = [view.records.find(OrientationSession, one) for one in dict.fromkeys(sessions)]
    in_order = sorted((one for one in found if one is not None), key=_begins)
    return person, tuple(in_order)


def cycles_of(view: ReadView, about: tuple[About, ...]) -> tuple[CycleCard, ...]:
    """The cycles by which people know these records, in the order they begin."""
    named: list[str | None] = []
    for entity, record_id in about:
        spec = REGISTRY.get(entity)
        record = view.records.find(spec.record, record_id) if spec else None
        if isinstance(record, TrainingDay):
            record = view.records.find(Enrolment, record.enrolment or "")
        if isinstance(record, TrainingCycle):
            named.append(record.id)
        elif isinstance(record, Enrolment | Certificate):
            named.append(record.cycle)
    found = [view.records.find(TrainingCycle, one) for one in dict.fromkeys(named) if one]
    cards = [card_of(view, one, today(view.clock)) for one in found if one is not None]
    return tuple(sorted(cards, key=lambda card: (card.days[:1], card.cycle.id)))


def _begins(session: OrientationSession) -> tuple[str, str, str]:
    return (str(session.held_on), str(session.starts_at), session.id)
