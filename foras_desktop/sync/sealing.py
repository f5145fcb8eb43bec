"""Seals this replica's own new operations into signed batches, before anything of them leaves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from foras_desktop.db import oplog
from foras_desktop.domain.ids import Randomness
from foras_desktop.sync import batches
from foras_desktop.sync.core.dots import Dot
from foras_desktop.sync.core.operations import Operation
from foras_desktop.sync.identity import ReplicaKeys
from foras_desktop.sync.vouchers import Realm
from foras_desktop.sync.wire import WireBatch

_SALT_BYTES = 16


def seal_own_operations(
    connection: Connection, realm: Realm, keys: ReplicaKeys, randomness: Randomness
) -> int:
    """Sign what was written since the last batch; the number of batches made."""
    last = oplog.last_batch(connection, keys.replica)
    first_seq = last.last_seq + 1 if last else 1
    previous = last.digest if last else batches.FIRST_PREVIOUS
    end = oplog.last_seq(connection, keys.replica)
    made = 0
    while first_seq <= end:
        last_seq = min(end, first_seq + batches.LARGEST - 1)
        last_seq, previous = _seal_stretch(
            connection, realm, keys, randomness, (first_seq, last_seq, previous)
        )
        first_seq = last_seq + 1
        made += 1
    return made


def _seal_stretch(
    connection: Connection,
    realm: Realm,
    keys: ReplicaKeys,
    randomness: Randomness,
    stretch: tuple[int, int, str],
) -> tuple[int, str]:
    """Seal as much of a stretch as fits one line; the last seq sealed, and the batch's digest."""
    first_seq, last_seq, previous = stretch
    found = _fitting(oplog.operations_in(connection, keys.replica, first_seq, last_seq))
    salted = [(operation, randomness(_SALT_BYTES).hex()) for operation, _ in found]
    batch, digest = batches.seal(salted, first_seq=first_seq, previous=previous, realm=realm.id, keys=keys)
    oplog.set_salts(connection, keys.replica, {operation.dot.seq: salt for operation, salt in salted})
    keep_header(connection, batch, digest)
    return batch.last_seq, digest


def _fitting(found: list[tuple[Operation, str]]) -> list[tuple[Operation, str]]:
    """The first of these operations that are no longer together than a batch may be; one at least."""
    length = 0
    for place, (operation, _) in enumerate(found):
        length += sum(len(repr(write.value)) for write in operation.groups.values())
        if length > batches.LONGEST and place:
            return found[:place]
    return found


def keep_header(connection: Connection, batch: WireBatch, digest: str) -> None:
    """Keep what is needed to make the same bytes again; the operations themselves are in the log."""
    row = oplog.BatchRow(
        batch.replica,
        batch.first_seq,
        batch.last_seq,
        batch.format,
        batch.previous,
        digest,
        batch.signature,
    )
    oplog.add_batch(connection, row)


def stored_batch(connection: Connection, row: oplog.BatchRow) -> WireBatch:
    """A batch as it was signed, from its header and the log."""
    (batch,) = stored_batches(connection, [row])
    return batch


def stored_batches(connection: Connection, rows: Iterable[oplog.BatchRow]) -> Iterator[WireBatch]:
    """Batches as they were signed, in this order; small ones are read together."""
    for few in _few_at_once(rows):
        found = {
            operation.dot: (operation, salt)
            for operation, salt in oplog.operations_in_all(connection, _stretches(few))
        }
        for row in few:
            dots = (Dot(row.replica, seq) for seq in range(row.first_seq, row.last_seq + 1))
            wire = [batches.to_wire(*found[dot]) for dot in dots if dot in found]
            yield WireBatch(row.format, row.replica, row.first_seq, row.previous, row.signature, wire)


def _few_at_once(rows: Iterable[oplog.BatchRow]) -> Iterator[list[oplog.BatchRow]]:
    """Batches that together are no longer than one batch may be."""
    few: list[oplog.BatchRow] = []
    length = 0
    for row in rows:
        length += row.last_seq - row.first_seq + 1
        if few and length > batches.LARGEST:
            yield few
            few, length = [], row.last_seq - row.first_seq + 1
        few.append(row)
    if few:
        yield few


def _stretches(rows: Iterable[oplog.BatchRow]) -> list[tuple[str, int, int]]:
    """(replica, first seq, last seq) of batches; those that follow each other are one."""
    found: list[tuple[str, int, int]] = []
    for row in rows:
        replica, first, last = found[-1] if found else ("", 0, 0)
        if (row.replica, row.first_seq) == (replica, last + 1):
            found[-1] = (replica, first, row.last_seq)
        else:
            found.append((row.replica, row.first_seq, row.last_seq))
    return found
