"""Opening a desk's database: by a passphrase, or by the recovery sheet."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from foras_desktop.db.keys import asked
from foras_desktop.db.keys.guessing import check_passphrase
from foras_desktop.db.keys.keyfile import KeyFile, Opened
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.db.keys.slots import KdfCost
from foras_desktop.db.keys.tries import tries_of
from foras_desktop.db.place import require_private
from foras_desktop.db.schema import bring_up_to_date
from foras_desktop.domain.access import Actor, Role
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.clock import Clock, SystemClock
from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.domain.ids import Randomness
from foras_desktop.services import escrow, standing, trust, way_back
from foras_desktop.services.backup import placing
from foras_desktop.services.backup.copying import back_up
from foras_desktop.services.baseline import complete_baseline
from foras_desktop.services.noting import note
from foras_desktop.services.office import Credentials, Office
from foras_desktop.services.recovery_sheet import Secrets, replace_used
from foras_desktop.services.ways_in import brought_up_to_date, finish_rekeying, open_slot
from foras_desktop.sync.identity import ReplicaKeys


def credentials_of(folder: Path, keys: KeyFile, opened: Opened, actor: Actor) -> Credentials:
    """What an opened key file lets this person do; EnvironmentFault `keys.damaged`.

    A backup's key file holds no voice (decisions.md 15). Whoever opens it gets one that no database was ever
    written with, which is quarantine: work goes on, and the way out is a new identity.
    """
    stored = keys.unbox(opened, "replica")
    voice = ReplicaKeys.from_bytes(stored) if stored else ReplicaKeys.make(os.urandom)
    return Credentials(
        folder=folder,
        database_key=opened.key("database"),
        replica_keys=voice,
        opened=opened,
        actor=actor,
        practice=keys.profile.practice,
        seal_recipients=tuple(keys.seal_recipients.values()),
        seal_identity=opened.seal_identity,
        root_seed=keys.unbox(opened, "root"),
    )


def unlock(
    folder: Path,
    person_id: str,
    passphrase: str,
    clock: Clock | None = None,
    randomness: Randomness = os.urandom,
) -> Office:
    """Open a desk's database in someone's name, upgrading it if this release is newer.

    Raises UserError `access.wrong_passphrase`, `access.wait`, `access.ended`, `database.newer`;
    EnvironmentFault `keys.…`,
    `database.…`.
    """
    keys = KeyFile.read(folder / KEY_FILE)
    now = (clock or SystemClock()).now()
    wrong = tries_of(folder, person_id).count
    opened = open_slot(folder, keys, person_id, passphrase, now)
    keys, opened = brought_up_to_date(folder, keys, opened, passphrase, randomness)
    actor = Actor(opened.slot.id, opened.slot.name, Role(opened.slot.role), keys.profile.desk)
    office = open_as(folder, keys, opened, actor, clock, randomness)
    note_entry(office, AuditKind.UNLOCKED, wrong)
    return office


def note_entry(office: Office, kind: AuditKind, wrong_tries: int) -> None:
    """Note by which way the actor came in; from then on the central office is another, and nothing is asked
    of it any more.
    """
    try:
        with office.unit_of_work() as work:
            escrow.make_once(work, office)  # one that an older release founded has none yet
            note(work, office, kind, detail="wrong_tries" if wrong_tries else None, count=wrong_tries or None)
            if kind is AuditKind.RECOVERED:
                note(work, office, AuditKind.RECOVERY_RENEWED)
            work.commit()
        way_back.keep(office)
        asked.forget(office.credentials.folder, office.actor.person_id)
    except BaseException:
        office.close()
        raise


def open_as(
    folder: Path,
    keys: KeyFile,
    opened: Opened,
    actor: Actor,
    clock: Clock | None,
    randomness: Randomness,
) -> Office:
    """Open a database with what a slot gave; EnvironmentFault `place.…`, `database.…`, `keys.…`."""
    require_private(folder)
    placing.mend(folder)
    if (folder / placing.DATABASE).exists():
        keys = finish_rekeying(folder, keys, opened, folder / placing.DATABASE)
    office = Office(credentials_of(folder, keys, opened, actor), clock, randomness)
    if not office.credentials.database_path.exists():
        raise EnvironmentFault("database.missing")
    try:
        now = office.clock.now()
        bring_up_to_date(
            office.database, now, lambda: back_up(office.database, office.credentials, now, "migration")
        )
        complete_baseline(office)
        standing.open_as_itself(office)
        trust.follow(office)
    except BaseException:
        office.close()
        raise
    return office


@dataclass(frozen=True)
class Recover:
    """A forgotten passphrase: the code of the recovery sheet, whose it is, and the new passphrase."""

    person_id: str
    recovery_code: str = field(repr=False)
    passphrase: str = field(repr=False)


def recover(
    folder: Path,
    order: Recover,
    clock: Clock | None = None,
    randomness: Randomness = os.urandom,
    cost: KdfCost | None = None,
) -> tuple[Office, Secrets]:
    """Open with the recovery sheet and give a person a new passphrase; what the next sheet shows.

    The code is used up: the new sheet's takes its place before anyone is in. The person's sealing identity is
    made anew: what was sealed to the old one opens by the sheet's, old and new.
    """
    path = folder / KEY_FILE
    keys = KeyFile.read(path)
    known = keys.person(order.person_id)
    check_passphrase(order.passphrase, known.name, keys.profile.desk)
    now = (clock or SystemClock()).now()
    wrong = tries_of(folder, "recovery").count
    recovered = open_slot(folder, keys, "recovery", order.recovery_code, now)
    keys, opened = keys.with_passphrase(recovered, known, order.passphrase, randomness, cost)
    keys.write(path)
    actor = Actor(known.id, known.name, Role(known.role), keys.profile.desk)
    office = open_as(folder, keys, opened, actor, clock, randomness)
    try:
        secrets = replace_used(office, recovered, cost)
    except BaseException:
        office.close()
        raise
    note_entry(office, AuditKind.RECOVERED, wrong)
    return office, secrets
