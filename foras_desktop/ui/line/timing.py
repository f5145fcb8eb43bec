"""When to try the line again: soon after a change, now and then for news, ever more seldom where it fails.

Every wait is spread by chance, or all desks would call at once when the hub or the town's network comes back.
"""

from __future__ import annotations

from random import Random

SOON = 2.0
"""Seconds after a change was saved: several saves in a row go together."""

NEWS = 20.0
"""Seconds between two looks for what others did: agreeing takes seconds, and asking two short requests."""

FIRST_WAIT, LONGEST_WAIT = 15.0, 15 * 60.0
"""Seconds after the first failure, doubled with each further one."""


class Timing:
    """Counts failures in a row. `random` is handed in."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._failures = 0

    def after_change(self) -> float:
        """Seconds to wait after something was saved here; a line that fails is not tried sooner for it."""
        return self._spread(SOON) if not self._failures else self._back_off()

    def after_success(self) -> float:
        """Seconds until the next look for news."""
        self._failures = 0
        return self._spread(NEWS)

    def after_failure(self) -> float:
        """Seconds until the next try."""
        self._failures += 1
        return self._back_off()

    def forget_failures(self) -> None:
        """The network has changed: the next try is a first one."""
        self._failures = 0

    def _back_off(self) -> float:
        return self._spread(min(LONGEST_WAIT, FIRST_WAIT * 2 ** (self._failures - 1)))

    def _spread(self, seconds: float) -> float:
        return seconds * self._random.uniform(0.75, 1.25)
