"""A process with some desks, each at work on one of its threads; it is told what to do next by the run."""

from __future__ import annotations

import os
import random
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeVar

from foras_desktop.domain.errors import Trouble
from foras_desktop.services import introduction, setting_up
from foras_desktop.services.setting_up import SetUp
from foras_desktop.sync import line, line_caller
from tests.conftest import CHEAP, PASSPHRASE
from tests.simulation_stack.end import contradictions, picture
from tests.simulation_stack.laptop import unlock
from tests.simulation_stack.world import World
from tests.swarm import desk as acts
from tests.swarm.beliefs import Snapshot
from tests.swarm.desk import Desk, put_wrong, synchronise, try_to_synchronise
from tests.swarm.ledger import Ledger
from tests.swarm.mutants import become

T = TypeVar("T")

TOWNS = ("RBA", "CAS", "OUJ")
CENTRAL = "CEN"
_MOST_THREADS = 6
_TRIES = 20
_LOOKS = 0.3
"""How often it is looked at what a desk believes, after one act of it."""

_SMALL_PIECES = 2_000
"""Bytes that go with one request, at half of the processes: the others carry most bundles at once."""


@dataclass(frozen=True)
class Job:
    """What a process is handed."""

    number: int
    seed: int
    folder: Path
    names: tuple[str, ...]
    pause: float
    """Seconds between two acts of one thread, in the middle."""
    mutant: str = ""

    @property
    def sticks(self) -> Path:
        return self.folder / "sticks"


@dataclass
class Group:
    """The desks of one thread, and what is noted of them."""

    chance: random.Random
    world: World
    ledger: Ledger
    desks: list[Desk] = field(default_factory=list)
    snapshots: list[Snapshot] = field(default_factory=list)


def drive(job: Job, orders: Connection) -> None:
    """Do what is told until the end is; each order is a method's name and what it is given."""
    if job.mutant:
        become(job.mutant, at_hub=False)
    line_caller._PAUSE = 0.05
    if job.number % 2:
        line.SMALL = _SMALL_PIECES
    driver = _Driver(job)
    while True:
        name, given = orders.recv()
        if name == "end":
            driver.close()
            orders.send(None)
            return
        try:
            orders.send(getattr(driver, name)(*given))
        except Exception:  # the run tells it, and ends
            orders.send(AssertionError(f"{name}: {traceback.format_exc()}"))


class _Driver:
    def __init__(self, job: Job) -> None:
        self._job = job
        count = min(_MOST_THREADS, len(job.names))
        self._groups = [self._group(number) for number in range(count)]
        self._names = [job.names[number::count] for number in range(count)]
        self._threads = ThreadPoolExecutor(count)
        self._stop = threading.Event()

    def _group(self, number: int) -> Group:
        job = self._job
        chance = random.Random(f"{job.seed} {job.number} {number}")
        world = World(job.folder, None, chance)  # type: ignore[arg-type]  # each computer has its own clock
        return Group(chance, world, Ledger(job.folder / f"ledger-{job.number}-{number}"))

    def _each(self, act: Callable[[Group], T]) -> list[T]:
        """In every group at once, each on a thread of its own."""
        return list(self._threads.map(act, self._groups))

    def close(self) -> None:
        for group in self._groups:
            for desk in group.desks:
                desk.office.close()

    # --- before and after ---------------------------------------------------------------------------------

    def set_up(self) -> dict[str, Path]:
        """Make every desk's database; their letters to the central office, by name."""
        found = map(self._set_up, self._groups, self._names)  # one by one: Alembic knows but one migration
        return {name: letter for few in found for name, letter in few.items()}

    def _set_up(self, group: Group, names: tuple[str, ...]) -> dict[str, Path]:
        letters = {}
        for name in names:
            if name == CENTRAL:  # set up before all others, and still at work on their letters
                continue
            home, clock = self._job.folder / name, put_wrong(group.chance)
            order = SetUp(name[:3], f"Imane {name}", PASSPHRASE)
            office, _ = setting_up.set_up(home, order, clock=clock, cost=CHEAP)
            group.desks.append(Desk(name, home, clock, office))
            folder = self._job.folder / "letters" / name
            folder.mkdir()
            letters[name] = introduction.write_introduction(office, folder)[0]
        return letters

    def join(self, answers: dict[str, Path]) -> None:
        """Take the central office's answers; it is at work itself from now on."""
        for group, names in zip(self._groups, self._names, strict=True):
            for desk in group.desks:
                welcome = introduction.open_welcome(desk.office, answers[desk.name])
                introduction.accept_welcome(desk.office, welcome)
            if CENTRAL in names:
                home, clock = self._job.folder / CENTRAL, put_wrong(group.chance)
                group.desks.append(Desk(CENTRAL, home, clock, unlock(home, clock, os.urandom)))

    # --- the run ------------------------------------------------------------------------------------------

    def work(self, seconds: float) -> list[str]:
        """Save and exchange for so long; what should not have happened."""
        until = time.monotonic() + seconds
        return [fault for fault in self._each(lambda group: self._work(group, until)) if fault]

    def _work(self, group: Group, until: float) -> str:
        try:
            while time.monotonic() < until and not self._stop.is_set():
                self._step(group, group.chance.choice(group.desks))
                time.sleep(group.chance.uniform(0, 2 * self._job.pause))
        except Exception:
            self._stop.set()
            return traceback.format_exc()
        return ""

    def _step(self, group: Group, desk: Desk) -> None:
        chance, happened = group.chance, group.world.happened
        drawn = chance.random()
        if drawn < 0.56:
            acts.act(group.world, desk, group.ledger)
        elif drawn < 0.92:
            try_to_synchronise(desk, happened)
        elif drawn < 0.94:
            acts.write_a_stick(desk, self._job.sticks, happened)
        elif drawn < 0.97:
            acts.read_a_stick(desk, self._job.sticks, chance, happened)
        if chance.random() < _LOOKS:
            group.snapshots.append(desk.snapshot())

    def happened(self) -> Counter[str]:
        total: Counter[str] = Counter()
        for group in self._groups:
            total += group.world.happened
            for line_ in group.world.story:
                if ": refused, " in line_:
                    total["saves refused by a rule"] += 1
        return total

    def snapshots(self) -> list[Snapshot]:
        """Those taken since they were last asked for."""
        found = []
        for group in self._groups:
            taken, group.snapshots = group.snapshots, []
            found += taken
            for desk in group.desks:
                claimed, desk.claims = desk.claims, []
                found += claimed
        return found

    # --- the end ------------------------------------------------------------------------------------------

    def exchange_once(self) -> tuple[int, list[str]]:
        """Each desk once, the line being sound; how many had news, and troubles that stayed."""
        found = self._each(lambda group: [_surely(desk, group.world.happened) for desk in group.desks])
        told = [one for few in found for one in few]
        return sum(one is True for one in told), [str(one) for one in told if not isinstance(one, bool)]

    def stand(self) -> dict[str, tuple[str, str, str]]:
        """Of each desk: the log's digest, everything that is shown, and whether it is in quarantine."""
        found = self._each(
            lambda group: {
                desk.name: (desk.digest(), picture(desk), desk.quarantine()) for desk in group.desks
            }
        )
        return {name: standing for few in found for name, standing in few.items()}

    def contradictions_at(self, name: str) -> list[str]:
        (desk,) = [desk for group in self._groups for desk in group.desks if desk.name == name]
        return contradictions(desk)

    def last_look(self) -> list[Snapshot]:
        return [desk.snapshot() for group in self._groups for desk in group.desks]


def _surely(desk: Desk, happened: Counter[str]) -> bool | str:
    """An exchange to its end; what is still in the way of one must pass by itself."""
    told: Any = ""
    for _ in range(_TRIES):
        try:
            return synchronise(desk, happened)
        except Trouble as trouble:
            told = f"{desk.name}: {trouble.code} {trouble.params}"
            time.sleep(0.5)
    return str(told)
