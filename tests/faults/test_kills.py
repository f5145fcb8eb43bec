"""A killed program keeps what it confirmed; two thousand of them: `python -m tests.faults kills`."""

from __future__ import annotations

from pathlib import Path

from tests.faults.kills import Kills
from tests.faults.scene import Scene


def test_what_was_confirmed_outlives_the_program(scene: Scene, tmp_path: Path) -> None:
    assert Kills(scene, tmp_path).try_all(10)["save"] > 0
