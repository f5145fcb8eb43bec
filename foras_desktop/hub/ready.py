"""What lies ready for each replica, in pieces: its desk may have given up before it was made.

Making much ready takes longer than a desk, or a web server in front, waits. Made anew at each attempt,
because something is always new, a first download would never begin.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, select

from foras_desktop.db.dialect import put
from foras_desktop.hub import pieces
from foras_desktop.hub.peer import Peer
from foras_desktop.hub.tables import LINE_READY
from foras_desktop.sync.line import Parcel


def lay(peer: Peer, replica: str, path: Path, tag: str, operations: int) -> Parcel:
    """Lay a bundle ready for a replica, in place of the one before. UserError `line.barred`."""
    with peer.store.serving(replica) as connection:
        digest = pieces.cut(connection, replica, path)
        parcel = Parcel(tag, digest, path.stat().st_size, operations)
        row = {
            "replica": replica,
            "tag": parcel.tag,
            "digest": parcel.digest,
            "size": parcel.size,
            "operations": parcel.operations,
        }
        put(connection, LINE_READY, row)
    return parcel


def find(connection: Connection, replica: str, taken: str) -> Parcel | None:
    """What lies ready in full and has not been taken yet; `taken` is the tag of what was taken last.

    What is newer than it comes after it.
    """
    table = LINE_READY.c
    query = select(table.tag, table.digest, table.size, table.operations).where(table.replica == replica)
    found = connection.execute(query).first()
    if found is None or found.tag == taken:
        return None
    if pieces.have(connection, replica, pieces.DOWN, found.digest) != found.size:
        return None
    return Parcel(found.tag, found.digest, found.size, found.operations)
