"""One desk of the swarm: what somebody does at it, and how it exchanges."""

from __future__ import annotations

import random
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from foras_desktop.db import oplog
from foras_desktop.db.baseline import module_id
from foras_desktop.domain.errors import Trouble, UserError
from foras_desktop.domain.records import Enrolment, Person, TrainingCycle
from foras_desktop.domain.training import HALVES, MARKS, days_of
from foras_desktop.services import exchange, line
from foras_desktop.services.training.cycles import PlanCycle, plan_cycle
from foras_desktop.services.training.enrolling import Enrol, enrol
from foras_desktop.services.training.marking import Mark, mark
from tests.simulation_stack import work
from tests.simulation_stack.laptop import Laptop, LaptopClock, Time
from tests.simulation_stack.world import World
from tests.swarm.beliefs import Snapshot, look, told
from tests.swarm.ledger import Ledger

_YEARS = timedelta(days=365)
_NO_LINE = ("line.away", "line.busy", "line.portal")
"""How a line that fails is told."""


@dataclass
class WallClock(LaptopClock):
    """This computer's time, put wrong."""

    time: Time = field(default_factory=lambda: Time(datetime.now(UTC)))

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead


def put_wrong(chance: random.Random) -> WallClock:
    """Mostly by minutes; at one desk of eight by years, either way."""
    if chance.random() < 1 / 8:
        return WallClock(ahead=chance.choice([-20, -3, 4, 20]) * _YEARS)
    return WallClock(ahead=timedelta(seconds=chance.randint(-600, 600)))


@dataclass
class Desk(Laptop):
    """A computer whose log is too long to be looked at as a whole after each act."""

    claims: list[Snapshot] = field(default_factory=list)
    """What the hub said that it took, since the run asked last."""

    def written(self) -> str:
        with self.office.read_view() as view:
            return str(oplog.last_seq(view.connection, self.replica))

    def snapshot(self) -> Snapshot:
        with self.office.read_view() as view:
            return look(view.connection, self.replica)


# --- what is done ---------------------------------------------------------------------------------------


def _plans_training(world: World, desk: Desk) -> None:
    first = desk.clock.now().date() - timedelta(days=world.random.randint(0, 3))
    days = tuple(first + timedelta(days=step) for step in range(5))
    order = PlanCycle(module_id("PD2"), days, seats=world.random.randint(2, 9), override_reason="ainsi")
    work.attempt(world, desk, "plans training", lambda: plan_cycle(desk.office, order))


def _enrols(world: World, desk: Desk) -> None:
    cycles, people = work._records(desk, TrainingCycle), work._records(desk, Person)
    if cycles and people:
        order = Enrol(world.random.choice(cycles).id, world.random.choice(people).id)
        work.attempt(world, desk, "enrols", lambda: enrol(desk.office, order))


def _marks(world: World, desk: Desk) -> None:
    """Who came, and corrections of it."""
    enrolments = work._records(desk, Enrolment)
    cycles = {cycle.id: cycle for cycle in work._records(desk, TrainingCycle)}
    known = [one for one in enrolments if one.cycle in cycles]
    if not known:
        return
    one = world.random.choice(known)
    days = [day for day in days_of(cycles[one.cycle]) if isinstance(day, date)]
    if days:
        cell = (one.id, world.random.choice(days), world.random.choice(HALVES))
        order = Mark(one.cycle, {cell: world.random.choice([*MARKS, None])})
        work.attempt(world, desk, "marks", lambda: mark(desk.office, order))


_ACTS = {
    work.registers: 6,
    work.changes_a_person: 10,
    work.plans: 2,
    work.books: 5,
    work.gives_a_seat_back: 1,
    work.moves_a_session: 2,
    work.withdraws_consent: 1,
    work.settles: 4,
    _plans_training: 1,
    _enrols: 4,
    _marks: 6,
}


def act(world: World, desk: Desk, ledger: Ledger) -> None:
    """One thing that a person does; what was confirmed goes into the ledger."""
    one = world.random.choices(list(_ACTS), list(_ACTS.values()))[0]
    one(world, desk)
    with desk.office.read_view() as view:
        world.happened["saves confirmed"] += ledger.confirm(view.connection, desk.replica)


def synchronise(desk: Desk, happened: Counter[str]) -> bool:
    """One exchange with the hub; whether there was news either way. Raises what cut it off."""
    outgoing, _ = line.prepare_line(desk.office)
    has = desk.snapshot().has
    carried = line.carry(desk.office, outgoing)
    if carried.is_told and outgoing.bundle is not None:
        desk.claims.append(told(desk.replica, has, outgoing.place.replica))
    if carried.wants_settling:
        done, _ = line.settle_line(desk.office, carried)
        happened["operations carried up"] += done.sent
        happened["operations carried down"] += done.brought.operations if done.brought else 0
    if carried.trouble is None:
        happened["exchanges to their end"] += 1
        return outgoing.bundle is not None or carried.fetched is not None
    happened[f"exchanges that ended in {_told(carried.trouble)}"] += 1
    raise carried.trouble


def try_to_synchronise(desk: Desk, happened: Counter[str]) -> None:
    """The same where the line may fail; whatever else is told is a fault of the program."""
    try:
        synchronise(desk, happened)
    except Trouble as trouble:
        if trouble.code not in _NO_LINE:
            raise AssertionError(f"{desk.name} heard {_told(trouble)} over the line") from trouble


def _told(trouble: Trouble) -> str:
    return " ".join(filter(None, (trouble.code, str(trouble.params.get("code", "")))))


_BRINGS_NOTHING = ("bundle.already_read", "bundle.not_for_us")
"""Read before, or written when its writer had not heard of this desk."""


def write_a_stick(desk: Desk, sticks: Path, happened: Counter[str]) -> None:
    folder = sticks / f"{desk.name} {happened['sticks written']}"
    folder.mkdir(parents=True, exist_ok=True)
    exchange.write_stick(desk.office, exchange.WriteStick(folder))
    happened["sticks written"] += 1


def read_a_stick(desk: Desk, sticks: Path, chance: random.Random, happened: Counter[str]) -> None:
    """Anybody's, of any time."""
    others = [folder for folder in sticks.iterdir() if not folder.name.startswith(f"{desk.name} ")]
    found = sorted(path for folder in others for path in exchange.bundles_in(folder))
    if not found:
        return
    with suppress(FileNotFoundError):
        try:
            exchange.read_stick(desk.office, exchange.ReadStick(chance.choice(found)))
            happened["sticks read that brought something"] += 1
        except UserError as refusal:
            if refusal.code not in _BRINGS_NOTHING:
                raise
            happened["sticks read that brought nothing"] += 1
