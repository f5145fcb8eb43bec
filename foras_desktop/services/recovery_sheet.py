"""What stands on the recovery sheet, and the slot of the key file that its code opens.

No services: who sets up, recovers or asks for a new sheet makes it here.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from foras_desktop.db.keys.keyfile import KeyFile, Opened
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.db.keys.recovery import new_recovery_code, secret_as_words
from foras_desktop.db.keys.slots import KdfCost
from foras_desktop.domain.ids import Randomness
from foras_desktop.services import authority
from foras_desktop.services.office import Office


@dataclass(frozen=True)
class Secrets:
    """What is printed on the recovery sheet and kept nowhere else."""

    recovery_code: str = field(repr=False)
    root_secret: str | None = field(default=None, repr=False)
    root_fingerprint: str | None = None


def secrets_of(office: Office, recovery_code: str) -> Secrets:
    """What the recovery sheet shows; the central office's carries the root key."""
    seed = office.credentials.root_seed
    if seed is None:
        return Secrets(recovery_code)
    return Secrets(recovery_code, secret_as_words(seed), authority.root_fingerprint(office))


def with_recovery(
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


def replace_used(office: Office, used: Opened, cost: KdfCost | None = None) -> Secrets:
    """A new code in place of the one that was just used, which opens nothing here any more.

    What was sealed to the sheet opens to the new one: the slot's own identity stays. EnvironmentFault
    `disk.…`: then the old code still holds.
    """
    path = office.credentials.folder / KEY_FILE
    keys = KeyFile.read(path)
    keys.check(used)
    code = new_recovery_code(office.randomness)
    changed, _ = keys.rewrapped(used, code, office.randomness, cost)
    changed.write(path)
    return secrets_of(office, code)
