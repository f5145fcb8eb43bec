"""Merges a checked bundle into the database: one transaction, any order, any number of times."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from foras_desktop.db import meta, oplog
from foras_desktop.db.files import name_in_words
from foras_desktop.db.landing import Landing
from foras_desktop.db.queries.exchange import ExchangeQueries
from foras_desktop.domain.codes import HUB_DESK
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import Randomness
from foras_desktop.sync import acknowledging, anchors, asking, batches, erasing, letting_go, passing_on
from foras_desktop.sync.bundle_reader import Checked, OwnVoice, Proofs, Refused, TwoVoices, read_bundle
from foras_desktop.sync.core.dots import Dot
from foras_desktop.sync.core.hlc import HybridClock
from foras_desktop.sync.core.operations import Operation
from foras_desktop.sync.erasing import NOTHING_ERASED, Applied
from foras_desktop.sync.identity import ReplicaKeys
from foras_desktop.sync.progress import Progress
from foras_desktop.sync.reauthoring import same_content
from foras_desktop.sync.sealing import keep_header
from foras_desktop.sync.state import directory_of, keep_voucher
from foras_desktop.sync.vouchers import Directory, Realm
from foras_desktop.sync.wire import Signed, WireBatch

_SPOILT = ("bundle.batch_forged", "bundle.unreadable", "bundle.newer", "bundle.withheld")
"""Refusals of a batch that are news; a stranger's or a retired computer's batch comes with every stick."""


@dataclass(frozen=True)
class Merged:
    """What reading a bundle brought."""

    desk: str
    operations: int
    landing: Landing
    refused: tuple[Refused, ...]
    late: frozenset[str]
    """Identities of which more is here than was said to be accepted: how far they reach must be said anew."""
    erased: Applied = NOTHING_ERASED


def check_only(connection: Connection, path: Path, keys: ReplicaKeys, progress: Progress) -> Checked:
    """Read a bundle to its end and say what it is; nothing is written."""
    return read_bundle(path, keys, directory_of(connection), progress)


def _repeats(held: Mapping[Dot, Operation], operations: Iterable[tuple[Operation, str]]) -> bool:
    """Whether every operation that is here already stands in the batch as it is here."""
    return all(
        same_content(held[operation.dot], operation) for operation, _ in operations if operation.dot in held
    )


def _contradict(known: oplog.BatchRow, batch: WireBatch, digest: str) -> bool:
    """Whether a batch that is here cannot stand beside another one of the same replica."""
    if known.last_seq < batch.first_seq:
        return known.last_seq == batch.first_seq - 1 and known.digest != batch.previous
    if known.first_seq > batch.last_seq:
        return known.first_seq == batch.last_seq + 1 and known.previous != digest
    return True


class _Merge:
    """Applies the batches of one bundle as they are handed over."""

    def __init__(self, connection: Connection, realm: Realm, own: str, now: datetime) -> None:
        self._connection = connection
        self._realm = realm
        self._vouchers: set[tuple[str, int]] | None = None
        self._own = own
        self._now = now
        self._wall_ms = int(now.timestamp() * 1000)
        self.landing = Landing(connection, now)
        self._clock = HybridClock(int(meta.get(connection, "hlc") or "0"))
        self.new_operations = 0
        self.new_headers = 0
        self.new_vouchers = 0
        self._wanted = letting_go.wanted(connection)
        self._taken_in: list[oplog.BatchRow] = []

    def take_voucher(self, signed: Signed) -> None:
        voucher = self._realm.check(signed)
        if self._vouchers is None:
            self._vouchers = ExchangeQueries(self._connection).voucher_numbers()
        if (voucher.subject, voucher.number) not in self._vouchers:
            self.new_vouchers += keep_voucher(self._connection, self._realm, signed, self._now)

    def take_batch(self, batch: WireBatch, digest: str) -> None:
        near = oplog.batches_near(self._connection, batch.replica, batch.first_seq, batch.last_seq)
        known = [one for one in near if one.first_seq == batch.first_seq and one.digest == digest]
        if known:
            self._take_in(known[0], batch)
            return
        if batch.replica == self._own:
            raise OwnVoice
        operations = batches.from_wire(batch)
        held = self._held(batch)
        if any(_contradict(one, batch, digest) for one in near) or not _repeats(held, operations):
            raise TwoVoices
        fresh = operations
        if held:
            fresh = [(operation, salt) for operation, salt in operations if operation.dot not in held]
            again = [(operation, salt) for operation, salt in operations if operation.dot in held]
            oplog.set_salts(self._connection, batch.replica, {one.dot.seq: salt for one, salt in again})
            for operation, salt in again:
                if held[operation.dot].let_go:  # its hashes would be lost with its salt
                    oplog.rewrite(self._connection, operation, salt)
                    self.landing.take_again([(operation.entity, operation.record)])
        self.landing.take(fresh)
        keep_header(self._connection, batch, digest)
        if any(one.let_go for one in held.values()):
            self._taken_in += oplog.batches_near(
                self._connection, batch.replica, batch.first_seq, batch.last_seq
            )
        self.new_operations += len(fresh)
        self.new_headers += 1
        self._clock.observe(max(operation.hlc for operation in batch.operations), self._wall_ms)

    def _take_in(self, known: oplog.BatchRow, batch: WireBatch) -> None:
        """Of a batch that is here: values that were let go of and are wanted again."""
        touched = letting_go.take_in(self._connection, batch, self._wanted) if self._wanted else set()
        if touched:
            self.landing.take_again(touched)
            self._taken_in.append(known)

    @property
    def brought_something(self) -> bool:
        return bool(self.new_headers or self.new_vouchers or self._taken_in)

    def follows(self, batch: WireBatch) -> bool:
        """Whether a batch of a replaced identity goes on just where what is here of it ends.

        It was made before its author was replaced, or by a copy that does not know yet, and comes through a
        third desk: nobody else may hold it any more.
        """
        last = oplog.last_batch(self._connection, batch.replica)
        at_end = (last.last_seq + 1, last.digest) if last else (1, batches.FIRST_PREVIOUS)
        known = last is not None and batch.last_seq <= last.last_seq
        return known or (batch.first_seq, batch.previous) == at_end

    def _held(self, batch: WireBatch) -> dict[Dot, Operation]:
        """What is here already: this computer's own words under an identity that it had before."""
        found = oplog.operations_in(self._connection, batch.replica, batch.first_seq, batch.last_seq)
        return {operation.dot: operation for operation, _ in found}

    def finish(self) -> None:
        """Show what came last, and go on from the latest time that came."""
        if self._taken_in:
            letting_go.settle(self._connection, self._taken_in)
        self.landing.finish()
        meta.put(self._connection, "hlc", str(self._clock.last))


def merge_bundle(
    connection: Connection,
    path: Path,
    keys: ReplicaKeys,
    now: datetime,
    progress: Progress,
    *,
    holds_root: bool,
    randomness: Randomness = os.urandom,
    proofs: Proofs | None = None,
) -> Merged:
    """Read, check and apply a bundle within the caller's transaction, capture off.

    The caller commits only what this returns; every exception leaves the database as it was. A bundle
    that brings nothing new is refused with `bundle.already_read`, which changes nothing either. Who
    `holds_root` may still take what third desks hold of a replaced identity (`late`). `proofs` are what
    `check_only` found: what is proven need not be proven again.
    """
    directory = directory_of(connection)
    merge = _Merge(connection, directory.realm, keys.replica, now)
    further = {"reaches_on": merge.follows} if holds_root else {}
    checked = read_bundle(
        path, keys, directory, progress, merge.take_batch, merge.take_voucher, proofs=proofs, **further
    )
    news = acknowledging.acknowledge(connection, checked, keys.replica, now)
    news |= passing_on.take_words(connection, checked, directory, keys.replica, now)
    news |= asking.ask_anew(connection, checked, directory, keys.replica, now)
    late = _held_past_revocation(connection, directory) if holds_root else frozenset[str]()
    news |= bool(late)
    if not (merge.brought_something or news):
        raise _nothing_new(checked)
    merge.finish()
    erased = erasing.apply(connection, directory, keys, now, randomness, merge.landing.touched)
    anchors.keep(connection, directory, checked.signed)
    if merge.new_operations or checked.sender.desk != HUB_DESK:  # the hub passes acknowledgements on all day
        queries = ExchangeQueries(connection)
        queries.note(
            now.astimezone(UTC), "read", checked.sender.subject, name_in_words(path), merge.new_operations
        )
    return Merged(
        checked.sender.desk,
        merge.new_operations,
        merge.landing,
        tuple(checked.refused),
        late,
        erased,
    )


def _held_past_revocation(connection: Connection, directory: Directory) -> frozenset[str]:
    """Replaced identities of which more is here than was said to be accepted.

    It came just now through a third desk, or before that was said, by a copy of this central office: nobody
    else may take it until it is said anew how far they reach.
    """
    return frozenset(
        one.subject
        for one in directory.replaced_replicas()
        if oplog.last_seq(connection, one.subject) > (one.revoked_after or 0)
    )


def _nothing_new(checked: Checked) -> UserError:
    """Why a bundle brought nothing: read before, or what is new in it could not be taken."""
    for one in checked.refused:
        if one.code in _SPOILT:
            return UserError(one.code)
    return UserError("bundle.already_read", desk=checked.sender.desk)
