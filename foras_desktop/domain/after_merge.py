"""The rules that two desks can break together while each keeps them (domain.md, last section).

Each predicate answers with how things stand (`detail`), or None where the rule holds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from foras_desktop.domain.consent import missing_consents
from foras_desktop.domain.orientation import moment, overlaps, room_key
from foras_desktop.domain.records import Consent, OrientationSession, Person

NATIONALITIES = "nationalities"
CAPACITY = "capacity"
ROOM_TWICE = "room_twice"
COUNSELLOR_TWICE = "counsellor_twice"
PERSON_TWICE = "person_twice"
CONSENT = "consent"
SAME_PERSON = "same_person"

SESSION_RULES = frozenset({NATIONALITIES, CAPACITY, ROOM_TWICE, COUNSELLOR_TWICE})
"""Found by looking at a session."""
PERSON_RULES = frozenset({PERSON_TWICE, CONSENT, SAME_PERSON})
"""Found by looking at a person."""

MOST_COUNTRIES = 2


@dataclass(frozen=True)
class Seated:
    """Someone with a booked seat, as far as these rules ask."""

    seat: str
    person: str
    country: str | None
    overridden: bool
    attended: bool


def foreign_countries(session: OrientationSession, seated: Iterable[Seated]) -> str | None:
    """The countries of people who sit in a session that is not about their country.

    Of a session that was held only a third nationality among those who came is told: a country corrected
    later breaks nothing.
    """
    if session.status == "held":
        came = {one.country for one in seated if one.attended and one.country}
        return _listed(came) if len(came) > MOST_COUNTRIES else None
    present = {one.country for one in seated if one.country}
    return _listed(present) if present - set(session.countries) else None


def seats_too_many(session: OrientationSession, seated: Collection[Seated]) -> str | None:
    """Booked seats against the capacity, as "13/12"; a seat with a desk lead's reason does not count."""
    if session.status == "held" or session.capacity is None:
        return None
    booked = sum(not one.overridden for one in seated)
    return f"{booked}/{session.capacity}" if booked > session.capacity else None


def shared_by(one: OrientationSession, other: OrientationSession) -> tuple[str, ...]:
    """Which rules two sessions break that share a minute: the same room, the same counsellor."""
    if one.id == other.id or not overlaps(one, other):
        return ()
    rules = []
    if room_key(one) is not None and room_key(one) == room_key(other):
        rules.append(ROOM_TWICE)
    if one.counsellor and one.counsellor == other.counsellor:
        rules.append(COUNSELLOR_TWICE)
    return tuple(rules)


def consent_lacking(
    person: Person, consents: Iterable[Consent], booked: Iterable[OrientationSession]
) -> str | None:
    """The consents a person lacks who has a seat in a session to come."""
    if not any(session.status == "planned" for session in booked):
        return None
    return _listed(missing_consents(person, consents)) or None


def may_be_left(rule: str, sessions: Collection[OrientationSession], now: datetime) -> bool:
    """Whether a person may decide to leave things as they stand.

    Capacity may be gone past with a reason (domain.md, "What may be overridden"). Everything else only
    once it has happened and cannot be mended any more; a missing consent never.
    """
    if rule == CAPACITY:
        return True
    starts = [moment(session, session.starts_at) for session in sessions]
    return rule != CONSENT and bool(starts) and all(start is not None and start <= now for start in starts)


def times_of(*sessions: OrientationSession) -> str:
    """When sessions are: a decision about two that share an hour holds until one is moved."""
    return _listed(f"{one.id} {one.held_on} {one.starts_at} {one.ends_at} {one.status}" for one in sessions)


def _listed(words: Iterable[str]) -> str:
    return ",".join(sorted(words))
