"""Who of a desk opens what is sealed, beside its recovery sheet and the central office's escrow."""

from __future__ import annotations

from dataclasses import dataclass, field

from foras_desktop.db.changes import Changes
from foras_desktop.db.keys.keyfile import KeyFile
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.db.keys.sealing import seal
from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.domain.access import Action, Role
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Person
from foras_desktop.services import escrow
from foras_desktop.services.dispatch import errand, query
from foras_desktop.services.noting import note
from foras_desktop.services.office import Office
from foras_desktop.services.ways_in import open_own

FEWEST = 2
"""Colleagues who open what is sealed, where a desk has so many (decisions.md 12)."""


@dataclass(frozen=True)
class ChooseHolders:
    """The colleagues who open what is sealed from now on, and what this desk sealed until now."""

    person_ids: tuple[str, ...]
    own_passphrase: str = field(repr=False)


@query(Action.READ_SETTINGS)
def holders(view: object, office: Office) -> frozenset[str]:
    """The ids of the colleagues who open what is sealed here."""
    keys = KeyFile.read(office.credentials.folder / KEY_FILE)
    return frozenset(slot.id for slot in keys.people() if slot.id in keys.seal_recipients)


@errand(Action.CHOOSE_HOLDERS)
def choose_holders(office: Office, order: ChooseHolders) -> tuple[int, Changes]:
    """Seal to these from now on, and seal again what this desk's cases hold; how many were sealed again.

    Of those only what the actor can open: nobody can pass on what they may not read. UserError
    `holders.too_few`, `access.unknown_person`, `access.wrong_passphrase`, `access.must_unlock_first` for
    colleagues of whom an older release kept no public key.
    """
    path = office.credentials.folder / KEY_FILE
    keys, opened = open_own(office, order.own_passphrase)
    chosen = [keys.person(one) for one in dict.fromkeys(order.person_ids)]
    able = [slot for slot in keys.people() if slot.role != Role.AUDITOR.value]
    if len([slot for slot in chosen if slot in able]) < min(FEWEST, len(able)):
        raise UserError("holders.too_few", least=min(FEWEST, len(able)))
    unknown = [slot.name for slot in chosen if not slot.public]
    if unknown:
        raise UserError("access.must_unlock_first", names=tuple(unknown))
    changed = keys.held_by(opened, {slot.id: slot.public for slot in chosen})
    changed.write(path)
    office.seal_to(tuple(changed.seal_recipients.values()))
    with office.unit_of_work() as work:
        again = _seal_again(work, office)
        note(work, office, AuditKind.HOLDERS_CHANGED, count=len(chosen))
        work.touched("access")
        changes = work.commit()
    return again, changes


def _seal_again(work: UnitOfWork, office: Office) -> int:
    held = [person for person in work.records.where(Person, desk=office.desk) if person.remark]
    recipients, again = escrow.recipients(work, office), 0
    for person in held:
        try:
            text, _ = escrow.open_sealed(work, office, person.remark or "")
        except UserError:
            continue
        work.records.change(Person, person.id, {"remark": seal(text, recipients)})
        again += 1
    return again
