"""Makes backups by itself: soon after unlocking and through the day, beside the work and without a word."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from foras_desktop.db.changes import Changes
from foras_desktop.domain.errors import Trouble
from foras_desktop.services.backup import making
from foras_desktop.services.backup.making import BY_ITSELF, BackupMade, BackupState
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.workspace import Workspace

FIRST_LOOK_MS = 20_000
"""After unlocking: the first person at the desk comes before a backup."""

EVERY_MS = 5 * 60_000
"""As often the own log is carried to the second place."""


class AutomaticBackups(QObject):
    """Lives as long as the unlocked window. A trouble is told once, until a backup was made again."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._is_at_work = False
        self._has_told = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(FIRST_LOOK_MS)

    def look(self) -> None:
        """Make a backup where one is due, and carry the own log."""
        self._timer.setInterval(EVERY_MS)
        if not self._is_at_work:
            self._workspace.read(self, "backups", making.read_backups, done=self._on_read)

    def _on_read(self, state: BackupState) -> None:
        if state.is_due:
            self._is_at_work = True
            self._workspace.work(
                self, "back_up", BY_ITSELF, done=self._on_made, failed=self._on_failed, aside=True
            )
        elif state.second_is_there:
            tasks, office = self._workspace.tasks, self._workspace.office
            tasks.read(
                self, "own log", lambda: making.copy_own_log(office), self._on_carried, self._on_failed
            )

    def _on_made(self, made: BackupMade) -> None:
        self._is_at_work = self._has_told = False

    def _on_carried(self, outcome: tuple[bool, Changes]) -> None:
        """Nobody needs to know."""

    def _on_failed(self, error: Exception) -> None:
        self._is_at_work = False
        if isinstance(error, Trouble) and error.code != "work.cancelled" and not self._has_told:
            self._has_told = True
            self._workspace.say(sentence_of(error, self._workspace.formats))
