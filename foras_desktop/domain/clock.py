"""Time is handed in: the clock every rule and service asks, and the zone of what is planned."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

MOROCCO = ZoneInfo("Africa/Casablanca")


class Clock(Protocol):
    """Gives the present instant, aware, in UTC."""

    def now(self) -> datetime: ...


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class FixedClock:
    """A clock that stands where it is put: tests, the tour and the practice data."""

    def __init__(self, at: datetime) -> None:
        self._at = at.astimezone(UTC)

    def now(self) -> datetime:
        return self._at

    def advance(self, step: timedelta) -> None:
        self._at += step


def local_now(clock: Clock) -> datetime:
    """The wall time in Morocco, aware."""
    return clock.now().astimezone(MOROCCO)


def today(clock: Clock) -> date:
    """The day it is in Morocco."""
    return local_now(clock).date()
