"""`python -m tests.faults [NAME]…` tries every fault of that name, or all, and tells what harms."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.faults import backups, bundle_bytes, corruption, crashes, full_disk, kills, wal
from tests.faults.scene import Scene, build


def _bytes(scene: Scene, folder: Path) -> str:
    told = bundle_bytes.try_all(scene, folder, every=True)
    size = scene.bundle.stat().st_size
    codes = ", ".join(f"{code} {count}" for code, count in sorted(told.items()))
    return f"a bundle of {size} bytes spoilt in {sum(told.values())} ways, all refused: {codes}"


def _crashes(scene: Scene, folder: Path) -> str:
    counts = [
        crashes.crash_everywhere(errand_of(scene, folder), every=True)
        for errand_of in (crashes.import_of, crashes.export_of)
    ]
    return f"{counts[0]} points of an import and {counts[1]} of an export: all sound, and done again after"


def _wal(scene: Scene, folder: Path) -> str:
    frames, tried = wal.try_cuts(scene, folder, every=True)
    return f"{frames} frames damaged in {tried} ways: each opens as it was after a commit"


def _backups(scene: Scene, folder: Path) -> str:
    counts = []
    for errand in (backups.Making, backups.PuttingBack):
        place = folder / errand.__name__
        place.mkdir()
        counts.append(backups.crash_everywhere(errand(scene, place), every=True))
    return f"{counts[0]} points of a backup and {counts[1]} of putting one back: all whole, nothing lost"


def _corruption(scene: Scene, folder: Path) -> str:
    told = corruption.Corruption(scene, folder).try_all(1_000)
    codes = ", ".join(f"{code} {count}" for code, count in sorted(told.items()))
    return f"{sum(told.values())} damaged databases, all noticed ({codes}) and put back from the backup"


def _full(scene: Scene, folder: Path) -> str:
    disk = full_disk.FullDisk(scene, folder)
    counts = [
        disk.try_all(making, every=True)
        for making in (full_disk.save, full_disk.merge(scene), full_disk.bring_in)
    ]
    return f"a disk full at {counts[0]} pages of a save, {counts[1]} of a merge, {counts[2]} of a register"


def _kills(scene: Scene, folder: Path) -> str:
    found = kills.Kills(scene, folder).try_all(2_000)
    counts = ", ".join(f"{kind} {count}" for kind, count in sorted(found.items()))
    return f"2000 kills; all that was confirmed before is there: {counts}"


_FORMS: dict[str, Callable[[Scene, Path], str]] = {
    "bytes": _bytes,
    "crashes": _crashes,
    "wal": _wal,
    "backups": _backups,
    "corruption": _corruption,
    "full": _full,
    "kills": _kills,
}


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("forms", nargs="*", choices=(*_FORMS, []), help="all of them unless named")
    for name in parser.parse_args().forms or _FORMS:
        started = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            scene = build(Path(folder) / "scene")
            try:
                found = _FORMS[name](scene, Path(folder))
            except AssertionError as wrong:
                sys.stdout.write(f"{name}: BROKEN: {wrong}\n")
                return 1
        sys.stdout.write(f"{name}: {found}; {time.monotonic() - started:.0f} s\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
