"""Who has a way in: letting colleagues in, and renewing the recovery sheet."""

from __future__ import annotations

from dataclasses import dataclass, field

from foras_desktop.db.changes import Changes
from foras_desktop.db.keys.keyfile import KeyFile
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.db.keys.recovery import new_recovery_code
from foras_desktop.db.keys.slots import KdfCost, Slot
from foras_desktop.domain.access import Action, Actor, Role
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import new_id
from foras_desktop.domain.names import clean_name
from foras_desktop.services import authority
from foras_desktop.services.dispatch import errand, query
from foras_desktop.services.office import Office
from foras_desktop.services.setting_up import Secrets, secrets_of, staff_record, with_recovery


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
        work.records.add(staff_record(Actor(person_id, name, order.role, office.desk)))
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
    changed = with_recovery(keys, opened, code, office.randomness, cost)
    changed.write(path)
    office.seal_to(tuple(changed.seal_recipients.values()))
    return secrets_of(office, code), Changes()


@query(Action.READ_SETTINGS)
def people_with_access(view: object, office: Office) -> tuple[Slot, ...]:
    """Who can unlock this computer's database."""
    return KeyFile.read(office.credentials.folder / KEY_FILE).people()
