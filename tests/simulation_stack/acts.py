"""All that can happen in a run, and how often; the plan of a run is drawn from its seed."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from tests.simulation_stack import carrying, mishaps, work
from tests.simulation_stack.laptop import Laptop
from tests.simulation_stack.world import World

FEWEST, MOST = 3, 8

_HOW_OFTEN: tuple[tuple[Callable[[World, Laptop], None], int], ...] = (
    (work.registers, 5),
    (work.changes_a_person, 10),
    (work.plans, 3),
    (work.books, 8),
    (work.gives_a_seat_back, 2),
    (work.withdraws_consent, 1),
    (work.moves_a_session, 2),
    (work.settles, 9),
    (work.erases, 2),
    (work.lets_go, 4),
    (work.asks_again, 2),
    (carrying.writes_a_stick, 10),
    (carrying.reads_a_stick, 18),
    (carrying.reads_and_stops, 2),
    (carrying.damages_a_stick, 2),
    (carrying.writes_a_failing_stick, 3),
    (carrying.all_meet, 1),
    (mishaps.restarts, 1),
    (mishaps.time_passes, 2),
    (mishaps.clock_is_put_wrong, 2),
    (mishaps.roads_close, 1),
    (mishaps.roads_open, 1),
    (mishaps.power_goes, 4),
    (mishaps.is_backed_up, 2),
    (mishaps.is_copied, 1),
    (mishaps.is_put_back, 2),
    (mishaps.renews, 5),
)
ACTS = {act.__name__: act for act, _ in _HOW_OFTEN}


@dataclass(frozen=True)
class Step:
    """One act at one of the computers; what it draws, it draws from its own seed."""

    act: str
    at: int
    seed: int


@dataclass(frozen=True)
class Plan:
    """A whole run."""

    seed: int
    computers: int
    steps: tuple[Step, ...]


def plan(seed: int, steps: int) -> Plan:
    """The run of an integer."""
    chance = random.Random(seed)
    names = [act.__name__ for act, weight in _HOW_OFTEN for _ in range(weight)]
    computers = chance.randint(FEWEST, MOST)
    drawn = (Step(chance.choice(names), chance.getrandbits(16), chance.getrandbits(32)) for _ in range(steps))
    return Plan(seed, computers, tuple(drawn))
