"""Years of many desks, sticks and lines mixed, from one integer.

Desks and hub are real, with real databases; the line between them is two calls, either of which may be lost,
and so may what was answered. Time is simulated, and wrong by years at a few desks.
"""

from __future__ import annotations

import logging
from collections import Counter, deque
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path
from random import Random

from foras_desktop.db import oplog
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.hub import exchange as hub
from foras_desktop.services import line
from foras_desktop.sync.core.vector import VersionVector
from foras_desktop.sync.line import Fetched
from foras_desktop.sync.vouchers_held import VouchersHeld, vouchers_held
from tests.years.desk import Desk
from tests.years.realm import Realm, digests, look, make_realm

START = datetime(2021, 11, 16, 9, 24, tzinfo=UTC)
_LOOK_EVERY = 100
_log = logging.getLogger(__name__)
_LOST = 0.15
"""Of what goes each way over the line."""


class Habit(Enum):
    """How a desk exchanges."""

    LINE = "line"
    STICK = "stick"
    BOTH = "both"


@dataclass(frozen=True)
class _Wrong:
    """A clock that is wrong by so much."""

    true: FixedClock
    by: timedelta

    def now(self) -> datetime:
        return self.true.now() + self.by


@dataclass
class Years:
    """A run: what has been drawn so far decides what comes."""

    realm: Realm
    clock: FixedClock
    random: Random
    folder: Path
    habits: dict[str, Habit]
    tables: dict[str, deque[Path]]
    """Sticks that lie on each desk's table."""
    happened: Counter[str] = field(default_factory=Counter)

    def day(self) -> None:
        """Everybody in another order each day."""
        for desk in self.random.sample(self.realm.desks, len(self.realm.desks)):
            if self.random.random() < 0.35:
                desk.work()
                self.happened["acts"] += 1
            habit = self.habits[desk.name]
            if habit is not Habit.STICK and self.random.random() < 0.3:
                self.call(desk)
            if habit is not Habit.LINE and self.random.random() < 0.15:
                self.hand_over(desk)
            if self.random.random() < 0.3:
                self.read_sticks(desk)
        for _ in range(3):
            self.ask()
        self.clock.advance(timedelta(days=1))

    def call(self, desk: Desk, lost: float = _LOST) -> None:
        """Up and down; any of it may be lost, also after it was done."""
        outgoing, _ = line.prepare_line(desk.office)
        peer, now = self.realm.peer, self.clock.now()
        hub_said = self._hub_holds()
        is_told, fetched, trouble = outgoing.bundle is None, None, EnvironmentFault("line.away")
        if outgoing.bundle is not None and self.random.random() >= lost:
            with suppress(UserError):  # nothing new: the answer was lost the last time
                hub.read_bundle(peer, outgoing.bundle, now)
            is_told = self.random.random() >= lost
        if is_told and self.random.random() >= lost:
            target, known = self.folder / "down.foras", outgoing.known
            prepared = hub.prepare(peer, desk.replica, target, now, known.tag, known.held)
            if prepared.written is not None:
                fetched = Fetched(prepared.tag, target, prepared.written.operations)
        carried = line.Carried(outgoing, is_told, fetched, None if is_told else trouble, hub_said)
        if carried.wants_settling:
            line.settle_line(desk.office, carried)
        self.happened["calls" if is_told else "calls that were lost"] += 1

    def hand_over(self, desk: Desk) -> None:
        """A stick for one or two others, who read it when they come to it, some of them twice."""
        folder = self.folder / f"stick-{self.happened['sticks']}"
        folder.mkdir()
        self.happened["sticks"] += 1
        path = desk.write_stick(folder)
        others = [one.name for one in self.realm.desks if one is not desk]
        for name in self.random.sample(others, 2):
            self.tables[name].append(path)

    def read_sticks(self, desk: Desk) -> None:
        """All that lie there, the newest first."""
        table = self.tables[desk.name]
        while table:
            desk.read_stick(table.pop())

    def ask(self) -> None:
        """Whether what somebody takes for arrived is there."""
        one, other = self.random.sample(self.realm.desks, 2)
        one.require_true(other.replica, other.has)
        one.require_true(self.realm.peer.keys.replica, self._hub_has)

    def _hub_holds(self) -> VouchersHeld:
        with self.realm.peer.store.reading() as connection:
            return vouchers_held(connection)

    def _hub_has(self) -> VersionVector:
        with self.realm.peer.store.reading() as connection:
            return oplog.committed_vector(connection, self.realm.peer.keys.replica)

    def agree(self) -> int:
        """On a good line, until all hold the same, and that is looked at; the rounds."""
        for number in range(1, 10):
            for desk in self.realm.desks:
                self.read_sticks(desk)
                self.call(desk, lost=0)
            if len(digests(self.realm)) == 1:
                look(self.realm)
                return number
            self.clock.advance(timedelta(days=1))
        raise AssertionError("they do not come to agree")


def make_years(folder: Path, desks: int, seed: int) -> Years:
    """Everybody has met; every tenth desk has a clock that is wrong by years, a third has no line."""
    clock, random = FixedClock(START), Random(seed)
    realm = make_realm(folder, desks, seed, clock)
    habits = {desk.name: random.choice(list(Habit)) for desk in realm.desks}
    for desk in realm.desks[5::10]:
        desk.office.clock = _Wrong(clock, timedelta(days=random.randint(-3000, 3000)))
    sticks = folder / "sticks"
    sticks.mkdir()
    return Years(realm, clock, random, sticks, habits, {desk.name: deque() for desk in realm.desks})


def live(folder: Path, desks: int, days: int, seed: int) -> Years:
    """So many days, with a look at everything now and then and at the end; or AssertionError."""
    years = make_years(folder, desks, seed)
    try:
        for number in range(1, days + 1):
            years.day()
            if number % _LOOK_EVERY == 0 or number == days:
                years.happened["rounds until all agreed"] += years.agree()
                years.happened["looks at everything"] += 1
                _log.info("day %d: all hold", number)
    finally:
        years.realm.close()
    return years
