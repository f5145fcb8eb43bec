"""What a person decided about an issue that no write can settle: it happened, or it may stay."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from foras_desktop.domain.access import Action
from foras_desktop.domain.records.fields import exchanged

LEFT, OPEN = "left", "open"


def _open_again(value: Mapping[str, Any]) -> int:
    return int(value.get("outcome") == OPEN)


@dataclass(frozen=True)
class Decision:
    """The id is the issue's, so that two desks that decide the same make one record (exchange.md)."""

    entity: ClassVar[str] = "decision"
    written_with: ClassVar[frozenset[Action]] = frozenset({Action.SETTLE})

    id: str
    desk: str | None = exchanged("where it was decided", group="decision")
    rule: str | None = exchanged("what it is about", group="decision")
    detail: str | None = exchanged("how things stood when it was decided", group="decision")
    outcome: str | None = exchanged("left as it is, or open again", group="decision", rank=_open_again)
    reason: str | None = exchanged("why, as shown wherever the issue was", group="decision")
