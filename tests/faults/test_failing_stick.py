"""A stick that is full, pulled or broken at any file call of an export: told, and no half bundle left."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.services import exchange
from foras_desktop.sync import bundle_writer
from tests.faults.crashes import Errand, export_of, write_bundle
from tests.faults.fuse import Fuse, wired
from tests.faults.scene import Scene

_CODES = {errno.ENOSPC: "disk.full", errno.ENODEV: "disk.gone", errno.EIO: "disk.failed"}


class _FailingOnce(Fuse):
    """The disk fails at one point; what the program does about it succeeds."""

    def __init__(self, at: int, number: int) -> None:
        super().__init__(None, lambda *_: None)
        self._at = at
        self._number = number

    def point(self, name: str) -> None:
        super().point(name)
        if len(self.passed) - 1 == self._at:
            raise OSError(self._number, "the stick fails")


def _require_told(errand: Errand, at: int, number: int) -> None:
    database, stick = errand.fresh()
    with errand.scene.copy("RBA", database) as office, errand.scene.copy("CEN", stick.parent / "r") as reader:
        with wired(office, _FailingOnce(at, number)), pytest.raises(EnvironmentFault, match=_CODES[number]):
            write_bundle(office, stick)
        assert [path for path in stick.iterdir() if path.suffix != exchange.BUNDLE_SUFFIX] == []
        for path in exchange.bundles_in(stick):
            assert exchange.inspect_bundle(reader, path).new_operations > 0
        write_bundle(office, stick)


@pytest.mark.parametrize("number", sorted(_CODES), ids=errno.errorcode.get)
def test_a_stick_that_fails_anywhere_is_told_and_holds_no_half_bundle(
    scene: Scene, tmp_path: Path, number: int
) -> None:
    """The last block too, of whose failure age says nothing."""
    errand = export_of(scene, tmp_path)
    points = errand.rehearse().points
    calls = [at for at, name in enumerate(points) if ": " not in name]
    assert {"write none", "write half"} <= {points[at] for at in calls}
    for at in calls:
        _require_told(errand, at, number)


def test_a_bundle_that_the_stick_gives_back_otherwise_does_not_stay(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle_writer, "_hash_of", lambda _: "other")
    stick = tmp_path / "stick"
    stick.mkdir()
    with scene.copy("RBA", tmp_path / "RBA") as office:
        with pytest.raises(EnvironmentFault, match=r"disk\.failed"):
            write_bundle(office, stick)
        assert list(stick.iterdir()) == []
