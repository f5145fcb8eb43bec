"""What this replica knows of the others: vouchers, acknowledgements, history."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select, update

from foras_desktop.db.dialect import among, json_member, put, upsert
from foras_desktop.db.tables import ACKNOWLEDGED, ACKNOWLEDGEMENT, EXCHANGE_HISTORY, VOUCHER
from foras_desktop.sync.core.vector import VersionVector

Reach = tuple[int, int, int]
"""Of an acknowledgement: its asking, the operations it counts, its day; the higher is the newer."""


class ExchangeQueries:
    """Questions about other replicas, and the notes kept of them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def vouchers(self, after: int = 0, subject: str | None = None) -> list[tuple[str, str]]:
        """The vouchers held with a higher number, of one subject or all: (body, signature), oldest first."""
        query = select(VOUCHER.c.body, VOUCHER.c.signature).where(VOUCHER.c.number > after)
        if subject is not None:
            query = query.where(VOUCHER.c.subject == subject)
        found = self._connection.execute(query.order_by(VOUCHER.c.number, VOUCHER.c.subject))
        return [(row.body, row.signature) for row in found]

    def voucher_signatures(self, up_to: int) -> str:
        """The signatures of the vouchers held with that number or a lower one, a line each, oldest first."""
        query = select(VOUCHER.c.signature).where(VOUCHER.c.number <= up_to)
        ordered = query.order_by(VOUCHER.c.number, VOUCHER.c.subject).subquery()
        joined = select(func.aggregate_strings(ordered.c.signature, "\n"))
        return self._connection.execute(joined).scalar() or ""

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

    def acknowledged_by(self, peer: str) -> VersionVector:
        """What a peer said it had committed; empty when it never spoke."""
        query = select(ACKNOWLEDGED.c.vector).where(ACKNOWLEDGED.c.peer == peer)
        stored = self._connection.execute(query).scalar()
        return VersionVector.from_wire(json.loads(stored)) if stored else VersionVector()

    def heard_from(self, peer: str) -> datetime | None:
        query = select(ACKNOWLEDGED.c.heard_at).where(ACKNOWLEDGED.c.peer == peer)
        stored = self._connection.execute(query).scalar()
        return datetime.fromisoformat(stored) if stored else None

    def acknowledge(self, peer: str, vector: VersionVector, at: datetime) -> None:
        """Add what a peer says it has to what it said before."""
        known = self.acknowledged_by(peer).union(vector)
        row = {"peer": peer, "vector": json.dumps(known.to_wire()), "heard_at": at.isoformat()}
        put(self._connection, ACKNOWLEDGED, row)

    def hear(self, peer: str, at: datetime) -> None:
        """A peer that was heard of before was heard of again; the later time stays."""
        known = self.heard_from(peer)
        if known is not None and at > known:
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
        table = ACKNOWLEDGEMENT.c
        query = select(table.replica, table.asking, table.operations, table.day)
        return {
            replica: (asking, count, day) for replica, asking, count, day in self._connection.execute(query)
        }

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
