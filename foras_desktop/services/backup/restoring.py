"""Putting a backup back: on the same computer or on a new one, with nothing of what was there deleted."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from foras_desktop.db.backup_file import About, BackupFile
from foras_desktop.db.keys.guessing import check_passphrase
from foras_desktop.db.keys.keyfile import KeyFile, Opened
from foras_desktop.db.keys.profile import KEY_FILE, Person, folder_of
from foras_desktop.db.keys.slots import KdfCost
from foras_desktop.db.place import require_private
from foras_desktop.db.schema import HEAD_REVISION
from foras_desktop.domain.access import Actor, Role
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.clock import Clock, SystemClock
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import Randomness
from foras_desktop.services import forgetting
from foras_desktop.services.backup.copying import open_and_check, workbench
from foras_desktop.services.backup.placing import DATABASE, room_made
from foras_desktop.services.backup.shelf import BACKUPS
from foras_desktop.services.incarnation import take_new_identity
from foras_desktop.services.noting import note_alone
from foras_desktop.services.office import Office
from foras_desktop.services.recovery_sheet import Secrets, replace_used
from foras_desktop.services.unlocking import open_as
from foras_desktop.sync import own_log


@dataclass(frozen=True)
class BackupContent:
    """What a backup says of itself before anyone opens it: whose, when, who can open it."""

    path: Path
    about: About
    people: tuple[Person, ...]


def look_into(path: Path) -> BackupContent:
    """Read the outside of a backup; UserError `backup.…`, EnvironmentFault `disk.…`."""
    backup = BackupFile.read(path)
    people = tuple(Person(slot.id, slot.name, slot.role) for slot in backup.keys.people())
    return BackupContent(path, backup.about, people)


@dataclass(frozen=True)
class Restore:
    """Which backup, in whose name, and their passphrase of that day.

    With the code of the recovery sheet in `recovery_code`, `passphrase` is the person's new one.
    """

    path: Path
    person_id: str
    passphrase: str = field(repr=False)
    recovery_code: str = field(default="", repr=False)


@dataclass(frozen=True)
class Restored:
    """The opened database, and how many operations the copied log brought on top of the backup.

    `secrets` is the next recovery sheet where the one of before was used.
    """

    office: Office
    replayed: int
    secrets: Secrets | None = None


def restore(
    data_folder: Path,
    order: Restore,
    clock: Clock | None = None,
    randomness: Randomness = os.urandom,
    cost: KdfCost | None = None,
) -> Restored:
    """Put a backup in its desk's place and open it under a new identity; work goes on at once.

    A database that is there is set aside whole. What a copied log beside the backup holds besides is
    written again. A recovery code that was used opens that backup still, and the desk no more. Raises
    UserError `access.…`, `backup.…`, `database.newer`, EnvironmentFault `disk.…`; then everything is as it
    was.
    """
    clock = clock or SystemClock()
    backup = BackupFile.read(order.path)
    if backup.about.revision > HEAD_REVISION:
        raise UserError("database.newer")
    require_private(data_folder)
    keys, opened, used = _opened(backup.keys, order, randomness, cost)
    folder = data_folder / folder_of(backup.about.desk, practice=backup.about.practice)
    erased_since = forgetting.words_in(folder, order.path.parent)
    with workbench(folder / BACKUPS) as bench:
        copy = bench / DATABASE
        open_and_check(backup, opened.key("database"), copy)
        with room_made(folder, clock.now()):
            copy.replace(folder / DATABASE)
            keys.write(folder / KEY_FILE)
            office = open_as(folder, keys, opened, _actor(keys, opened, order), clock, randomness)
            try:
                replayed = _replay(office, order.path.parent)
                forgetting.erase_again(office, erased_since)
                take_new_identity(office)
                secrets = replace_used(office, used, cost) if used is not None else None
                note_alone(office, AuditKind.RESTORED)
                if secrets is not None:
                    note_alone(office, AuditKind.RECOVERY_RENEWED)
            except BaseException:
                office.close()
                raise
    return Restored(office, replayed, secrets)


def _opened(
    keys: KeyFile, order: Restore, randomness: Randomness, cost: KdfCost | None
) -> tuple[KeyFile, Opened, Opened | None]:
    """The key file, what the person's slot gives, and the recovery slot where its code was used."""
    if not order.recovery_code:
        return keys, keys.open(order.person_id, order.passphrase), None
    known = keys.person(order.person_id)
    check_passphrase(order.passphrase, known.name, keys.profile.desk)
    used = keys.open("recovery", order.recovery_code)
    changed, opened = keys.with_passphrase(used, known, order.passphrase, randomness, cost)
    return changed, opened, used


def _actor(keys: KeyFile, opened: Opened, order: Restore) -> Actor:
    known = keys.person(order.person_id)
    return Actor(known.id, known.name, Role(known.role), keys.profile.desk)


def _replay(office: Office, place: Path) -> int:
    """What was written after the backup, where the log of it lies beside it."""
    with office.read_view() as view:
        replica = view.meta("replica") or ""
    batch = own_log.read_log(place / own_log.name_of(office.desk, replica), office.credentials.opened)
    if batch is None:
        return 0
    with office.unit_of_work() as work:
        count = own_log.replay(work, batch)
        work.commit()
    return count
