"""Carries bundles one after another in the worker, and says how far it is and how each one ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from foras_desktop.domain.errors import Trouble
from foras_desktop.services.exchange import ReadStick, StickRead, StickWritten, WriteStick
from foras_desktop.ui.workspace import Workspace

_NOTHING_NEW = "bundle.already_read"
_STOPPED = "work.cancelled"


@dataclass
class ReadOutcome:
    """How reading several bundles ended: what came, what held nothing new, what was refused."""

    read: list[StickRead] = field(default_factory=list)
    nothing_new: list[str] = field(default_factory=list)
    refused: list[tuple[str, Trouble]] = field(default_factory=list)
    stopped: bool = False
    names: list[str] = field(default_factory=list)
    """The files that were tried to their end, whatever came of it."""


class Carrier(QObject):
    """One piece of work at a time; `progressed` comes from the worker's lane and arrives by signal."""

    started = Signal(str)
    """"write" or "read"."""
    progressed = Signal(int, int)
    bundle_begun = Signal(int, int, str)
    """Which of how many bundles is read, and its file name."""
    written = Signal(object)
    read = Signal(object)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._busy = False
        self._queue: list[Path] = []
        self._total = 0
        self._outcome = ReadOutcome()

    @property
    def is_busy(self) -> bool:
        return self._busy

    def write(self, folder: Path) -> None:
        """Put a bundle for everyone into a folder."""
        if self._busy:
            return
        self._begin("write")
        self._work("write_stick", WriteStick(folder), self._on_written, self._on_write_failed)

    def read_all(self, paths: Sequence[Path]) -> None:
        """Read bundles one after another; one that is refused does not keep the next from being read."""
        if self._busy or not paths:
            return
        self._queue = list(paths)
        self._total = len(paths)
        self._outcome = ReadOutcome()
        self._begin("read")
        self._read_next()

    def stop(self) -> None:
        """Ask the worker to stop, and read no further bundle."""
        self._queue.clear()
        self._workspace.worker.cancel()

    def _begin(self, what: str) -> None:
        self._busy = True
        self.started.emit(what)

    def _work(
        self, job: str, order: object, done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        progress = self.progressed.emit
        self._workspace.work(self, job, order, done=done, failed=failed, progress=progress)

    def _on_written(self, result: StickWritten) -> None:
        self._busy = False
        self.written.emit(result)

    def _on_write_failed(self, error: Exception) -> None:
        self._busy = False
        self.failed.emit(error)

    def _read_next(self) -> None:
        if not self._queue:
            self._busy = False
            self.read.emit(self._outcome)
            return
        path = self._queue.pop(0)
        self.bundle_begun.emit(self._total - len(self._queue), self._total, path.name)
        self._work(
            "read_stick", ReadStick(path), partial(self._on_read, path), partial(self._on_read_failed, path)
        )

    def _on_read(self, path: Path, result: StickRead) -> None:
        self._outcome.names.append(path.name)
        self._outcome.read.append(result)
        self._read_next()

    def _on_read_failed(self, path: Path, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        if error.code == _STOPPED:
            self._outcome.stopped = True
            self._queue.clear()
        elif error.code == _NOTHING_NEW:
            self._outcome.names.append(path.name)
            self._outcome.nothing_new.append(str(error.params.get("desk", "")))
        else:
            self._outcome.names.append(path.name)
            self._outcome.refused.append((path.name, error))
        self._read_next()
