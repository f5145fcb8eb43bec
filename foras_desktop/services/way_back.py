"""Keeps the master key sealed for the central office, so that a forgotten passphrase is no loss.

No services: what opens a desk, and what makes it meet the central office, asks here.
"""

from __future__ import annotations

from contextlib import suppress

from foras_desktop.db.keys.keyfile import KeyFile
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.services import escrow
from foras_desktop.services.office import Office


def keep(office: Office) -> None:
    """Seal the master key to the root key's escrow where the key file does not hold that yet.

    Nothing before the desk has met the central office, nor at the central office, which would ask itself. A
    disk that takes no writes keeps nobody out: the next unlocking tries again. So does a key file that
    somebody edited, and it is not marked anew.
    """
    if office.credentials.root_seed is not None:
        return
    with office.read_view() as view:
        to = escrow.public_key(view)
    if to is None:
        return
    path, opened = office.credentials.folder / KEY_FILE, office.credentials.opened
    with suppress(EnvironmentFault):
        keys = KeyFile.read(path)
        keys.check(opened)
        if keys.way_back is None or not keys.way_back.fits(keys.profile, to):
            keys.with_way_back(opened, to).write(path)
