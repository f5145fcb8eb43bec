"""Acknowledgements: what each replica says it has committed.

An acknowledgement only ever grows: sticks come in any order, and an old one says less. Only one with a higher
**asking** (`sync.asking`) replaces what its author said before.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection

from foras_desktop.db import let_go, meta, oplog
from foras_desktop.db.queries.exchange import ExchangeQueries, Said
from foras_desktop.domain.errors import UserError
from foras_desktop.sync import identities
from foras_desktop.sync.bundle_reader import Checked, OwnVoice
from foras_desktop.sync.core.vector import VersionVector

_ASKINGS = "askings"


def askings(connection: Connection) -> dict[str, int]:
    """The highest asking that is known of each replica, this one's among them; none counts as 0."""
    stored: dict[str, int] = json.loads(meta.get(connection, _ASKINGS) or "{}")
    return stored


def keep_asking(connection: Connection, replica: str, asking: int) -> None:
    meta.put(connection, _ASKINGS, json.dumps({**askings(connection), replica: asking}))


@dataclass(frozen=True)
class Stated:
    """What a replica says of itself: what it has, the number of its asking, and the digests that prove it."""

    replica: str
    vector: VersionVector
    asking: int
    tips: Mapping[str, tuple[int, str]]


def acknowledge(connection: Connection, checked: Checked, own: str, now: datetime) -> bool:
    """Take note of what the sender of a bundle has committed; whether that was news. Raises OwnVoice."""
    manifest, sender = checked.manifest, checked.sender.subject
    said = Stated(sender, vector_of(manifest.acknowledged), manifest.askings.get(sender, 0), manifest.tips)
    return take(connection, said, own, now)


def take(connection: Connection, said: Stated, own: str, heard: datetime) -> bool:
    """Take note of what a replica has, and that it was heard then or later; whether that was news.

    One that has more of our own operations than we, or others than ours, has met a copy of this computer
    (OwnVoice): what is written here next would count as arrived there and never be carried.
    """
    queries = ExchangeQueries(connection)
    if any(last > oplog.last_seq(connection, own) for _, last in said.vector.ranges(own)):
        raise OwnVoice
    _prove(connection, said, own)
    known = askings(connection).get(said.replica, 0)
    if said.asking < known:  # said before it was put back
        return False
    before = queries.said_by(said.replica)
    at = max(heard.astimezone(UTC), before.at) if before else heard.astimezone(UTC)
    if said.asking > known:
        keep_asking(connection, said.replica, said.asking)
        queries.forget_acknowledged(said.replica)
        before = None
    if before is not None and before.vector.dominates(said.vector):
        if at > before.at:
            queries.hear(said.replica, at)
        return False
    vector = before.vector.union(said.vector) if before else said.vector
    queries.acknowledge(said.replica, Said(vector, at))
    return True


def stated_here(connection: Connection, own: str) -> VersionVector:
    """What this replica says it has committed: not the batches of which it wants values again."""
    people = [note.person for note in let_go.notes(connection) if note.wanted]
    missed = (batch for person in people for batch in let_go.batches_of(connection, person))
    return oplog.committed_vector(connection, own).without(let_go.vector_of(missed))


def vector_of(ranges: Mapping[str, list[list[int]]]) -> VersionVector:
    """The version vector of a bundle; UserError `bundle.unreadable` for ranges that are none."""
    try:
        return VersionVector.from_wire(ranges)
    except ValueError:
        raise UserError("bundle.unreadable") from None


def _prove(connection: Connection, said: Stated, own: str) -> None:
    """Compare a replica's last digest of our own batches with ours, and note how far it proves them."""
    last, digest = said.tips.get(own, (0, ""))
    if not last:
        return
    batch = oplog.batch_ending_at(connection, own, last)
    if batch is None or batch.digest != digest:
        raise OwnVoice
    if last > identities.proven(connection):
        identities.prove(connection, last)
