"""The interface's tests run on the real theme and the bundled fonts, in light and from left to right."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from foras_desktop.ui.theme import Theme, ThemeMode

_HERE = Path(__file__).resolve().parent
_OFFSCREEN_CHATTER = "This plugin does not support"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says what it cannot do (raise, size hints); every other warning still fails."""
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(_OFFSCREEN_CHATTER))


@pytest.fixture(scope="session")
def themed_app(qapp: QApplication) -> QApplication:
    """The application, dressed once."""
    Theme.current().apply(qapp)
    return qapp


@pytest.fixture(autouse=True)
def _fresh_theme(themed_app: QApplication) -> Iterator[None]:
    """Leave light and left to right behind, whatever a test tried."""
    yield
    theme = Theme.current()
    if theme.mode is not ThemeMode.LIGHT or theme.is_arabic:
        theme.set_mode(ThemeMode.LIGHT)
        theme.set_language("fr")


@pytest.fixture(autouse=True)
def _no_backup_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that lasts long gets no visit from the timer; those of the timer call it."""
    monkeypatch.setattr("foras_desktop.ui.backups.automatic.FIRST_LOOK_MS", 3_600_000)
