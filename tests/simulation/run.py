"""Runs a plan, shrinks one that fails, and prints it as a story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.simulation.acts import Act, Plan, plan
from tests.simulation.oracle import Broken
from tests.simulation.world import World


@dataclass(frozen=True)
class Failure:
    """A run that broke a rule, as small as it could be made, and what happened in it."""

    plan: Plan
    rule: str
    found: str
    story: tuple[str, ...]

    def __str__(self) -> str:
        lines = [f"{number}. {line}" for number, line in enumerate(self.story, 1)]
        names = f"{self.plan.replicas} replicas"
        return "\n".join([f"Seed {self.plan.seed}, {names}:", *lines, f"Broken: {self.rule}.", self.found])


def story_of(run: Plan) -> Failure | tuple[str, ...]:
    """Carry a plan out and tell it, to its end or to where it broke."""
    world = World(run, telling=True)
    broken = _carry_out(run, world)
    told = tuple(world.story)
    return told if broken is None else Failure(run, broken.rule, broken.found, told)


def failure_of(seed: int, happened: Counter[str] | None = None) -> Failure | None:
    """The failure of that seed's run, shrunk; None if all holds. `happened` counts what came up."""
    run = plan(seed)
    world = World(run)
    broken = _carry_out(run, world)
    if happened is not None:
        happened += world.happened
    if broken is None:
        return None
    failure = story_of(shrunk(run, broken.rule))
    if not isinstance(failure, Failure):
        raise TypeError(f"seed {seed} failed once and not again: {broken}")
    return failure


def _carry_out(run: Plan, world: World) -> Broken | None:
    try:
        for act in run.acts:
            world.play(act)
        world.heal()
        world.check()
    except Broken as broken:
        return broken
    except Exception as error:  # whatever the core raises is a finding, to be shrunk as one
        return Broken(f"the core raises no {type(error).__name__}", str(error))
    return None


def shrunk(run: Plan, rule: str) -> Plan:
    """The same failure with as few acts and replicas as taking away can reach (delta debugging)."""
    size = max(1, len(run.acts) // 2)
    while True:
        smaller = _without_some(run, size, rule)
        if smaller is not None:
            run = smaller
        elif size > 1:
            size = size // 2
        else:
            return _with_fewer_replicas(run, rule)


def _without_some(run: Plan, size: int, rule: str) -> Plan | None:
    """The plan without every stretch of that many acts that it fails without; None if it needs them all."""
    left: Sequence[Act] = run.acts
    for start in range(len(left) - size, -size, -size):
        first = max(0, start)
        fewer = (*left[:first], *left[first + size :])
        if _breaks(replace(run, acts=fewer), rule):
            left = fewer
    return replace(run, acts=tuple(left)) if len(left) < len(run.acts) else None


def _with_fewer_replicas(run: Plan, rule: str) -> Plan:
    while run.replicas > 2 and _breaks(replace(run, replicas=run.replicas - 1), rule):
        run = replace(run, replicas=run.replicas - 1)
    return run


def _breaks(run: Plan, rule: str) -> bool:
    broken = _carry_out(run, World(run))
    return broken is not None and broken.rule == rule
