"""Who wrote what stands in the inbox: the colleague, the desk, and when by that computer's clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from foras_desktop.db.unit_of_work import ReadView
from foras_desktop.domain.records import StaffMember
from foras_desktop.services.office import Office
from foras_desktop.sync.core.hlc import to_ms
from foras_desktop.sync.core.operations import Operation
from foras_desktop.sync.state import known_directory


@dataclass(frozen=True)
class Written:
    """`author` and `desk` (a code) are empty where nobody here knows them."""

    author: str
    desk: str
    at: datetime | None


class Authors:
    """Names the authors of operations."""

    def __init__(self, view: ReadView, office: Office) -> None:
        self._directory = known_directory(view.connection)
        self._office = office
        self._names = {one.id: one.name or "" for one in view.records.where(StaffMember)}

    def of(self, operation: Operation) -> Written:
        author = self._names.get(operation.author, "")
        return Written(author, self._desk(operation.dot.replica), moment_of(operation.hlc))

    def _desk(self, replica: str) -> str:
        if replica == self._office.credentials.replica_keys.replica:
            return self._office.desk
        voucher = self._directory.replica(replica) if self._directory else None
        return voucher.desk if voucher else ""


def moment_of(hlc: int) -> datetime | None:
    """When something was written, in UTC, by the clock of the computer that wrote it."""
    try:
        return datetime.fromtimestamp(to_ms(hlc) / 1000, UTC)
    except (OverflowError, ValueError, OSError):  # a clock that was years off
        return None
