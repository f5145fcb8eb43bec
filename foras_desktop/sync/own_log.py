"""The own log since the last backup, in the second place: what a broken disk must not take along.

One file, written whole every few minutes, readable only with the master key. It holds the operations of this
replica alone: what came from others comes from them again.
"""

from __future__ import annotations

from pathlib import Path

import zstandard
from nacl.exceptions import CryptoError
from nacl.secret import SecretBox
from sqlalchemy import Connection

from foras_desktop.db import meta, oplog
from foras_desktop.db.files import disk_faults_told, written_whole
from foras_desktop.db.keys.keyfile import Opened
from foras_desktop.db.landing import Landing
from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import Randomness
from foras_desktop.sync import batches
from foras_desktop.sync.core.operations import Operation
from foras_desktop.sync.wire import BATCH_FORMAT, WireBatch, decode, encode

SUFFIX = ".foras-log"

_KEY = "log copy"
_LARGEST = 256 << 20
"""Bytes of operations: some 300,000 of them, far more than are written between two backups."""


def name_of(desk: str, replica: str) -> str:
    """The file of one replica; a new identity begins another one."""
    return f"FORAS-{desk}-{replica}{SUFFIX}"


def write_log(
    connection: Connection, target: Path, opened: Opened, after: int, randomness: Randomness
) -> int:
    """Write what this replica wrote after that seq, sealed; the last seq in it. EnvironmentFault `disk.…`."""
    replica = meta.get(connection, "replica") or ""
    last = oplog.last_seq(connection, replica)
    found = oplog.operations_in(connection, replica, after + 1, last)
    wire = [batches.to_wire(operation, salt) for operation, salt in found]
    batch = WireBatch(BATCH_FORMAT, replica, after + 1, "", "", wire)
    packed = zstandard.ZstdCompressor().compress(encode(batch))
    sealed = SecretBox(opened.key(_KEY)).encrypt(packed, randomness(SecretBox.NONCE_SIZE))
    with written_whole(target) as stream:
        stream.write(bytes(sealed))
    return last


def read_log(path: Path, opened: Opened) -> WireBatch | None:
    """What the file holds; None for none, or for one that another key sealed or that was damaged."""
    try:
        with disk_faults_told():
            if not path.is_file() or path.stat().st_size > _LARGEST:
                return None
            sealed = path.read_bytes()
        packed = bytes(SecretBox(opened.key(_KEY)).decrypt(sealed))
        batch = decode(zstandard.ZstdDecompressor().decompress(packed, max_output_size=_LARGEST), WireBatch)
        batches.require_readable(batch)
    except (CryptoError, ValueError, zstandard.ZstdError, UserError):
        return None
    return batch


def replay(work: UnitOfWork, batch: WireBatch) -> int:
    """Write again what a backup does not hold of this replica's own log; how many operations.

    None where the log belongs to another replica, or begins after what the backup ends with.
    """
    held = oplog.last_seq(work.connection, work.replica)
    if batch.replica != work.replica or batch.first_seq > held + 1:
        return 0
    missing: list[tuple[Operation, str | None]] = [
        (operation, salt or None) for operation, salt in batches.from_wire(batch) if operation.dot.seq > held
    ]
    if missing:
        landing = Landing(work.connection, work.clock.now())
        with work.without_capture():
            landing.take(missing)
            landing.finish()
        latest = max(operation.hlc for operation, _ in missing)
        meta.put(work.connection, "hlc", str(max(latest, int(meta.get(work.connection, "hlc") or "0"))))
        work.landed(landing)
    return len(missing)
