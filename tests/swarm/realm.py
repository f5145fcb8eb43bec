"""A central office, desks and a hub that know each other, on a bad line."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from pathlib import Path
from random import Random

import psycopg

from foras_desktop.db.keys.slots import KdfCost
from foras_desktop.domain.clock import Clock, SystemClock
from foras_desktop.hub.peer import Peer, enrol, introduction_of, make_peer
from foras_desktop.hub.store import Store
from foras_desktop.services import introduction, setting_up
from foras_desktop.services.office import Office
from foras_desktop.services.setting_up import SetUp
from foras_desktop.sync.introduction import write_letter
from tests.conftest import PASSPHRASE
from tests.simulation_stack.realm import introduce
from tests.swarm.desk import Desk

_CHEAP = KdfCost(passes=1, memory_kib=8, lanes=1)
_CODES = ("RBA", "CAS", "OUJ")


@dataclass
class Realm:
    """Everybody; `peer` is the hub's own eyes, beside the processes that serve."""

    peer: Peer
    desks: list[Desk]
    sticks: list[deque[Path]]
    """What lies on each desk's table, to be read."""

    def close(self) -> None:
        self.peer.store.close()
        for desk in self.desks:
            desk.office.close()


def make_database(server: str, name: str) -> str:
    """An empty database of that server; it goes with the server."""
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template0".encode())
    return server.replace("/postgres?", f"/{name}?")


def make_realm(
    folder: Path, database: str, address: str, desks: int, seed: int, clock: Clock | None = None
) -> Realm:
    """All are introduced, and have heard of the hub by stick; the first desk is the central office."""
    clock = clock or SystemClock()
    names = ["CEN", *(f"{_CODES[number % 3]}-{number}" for number in range(1, desks))]
    made = [Desk(name, _set_up(folder, name, clock), Random(f"{seed} {name}")) for name in names]
    central = made[0].office
    peer = make_peer(folder / "hub", Store(database), clock.now(), practice=False)
    letter = folder / "hub.foras-letter"
    write_letter(introduction_of(peer, address), letter)
    opened = introduction.open_introduction(central, letter)
    (_, welcome), _ = introduction.admit(central, introduction.Admit(opened, folder))
    enrol(peer, welcome, clock.now())
    for desk in made[1:]:
        introduce(desk.office, central, folder)
    stick = made[0].write_stick(folder)
    for desk in made[1:]:
        desk.read_stick(stick)
    return Realm(peer, made, [deque() for _ in made])


def _set_up(folder: Path, name: str, clock: Clock) -> Office:
    order = SetUp(name[:3], f"Imane {name}", PASSPHRASE)
    return setting_up.set_up(folder / name, order, clock=clock, cost=_CHEAP)[0]
