"""Which removable volumes are plugged in, and which bundles lie on them; call from a thread."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from foras_desktop.services.exchange import bundles_in

_NAME = re.compile(r"FORAS-([A-Z]{3})-(\d{4}-\d{2}-\d{2})-(\d{4,})\.foras")
_MOUNTED_UNDER = ("/media/", "/run/media/", "/Volumes/")
_DRIVE_REMOVABLE = 2


@dataclass(frozen=True)
class BundleFile:
    """A bundle by what its name says: whose, of which day."""

    path: Path
    desk: str
    day: date | None


@dataclass(frozen=True)
class Stick:
    """A folder to carry changes in. `is_volume` tells a stick from a folder chosen by hand."""

    name: str
    folder: Path
    free: int
    bundles: tuple[BundleFile, ...]
    is_volume: bool = True


def sticks_plugged_in() -> list[Stick]:
    """Every removable volume one can write to, by name."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if volume.isValid() and volume.isReady() and not volume.isReadOnly() and _is_removable(root):
            found.append(look_into(Path(root), name=volume.displayName(), is_volume=True))
    return sorted(found, key=lambda stick: stick.name)


def look_into(folder: Path, *, name: str = "", is_volume: bool = False) -> Stick:
    """What lies in a folder and how much room is left there."""
    free = QStorageInfo(str(folder)).bytesAvailable()
    bundles = tuple(bundle_file(path) for path in bundles_in(folder))
    return Stick(name or folder.name or str(folder), folder, max(0, free), bundles, is_volume)


def bundle_file(path: Path) -> BundleFile:
    """A file's desk and day by its name; a renamed bundle is read all the same, its desk unknown."""
    named = _NAME.fullmatch(path.name)
    if named is None:
        return BundleFile(path, "", None)
    try:
        return BundleFile(path, named[1], date.fromisoformat(named[2]))
    except ValueError:
        return BundleFile(path, named[1], None)


def _is_removable(root: str) -> bool:
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(root) == _DRIVE_REMOVABLE)
    return root.startswith(_MOUNTED_UNDER)
