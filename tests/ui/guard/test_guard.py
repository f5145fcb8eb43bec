"""The screen hides itself: an empty chair, a sleep, a locked session, F12; and nothing of a person stays."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from foras_desktop.config import PreferenceFile, Preferences
from foras_desktop.db import capture
from foras_desktop.domain.clock import FixedClock
from foras_desktop.services.office import Office
from foras_desktop.services.unlocking import unlock
from foras_desktop.ui.guard.idle import IdleWatch
from foras_desktop.ui.guard.mask import Mask
from foras_desktop.ui.guard.session import says_left
from foras_desktop.ui.language import Translators
from foras_desktop.ui.main_window import MainWindow
from foras_desktop.ui.places import Place
from foras_desktop.ui.unlock.page import UnlockPage
from tests.conftest import PASSPHRASE
from tests.people import register


class Clocks:
    """A clock that stands still during sleep, and one that does not."""

    def __init__(self) -> None:
        self.ran = self.wall = 1000.0

    def pass_by(self, seconds: float, *, asleep: float = 0.0) -> None:
        self.ran += seconds
        self.wall += seconds + asleep


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def watched(qtbot: QtBot, clocks: Clocks) -> tuple[QWidget, IdleWatch, list[bool]]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(100, 100)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    watch = IdleWatch(window, 300, monotonic=lambda: clocks.ran, wall=lambda: clocks.wall)
    idled: list[bool] = []
    watch.idled.connect(lambda: idled.append(True))
    return window, watch, idled


def test_an_empty_chair_is_noticed_and_a_key_says_somebody_is_there(
    watched: tuple[QWidget, IdleWatch, list[bool]], clocks: Clocks
) -> None:
    window, watch, idled = watched
    clocks.pass_by(299)
    watch.look()
    assert not idled
    handle = window.windowHandle()
    QApplication.sendEvent(
        handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    )
    clocks.pass_by(299)
    watch.look()
    assert not idled
    clocks.pass_by(1)
    watch.look()
    assert idled


def test_a_sleep_is_noticed_on_waking(watched: tuple[QWidget, IdleWatch, list[bool]], clocks: Clocks) -> None:
    _, watch, idled = watched
    clocks.pass_by(5)
    watch.look()
    clocks.pass_by(5, asleep=3600)
    watch.look()
    assert idled


def test_after_a_long_day_the_passphrase_is_asked_for_though_somebody_is_there(
    watched: tuple[QWidget, IdleWatch, list[bool]], clocks: Clocks
) -> None:
    _, watch, idled = watched
    for _ in range(10 * 3600 // 200 - 1):
        watch.touch()
        clocks.pass_by(200)
        watch.look()
    assert not idled
    watch.touch()
    clocks.pass_by(200)
    watch.look()
    assert idled


def test_a_clock_set_right_is_no_sleep(
    watched: tuple[QWidget, IdleWatch, list[bool]], clocks: Clocks
) -> None:
    _, watch, idled = watched
    clocks.pass_by(5, asleep=-86_400)
    watch.look()
    clocks.pass_by(5, asleep=20)
    watch.look()
    assert not idled


@pytest.mark.parametrize(
    ("message", "parameter", "left"),
    [
        (0x02B1, 7, True),  # locked
        (0x02B1, 2, True),  # another user takes the screen
        (0x02B1, 4, True),  # a remote session ends
        (0x02B1, 8, False),  # unlocked
        (0x02B1, 5, False),  # somebody logs on
        (0x0218, 4, True),  # about to sleep
        (0x0218, 7, False),  # awake again
        (0x0010, 7, False),  # another message
    ],
)
def test_what_windows_says(message: int, parameter: int, left: bool) -> None:
    assert says_left(message, parameter) is left


# --- the whole window -----------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, rabat: Office, clock: FixedClock) -> Iterator[MainWindow]:
    register(rabat, family_name="Zoumanigui", given_names="Mariam")
    folder = rabat.credentials.folder
    rabat.close()
    PreferenceFile(folder.parent).write(Preferences(language="en", theme="light"))
    translators = Translators(qapp)
    made = MainWindow(folder.parent, clock, translators)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.start()
        made.show()
    made.enter(unlock(folder, rabat.actor.person_id, PASSPHRASE, clock=clock))
    yield made
    made.close()
    translators.use("en")


def people_page(qtbot: QtBot, window: MainWindow) -> None:
    assert window.shell is not None
    window.shell.go(Place("people"))
    workspace = window.shell.workspace
    qtbot.waitUntil(lambda: workspace.tasks.is_idle, timeout=10_000)


def words_anywhere() -> str:
    """Every text that any widget of the program still holds."""
    found = []
    for widget in QApplication.allWidgets():
        if not shiboken6.isValid(widget):
            continue
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            found.append(widget.text())
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            found.append(widget.toPlainText())
        found += [
            widget.windowTitle(),
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.toolTip(),
        ]
    return " ".join(found)


def test_f12_masks_before_anything_else_is_done(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    people_page(qtbot, window)
    shown: list[QWidget | None] = []
    real = window._close_shell

    def close_shell() -> None:
        shown.append(window.page())
        real()

    monkeypatch.setattr(window, "_close_shell", close_shell)
    window.lock()
    assert isinstance(shown[0], Mask)
    assert isinstance(window.page(), UnlockPage)


def test_an_empty_chair_locks_but_work_is_not_cut_short(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    people_page(qtbot, window)
    assert window.shell is not None
    tasks = window.shell.workspace.tasks
    with monkeypatch.context() as busy:
        busy.setattr(type(tasks), "is_idle", property(lambda _: False))
        window._on_idled()
        assert window.shell is not None
    window._on_idled()
    assert isinstance(window.page(), UnlockPage)


def test_locked_a_hundred_times_no_widget_keeps_a_name(
    qtbot: QtBot, window: MainWindow, clock: FixedClock
) -> None:
    """Three rounds; a hundred with FORAS_LOCK_ROUNDS=100. Each shows the person first."""
    folder = next(iter(Path(window._data_folder).glob("*/keys.json"))).parent
    for round_ in range(int(os.environ.get("FORAS_LOCK_ROUNDS", "3"))):
        people_page(qtbot, window)
        assert window.shell is not None
        person = window.shell.workspace.office.actor.person_id
        window.shell.top_bar.search.setText("Zoumanigui")
        (window._on_idled, window.lock)[round_ % 2]()
        if window.shell is not None:  # the search was still under way
            window.lock()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert "Zoumanigui" not in words_anywhere()
        assert window.windowTitle() in ("FORAS", "FORAS · Rabat")
        window.enter(unlock(folder, person, PASSPHRASE, clock=clock))


def test_what_was_copied_here_goes_with_the_lock(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    clipboard = QApplication.clipboard()
    monkeypatch.setattr(QGuiApplication, "focusWindow", lambda: None)
    clipboard.setText("another program's")
    window._copied.forget()
    assert clipboard.text() == "another program's"
    monkeypatch.undo()
    with qtbot.waitActive(window):
        window.activateWindow()
    clipboard.setText("Zoumanigui Mariam")
    window.lock()
    assert clipboard.text() == ""


def test_what_cannot_be_worked_on_is_opened_for_reading(qtbot: QtBot, window: MainWindow) -> None:
    assert window.shell is not None
    with window.shell.workspace.office.database.writing() as connection:
        capture.remove(connection)
    window.lock()
    page = window.page()
    assert isinstance(page, UnlockPage)
    assert page.view.reading.isHidden()
    page.view.passphrase.setText(PASSPHRASE)
    page.view.open.click()
    qtbot.waitUntil(lambda: not page.view.reading.isHidden(), timeout=20_000)
    page.view.reading.click()
    qtbot.waitUntil(lambda: window.shell is not None, timeout=20_000)
    assert window.shell.workspace.office.is_read_only
    people_page(qtbot, window)
