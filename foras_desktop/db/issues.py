"""The table of issues: derived from the records, looked for again wherever they change (decisions.md 16)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select

from foras_desktop.db import joins, let_go, oplog, projection, trust
from foras_desktop.db.bulk import in_chunks
from foras_desktop.db.dialect import among_ids, packed
from foras_desktop.db.projection import Shown
from foras_desktop.db.rights import Rights, limited
from foras_desktop.db.rule_breaks import Scope, breaks_in, everything, scope_of
from foras_desktop.db.tables import ISSUE, ISSUE_ABOUT
from foras_desktop.domain.after_merge import PERSON_RULES, SESSION_RULES
from foras_desktop.domain.records import (
    AuditEntry,
    Decision,
    ErasureRequest,
    OrientationSession,
    Person,
    SamePerson,
    StaffMember,
    TrainingCycle,
)
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.domain.training_after_merge import CYCLE_RULES, TRAINEE_RULES
from foras_desktop.sync.core.dots import Dot
from foras_desktop.sync.core.heads import differ
from foras_desktop.sync.core.issues import LACKED_RIGHT, NO_RIGHT, TWO_VALUES, UNREADABLE, About, Issue

_SETTLE_THEMSELVES = frozenset({Decision.entity, SamePerson.entity, AuditEntry.entity, ErasureRequest.entity})
"""Two decisions apart are no question of their own: the safer one holds, and the issue stands or not. Nor are
two requests for one erasure; and of the audit trail nothing is for anyone to choose."""


_ABOUT = select(ISSUE_ABOUT.c.issue).where(
    ISSUE_ABOUT.c.entity == bindparam("entity"), among_ids(ISSUE_ABOUT.c.record)
)

Dates = dict[tuple[str, str], str]
"""When issues were found that are listed no more, by id and detail."""


@dataclass(frozen=True)
class Looked:
    """What looking found: whether the inbox is another one now, and all issues that stand."""

    moved: bool
    issues: tuple[Issue, ...]


def refresh(
    connection: Connection,
    touched: Iterable[About],
    shown: Shown,
    now: datetime,
    dates: Dates | None = None,
) -> Looked:
    """Look again at everything these records can break or mend; `shown` is what writing their rows found.

    `dates` are kept over several looks at what came together: what one of them mends and the next finds
    again was there all the time.
    """
    records = set(touched)
    joins.refresh(connection, records)
    scope = scope_of(connection, records)
    known = _known_about(connection, records, scope)
    doubtful = {issue.about[0] for issue in known.values() if issue.rule == UNREADABLE} | shown.unreadable
    found = tuple(_found(connection, shown.rivals, doubtful, scope, limited(records)))
    return Looked(_replace(connection, known, found, now, {} if dates is None else dates), found)


def refresh_trust(connection: Connection, authors: Iterable[str] | None, now: datetime) -> bool:
    """Look again at what these people, or all, wrote past their rights; whether the inbox moved."""
    people = set(trust.authors(connection) if authors is None else authors)
    listed = (read(connection, Issue.of(LACKED_RIGHT, [(StaffMember.entity, one)]).id) for one in people)
    known = {issue.id: issue for issue in listed if issue is not None}
    return _replace(connection, known, trust.issues_of(connection, people), now, {})


def refresh_all(connection: Connection, now: datetime) -> None:
    """Look at everything: after a migration, a rebuild."""
    joins.refresh_all(connection)
    _replace(connection, _all(connection), _found_anywhere(connection), now, {})


def differences(connection: Connection) -> set[str]:
    """The ids of issues that are listed wrongly or not at all; none in a sound database."""
    stored, found = _all(connection), {issue.id: issue for issue in _found_anywhere(connection)}
    return {issue_id for issue_id in {*stored, *found} if stored.get(issue_id) != found.get(issue_id)}


def disputed_groups(connection: Connection, record: About) -> tuple[str, ...]:
    """The groups of a record that hold values which differ."""
    query = (
        select(ISSUE.c.grp)
        .join(ISSUE_ABOUT, ISSUE_ABOUT.c.issue == ISSUE.c.id)
        .where(ISSUE.c.rule == TWO_VALUES)
        .where(ISSUE_ABOUT.c.entity == record[0], ISSUE_ABOUT.c.record == record[1])
    )
    return tuple(sorted(connection.execute(query).scalars()))


# --- what is found --------------------------------------------------------------------------------


def _found(
    connection: Connection,
    rivals: Iterable[About],
    doubtful: Iterable[About],
    scope: Scope,
    limited_ones: Iterable[About],
) -> Iterator[Issue]:
    yield from _two_values(connection, rivals)
    yield from _unreadable(connection, doubtful)
    yield from _without_right(connection, limited_ones)
    yield from breaks_in(connection, scope)


def _found_anywhere(connection: Connection) -> Iterator[Issue]:
    rivals, records = projection.with_rivals(connection), list(oplog.all_records(connection))
    yield from _found(connection, rivals, records, everything(connection), limited(records))
    yield from trust.issues_of(connection)


def _without_right(connection: Connection, records: Iterable[About]) -> Iterator[Issue]:
    for entity, operations in oplog.operations_of_all(connection, records):
        rights = Rights(connection, REGISTRY.get(entity))
        for record, found in operations.items():
            newest: dict[str, Dot] = {}
            for one in found:
                if not rights.allow(one):
                    newest[one.dot.replica] = max(one.dot, newest.get(one.dot.replica, one.dot))
            if newest:
                dots = ",".join(sorted(map(str, newest.values())))
                yield Issue.of(NO_RIGHT, [(entity, record)], detail=dots)


def _unreadable(connection: Connection, records: Iterable[About]) -> Iterator[Issue]:
    for record in list(records):
        entity = REGISTRY.get(record[0])
        heads = projection.heads_in_log(connection, record)
        for group in projection.unreadable_groups(entity, heads) if entity else ():
            yield Issue.of(UNREADABLE, [record], group=group)


def _two_values(connection: Connection, records: Iterable[About]) -> Iterator[Issue]:
    for record in records:
        if record[0] in _SETTLE_THEMSELVES:
            continue
        lacking = let_go.lacking(connection, record)
        for group, heads in projection.heads_in_log(connection, record).items():
            if any((group, head.dot) in lacking for head in heads):
                continue  # whoever has the values can compare them
            if differ(heads):
                yield Issue.of(TWO_VALUES, [record], group=group)


# --- what is listed -------------------------------------------------------------------------------


def _known_about(connection: Connection, records: Iterable[About], scope: Scope) -> dict[str, Issue]:
    """The listed issues that looking at these records and this scope would find again."""
    known: dict[str, Issue] = {}
    people = [(Person.entity, one) for one in scope.people]
    sessions = [(OrientationSession.entity, one) for one in scope.sessions]
    cycles = [(TrainingCycle.entity, one) for one in scope.cycles]
    for abouts, rules in (
        (records, frozenset({TWO_VALUES, UNREADABLE, NO_RIGHT})),
        (people, PERSON_RULES | TRAINEE_RULES),
        (sessions, SESSION_RULES),
        (cycles, CYCLE_RULES),
    ):
        for entity, ids in in_chunks(abouts):
            asked = {"entity": entity, "ids": packed(ids)}
            for issue_id in connection.execute(_ABOUT, asked).scalars().all():
                issue = known.get(issue_id) or read(connection, issue_id)
                if issue is not None and issue.rule in rules:
                    known[issue_id] = issue
    return known


def _all(connection: Connection) -> dict[str, Issue]:
    found = {}
    for issue_id in connection.execute(select(ISSUE.c.id)).scalars().all():
        issue = read(connection, issue_id)
        if issue is not None:
            found[issue_id] = issue
    return found


def read(connection: Connection, issue_id: str) -> Issue | None:
    """A listed issue; None for one that is settled or never was."""
    row = connection.execute(select(ISSUE).where(ISSUE.c.id == issue_id)).first()
    if row is None:
        return None
    query = select(ISSUE_ABOUT.c.entity, ISSUE_ABOUT.c.record).where(ISSUE_ABOUT.c.issue == issue_id)
    about = [(one.entity, one.record) for one in connection.execute(query)]
    return Issue.of(row.rule, about, group=row.grp, detail=row.detail)


def _replace(
    connection: Connection, known: dict[str, Issue], found: Iterable[Issue], now: datetime, dates: Dates
) -> bool:
    fresh = {issue.id: issue for issue in found}
    gone = [issue_id for issue_id, issue in known.items() if fresh.get(issue_id) != issue]
    new = [issue for issue_id, issue in fresh.items() if known.get(issue_id) != issue]
    for issue_id in {*gone, *(issue.id for issue in new)}:
        _unlist(connection, issue_id, dates)
    for issue in new:
        _list(connection, issue, dates.get((issue.id, issue.detail), now.isoformat()))
    return bool(gone or new)


def _unlist(connection: Connection, issue_id: str, dates: Dates) -> None:
    row = connection.execute(select(ISSUE.c.detail, ISSUE.c.found_at).where(ISSUE.c.id == issue_id)).first()
    if row is not None:
        dates[issue_id, row.detail] = row.found_at
        connection.execute(delete(ISSUE).where(ISSUE.c.id == issue_id))
        connection.execute(delete(ISSUE_ABOUT).where(ISSUE_ABOUT.c.issue == issue_id))


def _list(connection: Connection, issue: Issue, found_at: str) -> None:
    row = {"id": issue.id, "rule": issue.rule, "grp": issue.group, "detail": issue.detail}
    connection.execute(insert(ISSUE).values({**row, "found_at": found_at}))
    about = [{"entity": entity, "record": record, "issue": issue.id} for entity, record in issue.about]
    connection.execute(insert(ISSUE_ABOUT), about)
