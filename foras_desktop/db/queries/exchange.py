"""What this replica knows of the others: vouchers, acknowledgements, history."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from foras_desktop.db.dialect import among, json_member, put, upsert
from foras_desktop.db.tables import ACKNOWLEDGED, ACKNOWLEDGEMENT, EXCHANGE_HISTORY, VOUCHER
from foras_desktop.sync.core.vector import VersionVector

Reach = tuple[int, int, int]
"""Of an acknowledgement: its asking, the operations it counts, its day; the higher is the newer."""


class Said(NamedTuple):
    """What a replica said it had committed, in all, and when it was heard last (UTC)."""

    vector: VersionVector
    at: datetime


_VOUCHERS = (
    select(VOUCHER.c.body, VOUCHER.c.signature)
    .where(VOUCHER.c.number > bindparam("after"))
    .order_by(VOUCHER.c.number, VOUCHER.c.subject)
)
_VOUCHERS_ON = _VOUCHERS.where(VOUCHER.c.subject == bindparam("subject"))
_ORDERED = (
    select(VOUCHER.c.number, VOUCHER.c.signature)
    .where(VOUCHER.c.number <= bindparam("up_to"))
    .order_by(VOUCHER.c.number, VOUCHER.c.subject)
    .subquery()
)
_SIGNED = select(func.max(_ORDERED.c.number), func.aggregate_strings(_ORDERED.c.signature, "\n"))
_SAID = select(ACKNOWLEDGED.c.vector, ACKNOWLEDGED.c.heard_at).where(ACKNOWLEDGED.c.peer == bindparam("peer"))
_REACHES = select(
    ACKNOWLEDGEMENT.c.replica,
    ACKNOWLEDGEMENT.c.asking,
    ACKNOWLEDGEMENT.c.operations,
    ACKNOWLEDGEMENT.c.day,
)


class ExchangeQueries:
    """Questions about other replicas, and the notes kept of them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def vouchers(self, after: int = 0) -> list[tuple[str, str]]:
        """The vouchers held with a higher number: (body, signature), oldest first."""
        return [
            (body, signature) for body, signature in self._connection.execute(_VOUCHERS, {"after": after})
        ]

    def vouchers_on(self, subject: str) -> list[tuple[str, str]]:
        """The vouchers held on one subject, as above."""
        found = self._connection.execute(_VOUCHERS_ON, {"after": 0, "subject": subject})
        return [(body, signature) for body, signature in found]

    def vouchers_signed(self, up_to: int) -> tuple[int, str]:
        """Of the vouchers held with that number or a lower one: the highest number, 0 for none, and the
        signatures, a line each, oldest first.
        """
        number, signatures = self._connection.execute(_SIGNED, {"up_to": up_to}).one()
        return number or 0, signatures or ""

    def voucher_numbers(self) -> set[tuple[str, int]]:
        """Of every voucher held its (subject, number)."""
        query = select(VOUCHER.c.subject, VOUCHER.c.number)
        return {(row.subject, row.number) for row in self._connection.execute(query)}

    def highest_voucher_number(self) -> int:
        """The number of the central office's latest word that is known here; 0 for none."""
        return self._connection.execute(select(func.max(VOUCHER.c.number))).scalar() or 0

    def keep_voucher(self, subject: str, number: int, kind: str, body: str, signature: str) -> bool:
        """Keep a voucher whose signature was checked; whether none of that number was here already.

        One that is here stays as it is, whatever else was signed under its number.
        """
        row = {"subject": subject, "number": number, "kind": kind, "body": body, "signature": signature}
        kept = upsert(self._connection, VOUCHER).values(row).on_conflict_do_nothing()
        return self._connection.execute(kept.returning(VOUCHER.c.number)).first() is not None

    def desks_of(self, replicas: Collection[str]) -> dict[str, str]:
        """The desks of these replicas, as the root key's newest voucher says; unknown ones are left out."""
        if not replicas:
            return {}
        desk = json_member(VOUCHER.c.body, "desk").label("desk")
        query = select(VOUCHER.c.subject, desk).where(
            VOUCHER.c.kind == "replica", among(VOUCHER.c.subject, replicas)
        )
        return {row.subject: row.desk for row in self._connection.execute(query.order_by(VOUCHER.c.number))}

    def said_by(self, peer: str) -> Said | None:
        """What a peer said it had committed, and when it was heard last; None when it never spoke."""
        stored = self._connection.execute(_SAID, {"peer": peer}).first()
        if stored is None:
            return None
        return Said(
            VersionVector.from_wire(json.loads(stored.vector)), datetime.fromisoformat(stored.heard_at)
        )

    def acknowledged_by(self, peer: str) -> VersionVector:
        """What a peer said it had committed; empty when it never spoke."""
        said = self.said_by(peer)
        return said.vector if said is not None else VersionVector()

    def heard_from(self, peer: str) -> datetime | None:
        said = self.said_by(peer)
        return said.at if said is not None else None

    def acknowledge(self, peer: str, said: Said) -> None:
        """Keep what a peer says it has in the place of what it said before."""
        vector = json.dumps(said.vector.to_wire())
        put(self._connection, ACKNOWLEDGED, {"peer": peer, "vector": vector, "heard_at": said.at.isoformat()})

    def hear(self, peer: str, at: datetime) -> None:
        """A peer that was heard of before was heard of again."""
        statement = update(ACKNOWLEDGED).where(ACKNOWLEDGED.c.peer == peer)
        self._connection.execute(statement.values(heard_at=at.isoformat()))

    def forget_acknowledged(self, peer: str) -> None:
        """Take back what a peer said that it has: it says it anew."""
        self._connection.execute(delete(ACKNOWLEDGED).where(ACKNOWLEDGED.c.peer == peer))

    def acknowledgements(self) -> dict[str, tuple[Reach, str, str]]:
        """The newest signed word of each other replica, by replica: (reach, body, signature)."""
        rows = self._connection.execute(select(ACKNOWLEDGEMENT).order_by(ACKNOWLEDGEMENT.c.replica))
        return {row.replica: ((row.asking, row.operations, row.day), row.body, row.signature) for row in rows}

    def reaches(self) -> dict[str, Reach]:
        """How far the newest word of each other replica reaches."""
        found = self._connection.execute(_REACHES)
        return {replica: (asking, count, day) for replica, asking, count, day in found}

    def keep_acknowledgement(self, replica: str, reach: Reach, body: str, signature: str) -> None:
        """Keep a replica's word in the place of the one before."""
        asking, operations, day = reach
        row = {
            "replica": replica,
            "asking": asking,
            "operations": operations,
            "day": day,
            "body": body,
            "signature": signature,
        }
        put(self._connection, ACKNOWLEDGEMENT, row)

    def reaches_known_to(self, peer: str) -> dict[str, Reach]:
        """How far the words reach that a peer said it knows."""
        query = select(ACKNOWLEDGED.c.words).where(ACKNOWLEDGED.c.peer == peer)
        stored = self._connection.execute(query).scalar()
        found: dict[str, list[int]] = json.loads(stored) if stored else {}
        return {replica: (reach[0], reach[1], reach[2]) for replica, reach in found.items()}

    def note_reaches(self, peer: str, reaches: Mapping[str, Reach]) -> None:
        """Remember which words a peer knows; it has acknowledged something."""
        statement = update(ACKNOWLEDGED).where(ACKNOWLEDGED.c.peer == peer)
        self._connection.execute(statement.values(words=json.dumps(reaches)))

    def note(self, at: datetime, direction: str, peer: str, bundle: str, operations: int) -> None:
        """Remember that a bundle was written or read; under the same name as earlier that day, add to it.

        Sticks never have the same name twice. What goes over the line all day is one entry of that day.
        """
        table = EXCHANGE_HISTORY.c
        same = (table.direction == direction, table.peer == peer, table.bundle == bundle)
        today = table.at.startswith(at.date().isoformat())
        earlier = self._connection.execute(
            delete(EXCHANGE_HISTORY).where(*same, today).returning(table.operations)
        ).scalars()
        operations += sum(earlier)
        row = {
            "at": at.isoformat(),
            "direction": direction,
            "peer": peer,
            "bundle": bundle,
            "operations": operations,
        }
        self._connection.execute(insert(EXCHANGE_HISTORY).values(row))

    def history(self, limit: int = 50) -> list[tuple[datetime, str, str, str, int]]:
        """(when, direction, peer, bundle, operations), newest first."""
        query = select(EXCHANGE_HISTORY).order_by(EXCHANGE_HISTORY.c.id.desc()).limit(limit)
        return [
            (datetime.fromisoformat(row.at), row.direction, row.peer, row.bundle, row.operations)
            for row in self._connection.execute(query)
        ]
