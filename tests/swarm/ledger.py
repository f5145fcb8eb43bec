"""What people were told is saved, kept outside of every database."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Connection, select

from foras_desktop.db.tables import OPLOG


class Ledger:
    """A file of one process; each line is one operation that was confirmed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[str, int] = {}

    def confirm(self, connection: Connection, replica: str) -> int:
        """Note what that replica has written as itself since it was last asked; how much."""
        known = self._known.get(replica, 0)
        own = select(OPLOG).where(OPLOG.c.replica == replica, OPLOG.c.seq > known).order_by(OPLOG.c.seq)
        found = {row.seq: _digest(row) for row in connection.execute(own)}
        if found:
            self._known[replica] = max(found)
            with self._path.open("a", encoding="ascii") as stream:
                for seq, digest in found.items():
                    stream.write(f"{replica} {seq} {digest}\n")
        return len(found)


def missing(connection: Connection, ledgers: Iterable[Path]) -> tuple[int, list[str]]:
    """How much was confirmed, and what of it is not in that log just as it was written."""
    held = {(row.replica, row.seq): _digest(row) for row in connection.execute(select(OPLOG))}
    confirmed, lost = 0, []
    for path in ledgers:
        for line in path.read_text("ascii").splitlines():
            replica, seq, digest = line.split()
            confirmed += 1
            if held.get((replica, int(seq))) != digest:
                lost.append(f"{replica}:{seq}")
    return confirmed, lost


def _digest(row: object) -> str:
    names = ("entity", "record", "hlc", "author", "desk")
    said = [*(getattr(row, name) for name in names), json.loads(row.groups), json.loads(row.parents)]  # type: ignore[attr-defined]
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()
