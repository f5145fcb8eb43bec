"""Crashes of export and import at every point, and what each may leave behind."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from foras_desktop.domain.errors import Trouble, UserError
from foras_desktop.services import exchange
from foras_desktop.services.exchange import ReadStick, WriteStick
from foras_desktop.services.office import Office
from foras_desktop.sync.core.vector import VersionVector
from tests.faults.fuse import Fuse, die, wired
from tests.faults.scene import Scene, held, log_digest, require_sound, require_whole_pages, state

_AFTER_COMMIT = "write: after commit"
_LAST = 5


def read_bundle(office: Office, stick: Path) -> None:
    """Import what lies on the stick."""
    exchange.read_stick(office, ReadStick(exchange.bundles_in(stick)[-1]))


def write_bundle(office: Office, stick: Path) -> None:
    """Export to the stick."""
    exchange.write_stick(office, WriteStick(stick))


@dataclass
class Rehearsal:
    """A run to its end: the points it passes, the state before and after each commit, the log in the end."""

    points: list[str]
    committed: list[str]
    log: str


@dataclass
class Errand:
    """Import or export at one desk, played on copies in `folder`. `bundles` lie on the stick before."""

    scene: Scene
    folder: Path
    desk: str
    act: Callable[[Office, Path], None]
    commits: int
    """How many transactions it may take: each leaves a state in which the program may be found."""
    bundles: tuple[Path, ...] = ()
    thorough: bool = False
    """Whether the work is done again after every crash, not once for each state and stick that are left."""
    _sound: set[str] = field(default_factory=set)
    _gone_on: set[tuple[str, ...]] = field(default_factory=set)
    _arrived: set[str] = field(default_factory=set)
    _runs: int = 0

    def fresh(self) -> tuple[Path, Path]:
        """A database folder that is not there yet, and a stick."""
        self._runs += 1
        place = self.folder / f"{self.desk}-{self._runs}"
        stick = place / "stick"
        stick.mkdir(parents=True)
        for bundle in self.bundles:
            shutil.copy(bundle, stick)
        return place / "db", stick

    def rehearse(self) -> Rehearsal:
        """Run it whole, and look at the disk after each commit.

        It is run once before: what a process remembers from then on, it does not ask its database again.
        """
        self._run_whole()
        database, stick = self.fresh()
        images = [database.with_name("start")]
        shutil.copytree(self.scene.credentials[self.desk].folder, images[0])

        def watch(number: int, name: str) -> None:
            if name == _AFTER_COMMIT:
                images.append(database.with_name(f"image-{number}"))
                _photograph(database, images[-1])

        with self.scene.copy(self.desk, database) as office:
            fuse = Fuse(None, watch)
            with wired(office, fuse):
                self.act(office, stick)
            log = log_digest(office)
        assert len(images) == 1 + self.commits
        committed = [self._state_of(image) for image in images]
        assert len(set(committed)) == len(committed), "each commit can be told from the one before"
        shutil.rmtree(database.parent)
        return Rehearsal(fuse.passed, committed, log)

    def _run_whole(self) -> None:
        database, stick = self.fresh()
        with self.scene.copy(self.desk, database) as office:
            self.act(office, stick)
        shutil.rmtree(database.parent)

    def _state_of(self, database: Path) -> str:
        with self.scene.opened(self.desk, database) as office:
            return state(office)

    def crash_at(self, number: int, rehearsal: Rehearsal) -> None:
        """Die there; then judge the disk as the power cut left it, and as the dying program left it."""
        database, stick = self.fresh()
        image = database.with_name("image")

        def watch(at: int, _: str) -> None:
            if at == number:
                _photograph(database, image)

        with self.scene.copy(self.desk, database) as office:
            fuse = Fuse(number, watch)
            with wired(office, fuse):
                die(lambda: self.act(office, stick), fuse)
        assert fuse.passed == rehearsal.points[: number + 1], "each run takes the same way"
        commits = rehearsal.points[: number + 1].count(_AFTER_COMMIT)
        for left in (image, database):
            stick_left = left.with_name(f"stick-of-{left.name}")
            _photograph(stick, stick_left)
            if left == image:
                _lose_unsynced(stick, stick_left, fuse)
            self._judge(left, stick_left, commits, rehearsal)
        shutil.rmtree(database.parent)

    def _judge(self, database: Path, stick: Path, commits: int, rehearsal: Rehearsal) -> None:
        with self.scene.opened(self.desk, database) as office:
            found = state(office)
            assert found == rehearsal.committed[commits], "neither before nor after, or a commit was lost"
            require_whole_pages(office)
            self._require_sound_once(office, found)
            self._require_honest_stick(office, stick)
            case = (found, *sorted(path.name for path in stick.iterdir()))
            if self.thorough or case not in self._gone_on:
                self._gone_on.add(case)
                self._go_on(office, stick, found, rehearsal)

    def _require_sound_once(self, office: Office, found: str) -> None:
        """Equal states are equally sound."""
        if found not in self._sound:
            require_sound(self.scene, office)
            self._sound.add(found)

    def _go_on(self, office: Office, stick: Path, found: str, rehearsal: Rehearsal) -> None:
        """Whoever does it again after the crash gets what one run gives, and so does the receiver."""
        if self.act is read_bundle and found == rehearsal.committed[-1]:
            with pytest.raises(UserError, match=r"bundle\.already_read"):
                self.act(office, stick)
        else:
            self.act(office, stick)
        assert log_digest(office) == rehearsal.log
        require_sound(self.scene, office)
        if self.act is read_bundle:
            assert state(office) == rehearsal.committed[-1]
        else:
            self._require_same_arrival(stick)

    def _require_same_arrival(self, stick: Path) -> None:
        """What lies on the stick in the end brings the receiver the same each time."""
        place = stick.with_name(f"receiver-of-{stick.name}")
        with self.scene.copy("CEN", place) as receiver:
            exchange.read_stick(receiver, ReadStick(exchange.bundles_in(stick)[-1]))
            self._arrived.add(log_digest(receiver))
        assert len(self._arrived) == 1

    def _require_honest_stick(self, office: Office, stick: Path) -> None:
        """Under a bundle's name lies a whole bundle, which promises no more than the log holds."""
        written = [path for path in exchange.bundles_in(stick) if f"-{self.desk}-" in path.name]
        if not written:
            return
        with office.read_view() as view:
            log = held(view)
        with self.scene.opened("CEN", self._reader()) as reader:
            for path in written:
                manifest = exchange.inspect_bundle(reader, path).manifest
                assert log.dominates(VersionVector.from_wire(manifest.acknowledged))

    def _reader(self) -> Path:
        """The receiver's database, only ever looked into."""
        folder = self.folder / "reader"
        if not folder.exists():
            shutil.copytree(self.scene.credentials["CEN"].folder, folder)
        return folder


def _photograph(folder: Path, image: Path) -> None:
    """The files as they lie there now. Not the shared-memory index, which dies with the computer."""
    shutil.copytree(folder, image, ignore=shutil.ignore_patterns("*-shm"))


def _lose_unsynced(stick: Path, image: Path, fuse: Fuse) -> None:
    """What no fsync made sure of is gone with the power: of such a file only the name is left."""
    for path in stick.iterdir():
        if path.stat().st_ino in fuse.unsynced:
            (image / path.name).write_bytes(b"")


def chosen(points: list[str], wanted: int = 20) -> list[int]:
    """Some points spread over a run, with its last ones, all around commits, and every file call."""
    stride = max(1, len(points) // wanted)
    picked = {*range(0, len(points), stride), *range(max(0, len(points) - _LAST), len(points))}
    for number, name in enumerate(points):
        if name in ("write: before commit", _AFTER_COMMIT):
            picked |= {number - 1, number, number + 1}
        if ": " not in name and not name.startswith("open rb"):
            picked.add(number)
    return sorted(number for number in picked if 0 <= number < len(points))


def import_of(scene: Scene, folder: Path) -> Errand:
    """One transaction: all of the bundle or nothing."""
    return Errand(scene, folder, "CEN", read_bundle, 1, (scene.bundle,))


def export_of(scene: Scene, folder: Path) -> Errand:
    """Sealing with the bundle's number; and, once it is on the stick, the note that it was written."""
    return Errand(scene, folder, "RBA", write_bundle, 2)


def crash_everywhere(errand: Errand, *, every: bool, only: str = "") -> int:
    """Crash at all points of an errand, or at some, or at those of one name; how many."""
    errand.thorough = every
    rehearsal = errand.rehearse()
    numbers = list(range(len(rehearsal.points))) if every else chosen(rehearsal.points)
    if only:
        numbers = [number for number, name in enumerate(rehearsal.points) if name == only]
    for number in numbers:
        try:
            errand.crash_at(number, rehearsal)
        except (AssertionError, Trouble) as wrong:
            said = str(wrong).splitlines()[0] if str(wrong) else ""
            where = f"point {number} of {len(rehearsal.points)}, {rehearsal.points[number]}: {said}"
            raise AssertionError(where) from wrong
    return len(numbers)
