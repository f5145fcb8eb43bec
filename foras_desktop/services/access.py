"""Setting a computer up, unlocking it, and giving colleagues a way in."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from pathlib import Path

from foras_desktop.db.changes import Changes
from foras_desktop.db.engine import Database
from foras_desktop.db.keys.keyfile import KeyFile, Opened
from foras_desktop.db.keys.profile import KEY_FILE, Profile
from foras_desktop.db.keys.recovery import new_recovery_code, secret_as_words
from foras_desktop.db.keys.slots import KdfCost, Slot, check_passphrase
from foras_desktop.db.schema import bring_up_to_date
from foras_desktop.db.unit_of_work import unit_of_work
from foras_desktop.domain.access import Action, Actor, Role
from foras_desktop.domain.clock import Clock, SystemClock
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.domain.ids import Randomness, new_id
from foras_desktop.domain.names import clean_name
from foras_desktop.domain.records import StaffMember
from foras_desktop.services import authority
from foras_desktop.services.baseline import load_baseline
from foras_desktop.services.dispatch import errand, query
from foras_desktop.services.office import Credentials, Office
from foras_desktop.sync.identity import ReplicaKeys
from foras_desktop.sync.state import directory_of, realm_of

CENTRAL_DESK = "CEN"
_BACKUPS = "backups"


@dataclass(frozen=True)
class SetUp:
    """The first run of a desk: which, who, and the passphrase that opens it."""

    desk: str
    name: str
    passphrase: str = field(repr=False)
    practice: bool = False


@dataclass(frozen=True)
class Secrets:
    """What is printed on the recovery sheet and kept nowhere else."""

    recovery_code: str = field(repr=False)
    root_secret: str | None = field(default=None, repr=False)
    root_fingerprint: str | None = None


def set_up(
    data_folder: Path,
    order: SetUp,
    clock: Clock | None = None,
    randomness: Randomness = os.urandom,
    cost: KdfCost | None = None,
) -> tuple[Office, Secrets]:
    """Make a desk's database, its keys and its first colleague; the central office makes the root key too.

    Raises UserError `access.name_missing`, `access.passphrase_short`, `access.desk_exists`. Nothing is
    left behind when it fails.
    """
    clock = clock or SystemClock()
    name = clean_name(order.name)
    if name is None:
        raise UserError("access.name_missing")
    check_passphrase(order.passphrase)
    folder = data_folder / (f"{order.desk}-practice" if order.practice else order.desk)
    if (folder / KEY_FILE).exists():
        raise UserError("access.desk_exists")
    folder.mkdir(parents=True, exist_ok=True)
    replica_keys = ReplicaKeys.make(randomness)
    central = order.desk == CENTRAL_DESK
    role = Role.COORDINATOR if central else Role.DESK_LEAD
    actor = Actor(new_id(clock.now(), randomness), name, role, order.desk)
    keys = KeyFile.new(Profile(order.desk, order.practice, replica_keys.replica))
    keys, opened = keys.with_slot(
        None,
        slot_id=actor.person_id,
        name=name,
        role=role.value,
        secret=order.passphrase,
        randomness=randomness,
        cost=cost,
    )
    recovery_code = new_recovery_code(randomness)
    keys = _with_recovery(keys, opened, recovery_code, randomness, cost)
    keys = keys.with_box(opened, "replica", replica_keys.to_bytes(), randomness)
    root_seed = randomness(32) if central else None
    if root_seed is not None:
        keys = keys.with_box(opened, "root", root_seed, randomness)
    office = _make_office(folder, keys, opened, actor, clock, randomness)
    _found(office)
    secrets = _secrets(office, recovery_code)
    keys.write(folder / KEY_FILE)
    return office, secrets


def _with_recovery(
    keys: KeyFile, opened: Opened, code: str, randomness: Randomness, cost: KdfCost | None
) -> KeyFile:
    """The key file with this recovery code in place of any other."""
    changed, _ = keys.with_slot(
        opened,
        slot_id="recovery",
        kind="recovery",
        name="",
        role="",
        secret=code,
        randomness=randomness,
        cost=cost,
    )
    return changed


def _make_office(
    folder: Path, keys: KeyFile, opened: Opened, actor: Actor, clock: Clock, randomness: Randomness
) -> Office:
    credentials = _credentials(folder, keys, opened, actor)
    credentials.database_path.unlink(missing_ok=True)
    bring_up_to_date(
        Database(credentials.database_path, credentials.database_key), folder / _BACKUPS, clock.now()
    )
    return Office(credentials, clock, randomness)


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
        work.records.add(_staff(office.actor))
        if office.credentials.root_seed is not None:
            authority.found_realm(work, office)
        work.commit()


def _secrets(office: Office, recovery_code: str) -> Secrets:
    """What the recovery sheet shows; the central office's carries the root key."""
    seed = office.credentials.root_seed
    if seed is None:
        return Secrets(recovery_code)
    return Secrets(recovery_code, secret_as_words(seed), authority.root_fingerprint(office))


def _staff(actor: Actor) -> StaffMember:
    return StaffMember(id=actor.person_id, desk=actor.desk, name=actor.name, role=actor.role.value)


def _credentials(folder: Path, keys: KeyFile, opened: Opened, actor: Actor) -> Credentials:
    voice = keys.unbox(opened, "replica")
    if voice is None:
        raise EnvironmentFault("keys.damaged")
    return Credentials(
        folder=folder,
        database_key=opened.key("database"),
        replica_keys=ReplicaKeys.from_bytes(voice),
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

    Raises UserError `access.wrong_passphrase`, `database.newer`; EnvironmentFault `keys.…`, `database.…`.
    """
    keys = KeyFile.read(folder / KEY_FILE)
    opened = keys.open(person_id, passphrase)
    actor = Actor(opened.slot.id, opened.slot.name, Role(opened.slot.role), keys.profile.desk)
    return _open(folder, keys, opened, actor, clock, randomness)


def _open(
    folder: Path,
    keys: KeyFile,
    opened: Opened,
    actor: Actor,
    clock: Clock | None,
    randomness: Randomness,
) -> Office:
    office = Office(_credentials(folder, keys, opened, actor), clock, randomness)
    if not office.credentials.database_path.exists():
        raise EnvironmentFault("database.missing")
    try:
        bring_up_to_date(office.database, folder / _BACKUPS, office.clock.now())
        _take_vouched_role(office)
    except BaseException:
        office.close()
        raise
    return office


def _take_vouched_role(office: Office) -> None:
    """What the root key says of the actor counts more than what the slot says."""
    with office.read_view() as view:
        realm = realm_of(view.connection)
        if realm is None:
            return
        voucher = directory_of(view.connection, realm).person(office.actor.person_id)
    if voucher is not None:
        office.take_role(replace(office.actor, role=Role(voucher.role)))


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
) -> Office:
    """Open with the recovery sheet and give a person a new passphrase.

    The person's sealing identity is made anew: what was sealed to the old one opens by the sheet's.
    """
    path = folder / KEY_FILE
    keys = KeyFile.read(path)
    known = next((slot for slot in keys.people() if slot.id == order.person_id), None)
    if known is None:
        raise UserError("access.unknown_person")
    check_passphrase(order.passphrase)
    recovered = keys.open("recovery", order.recovery_code)
    keys, opened = keys.with_slot(
        recovered,
        slot_id=known.id,
        name=known.name,
        role=known.role,
        secret=order.passphrase,
        randomness=randomness,
        cost=cost,
    )
    keys.write(path)
    actor = Actor(known.id, known.name, Role(known.role), keys.profile.desk)
    return _open(folder, keys, opened, actor, clock, randomness)


@dataclass(frozen=True)
class AddColleague:
    """A further counsellor at this desk, let in by someone who is in: both type their passphrase."""

    name: str
    role: Role
    own_passphrase: str = field(repr=False)
    passphrase: str = field(repr=False)


@errand(Action.GIVE_ACCESS)
def add_colleague(office: Office, order: AddColleague, cost: KdfCost | None = None) -> tuple[Slot, Changes]:
    """Give a colleague a slot of their own; the central office vouches for them at the next introduction.

    A provisional desk may give the roles counsellor and desk lead.
    """
    name = clean_name(order.name)
    if name is None:
        raise UserError("access.name_missing")
    if order.role is Role.COORDINATOR and office.actor.role is not Role.COORDINATOR:
        raise UserError("access.refused", action=Action.GIVE_ACCESS.value)
    path = office.credentials.folder / KEY_FILE
    keys = KeyFile.read(path)
    opened = keys.open(office.actor.person_id, order.own_passphrase)
    person_id = new_id(office.clock.now(), office.randomness)
    keys, added = keys.with_slot(
        opened,
        slot_id=person_id,
        name=name,
        role=order.role.value,
        secret=order.passphrase,
        randomness=office.randomness,
        cost=cost,
    )
    with office.unit_of_work() as work:
        work.records.add(_staff(Actor(person_id, name, order.role, office.desk)))
        work.touched("access")
        if office.credentials.root_seed is not None:
            authority.vouch_for_person(work, office, person_id, name, order.role.value, office.desk)
        changes = work.commit()
        keys.write(path)
    return added.slot, changes


@dataclass(frozen=True)
class RenewRecovery:
    """A new recovery sheet: the envelope was opened, or the sheet is lost."""

    own_passphrase: str = field(repr=False)


@errand(Action.GIVE_ACCESS)
def renew_recovery(
    office: Office, order: RenewRecovery, cost: KdfCost | None = None
) -> tuple[Secrets, Changes]:
    """Make a new recovery code; the old sheet opens nothing any more (UserError `access.wrong_passphrase`).

    Remarks that were sealed before stay open to the first counsellor, not to the new sheet.
    """
    path = office.credentials.folder / KEY_FILE
    keys = KeyFile.read(path)
    opened = keys.open(office.actor.person_id, order.own_passphrase)
    code = new_recovery_code(office.randomness)
    changed = _with_recovery(keys, opened, code, office.randomness, cost)
    changed.write(path)
    office.seal_to(tuple(changed.seal_recipients.values()))
    return _secrets(office, code), Changes()


@query(Action.READ_SETTINGS)
def people_with_access(view: object, office: Office) -> tuple[Slot, ...]:
    """Who can unlock this computer's database."""
    return KeyFile.read(office.credentials.folder / KEY_FILE).people()
