"""What this computer trusts its people with: no more than the root key says, less where the desk wants less.

No services: what opens a database, and what hears from the central office, asks here.
"""

from __future__ import annotations

from foras_desktop.db.keys.keyfile import KeyFile
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.db.keys.slots import Slot
from foras_desktop.db.unit_of_work import ReadView
from foras_desktop.domain.access import Role, Trust
from foras_desktop.domain.errors import UserError
from foras_desktop.services import authority
from foras_desktop.services.office import Office
from foras_desktop.sync.state import known_directory
from foras_desktop.sync.vouchers import Voucher


def word_on(view: ReadView, person_id: str) -> Voucher | None:
    """What the root key says of this person; None for whoever it does not know yet."""
    directory = known_directory(view.connection)
    return directory.person(person_id) if directory else None


def trust_in(slot: Slot, word: Voucher | None) -> Trust:
    """What the holder of a slot may do here: a newer word replaces what it says, an older one bounds it.

    A desk that lowers a role need not wait for the central office; one that raises it must.
    """
    if word is None:
        return slot.trust
    vouched = authority.trust_of(word)
    return vouched if word.number > slot.heard else slot.trust.within(vouched)


def follow(office: Office) -> None:
    """Trust the actor with what desk and root key say by now; UserError `access.ended`.

    Somebody whose access ended while they were in may only read until the screen is locked.
    """
    path = office.credentials.folder / KEY_FILE
    keys = KeyFile.read(path)
    slot = keys.person(office.actor.person_id)
    with office.read_view() as view:
        word = word_on(view, slot.id)
    if word is not None and word.ended:
        office.take_role(office.actor.trusted(Trust(Role.AUDITOR)))
        raise UserError("access.ended")
    trusted = trust_in(slot, word)
    if word is not None and word.number > slot.heard:
        keys.trusting(office.credentials.opened, slot.id, trusted, word.number).write(path)
    office.take_role(office.actor.trusted(trusted))
