"""What the last bundle of each replica brought: its desk may have given up before the answer came.

Merging much may take longer than a desk, or a web server in front, waits. The next attempt is told that
all is here and what it brought, and carries nothing again.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from foras_desktop.db.dialect import put
from foras_desktop.hub.tables import LINE_MERGED
from foras_desktop.sync.line import Brought


@dataclass(frozen=True)
class Merged:
    """A bundle of so many bytes, and what was answered."""

    size: int
    brought: Brought


def remember(connection: Connection, replica: str, digest: str, merged: Merged) -> None:
    """In place of the one before; a bundle merged again keeps its first answer."""
    if find(connection, replica, digest) is not None:
        return
    row = {
        "replica": replica,
        "digest": digest,
        "size": merged.size,
        "operations": merged.brought.operations,
        "refused": merged.brought.refused,
    }
    put(connection, LINE_MERGED, row)


def find(connection: Connection, replica: str, digest: str) -> Merged | None:
    """None for a bundle that was not merged, or not last."""
    table = LINE_MERGED.c
    query = select(table.size, table.operations, table.refused)
    found = connection.execute(query.where(table.replica == replica, table.digest == digest)).first()
    return Merged(found.size, Brought(found.operations, found.refused)) if found else None
