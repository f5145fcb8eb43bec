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
from collections.abc import Callable
from contextlib import suppress
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
from foras_desktop.db.queries.exchange import ExchangeQueries, Said
from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.services import line
from foras_desktop.sync.line_caller import Caller
from foras_desktop.sync.progress import Progress

_ROUNDS = 15
_PUT_IN = "INSERT INTO oplog VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
_CONNECTIONS = 200


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("sizes", type=int, nargs="*", default=[100_000, 1_000_000])
    parser.add_argument("--no-download", action="store_true", help="leave the first download out")
    options = parser.parse_args()
    print(machine())
    with tempfile.TemporaryDirectory() as name, postgresql(Path(name)) as server:
        address = server.database("growing")
        scene = make_scene(Path(name), address, 2)
        with serving(address, Path(name)) as hub:
            _tell_connections(hub.port, hub.memory)
        _routine(scene, 5, 0)  # what is done first takes longer
        size = 0
        for turn, wanted in enumerate(options.sizes, start=1):
            fill(address, size, wanted)
            size = wanted
            _note_all_known(scene)
            costs = _routine(scene, _ROUNDS, 100 * turn)
            raw = _raw(address, wanted)
            print(
                f"{wanted} operations in the log: {costs * 1000:.1f} ms a synchronisation,"
                f" raw {raw * 1000:.1f} ms, ratio {costs / raw:.1f}; database {_gigabytes(address):.2f} GB"
            )
        if not options.no_download:
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
        carried = agree(scene.peer, path, desk, outgoing)
        took.append(time.perf_counter() - started)
        line.settle_line(desk, carried)
    return statistics.median(took)


def _note_all_known(scene: Scene) -> None:
    """Take it that two have what was filled in: else their next synchronisation would be a download."""
    with scene.peer.store.writing() as connection:
        has = oplog.committed_vector(connection, scene.peer.keys.replica)
        for office in (scene.central, scene.desks[0]):
            replica = office.credentials.replica_keys.replica
            ExchangeQueries(connection).acknowledge(replica, Said(has, datetime.now(UTC)))


def _raw(address: str, size: int) -> float:
    """The median of the seconds in which so many rows are put in, durably, beside the others."""
    took = []
    with psycopg.connect(address) as connection:
        for turn in range(_ROUNDS):
            started = time.perf_counter()
            rows = [
                (f"RAW{size}", 20 * turn + one, "person", f"{turn}-{one}", 1, "", "RBA", "{}", "{}", "")
                for one in range(20)
            ]
            with connection.pipeline(), connection.cursor() as cursor:
                cursor.executemany(_PUT_IN, rows)
                connection.commit()
            took.append(time.perf_counter() - started)
        connection.execute("DELETE FROM oplog WHERE replica = %s", (f"RAW{size}",))
        connection.commit()
    return statistics.median(took)


def _gigabytes(address: str) -> float:
    with psycopg.connect(address) as connection:
        found = connection.execute("SELECT pg_database_size(current_database())").fetchone()
        assert found is not None
        return float(found[0]) / 1e9


def _first_download(scene: Scene, address: str, size: int) -> None:
    """A desk that has nothing asks for everything over HTTP, time and again; it merges nothing here."""
    desk = scene.desks[1]
    outgoing, _ = line.prepare_line(desk)
    floor = _copied_out(address)
    tries = 0
    started = time.perf_counter()
    with serving(address, scene.folder) as hub:
        while True:
            tries += 1
            with (
                suppress(EnvironmentFault),
                httpx.Client(base_url=f"http://127.0.0.1:{hub.port}", trust_env=False, timeout=30) as http,
            ):
                caller = Caller(http, outgoing.place, outgoing.speaker, os.urandom)
                fetched = caller.fetch(scene.folder, outgoing.known, Progress())
                break
            time.sleep(1)
        took = time.perf_counter() - started
        held = max(hub.memory())
    assert fetched is not None
    length = fetched.path.stat().st_size / 1e6
    print(
        f"first download of {fetched.operations} operations, {length:.1f} MB: {took:.1f} s in {tries} tries,"
        f" {held:.0f} MB in the hub; copied out raw {floor:.1f} s, ratio {took / floor:.1f}"
    )


def _copied_out(address: str) -> float:
    started = time.perf_counter()
    with psycopg.connect(address) as connection, connection.cursor() as cursor:
        copying = cursor.copy("COPY oplog TO STDOUT")
        with copying as copied:
            for _ in copied:
                pass
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
