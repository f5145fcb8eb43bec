"""Which operations count: of what the central office keeps, only its own replicas' and the release's.

The others stay in the log and are passed on like any, but show nothing (exchange.md, "A bundle").
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, func, select

from foras_desktop.db.bulk import RecordKey
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

    def allow(self, operation: Operation) -> bool:
        replica = operation.dot.replica
        return self._only is None or replica in self._only or replica.startswith(BASELINE_PREFIX)

    def allowed(self, operations: Iterable[Operation]) -> Iterable[Operation]:
        return operations if self._only is None else filter(self.allow, operations)


def kept_centrally(records: Iterable[RecordKey]) -> set[RecordKey]:
    """Those of which somebody may have written what only the central office may."""
    kept = {entity.name for entity in REGISTRY.entities if entity.kept_centrally}
    return {record for record in records if record[0] in kept}


def _central_replicas(connection: Connection) -> frozenset[str]:
    desk = func.json_extract(VOUCHER.c.body, "$.desk")
    query = select(VOUCHER.c.subject).where(VOUCHER.c.kind == "replica", desk == CENTRAL_DESK)
    return frozenset(connection.execute(query).scalars())
