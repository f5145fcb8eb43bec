"""Letting go, at this desk alone, of people who left long ago and are not its own; and having them again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice

from foras_desktop.db import let_go
from foras_desktop.db.changes import Changes
from foras_desktop.db.let_go import Note
from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.category import category_of
from foras_desktop.domain.codes import CENTRAL_DESK
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Person
from foras_desktop.domain.retention import LOOK_EVERY_DAYS
from foras_desktop.domain.wall_time import today
from foras_desktop.services import forgetting, standing
from foras_desktop.services.backup.making import AFTER_LETTING_GO
from foras_desktop.services.dispatch import command, errand, query
from foras_desktop.services.noting import note
from foras_desktop.services.office import Office
from foras_desktop.services.reference import setting
from foras_desktop.sync import identities, letting_go
from foras_desktop.sync.progress import Progress

MOST_AT_ONCE = 200
"""People in one transaction: saving waits for it. Whoever is left is looked at some minutes later."""

_LOOKED, _COPIES = "let go looked", "let go copies"


@dataclass(frozen=True)
class LetGo:
    """What one look did: how many people were let go of, how many were asked for again."""

    people: int
    asked_again: int
    is_done: bool
    """Whether nobody is left for another look soon."""


@errand(Action.LET_GO)
def let_people_go(
    office: Office, order: None = None, progress: Progress | None = None
) -> tuple[LetGo, Changes]:
    """Let go of those who left long ago, and ask again for those of whom that is true no more.

    Older backups of this computer go with them. Nothing happens at the central office, nor while this
    computer has no voice of its own or its words under an earlier one are not settled.
    """
    with office.read_view() as view:
        if not _may(view, office):
            return LetGo(0, 0, is_done=True), Changes()
        plan = _plan(view, office)
    with office.unit_of_work() as work:
        count, asked = _carry_out(work, office, plan)
        changes = work.commit()
        copies = work.meta(_COPIES) == "1"
    if plan.is_all and copies and forgetting.leave_no_copies(office, AFTER_LETTING_GO):
        with office.unit_of_work() as work:
            work.put_meta(_COPIES, "")
            work.commit()
    return LetGo(count, asked, plan.is_all), changes


def _may(view: ReadView, office: Office) -> bool:
    own = office.credentials.replica_keys.replica
    if office.desk == CENTRAL_DESK or standing.quarantine_of(view, office):
        return False
    return identities.is_admitted(view.connection, own) and not identities.before(view.connection)


@dataclass(frozen=True)
class _Plan:
    """Who may go now, so many days after they left, and who was let go of though that is true no more."""

    days: int
    going: tuple[tuple[str, ...], ...]
    returned: tuple[str, ...]

    @property
    def is_all(self) -> bool:
        return len(self.going) < MOST_AT_ONCE


def _plan(view: ReadView, office: Office) -> _Plan:
    days, own = setting(view, "local_retention_days"), office.credentials.replica_keys.replica
    departed = view.queries.retention.departed(office.desk, today(office.clock) - timedelta(days=days))
    known = let_go.notes(view.connection)
    asked = {one.person for one in known if one.wanted}
    free = (one for one in departed if not asked.intersection(one) and view.queries.retention.is_free(one))
    going = islice(letting_go.who_may_go(view.connection, own, free), MOST_AT_ONCE)
    still = {person for everyone in departed for person in everyone}
    return _Plan(days, tuple(going), tuple(one.person for one in known if one.person not in still))


def _carry_out(work: UnitOfWork, office: Office, plan: _Plan) -> tuple[int, int]:
    now = office.clock.now()
    asked = letting_go.ask_again(work.connection, work.replica, plan.returned, now)
    note_kept = Note("", today(office.clock), plan.days)
    with work.without_capture():
        touched, count = letting_go.let_people_go(work.connection, work.replica, plan.going, note_kept, now)
    work.rewritten(touched)
    if plan.is_all:
        work.put_meta(_LOOKED, f"{work.replica} {now.isoformat()}")
    if asked:  # with it there is something after the words that are asked for, which tells them from a loss
        note(work, office, AuditKind.ASKED_AGAIN, count=len(asked))
    if count:
        note(work, office, AuditKind.LET_GO, detail=str(plan.days), count=count)
        work.put_meta(_COPIES, "1")
    work.touched("protection")
    return count, len(asked)


# --- asking for them ------------------------------------------------------------------------------


@command(Action.LET_GO)
def ask_again(work: UnitOfWork, office: Office, person_id: str) -> None:
    """Have somebody's values again with the next bundle of who holds them; UserError `person.not_let_go`."""
    everyone = work.queries.people.everyone(person_id)
    if all(let_go.note_of(work.connection, one) is None for one in everyone):
        raise UserError("person.not_let_go")
    if letting_go.ask_again(work.connection, work.replica, everyone, office.clock.now()):
        note(work, office, AuditKind.ASKED_AGAIN, about=(Person.entity, person_id))
        work.touched("exchange")
        work.touched("protection")


def require_here(view: ReadView, everyone: Iterable[str]) -> None:
    """UserError `person.let_go` where this desk let go of all records joined in a person."""
    if all(let_go.note_of(view.connection, one) is not None for one in everyone):
        raise UserError("person.let_go")


def require_whole(view: ReadView, everyone: Iterable[str]) -> None:
    """The same where it let go of any of them."""
    if any(let_go.note_of(view.connection, one) is not None for one in everyone):
        raise UserError("person.let_go")


# --- what is shown --------------------------------------------------------------------------------


@dataclass(frozen=True)
class LetGoRow:
    """Somebody who was let go of: what is still known here, and whether they were asked for again."""

    person_id: str
    desk: str
    country: str
    category: str
    left_on: date | None
    on: date
    wanted: bool


@dataclass(frozen=True)
class Retention:
    """What the page shows. `applies` is false at the central office, which keeps what it has."""

    applies: bool
    days: int
    rows: tuple[LetGoRow, ...]
    is_due: bool
    copies_left: bool


@query(Action.READ_PEOPLE)
def read_retention(view: ReadView, office: Office) -> Retention:
    """Who was let go of here, the latest first, and whether it is time to look again."""
    applies = office.desk != CENTRAL_DESK
    rows = [_row(view, one) for one in let_go.notes(view.connection)]
    return Retention(
        applies=applies,
        days=setting(view, "local_retention_days"),
        rows=tuple(sorted(rows, key=lambda row: (row.on, row.person_id), reverse=True)),
        is_due=applies and _may(view, office) and _is_due(view, office.clock.now()),
        copies_left=view.meta(_COPIES) == "1",
    )


def _is_due(view: ReadView, now: datetime) -> bool:
    """Every four weeks; at once under a new identity, as after a backup was put back."""
    replica, _, at = (view.meta(_LOOKED) or "").partition(" ")
    if not at or replica != view.meta("replica"):
        return True
    return abs(now - datetime.fromisoformat(at)) >= timedelta(days=LOOK_EVERY_DAYS)


def _row(view: ReadView, noted: Note) -> LetGoRow:
    person = view.records.get(Person, noted.person)
    return LetGoRow(
        person_id=person.id,
        desk=person.desk or "",
        country=person.country_of_return or "",
        category=category_of(person, setting(view, "majority")),
        left_on=person.planned_departure,
        on=noted.on,
        wanted=noted.wanted,
    )
