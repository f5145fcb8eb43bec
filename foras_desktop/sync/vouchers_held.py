"""How far the root key's word has reached a replica, so that over a line only what it lacks goes.

A stick brings every voucher each time, for whoever reads it. Over a line both sides say at the beginning what
they hold. They say it anew each time: a database that was put back to an earlier moment holds less again.
"""

from __future__ import annotations

import hashlib

import msgspec
from sqlalchemy import Connection

from foras_desktop.db.queries.exchange import ExchangeQueries
from foras_desktop.sync.wire import LARGEST_NUMBER, Signed, Time


class VouchersHeld(msgspec.Struct, frozen=True):
    """The highest number of the vouchers that a replica holds, 0 for none, and the SHA-256 of them all."""

    number: Time
    digest: str


def vouchers_held(connection: Connection) -> VouchersHeld:
    """What is held here."""
    number, signatures = ExchangeQueries(connection).vouchers_signed(up_to=LARGEST_NUMBER)
    return VouchersHeld(number, _digest(signatures))


def vouchers_lacking(connection: Connection, held: VouchersHeld | None) -> list[Signed]:
    """What a replica that holds that lacks, oldest first; all of them where it is not known, or holds others.

    Numbers grow. A central office that was copied may have given one twice: hence the digest.
    """
    queries = ExchangeQueries(connection)
    return [Signed(*one) for one in queries.vouchers(after=_shared(queries, held) if held else 0)]


def _shared(queries: ExchangeQueries, held: VouchersHeld) -> int:
    """The number up to which a replica that holds that holds just what is held here."""
    _, signatures = queries.vouchers_signed(up_to=held.number)
    return held.number if _digest(signatures) == held.digest else 0


def _digest(signatures: str) -> str:
    return hashlib.sha256(signatures.encode()).hexdigest()
