"""Another incarnation of this computer's database: a new voice, in whose name everything goes on.

No services: who answers for it (a role, a passphrase, a recovery sheet) is asked before.
"""

from __future__ import annotations

from foras_desktop.db.changes import Changes
from foras_desktop.db.keys.keyfile import KeyFile
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.domain.errors import UserError
from foras_desktop.services import authority
from foras_desktop.services.office import Office
from foras_desktop.services.standing import PENDING, finish_change, quarantine_of
from foras_desktop.sync import identities
from foras_desktop.sync.identity import ReplicaKeys


def take_new_identity(office: Office) -> tuple[str, Changes]:
    """Make this computer a new replica that takes the old one's place; its id.

    UserError `identity.sound` where there is no need; EnvironmentFault `keys.…`, `disk.…`. Stopped anywhere,
    either identity is whole.
    """
    opened, path = office.credentials.opened, office.credentials.folder / KEY_FILE
    keys = KeyFile.read(path)
    keys.check(opened)
    voice = ReplicaKeys.make(office.randomness)
    with office.read_view() as view:
        if not quarantine_of(view, office):
            raise UserError("identity.sound")
    keys.with_box(opened, PENDING, voice.to_bytes(), office.randomness).write(path)
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
        work.rewritten(identities.settle(work.connection, voice.replica, {}))
