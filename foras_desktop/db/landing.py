"""Lands what others wrote: into the log, then heads, rows and issues, some thousand operations at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime

from sqlalchemy import Connection

from foras_desktop.db import issues, oplog, projection, trust
from foras_desktop.db.bulk import RecordKey
from foras_desktop.sync.core.operations import Operation

_AT_ONCE = 5_000
"""Operations held in memory until their rows are written."""


class Landing:
    """Within one transaction with capture off; whatever is taken is shown once `finish` returns.

    Memory does not grow with what comes, but for the ids of the records. In between, the rows and the
    inbox are those of what has come so far, so the order in which operations come makes no difference.
    """

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._now = now
        self._waiting: dict[RecordKey, list[Operation]] = {}
        self._held = 0
        self._touched: dict[str, set[str]] = {}
        self._dates: issues.Dates = {}
        self.inbox_moved = False
        self.issues: set[str] = set()
        """Ids of issues that were found about the records; some may be settled by what came after."""

    @property
    def entities(self) -> frozenset[str]:
        """The entities of the records that were written."""
        return frozenset(self._touched)

    @property
    def touched(self) -> Mapping[str, AbstractSet[str]]:
        """The records that were written, by entity."""
        return self._touched

    @property
    def records(self) -> int:
        """How many records were written."""
        return sum(map(len, self._touched.values()))

    def take(self, operations: Sequence[tuple[Operation, str | None]]) -> None:
        """Take operations that the log does not hold, with their salts."""
        oplog.append(self._connection, operations)
        for operation, _ in operations:
            self._waiting.setdefault((operation.entity, operation.record), []).append(operation)
        self._held += len(operations)
        if self._held >= _AT_ONCE:
            self.finish()

    def take_again(self, records: Iterable[RecordKey]) -> None:
        """Take note of records of which the log holds other values now, under the dots that it held."""
        for record in records:
            self._waiting.setdefault(record, [])

    def finish(self) -> None:
        """Show what was taken."""
        waiting, self._waiting, self._held = self._waiting, {}, 0
        for entity, record in waiting:
            self._touched.setdefault(entity, set()).add(record)
        shown = self._show(waiting)
        looked = issues.refresh(self._connection, waiting, shown, self._now, self._dates)
        past = trust.authors_past(self._connection, (one for found in waiting.values() for one in found))
        moved = issues.refresh_trust(self._connection, past, self._now) if past else False
        self.inbox_moved = self.inbox_moved or looked.moved or moved
        self.issues |= {issue.id for issue in looked.issues if any(map(self._has_touched, issue.about))}

    def _has_touched(self, record: RecordKey) -> bool:
        return record[1] in self._touched.get(record[0], ())

    def _show(self, waiting: dict[RecordKey, list[Operation]]) -> projection.Shown:
        """Only records that were here before need reading back."""
        here = projection.with_heads_among(self._connection, waiting)
        fresh = {record: found for record, found in waiting.items() if record not in here}
        return projection.project_new(self._connection, fresh) | projection.project(self._connection, here)
