"""What lies ready for each replica, in pieces: its desk may have given up before it was made.

Making much ready takes longer than a desk, or a web server in front, waits. Made anew at each attempt,
because something is always new, a first download would never begin.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import delete, select

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


def find(peer: Peer, replica: str, taken: str) -> Parcel | None:
    """What lies ready in full, before anything newer; `taken` is the tag of what the replica took last.

    What was taken goes: offered again after something newer, the two would be carried in turn for ever.
    """
    table = LINE_READY.c
    query = select(table.tag, table.digest, table.size, table.operations).where(table.replica == replica)
    with peer.store.reading() as connection:
        found = connection.execute(query).first()
        if found is None:
            return None
        is_whole = pieces.have(connection, replica, pieces.DOWN, found.digest) == found.size
    if found.tag == taken:
        _forget(peer, replica, found.digest)
        return None
    return Parcel(found.tag, found.digest, found.size, found.operations) if is_whole else None


def _forget(peer: Peer, replica: str, digest: str) -> None:
    """Only that one: another may have been laid meanwhile."""
    with peer.store.serving(replica) as connection:
        mine = (LINE_READY.c.replica == replica, LINE_READY.c.digest == digest)
        connection.execute(delete(LINE_READY).where(*mine))
        pieces.forget(connection, pieces.bundle_of(replica, pieces.DOWN, digest))
