"""Where a database may lie: on a private local disk, and nowhere else (exchange.md, "Durability").

SQLite's promises end where a file travels: a stick is pulled, a share loses locks, a service that
synchronises copies half of what belongs together, and sends it to others' computers.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import psutil

from foras_desktop.domain.errors import EnvironmentFault

_NETWORK = frozenset(
    ("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "afpfs", "webdav", "davfs", "fuse.davfs2")
) | {"fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.smbnetfs", "fuse.onedriver"}
"""Kinds of file systems that live on another computer, as Linux and macOS call them."""

_MOUNTED_BY_HAND = ("/media/", "/run/media/")
"""Where Linux desktops put what is plugged in."""

_SERVICES = frozenset(
    ("onedrive", "dropbox", "google drive", "googledrive", "icloud drive", "iclouddrive", "nextcloud")
) | {"owncloud", "pcloud drive", "pclouddrive", "kdrive", "box sync", "synologydrive", "seafile"}
"""Names under which services that synchronise put their folder."""

_MARKS = (
    *(".dropbox", ".dropbox.cache", ".stfolder", ".sync_*.db", "._sync_*.db", ".*cloudsync.log"),
    *(".seafile-data", ".tmp.drivedownload", ".tmp.driveupload"),
)
"""Files that such services leave at the top of what they synchronise."""

_ONEDRIVE = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def require_private(folder: Path) -> None:
    """EnvironmentFault `place.network`, `place.removable`, `place.synchronised`; `folder` need not exist."""
    real = Path(os.path.realpath(folder))
    code = _kind_of_disk(real, psutil.disk_partitions(all=True)) or _synchronised(real, os.environ)
    if code is not None:
        raise EnvironmentFault(code)


def _kind_of_disk(folder: Path, partitions: Sequence[psutil._ntuples.sdiskpart]) -> str | None:
    if str(folder).startswith(("\\\\", "//")):
        return "place.network"
    holding = [one for one in partitions if _lies_in(folder, one.mountpoint)]
    if not holding:
        return None
    disk = max(holding, key=lambda one: len(one.mountpoint))
    options = disk.opts.split(",")
    if disk.fstype.casefold() in _NETWORK or "remote" in options:
        return "place.network"
    if "removable" in options or "cdrom" in options or f"{disk.mountpoint}/".startswith(_MOUNTED_BY_HAND):
        return "place.removable"
    return "place.removable" if _says_removable(Path(disk.device).name) else None


def _lies_in(folder: Path, mountpoint: str) -> bool:
    try:
        return folder.is_relative_to(mountpoint)
    except ValueError:
        return False


def _says_removable(device: str) -> bool:
    """What Linux knows of the disk that a partition is on."""
    block = Path("/sys/class/block") / device
    for place in (block, Path(os.path.realpath(block)).parent):
        try:
            if (place / "removable").read_text().strip() == "1":
                return True
        except OSError:
            continue
    return False


def _synchronised(folder: Path, environment: Mapping[str, str]) -> str | None:
    roots = [Path(environment[name]) for name in _ONEDRIVE if environment.get(name)]
    if any(folder.is_relative_to(os.path.realpath(root)) for root in roots):
        return "place.synchronised"
    for place in (folder, *folder.parents):
        name = place.name.casefold()
        named = name in _SERVICES or name.startswith("onedrive - ")
        if named or any(_has(place, mark) for mark in _MARKS):
            return "place.synchronised"
    return None


def _has(place: Path, mark: str) -> bool:
    try:
        return next(iter(place.glob(mark)), None) is not None
    except OSError:
        return False
