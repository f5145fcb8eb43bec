"""A hub whose database was put back to an earlier moment hears again of all it had."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.hub import exchange as hub
from foras_desktop.hub import standing
from foras_desktop.hub.peer import Peer, make_peer, open_peer
from foras_desktop.hub.store import Store
from foras_desktop.services import exchange
from foras_desktop.services.office import Office
from tests.conftest import NOW, later
from tests.hub.test_peer import admitted, digest
from tests.people import register
from tests.services.review.apart import carry


class Hub:
    """A hub's keys, which stay, and its database, which is put back."""

    def __init__(self, address: str, folder: Path) -> None:
        self._address, self._folder = address, folder
        self._copy = ""
        self.peer = make_peer(folder / "hub", Store(address), NOW, practice=False)

    def keep_a_copy(self) -> None:
        self.peer.store.close()
        if self._address.startswith("sqlite"):
            file = self._folder / "hub.db"
            self._copy = f"sqlite:///{shutil.copyfile(file, file.with_suffix('.copy'))}"
        else:
            name = self._address.partition("?")[0].rpartition("/")[2]
            server = create_engine(self._address.replace(name, "postgres"), isolation_level="AUTOCOMMIT")
            with server.connect() as connection:
                connection.execute(text(f"CREATE DATABASE {name}copy TEMPLATE {name}"))
            server.dispose()
            self._copy = self._address.replace(name, f"{name}copy")
        self.peer = open_peer(self._folder / "hub", Store(self._address))

    def put_back(self) -> None:
        self.peer.store.close()
        self.peer = open_peer(self._folder / "hub", Store(self._copy))


def meet(peer: Peer, desk: Office, stick: Path, clock: FixedClock) -> None:
    """Both ways, as a line does it."""
    written, _ = exchange.write_stick(desk, exchange.WriteStick(stick))
    down = stick / "down.foras"
    with suppress(UserError):  # nothing new
        hub.read_bundle(peer, written.path, clock.now())
    hub.prepare(peer, desk.credentials.replica_keys.replica, down, clock.now())
    with suppress(UserError):
        exchange.read_stick(desk, exchange.ReadStick(down))
    written.path.unlink()
    down.unlink()


@pytest.mark.parametrize("kind", ["postgresql", "sqlite"])
def test_what_it_had_comes_again_from_those_who_brought_it(
    kind: str,
    request: pytest.FixtureRequest,
    tmp_path: Path,
    met: tuple[Office, Office],
    stick: Path,
    clock: FixedClock,
) -> None:
    address = request.getfixturevalue("address") if kind == "postgresql" else f"sqlite:///{tmp_path}/hub.db"
    made = Hub(address, tmp_path)
    rabat, central = met
    admitted(made.peer, central, stick)
    carry(stick, central, rabat)
    register(rabat, given_names="Before")
    meet(made.peer, rabat, stick, clock)
    made.keep_a_copy()
    register(rabat, given_names="Lost")
    for desk in (rabat, central, rabat):
        meet(made.peer, desk, stick, clock)
    full = digest(made.peer.store)
    made.put_back()
    assert digest(made.peer.store) != full
    later(clock, days=1)  # at the latest then each desk has something to say
    for desk in (rabat, central, rabat, central):
        meet(made.peer, desk, stick, clock)
    assert digest(made.peer.store) == full
    assert standing.verify(made.peer) == []
    made.peer.store.close()
