"""A window that somebody has entered, whose bugs are told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from foras_desktop.config import PreferenceFile, Preferences
from foras_desktop.domain.clock import FixedClock
from foras_desktop.faults.hooks import Hooks
from foras_desktop.services.office import Office
from foras_desktop.ui.faults.teller import FaultTeller
from foras_desktop.ui.language import Translators
from foras_desktop.ui.main_window import MainWindow


class Seconds:
    """A clock that goes on when told."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, rabat: Office, clock: FixedClock) -> Iterator[MainWindow]:
    folder = rabat.credentials.folder.parent
    PreferenceFile(folder).write(Preferences(language="en", theme="light"))
    translators = Translators(qapp)
    made = MainWindow(folder, clock, translators)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.start()
        made.show()
    made.enter(rabat)
    yield made
    made.close()
    translators.use("en")


@pytest.fixture
def teller(
    window: MainWindow, journal_folder: Path, clock: FixedClock, seconds: Seconds
) -> Iterator[FaultTeller]:
    made = FaultTeller(journal_folder, clock, window, seconds)
    made.window = window
    hooks = Hooks(made.tell)
    yield made
    hooks.remove()
