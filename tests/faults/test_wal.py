"""The write-ahead log cut at and inside its frames: what was committed before is there, and nothing half."""

from __future__ import annotations

from pathlib import Path

from tests.faults.scene import Scene
from tests.faults.wal import try_cuts


def test_a_log_cut_anywhere_gives_a_committed_state(scene: Scene, tmp_path: Path) -> None:
    """The full form, every frame: `python -m tests.faults wal`."""
    frames, tried = try_cuts(scene, tmp_path, every=False)
    assert frames > 20
    assert tried > 50
