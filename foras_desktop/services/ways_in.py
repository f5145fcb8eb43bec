"""Opening a slot of the key file with patience, and ending what a crash left of taking a way in away.

No services: who unlocks, recovers or answers for a change asks here.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from math import ceil
from pathlib import Path
from typing import TypeVar

from foras_desktop.db.engine import Database
from foras_desktop.db.keys.keyfile import FORMER, KeyFile, Opened
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.db.keys.tries import note_tries, tries_of
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.domain.ids import Randomness
from foras_desktop.domain.patience import Tries, still_to_wait
from foras_desktop.services.office import Office

T = TypeVar("T")

_WRONG = ("access.wrong_passphrase", "access.wrong_recovery_code", "help.wrong_passphrase")


def open_slot(folder: Path, keys: KeyFile, slot_id: str, secret: str, now: datetime) -> Opened:
    """What the slot gives; UserError `access.wait` with `seconds` after several wrong secrets in a row.

    Besides: UserError `access.wrong_passphrase`, `access.wrong_recovery_code`, `access.unknown_person`,
    EnvironmentFault `keys.damaged`.
    """
    return patiently(folder, slot_id, now, lambda: keys.open(slot_id, secret))


def patiently(folder: Path, slot_id: str, now: datetime, open_it: Callable[[], T]) -> T:
    """What `open_it` gives; a wrong secret counts as one more, a right one forgets those before.

    UserError `access.wait` with `seconds` after several in a row, and whatever `open_it` refuses.
    """
    tries = tries_of(folder, slot_id)
    wait = still_to_wait(tries, now)
    if wait:
        if tries.last is not None and tries.last > now:  # the clock went back: wait once, not for years
            note_tries(folder, slot_id, Tries(tries.count, now))
        raise UserError("access.wait", seconds=ceil(wait.total_seconds()))
    try:
        opened = open_it()
    except UserError as refusal:
        if refusal.code in _WRONG:
            note_tries(folder, slot_id, tries.one_more(now))
        raise
    if tries.last is not None:
        note_tries(folder, slot_id, Tries())
    return opened


def open_own(office: Office, passphrase: str) -> tuple[KeyFile, Opened]:
    """The key file, opened by the actor once more; wrong tries count like those on the first page."""
    folder = office.credentials.folder
    keys = KeyFile.read(folder / KEY_FILE)
    return keys, open_slot(folder, keys, office.actor.person_id, passphrase, office.clock.now())


def brought_up_to_date(
    folder: Path, keys: KeyFile, opened: Opened, secret: str, randomness: Randomness
) -> tuple[KeyFile, Opened]:
    """The file in which this secret leads straight to the master key of today; written if it did not."""
    if not opened.slot.successor and opened.slot.public:
        return keys, opened
    keys, opened = keys.rewrapped(opened, secret, randomness, opened.slot.cost)
    keys.write(folder / KEY_FILE)
    return keys, opened


def finish_rekeying(folder: Path, keys: KeyFile, opened: Opened, database: Path) -> KeyFile:
    """Give the database the key that the key file speaks of, where a crash came between; the file then."""
    former = keys.unbox(opened, FORMER)
    if former is None:
        return keys
    if not _opens(database, opened.key("database")):
        rekeyed = Database(database, former)
        rekeyed.rekey(opened.key("database"))
    changed = keys.without_box(opened, FORMER)
    changed.write(folder / KEY_FILE)
    return changed


def _opens(path: Path, key: bytes) -> bool:
    database = Database(path, key)
    try:
        with database.reading() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
    except EnvironmentFault as fault:
        if fault.code != "database.not_a_database":
            raise
        return False
    finally:
        database.close()
    return True
