"""The power goes at any file call of a backup: no half backup bears its name, and no database is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from foras_desktop.services.backup import making, placing
from tests.faults.backups import Making, PuttingBack, crash_everywhere
from tests.faults.corruption import Corruption
from tests.faults.scene import Scene
from tests.faults.test_crashes import _written_in_place


@pytest.mark.parametrize("errand", [Making, PuttingBack], ids=["making", "putting back"])
def test_a_crash_leaves_whole_backups_and_every_database(
    scene: Scene, tmp_path: Path, errand: type[Making | PuttingBack]
) -> None:
    """The full form, every point: `python -m tests.faults backups`."""
    assert crash_everywhere(errand(scene, tmp_path), every=False) > 20


def test_a_backup_written_under_its_name_is_caught(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "written_whole", _written_in_place)
    with pytest.raises(AssertionError, match="half a backup"):
        crash_everywhere(Making(scene, tmp_path), every=True)


def test_a_database_deleted_instead_of_set_aside_is_caught(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deleted(folder: Path, now: object) -> Path:
        placing._clear(folder)
        return folder / "nowhere"

    monkeypatch.setattr(placing, "_set_aside", deleted)
    with pytest.raises(AssertionError, match="newer database is gone"):
        crash_everywhere(PuttingBack(scene, tmp_path), every=False)


def test_a_damaged_database_is_noticed_and_put_back(scene: Scene, tmp_path: Path) -> None:
    """The full form, a thousand of them: `python -m tests.faults corruption`."""
    assert sum(Corruption(scene, tmp_path).try_all(10).values()) == 10
