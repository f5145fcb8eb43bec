"""Mistakes made on purpose, at the desks or in the hub's processes, to see that a swarm finds each.

`python -m tests.swarm.mutants NAME … serve …` is `foras-hub` with that mistake.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, update

from foras_desktop.hub import exchange, main, sessions
from foras_desktop.hub.peer import Peer
from foras_desktop.hub.tables import LINE_SESSION
from foras_desktop.services import line
from foras_desktop.sync import merge, passing_on
from foras_desktop.sync.core.vector import VersionVector
from foras_desktop.sync.line import Request
from foras_desktop.sync.progress import Progress


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


def _keeping_no_count(speaker_of: Callable[..., Any]) -> Callable[..., Any]:
    """A request is taken whatever its number."""

    def spoken(peer: Peer, request: Request, signature: str) -> Any:
        with peer.store.serving() as connection:
            mine = LINE_SESSION.c.session == request.session
            connection.execute(update(LINE_SESSION).where(mine).values(number=0))
        return speaker_of(peer, request, signature)

    return spoken


def _answering_first(read_bundle: Callable[..., merge.Merged]) -> Callable[..., merge.Merged]:
    """It answers before it commits; and one merge of two is undone, as when a process dies just then."""
    came = [0]

    def read(peer: Peer, path: Path, now: datetime) -> merge.Merged:
        came[0] += 1
        if came[0] % 2:
            return read_bundle(peer, path, now)
        with peer.store.writing() as connection, connection.begin_nested() as undone:
            found = merge.merge_bundle(connection, path, peer.keys, now, Progress(), holds_root=False)
            undone.rollback()
        return found

    return read


def _hopeful(carry: Callable[..., line.Carried]) -> Callable[..., line.Carried]:
    """What was sent counts as told, whatever the answer was."""
    return lambda *given: replace(carry(*given), is_told=True)


MUTANTS = {
    "the hub says it has more than it has": Mutant(
        True,
        ((passing_on, "stated_here", _boastful(passing_on.stated_here)),),
    ),
    "the hub takes a request twice": Mutant(
        True, ((sessions, "speaker_of", _keeping_no_count(sessions.speaker_of)),)
    ),
    "the hub answers before it commits": Mutant(
        True, ((exchange, "read_bundle", _answering_first(exchange.read_bundle)),)
    ),
    "a desk does not wait for the answer": Mutant(False, ((line, "carry", _hopeful(line.carry)),)),
}


def program_of(name: str) -> list[str]:
    """What the processes of a hub run: with the mistake of that name, where it is one of theirs."""
    return ["tests.swarm.mutants", name] if name and MUTANTS[name].at_hub else ["foras_desktop.hub.main"]


def become(name: str, *, at_hub: bool) -> None:
    """Make that mistake in this process from now on, where it is made at such a place."""
    mutant = MUTANTS[name]
    for owner, attribute, instead in mutant.changes if mutant.at_hub == at_hub else ():
        setattr(owner, attribute, instead)


if __name__ == "__main__":
    become(sys.argv[1], at_hub=True)
    sys.exit(main.run(sys.argv[2:]))
