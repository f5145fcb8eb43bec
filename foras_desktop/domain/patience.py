"""How long to wait after wrong passphrases: nobody is locked out, nobody guesses fast at this keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

FREE_TRIES = 3
"""Slips of the hand cost nothing."""

LONGEST = timedelta(minutes=5)


@dataclass(frozen=True)
class Tries:
    """How many in a row were wrong, and when the last was."""

    count: int = 0
    last: datetime | None = None

    def one_more(self, now: datetime) -> Tries:
        return Tries(self.count + 1, now)


def delay_after(count: int) -> timedelta:
    """After so many wrong ones in a row: nothing at first, then twice as long each time."""
    if count <= FREE_TRIES:
        return timedelta()
    return min(timedelta(seconds=2 ** min(count - FREE_TRIES, 20)), LONGEST)


def still_to_wait(tries: Tries, now: datetime) -> timedelta:
    """How long before the next try; never longer than the delay itself, whatever the clock did meanwhile."""
    if tries.last is None:
        return timedelta()
    delay = delay_after(tries.count)
    return min(delay, max(timedelta(), tries.last + delay - now))
