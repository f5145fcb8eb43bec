"""The audit trail as it is searched and read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, or_, select

from foras_desktop.db import let_go
from foras_desktop.db.tables import ENTITY_TABLES
from foras_desktop.domain.names import search_key
from foras_desktop.domain.views import AuditFilter, AuditPage, AuditRow
from foras_desktop.domain.wall_time import MOROCCO

_ENTRY = ENTITY_TABLES["audit_entry"]
_ACTOR = ENTITY_TABLES["staff"].alias("actor")
_COLLEAGUE = ENTITY_TABLES["staff"].alias("colleague")
_PERSON = ENTITY_TABLES["person"]
_CERTIFICATE = ENTITY_TABLES["certificate"]

_JOINED = (
    _ENTRY.outerjoin(_ACTOR, _ACTOR.c.id == _ENTRY.c.actor)
    .outerjoin(_PERSON, _PERSON.c.id == _ENTRY.c.about)
    .outerjoin(_COLLEAGUE, _COLLEAGUE.c.id == _ENTRY.c.about)
    .outerjoin(_CERTIFICATE, _CERTIFICATE.c.id == _ENTRY.c.about)
)
_ABOUT = func.coalesce(
    func.nullif(
        func.trim(func.coalesce(_PERSON.c.family_name, "") + " " + func.coalesce(_PERSON.c.given_names, "")),
        "",
    ),
    _PERSON.c.case_number,
    _COLLEAGUE.c.name,
    _CERTIFICATE.c.number,
    "",
)


class AuditQueries:
    """Questions to the audit trail."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def page(self, wanted: AuditFilter) -> AuditPage:
        """The newest entries that fit, `wanted.limit` at most, and how many fit."""
        conditions = list(_conditions(wanted))
        total = select(func.count()).select_from(_JOINED).where(*conditions)
        query = (
            select(
                _ENTRY,
                _ACTOR.c.name.label("actor_name"),
                _ABOUT.label("about_name"),
                _PERSON.c.case_number.label("case_number"),
                let_go.has_note(func.coalesce(_CERTIFICATE.c.person, _PERSON.c.id)).label("let_go"),
            )
            .select_from(_JOINED)
            .where(*conditions)
            .order_by(_ENTRY.c.at.desc(), _ENTRY.c.id.desc())
            .limit(wanted.limit)
        )
        rows = tuple(_row(row) for row in self._connection.execute(query))
        return AuditPage(rows, self._connection.execute(total).scalar_one())

    def actors(self) -> Sequence[tuple[str, str]]:
        """(id, name) of everyone who has entries, by name."""
        query = (
            select(_ENTRY.c.actor, _ACTOR.c.name)
            .join(_ACTOR, _ACTOR.c.id == _ENTRY.c.actor)
            .distinct()
            .order_by(_ACTOR.c.name)
        )
        return [(row.actor, row.name or "") for row in self._connection.execute(query)]


def _conditions(wanted: AuditFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.kinds:
        found.append(_ENTRY.c.kind.in_(wanted.kinds))
    if wanted.actor:
        found.append(_ENTRY.c.actor == wanted.actor)
    if wanted.about:
        found.append(_ENTRY.c.about == wanted.about)
    if wanted.since is not None:
        found.append(_ENTRY.c.at >= _utc(wanted.since))
    if wanted.until is not None:
        found.append(_ENTRY.c.at < _utc(wanted.until + timedelta(days=1)))
    for word in search_key(wanted.text).split():
        searched = (_ACTOR.c.name, _ABOUT, _PERSON.c.case_number, _ENTRY.c.reason, _ENTRY.c.desk)
        found.append(
            or_(
                *(func.search_key(func.coalesce(one, "")).contains(word, autoescape=True) for one in searched)
            )
        )
    return found


def _utc(day: date) -> str:
    """The first moment of a day in Morocco, as entries write theirs."""
    return datetime.combine(day, time(), MOROCCO).astimezone(UTC).isoformat()


def _row(row: Any) -> AuditRow:
    return AuditRow(
        id=row.id,
        kind=row.kind or "",
        at=datetime.fromisoformat(row.at) if row.at else None,
        desk=row.desk or "",
        actor=row.actor_name or "",
        about_kind=row.about_kind or "",
        about=row.about or "",
        about_name=row.about_name,
        detail=row.detail or "",
        count=row.count,
        reason=row.reason or "",
        let_go=bool(row.let_go),
    )
