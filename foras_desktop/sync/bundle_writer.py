"""Writes a bundle: all that its recipients have not acknowledged, never "what is new since the last one"."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import msgspec
from sqlalchemy import Connection

from foras_desktop.db import let_go, oplog, stretches
from foras_desktop.db.files import disk_faults_told, written_whole
from foras_desktop.db.queries.exchange import ExchangeQueries
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.sync import passing_on
from foras_desktop.sync.acknowledging import askings, stated_here
from foras_desktop.sync.core.vector import VersionVector
from foras_desktop.sync.identity import ReplicaKeys
from foras_desktop.sync.progress import Progress
from foras_desktop.sync.sealing import stored_batches
from foras_desktop.sync.state import directory_of, require_realm
from foras_desktop.sync.streams import LineHash, write_encrypted
from foras_desktop.sync.vouchers import Voucher
from foras_desktop.sync.wire import (
    BUNDLE_FORMAT,
    MANIFEST_CONTEXT,
    SCHEMA_VERSION,
    Line,
    Manifest,
    Signed,
    canonical,
    encode,
)

_FEW = 2_000
"""Operations: a bundle's lines are made twice, for their hash leads; those of a small one are held."""


@dataclass(frozen=True)
class Written:
    """What was put on the stick."""

    path: Path
    operations: int
    recipients: tuple[str, ...]


def others(connection: Connection, own: str) -> list[Voucher]:
    """Every replica of the realm one may write to, this one left out."""
    directory = directory_of(connection, require_realm(connection))
    return [voucher for voucher in directory.active_replicas() if voucher.subject != own]


def waiting_batches(connection: Connection, recipients: Iterable[str]) -> list[oplog.BatchRow]:
    """The batches that at least one of these replicas has not acknowledged, and that are whole here.

    Of the others this replica has let some values go; the central office, which has them, gives them.
    """
    queries, lacking = ExchangeQueries(connection), let_go.stretches(connection)
    acknowledged = {peer: queries.acknowledged_by(peer) for peer in recipients}
    return [
        row
        for row in _past_what_all_have(connection, acknowledged.values())
        if not lacking.covers(row.replica, row.first_seq, row.last_seq)
        and any(
            _misses(vector, row) and (row.replica != peer or _asks_for_own(vector, row))
            for peer, vector in acknowledged.items()
        )
    ]


def _past_what_all_have(
    connection: Connection, acknowledged: Collection[VersionVector]
) -> Iterator[oplog.BatchRow]:
    """By author, each author's in order; what grows with the log is left where it lies."""
    for author, end in stretches.ends(connection).items():
        everyone_has = min((vector.contiguous(author) for vector in acknowledged), default=0)
        if everyone_has < end:
            yield from oplog.batches_after(connection, author, everyone_has)


def standing_for(connection: Connection, own: str, recipient: str, now: datetime) -> str:
    """What a bundle for that replica would say: the same as before, and there is nothing new to tell it.

    It is new each day: a replica with a line, and nothing to say, is heard of.
    """
    directory = directory_of(connection, require_realm(connection))
    said = [
        now.astimezone(UTC).date().toordinal(),
        [word.signature for word in passing_on.unknown_to(connection, directory, [recipient])],
        oplog.committed_vector(connection, own).to_wire(),
        askings(connection),
        [signature for _, signature in ExchangeQueries(connection).vouchers()],
        [row.digest for row in waiting_batches(connection, [recipient])],
    ]
    return hashlib.sha256(canonical(said)).hexdigest()


def _misses(vector: VersionVector, row: oplog.BatchRow) -> bool:
    return not vector.covers(row.replica, row.first_seq, row.last_seq)


def _asks_for_own(vector: VersionVector, row: oplog.BatchRow) -> bool:
    """Whether an author states later words of its own and not these: it let values of them go."""
    return any(first > row.last_seq for first, _ in vector.ranges(row.replica))


def _body(connection: Connection, rows: Iterable[oplog.BatchRow]) -> Iterator[bytes]:
    for body, signature in ExchangeQueries(connection).vouchers():
        yield encode(Line(voucher=Signed(body, signature))) + b"\n"
    for batch in stored_batches(connection, rows):
        yield encode(Line(batch=batch)) + b"\n"


def _manifest(
    connection: Connection,
    keys: ReplicaKeys,
    recipients: list[Voucher],
    rows: list[oplog.BatchRow],
    counter: int,
    now: datetime,
    body_hash: str,
) -> Manifest:
    realm = require_realm(connection)
    directory = directory_of(connection, realm)
    own = directory.replica(keys.replica)
    subjects = [voucher.subject for voucher in recipients]
    carried = VersionVector(_ranges(rows))
    return Manifest(
        format=BUNDLE_FORMAT,
        schema=SCHEMA_VERSION,
        realm=realm.id,
        sender=keys.replica,
        desk=own.desk if own else "",
        recipients=subjects,
        counter=counter,
        made_at=now.isoformat(),
        vector_after=carried.to_wire(),
        acknowledged=stated_here(connection, keys.replica).to_wire(),
        vouchers=len(ExchangeQueries(connection).vouchers()),
        batches=len(rows),
        operations=_size(rows),
        sha256=body_hash,
        tips=oplog.tips(connection),
        askings=askings(connection),
        withheld=let_go.stretches(connection).to_wire(),
        acknowledgements=[
            passing_on.own_word(connection, keys, now),
            *passing_on.unknown_to(connection, directory, subjects),
        ],
        words=ExchangeQueries(connection).reaches(),
    )


def _size(rows: Iterable[oplog.BatchRow]) -> int:
    """How many operations these batches hold."""
    return sum(row.last_seq - row.first_seq + 1 for row in rows)


def _ranges(rows: Iterable[oplog.BatchRow]) -> dict[str, list[tuple[int, int]]]:
    ranges: dict[str, list[tuple[int, int]]] = {}
    for row in rows:
        ranges.setdefault(row.replica, []).append((row.first_seq, row.last_seq))
    return ranges


def write_bundle(
    connection: Connection,
    keys: ReplicaKeys,
    target: Path,
    *,
    counter: int,
    now: datetime,
    progress: Progress,
    only: str | None = None,
) -> Written:
    """Write what everyone else lacks to `target`, read it back and compare; then it may be removed.

    With `only`, what that one replica lacks, and for it alone.

    `connection` is one consistent picture in which own operations are sealed already. Raises UserError
    `exchange.not_introduced`, `exchange.nobody_to_write_to`; EnvironmentFault `disk.…`.
    """
    recipients = [one for one in others(connection, keys.replica) if only in (None, one.subject)]
    if not recipients:
        raise UserError("exchange.nobody_to_write_to")
    rows = waiting_batches(connection, [voucher.subject for voucher in recipients])
    progress.expect(2 * len(rows))
    body = partial(_body, connection, rows)
    if _size(rows) <= _FEW:
        body = partial(iter, list(body()))
    summary = LineHash()
    for line in _counted(body(), progress):
        summary.add(line)
    manifest = _manifest(connection, keys, recipients, rows, counter, now, summary.hexdigest())
    said = canonical(_plain(manifest)).decode()
    signed = Signed(said, keys.sign(MANIFEST_CONTEXT + said.encode()))
    first = encode(Line(manifest=signed)) + b"\n"

    def lines() -> Iterator[bytes]:
        yield first
        yield from _counted(body(), progress)

    with written_whole(target) as stream:
        expected = write_encrypted(lines(), stream, [voucher.age for voucher in recipients])
    _read_back(target, expected)
    return Written(target, manifest.operations, tuple(voucher.desk for voucher in recipients))


def _plain(manifest: Manifest) -> object:
    return msgspec.to_builtins(manifest)


def _counted(lines: Iterator[bytes], progress: Progress) -> Iterator[bytes]:
    for line in lines:
        if line.startswith(b'{"batch"'):
            progress.advance()
        yield line


def _read_back(target: Path, expected: str) -> None:
    """What the stick does not give back as it was written does not stay under a bundle's name."""
    try:
        if _hash_of(target) != expected:
            raise EnvironmentFault("disk.failed")  # noqa: TRY301 - both ways of failing are tidied up alike
    except EnvironmentFault:
        with suppress(OSError):
            target.unlink()
        raise


def _hash_of(path: Path) -> str:
    with disk_faults_told(), path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
