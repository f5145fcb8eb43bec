"""Planning orientation sessions, filling their seats, noting who came."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time

from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.names import clean_name
from foras_desktop.domain.orientation import (
    ZONE,
    Countries,
    check_capacity,
    check_not_taken,
    check_time,
    overlaps,
    usual_end,
)
from foras_desktop.domain.records import OrientationSession
from foras_desktop.domain.views import PersonRow, SeatRow, SessionCard, ToReview
from foras_desktop.domain.wall_time import today
from foras_desktop.services.dispatch import command, query
from foras_desktop.services.intake import check_country
from foras_desktop.services.office import Office
from foras_desktop.services.reference import setting


@dataclass(frozen=True)
class SessionPanel:
    """A session with everything its side panel shows."""

    card: SessionCard
    heads: Mapping[str, tuple[str, ...]]
    seats: tuple[SeatRow, ...]
    candidates: tuple[PersonRow, ...]
    to_review: tuple[ToReview, ...] = ()
    """The countries of the session whose information is to be verified before it is told."""


@query(Action.READ_SESSIONS)
def read_week(
    view: ReadView, office: Office, first: date, last: date, desk: str | None = None
) -> list[SessionCard]:
    """The sessions from one day to another, inclusive."""
    return view.queries.sessions.between(first, last, desk)


@query(Action.READ_SESSIONS)
def open_session(view: ReadView, office: Office, session_id: str) -> SessionPanel:
    """A session with its seats and who may still sit there; UserError `record.unknown`."""
    loaded = view.records.load(OrientationSession, session_id)
    session = loaded.record
    candidates = view.queries.people.candidates(session.countries, today(office.clock))
    return SessionPanel(
        card=view.queries.sessions.card(session),
        heads=loaded.heads,
        seats=tuple(view.queries.sessions.seats(session_id)),
        candidates=tuple(candidates),
        to_review=view.queries.information.to_review(session.countries, today(office.clock)),
    )


@query(Action.READ_SESSIONS)
def read_rooms(view: ReadView, office: Office) -> list[str]:
    """The rooms this desk has used."""
    return view.queries.sessions.rooms(office.desk)


# --- planning -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class PlanSession:
    """A new session; a third country has no field to be given in."""

    country_1: str
    country_2: str | None
    held_on: date
    starts_at: time
    ends_at: time | None = None
    room: str | None = None
    counsellor: str | None = None
    capacity: int | None = None
    modality: str = "in_person"
    language: str | None = None


@command(Action.PLAN_SESSION)
def plan_session(work: UnitOfWork, office: Office, order: PlanSession) -> OrientationSession:
    """Plan a session of one or two countries, an hour long unless said otherwise.

    Raises UserError `orientation.…`: no time, in the past, too long, room or counsellor taken.
    """
    countries = Countries(order.country_1, order.country_2)
    for code in (countries.first, countries.second):
        check_country(code)
    session = OrientationSession(
        id=work.new_id(),
        desk=office.desk,
        country_1=countries.first,
        country_2=countries.second,
        held_on=order.held_on,
        starts_at=order.starts_at,
        ends_at=order.ends_at or _default_end(work, order.starts_at),
        zone=ZONE,
        room=clean_name(order.room),
        counsellor=order.counsellor or office.actor.person_id,
        capacity=setting(work, "session_capacity") if order.capacity is None else order.capacity,
        modality=order.modality,
        language=order.language,
        status="planned",
    )
    _check_session(work, office, session)
    work.records.add(session)
    return session


def _default_end(view: ReadView, start: time) -> time:
    end = usual_end(start, setting(view, "session_minutes"))
    if end is None:
        raise UserError("orientation.ends_before_start")
    return end


def _check_session(work: UnitOfWork, office: Office, session: OrientationSession) -> None:
    check_time(session, office.clock.now())
    check_capacity(session.capacity)
    if session.held_on is not None:
        others = work.queries.sessions.between(session.held_on, session.held_on)
        check_not_taken(session, (card.session for card in others))


@dataclass(frozen=True)
class MoveSession:
    """Another day, hour, room or counsellor for a planned session."""

    session_id: str
    held_on: date
    starts_at: time
    ends_at: time
    seen: Mapping[str, tuple[str, ...]]
    room: str | None = None


@command(Action.PLAN_SESSION)
def move_session(work: UnitOfWork, office: Office, order: MoveSession) -> OrientationSession:
    """Move a planned session, under the rules it was planned by; nobody in it may be seated twice."""
    session = work.records.get(OrientationSession, order.session_id)
    _require_planned(session)
    moved = replace(
        session,
        held_on=order.held_on,
        starts_at=order.starts_at,
        ends_at=order.ends_at,
        room=clean_name(order.room) or session.room,
    )
    _check_session(work, office, moved)
    for seat in work.queries.sessions.seats(session.id):
        check_not_seated_elsewhere(work, moved, seat.person_id)
    values = {
        name: getattr(moved, name)
        for name in ("held_on", "starts_at", "ends_at", "room")
        if getattr(moved, name) != getattr(session, name)
    }
    if values:
        work.records.change(OrientationSession, session.id, values, order.seen)
    return moved


@dataclass(frozen=True)
class CancelSession:
    """A session that will not be held, and why."""

    session_id: str
    reason: str


@command(Action.PLAN_SESSION)
def cancel_session(work: UnitOfWork, office: Office, order: CancelSession) -> OrientationSession:
    """Cancel a planned session; its seats count no more."""
    session = work.records.get(OrientationSession, order.session_id)
    _require_planned(session)
    reason = clean_name(order.reason)
    if reason is None:
        raise UserError("orientation.reason_missing")
    values = {"status": "cancelled", "cancel_reason": reason}
    work.records.change(OrientationSession, session.id, values)
    return work.records.get(OrientationSession, session.id)


def _require_planned(session: OrientationSession) -> None:
    if session.status == "cancelled":
        raise UserError("orientation.is_cancelled")
    if session.status == "held":
        raise UserError("orientation.was_held")


def check_not_seated_elsewhere(work: UnitOfWork, session: OrientationSession, person_id: str) -> None:
    """Refuse a person who sits in an overlapping session (UserError `orientation.person_taken`)."""
    for other in work.queries.sessions.seated_sessions(work.queries.people.everyone(person_id)):
        if other.id != session.id and overlaps(session, other):
            raise UserError("orientation.person_taken", starts_at=other.starts_at, room=other.room)
