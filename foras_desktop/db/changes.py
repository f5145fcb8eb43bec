"""What a service changed, so that the pages concerned read again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Changes:
    """The records written, as (entity, id), and the replica-local facts (drafts, exchange) that moved.

    `span` are the first and last seq of this replica's own operations, for undo.
    """

    records: frozenset[tuple[str, str]] = frozenset()
    local: frozenset[str] = field(default_factory=frozenset)
    span: tuple[int, int] | None = None

    def touches(self, *names: str) -> bool:
        """Whether a record of one of these entities, or one of these local facts, changed."""
        return any(entity in names for entity, _ in self.records) or any(name in names for name in self.local)

    @classmethod
    def of(
        cls,
        records: Iterable[tuple[str, str]],
        local: Iterable[str] = (),
        span: tuple[int, int] | None = None,
    ) -> Changes:
        return cls(frozenset(records), frozenset(local), span)
