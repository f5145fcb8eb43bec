"""What the program proposes for a broken rule: ways to mend it, each of them one act."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from foras_desktop.db.unit_of_work import ReadView
from foras_desktop.domain import after_merge as rules
from foras_desktop.domain.orientation import moment, overlaps, room_key, room_of
from foras_desktop.domain.records import OrientationSession
from foras_desktop.domain.training_after_merge import TRAINING_RULES
from foras_desktop.domain.views import SeatRow, SessionCard
from foras_desktop.domain.wall_time import local_now
from foras_desktop.services.review.inbox import InboxItem
from foras_desktop.services.review.training_proposals import TrainingProposal, training_proposals

_MOST_ROOMS = 2


@dataclass(frozen=True)
class Release:
    """Give these people's seats in a session back."""

    session: OrientationSession
    seats: tuple[SeatRow, ...]
    country: str | None = None


@dataclass(frozen=True)
class Move:
    """Seat these people in another session instead."""

    session: OrientationSession
    seats: tuple[SeatRow, ...]
    to: SessionCard
    country: str | None = None


@dataclass(frozen=True)
class NameCountries:
    """Make the countries of those who are seated the session's countries."""

    session: OrientationSession
    countries: tuple[str, ...]


@dataclass(frozen=True)
class UseRoom:
    """Hold a session in another room, free at that hour."""

    session: OrientationSession
    room: str


SessionProposal = Release | Move | NameCountries | UseRoom
Proposal = SessionProposal | TrainingProposal


def proposals_for(view: ReadView, item: InboxItem) -> list[Proposal]:
    """The ways out, the gentlest first; none where only the people concerned can find one."""
    rule, person_id = item.rule, item.person.id if item.person else None
    to_come = [session for session in item.sessions if _is_to_come(view, session)]
    if rule == rules.NATIONALITIES:
        return [way for session in to_come for way in _by_country(view, session)]
    if rule == rules.CAPACITY:
        return [way for session in to_come for way in _too_many(view, session, _over(item))]
    if rule == rules.ROOM_TWICE:
        return [way for session in to_come for way in _other_rooms(view, session)]
    if rule in (rules.PERSON_TWICE, rules.CONSENT) and person_id:
        everyone = view.queries.people.everyone(person_id)
        booked = view.queries.sessions.seated_sessions(everyone) if rule == rules.CONSENT else to_come
        return _seats_of(view, everyone, [one for one in booked if _is_to_come(view, one)])
    if rule in TRAINING_RULES:
        return [*training_proposals(view, rule, item.detail, person_id, item.cycles)]
    return []


def _is_to_come(view: ReadView, session: OrientationSession) -> bool:
    start = moment(session, session.starts_at)
    return session.status == "planned" and (start is None or start > view.clock.now())


def _by_country(view: ReadView, session: OrientationSession) -> Iterable[Proposal]:
    """Who goes: the fewest first. Two countries in all need nobody to go: the session is named anew."""
    seats = view.queries.sessions.seats(session.id)
    counted = Counter(seat.country for seat in seats)
    if len(counted) <= rules.MOST_COUNTRIES:
        yield NameCountries(session, tuple(sorted(counted)))
    for country, _ in sorted(counted.items(), key=lambda pair: (pair[1], pair[0])):
        theirs = tuple(seat for seat in seats if seat.country == country)
        if len(counted) > rules.MOST_COUNTRIES or country not in session.countries:
            yield _away(view, session, theirs, country)


def _over(item: InboxItem) -> int:
    booked, _, capacity = item.detail.partition("/")
    return int(booked) - int(capacity)


def _too_many(view: ReadView, session: OrientationSession, over: int) -> Iterable[Proposal]:
    """Who goes: those who leave Morocco last, as far as it is known."""
    seats = view.queries.sessions.seats(session.id)
    last_to_leave = sorted(seats, key=lambda seat: (seat.planned_departure or date.max, seat.seat_id))[
        len(seats) - over :
    ]
    for country in sorted({seat.country for seat in last_to_leave}):
        theirs = tuple(seat for seat in last_to_leave if seat.country == country)
        yield _away(view, session, theirs, country)


def _away(view: ReadView, session: OrientationSession, seats: tuple[SeatRow, ...], country: str) -> Proposal:
    """To the next session of their country with room for all of them; else their seats are given back."""
    for card in view.queries.sessions.upcoming_for(country, local_now(view.clock)):
        if card.session.id != session.id and card.free >= len(seats):
            return Move(session, seats, card, country)
    return Release(session, seats, country)


def _other_rooms(view: ReadView, session: OrientationSession) -> Iterable[Proposal]:
    if session.held_on is None or session.desk is None:
        return
    same_day = view.queries.sessions.between(session.held_on, session.held_on, session.desk)
    taken = {
        room_key(card.session)
        for card in same_day
        if card.session.id != session.id and overlaps(card.session, session)
    }
    free = [
        room
        for room in view.queries.sessions.rooms(session.desk)
        if room_of(session.desk, room) not in taken and room != session.room
    ]
    for room in free[:_MOST_ROOMS]:
        yield UseRoom(session, room)


def _seats_of(
    view: ReadView, everyone: Sequence[str], sessions: Sequence[OrientationSession]
) -> list[Proposal]:
    """A way for each seat, also where joined records sit in one session twice."""
    found: list[Proposal] = []
    for session in {one.id: one for one in sessions}.values():
        seats = [seat for seat in view.queries.sessions.seats(session.id) if seat.person_id in everyone]
        found += [Release(session, (seat,)) for seat in seats]
    return found
