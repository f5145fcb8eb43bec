"""What people ask for about their own data, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from foras_desktop.domain.access import Action
from foras_desktop.domain.records.fields import exchanged

OPEN, DONE, DECLINED = "open", "done", "declined"


def _done_first(value: Mapping[str, Any]) -> int:
    """What was erased cannot be declined any more."""
    return int(value.get("state") == DONE)


@dataclass(frozen=True)
class ErasureRequest:
    """Somebody's data are to be erased: a person asked for it, or the time they may be kept has passed.

    The id is derived from the person's, so that two desks that are asked make one request.
    """

    entity: ClassVar[str] = "erasure_request"
    written_with: ClassVar[frozenset[Action]] = frozenset({Action.ASK_ERASURE, Action.ERASE})

    id: str
    desk: str | None = exchanged("where it was asked for")
    person: str | None = exchanged("whose data", references="person", group="request")
    ground: str | None = exchanged("whether it was asked for, or the time has passed", group="request")
    asked_on: date | None = exchanged("the law gives a time to answer in", group="request")
    asked_by: str | None = exchanged("whom to ask", references="staff", group="request")
    state: str | None = exchanged("open, done or declined", group="answer", rank=_done_first)
    answered_on: date | None = exchanged("the law gives a time to answer in", group="answer")
    reason: str | None = exchanged("why it was declined", group="answer")
