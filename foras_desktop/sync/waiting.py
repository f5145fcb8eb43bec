"""What is waiting for other replicas: all that they have not acknowledged, never "what is new since the last
bundle"."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import msgspec
from sqlalchemy import Connection

from foras_desktop.db import let_go, oplog, stretches
from foras_desktop.db.queries.exchange import ExchangeQueries
from foras_desktop.domain.errors import UserError
from foras_desktop.sync import passing_on
from foras_desktop.sync.acknowledging import askings
from foras_desktop.sync.core.vector import VersionVector
from foras_desktop.sync.state import directory_of
from foras_desktop.sync.vouchers import Directory, Voucher
from foras_desktop.sync.vouchers_held import VouchersHeld, vouchers_held, vouchers_lacking
from foras_desktop.sync.wire import Signed, canonical


@dataclass(frozen=True)
class Waiting:
    """What some replicas may not know yet. It holds for the transaction in which it was found."""

    directory: Directory
    recipients: tuple[Voucher, ...]
    batches: list[oplog.BatchRow]
    vouchers: list[Signed]
    words: list[Signed]
    lacks_vouchers: bool = False
    """Whether the recipient itself said so, whatever it was told before: it may have been put back since."""

    @property
    def subjects(self) -> list[str]:
        return [voucher.subject for voucher in self.recipients]

    @property
    def operations(self) -> int:
        return sum(row.last_seq - row.first_seq + 1 for row in self.batches)


def waiting_for_all(connection: Connection, own: str) -> Waiting:
    """What any other replica may not know, as a stick brings it: with every voucher.

    Raises UserError `exchange.not_introduced`, `exchange.nobody_to_write_to`.
    """
    directory = directory_of(connection)
    others = tuple(one for one in directory.active_replicas() if one.subject != own)
    if not others:
        raise UserError("exchange.nobody_to_write_to")
    return _waiting(connection, directory, others, vouchers_lacking(connection, None))


def waiting_for(connection: Connection, recipient: str, held: VouchersHeld | None) -> Waiting:
    """What one replica may not know, which said over a line which vouchers it holds.

    Raises UserError `exchange.not_introduced`, `exchange.nobody_to_write_to`.
    """
    directory = directory_of(connection)
    voucher = directory.replica(recipient)
    if voucher is None or voucher.revoked_after is not None:
        raise UserError("exchange.nobody_to_write_to")
    here = vouchers_held(connection)
    vouchers = [] if held == here else vouchers_lacking(connection, held)
    found = _waiting(connection, directory, (voucher,), vouchers)
    if held is None or held.number > here.number:  # it may have ours, and later ones
        return found
    return replace(found, lacks_vouchers=bool(found.vouchers))


def _waiting(
    connection: Connection,
    directory: Directory,
    recipients: tuple[Voucher, ...],
    vouchers: list[Signed],
) -> Waiting:
    subjects = [one.subject for one in recipients]
    return Waiting(
        directory,
        recipients,
        waiting_batches(connection, subjects),
        vouchers,
        passing_on.unknown_to(connection, directory, subjects),
    )


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
) -> list[oplog.BatchRow]:
    """By author, each author's in order; what grows with the log is left where it lies."""
    after = {}
    for author, end in stretches.ends(connection).items():
        everyone_has = min((vector.contiguous(author) for vector in acknowledged), default=0)
        if everyone_has < end:
            after[author] = everyone_has
    return oplog.batches_after(connection, after)


def tag_of(connection: Connection, own: str, waiting: Waiting, now: datetime) -> str:
    """What a bundle of it would say: the same as before, and there is nothing new to tell its recipient.

    It is new each day: a replica with a line, and nothing to say, is heard of.
    """
    said = [
        now.astimezone(UTC).date().toordinal(),
        [word.signature for word in waiting.words],
        oplog.committed_vector(connection, own).to_wire(),
        askings(connection),
        msgspec.to_builtins(vouchers_held(connection)),
        [row.digest for row in waiting.batches],
    ]
    return hashlib.sha256(canonical(said)).hexdigest()


def _misses(vector: VersionVector, row: oplog.BatchRow) -> bool:
    return not vector.covers(row.replica, row.first_seq, row.last_seq)


def _asks_for_own(vector: VersionVector, row: oplog.BatchRow) -> bool:
    """Whether an author states later words of its own and not these: it let values of them go."""
    return any(first > row.last_seq for first, _ in vector.ranges(row.replica))
