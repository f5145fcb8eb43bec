"""What a routine synchronisation costs a hub as its log grows, and what a first download does.

Each time against a floor of the same moment: the rows of a synchronisation put in raw beside as many others,
and the rows of a download copied out of PostgreSQL raw.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import httpx
import psycopg

from benchmarks.hub.filling import fill
from benchmarks.hub.scene import Scene, make_scene, postgresql
from benchmarks.hub.serving import serving
from benchmarks.hub.work import agree, register
from benchmarks.measure import machine
from foras_desktop.db import oplog
from foras_desktop.domain.errors import UserError
from foras_desktop.hub.store import Store
from foras_desktop.services import line
from foras_desktop.sync.line_caller import Caller
from foras_desktop.sync.progress import Progress

_ROUNDS = 15
_CONNECTIONS = 200


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("sizes", type=int, nargs="*", default=[100_000, 1_000_000])
    options = parser.parse_args()
    print(machine())
    with tempfile.TemporaryDirectory() as name, postgresql(Path(name)) as server:
        address = server.database("growing")
        scene = make_scene(Path(name), address, 2)
        with serving(address, Path(name)) as hub:
            _tell_connections(hub.port, hub.memory)
        _routine(scene, 5, 0)  # warm
        size = 0
        for wanted in options.sizes:
            fill(address, size, wanted)
            size = wanted
            _note_all_known(scene)
            costs = _routine(scene, _ROUNDS, wanted)
            raw = _raw(address, wanted)
            print(
                f"{wanted} operations in the log: {costs * 1000:.1f} ms a synchronisation,"
                f" raw {raw * 1000:.1f} ms, ratio {costs / raw:.1f}"
            )
        _first_download(scene, address, size)
        scene.close()


def _tell_connections(port: int, memory: Callable[[], list[float]]) -> None:
    """Connections that were used once and are kept open."""
    before = sum(memory())
    clients = [
        httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) for _ in range(_CONNECTIONS)
    ]
    for client in clients:
        client.get("/health/alive").raise_for_status()
    each = (sum(memory()) - before) / _CONNECTIONS * 1000
    for client in clients:
        client.close()
    print(f"{before:.0f} MB without a connection, and {each:.0f} kB for each of {_CONNECTIONS} that are open")


def _routine(scene: Scene, rounds: int, number: int) -> float:
    """The median of the seconds that the hub spends on a synchronisation; the desk's own are left out."""
    took = []
    desk = scene.desks[0]
    for turn in range(rounds):
        register(desk, number + turn)
        outgoing, _ = line.prepare_line(desk)
        assert outgoing.bundle is not None
        path = scene.folder / "up.foras"
        path.write_bytes(outgoing.bundle.read_bytes())
        started = time.perf_counter()
        fetched = agree(scene.peer, path, desk)
        took.append(time.perf_counter() - started)
        line.settle_line(desk, line.Carried(outgoing, is_told=True, fetched=fetched, trouble=None))
    return statistics.median(took)


def _note_all_known(scene: Scene) -> None:
    """Everybody is said to have what was filled in: else the first synchronisation would be a download."""
    store = scene.peer.store
    with store.writing() as connection:
        from foras_desktop.db.queries.exchange import ExchangeQueries

        has = oplog.committed_vector(connection, scene.peer.keys.replica)
        for office in (scene.central, scene.desks[0]):
            replica = office.credentials.replica_keys.replica
            ExchangeQueries(connection).acknowledge(replica, has, datetime.now(UTC))
