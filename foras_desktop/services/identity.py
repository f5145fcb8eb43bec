"""The way out for a computer that was copied, or put back from a copy: a new identity."""

from __future__ import annotations

from foras_desktop.db.changes import Changes
from foras_desktop.domain.access import Action
from foras_desktop.services.dispatch import errand
from foras_desktop.services.incarnation import take_new_identity
from foras_desktop.services.office import Office


@errand(Action.INTRODUCE)
def give_new_identity(office: Office, order: None = None) -> tuple[str, Changes]:
    """Make this computer a new replica that takes the old one's place; its id.

    Nobody types a passphrase: the slots hold the master key, and only what it wraps changes. A desk then
    introduces itself again; the central office admits itself at once. UserError `identity.sound` where
    there is no need; EnvironmentFault `keys.…`, `disk.…`. Stopped anywhere, either identity is whole.
    """
    return take_new_identity(office)
