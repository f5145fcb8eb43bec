"""`kill -9` at any moment of a save, a merge, a register, a backup, a migration: what was confirmed is there.

A killed program is no power cut: what the system had taken over reaches the disk. Cuts are in `wal` and
`crashes`.
"""

from __future__ import annotations

import multiprocessing
import random
import shutil
import signal
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path

import openpyxl

from foras_desktop.db import meta
from foras_desktop.db.backup_file import BackupFile
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.services import exchange, people, unlocking
from foras_desktop.services.backup.copying import open_and_check
from foras_desktop.services.backup.making import make_backup
from foras_desktop.services.backup.shelf import BACKUPS, all_kept_in
from foras_desktop.services.exchange import ReadStick
from foras_desktop.services.maintenance import check_database
from foras_desktop.services.office import Credentials, Office
from foras_desktop.services.registers.examining import examine_register
from foras_desktop.services.registers.importing import import_register
from foras_desktop.services.registers.picture import ExamineRegister, ImportRegister
from tests.conftest import NOW, PASSPHRASE
from tests.faults.scene import Scene, log_digest
from tests.older_release import take_back_to_0001
from tests.people import register

LONGEST = 0.4
"""Seconds that a child is given at most; most of what it does is shorter."""


@dataclass(frozen=True)
class Task:
    """What a child is handed: everything can be pickled."""

    kind: str
    credentials: Credentials
    given: Path


def _opened(task: Task) -> Office:
    return Office(task.credentials, FixedClock(NOW))


def _save(task: Task, tell: Connection) -> None:
    office = _opened(task)
    tell.send("ready")
    for number in range(10_000):
        tell.send(register(office, given_names=f"Awa {number}").id)


def _merge(task: Task, tell: Connection) -> None:
    office = _opened(task)
    tell.send("ready")
    exchange.read_stick(office, ReadStick(task.given))
    tell.send("merged")


def _bring_in(task: Task, tell: Connection) -> None:
    office = _opened(task)
    tell.send("ready")
    picture, _ = examine_register(office, ExamineRegister(task.given))
    import_register(office, ImportRegister(task.given, picture.digest, attested=True))
    tell.send("brought in")


def _back_up(task: Task, tell: Connection) -> None:
    office = Office(task.credentials)  # whose clock goes on: backups are told apart by their time
    tell.send("ready")
    for _ in range(1_000):
        tell.send(str(make_backup(office)[0].path))


def _migrate(task: Task, tell: Connection) -> None:
    tell.send("ready")
    person = task.credentials.actor.person_id
    unlocking.unlock(task.credentials.folder, person, PASSPHRASE, FixedClock(NOW)).close()
    tell.send("migrated")


_ACTS: dict[str, Callable[[Task, Connection], None]] = {
    "save": _save,
    "merge": _merge,
    "bring in": _bring_in,
    "back up": _back_up,
    "migrate": _migrate,
}

_OVER_AND_OVER = ("save", "back up")
"""What goes on until it is killed: every second time not before it has confirmed something."""


def _child(task: Task, tell: Connection) -> None:
    _ACTS[task.kind](task, tell)


@dataclass
class Kills:
    """Children that are killed, and what they leave."""

    scene: Scene
    folder: Path

    def try_all(self, count: int) -> Counter[str]:
        """So many kills; how many confirmed things were there afterwards, by kind."""
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload([__name__])
        register_file = self._register_file()
        found: Counter[str] = Counter()
        for seed in range(count):
            kind = sorted(_ACTS)[seed % len(_ACTS)]
            task = self._task(kind, seed, register_file)
            of_its_kind = seed // len(_ACTS)
            has_begun = kind in _OVER_AND_OVER and of_its_kind % 2 == 1
            after = random.Random(seed).uniform(0.0, LONGEST)
            confirmed = self._kill(context, task, after, has_begun=has_begun)
            self._judge(task, confirmed, f"seed {seed}: {kind}")
            found[kind] += len(confirmed)
            shutil.rmtree(task.credentials.folder)
        return found

    def _register_file(self) -> Path:
        path = self.folder / "registre.xlsx"
        book = openpyxl.Workbook()
        book.active.append(("Nom", "Prénom", "Nationalité", "Inscrit le"))
        for number in range(200):
            book.active.append((f"Diarra {number}", "Awa", "Mali", NOW.date()))
        book.save(path)
        return path

    def _task(self, kind: str, seed: int, register_file: Path) -> Task:
        desk = "CEN" if kind == "merge" else "RBA"
        folder = self.folder / f"db-{seed}"
        shutil.copytree(self.scene.credentials[desk].folder, folder)
        credentials = replace(self.scene.credentials[desk], folder=folder)
        if kind == "migrate":
            office = Office(credentials, FixedClock(NOW))
            with office.database.writing() as connection:
                take_back_to_0001(connection)
                meta.put(connection, "registry", "{}")  # which that release did not keep
            office.close()
        return Task(kind, credentials, self.scene.bundle if kind == "merge" else register_file)

    def _kill(
        self, context: multiprocessing.context.ForkServerContext, task: Task, after: float, *, has_begun: bool
    ) -> list[str]:
        """Kill it so many seconds after it was ready, or after it confirmed something."""
        ours, theirs = context.Pipe(duplex=False)
        child = context.Process(target=_child, args=(task, theirs), daemon=True)
        child.start()
        theirs.close()
        assert ours.recv() == "ready"
        confirmed = [ours.recv()] if has_begun else []
        time.sleep(after)
        child.kill()
        child.join()
        assert child.exitcode in (0, -signal.SIGKILL), f"{task.kind}: the child failed by itself"
        try:
            while True:
                confirmed.append(ours.recv())
        except EOFError:
            return confirmed

    def _judge(self, task: Task, confirmed: list[str], case: str) -> None:
        """Opened as a person would, the database is whole and holds all that was confirmed."""
        person = task.credentials.actor.person_id
        office = unlocking.unlock(task.credentials.folder, person, PASSPHRASE, FixedClock(NOW))
        try:
            assert check_database(office)[0].is_sound, case
            if task.kind == "save":
                held = {row.id for row in people.find_people(office)}
                assert set(confirmed) <= held, f"{case}: a confirmed save is lost"
            elif task.kind == "merge" and confirmed:
                _require_already_read(office, task.given, case)
            elif task.kind == "bring in":
                brought = sum(row.family_name.startswith("Diarra ") for row in people.find_people(office))
                assert brought == 200 if confirmed else brought in (0, 200), f"{case}: {brought}"
            self._judge_backups(task, office, confirmed, case)
            assert log_digest(office)
        finally:
            office.close()

    def _judge_backups(self, task: Task, office: Office, confirmed: list[str], case: str) -> None:
        found = [one.path for one in all_kept_in(task.credentials.folder / BACKUPS)]
        for path in found:
            open_and_check(BackupFile.read(path), office.credentials.database_key, self.folder / "b.db")
        if task.kind == "back up" and confirmed:
            assert Path(confirmed[-1]) in found, f"{case}: a confirmed backup is gone"


def _require_already_read(office: Office, bundle: Path, case: str) -> None:
    try:
        exchange.read_stick(office, ReadStick(bundle))
    except UserError as refusal:
        if refusal.code in ("bundle.already_read", "identity.quarantined"):
            return
        raise
    raise AssertionError(f"{case}: a confirmed merge is lost")
