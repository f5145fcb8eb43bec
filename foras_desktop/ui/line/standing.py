"""How the line to the hub stands, for the pages that show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from foras_desktop.domain.errors import Trouble
from foras_desktop.services.line import Synchronised


class LineKind(Enum):
    """`NONE`: no hub is known. `ASKED`: only by hand, as is wanted here. `METERED`: only by hand today."""

    NONE = "none"
    WAITING = "waiting"
    BUSY = "busy"
    AGREED = "agreed"
    FAILED = "failed"
    METERED = "metered"
    ASKED = "asked"


@dataclass(frozen=True)
class LineStanding:
    """`agreed_at` is when all was exchanged last since unlocking; `percent` of what is carried now."""

    kind: LineKind = LineKind.NONE
    agreed_at: datetime | None = None
    trouble: Trouble | None = None
    percent: int | None = None


@dataclass(frozen=True)
class Asked:
    """How an exchange ended that a person asked for: what it did, or why not."""

    done: Synchronised | None = None
    trouble: Trouble | None = None
