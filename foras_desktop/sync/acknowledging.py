"""Acknowledgements: what each replica says it has committed, and how one that was put back asks anew.

An acknowledgement only ever grows: sticks come in any order, and an old one says less. A computer whose
whole folder was put back from an older copy has less than it once said, and would never be sent the rest. It
finds out from the next bundle, whose sender holds what neither came along nor is here. From then on its own
statements bear a higher number, its **asking**, and the first of them replaces what it said before. A
computer that wants values again of which it had let go (`sync.letting_go`) asks in the same way.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection

from foras_desktop.db import let_go, meta, oplog
from foras_desktop.db.queries.exchange import ExchangeQueries
from foras_desktop.domain.errors import UserError
from foras_desktop.sync import identities
from foras_desktop.sync.bundle_reader import Checked, OwnVoice
from foras_desktop.sync.core.vector import VersionVector
from foras_desktop.sync.vouchers import Directory
from foras_desktop.sync.wire import LARGEST_NUMBER

_ASKINGS = "askings"


def askings(connection: Connection) -> dict[str, int]:
    """The highest asking that is known of each replica, this one's among them; none counts as 0."""
    stored: dict[str, int] = json.loads(meta.get(connection, _ASKINGS) or "{}")
    return stored


def _keep_asking(connection: Connection, replica: str, asking: int) -> None:
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
    """Take note of what a replica has; whether that was news.

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
    if said.asking > known:
        _keep_asking(connection, said.replica, said.asking)
        queries.forget_acknowledged(said.replica)
    elif queries.heard_from(said.replica) is not None and queries.acknowledged_by(said.replica).dominates(
        said.vector
    ):
        queries.hear(said.replica, heard.astimezone(UTC))
        return False
    queries.acknowledge(said.replica, said.vector, heard.astimezone(UTC))
    return True


def ask_anew(connection: Connection, checked: Checked, directory: Directory, own: str, now: datetime) -> bool:
    """After a bundle was merged: ask anew where its sender takes for arrived what is not here; whether so.

    What the sender holds either came along or was acknowledged from here. Batches that were refused, and
    replicas that nobody vouched for, do not count.
    """
    asked, heard = askings(connection).get(own, 0), checked.manifest.askings.get(own, 0)
    if heard < asked:  # the last asking has not arrived there yet
        return False
    if heard == asked and not _lacks(connection, checked, directory, own):
        return False
    ask_further(connection, own, now, heard)
    return True


def ask_further(connection: Connection, own: str, now: datetime, heard: int = 0) -> None:
    """From now on what this replica states replaces what it said before."""
    asked = max(heard, askings(connection).get(own, 0))
    asking = max(asked + 1, int(now.timestamp() * 1000))
    _keep_asking(connection, own, min(asking, LARGEST_NUMBER))


def stated_here(connection: Connection, own: str) -> VersionVector:
    """What this replica says it has committed: not the batches of which it wants values again."""
    people = [note.person for note in let_go.notes(connection) if note.wanted]
    missed = (batch for person in people for batch in let_go.batches_of(connection, person))
    return oplog.committed_vector(connection, own).without(let_go.vector_of(missed))


def _lacks(connection: Connection, checked: Checked, directory: Directory, own: str) -> bool:
    here, stated = oplog.committed_vector(connection, own), vector_of(checked.manifest.acknowledged)
    stated = stated.without(vector_of(checked.manifest.withheld))  # not here, and not to be had there either
    left_out = {own, *(one.replica for one in checked.refused)}
    return any(
        not here.covers(replica, first, last)
        for replica in stated
        if replica not in left_out and directory.replica(replica) is not None
        for first, last in stated.ranges(replica)
    )


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
