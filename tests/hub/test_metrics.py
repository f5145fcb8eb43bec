"""Figures for Prometheus: what cannot be told is left out, and is no reason to print anything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from foras_desktop.domain.clock import FixedClock
from foras_desktop.hub import metrics
from foras_desktop.hub.metrics import Careful, DatabaseCollector
from foras_desktop.hub.peer import Peer
from foras_desktop.hub.store import Store
from foras_desktop.services.office import Office
from tests.hub.test_line import hub, realm

__all__ = ["hub", "realm"]


class Failing(Collector):
    """Fails so many times in the middle."""

    def __init__(self, times: int) -> None:
        self._left = times

    def collect(self) -> Iterator[Metric]:
        yield GaugeMetricFamily("first", "", 1)
        self._left -= 1
        if self._left >= 0:
            raise ValueError("Awa")
        yield GaugeMetricFamily("second", "", 2)


@pytest.mark.parametrize(("times", "told"), [(0, 2), (2, 2), (3, 0)])
def test_figures_are_told_whole_or_not_at_all(times: int, told: int, monkeypatch: pytest.MonkeyPatch) -> None:
    faults: list[str] = []
    monkeypatch.setattr(metrics, "note_fault", lambda error, route: faults.append(route))
    assert len(Careful(Failing(times)).collect()) == told
    assert faults == ([] if told else ["/metrics"])


def figures_of(store: Store, clock: FixedClock) -> str:
    registry = CollectorRegistry()
    registry.register(Careful(DatabaseCollector(store, clock)))
    return generate_latest(registry).decode()


def test_the_database_is_told_of_without_any_name(
    hub: Peer, realm: tuple[Office, Office, Office], clock: FixedClock
) -> None:
    told = figures_of(hub.store, clock)
    assert "foras_hub_database_up 1.0" in told
    assert "foras_hub_computers_never_heard" in told
    assert 'foras_hub_waiting_bytes{way="up"} 0.0' in told
    for desk in realm:
        assert desk.credentials.replica_keys.replica not in told


def test_a_database_that_is_away_is_told_as_that(tmp_path: Path, clock: FixedClock) -> None:
    away = Store(f"postgresql:///foras?host={tmp_path}")
    told = figures_of(away, clock)
    assert "foras_hub_database_up 0.0" in told
    assert "sessions" not in told
