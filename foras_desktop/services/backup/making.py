"""Making backups, by themselves and when asked, and carrying them to a second place."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from foras_desktop.db import meta, oplog
from foras_desktop.db.backup_file import digest_of
from foras_desktop.db.changes import Changes
from foras_desktop.db.files import disk_faults_told, written_whole
from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.backups import is_due
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.services.backup.copying import Made, back_up
from foras_desktop.services.backup.shelf import BACKUPS, Kept, delete_older, kept_in, tidy
from foras_desktop.services.dispatch import command, errand, query
from foras_desktop.services.office import Office
from foras_desktop.sync import own_log
from foras_desktop.sync.progress import Progress

ASKED, BY_ITSELF, BEFORE_MERGE = "asked", "by_itself", "before_merge"
BEFORE_REKEY, AFTER_REKEY, AFTER_ERASURE = "before_rekey", "after_rekey", "after_erasure"
AFTER_LETTING_GO = "after_letting_go"

_MADE, _COUNT = "backup made", "backup operations"
SECOND_PLACE, _PLACE_MADE, _PLACE_SEQ, _LOGGED = (
    "second place",
    "second place made",
    "second place seq",
    "second place logged",
)
"""Facts of this computer; none is exchanged."""


@dataclass(frozen=True)
class BackupMade:
    """What was made. `second` is empty where no second place is set, else "kept" or the fault's code."""

    path: Path
    made_at: datetime
    size: int
    second: str


@errand(Action.BACK_UP)
def make_backup(
    office: Office, reason: str = ASKED, progress: Progress | None = None
) -> tuple[BackupMade, Changes]:
    """Make a backup, open it to see that it is whole, carry it to the second place, and let old ones go.

    EnvironmentFault `disk.…`, `backup.no_room`, `backup.not_sound`: the earlier ones are as they were. A
    second place that is not there is no fault: the backup beside the database counts.
    """
    made = back_up(office.database, office.credentials, office.clock.now(), reason, progress)
    with office.unit_of_work() as work:
        second = _carry(work, made)
        work.put_meta(_MADE, made.made_at.isoformat())
        work.put_meta(_COUNT, str(made.about.operations))
        work.touched("backup")
        changes = work.commit()
    return BackupMade(made.path, made.made_at, made.about.size, second), changes


def _carry(work: UnitOfWork, made: Made) -> str:
    place = work.meta(SECOND_PLACE)
    if not place:
        return ""
    try:
        _copy(made.path, Path(place))
    except EnvironmentFault as fault:
        return fault.code
    tidy(Path(place), made.path.name)
    work.put_meta(_PLACE_MADE, made.made_at.isoformat())
    work.put_meta(_PLACE_SEQ, str(made.about.last_seq))
    work.put_meta(_LOGGED, str(made.about.last_seq))
    return "kept"


def _copy(backup: Path, place: Path) -> None:
    """Written whole, read back and compared."""
    with disk_faults_told(), backup.open("rb") as source, written_whole(place / backup.name) as target:
        shutil.copyfileobj(source, target, 1 << 20)
    if digest_of(place / backup.name) != digest_of(backup):
        (place / backup.name).unlink(missing_ok=True)
        raise EnvironmentFault("disk.failed")


@errand(Action.GIVE_ACCESS)
def forget_older_backups(office: Office) -> bool:
    """Delete what whoever lost their way in could still open with the passphrase of that day."""
    with office.read_view() as view:
        return delete_older(office.credentials, view.meta(SECOND_PLACE))


@dataclass(frozen=True)
class BackupState:
    """What the settings show. Instants are UTC; `last_second` is None before any copy reached that place.

    `second_is_there` tells whether the place can be reached now.
    """

    kept: tuple[Kept, ...]
    last: datetime | None
    is_due: bool
    second_place: Path | None
    second_is_there: bool
    last_second: datetime | None


@query(Action.BACK_UP)
def read_backups(view: ReadView, office: Office) -> BackupState:
    """Which backups there are, and whether one is due."""
    credentials = office.credentials
    place = view.meta(SECOND_PLACE)
    last = _instant(view.meta(_MADE))
    changed = str(oplog.count(view.connection)) != (view.meta(_COUNT) or "")
    return BackupState(
        kept=kept_in(credentials.folder / BACKUPS, office.desk, practice=credentials.practice),
        last=last,
        is_due=is_due(last, office.clock.now(), has_changed=changed),
        second_place=Path(place) if place else None,
        second_is_there=bool(place) and Path(place or "").is_dir(),
        last_second=_instant(view.meta(_PLACE_MADE)),
    )


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


@command(Action.SET_BACKUP_PLACE)
def set_second_place(work: UnitOfWork, office: Office, place: Path | None) -> None:
    """Where copies go besides; None for nowhere. UserError `backup.place_missing`, `backup.place_inside`,
    EnvironmentFault `file.impossible_name` for a name that cannot be remembered.

    It may be a stick or a share: what lies there is encrypted, and its absence is only told.
    """
    if place is not None:
        if not place.is_dir():
            raise UserError("backup.place_missing")
        if place.resolve().is_relative_to(office.credentials.folder.resolve()):
            raise UserError("backup.place_inside")
    try:
        str(place).encode()
    except UnicodeEncodeError:  # bytes that are no text, as some disks have them
        raise EnvironmentFault("file.impossible_name") from None
    work.put_meta(SECOND_PLACE, str(place or ""))
    for key in (_PLACE_MADE, _PLACE_SEQ, _LOGGED):
        work.put_meta(key, "")
    work.touched("backup")


@errand(Action.BACK_UP)
def copy_own_log(office: Office, order: None = None) -> tuple[bool, Changes]:
    """Carry what was written since the last backup to the second place; whether there was anything to carry.

    EnvironmentFault `disk.…` where the place is not there.
    """
    with office.read_view() as view:
        place = view.meta(SECOND_PLACE)
        replica = meta.get(view.connection, "replica") or ""
        last = oplog.last_seq(view.connection, replica)
        if not place or str(last) == view.meta(_LOGGED):
            return False, Changes()
        target = Path(place) / own_log.name_of(office.desk, replica)
        after = int(view.meta(_PLACE_SEQ) or "0")
        written = own_log.write_log(
            view.connection, target, office.credentials.opened, after, office.randomness
        )
    with office.unit_of_work() as work:
        work.put_meta(_LOGGED, str(written))
        changes = work.commit()
    return True, changes
