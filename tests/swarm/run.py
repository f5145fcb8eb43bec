"""One run: everything goes wrong for a while, then the line is sound, and what must hold is looked at."""

from __future__ import annotations

import multiprocessing
import random
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from foras_desktop.db import rebuild
from foras_desktop.db.tables import OPLOG
from foras_desktop.domain.clock import SystemClock
from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.hub import standing
from foras_desktop.hub.peer import enrol, introduction_of, make_peer
from foras_desktop.hub.pieces import UP
from foras_desktop.hub.store import Store
from foras_desktop.hub.tables import LINE_PIECE, LINE_SESSION
from foras_desktop.services import introduction, setting_up
from foras_desktop.services.office import Office
from foras_desktop.services.setting_up import SetUp
from foras_desktop.sync.introduction import write_letter
from tests.conftest import CHEAP, PASSPHRASE
from tests.swarm.beliefs import Beliefs, Snapshot, look
from tests.swarm.driver import CENTRAL, TOWNS, Job, drive
from tests.swarm.ledger import missing
from tests.swarm.mutants import program_of
from tests.swarm.postgres import Postgres
from tests.swarm.proxy import Proxy
from tests.swarm.workers import Workers

_SLICE = 4.0
"""Seconds after which a driver is asked what it saw."""
_MOST_ROUNDS = 12
_MOST_SESSIONS = 8
_DATABASE = 0.2
"""How many of the kills are the database's."""


@dataclass(frozen=True)
class Plan:
    """What is played. `pause` and `kills`: seconds between acts of a thread, and kills, in the middle."""

    desks: int = 50
    processes: int = 4
    seconds: float = 300.0
    seed: int = 0
    drivers: int = 5
    pause: float = 0.6
    kills: float = 4.0
    mutant: str = ""
    """A mistake made on purpose (`tests/swarm/mutants.py`), to see that it is found."""


@dataclass
class Outcome:
    """What happened, and what is not as it must be."""

    happened: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


def play(plan: Plan) -> Outcome:
    """Play it; faults are told, not raised, but for what keeps a run from being played at all."""
    with tempfile.TemporaryDirectory(prefix="foras-swarm-") as name:
        with _Scene.made(plan, Path(name)) as scene:
            scene.run()
            if not scene.outcome.faults:
                scene.settle()
            scene.tell()
        return scene.outcome


class _Driver:
    """The run's end of a driver's process."""

    def __init__(self, job: Job) -> None:
        context = multiprocessing.get_context("spawn")
        self._ours, theirs = context.Pipe()
        self._process = context.Process(target=drive, args=(job, theirs), daemon=True)
        self._process.start()
        theirs.close()

    def ask(self, name: str, *given: object) -> Any:
        """Have it do something; AssertionError with its story for what it did not expect."""
        self._ours.send((name, given))
        answer = self._ours.recv()
        if isinstance(answer, AssertionError):
            raise answer
        return answer

    def end(self) -> None:
        with suppress(OSError, EOFError):
            self.ask("end")
        self._process.join(20)
        self._process.kill()


class _Scene:
    """All that runs, and what is seen of it."""

    def __init__(self, plan: Plan, folder: Path) -> None:
        self.plan, self.folder, self.outcome = plan, folder, Outcome()
        self.beliefs = Beliefs()
        self._seeing = threading.Lock()
        self._over = threading.Event()

    @classmethod
    @contextmanager
    def made(cls, plan: Plan, folder: Path) -> Iterator[_Scene]:
        """The database, the hub's processes behind the line, and desks that were admitted."""
        scene = cls(plan, folder)
        folder.chmod(0o755)
        for name in ("pg", "hub", "letters", "sticks"):
            (folder / name).mkdir()
        try:
            scene._make()
            yield scene
        finally:
            scene._end()

    def _make(self) -> None:
        plan = self.plan
        self.postgres = Postgres(self.folder / "pg")
        self.postgres.start()
        self.postgres.make_database()
        self.store = Store(self.postgres.address())
        self.peer = make_peer(self.folder / "hub", self.store, SystemClock().now(), practice=False)
        program = program_of(plan.mutant)
        self.workers = Workers(plan.processes, self.postgres.address(), self.folder / "hub", program)
        self.proxy = Proxy(self.workers.ports, plan.seed)
        self.workers.start()
        self.drivers = [_Driver(job) for job in self._jobs()]
        central = self._central()
        letters = {name: path for found in self._all("set_up") for name, path in found.items()}
        answers = {name: self._admit(central, name, letter) for name, letter in letters.items()}
        central.close()
        self._all("join", answers)
        self.workers.wait_until_all_answer()

    def _jobs(self) -> list[Job]:
        plan = self.plan
        names = [CENTRAL, *(f"{TOWNS[number % len(TOWNS)]}-{number}" for number in range(1, plan.desks))]
        return [
            Job(number, plan.seed, self.folder, tuple(names[number :: plan.drivers]), plan.pause, plan.mutant)
            for number in range(min(plan.drivers, plan.desks))
        ]

    def _central(self) -> Office:
        """The central office, which has admitted the hub: whoever it admits from then on hears of the hub."""
        order = SetUp(CENTRAL, "Salma Idrissi", PASSPHRASE)
        central, _ = setting_up.set_up(self.folder / CENTRAL, order, clock=SystemClock(), cost=CHEAP)
        letter = self.folder / "letters" / "hub.foras-letter"
        write_letter(introduction_of(self.peer, f"http://127.0.0.1:{self.proxy.port}"), letter)
        opened = introduction.open_introduction(central, letter)
        (_, welcome), _ = introduction.admit(central, introduction.Admit(opened, self.folder / "letters"))
        enrol(self.peer, welcome, SystemClock().now())
        return central

    def _admit(self, central: Office, name: str, letter: Path) -> Path:
        opened = introduction.open_introduction(central, letter)
        (answer, _), _ = introduction.admit(
            central, introduction.Admit(opened, self.folder / "letters" / name)
        )
        return answer

    def _end(self) -> None:
        """Whatever was started, also where the making broke off."""
        for driver in getattr(self, "drivers", ()):
            driver.end()
        for name, end in (("proxy", "close"), ("workers", "stop"), ("store", "close"), ("postgres", "stop")):
            if hasattr(self, name):
                getattr(getattr(self, name), end)()

    def _all(self, name: str, *given: object) -> list[Any]:
        """Ask every driver at once."""
        with ThreadPoolExecutor(len(self.drivers)) as threads:
            return list(threads.map(lambda driver: driver.ask(name, *given), self.drivers))

    # --- while everything goes wrong ----------------------------------------------------------------------

    def run(self) -> None:
        """Desks work, processes die, and somebody looks all the while."""
        until = time.monotonic() + self.plan.seconds
        beside = [threading.Thread(target=act) for act in (self._kill_on, self._look_on)]
        for thread in beside:
            thread.start()
        try:
            with ThreadPoolExecutor(len(self.drivers)) as threads:
                for faults in threads.map(lambda driver: self._work(driver, until), self.drivers):
                    self.outcome.faults += faults
        finally:
            self._over.set()
            for thread in beside:
                thread.join()
        self.proxy.faulty = False
        self.postgres.start()
        self.workers.start()
        self.workers.wait_until_all_answer()

    def _work(self, driver: _Driver, until: float) -> list[str]:
        """In slices, so that what it saw is compared during the run."""
        while (left := until - time.monotonic()) > 0 and not self.beliefs.faults:
            faults: list[str] = driver.ask("work", min(_SLICE, left))
            self._see(driver.ask("snapshots"))
            if faults:
                return faults
        return []

    def _see(self, snapshots: list[Snapshot]) -> None:
        with self._seeing:
            for snapshot in snapshots:
                self.beliefs.take(snapshot)

    def _look_on(self) -> None:
        """At the hub's own beliefs, whenever its database answers."""
        while not self._over.wait(0.5):
            try:
                with self.store.reading() as connection:
                    snapshot = look(connection, self.peer.keys.replica)
            except EnvironmentFault:
                continue
            self._see([snapshot])
            self.outcome.happened["looks at the hub"] += 1

    def _kill_on(self) -> None:
        """A worker, or the database, at moments of the seed; started again a little later."""
        chance = random.Random(f"{self.plan.seed} kills")
        while not self._over.wait(chance.uniform(0.2, 2) * self.plan.kills):
            if chance.random() < _DATABASE:
                self.postgres.kill()
                self.outcome.happened["databases killed"] += 1
                self._over.wait(chance.uniform(0, 2))
                self.postgres.start()
            else:
                for _ in range(chance.choice([1, 1, 1, 2])):
                    self.workers.kill_one(chance)
                self._over.wait(chance.uniform(0, 1))
            self.workers.start()

    # --- when it is over ----------------------------------------------------------------------------------

    def settle(self) -> None:
        """All exchange until nobody has news; then everything must be equal, and everything be there."""
        faults = self.outcome.faults
        for number in range(_MOST_ROUNDS):
            rounds = self._all("exchange_once")
            faults += [told for _, troubles in rounds for told in troubles]
            if faults or not sum(news for news, _ in rounds):
                self.outcome.happened["rounds until nobody had news"] = number + 1
                break
        else:
            faults.append(f"still news after {_MOST_ROUNDS} rounds")
        self._see_at_last()
        self._compare()

    def _see_at_last(self) -> None:
        """Twice: a belief is compared with a look that began after it."""
        for _ in range(2):
            for found in self._all("last_look"):
                self._see(found)
            with self.store.reading() as connection:
                self._see([look(connection, self.peer.keys.replica)])

    def _compare(self) -> None:
        faults = self.outcome.faults
        stood: dict[str, tuple[str, str, str]] = {}
        for found in self._all("stand"):
            stood |= found
        faults += [f"{name} is in quarantine: {found[2]}" for name, found in stood.items() if found[2]]
        with self.store.reading() as connection:
            logs = {found[0] for found in stood.values()} | {rebuild.digest(connection)}
            confirmed, lost = missing(connection, sorted(self.folder.glob("ledger-*")))
        faults += [f"the logs differ: {len(logs)} kinds"] if len(logs) > 1 else []
        faults += [f"{len(lost)} confirmed saves are gone: {lost[:6]}"] if lost else []
        self.outcome.happened["operations in the ledger"] = confirmed
        self._compare_shown({name: found[1] for name, found in stood.items()})
        faults += [
            f"the hub's tables are not what its log gives: {one}" for one in standing.verify(self.peer)
        ]
        faults += self._left_over()

    def _compare_shown(self, shown: dict[str, str]) -> None:
        """What two desks show alike, row by row, need be compared with the log once."""
        kinds = {picture: name for name, picture in shown.items()}
        if len(kinds) > 1:
            self.outcome.faults.append(f"desks show {len(kinds)} different things")
        for name in kinds.values():
            for driver, job in zip(self.drivers, self._jobs(), strict=True):
                if name in job.names:
                    found = driver.ask("contradictions_at", name)
                    self.outcome.faults += [f"{name}: {fault}" for fault in found]

    def _left_over(self) -> list[str]:
        """Of each computer at most one bundle each way may lie in pieces, and a few sessions."""
        with self.store.reading() as connection:
            digests = func.count(func.distinct(LINE_PIECE.c.digest))
            key = (LINE_PIECE.c.replica, LINE_PIECE.c.way)
            rows = connection.execute(select(*key, digests.label("bundles")).group_by(*key)).all()
            each = select(func.count()).select_from(LINE_SESSION).group_by(LINE_SESSION.c.replica)
            sessions = connection.execute(each).scalars().all()
            operations = connection.execute(select(func.count()).select_from(OPLOG)).scalar_one()
        happened = self.outcome.happened
        happened["bundles left half-way up"] = sum(row.way == UP for row in rows)
        happened["operations in each log"] = operations
        faults = [
            f"{row.bundles} bundles {row.way} of {row.replica} in pieces" for row in rows if row.bundles > 1
        ]
        return faults + [f"{count} sessions of a computer" for count in sessions if count > _MOST_SESSIONS]

    def tell(self) -> None:
        """What happened, and what nobody expected."""
        outcome = self.outcome
        for found in self._all("happened"):
            outcome.happened += found
        outcome.happened += Counter({f"line: {kind}": times for kind, times in self.proxy.happened.items()})
        outcome.happened += self.workers.told()
        outcome.happened["workers killed"] = self.workers.kills
        outcome.happened["beliefs compared"] = self.beliefs.compared
        outcome.faults += self.beliefs.faults[:6]
        outcome.faults += self.workers.faults()
        if self.proxy.taken_twice:
            outcome.faults.append(f"{self.proxy.taken_twice} requests that were sent twice were taken twice")
