"""What people wrote past what the root key trusted them with at that time; it lands all the same.

Two honest desks do that: a role is changed in Rabat while Oujda is away. Nothing is undone; one question a
person is asked (exchange.md, "A bundle").
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from foras_desktop.db import oplog
from foras_desktop.db.tables import VOUCHER
from foras_desktop.domain.access import Action, Trust
from foras_desktop.domain.records import StaffMember
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.sync.core.hlc import from_ms, to_ms
from foras_desktop.sync.core.issues import LACKED_RIGHT, Issue
from foras_desktop.sync.core.operations import Operation


@dataclass(frozen=True)
class _Word:
    """One word of the root key: from when it holds, and what it allows."""

    since_ms: int
    actions: frozenset[Action]


class TrustOverTime:
    """Who was trusted with what, when. Nothing is said of whoever has no word yet, at a provisional desk."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._words: dict[str, list[_Word]] = {}
        self._never_kept_from: dict[tuple[str, str], bool] = {}

    def allowed(self, author: str, entity: str, hlc: int) -> bool:
        """Whether the newest word of before let its author write that; true where there was none."""
        always = self._never_kept_from.get((author, entity))
        if always is None:  # very many operations come from few people
            always = entity not in self.wanting(author)[0]
            self._never_kept_from[author, entity] = always
        if always:
            return True
        at = to_ms(hlc)
        holding = [word for word in self._words_on(author) if word.since_ms <= at]
        return not holding or _lets_write(holding[-1], entity)

    def wanting(self, author: str) -> tuple[set[str], int]:
        """The entities that some word kept its author from, and the hybrid time of the first that did."""
        found: set[str] = set()
        since = 0
        for word in reversed(self._words_on(author)):
            kept_from = {one.name for one in REGISTRY.entities if not _lets_write(word, one.name)}
            found |= kept_from
            since = word.since_ms if kept_from else since
        return found, from_ms(since)

    def _words_on(self, author: str) -> list[_Word]:
        """Oldest first; of everybody whom the root key knows, few wrote what is asked about."""
        if author not in self._words:
            query = select(VOUCHER.c.body).where(VOUCHER.c.kind == "person", VOUCHER.c.subject == author)
            bodies = self._connection.execute(query.order_by(VOUCHER.c.number)).scalars()
            self._words[author] = [_read(json.loads(body)) for body in bodies]
        return self._words[author]


def _lets_write(word: _Word, entity: str) -> bool:
    spec = REGISTRY.get(entity)
    return spec is None or not spec.written_with or not spec.written_with.isdisjoint(word.actions)


def authors(connection: Connection) -> set[str]:
    """Everybody of whom the root key has ever spoken."""
    return set(connection.execute(select(VOUCHER.c.subject).where(VOUCHER.c.kind == "person")).scalars())


def past_their_rights(connection: Connection, author: str) -> list[Operation]:
    """What this person wrote when the root key's word no longer let them, by dot."""
    trust = TrustOverTime(connection)
    entities, since = trust.wanting(author)
    if not entities:
        return []
    written = oplog.written_by(connection, author, entities, since)
    return [one for one in written if not trust.allowed(author, one.entity, one.hlc)]


def authors_past(connection: Connection, operations: Iterable[Operation]) -> set[str]:
    """The authors among these operations who wrote what they had no right to any more."""
    trust = TrustOverTime(connection)
    return {one.author for one in operations if not trust.allowed(one.author, one.entity, one.hlc)}


def goes_past(connection: Connection, author: str, entities: Iterable[str], hlc: int) -> bool:
    """Whether the author had no right, at that hybrid time, to write some of these."""
    trust = TrustOverTime(connection)
    return not all(trust.allowed(author, entity, hlc) for entity in entities)


def issues_of(connection: Connection, people: Iterable[str] | None = None) -> list[Issue]:
    """A question for each of these people, or of all, who did: how often, and up to which operation."""
    found = []
    for author in sorted(authors(connection) if people is None else people):
        past = past_their_rights(connection, author)
        if past:
            detail = f"{len(past)}/{max(one.dot for one in past)}"
            found.append(Issue.of(LACKED_RIGHT, [(StaffMember.entity, author)], detail=detail))
    return found


def _read(body: Mapping[str, Any]) -> _Word:
    since = int(datetime.fromisoformat(body["issued_at"]).timestamp() * 1000)
    if body.get("ended"):
        return _Word(since, frozenset())
    return _Word(since, Trust.of(body["role"], body.get("permissions", ())).actions)
