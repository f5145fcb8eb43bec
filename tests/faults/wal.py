"""A copied database whose write-ahead log ends anywhere: it opens as it was after some commit."""

from __future__ import annotations

import shutil
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from foras_desktop.services import exchange
from foras_desktop.services.exchange import ReadStick, WriteStick
from tests.faults.fuse import Fuse, wired
from tests.faults.scene import Scene, require_sound, require_whole_pages, state
from tests.people import register

_HEADER, _FRAME_HEADER = 32, 24


@dataclass(frozen=True)
class Recording:
    """The file as it was before, the log of all that followed, and the state after each commit."""

    database: bytes
    wal: bytes
    states: list[str]

    @property
    def frame(self) -> int:
        """A frame's bytes: its header, and a page as large as the log's own header says."""
        return int(struct.unpack(">I", self.wal[8:12])[0]) + _FRAME_HEADER

    def ends(self) -> list[int]:
        """Where each frame ends."""
        return list(range(_HEADER + self.frame, len(self.wal) + 1, self.frame))

    def commits(self) -> list[int]:
        """Where the frames end that commit: their header gives the file's new size, others none."""
        starts = [end - self.frame for end in self.ends()]
        return [at + self.frame for at in starts if struct.unpack(">I", self.wal[at + 4 : at + 8])[0]]

    def expected(self, whole: int) -> str:
        """The state that a log gives of which the first `whole` bytes are right."""
        return self.states[sum(end <= whole for end in self.commits())]


def record(scene: Scene, folder: Path) -> Recording:
    """The central office reads a bundle, registers someone, answers; nothing is folded into the file."""
    database, images = folder / "recorded", [folder / "image-start"]
    shutil.copytree(scene.credentials["CEN"].folder, images[0])

    def watch(number: int, name: str) -> None:
        if name == "write: after commit":
            images.append(folder / f"image-{number}")
            shutil.copytree(database, images[-1], ignore=shutil.ignore_patterns("*-shm"))

    (folder / "answer").mkdir()
    with scene.copy("CEN", database) as central:
        before = central.credentials.database_path.read_bytes()
        with central.database.unpooled() as connection:
            connection.execute("PRAGMA wal_autocheckpoint = 0")
        with wired(central, Fuse(None, watch)):
            exchange.read_stick(central, ReadStick(scene.bundle))
            register(central, family_name="Camara", nationality="GIN")
            exchange.write_stick(central, WriteStick(folder / "answer"))
        path = central.credentials.database_path
        assert path.read_bytes() == before
        wal = path.with_name(path.name + "-wal").read_bytes()
    states = []
    for image in images:
        with scene.opened("CEN", image) as office:
            states.append(state(office))
    recording = Recording(before, wal, states)
    assert len(recording.commits()) == len(states) - 1 == len(set(states)) - 1
    return recording


def cuts(recording: Recording, *, every: bool, wanted: int = 4) -> list[int]:
    """Within the log's header; at each frame's end, and within its header, its page and its last byte."""
    frame, ends = recording.frame, recording.ends()
    if not every:
        near = {*ends[:: max(1, len(ends) // wanted)], *recording.commits()}
        ends = sorted(near)
    inside = (0, 1, frame // 2, frame - _FRAME_HEADER, frame - _FRAME_HEADER // 2)
    places = {end - back for end in ends for back in inside}
    return sorted({0, _HEADER // 2, _HEADER, *places})


def _damaged(wal: bytes, at: int) -> Iterator[tuple[str, bytes]]:
    """What a disk may give back of a log that was not wholly written."""
    yield "cut", wal[:at]
    yield "zeros", wal[:at] + bytes(len(wal) - at)
    if at < len(wal):
        yield "one bit", wal[:at] + bytes([wal[at] ^ 1]) + wal[at + 1 :]


def try_cuts(scene: Scene, folder: Path, *, every: bool) -> tuple[int, int]:
    """Open the copy with each damaged log; how many frames there are, and how many logs were tried."""
    recording = record(scene, folder)
    sound: set[str] = set()
    tried = 0
    for at in cuts(recording, every=every):
        for what, wal in _damaged(recording.wal, at):
            place = folder / "cut"
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir()
            (place / "foras.db").write_bytes(recording.database)
            (place / "foras.db-wal").write_bytes(wal)
            _judge(scene, place, recording.expected(at), sound, f"{what} at {at}")
            tried += 1
    assert sound == set(recording.states)
    return len(recording.ends()), tried


def _judge(scene: Scene, place: Path, expected: str, sound: set[str], what: str) -> None:
    with scene.opened("CEN", place) as office:
        found = state(office)
        assert found == expected, what
        require_whole_pages(office)
        if found not in sound:
            require_sound(scene, office)
            sound.add(found)
