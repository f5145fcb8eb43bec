"""How much one process of the service bears, and how often somebody may ask; docs/hub.md tells the same."""

from __future__ import annotations

import ipaddress
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from foras_desktop.domain.errors import UserError

_MOST_KEYS = 10_000


@dataclass(frozen=True)
class Pace:
    """So many at once, and so many a second in the long run."""

    at_once: float
    a_second: float


@dataclass(frozen=True)
class Limits:
    """Of one process; sizes in bytes, times in seconds."""

    headers: int = 16 << 10
    reading: float = 60
    """A whole request, from its first byte: the smallest piece on a line of 9 kbit/s."""
    writing: float = 60
    """What of an answer has not left by then."""
    connections: int = 256
    inside: int = 64
    """Requests that act or wait for their turn; who comes then is told to come later."""
    acting: int = 8
    long: int = 4
    """Merging and writing bundles: apart, so that pieces flow while bundles are merged."""
    turn: float = 15
    """Waiting for a turn. A desk gives up after thirty seconds; it is told to come later before."""
    stopping: int = 30
    sessions_of_address: Pace = Pace(300, 5)
    """A whole office may stand behind one address, and all offices behind a web server that tells none."""
    sessions_of_replica: Pace = Pace(30, 0.5)
    """From one address: a desk opens one an exchange, which is every twenty seconds."""
    requests_of_replica: Pace = Pace(600, 50)

    @property
    def database_connections(self) -> int:
        """For all who act at once, and whoever asks after the hub's health."""
        return self.acting + self.long + 2


class Rate:
    """A bucket for each key, which fills by itself; keys that nobody used for longest are forgotten first."""

    def __init__(self, pace: Pace, clock: Callable[[], float] = time.monotonic) -> None:
        self._pace, self._clock = pace, clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, key: str) -> None:
        """UserError `line.too_often`, with the seconds after which there is one again."""
        now = self._clock()
        with self._lock:
            left, then = self._buckets.pop(key, (self._pace.at_once, now))
            left = min(self._pace.at_once, left + (now - then) * self._pace.a_second)
            is_there = left >= 1
            self._buckets[key] = (left - 1 if is_there else left, now)
            if len(self._buckets) > _MOST_KEYS:
                self._buckets.popitem(last=False)
        if not is_there:
            raise UserError("line.too_often", after=(1 - left) / self._pace.a_second)


def network_of(address: str) -> str:
    """What counts as one address: an IPv6 network of 64 bits has room for any number of them."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return ""
    return str(ipaddress.ip_network((found, 64), strict=False) if found.version == 6 else found)
