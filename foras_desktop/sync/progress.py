"""How long work says how far it is, and learns that it should stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from foras_desktop.domain.errors import UserError


class Cancelled(UserError):  # noqa: N818 - the person wanted it
    """The person stopped the work; nothing was written."""

    def __init__(self) -> None:
        super().__init__("work.cancelled")


@dataclass
class Progress:
    """Counts what is done of what there is; `report` gets (done, total)."""

    report: Callable[[int, int], None] = lambda done, total: None
    is_cancelled: Callable[[], bool] = lambda: False
    done: int = 0
    total: int = 0

    def expect(self, total: int) -> None:
        self.done, self.total = 0, total

    def advance(self, by: int = 1) -> None:
        """Count further; raises Cancelled when the person asked to stop."""
        if self.is_cancelled():
            raise Cancelled
        self.done += by
        self.report(self.done, self.total)
