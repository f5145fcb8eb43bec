"""The instance mark's half that lies beside the database, bound to the folder it was written in.

It is no secret. What it tells is only whether database and folder are the pair that the last start left.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from foras_desktop.db.files import disk_faults_told, written_whole

MARK_FILE = "instance.json"

_DAMAGE = (OSError, ValueError, KeyError, TypeError, RecursionError)


@dataclass(frozen=True)
class Mark:
    """`now` is what the database should hold; `next` what it holds if a start was cut short after it changed.

    `place` is the folder's own number on its disk: a copied folder has another. Empty where disks give none.
    """

    now: str
    next: str
    place: str

    def agrees(self, stored: str, place: str) -> bool:
        """Whether a database that holds `stored`, in that place, is the one this mark was written for."""
        same_place = not self.place or not place or self.place == place
        return bool(stored) and stored in (self.now, self.next) and same_place


def place_of(folder: Path) -> str:
    """What tells a folder from its copies: copying and restoring make a new one, renaming does not."""
    with disk_faults_told():
        number = folder.stat().st_ino
    return str(number) if number else ""


def read_mark(folder: Path) -> Mark | None:
    """The mark beside the database; None where there is none that can be read."""
    try:
        stored = json.loads((folder / MARK_FILE).read_bytes())
        return Mark(str(stored["now"]), str(stored["next"]), str(stored["place"]))
    except _DAMAGE:
        return None


def write_mark(folder: Path, mark: Mark) -> None:
    """Put a new mark in the old one's place, on disk before this returns; EnvironmentFault `disk.…`."""
    with written_whole(folder / MARK_FILE) as stream:
        stream.write(json.dumps(asdict(mark)).encode())
