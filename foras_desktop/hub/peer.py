"""What the hub is: a replica with a voice of its own, in the realm whose root key has vouched for it.

Its keys lie in one file beside the service, on an encrypted disk (decisions.md 13). It never holds the root
key, nor a key of sealed fields.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from foras_desktop.db import baseline, meta
from foras_desktop.db.files import written_whole
from foras_desktop.domain.codes import HUB_DESK
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.hub.store import Store
from foras_desktop.sync.identity import ReplicaKeys
from foras_desktop.sync.introduction import Introduction, Welcome, introduce
from foras_desktop.sync.line import is_address
from foras_desktop.sync.state import keep_realm, keep_voucher, realm_of

KEY_FILE = "hub-keys.json"


@dataclass(frozen=True)
class Peer:
    """The hub's keys and its database."""

    keys: ReplicaKeys
    store: Store
    practice: bool


def make_peer(folder: Path, store: Store, now: datetime, *, practice: bool) -> Peer:
    """Make the hub's voice, and its tables with the releases' catalogue; UserError `hub.exists`."""
    path = folder / KEY_FILE
    if path.exists():
        raise UserError("hub.exists")
    folder.mkdir(parents=True, exist_ok=True)
    store.bring_up_to_date()
    keys = ReplicaKeys.make(os.urandom)
    with store.writing() as connection:
        if meta.get(connection, "replica") is not None:
            raise UserError("hub.exists")
        baseline.land_missing(connection, now)
        meta.put(connection, "replica", keys.replica)
        meta.put(connection, "desk", HUB_DESK)
        meta.put(connection, "practice", "1" if practice else "0")
    with written_whole(path) as stream:
        stream.write(keys.to_bytes())
    return Peer(keys, store, practice)


def open_peer(folder: Path, store: Store) -> Peer:
    """The hub of that folder; EnvironmentFault `hub.keys_missing`, `hub.keys_differ`."""
    try:
        keys = ReplicaKeys.from_bytes((folder / KEY_FILE).read_bytes())
    except (OSError, ValueError, KeyError):
        raise EnvironmentFault("hub.keys_missing") from None
    with store.reading() as connection:
        if meta.get(connection, "replica") != keys.replica:
            raise EnvironmentFault("hub.keys_differ")
        practice = meta.get(connection, "practice") == "1"
    return Peer(keys, store, practice)


def introduction_of(peer: Peer, address: str = "", authority: str = "") -> Introduction:
    """The letter that the central office admits it by, like a desk's; nobody works at a hub.

    `address` is where desks find it, `authority` the certificate (PEM) of who signed the server's own, where
    computers do not trust that one by themselves. UserError `hub.public_address` for what is none.
    """
    if address and not is_address(address):
        raise UserError("hub.public_address")
    return introduce(HUB_DESK, peer.practice, peer.keys, [], address=address, authority=authority)


def enrol(peer: Peer, letter: Welcome, now: datetime) -> None:
    """Join the realm of a welcome whose fingerprint a person has compared.

    UserError `letter.practice_and_real`, `letter.for_someone_else`, `letter.other_realm`, `letter.forged`.
    """
    realm = letter.realm_named()
    with peer.store.writing() as connection:
        letter.require_for(peer.keys, practice=peer.practice, known=realm_of(connection))
        keep_realm(connection, realm)
        for signed in letter.vouchers:
            keep_voucher(connection, realm, signed, now)
