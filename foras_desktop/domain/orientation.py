"""The rules of orientation sessions: two nationalities at most, one room and one person once, one hour."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import OrientationSession

ZONE = "Africa/Casablanca"
LONGEST = timedelta(hours=12)
"""A session is an hour by default; what would fill more than a working day is a slip of the pen."""


@dataclass(frozen=True)
class Countries:
    """The countries of a session: one, or two. There is no third field to put a third in."""

    first: str
    second: str | None = None

    def __post_init__(self) -> None:
        if not self.first:
            raise UserError("orientation.no_country")
        if self.first == self.second:
            object.__setattr__(self, "second", None)

    @classmethod
    def of(cls, session: OrientationSession) -> Countries:
        return cls(session.country_1 or session.country_2 or "", session.country_2)

    def with_added(self, country: str) -> Countries:
        """The countries with one more; UserError `orientation.third_nationality` when both are taken."""
        if country in self:
            return self
        if self.second is not None:
            raise UserError(
                "orientation.third_nationality", country=country, first=self.first, second=self.second
            )
        return Countries(self.first, country)

    def __contains__(self, country: object) -> bool:
        return country in (self.first, self.second)


def usual_end(start: time, minutes: int) -> time | None:
    """When a session ends that lasts as long as they do here; None when that is not on the same day."""
    at = start.hour * 60 + start.minute + minutes
    return time(at // 60, at % 60) if at < 24 * 60 else None


def moment(session: OrientationSession, wall: time | None) -> datetime | None:
    """A wall time of the session's day as an instant, by the time-zone rules now known."""
    if session.held_on is None or wall is None:
        return None
    return datetime.combine(session.held_on, wall, _zone(session.zone or ZONE))


def _zone(name: str) -> ZoneInfo:
    """The zone of that name; Morocco's where another desk named one that is not known here."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo(ZONE)


def check_time(session: OrientationSession, now: datetime) -> None:
    """Refuse a session without a time, in the past, backwards, or longer than half a day."""
    start, end = moment(session, session.starts_at), moment(session, session.ends_at)
    if start is None or end is None:
        raise UserError("orientation.no_time")
    if start < now:
        raise UserError("orientation.in_the_past")
    if end <= start:
        raise UserError("orientation.ends_before_start")
    if end - start > LONGEST:
        raise UserError("orientation.too_long", hours=int(LONGEST.total_seconds() // 3600))


def overlaps(one: OrientationSession, other: OrientationSession) -> bool:
    """Whether two sessions share a minute; cancelled ones take no time."""
    if "cancelled" in (one.status, other.status):
        return False
    start, end = moment(one, one.starts_at), moment(one, one.ends_at)
    other_start, other_end = moment(other, other.starts_at), moment(other, other.ends_at)
    if start is None or end is None or other_start is None or other_end is None:
        return False
    return start < other_end and other_start < end


def room_key(session: OrientationSession) -> tuple[str, str] | None:
    """What makes two rooms the same: the desk and the name without regard to case or spaces."""
    return room_of(session.desk, session.room)


def room_of(desk: str | None, room: str | None) -> tuple[str, str] | None:
    """The key of a desk's room; None for no room."""
    name = " ".join((room or "").casefold().split())
    return (desk or "", name) if name else None


def check_not_taken(session: OrientationSession, others: Iterable[OrientationSession]) -> None:
    """Refuse a session whose room or counsellor another overlapping one has."""
    for other in others:
        if other.id == session.id or not overlaps(session, other):
            continue
        if room_key(session) is not None and room_key(session) == room_key(other):
            raise UserError("orientation.room_taken", room=session.room, starts_at=other.starts_at)
        if session.counsellor and session.counsellor == other.counsellor:
            raise UserError("orientation.counsellor_taken", starts_at=other.starts_at)


def check_capacity(capacity: int | None) -> None:
    """Refuse a session that seats nobody, or more than any room of the desks holds."""
    if capacity is None or not 1 <= capacity <= 100:
        raise UserError("orientation.capacity_out_of_range", most=100)
