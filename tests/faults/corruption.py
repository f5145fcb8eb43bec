"""Databases that something damaged: noticed before anyone relies on them, and put back from the backup."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.services import people
from foras_desktop.services.backup.making import make_backup
from foras_desktop.services.backup.restoring import Restore, look_into, restore
from foras_desktop.services.maintenance import check_database
from tests.conftest import NOW, PASSPHRASE
from tests.faults.scene import Scene, work_digest

_DESK = "RBA"
_PAGE = 4096


def _flip(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _blank_page(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) // _PAGE) * _PAGE
    content[at : at + _PAGE] = bytes(_PAGE)


def _swap_pages(content: bytearray, chance: random.Random) -> None:
    one, other = (chance.randrange(len(content) // _PAGE) * _PAGE for _ in range(2))
    if one == other:
        other = (one + _PAGE) % (len(content) - _PAGE)
    content[one : one + _PAGE], content[other : other + _PAGE] = (
        content[other : other + _PAGE],
        content[one : one + _PAGE],
    )


def _cut(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(1, len(content)) :]


def _scribble(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content))
    content[at : at + 600] = chance.randbytes(len(content[at : at + 600]))


_WAYS = {
    "a bit": _flip,
    "a page blank": _blank_page,
    "two pages swapped": _swap_pages,
    "cut": _cut,
    "600 bytes of noise": _scribble,
}


@dataclass
class Corruption:
    """One desk's database and its backup, damaged in one way after the other."""

    scene: Scene
    folder: Path

    def prepare(self) -> tuple[Path, Path, str]:
        """A whole database, its backup, and the digest of its log."""
        whole = self.folder / "whole"
        with self.scene.copy(_DESK, whole) as office:
            made = make_backup(office)[0].path
            path = made.rename(self.folder / made.name)
            return whole, path, work_digest(office)

    def try_all(self, count: int) -> Counter[str]:
        """Damage it so many times; how each was told. AssertionError where damage goes unnoticed or stays."""
        whole, backup, digest = self.prepare()
        person = look_into(backup).people[0].id
        told: Counter[str] = Counter()
        for seed in range(count):
            chance = random.Random(seed)
            way = sorted(_WAYS)[seed % len(_WAYS)]
            damaged = self.folder / "data" / _DESK
            shutil.copytree(whole, damaged)
            content = bytearray((damaged / "foras.db").read_bytes())
            _WAYS[way](content, chance)
            (damaged / "foras.db").write_bytes(content)
            told[self._how_told(damaged, f"seed {seed}: {way}")] += 1
            restored = restore(damaged.parent, Restore(backup, person, PASSPHRASE), FixedClock(NOW)).office
            assert work_digest(restored) == digest, f"seed {seed}: {way}"
            restored.close()
            shutil.rmtree(damaged.parent)
        return told

    def _how_told(self, damaged: Path, case: str) -> str:
        try:
            with self.scene.opened(_DESK, damaged) as office:
                people.count_people(office)
                checked, _ = check_database(office)
        except (EnvironmentFault, UserError) as trouble:
            return trouble.code
        assert not checked.is_sound, f"{case}: unnoticed"
        return "found by the check"
