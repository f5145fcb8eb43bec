"""Mistakes made on purpose in the hub, one at a time, to see that the lies of a hostile desk find each."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import Connection, update

from foras_desktop.hub import exchange, pieces, sessions, standing
from foras_desktop.hub.peer import Peer
from foras_desktop.hub.store import Store
from foras_desktop.hub.tables import LINE_PIECE, LINE_SESSION
from foras_desktop.services import exchange as sticks
from foras_desktop.services import people
from foras_desktop.services.office import Office
from foras_desktop.services.person_page import open_person
from foras_desktop.sync import bundle_reader, line, passing_on
from tests.conftest import NOW
from tests.hub import test_hostile_desk as lies
from tests.hub.test_hostile_desk import Scene, hub, scene
from tests.hub.test_line import caller, http, realm, written

__all__ = ["http", "hub", "realm", "scene"]


@dataclass(frozen=True)
class Mutant:
    """What is put in whose place, and the lie that finds it."""

    owner: Any
    attribute: str
    instead: Any
    found_by: Callable[..., None]


_speaker_of = sessions.speaker_of


def _taking_any_number(peer: Peer, request: line.Request, signature: str) -> Any:
    with peer.store.serving() as connection:
        connection.execute(update(LINE_SESSION).values(number=0))
    return _speaker_of(peer, request, signature)


def _taking_any_place(peer: Peer, replica: str, digest: str, place: int, content: bytes) -> int:
    with peer.store.serving(replica) as connection:
        pieces._put(connection, replica, pieces.UP, digest, place, content)
        return pieces.have(connection, replica, pieces.UP, digest)


def _keeping_every_piece(connection: Connection, these: Any) -> None:
    """What lay there before is not forgotten."""


MUTANTS = {
    "a request is taken again": Mutant(
        sessions, "speaker_of", _taking_any_number, lies.test_numbers_that_were_used_are_not_taken_again
    ),
    "a request need not be signed": Mutant(
        line.Request,
        "is_signed_by",
        lambda *_: True,
        lies.test_a_session_in_anothers_name_is_of_no_use,
    ),
    "a piece is kept wherever it belongs": Mutant(
        pieces, "add", _taking_any_place, lies.test_pieces_at_wrong_places_change_nothing
    ),
    "every bundle that begins is kept": Mutant(
        pieces, "forget", _keeping_every_piece, lies.test_pieces_too_large_or_too_many_are_not_kept
    ),
    "pieces are anybody's": Mutant(
        pieces,
        "_all_of",
        lambda _, way: LINE_PIECE.c.way == way,
        lies.test_what_another_carries_up_is_out_of_reach,
    ),
    "who is barred is heard": Mutant(
        sessions, "require_heard", lambda *_: None, lies.test_a_barred_desk_goes_on_in_vain
    ),
    "a bundle need not be its sender's": Mutant(
        bundle_reader, "signed_by", lambda *_: True, lies.test_a_bundle_in_anothers_name_is_refused
    ),
    "a word need not be its author's": Mutant(
        passing_on, "signed_by", lambda *_: True, lies.test_it_cannot_say_in_anothers_name_what_that_one_has
    ),
}


@pytest.mark.parametrize("name", sorted(MUTANTS))
def test_a_broken_hub_is_caught(
    scene: Scene, http: httpx.Client, stick: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    mutant, given = MUTANTS[name], {"scene": scene, "http": http, "stick": stick}
    wanted = mutant.found_by.__annotations__
    monkeypatch.setattr(mutant.owner, mutant.attribute, mutant.instead)
    with pytest.raises(AssertionError):
        mutant.found_by(**{one: value for one, value in given.items() if one in wanted})


# --- two merges at once -----------------------------------------------------------------------------------


@contextmanager
def _beside_each_other(store: Store) -> Iterator[Connection]:
    with store._changing() as connection:
        yield connection


@pytest.mark.parametrize("is_broken", [False, True])
def test_merges_that_wait_for_each_other_show_what_the_log_gives(
    scene: Scene, http: httpx.Client, stick: Path, monkeypatch: pytest.MonkeyPatch, is_broken: bool
) -> None:
    """Two desks write of one person, and both bundles come at once: the lock is what keeps that right."""
    bundles = _two_that_differ(scene, http, stick)
    gate, merge_bundle = threading.Barrier(2), exchange.merge.merge_bundle

    def merged(*given: Any, **named: Any) -> Any:
        found = merge_bundle(*given, **named)
        with suppress(threading.BrokenBarrierError):
            gate.wait(2)  # under the lock nobody else comes
        return found

    monkeypatch.setattr(exchange.merge, "merge_bundle", merged)
    if is_broken:
        monkeypatch.setattr(Store, "writing", _beside_each_other)
    with ThreadPoolExecutor(2) as threads:
        came = [threads.submit(exchange.read_bundle, scene.hub, bundle, NOW) for bundle in bundles]
    is_sound = all(one.exception() is None for one in came) and standing.verify(scene.hub) == []
    assert is_sound is not is_broken


def _two_that_differ(scene: Scene, http: httpx.Client, stick: Path) -> list[Path]:
    """Bundles of both desks, who changed the same telephone number."""
    person = next(iter(people.find_people(scene.honest)))
    found = []
    for desk, number in ((scene.hostile, "0600123456"), (scene.honest, "0600654321")):
        assert caller(http, desk, scene.hub).fetch(stick / "down").size >= 0
        _take(desk, stick / "down")
        heads = open_person(desk, person.id).loaded.heads
        people.change_person(desk, people.ChangePerson(person.id, {"phone": number}, heads))
        found.append(written(desk, stick))
    return found


def _take(desk: Office, path: Path) -> None:
    sticks.read_stick(desk, sticks.ReadStick(path))
