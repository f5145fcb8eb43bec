"""Where backups lie: beside the database, and in a second place that this computer was told of.

No services: what makes, lists and puts back backups asks here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from foras_desktop.db.backup_file import BackupName
from foras_desktop.domain.backups import superfluous
from foras_desktop.services.office import Credentials
from foras_desktop.sync import own_log

BACKUPS = "backups"
SET_ASIDE = "set-aside-*"
"""Folders among the backups in which whole databases lie, with their keys (`placing`)."""


@dataclass(frozen=True)
class Kept:
    """A backup as its name tells it, and its bytes."""

    path: Path
    name: BackupName
    size: int


def kept_in(folder: Path, desk: str, *, practice: bool) -> tuple[Kept, ...]:
    """This database's backups in a folder, the newest first; none in a folder that cannot be read."""
    found = [one for one in _backups(folder) if (one.name.desk, one.name.practice) == (desk, practice)]
    return tuple(sorted(found, key=lambda one: one.name.made_at, reverse=True))


def all_kept_in(folder: Path) -> tuple[Kept, ...]:
    """Every desk's backups in a folder, the newest first."""
    return tuple(sorted(_backups(folder), key=lambda one: one.name.made_at, reverse=True))


def tidy(folder: Path, fresh: str) -> None:
    """Take away backups of the same database that nobody misses; what resists stays.

    `fresh` is the name of the one just made, which stays even where a clock that went back dates it before
    all others.
    """
    name = BackupName.parse(fresh)
    if name is None:
        return
    kept = kept_in(folder, name.desk, practice=name.practice)
    for path in superfluous((one.name.made_at, one.path) for one in kept):
        if path.name != fresh:
            with suppress(OSError):
                path.unlink()


def _backups(folder: Path) -> Iterator[Kept]:
    with suppress(OSError):
        for path in folder.iterdir():
            name = BackupName.parse(path.name)
            if name is not None:
                with suppress(OSError):
                    yield Kept(path, name, path.stat().st_size)


def delete_older(credentials: Credentials, second: str | None) -> bool:
    """Delete all backups but the newest, and copied logs of before; whether none is left in either place.

    Databases that were set aside stay, and count as left.
    """
    desk, practice = credentials.actor.desk, credentials.practice
    gone = True
    for place in (credentials.folder / BACKUPS, *([Path(second)] if second else [])):
        _, *older = kept_in(place, desk, practice=practice) or [None]
        logs = list(place.glob(own_log.name_of(desk, "*")))
        for path in (*(one.path for one in older if one), *logs):
            try:
                path.unlink()
            except OSError:
                gone = False
        gone = gone and place.is_dir() and not list(place.glob(SET_ASIDE))
    return gone
