"""Merges a checked bundle into the database: one transaction, any order, any number of times."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from foras_desktop.db import meta, oplog
from foras_desktop.db.queries.exchange import ExchangeQueries
from foras_desktop.domain.errors import UserError
from foras_desktop.sync import batches
from foras_desktop.sync.bundle_reader import Checked, Refused, read_bundle
from foras_desktop.sync.core.hlc import HybridClock
from foras_desktop.sync.core.vector import VersionVector
from foras_desktop.sync.identity import ReplicaKeys
from foras_desktop.sync.progress import Progress
from foras_desktop.sync.sealing import keep_header
from foras_desktop.sync.state import directory_of, keep_voucher, require_realm
from foras_desktop.sync.wire import Signed, WireBatch


@dataclass(frozen=True)
class Merged:
    """What reading a bundle brought. `records` are those whose rows were written anew."""

    desk: str
    operations: int
    records: frozenset[oplog.RecordKey]
    disputed: int
    refused: tuple[Refused, ...]


def check_only(connection: Connection, path: Path, keys: ReplicaKeys, progress: Progress) -> Checked:
    """Read a bundle to its end and say what it is; nothing is written."""
    realm = require_realm(connection)
    return read_bundle(path, keys, realm, directory_of(connection, realm), progress)


class _Merge:
    """Applies the batches of one bundle as they are handed over."""

    def __init__(self, connection: Connection, wall_ms: int) -> None:
        self._connection = connection
        self._wall_ms = wall_ms
        self._clock = HybridClock(int(meta.get(connection, "hlc") or "0"))
        self.new_operations = 0
        self.new_vouchers = 0
        self.touched: set[oplog.RecordKey] = set()

    def take_voucher(self, signed: Signed) -> None:
        self.new_vouchers += keep_voucher(self._connection, require_realm(self._connection), signed)

    def take_batch(self, batch: WireBatch, digest: str) -> None:
        known = oplog.batch_at(self._connection, batch.replica, batch.first_seq)
        if known is not None:
            if known.digest != digest:
                raise UserError("bundle.two_voices")
            return
        operations = batches.from_wire(batch)
        self.touched |= oplog.append(self._connection, operations)
        keep_header(self._connection, batch, digest)
        self.new_operations += len(operations)
        for operation, _ in operations:
            self._clock.observe(operation.hlc, self._wall_ms)

    def finish(self, progress: Progress) -> int:
        """Write the rows of all touched records; how many of them are disputed."""
        progress.expect(len(self.touched))
        for record in sorted(self.touched):
            oplog.project(self._connection, record)
            progress.advance()
        meta.put(self._connection, "hlc", str(self._clock.last))
        return len(oplog.disputed(self._connection, self.touched))


def merge_bundle(
    connection: Connection, path: Path, keys: ReplicaKeys, now: datetime, progress: Progress
) -> Merged:
    """Read, check and apply a bundle within the caller's transaction, capture off.

    The caller commits only what this returns; every exception leaves the database as it was. A bundle
    that brings nothing new is refused with `bundle.already_read`, which changes nothing either.
    """
    realm = require_realm(connection)
    merge = _Merge(connection, int(now.timestamp() * 1000))
    directory = directory_of(connection, realm)
    checked = read_bundle(path, keys, realm, directory, progress, merge.take_batch, merge.take_voucher)
    news = _acknowledge(connection, checked, now)
    if not (merge.new_operations or merge.new_vouchers or news):
        raise UserError("bundle.already_read", desk=checked.sender.desk)
    disputed = merge.finish(progress)
    queries = ExchangeQueries(connection)
    queries.note(now.astimezone(UTC), "read", checked.sender.subject, path.name, merge.new_operations)
    return Merged(
        checked.sender.desk,
        merge.new_operations,
        frozenset(merge.touched),
        disputed,
        tuple(checked.refused),
    )


def _acknowledge(connection: Connection, checked: Checked, now: datetime) -> bool:
    """Take note of what the sender has committed; whether that was news."""
    queries = ExchangeQueries(connection)
    sender = checked.sender.subject
    try:
        stated = VersionVector.from_wire(checked.manifest.acknowledged)
    except ValueError:
        raise UserError("bundle.unreadable") from None
    if queries.heard_from(sender) is not None and queries.acknowledged_by(sender).dominates(stated):
        return False
    queries.acknowledge(sender, stated, now.astimezone(UTC))
    return True
