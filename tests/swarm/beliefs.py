"""No false acknowledgement: what a replica believes another to have, the other has."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from foras_desktop.db import oplog
from foras_desktop.db.queries.exchange import ExchangeQueries
from foras_desktop.db.tables import ACKNOWLEDGED
from foras_desktop.sync.acknowledging import askings
from foras_desktop.sync.core.vector import VersionVector


@dataclass(frozen=True)
class Snapshot:
    """One replica at one moment, between `began` and `ended` of the clock that all processes share."""

    replica: str
    began: float
    ended: float
    has: VersionVector
    believes: dict[str, VersionVector]
    """What it takes for arrived at others."""
    asked: int = 0
    """The number of its asking anew: where nothing was put back, it must have nothing to ask for."""


def look(connection: Connection, own: str) -> Snapshot:
    """A snapshot of the database behind that connection."""
    began = time.monotonic()
    has = oplog.committed_vector(connection, own)
    queries = ExchangeQueries(connection)
    peers = connection.execute(select(ACKNOWLEDGED.c.peer)).scalars().all()
    believes = {peer: queries.acknowledged_by(peer) for peer in peers}
    return Snapshot(own, began, time.monotonic(), has, believes, askings(connection).get(own, 0))


def told(own: str, has: VersionVector, hub: str) -> Snapshot:
    """A hub has just said that it took a bundle: it must have all that was here when that was written.

    Nothing is looked at for it: it began before any belief was held, and so none is compared with it.
    """
    return Snapshot(own, 0.0, time.monotonic(), VersionVector(), {hub: has})


@dataclass
class Beliefs:
    """Compares each belief with the first look at the other that began after it was held.

    Logs only grow in a run, so what the other had then it has still.
    """

    compared: int = 0
    faults: list[str] = field(default_factory=list)
    _open: dict[str, list[tuple[str, float, VersionVector]]] = field(default_factory=dict)

    def take(self, snapshot: Snapshot) -> None:
        if snapshot.asked:
            self.faults.append(f"{snapshot.replica} lacks what it was taken to have, and asks for it")
        waiting = self._open.pop(snapshot.replica, [])
        for believer, held, vector in waiting:
            if held > snapshot.began:
                self._open.setdefault(snapshot.replica, []).append((believer, held, vector))
                continue
            self.compared += 1
            lacking = vector.without(snapshot.has).to_wire()
            if lacking:
                self.faults.append(
                    f"{believer} takes for arrived at {snapshot.replica} what is not there: {lacking}"
                )
        for peer, vector in snapshot.believes.items():
            self._open.setdefault(peer, []).append((snapshot.replica, snapshot.ended, vector))
