"""Two records of different desks, likely of one person: what agrees, and a counsellor's word on it."""

from __future__ import annotations

from dataclasses import dataclass

from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain import after_merge as rules
from foras_desktop.domain.access import Action
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import same_person_id
from foras_desktop.domain.records import Person, SamePerson
from foras_desktop.domain.records.same_person import DIFFERENT, SAME
from foras_desktop.domain.sameness import agreements
from foras_desktop.services.dispatch import command, query
from foras_desktop.services.office import Office
from foras_desktop.services.review.inbox import InboxItem, item_of, require_issue


@dataclass(frozen=True)
class Pair:
    """Both records, and the groups that say the same on both."""

    item: InboxItem
    one: Person
    other: Person
    agree: frozenset[str]


@query(Action.READ_EXCHANGE)
def open_pair(view: ReadView, office: Office, issue_id: str) -> Pair:
    """The two records side by side; UserError `review.settled`."""
    return _pair(view, issue_id)


def _pair(view: ReadView, issue_id: str) -> Pair:
    issue = require_issue(view, issue_id)
    if issue.rule != rules.SAME_PERSON:
        raise UserError("review.newer")
    one, other = (view.records.get(Person, record) for _, record in issue.about)
    return Pair(item_of(view, issue), one, other, agreements(one, other))


@dataclass(frozen=True)
class Judge:
    """The same person, or two."""

    issue_id: str
    same: bool


@command(Action.SETTLE)
def judge(work: UnitOfWork, office: Office, order: Judge) -> None:
    """Join two records, or say that they are two people; nothing of either is changed.

    Everything that hangs on both is shown together from then on, at every desk, until it is taken back.
    """
    pair = _pair(work, order.issue_id)
    link = same_person_id(pair.one.id, pair.other.id)
    verdict = SAME if order.same else DIFFERENT
    if work.records.find(SamePerson, link) is None:
        work.records.add(SamePerson(link, office.desk, pair.one.id, pair.other.id, verdict))
    else:
        work.records.change(SamePerson, link, {"verdict": verdict})
    work.touched("settled")


@dataclass(frozen=True)
class Part:
    """Take it back that two records are of one person."""

    one: str
    other: str


@command(Action.SETTLE)
def part(work: UnitOfWork, office: Office, order: Part) -> None:
    """Each record is a person of its own again, as the desks made them; UserError `record.unknown`."""
    everyone = set(work.queries.people.everyone(order.one))
    for link in work.records.where(SamePerson, verdict=SAME):
        if {link.first, link.second} <= everyone and order.other in (link.first, link.second):
            work.records.change(SamePerson, link.id, {"verdict": DIFFERENT})
    work.touched("settled")
