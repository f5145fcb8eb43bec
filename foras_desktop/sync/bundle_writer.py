"""Writes a bundle of what is waiting for its recipients (`sync.waiting`)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

import msgspec
from sqlalchemy import Connection

from foras_desktop.db import let_go, oplog
from foras_desktop.db.files import disk_faults_told, written_whole
from foras_desktop.db.queries.exchange import ExchangeQueries
from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.sync import passing_on
from foras_desktop.sync.acknowledging import askings
from foras_desktop.sync.core.vector import VersionVector
from foras_desktop.sync.identity import ReplicaKeys
from foras_desktop.sync.progress import Progress
from foras_desktop.sync.sealing import stored_batches
from foras_desktop.sync.streams import LineHash, write_encrypted
from foras_desktop.sync.waiting import Waiting
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


def _body(connection: Connection, waiting: Waiting) -> Iterator[bytes]:
    for signed in waiting.vouchers:
        yield encode(Line(voucher=signed)) + b"\n"
    for batch in stored_batches(connection, waiting.batches):
        yield encode(Line(batch=batch)) + b"\n"


def _manifest(
    connection: Connection,
    keys: ReplicaKeys,
    waiting: Waiting,
    counter: int,
    now: datetime,
    body_hash: str,
) -> Manifest:
    realm, own = waiting.directory.realm, waiting.directory.replica(keys.replica)
    carried = VersionVector(_ranges(waiting.batches))
    said = passing_on.own_word(connection, realm, keys.replica, now)
    return Manifest(
        format=BUNDLE_FORMAT,
        schema=SCHEMA_VERSION,
        realm=realm.id,
        sender=keys.replica,
        desk=own.desk if own else "",
        recipients=waiting.subjects,
        counter=counter,
        made_at=now.isoformat(),
        vector_after=carried.to_wire(),
        acknowledged=said.acknowledged,
        vouchers=len(waiting.vouchers),
        batches=len(waiting.batches),
        operations=waiting.operations,
        sha256=body_hash,
        tips=said.tips,
        askings=askings(connection),
        withheld=let_go.stretches(connection).to_wire(),
        acknowledgements=[passing_on.sign_word(said, keys), *waiting.words],
        words=ExchangeQueries(connection).reaches(),
    )


def _ranges(rows: Iterable[oplog.BatchRow]) -> dict[str, list[tuple[int, int]]]:
    ranges: dict[str, list[tuple[int, int]]] = {}
    for row in rows:
        ranges.setdefault(row.replica, []).append((row.first_seq, row.last_seq))
    return ranges


def write_bundle(
    connection: Connection,
    keys: ReplicaKeys,
    target: Path,
    waiting: Waiting,
    *,
    counter: int = 0,
    now: datetime,
    progress: Progress,
) -> Written:
    """Write what is waiting to `target`, read it back and compare; then it may be removed.

    `connection` is one consistent picture in which own operations are sealed already, and the one in which
    `waiting` was found. `counter` is the stick's, 0 for what goes over a line. Raises EnvironmentFault
    `disk.…`.
    """
    progress.expect(2 * len(waiting.batches))
    body = partial(_body, connection, waiting)
    if waiting.operations <= _FEW:
        body = partial(iter, list(body()))
    summary = LineHash()
    for line in _counted(body(), progress):
        summary.add(line)
    manifest = _manifest(connection, keys, waiting, counter, now, summary.hexdigest())
    said = canonical(_plain(manifest)).decode()
    signed = Signed(said, keys.sign(MANIFEST_CONTEXT + said.encode()))
    first = encode(Line(manifest=signed)) + b"\n"

    def lines() -> Iterator[bytes]:
        yield first
        yield from _counted(body(), progress)

    with written_whole(target) as stream:
        expected = write_encrypted(lines(), stream, [voucher.age for voucher in waiting.recipients])
    _read_back(target, expected)
    return Written(target, manifest.operations, tuple(voucher.desk for voucher in waiting.recipients))


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
