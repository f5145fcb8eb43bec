"""A computer that the hub's administrator stops from speaking, at once and until it is taken back."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from sqlalchemy import func, select

from foras_desktop.domain.errors import UserError
from foras_desktop.hub import barring, standing
from foras_desktop.hub.peer import Peer
from foras_desktop.hub.tables import LINE_PIECE, LINE_SESSION
from foras_desktop.services.office import Office
from tests.hub.test_line import Caller, caller, digest, http, hub, realm, written

__all__ = ["http", "hub", "realm"]


def test_a_barred_computer_is_not_heard_until_it_is_lifted(
    http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office], stick: Path, tmp_path: Path
) -> None:
    rabat, oujda = realm[1:]
    replica = rabat.credentials.replica_keys.replica
    one, other = caller(http, rabat, hub), caller(http, oujda, hub)
    one.fetch(tmp_path / "down")
    before = digest(hub.store)
    barring.bar(hub.store, replica)
    barring.bar(hub.store, replica)
    assert digest(hub.store) == before, "nothing in the log has changed"
    answer = one.ask("POST", "/v1/down", b"{}")
    assert (answer.status_code, answer.json()) == (403, {"code": "line.no_session"})
    assert one.hello().json() == {"code": "line.barred"}
    assert other.ask("POST", "/v1/down", b"{}").status_code == 200
    with hub.store.reading() as connection:
        for table in (LINE_PIECE, LINE_SESSION):
            query = select(func.count()).select_from(table).where(table.c.replica == replica)
            assert connection.execute(query).scalar() == 0
    (listed,) = [c for c in standing.read(hub).computers if c.replica == replica]
    assert listed.is_barred
    assert barring.lift(hub.store, replica)
    assert not barring.lift(hub.store, replica)
    assert caller(http, rabat, hub).send(written(rabat, stick)).status_code == 200


def test_a_session_that_is_opened_meanwhile_is_of_no_use(
    http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office], monkeypatch: pytest.MonkeyPatch
) -> None:
    one: Caller = caller(http, realm[1], hub)
    with hub.store.serving() as connection:
        connection.execute(
            barring.insert(barring.LINE_BARRED).values(replica=realm[1].credentials.replica_keys.replica)
        )
    answer = one.ask("POST", "/v1/down", b"{}")
    assert (answer.status_code, answer.json()) == (403, {"code": "line.barred"})


def test_what_is_typed_wrongly_bars_nobody(hub: Peer) -> None:
    for typed in ("", "RBA", "x" * 200):
        with pytest.raises(UserError, match=r"hub\.not_a_replica"):
            barring.bar(hub.store, typed)
    with hub.store.reading() as connection:
        assert barring.barred(connection) == []
