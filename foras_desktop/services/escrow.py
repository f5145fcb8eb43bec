"""The central office's own key for sealed fields: every desk seals to it, the root key finds it again.

Its public half travels in a word of the root key, which leads every bundle. Its secret half travels in the
same word, locked under a key made from the root key: the central office's recovery sheet is enough to find it
again, from any computer of the project. No services: what seals and unseals asks here.
"""

from __future__ import annotations

import base64
import hashlib

import pyrage
from nacl.exceptions import CryptoError
from nacl.secret import SecretBox

from foras_desktop.db.keys.sealing import unseal
from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action, require
from foras_desktop.domain.category import is_unaccompanied_child
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Person
from foras_desktop.services import authority
from foras_desktop.services.office import Office
from foras_desktop.services.reference import setting
from foras_desktop.sync.state import known_directory, realm_of
from foras_desktop.sync.vouchers import Voucher


def recipients(view: ReadView, office: Office) -> tuple[str, ...]:
    """To whom this desk seals now: its holders, and the escrow once it has met the central office."""
    escrow = _word(view)
    held = office.credentials.seal_recipients
    return (*held, escrow.age) if escrow is not None and escrow.age not in held else held


def open_sealed(view: ReadView, office: Office, sealed: str) -> tuple[str, bool]:
    """The text, and whether it took the escrow; UserError `access.not_a_holder`."""
    try:
        return unseal(sealed, office.credentials.seal_identity), False
    except UserError:
        identity = identity_of(view, office)
        if identity is None:
            raise
        return unseal(sealed, identity), True


def open_about(view: ReadView, office: Office, person: Person, sealed: str) -> tuple[str, bool]:
    """The same of what is sealed about a person: of a child alone only to who is trusted with that.

    UserError `access.refused` besides (domain.md, "Unaccompanied children").
    """
    if is_unaccompanied_child(person, setting(view, "majority")):
        require(office.actor, Action.READ_CHILD_SEALED)
    return open_sealed(view, office, sealed)


def make_once(work: UnitOfWork, office: Office) -> None:
    """Where the root key is, and no escrow was made yet: make it and say so to everyone."""
    seed = office.credentials.root_seed
    if seed is None or realm_of(work.connection) is None or _word(work) is not None:
        return
    identity = pyrage.x25519.Identity.generate()
    locked = _lock(seed).encrypt(str(identity).encode(), office.randomness(SecretBox.NONCE_SIZE))
    public = str(identity.to_public())
    authority.say_escrow(work, office, public, base64.b64encode(bytes(locked)).decode())


def public_key(view: ReadView) -> str | None:
    """What is sealed to for the central office; None before the desk has met it."""
    word = _word(view)
    return word.age if word is not None else None


def _word(view: ReadView) -> Voucher | None:
    directory = known_directory(view.connection)
    return directory.escrow() if directory else None


def identity_of(view: ReadView, office: Office) -> str | None:
    """The escrow's secret half, for whoever has the root key."""
    seed, word = office.credentials.root_seed, _word(view)
    if seed is None or word is None:
        return None
    try:
        return bytes(_lock(seed).decrypt(base64.b64decode(word.locked))).decode()
    except (CryptoError, ValueError):
        return None


def _lock(root_seed: bytes) -> SecretBox:
    return SecretBox(hashlib.blake2b(b"escrow", key=root_seed, digest_size=32).digest())
