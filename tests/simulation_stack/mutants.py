"""Mistakes made on purpose, one at a time, to see that the simulation finds each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from foras_desktop.db import issues, oplog, projection
from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.services import exchange, standing
from foras_desktop.sync import bundle_writer, identities, letting_go, reauthoring, waiting
from foras_desktop.sync.core.heads import heads_by_group
from foras_desktop.sync.core.hlc import HybridClock, from_ms

FEW_STEPS = 30
"""Enough for most mutants to be found from their own seed."""


@dataclass(frozen=True)
class Mutant:
    """What is put in whose place. `seed` is one whose first `steps` acts find it; others do, too, later."""

    owner: Any
    attribute: str
    instead: Any
    seed: int
    steps: int = FEW_STEPS


def _newest_only(operations: Any) -> Any:
    """The usual program: the last one to write wins, and nobody hears of the other."""
    found = heads_by_group(list(operations))
    return {name: [max(heads, key=lambda head: (head.hlc, head.dot))] for name, heads in found.items()}


def _half_of(waiting: Callable[..., Any]) -> Callable[..., Any]:
    return lambda *given: waiting(*given)[:-1]


def _told_as_written(write: Callable[..., Any]) -> Callable[..., Any]:
    def written(connection: Any, keys: Any, target: Any, *given: Any, **named: Any) -> Any:
        try:
            return write(connection, keys, target, *given, **named)
        except EnvironmentFault:
            return bundle_writer.Written(target, 0, ())

    return written


class _LosesTheLast:
    """The log, but for the last of what is written again."""

    def __getattr__(self, name: str) -> Any:
        return getattr(oplog, name)

    def append(self, connection: Any, operations: Any) -> Any:
        return oplog.append(connection, list(operations)[:-1])


def _one_too_far(write_again: Callable[..., Any]) -> Callable[..., Any]:
    return lambda *given, agreed, signed: write_again(*given, agreed=agreed + 1, signed=signed)


def _names_as_they_were(operation: Any, names: Any) -> Any:
    return operation._replace(dot=names[operation.dot])


def _follows_the_wall(clock: HybridClock, wall_ms: int) -> int:
    clock.last = from_ms(wall_ms)
    return clock.last


def _does_nothing(*given: Any, **named: Any) -> None:
    """Whatever it was to do is left undone."""


MUTANTS = {
    "the newest write wins": Mutant(projection, "heads_by_group", _newest_only, 32),
    "a settled issue stays listed": Mutant(issues, "_known_about", lambda *_: {}, 24),
    "the last batch stays at home": Mutant(waiting, "waiting_batches", _half_of(waiting.waiting_batches), 28),
    "what was merged is not shown": Mutant(projection, "project_new", lambda *_: projection.Shown(), 14),
    "quarantine is ignored": Mutant(standing, "require_no_copy", _does_nothing, 1),
    "a copy is not noticed at a reading": Mutant(standing, "enter_quarantine", _does_nothing, 2),
    "a stick that fails is told as written": Mutant(
        bundle_writer, "write_bundle", _told_as_written(bundle_writer.write_bundle), 3
    ),
    "writing again loses a write": Mutant(reauthoring, "oplog", _LosesTheLast(), 1),
    "writing again begins too late": Mutant(
        identities, "write_again", _one_too_far(identities.write_again), 1
    ),
    "what is written again names its old parents": Mutant(
        reauthoring, "_renamed", _names_as_they_were, 23, 70
    ),
    "the clock follows the wall": Mutant(HybridClock, "tick", _follows_the_wall, 2),
    "desks let go of what nobody else holds": Mutant(
        letting_go, "held_centrally", oplog.committed_vector, 39, 60
    ),
    "values that were let go of never come back": Mutant(letting_go, "take_in", lambda *_: set(), 3, 60),
    "a retired computer is not told": Mutant(exchange.retired, "write_note", _does_nothing, 1),
}
