"""Gathers what a report holds: what the window knows of itself, and the database's numbers if it is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication

from foras_desktop.domain.clock import Clock
from foras_desktop.domain.wall_time import local_now, today
from foras_desktop.faults import journal
from foras_desktop.faults.fault import Caught
from foras_desktop.faults.report import DatabaseFacts, Screen, WindowFacts, report_name, report_text
from foras_desktop.services.diagnostics import read_database_facts
from foras_desktop.services.office import Office
from foras_desktop.ui.tasks import Tasks
from foras_desktop.ui.theme import Theme


def window_facts(language: str) -> WindowFacts:
    """Language, look and screen."""
    found = QGuiApplication.primaryScreen()
    screen = None
    if found is not None:
        size = found.size()
        screen = Screen(size.width(), size.height(), round(found.devicePixelRatio(), 2))
    return WindowFacts(language, Theme.current().mode.value, qVersion(), screen)


class Gathering(QObject):
    """Writes a report in a thread; `ready` hands its text over. An unreadable database is left out."""

    ready = Signal(str)
    failed = Signal()

    def __init__(
        self, data_folder: Path, clock: Clock, tasks: Tasks | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._data_folder = data_folder
        self._clock = clock
        self._tasks = tasks or Tasks(self)

    @property
    def file_name(self) -> str:
        return report_name(today(self._clock))

    def begin(self, language: str, office: Office | None, caught: tuple[Caught, ...] = ()) -> None:
        """Gather; `office` is None while the program is locked."""
        window = window_facts(language)

        def write() -> str:
            facts = _facts_of(office) if office is not None else None
            return report_text(local_now(self._clock), window, self._data_folder, facts, caught)

        self._tasks.read(self, "report", write, self.ready.emit, lambda _: self.failed.emit())


def _facts_of(office: Office) -> DatabaseFacts | None:
    """A report must come about when the database itself is what is wrong."""
    try:
        return read_database_facts(office)
    except Exception as error:
        journal.note_fault(error)
        return None
