"""Routine synchronisations a second through a hub, against raw PostgreSQL putting in the same rows.

A routine synchronisation is what a desk does after one person was registered: a session, the bundle up and
merged, the hub's answer down. Bundles are made, and a first hub is given them, before the clock starts; what
is timed is a second hub, a copy of the first as it was, called over HTTP by as many desks at once.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import statistics
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import psycopg

from benchmarks.hub.scene import Scene, Server, make_scene, postgresql
from benchmarks.hub.serving import serving
from benchmarks.hub.work import agree, register
from benchmarks.measure import machine
from foras_desktop.db import rebuild
from foras_desktop.db.tables import METADATA
from foras_desktop.hub.store import Store
from foras_desktop.services import line
from foras_desktop.sync.line import HubPlace, Known, Speaker
from foras_desktop.sync.line_caller import calling
from foras_desktop.sync.progress import Progress
from foras_desktop.sync.vouchers_held import VouchersHeld


@dataclass(frozen=True)
class Recording:
    """The bundles of one desk in their order, who sends them, and which vouchers it holds."""

    place: HubPlace
    speaker: Speaker
    held: VouchersHeld | None
    bundles: tuple[Path, ...]


def main() -> None:
    options = _options()
    print(machine())
    with tempfile.TemporaryDirectory() as name, postgresql(Path(name)) as server:
        folder = Path(name)
        scene = make_scene(folder, server.database("first"), options.desks)
        scene.peer.store.close()  # what is copied has no visitor
        timed = server.database("timed", "first")
        server.database("before", "first")
        recordings = _record(scene, options.rounds)
        with serving(timed, folder, options.processes) as hub:
            before = hub.busy()
            took, waits, looks = _replay(recordings, hub.port)
            held = ", ".join(f"{one:.0f}" for one in hub.memory())
            spent = (hub.busy() - before) / len(waits)
            print(f"the hub's processes: {held} MB, {spent * 1000:.0f} ms of a core a synchronisation")
        _require_the_same(scene, timed)
        scene.close()
        _compare(server, timed, took, waits, options.desks)
        print(f"looks in vain: {_percentiles(looks)}, {len(looks) / sum(looks) * options.desks:.0f} a second")


def _require_the_same(scene: Scene, timed: str) -> None:
    """Both hubs hold the same: what was timed was done."""
    second = Store(timed)
    with scene.peer.store.reading() as here, second.reading() as there:
        assert rebuild.digest(here) == rebuild.digest(there)
    second.close()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--desks", type=int, default=8)
    parser.add_argument(
        "--rounds", type=int, default=14, help="with the looks: fewer sessions than are allowed"
    )
    parser.add_argument("--processes", type=int, default=2)
    return parser.parse_args()


# --- before the clock starts --------------------------------------------------------------------------


def _record(scene: Scene, rounds: int) -> list[Recording]:
    """Each desk registers somebody each round, and agrees with the first hub."""
    kept: dict[int, list[Path]] = {number: [] for number in range(len(scene.desks))}
    speakers: dict[int, Recording] = {}
    for turn in range(rounds):
        for number, desk in enumerate(scene.desks):
            register(desk, len(scene.desks) * turn + number)
            outgoing, _ = line.prepare_line(desk)
            assert outgoing.bundle is not None
            path = scene.folder / f"{number}-{turn}.foras"
            path.write_bytes(outgoing.bundle.read_bytes())
            kept[number].append(path)
            speakers[number] = Recording(outgoing.place, outgoing.speaker, outgoing.known.held, ())
            carried = agree(scene.peer, path, desk, outgoing)
            line.settle_line(desk, carried)
    return [replace(speakers[number], bundles=tuple(paths)) for number, paths in kept.items()]


# --- what is timed ------------------------------------------------------------------------------------


def _replay(recordings: Sequence[Recording], port: int) -> tuple[float, list[float], list[float]]:
    """All desks at once, each one synchronisation after the other: the seconds, and those of each; then as
    many looks by each at a hub that has nothing new."""
    spawning = multiprocessing.get_context("spawn")
    with spawning.Manager() as manager, ProcessPoolExecutor(len(recordings), spawning) as pool:
        together = manager.Barrier(len(recordings) + 1)
        answers = [pool.submit(_send_all, one, port, together) for one in recordings]
        together.wait()
        started = time.perf_counter()
        together.wait()
        found = [answer.result() for answer in answers]
        took = max(ended for _, _, ended in found) - started
        waits = [wait for one, _, _ in found for wait in one]
        return took, waits, [look for _, looks, _ in found for look in looks]


def _send_all(recording: Recording, port: int, together: Any) -> tuple[list[float], list[float], float]:
    """The seconds of each synchronisation, those of each look, and when the last synchronisation ended."""
    together.wait()
    waits, looks = [], []
    tag = ""
    with tempfile.TemporaryDirectory() as folder:
        for bundle in recording.bundles:
            started = time.perf_counter()
            tag = _synchronise(recording, bundle, port, Path(folder), tag)
            waits.append(time.perf_counter() - started)
        ended = time.perf_counter()
        together.wait()
        tag = _synchronise(recording, None, port, Path(folder), tag)
        for _ in recording.bundles:
            started = time.perf_counter()
            _synchronise(recording, None, port, Path(folder), tag)
            looks.append(time.perf_counter() - started)
    return waits, looks, ended


def _synchronise(recording: Recording, bundle: Path | None, port: int, folder: Path, tag: str) -> str:
    """As a desk does: a connection and a session of its own each time; `bundle` is None for a look."""
    place = replace(recording.place, address=f"http://127.0.0.1:{port}")
    with calling(place, recording.speaker, os.urandom) as caller:
        if bundle is not None:
            caller.send(bundle, Progress())
        fetched = caller.fetch(folder, Known(tag, recording.held), Progress())
    if fetched is None:
        return tag
    fetched.path.unlink()
    return fetched.tag


# --- the floor ----------------------------------------------------------------------------------------

_ALL = 'SELECT * FROM "{}"'
Rows = dict[str, list[tuple[Any, ...]]]


def _put_in(address: str, slices: Sequence[Rows], connections: int) -> tuple[float, list[float]]:
    """The same rows, as many to a transaction as one synchronisation brought, over so many connections."""
    with ThreadPoolExecutor(connections) as pool:
        started = time.perf_counter()
        parts = [slices[number::connections] for number in range(connections)]
        waits = [wait for one in pool.map(lambda part: _put_each(address, part), parts) for wait in one]
        return time.perf_counter() - started, waits


def _put_each(address: str, slices: Sequence[Rows]) -> list[float]:
    waits = []
    with psycopg.connect(address) as connection:
        for one in slices:
            started = time.perf_counter()
            with connection.pipeline(), connection.cursor() as cursor:
                for table, rows in one.items():
                    places = ", ".join(["%s"] * len(rows[0]))
                    cursor.executemany(f'INSERT INTO "{table}" VALUES ({places})'.encode(), rows)  # noqa: S608
                connection.commit()
            waits.append(time.perf_counter() - started)
    return waits


def _rows_of(address: str) -> Rows:
    """All rows of all tables, by table, in an order that foreign keys allow."""
    with psycopg.connect(address) as connection:
        return {
            table.name: connection.execute(_ALL.format(table.name).encode()).fetchall()
            for table in METADATA.sorted_tables
        }


def _slices(before: Rows, after: Rows, count: int) -> list[Rows]:
    """What was put in, in as many equal parts. Rows that were changed are left out of the floor."""
    made: list[Rows] = [{} for _ in range(count)]
    for table in METADATA.sorted_tables:
        keys = [table.c.keys().index(column.name) for column in table.primary_key]
        known = {tuple(row[key] for key in keys) for row in before[table.name]}
        rows = [row for row in after[table.name] if tuple(row[key] for key in keys) not in known]
        for number, one in enumerate(made):
            if part := rows[number::count]:
                one[table.name] = part
    return made


def _compare(server: Server, timed: str, took: float, waits: list[float], connections: int) -> None:
    slices = _slices(_rows_of(server.address_of("before")), _rows_of(timed), len(waits))
    rows = sum(len(part) for one in slices for part in one.values())
    raw, raw_waits = _put_in(server.address_of("before"), slices, connections)
    ours, floor = len(waits) / took, len(slices) / raw
    print(f"{len(waits)} synchronisations of {connections} desks, {rows / len(waits):.1f} rows each")
    print(f"hub: {ours:.1f} a second, {_percentiles(waits)}")
    print(f"raw: {floor:.1f} a second, {_percentiles(raw_waits)}")
    print(f"ratio {ours / floor:.3f} (goal ≥ 0.40)")


def _percentiles(waits: Sequence[float]) -> str:
    cuts = statistics.quantiles(waits, n=100)
    return f"p50 {cuts[49] * 1000:.1f} ms, p99 {cuts[98] * 1000:.1f} ms"


if __name__ == "__main__":
    main()
