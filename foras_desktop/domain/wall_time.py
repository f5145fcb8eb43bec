"""The zone of what is planned, and the day and hour people in Morocco read on the wall."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from foras_desktop.domain.clock import Clock

MOROCCO = ZoneInfo("Africa/Casablanca")


def local_now(clock: Clock) -> datetime:
    """The wall time in Morocco, aware."""
    return clock.now().astimezone(MOROCCO)


def today(clock: Clock) -> date:
    """The day it is in Morocco."""
    return local_now(clock).date()


def local_day(moment: datetime) -> date:
    """The day on the wall in Morocco at an aware moment."""
    return moment.astimezone(MOROCCO).date()
