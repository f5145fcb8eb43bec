"""Where one can be in the window: what links, the search and the list of things to do lead to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Place:
    """A page by its key (`today`, `people`, `intake`, `sessions`, `information`, `sheet`, `exchange`,
    `settings`), and the record or day it opens at."""

    page: str
    record: str | None = None
    day: date | None = None
