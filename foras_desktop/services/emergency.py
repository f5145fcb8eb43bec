"""A database that cannot be opened for work is opened for reading: from a copy, with nothing written to it.

For a disk that is full or takes no writes, a file with damage, triggers that are not ours: somebody may have
to be called today all the same.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from foras_desktop.db.engine import Database
from foras_desktop.db.files import disk_faults_told
from foras_desktop.db.keys.keyfile import FORMER, KeyFile, Opened
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.db.schema import HEAD_REVISION, stored_revision
from foras_desktop.domain.access import Actor, Role
from foras_desktop.domain.clock import Clock, SystemClock
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.domain.ids import Randomness
from foras_desktop.services.backup.placing import DATABASE
from foras_desktop.services.office import Credentials, Office
from foras_desktop.services.unlocking import credentials_of
from foras_desktop.services.ways_in import open_slot

CAUSES = frozenset(
    ("database.damaged", "database.cannot_open", "database.triggers_differ", "database.busy")
) | {"disk.full", "disk.read_only", "disk.not_allowed", "disk.failed", "place.removable", "place.network"}
"""Faults at unlocking after which reading may still go; the codes of EnvironmentFault."""

_PARTS = (DATABASE, f"{DATABASE}-wal", KEY_FILE)


class ReadingOffice(Office):
    """An office whose every write is refused; the copy it reads goes when it is closed."""

    is_read_only = True

    def __init__(self, credentials: Credentials, clock: Clock, randomness: Randomness) -> None:
        super().__init__(credentials, clock, randomness)
        self._copy = credentials.folder

    def close(self) -> None:
        super().close()
        shutil.rmtree(self._copy, ignore_errors=True)


def open_for_reading(
    folder: Path,
    person_id: str,
    passphrase: str,
    clock: Clock | None = None,
    randomness: Randomness = os.urandom,
) -> ReadingOffice:
    """Open a copy of a database in someone's name, in the role of one who reads.

    Raises UserError `access.…`, `database.newer`; EnvironmentFault `keys.…`, `database.…` where not even
    reading goes, `database.older` where a migration would have to write first.
    """
    clock = clock or SystemClock()
    keys = KeyFile.read(folder / KEY_FILE)
    opened = open_slot(folder, keys, person_id, passphrase, clock.now())
    actor = Actor(opened.slot.id, opened.slot.name, Role.AUDITOR, keys.profile.desk)
    copy = _copied(folder)
    try:
        credentials = replace(
            credentials_of(copy, keys, opened, actor), database_key=_key_of(copy, keys, opened)
        )
        office = ReadingOffice(credentials, clock, randomness)
        _require_this_release(office)
    except BaseException:
        shutil.rmtree(copy, ignore_errors=True)
        raise
    return office


def _copied(folder: Path) -> Path:
    """The encrypted files in a folder of their own, which only this person can enter."""
    with disk_faults_told():
        copy = Path(tempfile.mkdtemp(prefix="foras-"))
        for name in _PARTS:
            if (folder / name).exists():
                shutil.copyfile(folder / name, copy / name)
    return copy


def _key_of(copy: Path, keys: KeyFile, opened: Opened) -> bytes:
    """The database's key; the former one where a change of keys was cut short."""
    former = keys.unbox(opened, FORMER)
    if former is not None:
        database = Database(copy / DATABASE, former)
        try:
            with database.reading() as connection:
                stored_revision(connection)
        except EnvironmentFault:
            pass
        else:
            return former
        finally:
            database.close()
    return opened.key("database")


def _require_this_release(office: Office) -> None:
    try:
        with office.database.reading() as connection:
            revision = stored_revision(connection) or ""
    except BaseException:
        office.close()
        raise
    if revision != HEAD_REVISION:
        office.close()
        if revision > HEAD_REVISION:
            raise UserError("database.newer")
        raise EnvironmentFault("database.older")
