"""How the hub stands: admitted or not, who was heard of when, whether its tables are what the log gives."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, func, select

from foras_desktop.db import issues, oplog, rebuild, stretches
from foras_desktop.db.queries.exchange import ExchangeQueries
from foras_desktop.db.tables import ISSUE
from foras_desktop.hub import barring
from foras_desktop.hub.peer import Peer
from foras_desktop.sync.state import known_directory
from foras_desktop.sync.vouchers import Voucher
from foras_desktop.sync.waiting import waiting_batches


class Well(msgspec.Struct, frozen=True):
    """What who asks after the service's health is told; what is wrong comes as a refusal."""

    well: bool


@dataclass(frozen=True)
class Computer:
    """Another replica: its desk, when it was last heard of (ISO 8601, UTC; None if never), and how many
    operations that are here it has not acknowledged. `is_barred`: the administrator hears it no more.
    """

    desk: str
    replica: str
    heard_at: str | None
    lacks: int
    is_barred: bool


@dataclass(frozen=True)
class Standing:
    """What `foras-hub status` tells; no names, no values."""

    replica: str
    admitted: bool
    operations: int
    issues: int
    computers: tuple[Computer, ...]
    barred_besides: tuple[str, ...]
    """Barred replicas that are retired, or were never heard of."""


def read(peer: Peer) -> Standing:
    """One consistent picture."""
    with peer.store.reading() as connection:
        directory = known_directory(connection)
        others = directory.active_replicas() if directory else []
        computers = tuple(_computer(connection, one) for one in others if one.subject != peer.keys.replica)
        listed = {one.replica for one in computers}
        return Standing(
            replica=peer.keys.replica,
            admitted=any(one.subject == peer.keys.replica for one in others),
            operations=oplog.count(connection),
            issues=connection.execute(select(func.count()).select_from(ISSUE)).scalar_one(),
            computers=computers,
            barred_besides=tuple(one for one in barring.barred(connection) if one not in listed),
        )


def _computer(connection: Connection, voucher: Voucher) -> Computer:
    heard = ExchangeQueries(connection).heard_from(voucher.subject)
    waiting = waiting_batches(connection, [voucher.subject])
    lacks = sum(row.last_seq - row.first_seq + 1 for row in waiting)
    heard_at = heard.isoformat() if heard else None
    is_barred = barring.is_barred(connection, voucher.subject)
    return Computer(voucher.desk, voucher.subject, heard_at, lacks, is_barred)


def verify(peer: Peer) -> list[str]:
    """The tables that are not what the log gives, by name; `issue` is the inbox, `stretch` what is here."""
    with peer.store.reading() as connection:
        differing = sorted({entity for entity, _ in rebuild.differences(connection)})
        derived = (("issue", issues.differences), ("stretch", stretches.differences))
        return [*differing, *(name for name, differ in derived if differ(connection))]
