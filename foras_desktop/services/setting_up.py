"""The first run of a desk: its database, its keys, its first colleague, and its recovery sheet."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from foras_desktop.db import instance
from foras_desktop.db.keys.guessing import check_passphrase
from foras_desktop.db.keys.keyfile import KeyFile, Opened
from foras_desktop.db.keys.profile import KEY_FILE, Profile, folder_of
from foras_desktop.db.keys.recovery import new_recovery_code
from foras_desktop.db.keys.slots import KdfCost
from foras_desktop.db.place import require_private
from foras_desktop.db.schema import bring_up_to_date
from foras_desktop.db.unit_of_work import unit_of_work
from foras_desktop.domain.access import Actor, Role
from foras_desktop.domain.clock import Clock, SystemClock
from foras_desktop.domain.codes import CENTRAL_DESK, DESK_CODE
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import Randomness, new_id
from foras_desktop.domain.names import clean_name
from foras_desktop.domain.records import StaffMember
from foras_desktop.services import authority, escrow
from foras_desktop.services.backup.placing import room_made
from foras_desktop.services.baseline import load_baseline
from foras_desktop.services.office import Office
from foras_desktop.services.recovery_sheet import Secrets, secrets_of, with_recovery
from foras_desktop.services.unlocking import credentials_of
from foras_desktop.sync.identity import ReplicaKeys


@dataclass(frozen=True)
class SetUp:
    """The first run of a desk: which, who, and the passphrase that opens it."""

    desk: str
    name: str
    passphrase: str = field(repr=False)
    practice: bool = False


def set_up(
    data_folder: Path,
    order: SetUp,
    clock: Clock | None = None,
    randomness: Randomness = os.urandom,
    cost: KdfCost | None = None,
) -> tuple[Office, Secrets]:
    """Make a desk's database, its keys and its first colleague; the central office makes the root key too.

    Raises UserError `access.desk_unknown`, `access.name_missing`, `access.passphrase_short`,
    `access.passphrase_guessable`, `access.desk_exists`. Nothing is left behind when it
    fails. A database whose key file is lost is set aside among the backups.
    """
    clock = clock or SystemClock()
    if DESK_CODE.fullmatch(order.desk) is None:
        raise UserError("access.desk_unknown")  # it names a folder
    name = clean_name(order.name)
    if name is None:
        raise UserError("access.name_missing")
    check_passphrase(order.passphrase, name, order.desk)
    require_private(data_folder)
    folder = data_folder / folder_of(order.desk, practice=order.practice)
    if (folder / KEY_FILE).exists():
        raise UserError("access.desk_exists")
    role = Role.COORDINATOR if order.desk == CENTRAL_DESK else Role.DESK_LEAD
    actor = Actor(new_id(clock.now(), randomness), name, role, order.desk)
    code = new_recovery_code(randomness)
    keys, opened = _first_keys(order, actor, code, randomness, cost)
    with room_made(folder, clock.now()):
        office = Office(credentials_of(folder, keys, opened, actor), clock, randomness)
        try:
            bring_up_to_date(office.database, clock.now(), back_up=_nothing_to_back_up)
            _found(office)
            secrets = secrets_of(office, code)
            keys.write(folder / KEY_FILE)
            instance.start(office.database, folder, randomness)
        except BaseException:
            office.close()
            raise
    return office, secrets


def _nothing_to_back_up() -> None:
    """A new file has nothing to lose."""


def _first_keys(
    order: SetUp, actor: Actor, recovery_code: str, randomness: Randomness, cost: KdfCost | None
) -> tuple[KeyFile, Opened]:
    """A new desk's keys: its first colleague's slot, recovery, its voice, the central office's root key."""
    replica_keys = ReplicaKeys.make(randomness)
    keys, opened = KeyFile.new(Profile(order.desk, order.practice, replica_keys.replica)).with_slot(
        None,
        slot_id=actor.person_id,
        name=actor.name,
        role=actor.role.value,
        secret=order.passphrase,
        randomness=randomness,
        cost=cost,
    )
    keys = with_recovery(keys, opened, recovery_code, randomness, cost)
    keys = keys.with_box(opened, "replica", replica_keys.to_bytes(), randomness)
    if order.desk == CENTRAL_DESK:
        keys = keys.with_box(opened, "root", randomness(32), randomness)
    return keys, opened


def _found(office: Office) -> None:
    """Write what a new database begins with: itself, the release's catalogue, its first colleague."""
    replica = office.credentials.replica_keys.replica
    with unit_of_work(office.database, office.actor.person_id, office.clock, office.randomness) as work:
        work.put_meta("replica", replica)
        work.put_meta("desk", office.desk)
        work.put_meta("practice", "1" if office.credentials.practice else "0")
        work.commit()
    with office.unit_of_work() as work:
        load_baseline(work)
        work.records.add(staff_record(office.actor))
        if office.credentials.root_seed is not None:
            authority.found_realm(work, office)
            escrow.make_once(work, office)
        work.commit()


def staff_record(actor: Actor) -> StaffMember:
    """A person with access as the other desks know them."""
    return StaffMember(
        id=actor.person_id,
        desk=actor.desk,
        name=actor.name,
        role=actor.role.value,
        trusted_with=actor.trust.words or None,
    )
