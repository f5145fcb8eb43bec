"""The audit trail's chain: each signed batch names the one before; the central office signs where it ends.

An audit entry is an operation like any other, so nothing is added to the log for its sake. What stands in a
batch cannot be edited, moved or taken out without its signature failing or the next batch naming another
one; and the end of the chain cannot be cut off further back than the **anchor**: the last manifest of the
central office, which names the batch that each replica's log ended with there. What was written since is
guarded by nobody yet. Nothing here writes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import Connection

from foras_desktop.db import oplog
from foras_desktop.db.rebuild import differences_in
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import AuditEntry
from foras_desktop.sync import anchors, batches
from foras_desktop.sync.core.dots import BASELINE_PREFIX
from foras_desktop.sync.identities import before
from foras_desktop.sync.progress import Progress
from foras_desktop.sync.sealing import stored_batch
from foras_desktop.sync.state import directory_of
from foras_desktop.sync.vouchers import Directory
from foras_desktop.sync.wire import Signed

EDITED = "edited"
"""A batch is not what its author signed."""
MISSING = "missing"
"""A stretch between two batches, or before the first, is not there."""
OUTSIDE = "outside"
"""Somebody else's operations that no signed batch holds."""
STRANGER = "stranger"
"""Operations of a replica that the root key never vouched for."""
CUT = "cut"
"""The central office confirmed more than what is here."""
TABLE = "table"
"""Rows of the audit trail are not what the log gives."""
TWICE = "twice"
"""An entry that was written over, which counts for nothing and nobody honest does."""
BAD_ANCHOR = "bad_anchor"
"""What is kept as the central office's word does not bear its signature."""


@dataclass(frozen=True, order=True)
class Finding:
    """One thing that is not as it was signed; `seqs` are the first and last operations concerned."""

    code: str
    replica: str = ""
    seqs: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class Verified:
    """What a comparison found: nothing, or each thing that is wrong.

    `anchored_at` is when the central office last confirmed what it had; None before its first word. `since`
    counts this computer's own operations that it has not confirmed yet. `root` is the fingerprint of the root
    key that all of it hangs on, as the recovery sheet of the central office shows it.
    """

    findings: tuple[Finding, ...]
    entries: int
    operations: int
    anchored_at: datetime | None
    since: int
    root: str


# --- comparing ------------------------------------------------------------------------------------


def verify(connection: Connection, own: str, progress: Progress, brought: Sequence[Signed] = ()) -> Verified:
    """Compare everything that is here with what was signed; UserError `exchange.not_introduced`.

    `brought` are words of the central office that came another way than through this database.
    """
    directory = directory_of(connection)
    chain = _Chain(connection, directory, {own, *before(connection)}, progress)
    chain.walk()
    findings, anchored_at, confirmed = list(chain.findings), None, dict[str, int]()
    for signed in (*anchors.stored(connection), *brought):
        try:
            word = anchors.opened(signed, directory)
            made_at = datetime.fromisoformat(word.made_at)
        except (UserError, ValueError):
            findings.append(Finding(BAD_ANCHOR))
            continue
        findings += _cut(connection, word)
        for replica, (seq, _) in word.tips.items():
            confirmed[replica] = max(seq, confirmed.get(replica, 0))
        anchored_at = max(anchored_at or made_at, made_at)
    findings += [Finding(TABLE)] * _rows_differ(connection)
    findings += [Finding(TWICE)] * bool(oplog.written_twice(connection, AuditEntry.entity))
    return Verified(
        tuple(sorted(set(findings))),
        oplog.count_of(connection, AuditEntry.entity),
        chain.operations,
        anchored_at,
        sum(_beyond(connection, replica, confirmed) for replica in chain.own),
        directory.realm.fingerprint,
    )


def _rows_differ(connection: Connection) -> bool:
    try:
        return bool(differences_in(connection, AuditEntry.entity))
    except (ValueError, TypeError, AttributeError, msgspec.MsgspecError):
        return True  # the log cannot even be read


def _cut(connection: Connection, word: anchors.Word) -> Iterator[Finding]:
    for replica, (seq, digest) in sorted(word.tips.items()):
        held = oplog.batch_ending_at(connection, replica, seq)
        if held is None or held.digest != digest:
            yield Finding(CUT, replica, (seq, seq))


def _beyond(connection: Connection, replica: str, confirmed: Mapping[str, int]) -> int:
    """How many operations are past what the central office said it had: signed or not, they may be cut."""
    return max(0, oplog.last_seq(connection, replica) - confirmed.get(replica, 0))


class _Chain:
    """Walks every replica's batches in order."""

    def __init__(
        self,
        connection: Connection,
        directory: Directory,
        own: set[str],
        progress: Progress,
    ) -> None:
        self._connection = connection
        self._realm = directory.realm
        self._directory = directory
        self.own = own
        self._progress = progress
        self.findings: list[Finding] = []
        self.operations = 0

    def walk(self) -> None:
        """Compare all of it; `findings` says what is wrong."""
        by_replica: dict[str, list[oplog.BatchRow]] = {}
        for row in oplog.batches(self._connection):
            by_replica.setdefault(row.replica, []).append(row)
        self._progress.expect(sum(map(len, by_replica.values())))
        for replica in sorted({*by_replica, *oplog.replicas(self._connection)}):
            if not replica.startswith(BASELINE_PREFIX):
                self._walk_one(replica, by_replica.get(replica, []))
            elif oplog.entities_of(self._connection, replica) & {AuditEntry.entity}:
                self._find(OUTSIDE, replica)

    def _walk_one(self, replica: str, rows: Sequence[oplog.BatchRow]) -> None:
        voucher = self._directory.replica(replica)
        if voucher is None:
            if replica not in self.own:
                self._find(STRANGER, replica)
            return
        expected, previous = 1, batches.FIRST_PREVIOUS
        for row in rows:
            self._progress.advance()
            if row.first_seq != expected or row.previous != previous:
                self._find(MISSING, replica, (expected, row.first_seq))
            if not self._is_signed(row, voucher.sign):
                self._find(EDITED, replica, (row.first_seq, row.last_seq))
            self.operations += row.last_seq - row.first_seq + 1
            expected, previous = row.last_seq + 1, row.digest
        held, last = oplog.extent(self._connection, replica)
        self._look_outside(replica, held, last, sealed=expected - 1)

    def _look_outside(self, replica: str, held: int, last: int, *, sealed: int) -> None:
        """Of one's own, what was written since the last batch waits to be signed; of others nothing does."""
        unsealed = max(0, last - sealed)
        if unsealed and replica not in self.own:
            self._find(OUTSIDE, replica, (sealed + 1, last))
        elif held != sealed + unsealed:
            self._find(MISSING, replica, (1, last))

    def _is_signed(self, row: oplog.BatchRow, public: str) -> bool:
        try:
            batch = stored_batch(self._connection, row)
            digest = batches.check(batch, self._realm.id, public)
        except (UserError, ValueError, TypeError, KeyError, AttributeError, msgspec.MsgspecError):
            return False  # what was edited into something that cannot even be read
        same_groups = oplog.groups_have_parents(self._connection, row.replica, row.first_seq, row.last_seq)
        return digest == row.digest and batch.last_seq == row.last_seq and same_groups

    def _find(self, code: str, replica: str, seqs: tuple[int, int] = (0, 0)) -> None:
        self.findings.append(Finding(code, replica, seqs))
