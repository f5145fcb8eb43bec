"""Key derived until Today shows everything, against opening the same database and reading one row."""

from __future__ import annotations

import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from benchmarks.measure import median_ms, paired, tell
from benchmarks.offices import set_up
from foras_desktop.config import PreferenceFile
from foras_desktop.db.engine import Database
from foras_desktop.domain.clock import FixedClock
from foras_desktop.services import intake
from foras_desktop.services.office import Credentials, Office
from foras_desktop.services.practice import fill_with_practice_data
from foras_desktop.services.reference import read_catalogue
from foras_desktop.ui.shell.shell import Shell
from foras_desktop.ui.theme import Theme
from foras_desktop.ui.workspace import Workspace

_PEOPLE = 500
_CLOCK = FixedClock(datetime(2021, 11, 16, 9, 24, tzinfo=UTC))


def _made(folder: Path) -> Credentials:
    office = set_up(folder, practice=True, clock=_CLOCK)
    fill_with_practice_data(office)
    consent = (intake.GivenConsent("process"),)
    for number in range(_PEOPLE):
        register = intake.RegisterPerson(
            consent, family_name="Nom", given_names=f"{number}", nationality="MLI"
        )
        intake.register_person(office, register)
    office.close()
    return office.credentials


def _today(credentials: Credentials) -> float:
    started = time.perf_counter()
    office = Office(credentials, _CLOCK)
    workspace = Workspace(office, read_catalogue(office), "fr", PreferenceFile(credentials.folder))
    shell = Shell(workspace)
    shell.resize(1366, 768)
    shell.show()
    loop = QEventLoop()
    workspace.tasks.idle.connect(loop.quit)
    shell.start()
    loop.exec()
    shell.grab()
    took = time.perf_counter() - started
    workspace.close()
    shell.close()
    shell.deleteLater()
    return took


def _opening(credentials: Credentials) -> float:
    started = time.perf_counter()
    database = Database(credentials.database_path, credentials.database_key)
    with database.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM person").scalar()
    took = time.perf_counter() - started
    database.close()
    return took


def main() -> None:
    app = QApplication([])
    Theme.current().apply(app)
    with tempfile.TemporaryDirectory() as name:
        credentials = _made(Path(name))
        today, opening = paired(7, lambda: _today(credentials), lambda: _opening(credentials))
    tell("Today after key derivation", median_ms(today), median_ms(opening), "≤ 400 ms")


if __name__ == "__main__":
    main()
