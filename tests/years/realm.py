"""A central office, desks and a hub that know each other, and whether they agree."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from random import Random

from foras_desktop.db import oplog, rebuild
from foras_desktop.db.keys.slots import KdfCost
from foras_desktop.domain.clock import Clock
from foras_desktop.hub import standing
from foras_desktop.hub.peer import Peer, enrol, introduction_of, make_peer
from foras_desktop.hub.store import Store
from foras_desktop.services import introduction, setting_up
from foras_desktop.services.office import Office
from foras_desktop.services.setting_up import SetUp
from foras_desktop.sync.introduction import write_letter
from tests.conftest import PASSPHRASE
from tests.simulation_stack.realm import introduce
from tests.years.desk import Desk

_CHEAP = KdfCost(passes=1, memory_kib=8, lanes=1)
_CODES = ("RBA", "CAS", "OUJ")


@dataclass
class Realm:
    """Everybody."""

    peer: Peer
    desks: list[Desk]

    def close(self) -> None:
        self.peer.store.close()
        for desk in self.desks:
            desk.office.close()


def make_realm(folder: Path, desks: int, seed: int, clock: Clock) -> Realm:
    """All are introduced, and have heard of the hub by stick; the first desk is the central office."""
    names = ["CEN", *(f"{_CODES[number % 3]}-{number}" for number in range(1, desks))]
    made = [Desk(name, _set_up(folder, name, clock), Random(f"{seed} {name}")) for name in names]
    central = made[0].office
    peer = make_peer(folder / "hub", Store(f"sqlite:///{folder / 'hub.db'}"), clock.now(), practice=False)
    letter = folder / "hub.foras-letter"
    write_letter(introduction_of(peer, "http://127.0.0.1:9"), letter)
    opened = introduction.open_introduction(central, letter)
    (_, welcome), _ = introduction.admit(central, introduction.Admit(opened, folder))
    enrol(peer, welcome, clock.now())
    for desk in made[1:]:
        introduce(desk.office, central, folder)
    stick = made[0].write_stick(folder)
    for desk in made[1:]:
        desk.read_stick(stick)
    return Realm(peer, made)


def _set_up(folder: Path, name: str, clock: Clock) -> Office:
    order = SetUp(name[:3], f"Imane {name}", PASSPHRASE)
    return setting_up.set_up(folder / name, order, clock=clock, cost=_CHEAP)[0]


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
    with realm.peer.store.reading() as connection:
        has = oplog.committed_vector(connection, realm.peer.keys.replica)
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
