"""Makes one backup and opens it again before anyone relies on it.

No services: it is handed an opened database, because one is made before a migration, when nobody is in yet.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from foras_desktop.config import VERSION
from foras_desktop.db import meta, oplog, soundness
from foras_desktop.db.backup_file import FORMAT, About, BackupFile, BackupName, digest_of, write_backup
from foras_desktop.db.engine import Database
from foras_desktop.db.files import disk_faults_told
from foras_desktop.db.keys.keyfile import KeyFile
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.db.schema import stored_revision
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.services.backup.shelf import BACKUPS, kept_in, tidy
from foras_desktop.services.office import Credentials
from foras_desktop.sync.progress import Progress

_ROOM_FOR = 3
"""Copies that lie on the disk at once: the one being made, the file, and the one unpacked to be opened."""

_STEPS = 100

_SAME_MOMENT = timedelta(minutes=1)


@dataclass(frozen=True)
class Made:
    """A backup that was opened and found whole."""

    path: Path
    made_at: datetime
    about: About


def back_up(
    database: Database,
    credentials: Credentials,
    now: datetime,
    reason: str,
    progress: Progress | None = None,
) -> Made:
    """Copy the database with its slots into one file beside it, and open that file.

    EnvironmentFault `disk.…` or `database.damaged`; a copy that cannot be opened is no backup and goes.
    """
    progress = progress or Progress()
    progress.expect(3 * _STEPS)
    folder = credentials.folder / BACKUPS
    _require_room(database.path, folder)
    with workbench(folder) as bench:
        copy = bench / "copy.db"
        about = _about(database, credentials, now, reason)
        database.backup_to(copy)
        progress.advance(_STEPS)
        sized = _measured(about, copy)
        name = BackupName(about.desk, about.practice, now)
        target = _free(folder, name)
        keys = KeyFile.read(credentials.folder / KEY_FILE).without_voice(credentials.opened)
        write_backup(target, copy, keys, sized, lambda done: progress.advance(0))
        progress.advance(_STEPS)
        copy.unlink()
        try:
            open_and_check(BackupFile.read(target), credentials.database_key, copy)
        except (UserError, EnvironmentFault):
            target.unlink(missing_ok=True)
            raise EnvironmentFault("backup.not_sound") from None
    progress.advance(_STEPS)
    tidy(folder, target.name)
    return Made(target, now, sized)


def open_and_check(backup: BackupFile, key: bytes, bench: Path) -> None:
    """Unpack a backup's database to `bench` and open it there.

    UserError `backup.damaged` where it is not what was put in, EnvironmentFault `database.…`.
    """
    backup.unpack_database(bench)
    copy = Database(bench, key)
    try:
        with copy.reading() as connection:
            if soundness.troubles(connection):
                raise UserError("backup.damaged")
            held = oplog.last_seq(connection, backup.about.replica)
            if held < backup.about.last_seq or oplog.count(connection) < backup.about.operations:
                raise UserError("backup.damaged")
    finally:
        copy.close()


def _about(database: Database, credentials: Credentials, now: datetime, reason: str) -> About:
    with database.reading() as connection:
        replica = meta.get(connection, "replica") or ""
        return About(
            format=FORMAT,
            desk=credentials.actor.desk,
            practice=credentials.practice,
            made_at=now.astimezone(UTC).isoformat(timespec="seconds"),
            reason=reason,
            program=VERSION,
            revision=stored_revision(connection) or "",
            replica=replica,
            last_seq=oplog.last_seq(connection, replica),
            operations=oplog.count(connection),
            size=0,
            sha256="",
        )


def _measured(about: About, copy: Path) -> About:
    return msgspec.structs.replace(about, size=copy.stat().st_size, sha256=digest_of(copy))


def _require_room(database: Path, folder: Path) -> None:
    """A disk that is nearly full is left alone: the database itself needs what is left."""
    with disk_faults_told():
        folder.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(folder).free < _ROOM_FOR * database.stat().st_size:
            raise EnvironmentFault("backup.no_room")


@contextmanager
def workbench(folder: Path) -> Iterator[Path]:
    """A folder for what is being made; what a crash left in it goes first."""
    bench = folder / ".making"
    shutil.rmtree(bench, ignore_errors=True)
    with disk_faults_told():
        bench.mkdir(parents=True, exist_ok=True)
    try:
        yield bench
    finally:
        shutil.rmtree(bench, ignore_errors=True)


def _free(folder: Path, name: BackupName) -> Path:
    """The path of a backup of that name; one made within the same seconds as another stands after it."""
    others = [one.name.made_at for one in kept_in(folder, name.desk, practice=name.practice)]
    near = [instant for instant in others if abs(instant - name.made_at) < _SAME_MOMENT]
    instant = max([name.made_at.replace(microsecond=0), *(one + timedelta(seconds=1) for one in near)])
    return folder / str(BackupName(name.desk, name.practice, instant))
