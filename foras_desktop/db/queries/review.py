"""Which issues wait for a person: the listed ones that nobody decided to leave as they stand."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, exists, func, select

from foras_desktop.db import issues
from foras_desktop.db.dialect import among
from foras_desktop.db.tables import ENTITY_TABLES, ISSUE, ISSUE_ABOUT
from foras_desktop.domain.records import Decision
from foras_desktop.domain.records.decision import LEFT
from foras_desktop.sync.core.issues import Issue

_DECISION = ENTITY_TABLES[Decision.entity]


def left_as_it_is() -> ColumnElement[bool]:
    """A condition: somebody decided to leave the issue as it stands."""
    return exists().where(
        and_(
            _DECISION.c.id == ISSUE.c.id,
            _DECISION.c.outcome == LEFT,
            _DECISION.c.detail == ISSUE.c.detail,
        )
    )


def has_open_issue(entity: str, record: Any) -> ColumnElement[bool]:
    """A condition: something about the record of this id column waits for a person."""
    return exists().where(
        ISSUE_ABOUT.c.entity == entity,
        ISSUE_ABOUT.c.record == record,
        ISSUE_ABOUT.c.issue == ISSUE.c.id,
        ~left_as_it_is(),
    )


class ReviewQueries:
    """Questions about issues."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open_issues(self) -> list[tuple[Issue, datetime]]:
        """What waits, with when it was found here, the newest first."""
        return self._listed(~left_as_it_is())

    def left_issues(self) -> list[tuple[Issue, datetime]]:
        """What somebody decided to leave as it stands."""
        return self._listed(left_as_it_is())

    def _listed(self, condition: ColumnElement[bool]) -> list[tuple[Issue, datetime]]:
        query = select(ISSUE.c.id, ISSUE.c.found_at).where(condition)
        found = []
        for row in self._connection.execute(query.order_by(ISSUE.c.found_at.desc(), ISSUE.c.id)).all():
            issue = issues.read(self._connection, row.id)
            if issue is not None:
                found.append((issue, datetime.fromisoformat(row.found_at)))
        return found

    def count_open(self, ids: Iterable[str] | None = None) -> int:
        """How many issues wait, of all or of those with these ids."""
        query = select(func.count()).select_from(ISSUE).where(~left_as_it_is())
        if ids is not None:
            query = query.where(among(ISSUE.c.id, ids))
        return self._connection.execute(query).scalar_one()
