"""One run from one integer; a run that breaks is made as small as it goes and told as a story."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.simulation_stack.acts import ACTS, Plan, Step, plan
from tests.simulation_stack.end import faults_of, faults_while_let_go, have_all_again, heal
from tests.simulation_stack.realm import Realms
from tests.simulation_stack.world import World

STEPS = 60


class BrokenRunError(AssertionError):
    """A run that ended wrong; the message is its story."""

    def __init__(self, run: Plan, story: list[str], faults: list[str]) -> None:
        computers = f"seed {run.seed}, {run.computers} computers"
        super().__init__("\n".join([computers, *story, "", *faults]))
        self.plan = run
        self.kind = faults[0].partition(":")[0].rpartition("AssertionError")[2]


def run(realms: Realms, seed: int, steps: int = STEPS, happened: Counter[str] | None = None) -> int:
    """Play one seed; the number of acts told. Raises BrokenRunError with the story."""
    world = play(realms, plan(seed, steps))
    if happened is not None:
        happened += world.happened
    return len(world.story)


def play(realms: Realms, drawn: Plan) -> World:
    """Carry a plan out to its end; the world as it was left. Raises BrokenRunError."""
    with tempfile.TemporaryDirectory() as name:
        world = World.open(realms.of(drawn.computers), Path(name), drawn.seed)
        try:
            for step in drawn.steps:
                _take(world, step)
            heal(world)
            faults = faults_while_let_go(world)
            if not faults and have_all_again(world):
                heal(world)
            faults = faults or faults_of(world)
        except Exception as error:
            told = f"{type(error).__name__}: {error}"
            raise BrokenRunError(drawn, world.story, [told]) from error
        finally:
            world.close()
    if faults:
        raise BrokenRunError(drawn, world.story, faults)
    return world


def _take(world: World, step: Step) -> None:
    world.draw_from(step.seed)
    laptop = world.laptops[step.at % len(world.laptops)]
    ACTS[step.act](world, laptop)
    world.ledger.confirmed |= world.ledger.learn(laptop)


# --- making a story short -------------------------------------------------------------------------


def shrunk(realms: Realms, broken: BrokenRunError, seconds: float) -> BrokenRunError:
    """The same fault with as few acts as can be found by leaving out, in about so much time."""
    until = time.monotonic() + seconds
    size = max(1, len(broken.plan.steps) // 2)
    while size and time.monotonic() < until:
        smaller = _without_some(realms, broken, size, lambda: time.monotonic() < until)
        size = size // 2 if smaller is broken else min(size, max(1, len(smaller.plan.steps) // 2))
        broken = smaller
    return broken


def _without_some(
    realms: Realms, broken: BrokenRunError, size: int, may_go_on: Callable[[], bool]
) -> BrokenRunError:
    for end in range(len(broken.plan.steps), 0, -size):
        if not may_go_on():
            break
        steps = broken.plan.steps
        fewer = replace(broken.plan, steps=(*steps[: max(0, end - size)], *steps[end:]))
        try:
            play(realms, fewer)
        except BrokenRunError as again:
            if again.kind == broken.kind:
                broken = again
    return broken
