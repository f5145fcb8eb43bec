"""Looks for broken rules: `domain.after_merge` asked of the sessions and people in question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, select

from foras_desktop.db.tables import ENTITY_TABLES
from foras_desktop.domain import after_merge as rules
from foras_desktop.domain.after_merge import Seated
from foras_desktop.domain.codes import ATTENDED
from foras_desktop.domain.orientation import overlaps
from foras_desktop.domain.records import Consent, OrientationSession, Person, Seat
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.sync.core.issues import About, Issue

_SESSION = ENTITY_TABLES[OrientationSession.entity]
_SEAT = ENTITY_TABLES[Seat.entity]
_PERSON = ENTITY_TABLES[Person.entity]
_CONSENT = ENTITY_TABLES[Consent.entity]
_CHUNK = 500
"""Ids in one question."""


@dataclass
class Scope:
    """The sessions and people whose rules are asked again."""

    sessions: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)


def scope_of(connection: Connection, touched: Iterable[About]) -> Scope:
    """What a change of these records may break or mend."""
    by_entity: dict[str, set[str]] = defaultdict(set)
    for entity, record in touched:
        by_entity[entity].add(record)
    moved, changed = by_entity[OrientationSession.entity], by_entity[Person.entity]
    scope = Scope(set(moved), set(changed))
    for row in _rows(connection, select(_SEAT.c.session, _SEAT.c.person), _SEAT.c.id, by_entity[Seat.entity]):
        scope.sessions.add(row["session"] or "")
        scope.people.add(row["person"] or "")
    for row in _rows(connection, select(_CONSENT.c.person), _CONSENT.c.id, by_entity[Consent.entity]):
        scope.people.add(row["person"] or "")
    for row in _rows(connection, select(_SEAT.c.person), _SEAT.c.session, moved):
        scope.people.add(row["person"] or "")
    for row in _rows(connection, select(_SEAT.c.session), _SEAT.c.person, changed):
        scope.sessions.add(row["session"] or "")
    return scope


def everything(connection: Connection) -> Scope:
    """All sessions and everybody who has a seat."""
    sessions = set(connection.execute(select(_SESSION.c.id)).scalars())
    people = set(connection.execute(select(_SEAT.c.person).distinct()).scalars())
    return Scope(sessions, {person for person in people if person})


def breaks_in(connection: Connection, scope: Scope) -> Iterator[Issue]:
    """Every broken rule that has one of these sessions or people to do with it."""
    yield from _of_sessions(connection, scope.sessions)
    yield from _of_people(connection, scope.people)


def _rows(
    connection: Connection, query: Select[Any], column: Any, ids: Iterable[str]
) -> Iterator[RowMapping]:
    wanted = sorted(ids)
    for start in range(0, len(wanted), _CHUNK):
        part = query.where(column.in_(wanted[start : start + _CHUNK]))
        yield from connection.execute(part).mappings()


def _records(connection: Connection, record: type[Any], column: str, ids: Iterable[str]) -> list[Any]:
    entity = REGISTRY.of(record)
    table = ENTITY_TABLES[entity.name]
    found = _rows(connection, select(table), table.c[column], ids)
    return [entity.from_row(row) for row in found]


# --- sessions -------------------------------------------------------------------------------------


def _of_sessions(connection: Connection, ids: set[str]) -> Iterator[Issue]:
    known = _records(connection, OrientationSession, "id", ids)
    sessions = [one for one in known if one.status != "cancelled"]
    seated = _seated(connection, {one.id for one in sessions})
    for session in sessions:
        yield from _of_session(session, seated[session.id])
    yield from _of_days(connection, sessions)


def _of_session(session: OrientationSession, seated: list[Seated]) -> Iterator[Issue]:
    about = [(OrientationSession.entity, session.id)]
    countries = rules.foreign_countries(session, seated)
    if countries is not None:
        yield Issue.of(rules.NATIONALITIES, about, detail=countries)
    seats = rules.seats_too_many(session, seated)
    if seats is not None:
        yield Issue.of(rules.CAPACITY, about, detail=seats)


def _seated(connection: Connection, sessions: Iterable[str]) -> dict[str, list[Seated]]:
    query = (
        select(_SEAT, _PERSON.c.country_of_return)
        .join(_PERSON, _PERSON.c.id == _SEAT.c.person, isouter=True)
        .where(_SEAT.c.state == "booked")
    )
    found: dict[str, list[Seated]] = defaultdict(list)
    for row in _rows(connection, query, _SEAT.c.session, sessions):
        came = row["attendance"] in ATTENDED
        one = Seated(
            row["id"], row["person"] or "", row["country_of_return"], bool(row["override_reason"]), came
        )
        found[row["session"]].append(one)
    return found


def _of_days(connection: Connection, sessions: Iterable[OrientationSession]) -> Iterator[Issue]:
    by_day: dict[str, list[OrientationSession]] = defaultdict(list)
    for session in sessions:
        if session.held_on is not None:
            by_day[session.held_on.isoformat()].append(session)
    others: dict[str, list[OrientationSession]] = defaultdict(list)
    for other in _records(connection, OrientationSession, "held_on", by_day):
        others[other.held_on.isoformat()].append(other)
    found = {
        Issue.of(
            rule,
            [(OrientationSession.entity, pair.id) for pair in (one, other)],
            detail=rules.times_of(one, other),
        )
        for day, asked in by_day.items()
        for one in asked
        for other in others[day]
        for rule in rules.shared_by(one, other)
    }
    yield from found


# --- people ---------------------------------------------------------------------------------------


def _of_people(connection: Connection, ids: set[str]) -> Iterator[Issue]:
    booked = _booked(connection, ids)
    people = _records(connection, Person, "id", booked)
    consents: dict[str, list[Consent]] = defaultdict(list)
    for consent in _records(connection, Consent, "person", booked):
        consents[consent.person].append(consent)
    for person in people:
        yield from _of_person(person, consents[person.id], booked[person.id])


def _of_person(person: Person, consents: list[Consent], booked: list[OrientationSession]) -> Iterator[Issue]:
    about = (Person.entity, person.id)
    lacking = rules.consent_lacking(person, consents, booked)
    if lacking is not None:
        yield Issue.of(rules.CONSENT, [about], detail=lacking)
    for one, other in combinations(booked, 2):
        if overlaps(one, other):
            pair = [(OrientationSession.entity, session.id) for session in (one, other)]
            yield Issue.of(rules.PERSON_TWICE, [about, *pair], detail=rules.times_of(one, other))


def _booked(connection: Connection, people: Iterable[str]) -> dict[str, list[OrientationSession]]:
    """The sessions that each of these people has a seat in; people without one are left out."""
    entity = REGISTRY.of(OrientationSession)
    query = (
        select(_SESSION, _SEAT.c.person.label("seated"))
        .join(_SEAT, _SEAT.c.session == _SESSION.c.id)
        .where(_SEAT.c.state == "booked", _SESSION.c.status != "cancelled")
    )
    found: dict[str, list[OrientationSession]] = defaultdict(list)
    for row in _rows(connection, query, _SEAT.c.person, people):
        found[row["seated"]].append(entity.from_row(row))
    return found
