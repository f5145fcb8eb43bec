"""Puts a database in the place of another one, which is set aside and never deleted.

No services: the first run and the putting back of a backup ask here.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from foras_desktop.db.files import disk_faults_told
from foras_desktop.db.keys.marks import MARK_FILE
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.services.backup.shelf import BACKUPS, SET_ASIDE

DATABASE = "foras.db"
_LOG = f"{DATABASE}-wal"
_COPIED = (KEY_FILE, MARK_FILE)
_MOVED = (_LOG, DATABASE)
"""A crash between the two parts a database from its log: `mend` brings them together again."""


@contextmanager
def room_made(folder: Path, now: datetime) -> Iterator[None]:
    """A folder with no database in it; where what is put there fails, the old one comes back.

    What was there lies in `backups/set-aside-…` afterwards, whole and with its keys. EnvironmentFault
    `disk.…`.
    """
    with disk_faults_told():
        folder.mkdir(parents=True, exist_ok=True)
        mend(folder)
        aside = _set_aside(folder, now)
    try:
        yield
    except BaseException:
        _clear(folder)
        _bring_back(folder, aside)
        with suppress(OSError):  # something else lies there
            folder.rmdir()
        raise


def mend(folder: Path) -> None:
    """End what a crash left of setting a database aside; asked before any database is opened."""
    for aside in (folder / BACKUPS).glob(SET_ASIDE):
        is_parted = (aside / _LOG).exists() and not (aside / DATABASE).exists()
        if is_parted and (folder / DATABASE).exists():
            (aside / _LOG).replace(folder / _LOG)


def _set_aside(folder: Path, now: datetime) -> Path:
    stem, number = f"set-aside-{now:%Y%m%d-%H%M%S}", 1
    while (folder / BACKUPS / f"{stem}-{number}").exists():
        number += 1
    aside = folder / BACKUPS / f"{stem}-{number}"
    if any((folder / name).exists() for name in (*_COPIED, *_MOVED)):
        aside.mkdir(parents=True)
    for name in _COPIED:
        if (folder / name).exists():
            shutil.copyfile(folder / name, aside / name)
    for name in _MOVED:
        if (folder / name).exists():
            (folder / name).replace(aside / name)
    _clear(folder)
    return aside


def _clear(folder: Path) -> None:
    for name in (*_COPIED, *_MOVED, f"{DATABASE}-shm"):
        (folder / name).unlink(missing_ok=True)


def _bring_back(folder: Path, aside: Path) -> None:
    for name in (*reversed(_MOVED), *_COPIED):
        if (aside / name).exists():
            (aside / name).replace(folder / name)
    if aside.exists():
        aside.rmdir()
