"""Hands and eyes of the tour: types and presses as a person does, waits, takes pictures."""

from __future__ import annotations

import faulthandler
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from foras_desktop.ui.theme import Theme, ThemeMode

W = TypeVar("W", bound=QWidget)

_PATIENCE_MS = 120_000
"""A crowded machine is slow; what never happens is still told in the end."""
_LOOK_EVERY_MS = 15
_SETTLE_MS = 120


class StepFailed(Exception):  # noqa: N818 - what the report calls it
    """What the tour waited for did not happen."""


def wait_for(what: str, condition: Callable[[], object], patience_ms: int = _PATIENCE_MS) -> None:
    """Let the window live until the condition holds; StepFailed with `what` when it does not."""
    if condition():
        return
    loop, looking, giving_up = QEventLoop(), QTimer(), QTimer()
    held: list[bool] = []

    def look() -> None:
        """What has held may be over when the loop returns: other events come in between."""
        if condition():
            held.append(True)
            loop.quit()

    looking.setInterval(_LOOK_EVERY_MS)
    looking.timeout.connect(look)
    giving_up.setSingleShot(True)
    giving_up.timeout.connect(loop.quit)
    looking.start()
    giving_up.start(patience_ms)
    loop.exec()
    looking.stop()
    if not (held or condition()):
        faulthandler.dump_traceback()  # places in the code, of all threads: what it waits for
        raise StepFailed(what)


def settle(milliseconds: int = _SETTLE_MS) -> None:
    """Let the window paint what it has read."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def press(
    widget: QWidget,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    text: str = "",
) -> None:
    """One key, down and up."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


def type_into(widget: QWidget, text: str) -> None:
    """Type a text letter by letter, in any script."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    for letter in text:
        press(widget, Qt.Key.Key_unknown, text=letter)


def click(button: QAbstractButton) -> None:
    """Press a button that is there and may be pressed; StepFailed otherwise."""
    if not (button.isVisible() and button.isEnabled()):
        raise StepFailed(f"the button {button.text()!r} cannot be pressed")
    button.click()


class Camera:
    """Takes numbered pictures of a window."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._number = 0
        self.taken: list[tuple[Path, str]] = []

    def take(self, window: QWidget, name: str, caption: str) -> Path:
        """A picture of the window as it is now."""
        settle()
        self._number += 1
        path = self._folder / f"{self._number:02}-{name}.png"
        if not window.grab().save(str(path)):
            raise StepFailed(f"the picture {path.name} could not be written")
        self.taken.append((path, caption))
        return path

    def take_dark(self, window: QWidget, name: str, caption: str) -> Path:
        """The same in the dark."""
        Theme.current().set_mode(ThemeMode.DARK)
        try:
            return self.take(window, f"{name}-dark", caption)
        finally:
            Theme.current().set_mode(ThemeMode.LIGHT)


class FailOnLog(logging.Handler):
    """An error in the log fails the tour: a bug told quietly is still a bug."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())
