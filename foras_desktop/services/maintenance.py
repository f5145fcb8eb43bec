"""Checks a database from its pages to its tables, and makes anew what the log can give."""

from __future__ import annotations

from dataclasses import dataclass

from foras_desktop.db import capture, issues, joins, rebuild, soundness, stretches
from foras_desktop.db.changes import Changes
from foras_desktop.domain.access import Action
from foras_desktop.services.dispatch import errand
from foras_desktop.services.office import Office
from foras_desktop.sync.progress import Progress


@dataclass(frozen=True)
class DatabaseChecked:
    """What a check found; nothing anywhere where the database is sound.

    `damaged` are SQLite's own words for pages that are not whole. `differing` are records whose row is not
    what the log gives, and what is derived from records and is not what they give: (entity, id).
    """

    damaged: tuple[str, ...]
    triggers_differ: bool
    differing: tuple[tuple[str, str], ...]

    @property
    def is_sound(self) -> bool:
        return not (self.damaged or self.triggers_differ or self.differing)

    @property
    def can_be_mended(self) -> bool:
        """Whether making the tables anew mends it; damaged pages are what backups are for."""
        return not self.damaged and not self.is_sound


@errand(Action.CHECK_DATABASE)
def check_database(
    office: Office, order: None = None, progress: Progress | None = None
) -> tuple[DatabaseChecked, Changes]:
    """Read every page, compare the triggers with this release's and every table with what gives it.

    Nothing is written.
    """
    progress = progress or Progress()
    progress.expect(3)
    with office.read_view() as view:
        damaged = soundness.troubles(view.connection)
        if damaged:
            return DatabaseChecked(damaged, triggers_differ=False, differing=()), Changes()
        progress.advance()
        rows = rebuild.differences(view.connection)
        progress.advance()
        wrong = [("issue", issue) for issue in sorted(issues.differences(view.connection))]
        wrong += [("person", person) for person in sorted(joins.differences(view.connection))]
        wrong += [("stretch", replica) for replica in stretches.differences(view.connection)]
        progress.advance()
        triggers_differ = not capture.is_whole(view.connection)
        return DatabaseChecked((), triggers_differ, tuple(dict.fromkeys([*rows, *wrong]))), Changes()


@errand(Action.REBUILD)
def rebuild_tables(
    office: Office, order: None = None, progress: Progress | None = None
) -> tuple[int, Changes]:
    """Make every exchanged table and the triggers anew from the log; the number of records."""
    with office.unit_of_work() as work:
        with work.without_capture():
            capture.remove(work.connection)
            count = rebuild.rebuild(work.connection, office.clock.now())
            capture.install(work.connection)
        work.commit()
    return count, Changes()
