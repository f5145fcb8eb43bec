"""Filling the seats of a session: booking, giving back, noting who came."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from foras_desktop.db import oplog
from foras_desktop.db.projection import heads_of
from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.codes import ATTENDANCES
from foras_desktop.domain.consent import require_consents
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import seat_id
from foras_desktop.domain.names import clean_name
from foras_desktop.domain.orientation import (
    Countries,
    moment,
)
from foras_desktop.domain.records import OrientationSession, Person, Seat
from foras_desktop.domain.views import SessionCard
from foras_desktop.domain.wall_time import local_now
from foras_desktop.services.dispatch import command
from foras_desktop.services.noting import note
from foras_desktop.services.office import Office
from foras_desktop.services.people import consents_of
from foras_desktop.services.sessions import check_not_seated_elsewhere


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
    seat = _book(work, order)
    if seat.override_reason and order.override_reason:
        note(work, office, AuditKind.OVERRIDDEN, about=(Person.entity, order.person_id), detail="seats")
    return seat


def seat_someone(work: UnitOfWork, session_id: str, person_id: str) -> Seat:
    """Book a seat as part of another command, under the same rules."""
    return _book(work, BookSeat(session_id, person_id))


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
            seats.append(_book(work, BookSeat(order.session_id, person_id)))
        except UserError as error:
            raise UserError(error.code, **error.params, person=person_id) from None
    return tuple(seats)


def _book(work: UnitOfWork, order: BookSeat) -> Seat:
    session = work.records.get(OrientationSession, order.session_id)
    person = work.records.get(Person, order.person_id)
    if session.status == "cancelled":
        raise UserError("orientation.is_cancelled")
    require_consents(person, consents_of(work, person.id))
    countries = _admit(work, session, person, order.add_country)
    check_not_seated_elsewhere(work, session, person.id)
    card = work.queries.sessions.card(session)
    for joined in work.queries.people.everyone(person.id):
        seated = work.records.find(Seat, seat_id(session.id, joined))
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


def _admit(work: UnitOfWork, session: OrientationSession, person: Person, add_country: bool) -> Countries:
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
        upcoming = work.queries.sessions.upcoming_for(country, local_now(work.clock))
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
    """Who came: seat ids to `codes.ATTENDANCES`.

    `seen` are the heads of the marks that the person saw, by seat (`SeatRow.attendance_heads`); a seat that
    is not named there was seen as it is now.
    """

    session_id: str
    marks: Mapping[str, str]
    seen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


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
            work.records.change(Seat, seat, {"attendance": mark}, _seen(work, seat, order.seen))
    if session.status != "held":
        values = {"status": "held", **_sheets_told(work, session)}
        work.records.change(OrientationSession, session.id, values)
    return work.records.get(OrientationSession, session.id)


def _seen(
    work: UnitOfWork, seat: str, seen: Mapping[str, tuple[str, ...]]
) -> Mapping[str, tuple[str, ...]] | None:
    """The heads a mark names: what the person saw, and what they wrote themselves a key press ago."""
    if seat not in seen:
        return None
    own = [
        operation
        for operation in oplog.operations_of(work.connection, (Seat.entity, seat))
        if operation.dot.replica == work.replica and "attendance" in operation.groups
    ]
    replaced = {str(parent) for one in own for parent in one.groups["attendance"].parents}
    heads = heads_of(work.connection, (Seat.entity, seat)).get("attendance", ())
    newest = [str(one.dot) for one in own if str(one.dot) in heads]
    return {"attendance": tuple(dict.fromkeys([*(set(seen[seat]) - replaced), *newest]))}


def _sheets_told(work: UnitOfWork, session: OrientationSession) -> dict[str, str | None]:
    told: dict[str, str | None] = {}
    for number, country in enumerate(session.countries, start=1):
        sheet = work.queries.information.latest_of(country)
        told[f"sheet_{number}"] = sheet.sheet.id if sheet else None
    return told
