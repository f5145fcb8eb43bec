"""What Prometheus may ask: figures of the service and of its database; no ids, no addresses, no names.

Counts are kept in memory, or with several processes in files that the process above them reads together
(prometheus_client's way, chosen by PROMETHEUS_MULTIPROC_DIR before this module is imported).
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy import Connection, func, select

from foras_desktop.db.queries.exchange import ExchangeQueries
from foras_desktop.domain.clock import Clock
from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.hub.logs import note_fault
from foras_desktop.hub.store import Store
from foras_desktop.hub.tables import LINE_BARRED, LINE_PIECE, LINE_SESSION
from foras_desktop.sync.state import known_directory

REGISTRY = CollectorRegistry()

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120)

REQUESTS = Counter(
    "foras_hub_requests", "Requests that were answered.", ("route", "method", "status"), registry=REGISTRY
)
SECONDS = Histogram(
    "foras_hub_request_seconds",
    "From the request's head to the end of its answer.",
    ("route", "method"),
    buckets=_SECONDS,
    registry=REGISTRY,
)
BYTES = Counter("foras_hub_carried_bytes", "Bodies of requests and answers.", ("way",), registry=REGISTRY)
RUNNING = Gauge("foras_hub_requests_running", "Under way.", registry=REGISTRY, multiprocess_mode="livesum")
REFUSED = Counter("foras_hub_refused", "Requests that were refused.", ("code",), registry=REGISTRY)
CUT = Counter("foras_hub_cut", "Connections cut because somebody dawdled.", ("while",), registry=REGISTRY)
FAULTS = Counter("foras_hub_faults", "Requests that met a bug: see the log.", registry=REGISTRY)
MERGED = Counter("foras_hub_bundles_merged", "Bundles that were merged.", registry=REGISTRY)
OPERATIONS = Counter("foras_hub_operations_merged", "Changes that they brought.", registry=REGISTRY)
BATCHES_REFUSED = Counter(
    "foras_hub_batches_refused", "Batches of them that were not taken.", registry=REGISTRY
)
WRITTEN = Counter("foras_hub_bundles_written", "Bundles made ready for desks.", registry=REGISTRY)


@dataclass(frozen=True)
class _Figures:
    """What the database holds now; ages in seconds, of the computers that were heard of at all."""

    sessions: int
    waiting: dict[str, int]
    barred: int
    ages: list[float]
    never_heard: int


class DatabaseCollector(Collector):
    """Figures that are the same whichever process tells them, asked of the database when Prometheus asks."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def collect(self) -> Iterator[Metric]:
        began = time.perf_counter()
        try:
            with self._store.reading() as connection:
                connection.execute(select(1))
                round_trip = time.perf_counter() - began
                figures = _figures(connection, self._clock.now())
        except EnvironmentFault:
            yield _gauge("database_up", "Whether the database answers.", 0)
            return
        yield _gauge("database_up", "Whether the database answers.", 1)
        yield _gauge("database_round_trip_seconds", "A connection and the smallest question.", round_trip)
        yield _gauge("sessions", "Sessions that are open.", figures.sessions)
        waiting = GaugeMetricFamily(
            "foras_hub_waiting_bytes", "Bundles on their way, in pieces.", labels=("way",)
        )
        for way in ("up", "down"):
            waiting.add_metric((way,), figures.waiting.get(way, 0))
        yield waiting
        yield _gauge("computers_barred", "Barred by the administrator.", figures.barred)
        yield _gauge("computers_never_heard", "Admitted, but never heard of.", figures.never_heard)
        yield _gauge("computers_heard", "Admitted, and heard of.", len(figures.ages))
        if figures.ages:
            yield _gauge("newest_heard_seconds", "Since any computer was heard of.", min(figures.ages))
            yield _gauge("oldest_heard_seconds", "Since the longest silent one was.", max(figures.ages))


class Careful(Collector):
    """Another's figures; what cannot be told is left out, and the log says why.

    prometheus_client's server would print the error, and its files may be read in the moment they are made.
    """

    def __init__(self, figures: Collector) -> None:
        self._figures = figures

    def collect(self) -> list[Metric]:
        for pause in (0.02, 0.1, 0):
            try:
                return list(self._figures.collect())
            except Exception as error:
                if not pause:
                    note_fault(error, "/metrics")
                time.sleep(pause)
        return []


def _gauge(name: str, text: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"foras_hub_{name}", text, value)


def _figures(connection: Connection, now: datetime) -> _Figures:
    directory = known_directory(connection)
    computers = directory.active_replicas() if directory else []
    exchange = ExchangeQueries(connection)
    heard = [exchange.heard_from(one.subject) for one in computers]
    way = LINE_PIECE.c.way
    waiting = select(way, func.sum(func.length(LINE_PIECE.c.content))).group_by(way)
    return _Figures(
        sessions=connection.execute(select(func.count()).select_from(LINE_SESSION)).scalar_one(),
        waiting={one: int(size) for one, size in connection.execute(waiting)},
        barred=connection.execute(select(func.count()).select_from(LINE_BARRED)).scalar_one(),
        ages=[(now - one).total_seconds() for one in heard if one is not None],
        never_heard=heard.count(None),
    )
