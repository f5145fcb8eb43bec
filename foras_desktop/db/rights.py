"""Which operations count.

Of what the central office keeps, only those of its own replicas and of the release; of what is written once,
only the first.

The others stay in the log and are passed on like any, but show nothing (exchange.md, "A bundle").
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from foras_desktop.db.bulk import RecordKey
from foras_desktop.db.dialect import json_member
from foras_desktop.db.tables import VOUCHER
from foras_desktop.domain.codes import CENTRAL_DESK
from foras_desktop.domain.registry import REGISTRY, EntitySpec
from foras_desktop.sync.core.dots import BASELINE_PREFIX
from foras_desktop.sync.core.operations import Operation


class Rights:
    """Who may write records of one entity.

    A replica is told by the root key's voucher, which leads every bundle: it is known before the first
    operation of that replica comes, and its desk never changes.
    """

    def __init__(self, connection: Connection, entity: EntitySpec | None) -> None:
        central = entity is not None and entity.kept_centrally
        self._only = _central_replicas(connection) if central else None
        self._once = entity is not None and entity.written_once

    def allow(self, operation: Operation) -> bool:
        if self._once:
            return not any(write.parents for write in operation.groups.values())
        replica = operation.dot.replica
        return self._only is None or replica in self._only or replica.startswith(BASELINE_PREFIX)

    def allowed(self, operations: Iterable[Operation]) -> Iterable[Operation]:
        if self._only is None and not self._once:
            return operations
        return filter(self.allow, operations)


_LIMITED = frozenset(
    entity.name for entity in REGISTRY.entities if entity.kept_centrally or entity.written_once
)


def limited(records: Iterable[RecordKey]) -> set[RecordKey]:
    """Those of which somebody may have written what does not count."""
    return {record for record in records if record[0] in _LIMITED}


def _central_replicas(connection: Connection) -> frozenset[str]:
    desk = json_member(VOUCHER.c.body, "desk")
    query = select(VOUCHER.c.subject).where(VOUCHER.c.kind == "replica", desk == CENTRAL_DESK)
    return frozenset(connection.execute(query).scalars())
