"""Which sessions there are, and who sits in them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, func, select

from foras_desktop.db.projection import heads_among
from foras_desktop.db.tables import ENTITY_TABLES
from foras_desktop.domain.records import OrientationSession, Seat
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.domain.views import SeatRow, SessionCard

_SESSION = ENTITY_TABLES["orientation_session"]
_SEAT = ENTITY_TABLES["seat"]
_PERSON = ENTITY_TABLES["person"]
_STAFF = ENTITY_TABLES["staff"]
_ENTITY = REGISTRY.of(OrientationSession)


class SessionQueries:
    """Questions about orientation sessions."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def between(self, first: date, last: date, desk: str | None = None) -> list[SessionCard]:
        """The sessions of these days (inclusive), in the order they begin."""
        query = (
            select(_SESSION)
            .where(_SESSION.c.held_on.between(first.isoformat(), last.isoformat()))
            .order_by(_SESSION.c.held_on, _SESSION.c.starts_at, _SESSION.c.id)
        )
        if desk:
            query = query.where(_SESSION.c.desk == desk)
        rows = self._connection.execute(query).mappings().all()
        return self._cards([_ENTITY.from_row(row) for row in rows])

    def card(self, session: OrientationSession) -> SessionCard:
        return self._cards([session])[0]

    def upcoming_for(self, country: str, now: datetime, limit: int = 20) -> list[SessionCard]:
        """A country's planned sessions with a free seat that begin after `now` (wall time), soonest first."""
        today, hour = now.date().isoformat(), f"{now:%H:%M}"
        begins_later = (_SESSION.c.held_on > today) | (
            (_SESSION.c.held_on == today) & (_SESSION.c.starts_at > hour)
        )
        query = (
            select(_SESSION)
            .where(begins_later, _SESSION.c.status == "planned")
            .where((_SESSION.c.country_1 == country) | (_SESSION.c.country_2 == country))
            .order_by(_SESSION.c.held_on, _SESSION.c.starts_at)
            .limit(limit)
        )
        sessions = [_ENTITY.from_row(row) for row in self._connection.execute(query).mappings()]
        return [card for card in self._cards(sessions) if card.free > 0]

    def _cards(self, sessions: list[OrientationSession]) -> list[SessionCard]:
        ids = [session.id for session in sessions]
        counts = self._counts(ids)
        unmarked = self._unmarked(ids)
        names = self._staff_names(session.counsellor for session in sessions)
        return [
            SessionCard(
                session,
                counts.get(session.id, {}),
                unmarked.get(session.id, 0),
                names.get(session.counsellor or "", ""),
            )
            for session in sessions
        ]

    def _counts(self, ids: list[str]) -> dict[str, dict[str, int]]:
        query = (
            select(_SEAT.c.session, _PERSON.c.country_of_return, func.count())
            .join(_PERSON, _PERSON.c.id == _SEAT.c.person, isouter=True)
            .where(_SEAT.c.session.in_(ids), _SEAT.c.state == "booked")
            .group_by(_SEAT.c.session, _PERSON.c.country_of_return)
        )
        found: dict[str, dict[str, int]] = {}
        for session, country, number in self._connection.execute(query):
            found.setdefault(session, {})[country or ""] = number
        return found

    def _unmarked(self, ids: list[str]) -> dict[str, int]:
        query = (
            select(_SEAT.c.session, func.count())
            .where(_SEAT.c.session.in_(ids), _SEAT.c.state == "booked", _SEAT.c.attendance.is_(None))
            .group_by(_SEAT.c.session)
        )
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def _staff_names(self, ids: Iterable[str | None]) -> dict[str, str]:
        wanted = [one for one in ids if one]
        query = select(_STAFF.c.id, _STAFF.c.name).where(_STAFF.c.id.in_(wanted))
        return {row.id: row.name or "" for row in self._connection.execute(query)}

    def seats(self, session_id: str) -> list[SeatRow]:
        """Who is booked in a session, by name."""
        query = (
            select(_SEAT.c.id.label("seat_id"), _SEAT.c.attendance, _PERSON)
            .join(_PERSON, _PERSON.c.id == _SEAT.c.person)
            .where(_SEAT.c.session == session_id, _SEAT.c.state == "booked")
            .order_by(func.search_key(func.coalesce(_PERSON.c.family_name, "")), _PERSON.c.given_names)
        )
        rows = self._connection.execute(query).all()
        heads = heads_among(self._connection, Seat.entity, [row.seat_id for row in rows], "attendance")
        return [_seat_row(row, heads.get(row.seat_id, ())) for row in rows]

    def rooms(self, desk: str) -> list[str]:
        """The rooms a desk has used, by name."""
        query = select(_SESSION.c.room).where(_SESSION.c.desk == desk, _SESSION.c.room.is_not(None))
        return sorted(set(self._connection.execute(query.distinct()).scalars()))

    def seated_sessions(self, people: Iterable[str]) -> list[OrientationSession]:
        """The sessions in which one of these records has a seat: all those joined in one person, say."""
        query = (
            select(_SESSION)
            .join(_SEAT, _SEAT.c.session == _SESSION.c.id)
            .where(_SEAT.c.person.in_(list(people)), _SEAT.c.state == "booked")
            .order_by(_SESSION.c.held_on, _SESSION.c.starts_at)
        )
        return [_ENTITY.from_row(row) for row in self._connection.execute(query).mappings()]


def _seat_row(row: Any, attendance_heads: tuple[str, ...]) -> SeatRow:
    return SeatRow(
        seat_id=row.seat_id,
        person_id=row.id,
        family_name=row.family_name or "",
        given_names=row.given_names or "",
        arabic_name=row.arabic_name or "",
        case_number=row.case_number or "",
        country=row.country_of_return or "",
        planned_departure=date.fromisoformat(row.planned_departure) if row.planned_departure else None,
        attendance=row.attendance or "",
        attendance_heads=attendance_heads,
    )
