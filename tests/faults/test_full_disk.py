"""A full disk changes nothing; every page of it: `python -m tests.faults full`."""

from __future__ import annotations

from pathlib import Path

from tests.faults.full_disk import FullDisk, bring_in, merge, save
from tests.faults.scene import Scene


def test_a_disk_that_fills_up_changes_nothing_and_keeps_the_draft(scene: Scene, tmp_path: Path) -> None:
    disk = FullDisk(scene, tmp_path)
    for making in (save, merge(scene), bring_in):
        assert disk.try_all(making, every=False) >= 1
