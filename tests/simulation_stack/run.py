"""One run from one integer: acts, then everybody hears of everything, then what must hold is looked at."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.simulation_stack.acts import ACTS, read, write
from tests.simulation_stack.world import World, faults_of

_ROUNDS = 3


class BrokenRunError(AssertionError):
    """A run that ended wrong; the message is its story."""


def run(template: Path, seed: int, steps: int = 60) -> int:
    """Play one seed; the number of acts told. Raises BrokenRunError with the story."""
    with tempfile.TemporaryDirectory() as name:
        world = World.open(template, Path(name), seed)
        try:
            _play(world, steps)
            faults = faults_of(world)
        except Exception as error:
            raise BrokenRunError(_story(world, seed, [f"{type(error).__name__}: {error}"])) from error
        finally:
            world.close()
    if faults:
        raise BrokenRunError(_story(world, seed, faults))
    return len(world.story)


def _play(world: World, steps: int) -> None:
    acts = [act for act, weight in ACTS for _ in range(weight)]
    for _ in range(steps):
        world.random.choice(acts)(world)
    _heal(world)


def _heal(world: World) -> None:
    """Everybody writes, everybody reads, until nothing is news; no stick written before is needed."""
    for _ in range(_ROUNDS):
        fresh = [(desk, write(world, desk, office)) for desk, office in sorted(world.offices.items())]
        for desk, office in sorted(world.offices.items()):
            for author, path in fresh:
                if path is not None and author != desk:
                    read(world, desk, office, path)


def _story(world: World, seed: int, faults: list[str]) -> str:
    return "\n".join([f"seed {seed}", *world.story, "", *faults])
