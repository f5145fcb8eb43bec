"""A Sessions page on a real desk, in a window of its own, with what the window would be told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from foras_desktop.config import PreferenceFile
from foras_desktop.domain.views import SeatRow
from foras_desktop.services.office import Office
from foras_desktop.services.reference import read_catalogue
from foras_desktop.services.sessions import SessionPanel, open_session
from foras_desktop.ui.places import Place
from foras_desktop.ui.sessions.page import SessionsPage
from foras_desktop.ui.workspace import Workspace


class Stage:
    """The page with its workspace; every wait is for a state, never for a time."""

    def __init__(self, qtbot, office: Office, folder: Path, language: str) -> None:
        self.qtbot = qtbot
        self.office = office
        self.workspace = Workspace(office, read_catalogue(office), language, PreferenceFile(folder))
        self.said: list[str] = []
        self.went: list[Place] = []
        self.troubles: list[Exception] = []
        self.workspace.said.connect(lambda sentence, _: self.said.append(sentence))
        self.workspace.going.connect(self.went.append)
        self.workspace.troubled.connect(self.troubles.append)
        self.page = SessionsPage(self.workspace)
        qtbot.addWidget(self.page)

    def show(self, width: int = 1150, height: int = 712) -> None:
        self.page.resize(width, height)
        with self.qtbot.waitActive(self.page):
            self.page.show()
        self.page.shown()
        self.page.open(Place("sessions"))
        self.page.focus_first()
        self.settle()

    def settle(self) -> None:
        """Until every answer has come."""
        self.qtbot.waitUntil(lambda: self.workspace.tasks.is_idle)
        assert self.troubles == []

    def choose(self, session_id: str) -> None:
        self.page.choose(session_id)
        self.qtbot.waitUntil(lambda: self.shown_id() == session_id)
        self.settle()

    def shown_id(self) -> str:
        panel = self.page.panel.panel
        return panel.card.session.id if panel else ""

    def type(self, text: str) -> None:
        """Keys to whatever has the focus."""
        self.qtbot.keyClicks(focused(), text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(focused(), key, modifiers)

    def search(self, text: str) -> None:
        """Type in the search line and wait for the list."""
        line = self.page.panel.add.line
        line.setFocus()
        self.qtbot.keyClicks(line, text)
        self.qtbot.waitUntil(self.page.panel.add.found.isVisible)

    def seats(self, session_id: str) -> tuple[SeatRow, ...]:
        return self.panel_of(session_id).seats

    def panel_of(self, session_id: str) -> SessionPanel:
        return open_session(self.office, session_id)

    def left_of(self, widget: QWidget) -> int:
        return widget.mapTo(self.page, QPoint(0, 0)).x()

    def close(self) -> None:
        self.page.close()
        self.workspace.release()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.fixture
def make_stage(qtbot, rabat: Office, tmp_path: Path) -> Iterator[Callable[[str], Stage]]:
    made: list[Stage] = []

    def make(language: str = "en") -> Stage:
        stage = Stage(qtbot, rabat, tmp_path, language)
        made.append(stage)
        return stage

    yield make
    for stage in made:
        stage.close()


@pytest.fixture
def stage(make_stage: Callable[[str], Stage]) -> Stage:
    """In English, not shown yet: tests first plan and register, then call `show`."""
    return make_stage("en")
