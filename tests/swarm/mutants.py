"""Mistakes made on purpose, at the desks or in the hub's processes, to see that a swarm finds each.

`python -m tests.swarm.mutants NAME serve …` is `foras-hub` with that mistake.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from typing import Any
from unittest import mock

from sqlalchemy import Connection, update

from foras_desktop.db import oplog
from foras_desktop.hub import main, sessions
from foras_desktop.hub.peer import Peer
from foras_desktop.hub.tables import LINE_SESSION
from foras_desktop.services import line
from foras_desktop.services.office import Office
from foras_desktop.sync import bundle_writer, passing_on
from foras_desktop.sync.core.vector import VersionVector
from foras_desktop.sync.line import Request
from tests.swarm.servers import HUB


@dataclass(frozen=True)
class Mutant:
    """What is put in whose place, by owner and name; `at_hub` in its processes, else at the desks."""

    at_hub: bool
    changes: tuple[tuple[Any, str, Any], ...]


def _boastful(stated_here: Callable[..., VersionVector]) -> Callable[..., VersionVector]:
    """It says it has one operation more of everybody than it has."""

    def stated(connection: Connection, own: str) -> VersionVector:
        vector = stated_here(connection, own)
        more = {one: [*vector.ranges(one), (1, vector.contiguous(one) + 1)] for one in vector}
        return VersionVector(more)

    return stated


def _hopeful(carry: Callable[..., line.Carried]) -> Callable[..., line.Carried]:
    """What was sent counts as told, whatever the answer was."""
    return lambda *given: replace(carry(*given), is_told=True)


def _noting_all(note_told: Callable[..., Any]) -> Callable[..., Any]:
    """What was told counts as arrived."""

    def noted(office: Office, outgoing: line.Outgoing) -> Any:
        with office.unit_of_work() as work:
            has = oplog.committed_vector(work.connection, office.credentials.replica_keys.replica)
            work.queries.exchange.acknowledge(outgoing.place.replica, has, office.clock.now())
            work.commit()
        return note_told(office, outgoing)

    return noted


def _keeping_no_count(speaker_of: Callable[..., Any]) -> Callable[..., Any]:
    """A request is taken whatever its number."""

    def spoken(peer: Peer, request: Request, signature: str) -> Any:
        with peer.store.serving() as connection:
            connection.execute(update(LINE_SESSION).values(number=0))
        return speaker_of(peer, request, signature)

    return spoken


MUTANTS = {
    "the hub says it has more than it has": Mutant(
        True,
        (
            (bundle_writer, "stated_here", _boastful(bundle_writer.stated_here)),
            (passing_on, "stated_here", _boastful(passing_on.stated_here)),
        ),
    ),
    "the hub takes a request twice": Mutant(
        True, ((sessions, "speaker_of", _keeping_no_count(sessions.speaker_of)),)
    ),
    "a desk does not wait for the answer": Mutant(
        False,
        ((line, "carry", _hopeful(line.carry)), (line, "_note_told", _noting_all(line._note_told))),
    ),
}


def command_of(name: str) -> tuple[str, ...]:
    """What the processes of a hub run: with the mistake of that name, where it is one of theirs."""
    return ("tests.swarm.mutants", name) if name and MUTANTS[name].at_hub else HUB


@contextmanager
def at_desks(name: str) -> Iterator[None]:
    """The mistake of that name at all desks, where it is one of theirs."""
    with ExitStack() as stack:
        for change in MUTANTS[name].changes if name and not MUTANTS[name].at_hub else ():
            stack.enter_context(mock.patch.object(*change))
        yield


def run(name: str, arguments: list[str]) -> int:
    """The hub's own command line with that mistake in it."""
    for owner, attribute, instead in MUTANTS[name].changes:
        setattr(owner, attribute, instead)
    return main.run(arguments)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], sys.argv[2:]))
