"""Looks for broken rules: `domain.after_merge` asked of the sessions and people in question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations

from sqlalchemy import Connection, select

from foras_desktop.db import training_breaks
from foras_desktop.db.ever_named import ever_named
from foras_desktop.db.lookup import Lookup, records_among
from foras_desktop.db.tables import ENTITY_TABLES, PERSON_KEY, SAME_AS
from foras_desktop.domain import after_merge as rules
from foras_desktop.domain.after_merge import Seated
from foras_desktop.domain.codes import ATTENDED
from foras_desktop.domain.ids import same_person_id
from foras_desktop.domain.orientation import overlaps
from foras_desktop.domain.records import Consent, OrientationSession, Person, SamePerson, Seat
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.domain.sameness import likely_same
from foras_desktop.sync.core.issues import About, Issue

_SESSION = ENTITY_TABLES[OrientationSession.entity]
_SEAT = ENTITY_TABLES[Seat.entity]
_PERSON = ENTITY_TABLES[Person.entity]
_CONSENT = ENTITY_TABLES[Consent.entity]
_LINK = ENTITY_TABLES[SamePerson.entity]
_MET = PERSON_KEY.alias()

_SEATS = Lookup(select(_SEAT.c.session, _SEAT.c.person), _SEAT.c.id)
_SEATED_IN = Lookup(select(_SEAT.c.person), _SEAT.c.session)
_SESSIONS_OF = Lookup(select(_SEAT.c.session), _SEAT.c.person)
_CONSENTING = Lookup(select(_CONSENT.c.person), _CONSENT.c.id)
_JOINED_TO = Lookup(select(SAME_AS), SAME_AS.c.person)
_LINKS = Lookup(select(_LINK.c.id, _LINK.c.first, _LINK.c.second, _LINK.c.verdict), _LINK.c.id)
_BOOKED_IN = Lookup(
    select(_SEAT, _PERSON.c.country_of_return)
    .join(_PERSON, _PERSON.c.id == _SEAT.c.person, isouter=True)
    .where(_SEAT.c.state == "booked"),
    _SEAT.c.session,
)
_BOOKED_BY = Lookup(
    select(_SESSION, _SEAT.c.person.label("seated"))
    .join(_SEAT, _SEAT.c.session == _SESSION.c.id)
    .where(_SEAT.c.state == "booked", _SESSION.c.status != "cancelled"),
    _SEAT.c.person,
)
_SHARING_A_KEY = Lookup(
    select(PERSON_KEY.c.person.label("one"), _MET.c.person.label("other")).join(
        _MET, (_MET.c.key == PERSON_KEY.c.key) & (_MET.c.person != PERSON_KEY.c.person)
    ),
    PERSON_KEY.c.person,
)


@dataclass
class Scope:
    """The sessions, people and cycles whose rules are asked again."""

    sessions: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)
    cycles: set[str] = field(default_factory=set)


def scope_of(connection: Connection, touched: Iterable[About]) -> Scope:
    """What a change of these records may break or mend."""
    by_entity: dict[str, set[str]] = defaultdict(set)
    for entity, record in touched:
        by_entity[entity].add(record)
    moved, changed = by_entity[OrientationSession.entity], by_entity[Person.entity]
    scope = Scope(set(moved), set(changed), training_breaks.cycles_concerned(connection, by_entity))
    scope.people |= training_breaks.people_concerned(connection, by_entity)
    seats, consents = by_entity[Seat.entity], by_entity[Consent.entity]
    for row in _SEATS.rows(connection, seats):
        scope.sessions.add(row["session"] or "")
        scope.people.add(row["person"] or "")
    scope.sessions.update(ever_named(connection, Seat.entity, seats, "place", "session"))
    scope.people.update(ever_named(connection, Seat.entity, seats, "place", "person"))
    for row in _CONSENTING.rows(connection, consents):
        scope.people.add(row["person"] or "")
    scope.people.update(ever_named(connection, Consent.entity, consents, "given", "person"))
    scope.people |= _linked(connection, by_entity[SamePerson.entity])
    for row in _SEATED_IN.rows(connection, moved):
        scope.people.add(row["person"] or "")
    for row in _JOINED_TO.rows(connection, set(scope.people)):
        scope.people.add(row["other"])
    for row in _SESSIONS_OF.rows(connection, changed):
        scope.sessions.add(row["session"] or "")
    return scope


def _linked(connection: Connection, links: set[str]) -> set[str]:
    """The people these links are about; everybody where a link's id is of others than it names.

    Whom it names may not have arrived yet, or be a lie; it is by the id that a pair is found judged.
    """
    rows = list(_LINKS.rows(connection, links))
    if any(same_person_id(row["first"] or "", row["second"] or "") != row["id"] for row in rows):
        return everything(connection).people
    named = {row[name] for row in rows for name in ("first", "second")}
    for name in ("first", "second"):
        named.update(ever_named(connection, SamePerson.entity, links, "pair", name))
    return named


def everything(connection: Connection) -> Scope:
    """All sessions, all cycles and everybody."""
    sessions = set(connection.execute(select(_SESSION.c.id)).scalars())
    people = set(connection.execute(select(_PERSON.c.id)).scalars())
    return Scope(sessions, people, training_breaks.every_cycle(connection))


def breaks_in(connection: Connection, scope: Scope) -> Iterator[Issue]:
    """Every broken rule that has one of these sessions, people or cycles to do with it."""
    yield from _of_sessions(connection, scope.sessions)
    groups = _groups(connection, scope.people)
    yield from _of_people(connection, groups)
    yield from _of_pairs(connection, scope.people)
    yield from training_breaks.of_people(connection, groups)
    yield from training_breaks.of_cycles(connection, scope.cycles)


# --- sessions -------------------------------------------------------------------------------------


def _of_sessions(connection: Connection, ids: set[str]) -> Iterator[Issue]:
    known = records_among(connection, OrientationSession, "id", ids)
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
    found: dict[str, list[Seated]] = defaultdict(list)
    for row in _BOOKED_IN.rows(connection, sessions):
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
    for other in records_among(connection, OrientationSession, "held_on", by_day):
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


def _of_people(connection: Connection, groups: set[frozenset[str]]) -> Iterator[Issue]:
    """Once for each person, however many records are joined in them."""
    everyone = {member for group in groups for member in group}
    booked = _booked(connection, everyone)
    seen = {min(group) for group in groups if any(one in booked for one in group)}
    people = {one.id: one for one in records_among(connection, Person, "id", seen)}
    consents: dict[str, list[Consent]] = defaultdict(list)
    for consent in records_among(connection, Consent, "person", {one for one in everyone if one in booked}):
        consents[consent.person].append(consent)
    for group in groups:
        seated = [session for member in sorted(group) for session in booked.get(member, ())]
        given = [consent for member in sorted(group) for consent in consents[member]]
        if seated and min(group) in people:
            yield from _of_person(people[min(group)], given, seated)


def _groups(connection: Connection, ids: set[str]) -> set[frozenset[str]]:
    """These people, each with the records joined to them; the least id stands for all."""
    joined: dict[str, set[str]] = {one: {one} for one in ids if one}
    for row in _JOINED_TO.rows(connection, ids):
        joined[row["person"]].add(row["other"])
    return {frozenset(group) for group in joined.values()}


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
    found: dict[str, list[OrientationSession]] = defaultdict(list)
    for row in _BOOKED_BY.rows(connection, people):
        found[row["seated"]].append(entity.from_row(row))
    return found


# --- pairs ----------------------------------------------------------------------------------------


def _of_pairs(connection: Connection, ids: set[str]) -> Iterator[Issue]:
    """Records of different desks that are likely of one person, and that nobody has judged yet."""
    pairs = {
        (min(row["one"], row["other"]), max(row["one"], row["other"]))
        for row in _SHARING_A_KEY.rows(connection, ids)
    }
    people = {
        one.id: one
        for one in records_among(connection, Person, "id", {one for pair in pairs for one in pair})
    }
    judged = _judged(connection, pairs)
    for one, other in sorted(pairs):
        agree = likely_same(people[one], people[other])
        if agree is not None and same_person_id(one, other) not in judged:
            yield Issue.of(rules.SAME_PERSON, [(Person.entity, one), (Person.entity, other)], detail=agree)


def _judged(connection: Connection, pairs: Iterable[tuple[str, str]]) -> set[str]:
    """The links of these pairs that hold a verdict."""
    rows = _LINKS.rows(connection, {same_person_id(*one) for one in pairs})
    return {row["id"] for row in rows if row["verdict"] is not None}
