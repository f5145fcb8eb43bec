"""The identities of this computer: the one it has, whether it may speak with it, and those it had before."""

from __future__ import annotations

import json

from sqlalchemy import Connection

from foras_desktop.db import instance, let_go, meta, oplog
from foras_desktop.sync import anchors
from foras_desktop.sync.reauthoring import write_again
from foras_desktop.sync.state import known_directory

RETIRED = "retired"
"""Quarantine because the central office has retired this identity."""

_REPLICA = "replica"
_PROVEN = "proven"
_BEFORE = "identities_before"


def quarantine_of(connection: Connection, own: str) -> str:
    """Why this computer may not exchange under the identity `own`; empty where it may.

    `own` is the identity in the key file. A database that names another one was put back.
    """
    noted = instance.quarantine(connection)
    if noted:
        return noted
    if (meta.get(connection, _REPLICA) or own) != own:
        return instance.COPIED
    directory = known_directory(connection)
    voucher = directory.replica(own) if directory else None
    return RETIRED if voucher is not None and voucher.revoked_after is not None else ""


def is_admitted(connection: Connection, own: str) -> bool:
    """Whether the central office has vouched for this identity, as far as is known here."""
    directory = known_directory(connection)
    return directory is not None and directory.replica(own) is not None


def proven(connection: Connection) -> int:
    """The last own seq up to which someone else is proven to hold the same."""
    return int(meta.get(connection, _PROVEN) or "0")


def prove(connection: Connection, seq: int) -> None:
    meta.put(connection, _PROVEN, str(seq))


def before(connection: Connection) -> dict[str, int]:
    """The identities that this computer had and whose words are not settled yet, oldest first.

    Each with the last seq that someone was proven to hold.
    """
    stored: dict[str, int] = json.loads(meta.get(connection, _BEFORE) or "{}")
    return stored


def take_identity(connection: Connection, new: str, key_file: str) -> None:
    """Write as `new` from now on; `key_file` is the identity that the key file named, often the old one.

    What the old one wrote stays as it is until `settle`. Times go on from the old one's.
    """
    old = meta.get(connection, _REPLICA) or key_file
    unsettled = {**before(connection), old: proven(connection)}
    unsettled.setdefault(key_file, oplog.last_seq(connection, key_file))
    meta.put(connection, _BEFORE, json.dumps(unsettled))
    last = max(oplog.last_hlc(connection, old), int(meta.get(connection, "hlc") or "0"))
    meta.put(connection, "hlc", str(last))
    meta.put(connection, _REPLICA, new)
    prove(connection, 0)
    anchors.forget(connection)
    instance.leave_quarantine(connection)


def settle(connection: Connection, own: str, agreed: dict[str, int]) -> set[oplog.RecordKey]:
    """Write again what nobody else is known to hold, capture off; the records touched.

    `agreed` is the central office's word on each earlier identity; one it does not name counts as far as it
    was proven. The newest goes first, so that each older one's words come to stand before it.
    """
    touched = set()
    for old, signed in reversed(before(connection).items()):
        # what was let go of is not what trails are made of, but the central office has signed that it has it
        upto = max(agreed.get(old, signed), let_go.reach_of(connection, old))
        touched |= write_again(connection, old, own, agreed=upto, signed=signed)
    meta.put(connection, _BEFORE, "{}")
    return touched
