"""A counsellor's word on two records: the same person, or two. Taken back, they part; nothing is lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from foras_desktop.domain.access import Action
from foras_desktop.domain.records.fields import exchanged

SAME, DIFFERENT = "same", "different"


def _two_before_one(value: Mapping[str, Any]) -> int:
    """While two desks disagree the records stay apart: showing one person's papers to another is worse."""
    return int(value.get("verdict") == DIFFERENT)


@dataclass(frozen=True)
class SamePerson:
    """The id is derived from both people's, so that two desks that decide it make one record."""

    entity: ClassVar[str] = "same_person"
    written_with: ClassVar[frozenset[Action]] = frozenset({Action.SETTLE})

    id: str
    desk: str | None = exchanged("where it was decided")
    first: str | None = exchanged("which record", references="person", group="pair")
    second: str | None = exchanged("which record", references="person", group="pair")
    verdict: str | None = exchanged("the same person, or two", rank=_two_before_one)
