"""A run: desks work and exchange while everything fails, and then everything is looked at."""

from __future__ import annotations

import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from foras_desktop.db import oplog, rebuild
from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.hub import standing
from foras_desktop.sync.core.vector import VersionVector
from tests.swarm.bad_line import BadLine
from tests.swarm.desk import Desk
from tests.swarm.mutants import at_desks, command_of
from tests.swarm.realm import Realm, make_database, make_realm
from tests.swarm.servers import Postgres, Workers

_MOST_ROUNDS = 30


@dataclass(frozen=True)
class Asked:
    """How large a run is, and how bad: seconds between two killed processes, and between two crashes."""

    desks: int
    processes: int
    seconds: float
    seed: int
    kill_every: float = 5.0
    crash_every: float = 30.0
    mutant: str = ""
    """One of `mutants.MUTANTS`: then it must not go well."""


@dataclass
class Told:
    """What happened in a run that went well."""

    operations: int = 0
    kills: int = 0
    crashes: int = 0
    rounds: int = 0
    stopped: list[int] = field(default_factory=list)
    desks: Counter[str] = field(default_factory=Counter)
    line: Counter[str] = field(default_factory=Counter)
    replayed: Counter[int] = field(default_factory=Counter)


def run(asked: Asked, folder: Path, server: Postgres) -> Told:
    """AssertionError, or whatever a desk was not ready for, where anything does not hold."""
    line = BadLine([], asked.seed)
    database = make_database(server.address, f"swarm{asked.seed}")
    realm = make_realm(folder, database, line.address, asked.desks, asked.seed)
    workers = Workers(asked.processes, database, folder / "hub", command_of(asked.mutant))
    line.ports = workers.ports
    told = Told()
    try:
        workers.require_running()
        with at_desks(asked.mutant):
            _work(asked, realm, workers, server)
            line.is_bad = False
            server.require_running()
            workers.require_running()
            told.rounds = _agree(realm)
        look(realm)
        if line.taken_twice:
            raise AssertionError("a request that was sent again was taken again")
        told.stopped = workers.stop()
        _tell(told, realm, workers, server, line)
    finally:
        line.close()
        workers.stop()
        realm.close()
    return told


# --- while everything fails ---------------------------------------------------------------------------


def _work(asked: Asked, realm: Realm, workers: Workers, server: Postgres) -> None:
    """Until the time is over, or a desk finds what must not be."""
    until, over = time.monotonic() + asked.seconds, threading.Event()
    trouble = threading.Thread(target=_break, args=(asked, workers, server, over))
    trouble.start()
    try:
        with ThreadPoolExecutor(len(realm.desks)) as pool:
            days = [pool.submit(_day, realm, number, until, over) for number in range(len(realm.desks))]
            for day in days:
                day.result()
    finally:
        over.set()
        trouble.join()


def _break(asked: Asked, workers: Workers, server: Postgres, over: threading.Event) -> None:
    random = Random(asked.seed)
    crash = time.monotonic() + asked.crash_every * random.uniform(0.3, 1)
    while not over.wait(asked.kill_every * random.uniform(0.5, 1.5)):
        workers.kill(random)
        if time.monotonic() > crash:
            server.crash(random)
            crash = time.monotonic() + asked.crash_every * random.uniform(0.5, 1.5)


def _day(realm: Realm, number: int, until: float, over: threading.Event) -> None:
    """What one desk does: work, the line, now and then a stick from another, and questions."""
    desk, sticks = realm.desks[number], realm.sticks[number]
    try:
        while time.monotonic() < until and not over.is_set():
            act = desk.random.random()
            if act < 0.45:
                desk.work()
            elif act < 0.85:
                desk.synchronise()
            elif act < 0.9:
                _hand_over(realm, desk)
            while sticks:
                desk.read_stick(sticks.popleft())
            _ask(realm, desk)
            time.sleep(desk.random.uniform(0, 0.2))
    except BaseException:
        over.set()  # the others need not go on
        raise


def _hand_over(realm: Realm, desk: Desk) -> None:
    """A stick for some other desk, which reads it when it comes to it."""
    folder = desk.office.credentials.folder / f"stick-{desk.happened['wrote a stick']}"
    folder.mkdir()
    desk.happened["wrote a stick"] += 1
    others = [number for number, one in enumerate(realm.desks) if one is not desk]
    realm.sticks[desk.random.choice(others)].append(desk.write_stick(folder))


def _ask(realm: Realm, desk: Desk) -> None:
    other = desk.random.choice(realm.desks)
    if other is not desk:
        desk.require_true(other.replica, other.has)
    try:
        desk.require_true(realm.peer.keys.replica, lambda: _hub_has(realm))
    except EnvironmentFault:  # its database is down just now
        desk.happened["could not ask the hub"] += 1


def _hub_has(realm: Realm) -> VersionVector:
    with realm.peer.store.reading() as connection:
        return oplog.committed_vector(connection, realm.peer.keys.replica)


# --- afterwards ---------------------------------------------------------------------------------------


def _agree(realm: Realm) -> int:
    """On a good line, until all hold the same; the rounds it took."""
    for number in range(1, _MOST_ROUNDS + 1):
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda desk: desk.synchronise(), realm.desks))
        if len(digests(realm)) == 1:
            return number
    raise AssertionError("they do not come to agree")


def digests(realm: Realm) -> set[str]:
    """Of all desks and the hub: one, where they agree."""
    found = set()
    for desk in realm.desks:
        with desk.office.read_view() as view:
            found.add(rebuild.digest(view.connection))
    with realm.peer.store.reading() as connection:
        found.add(rebuild.digest(connection))
    return found


def look(realm: Realm) -> None:
    """Nothing that was confirmed is lost, and the tables are what the logs give."""
    has = _hub_has(realm)
    for desk in realm.desks:
        if desk.confirmed and not has.covers(desk.replica, 1, desk.confirmed):
            raise AssertionError(f"what {desk.name} saved has not arrived everywhere")
        with desk.office.read_view() as view:
            differing = rebuild.differences(view.connection)
        if differing:
            raise AssertionError(f"{desk.name} shows what its log does not give: {differing}")
    differing_tables = standing.verify(realm.peer)
    if differing_tables:
        raise AssertionError(f"the hub shows what its log does not give: {differing_tables}")


def _tell(told: Told, realm: Realm, workers: Workers, server: Postgres, line: BadLine) -> None:
    with realm.peer.store.reading() as connection:
        told.operations = oplog.count(connection)
    told.kills, told.crashes = workers.kills, server.crashes
    told.line, told.replayed = line.happened, line.replayed
    for desk in realm.desks:
        told.desks += desk.happened
