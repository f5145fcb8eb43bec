"""Hybrid logical clock: milliseconds and a counter in one integer. It orders what is shown, never decides."""

from __future__ import annotations

COUNTER_BITS = 16
FURTHEST_DRAG_MS = 10 * 60 * 1000
"""Nobody else's clock pulls ours further than this past the wall's."""

_LATEST_MS = 1 << 46
"""The year 4199: a wall clock beyond it would count further than databases do."""


def from_ms(milliseconds: int) -> int:
    return milliseconds << COUNTER_BITS


def to_ms(hlc: int) -> int:
    return hlc >> COUNTER_BITS


class HybridClock:
    """Gives ever larger times, close to the wall's."""

    def __init__(self, last: int = 0) -> None:
        self.last = last

    def tick(self, wall_ms: int) -> int:
        """The time of the next write: past every earlier one, even if the wall clock went back."""
        self.last = max(self.last + 1, from_ms(min(wall_ms, _LATEST_MS)))
        return self.last

    def observe(self, other: int, wall_ms: int) -> None:
        """Take note of a time read from elsewhere, but never follow a clock that is far ahead."""
        self.last = max(self.last, min(other, from_ms(min(wall_ms, _LATEST_MS) + FURTHEST_DRAG_MS)))
