"""Checks that the tables are what the log gives, and makes them anew."""

from __future__ import annotations

from dataclasses import dataclass

from foras_desktop.db import issues, rebuild
from foras_desktop.db.changes import Changes
from foras_desktop.domain.access import Action
from foras_desktop.services.dispatch import errand
from foras_desktop.services.office import Office
from foras_desktop.sync.progress import Progress


@dataclass(frozen=True)
class TablesChecked:
    """Records that differ from the log, issues that differ from the records: (entity, id); none if sound."""

    differing: tuple[tuple[str, str], ...]


@errand(Action.REBUILD)
def check_tables(
    office: Office, order: None = None, progress: Progress | None = None
) -> tuple[TablesChecked, Changes]:
    """Compare every table with what the log gives; nothing is written."""
    with office.read_view() as view:
        wrong = [("issue", issue) for issue in sorted(issues.differences(view.connection))]
        return TablesChecked((*rebuild.differences(view.connection), *wrong)), Changes()


@errand(Action.REBUILD)
def rebuild_tables(
    office: Office, order: None = None, progress: Progress | None = None
) -> tuple[int, Changes]:
    """Make every exchanged table anew from the log; the number of records."""
    with office.unit_of_work() as work:
        with work.without_capture():
            count = rebuild.rebuild(work.connection, office.clock.now())
        work.commit()
    return count, Changes()
