"""What a service changed, so that the pages concerned read again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Changes:
    """The entities of the records written, and the replica-local facts (drafts, exchange) that moved.

    `span` are the first and last seq of this replica's own operations, for undo. The records themselves are
    not named: a merge writes very many, and what a page shows of them it reads again as a whole.
    """

    entities: frozenset[str] = frozenset()
    local: frozenset[str] = frozenset()
    span: tuple[int, int] | None = None

    def along_with(self, others: Changes) -> Changes:
        """What two services changed one after the other; there is no one undo of both."""
        return Changes(self.entities | others.entities, self.local | others.local)

    def touches(self, *names: str) -> bool:
        """Whether a record of one of these entities, or one of these local facts, changed."""
        return not self.entities.isdisjoint(names) or not self.local.isdisjoint(names)
