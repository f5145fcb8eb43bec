"""Lets go of people by itself, some time after unlocking: quietly, in the worker, every four weeks."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from foras_desktop.domain.access import Action
from foras_desktop.services import retention
from foras_desktop.services.retention import LetGo, Retention
from foras_desktop.ui.workspace import Workspace

FIRST_LOOK_MS = 90_000
"""After unlocking: whoever waits at the desk comes first, then the backup."""

EVERY_MS = 10 * 60_000
"""As often it is asked whether it is time; so soon goes on what was not done at once."""


class AutomaticRetention(QObject):
    """Lives as long as the unlocked window; nobody is told of troubles, as the next look tries again."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._is_at_work = False
        if not workspace.office.actor.may(Action.LET_GO):
            return
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(FIRST_LOOK_MS)

    def look(self) -> None:
        """Let go where it is time."""
        if self._is_at_work:
            return
        self._timer.setInterval(EVERY_MS)
        self._is_at_work = True
        self._workspace.read(
            self, "retention", retention.read_retention, done=self._on_read, failed=self._on_failed
        )

    def _on_read(self, found: Retention) -> None:
        if not found.is_due:
            self._is_at_work = False
            return
        self._workspace.work(self, "let_go", None, done=self._on_done, failed=self._on_failed)

    def _on_done(self, done: LetGo) -> None:
        self._is_at_work = False

    def _on_failed(self, error: Exception) -> None:
        self._is_at_work = False
