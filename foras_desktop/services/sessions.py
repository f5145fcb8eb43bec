"""Planning orientation sessions, filling their seats, noting who came."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time

from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.clock import today
from foras_desktop.domain.codes import ATTENDANCES
from foras_desktop.domain.consent import require_consents
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import seat_id
from foras_desktop.domain.names import clean_name
from foras_desktop.domain.orientation import (
    ZONE,
    Countries,
    check_capacity,
    check_not_taken,
    check_time,
    moment,
    overlaps,
)
from foras_desktop.domain.records import Consent, OrientationSession, Person, Seat
from foras_desktop.domain.views import PersonRow, SeatRow, SessionCard
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


@dataclass(frozen=True)
class WayOut:
    """Another session that a refused person can be booked in."""

    card: SessionCard


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
    )


@query(Action.READ_SESSIONS)
def find_way_out(view: ReadView, office: Office, person_id: str) -> WayOut | None:
    """The soonest session with a free seat for a person's country."""
    person = view.records.get(Person, person_id)
    cards = _still_to_begin(view, office, person.country_of_return or "")
    return WayOut(cards[0]) if cards else None


def _still_to_begin(view: ReadView, office: Office, country: str) -> list[SessionCard]:
    """Sessions with a free seat for a country, soonest first; none that has begun already."""
    now = office.clock.now()
    upcoming = view.queries.sessions.upcoming_for(country, today(office.clock))
    begins = ((card, moment(card.session, card.session.starts_at)) for card in upcoming)
    return [card for card, start in begins if start is not None and start > now]


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
    minutes = start.hour * 60 + start.minute + setting(view, "session_minutes")
    if minutes >= 24 * 60:
        raise UserError("orientation.ends_before_start")
    return time(minutes // 60, minutes % 60)


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
        _check_not_seated_elsewhere(work, moved, seat.person_id)
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


# --- seats ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class BookSeat:
    """A seat for a person. `add_country` makes the person's country the session's second one."""

    session_id: str
    person_id: str
    add_country: bool = False
    override_reason: str | None = None


def _past_capacity(order: BookSeat) -> Action | None:
    return Action.OVERRIDE_CAPACITY if order.override_reason else None


@command(Action.BOOK_SEAT, also=_past_capacity)
def book_seat(work: UnitOfWork, office: Office, order: BookSeat) -> Seat:
    """Book a seat. Third nationality, missing consent and a double booking are never overridden.

    Raises UserError `orientation.third_nationality`, `orientation.other_country`, `orientation.full`,
    `orientation.person_taken`, `consent.…`.
    """
    return _book(work, office, order)


@dataclass(frozen=True)
class BookSeats:
    """Seats for several people at once: all of them, or none."""

    session_id: str
    person_ids: tuple[str, ...]


@command(Action.BOOK_SEAT)
def book_seats(work: UnitOfWork, office: Office, order: BookSeats) -> tuple[Seat, ...]:
    """Book several seats in one step; the UserError of `book_seat` also carries `person`, an id."""
    seats = []
    for person_id in order.person_ids:
        try:
            seats.append(_book(work, office, BookSeat(order.session_id, person_id)))
        except UserError as error:
            raise UserError(error.code, **error.params, person=person_id) from None
    return tuple(seats)


def _book(work: UnitOfWork, office: Office, order: BookSeat) -> Seat:
    session = work.records.get(OrientationSession, order.session_id)
    person = work.records.get(Person, order.person_id)
    if session.status == "cancelled":
        raise UserError("orientation.is_cancelled")
    require_consents(person, work.records.where(Consent, person=person.id))
    countries = _admit(work, office, session, person, order.add_country)
    _check_not_seated_elsewhere(work, session, person.id)
    card = work.queries.sessions.card(session)
    seated = work.records.find(Seat, seat_id(session.id, person.id))
    if seated is not None and seated.state == "booked":
        return seated
    if card.free <= 0 and not clean_name(order.override_reason):
        raise UserError("orientation.full", capacity=session.capacity)
    if countries != Countries.of(session):
        values = {"country_1": countries.first, "country_2": countries.second}
        work.records.change(OrientationSession, session.id, values)
    seat = Seat(
        id=seat_id(session.id, person.id),
        desk=person.desk,
        session=session.id,
        person=person.id,
        state="booked",
        override_reason=clean_name(order.override_reason),
    )
    work.records.add(seat)
    return seat


def _admit(
    work: UnitOfWork, office: Office, session: OrientationSession, person: Person, add_country: bool
) -> Countries:
    """The session's countries with the person in it, or the refusal that names the way out."""
    countries = Countries.of(session)
    country = person.country_of_return or ""
    if country in countries:
        return countries
    if countries.second is None and not add_country:
        raise UserError("orientation.other_country", country=country, first=countries.first)
    try:
        return countries.with_added(country)
    except UserError as error:
        upcoming = _still_to_begin(work, office, country)
        if not upcoming:
            raise
        raise _third_nationality(error, upcoming[0]) from None


def _third_nationality(error: UserError, way_out: SessionCard) -> UserError:
    return UserError(
        "orientation.third_nationality_way_out",
        **error.params,
        held_on=way_out.session.held_on,
        starts_at=way_out.session.starts_at,
        free=way_out.free,
        session=way_out.session.id,
    )


def _check_not_seated_elsewhere(work: UnitOfWork, session: OrientationSession, person_id: str) -> None:
    for other in work.queries.sessions.seated_sessions(person_id):
        if other.id != session.id and overlaps(session, other):
            raise UserError("orientation.person_taken", starts_at=other.starts_at, room=other.room)


@command(Action.BOOK_SEAT)
def release_seat(work: UnitOfWork, office: Office, seat: str) -> Seat:
    """Give a booked seat back; UserError `orientation.attended` once attendance is noted."""
    booked = work.records.get(Seat, seat)
    if booked.attendance:
        raise UserError("orientation.attended")
    work.records.change(Seat, seat, {"state": "released"})
    return work.records.get(Seat, seat)


@dataclass(frozen=True)
class RecordAttendance:
    """Who came: seat ids to `codes.ATTENDANCES`."""

    session_id: str
    marks: Mapping[str, str]


@command(Action.RECORD_ATTENDANCE)
def record_attendance(work: UnitOfWork, office: Office, order: RecordAttendance) -> OrientationSession:
    """Note who came; the session counts as held from then on.

    What was told is kept: the newest published sheet of each country. UserError `orientation.not_begun`.
    """
    session = work.records.get(OrientationSession, order.session_id)
    start = moment(session, session.starts_at)
    if session.status == "cancelled":
        raise UserError("orientation.is_cancelled")
    if start is None or start > office.clock.now():
        raise UserError("orientation.not_begun")
    for seat, mark in order.marks.items():
        if mark not in ATTENDANCES:
            raise ValueError(mark)
        if work.records.get(Seat, seat).attendance != mark:
            work.records.change(Seat, seat, {"attendance": mark})
    if session.status != "held":
        values = {"status": "held", **_sheets_told(work, session)}
        work.records.change(OrientationSession, session.id, values)
    return work.records.get(OrientationSession, session.id)


def _sheets_told(work: UnitOfWork, session: OrientationSession) -> dict[str, str | None]:
    told: dict[str, str | None] = {}
    for number, country in enumerate(session.countries, start=1):
        sheet = work.queries.information.latest_of(country)
        told[f"sheet_{number}"] = sheet.sheet.id if sheet else None
    return told
