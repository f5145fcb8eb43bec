"""Crashes of making a backup and of putting one back, at every point, and what each may leave behind."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from foras_desktop.db.backup_file import BackupFile
from foras_desktop.db.engine import Database
from foras_desktop.db.keys.keyfile import KeyFile
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.services import people
from foras_desktop.services.backup.copying import open_and_check
from foras_desktop.services.backup.making import make_backup, set_second_place
from foras_desktop.services.backup.placing import DATABASE, mend
from foras_desktop.services.backup.restoring import Restore, look_into, restore
from foras_desktop.services.backup.shelf import BACKUPS, all_kept_in
from foras_desktop.services.office import Office
from tests.conftest import NOW, PASSPHRASE
from tests.faults.fuse import Fuse, die, wired, wired_files
from tests.faults.scene import Scene, log_digest
from tests.people import register

_DESK = "RBA"


def _watch_nothing(number: int, name: str) -> None:
    pass


@dataclass
class Making:
    """One backup at a desk, carried to a second place."""

    scene: Scene
    folder: Path
    _runs: int = 0

    def _place(self) -> tuple[Path, Path]:
        self._runs += 1
        second = self.folder / f"second-{self._runs}"
        second.mkdir()
        return self.folder / f"db-{self._runs}", second

    def points(self) -> int:
        database, second = self._place()
        fuse = Fuse(None, _watch_nothing)
        with self.scene.copy(_DESK, database) as office:
            set_second_place(office, second)
            with wired(office, fuse):
                make_backup(office)
        return len(fuse.passed)

    def crash_at(self, number: int) -> None:
        """Whatever bears a backup's name afterwards is one, and the next is made as ever."""
        database, second = self._place()
        fuse = Fuse(number, _watch_nothing)
        with self.scene.copy(_DESK, database) as office:
            set_second_place(office, second)
            before = log_digest(office)
            with wired(office, fuse):
                die(lambda: make_backup(office), fuse)
            self._require_whole(office, second)
            assert log_digest(office) == before
            make_backup(office)
            assert self._require_whole(office, second) >= 2
            left = [path.name for path in (database / BACKUPS).iterdir()]
            assert all(name.endswith(".foras-backup") for name in left), left
        shutil.rmtree(database)
        shutil.rmtree(second)

    def _require_whole(self, office: Office, second: Path) -> int:
        found = [*all_kept_in(office.credentials.folder / BACKUPS), *all_kept_in(second)]
        for one in found:
            try:
                backup = BackupFile.read(one.path)
                open_and_check(backup, office.credentials.database_key, self.folder / "bench.db")
            except UserError as trouble:
                raise AssertionError("half a backup bears its name") from trouble
        return len(found)


@dataclass
class PuttingBack:
    """A backup put back where a newer database lies."""

    scene: Scene
    folder: Path
    _runs: int = 0

    def _place(self) -> tuple[Path, Restore, int]:
        """A data folder, the order, and how many people the newer database knows."""
        self._runs += 1
        data = self.folder / f"data-{self._runs}"
        database = data / _DESK
        data.mkdir()
        with self.scene.copy(_DESK, database) as office:
            made = make_backup(office)[0].path
            carried = data / made.name
            made.rename(carried)
            register(office, given_names="After the backup")
            count = people.count_people(office)
        return data, Restore(carried, look_into(carried).people[0].id, PASSPHRASE), count

    def points(self) -> int:
        data, order, _ = self._place()
        fuse = Fuse(None, _watch_nothing)
        with wired_files(fuse):
            restore(data, order, FixedClock(NOW)).office.close()
        return len(fuse.passed)

    def crash_at(self, number: int) -> None:
        """The newer database is somewhere, whole and with its keys; putting back again succeeds."""
        data, order, count = self._place()
        fuse = Fuse(number, _watch_nothing)
        with wired_files(fuse):
            die(lambda: restore(data, order, FixedClock(NOW)), fuse)
        assert count in self._people_in(data), "the newer database is gone"
        restored = restore(data, order, FixedClock(NOW)).office
        assert people.count_people(restored) == count - 1
        restored.close()
        assert count in self._people_in(data), "the newer database is gone"
        shutil.rmtree(data)

    def _people_in(self, data: Path) -> set[int]:
        """How many people each database knows that lies there with keys that open it."""
        mend(data / _DESK)
        return {count for path in data.rglob(DATABASE) if (count := self._count(path)) is not None}

    def _count(self, path: Path) -> int | None:
        if not (path.parent / KEY_FILE).exists():
            return None
        copy = self.folder / "look"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(path.parent, copy, ignore=shutil.ignore_patterns("*-shm", BACKUPS))
        keys = KeyFile.read(copy / KEY_FILE)
        opened = keys.open(keys.people()[0].id, PASSPHRASE)
        office = Office(
            replace(self.scene.credentials[_DESK], folder=copy, database_key=opened.key("database")),
            FixedClock(NOW),
        )
        assert isinstance(office.database, Database)
        try:
            return people.count_people(office)
        finally:
            office.close()


def crash_everywhere(errand: Making | PuttingBack, *, every: bool) -> int:
    """Crash at each point, or at some; how many points there are."""
    points = errand.points()
    step = 1 if every else max(1, points // 12)
    for number in range(0, points, step):
        errand.crash_at(number)
    return points
