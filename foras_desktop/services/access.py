"""Who has a way in: letting colleagues in and out, passphrases, and the recovery sheet."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from foras_desktop.db.changes import Changes
from foras_desktop.db.keys.guessing import check_passphrase
from foras_desktop.db.keys.keyfile import FORMER, KeyFile
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.db.keys.recovery import new_recovery_code
from foras_desktop.db.keys.slots import KdfCost, Slot
from foras_desktop.db.keys.tries import note_tries
from foras_desktop.domain.access import Action, Actor, Permission, Role, Trust
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import new_id
from foras_desktop.domain.names import clean_name
from foras_desktop.domain.patience import Tries
from foras_desktop.services import authority, trust
from foras_desktop.services.backup.making import (
    AFTER_REKEY,
    BEFORE_REKEY,
    forget_older_backups,
    make_backup,
)
from foras_desktop.services.colleagues import say_left
from foras_desktop.services.dispatch import errand, query
from foras_desktop.services.noting import note, note_alone
from foras_desktop.services.office import Office
from foras_desktop.services.recovery_sheet import Secrets, secrets_of, with_recovery
from foras_desktop.services.setting_up import staff_record
from foras_desktop.services.ways_in import open_own


@dataclass(frozen=True)
class AddColleague:
    """A further counsellor at this desk, let in by someone who is in: both type their passphrase."""

    name: str
    role: Role
    own_passphrase: str = field(repr=False)
    passphrase: str = field(repr=False)
    permissions: frozenset[Permission] = frozenset()


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
    keys, opened = open_own(office, order.own_passphrase)
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
    given = Trust(order.role, order.permissions)
    keys = keys.trusting(opened, person_id, given, heard=0)
    with office.unit_of_work() as work:
        work.records.add(staff_record(Actor(person_id, name, order.role, office.desk, order.permissions)))
        note(work, office, AuditKind.ACCESS_GIVEN, about=("staff", person_id), detail=order.role.value)
        work.touched("access")
        if office.credentials.root_seed is not None:
            authority.vouch_for_person(work, office, person_id, name, given, office.desk)
        changes = work.commit()
        keys.write(_path(office))
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
    keys, opened = open_own(office, order.own_passphrase)
    code = new_recovery_code(office.randomness)
    changed = with_recovery(keys, opened, code, office.randomness, cost)
    changed.write(_path(office))
    office.seal_to(tuple(changed.seal_recipients.values()))
    return secrets_of(office, code), note_alone(office, AuditKind.RECOVERY_RENEWED)


@dataclass(frozen=True)
class ChangePassphrase:
    """One's own: the one of today and the new one."""

    own_passphrase: str = field(repr=False)
    passphrase: str = field(repr=False)


@errand(Action.CHANGE_OWN_ACCESS)
def change_passphrase(
    office: Office, order: ChangePassphrase, cost: KdfCost | None = None
) -> tuple[Slot, Changes]:
    """Give oneself a new passphrase; what is sealed to one stays open to one.

    UserError `access.wrong_passphrase`, `access.passphrase_short`. Backups of before open with the old one.
    """
    keys, opened = open_own(office, order.own_passphrase)
    check_passphrase(order.passphrase, opened.slot.name, office.desk)
    changed, made = keys.rewrapped(opened, order.passphrase, office.randomness, cost)
    changed.write(_path(office))
    changes = note_alone(office, AuditKind.WAY_IN_CHANGED, detail="own", about=office.actor.person_id)
    return made.slot, changes


@dataclass(frozen=True)
class ResetPassphrase:
    """A colleague forgot theirs: someone who may give access gives them a new one."""

    person_id: str
    own_passphrase: str = field(repr=False)
    passphrase: str = field(repr=False)


@errand(Action.GIVE_ACCESS)
def reset_passphrase(
    office: Office, order: ResetPassphrase, cost: KdfCost | None = None
) -> tuple[Slot, Changes]:
    """Give a colleague a new passphrase; what was sealed to them alone stays shut to them.

    UserError `access.unknown_person`, `access.wrong_passphrase`, `access.passphrase_short`.
    """
    keys, opened = open_own(office, order.own_passphrase)
    known = keys.person(order.person_id)
    changed, made = keys.with_passphrase(opened, known, order.passphrase, office.randomness, cost)
    changed.write(_path(office))
    note_tries(office.credentials.folder, known.id, Tries())
    office.seal_to(tuple(changed.seal_recipients.values()))
    changes = note_alone(office, AuditKind.WAY_IN_CHANGED, detail="reset", about=known.id)
    return made.slot, changes


@dataclass(frozen=True)
class RemoveColleague:
    """Somebody who works here no longer, or must not see this database any more."""

    person_id: str
    own_passphrase: str = field(repr=False)


@dataclass(frozen=True)
class Removed:
    """Whose way in is gone. `copies_left` tells that older copies in the second place could not be deleted:
    they open with the passphrase of whoever went.
    """

    name: str
    copies_left: bool


@errand(Action.GIVE_ACCESS)
def remove_colleague(office: Office, order: RemoveColleague) -> tuple[Removed, Changes]:
    """Take a way in away: a new master key, every page of the database encrypted anew, older backups gone.

    Everybody else's passphrase and the recovery sheet stay. UserError `access.unknown_person`,
    `access.wrong_passphrase`, `access.not_oneself`, `access.must_unlock_first`; EnvironmentFault `disk.…`,
    `backup.…` before anything was changed. A crash in between is ended at the next unlocking.
    """
    keys, opened = open_own(office, order.own_passphrase)
    known = keys.person(order.person_id)
    if known.id == office.actor.person_id:
        raise UserError("access.not_oneself")
    changed, renewed = keys.without_slot(opened, known.id, office.randomness)
    make_backup(office, BEFORE_REKEY)  # of the old key: if this computer dies within the next seconds
    changed.write(_path(office))
    office.rekey(renewed)
    changed = changed.without_box(renewed, FORMER)
    changed.write(_path(office))
    office.seal_to(tuple(changed.seal_recipients.values()))
    changes = _left(office, known.id)
    make_backup(office, AFTER_REKEY)
    return Removed(known.name, copies_left=not forget_older_backups(office)), changes


def _left(office: Office, person_id: str) -> Changes:
    """Tell the other computers; the central office's word closes theirs, and this desk asks for it."""
    with office.unit_of_work() as work:
        central = office.credentials.root_seed is not None
        say_left(work, office, person_id, trust.word_on(work, person_id) if central else None)
        return work.commit()


def _path(office: Office) -> Path:
    return office.credentials.folder / KEY_FILE


@query(Action.READ_SETTINGS)
def people_with_access(view: object, office: Office) -> tuple[Slot, ...]:
    """Who can unlock this computer's database."""
    return KeyFile.read(_path(office)).people()
