"""What can be said of this computer's database without a value of any record."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from foras_desktop.db.unit_of_work import ReadView
from foras_desktop.domain.access import Action
from foras_desktop.domain.wall_time import local_day
from foras_desktop.faults.report import DatabaseFacts
from foras_desktop.services.dispatch import query
from foras_desktop.services.office import Office

_BESIDE = ("", "-wal", "-shm")


@query(Action.READ_SETTINGS)
def read_database_facts(view: ReadView, office: Office) -> DatabaseFacts:
    """Revision, size with the log that lies beside, and how many records of each kind."""
    queries = view.queries.diagnostics
    carried = view.queries.exchange.history(1)
    return DatabaseFacts(
        revision=queries.revision(),
        size=_size(office.credentials.database_path),
        operations=queries.operations(),
        counts=queries.counts(),
        last_exchange=local_day(carried[0][0]) if carried else None,
        practice=office.credentials.practice,
    )


def _size(path: Path) -> int:
    total = 0
    for suffix in _BESIDE:
        with suppress(OSError):  # the files beside come and go
            total += path.with_name(path.name + suffix).stat().st_size
    return total
