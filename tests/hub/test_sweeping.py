"""What nobody came back for goes, and nothing that is on its way."""

from __future__ import annotations

import hashlib
import os
import tempfile
import threading
import time
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from sqlalchemy import Table, delete, func, select, update

from foras_desktop.hub import pieces, sweeping
from foras_desktop.hub.peer import Peer
from foras_desktop.hub.sweeping import Swept, sweep
from foras_desktop.hub.tables import LINE_PIECE, LINE_SESSION
from foras_desktop.services.office import Office
from tests.hub.test_line import caller, http, hub, realm, written

__all__ = ["http", "hub", "realm"]


def age(hub: Peer, table: Table, column: str, days: float, **where: object) -> None:
    """Make rows older, as the database's own clock counts."""
    with hub.store.serving() as connection:
        then = sweeping._now(connection) - timedelta(days=days)
        change = update(table).values({column: then})
        for name, value in where.items():
            change = change.where(table.c[name] == value)
        connection.execute(change)


def count(hub: Peer, table: Table) -> int:
    with hub.store.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def test_only_what_nobody_came_back_for_goes(
    http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office], stick: Path, tmp_path: Path
) -> None:
    content = written(realm[1], stick).read_bytes()
    name = hashlib.sha256(content).hexdigest()
    one, other = (caller(http, desk, hub) for desk in realm[1:])
    one.ask("PUT", f"/v1/up/{name}/0", content[:100])
    one.ask("PUT", f"/v1/up/{name}/100", content[100:200])
    other.fetch(tmp_path / "down")
    assert sweep(hub.store) == Swept(0, 0)
    age(hub, LINE_PIECE, "came_at", 8, way="up", place=0)
    assert sweep(hub.store) == Swept(0, 0), "its second piece came just now"
    age(hub, LINE_PIECE, "came_at", 8, way="up")
    age(hub, LINE_SESSION, "used_at", 1.1, session=one.session)
    assert sweep(hub.store) == Swept(1, 1)
    assert one.ask("GET", f"/v1/up/{name}").json() == {"code": "line.no_session"}
    again = caller(http, realm[1], hub)
    assert again.ask("GET", f"/v1/up/{name}").json() == {"have": 0}
    assert other.ask("POST", "/v1/down", b"{}").status_code == 200


def test_using_a_session_keeps_it(
    http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office]
) -> None:
    one = caller(http, realm[1], hub)
    age(hub, LINE_SESSION, "used_at", 2)
    one.ask("GET", f"/v1/up/{'0' * 64}")
    assert sweep(hub.store) == Swept(0, 0)


def test_a_bundle_that_lost_its_beginning_is_sent_again_from_it(
    http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office], stick: Path
) -> None:
    """As when its last piece came in the moment it was swept."""
    content = written(realm[1], stick).read_bytes()
    name = hashlib.sha256(content).hexdigest()
    one = caller(http, realm[1], hub)
    one.ask("PUT", f"/v1/up/{name}/0", content[:100])
    one.ask("PUT", f"/v1/up/{name}/100", content[100:200])
    with hub.store.serving() as connection:
        connection.execute(delete(LINE_PIECE).where(LINE_PIECE.c.place == 0))
    assert one.send(written(realm[1], stick)).json()["operations"] > 0


def test_a_computer_that_comes_back_while_it_is_swept_keeps_what_it_sent(
    http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office], stick: Path
) -> None:
    content = written(realm[1], stick).read_bytes()
    name = hashlib.sha256(content).hexdigest()
    one = caller(http, realm[1], hub)
    one.ask("PUT", f"/v1/up/{name}/0", content[:100])
    with hub.store.reading() as connection:
        found_stale_at = sweeping._now(connection) + timedelta(seconds=-1)
    replica = realm[1].credentials.replica_keys.replica
    assert not sweeping._sweep_bundle(hub.store, replica, "up", name, found_stale_at)
    assert one.ask("GET", f"/v1/up/{name}").json() == {"have": 100}


@pytest.mark.parametrize("hub", ["postgresql"], indirect=True)
@pytest.mark.usefixtures("in_pieces")
def test_several_may_sweep_at_once(
    http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office], tmp_path: Path
) -> None:
    for desk in realm:
        caller(http, desk, hub).fetch(tmp_path / "down")
    age(hub, LINE_PIECE, "came_at", 8)
    age(hub, LINE_SESSION, "used_at", 8)
    swept: list[Swept] = []
    threads = [threading.Thread(target=lambda: swept.append(sweep(hub.store))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (sum(one.bundles for one in swept), sum(one.sessions for one in swept)) == (3, 3)
    assert (count(hub, LINE_PIECE), count(hub, LINE_SESSION)) == (0, 0)


def test_what_a_killed_process_left_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with pieces.passing_file() as path:
        path.write_bytes(b"under way")
        assert sweeping.sweep_files() == 0
        long_ago = time.time() - timedelta(days=2).total_seconds()
        left, another = tmp_path / f"{pieces.FILES}left", tmp_path / "foras-hub-another"
        for folder in (left, another):
            folder.mkdir()
            (folder / "bundle.foras").write_bytes(b"left")
            os.utime(folder, (long_ago, long_ago))
        assert sweeping.sweep_files() == 1
        assert path.read_bytes() == b"under way"
    assert [one.name for one in tmp_path.iterdir()] == [another.name]
