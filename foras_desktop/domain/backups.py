"""When a backup is due, and which old ones go."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TypeVar

DUE_AFTER = timedelta(hours=20)
"""A working day apart: the first start of each day makes one, whatever the hour of the day before."""

NEWEST_KEPT = 3
DAYS_KEPT = 7
WEEKS_KEPT = 4
MONTHS_KEPT = 6

T = TypeVar("T")


def is_due(last: datetime | None, now: datetime, *, has_changed: bool) -> bool:
    """Whether a backup is due: something was written since the last, and that was not today.

    A clock that went backwards makes one more rather than none.
    """
    if last is None:
        return True
    return has_changed and (now - last >= DUE_AFTER or last > now)


def superfluous(made: Iterable[tuple[datetime, T]]) -> list[T]:
    """Which of the backups made at these instants may go: kept are the newest, and the last of each of the
    newest days, weeks and months that have one.

    Counted in what there is, not in the calendar: a clock that jumps years ahead deletes nothing by that.
    """
    newest_first = sorted(made, key=lambda pair: pair[0], reverse=True)
    kept = {place for place, _ in enumerate(newest_first[:NEWEST_KEPT])}
    for period, count in (("%Y-%m-%d", DAYS_KEPT), ("%G-%V", WEEKS_KEPT), ("%Y-%m", MONTHS_KEPT)):
        seen: set[str] = set()
        for place, (instant, _) in enumerate(newest_first):
            name = instant.strftime(period)
            if name not in seen and len(seen) < count:
                seen.add(name)
                kept.add(place)
    return [one for place, (_, one) in enumerate(newest_first) if place not in kept]
