"""Whether this computer may speak with the voice it has; a copied one may not, until it has a new one.

No services: what opens a database and what exchanges asks here.
"""

from __future__ import annotations

from foras_desktop.db import instance
from foras_desktop.db.keys.keyfile import KeyFile
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.db.unit_of_work import ReadView
from foras_desktop.domain.errors import UserError
from foras_desktop.services.office import Office
from foras_desktop.sync import identities
from foras_desktop.sync.identity import ReplicaKeys

PENDING = "replica to be"
"""The box for a voice that the database may or may not have taken on when the program was stopped."""


# --- at the start ---------------------------------------------------------------------------------


def open_as_itself(office: Office) -> None:
    """Before anyone works: end a change of identity that was cut short, then compare the instance marks."""
    finish_change(office)
    instance.start(office.database, office.credentials.folder, office.randomness)


def finish_change(office: Office) -> None:
    """Give the key file the voice that the database already writes with; EnvironmentFault `keys.damaged`.

    A voice that the database never took on is left where it is: the next change writes over it.
    """
    opened, path = office.credentials.opened, office.credentials.folder / KEY_FILE
    keys = KeyFile.read(path)
    pending = keys.unbox(opened, PENDING)
    if pending is None:
        return
    voice = ReplicaKeys.from_bytes(pending)
    with office.read_view() as view:
        written_as = view.meta("replica")
    if written_as == voice.replica:
        changed = keys.speaking_as(opened, voice.replica, pending, office.randomness)
        changed.without_box(opened, PENDING).write(path)
        office.speak_as(voice)


# --- quarantine -----------------------------------------------------------------------------------


def quarantine_of(view: ReadView, office: Office) -> str:
    """Why this computer may not exchange ("copied", "retired"); empty where it may."""
    return identities.quarantine_of(view.connection, office.credentials.replica_keys.replica)


def require_no_copy(view: ReadView, office: Office) -> None:
    """UserError `identity.quarantined`."""
    if quarantine_of(view, office):
        raise UserError("identity.quarantined")


def require_own_voice(view: ReadView, office: Office) -> None:
    """UserError `identity.quarantined`, or `exchange.not_introduced` for one that nobody vouches for."""
    require_no_copy(view, office)
    if not identities.is_admitted(view.connection, office.credentials.replica_keys.replica):
        raise UserError("exchange.not_introduced")


def enter_quarantine(office: Office) -> None:
    """A peer has shown that another computer speaks, or spoke, with this one's voice."""
    with office.unit_of_work() as work:
        instance.enter_quarantine(work.connection, instance.COPIED, office.randomness)
        work.touched("exchange")
        work.commit()
