"""Whether replicas hold the same: a digest of every log as it was signed, whatever was let go of where.

`db.rebuild.digest` is of a log as it lies here. Where values were let go of, two logs differ in that and are
still logs of the same operations.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from sqlalchemy import Connection

from foras_desktop.db import oplog
from foras_desktop.sync import batches
from foras_desktop.sync.core.dots import Dot
from foras_desktop.sync.core.operations import Operation
from foras_desktop.sync.wire import canonical


def digest_as_signed(connection: Connection) -> str:
    """SHA-256 over all operations, each value as the hash that its author signed; what was erased is told
    from what is here, what this replica alone let go of is not."""
    summary = hashlib.sha256()
    for replica in sorted(oplog.replicas(connection)):
        sealed = {row.first_seq: row for row in oplog.batches(connection) if row.replica == replica}
        batch_format, until = 0, 0
        for operation, salt in oplog.operations_in(
            connection, replica, 1, oplog.last_seq(connection, replica)
        ):
            if operation.dot.seq in sealed:
                row = sealed[operation.dot.seq]
                batch_format, until = row.format, row.last_seq
            is_sealed = operation.dot.seq <= until
            summary.update(_as_signed(operation, salt, batch_format if is_sealed else 0))
    return summary.hexdigest()


def _as_signed(operation: Operation, salt: str, batch_format: int) -> bytes:
    """Of an operation that nobody has signed yet, and of the releases' own, the values themselves."""
    if batch_format:
        digests = batches.signed_values(operation, salt, batch_format)
    else:
        digests = {name: canonical(dict(write.value)).decode() for name, write in operation.groups.items()}
    groups = {
        **{name: [digests[name], _dots(write.parents)] for name, write in operation.groups.items()},
        **{name: ["", gone.digest, _dots(gone.parents)] for name, gone in operation.withheld.items()},
    }
    head = [str(operation.dot), operation.entity, operation.record, operation.hlc, operation.author]
    return canonical([*head, operation.desk, groups])


def _dots(parents: Iterable[Dot]) -> list[str]:
    return sorted(map(str, parents))
