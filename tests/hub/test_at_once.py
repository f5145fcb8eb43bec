"""What several processes do at once to one database: nothing is lost, doubled, or waited for without end."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from sqlalchemy import func, insert, select, text

from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.hub import pieces, ready, sessions
from foras_desktop.hub import store as stores
from foras_desktop.hub.peer import Peer
from foras_desktop.hub.store import Store
from foras_desktop.hub.tables import LINE_BARRED, LINE_PIECE
from foras_desktop.services.office import Office
from foras_desktop.sync import line
from tests.hub.test_line import Caller, caller, http, hub, realm, written

__all__ = ["http", "hub", "realm"]

REPLICA = "A" * 13
BUNDLES = [f"bundle {number}".encode() for number in range(8)]


def name_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def at_once(act: Callable[[bytes], object], contents: list[bytes]) -> list[object]:
    """Each in a thread of its own, all let go together."""
    gate = threading.Barrier(len(contents))

    def one(content: bytes) -> object:
        gate.wait()
        return act(content)

    with ThreadPoolExecutor(len(contents)) as threads:
        return list(threads.map(one, contents))


def waiting(hub: Peer) -> set[str]:
    with hub.store.reading() as connection:
        return set(connection.execute(select(LINE_PIECE.c.digest)).scalars())


def test_a_piece_that_is_sent_twice_at_once_is_kept_once(hub: Peer) -> None:
    content = BUNDLES[0]
    have = at_once(lambda piece: pieces.add(hub, REPLICA, name_of(piece), 0, piece), [content] * 6)
    assert have == [len(content)] * 6
    with hub.store.reading() as connection:
        assert connection.execute(select(func.count()).select_from(LINE_PIECE)).scalar() == 1


def test_of_bundles_that_begin_at_once_one_waits(hub: Peer) -> None:
    for _ in range(5):
        at_once(lambda piece: pieces.add(hub, REPLICA, name_of(piece), 0, piece), BUNDLES)
        assert len(waiting(hub)) == 1


def test_of_bundles_that_are_laid_ready_at_once_one_waits(hub: Peer, tmp_path: Path) -> None:
    def lay(content: bytes) -> str:
        path = tmp_path / name_of(content)
        path.write_bytes(content)
        return ready.lay(hub, REPLICA, path, "tag", 1).digest

    at_once(lay, BUNDLES)
    assert len(waiting(hub)) == 1


def test_what_is_merged_goes_and_what_came_meanwhile_stays(hub: Peer) -> None:
    first, second = BUNDLES[:2]
    pieces.add(hub, REPLICA, name_of(first), 0, first)
    with pieces.whole(hub, REPLICA, name_of(first)):
        pieces.add(hub, REPLICA, name_of(second), 0, second)
    assert waiting(hub) == {name_of(second)}


def test_what_is_refused_goes_and_what_the_computer_failed_at_stays(hub: Peer) -> None:
    content = BUNDLES[0]
    pieces.add(hub, REPLICA, name_of(content), 0, content)
    with pytest.raises(EnvironmentFault), pieces.whole(hub, REPLICA, name_of(content)):
        raise EnvironmentFault("line.busy")
    assert waiting(hub) == {name_of(content)}
    with pytest.raises(UserError), pieces.whole(hub, REPLICA, name_of(content)):
        raise UserError("bundle.damaged")
    assert waiting(hub) == set()


def test_nothing_stays_of_a_computer_that_was_barred_while_it_spoke(hub: Peer, tmp_path: Path) -> None:
    with hub.store.serving() as connection:
        connection.execute(insert(LINE_BARRED).values(replica=REPLICA))
    (tmp_path / "bundle").write_bytes(BUNDLES[0])
    with pytest.raises(UserError, match=r"line\.barred"):
        pieces.add(hub, REPLICA, name_of(BUNDLES[0]), 0, BUNDLES[0])
    with pytest.raises(UserError, match=r"line\.barred"):
        ready.lay(hub, REPLICA, tmp_path / "bundle", "tag", 1)
    assert waiting(hub) == set()


@pytest.mark.parametrize("place", [-1, 1 << 29, 10**30])
def test_a_place_that_is_none_is_refused_before_the_database_is_asked(hub: Peer, place: int) -> None:
    for ask in (
        lambda: pieces.add(hub, REPLICA, name_of(b"x"), place, b"x"),
        lambda: pieces.piece(hub, REPLICA, name_of(b"x"), place),
    ):
        with pytest.raises(UserError, match=r"line\.unreadable"):
            ask()


def test_who_asks_for_sessions_in_our_name_does_not_end_ours(
    http: httpx.Client, hub: Peer, realm: tuple[Office, Office, Office], clock: object, stick: Path
) -> None:
    ours: Caller = caller(http, realm[1], hub)
    assert ours.ask("POST", "/v1/down", b"{}").status_code == 200
    replica = realm[1].credentials.replica_keys.replica
    for number in range(20):
        hello = line.Hello(replica, f"{number:032x}")
        sessions.open_session(hub, hello, clock.now())  # type: ignore[attr-defined]
    assert ours.send(written(realm[1], stick)).status_code == 200


@pytest.mark.parametrize("replica", ["", "A\0" + "A" * 11, "x" * 100_000, "\N{PILE OF POO}" * 13])
def test_a_name_that_is_none_is_a_stranger(hub: Peer, clock: object, replica: str) -> None:
    with pytest.raises(UserError, match=r"line\.stranger"):
        sessions.open_session(hub, line.Hello(replica, "word"), clock.now())  # type: ignore[attr-defined]


# --- nothing waits for ever --------------------------------------------------------------------------


@pytest.fixture
def hurried(address: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """A service with a single connection, which waits a tenth of a second."""
    monkeypatch.setattr(stores, "POOL_SECONDS", 0.1)
    monkeypatch.setattr(stores, "_IMPATIENT", "-c lock_timeout=100 -c statement_timeout=200")
    made = Store(address, connections=1, hurried=True)
    yield made
    made.close()


@pytest.fixture
def other(address: str) -> Iterator[Store]:
    made = Store(address)
    yield made
    made.close()


def test_who_waits_too_long_is_told_later(hurried: Store, other: Store) -> None:
    with other.writing(), pytest.raises(EnvironmentFault, match=r"line\.busy"), hurried.writing():
        pass
    with (
        other.serving(REPLICA),
        pytest.raises(EnvironmentFault, match=r"line\.busy"),
        hurried.serving(REPLICA),
    ):
        pass
    with other.serving("B" * 13), hurried.serving(REPLICA):
        pass


def test_a_statement_that_takes_too_long_is_ended(hurried: Store) -> None:
    with pytest.raises(EnvironmentFault, match=r"line\.busy"), hurried.reading() as connection:
        connection.execute(text("SELECT pg_sleep(5)"))
    with hurried.reading() as connection:
        assert connection.execute(text("SELECT 1")).scalar() == 1


def test_where_every_connection_is_in_use_it_is_told_later(hurried: Store) -> None:
    with hurried.reading(), pytest.raises(EnvironmentFault, match=r"line\.busy"), hurried.reading():
        pass


def test_of_two_that_wait_for_each_other_one_is_told_later(other: Store) -> None:
    gate = threading.Barrier(2)
    lock = text("SELECT pg_advisory_xact_lock(:number)")

    def in_order(numbers: bytes) -> str:
        try:
            with other.serving() as connection:
                connection.execute(text("SET LOCAL deadlock_timeout = '50ms'"))
                connection.execute(lock, {"number": numbers[0]})
                gate.wait()
                connection.execute(lock, {"number": numbers[1]})
        except EnvironmentFault as fault:
            return fault.code
        return ""

    assert sorted(map(str, at_once(in_order, [b"AB", b"BA"]))) == ["", "line.busy"]
