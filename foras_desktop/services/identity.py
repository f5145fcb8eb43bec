"""A computer that was copied, or put back from a copy: nothing leaves it until it has a new identity."""

from __future__ import annotations

from foras_desktop.db import instance
from foras_desktop.db.changes import Changes
from foras_desktop.db.keys.keyfile import KeyFile
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.errors import UserError
from foras_desktop.services import authority
from foras_desktop.services.dispatch import errand
from foras_desktop.services.office import Office
from foras_desktop.sync import identities
from foras_desktop.sync.identity import ReplicaKeys

_PENDING = "replica to be"
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
    pending = keys.unbox(opened, _PENDING)
    if pending is None:
        return
    voice = ReplicaKeys.from_bytes(pending)
    with office.read_view() as view:
        written_as = view.meta("replica")
    if written_as == voice.replica:
        changed = keys.speaking_as(opened, voice.replica, pending, office.randomness)
        changed.without_box(opened, _PENDING).write(path)
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


# --- the way out ----------------------------------------------------------------------------------


@errand(Action.INTRODUCE)
def give_new_identity(office: Office, order: None = None) -> tuple[str, Changes]:
    """Make this computer a new replica that takes the old one's place; its id.

    Nobody types a passphrase: the slots hold the master key, and only what it wraps changes. A desk then
    introduces itself again; the central office admits itself at once. UserError `identity.sound` where
    there is no need; EnvironmentFault `keys.…`, `disk.…`. Stopped anywhere, either identity is whole.
    """
    opened, path = office.credentials.opened, office.credentials.folder / KEY_FILE
    keys = KeyFile.read(path)
    keys.check(opened)
    voice = ReplicaKeys.make(office.randomness)
    with office.read_view() as view:
        if not quarantine_of(view, office):
            raise UserError("identity.sound")
    keys.with_box(opened, _PENDING, voice.to_bytes(), office.randomness).write(path)
    with office.unit_of_work() as work:
        identities.take_identity(work.connection, voice.replica, office.credentials.replica_keys.replica)
        if office.credentials.root_seed is not None:
            _admit_itself(work, office, voice)
        work.touched("exchange")
        changes = work.commit()
    finish_change(office)
    return voice.replica, changes


def _admit_itself(work: UnitOfWork, office: Office, voice: ReplicaKeys) -> None:
    """The central office has nobody to ask: what no desk is proven to hold is written again."""
    before = identities.before(work.connection)
    for old, signed in before.items():
        authority.retire_replica(work, office, old, after=signed, successor=voice.replica)
    authority.vouch_for_replica(
        work, office, voice.replica, office.desk, voice.public, supersedes=dict(before)
    )
    with work.without_capture():
        work.merged(identities.settle(work.connection, voice.replica, {}))
