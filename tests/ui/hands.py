"""Hands for tests of real windows: keys to whatever has the focus, and waiting until work is done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from foras_desktop.config import PreferenceFile
from foras_desktop.services.office import Office
from foras_desktop.services.reference import read_catalogue
from foras_desktop.ui.shell.shell import Shell
from foras_desktop.ui.workspace import Workspace

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def focused(window: QWidget) -> QWidget:
    widget = QApplication.focusWidget() or window.focusWidget()
    assert widget is not None
    return widget


def press(
    window: QWidget,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    text: str = "",
) -> None:
    """One key for the widget that has the focus; shortcuts are tried first, as the window system does."""
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(focused(window), QKeyEvent(kind, key, modifiers, text))


def type_text(window: QWidget, text: str) -> None:
    for letter in text:
        press(window, Qt.Key.Key_unknown, text=letter)


def at_rest(qtbot: QtBot, workspace: Workspace) -> None:
    qtbot.waitUntil(lambda: workspace.tasks.is_idle, timeout=10_000)


def open_shell(qtbot: QtBot, office: Office, language: str = "fr") -> Shell:
    """The unlocked program in a window that is active."""
    preferences = PreferenceFile(office.credentials.folder)
    workspace = Workspace(office, read_catalogue(office), language, preferences)
    shell = Shell(workspace)
    qtbot.addWidget(shell, before_close_func=lambda _: workspace.release())
    shell.resize(1366, 768)
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    shell.start()
    at_rest(qtbot, workspace)
    return shell
