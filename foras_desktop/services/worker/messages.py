"""What passes through the pipe between the window's process and the worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from foras_desktop.db.changes import Changes
from foras_desktop.faults.fault import Fault
from foras_desktop.services.office import Credentials


@dataclass(frozen=True)
class Open:
    """The first message: whose database, with its key. `fixed_now` stands in for the clock (tour, tests)."""

    credentials: Credentials
    fixed_now: datetime | None


@dataclass(frozen=True)
class Job:
    """A piece of work by its name in `jobs.JOBS`, with its order."""

    name: str
    order: Any
    fixed_now: datetime | None


@dataclass(frozen=True)
class Cancel:
    """Stop the work that is under way."""


@dataclass(frozen=True)
class Step:
    """So much is done."""

    done: int
    total: int


@dataclass(frozen=True)
class Done:
    """The work's result and what it changed."""

    result: Any
    changes: Changes


@dataclass(frozen=True)
class Failed:
    """A trouble to be told: its class's name, code and params."""

    kind: str
    code: str
    params: Mapping[str, Any]


@dataclass(frozen=True)
class Crashed:
    """A bug: what may be told of the exception, nothing of its message."""

    fault: Fault
