"""Work off the painting thread: one lane for writes, a pool for reads; answers come back as signals."""

from __future__ import annotations

import atexit
import logging
import threading
import weakref
from collections.abc import Callable
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from foras_desktop.domain.errors import EnvironmentFault, Trouble
from foras_desktop.faults import journal

T = TypeVar("T")
Failed = Callable[[Exception], None]

_log = logging.getLogger(__name__)


class _Answer(QObject):
    """Carries an outcome from a pool thread to the thread it was made on."""

    arrived = Signal(object, object)


class _Run(QRunnable):
    def __init__(self, work: Callable[[], Any], answer: _Answer) -> None:
        super().__init__()
        self._work = work
        self._answer = answer

    @Slot()
    def run(self) -> None:
        try:
            result, error = self._work(), None
        except Exception as caught:  # handed to the thread that asked, which tells or logs it
            result, error = None, caught
        try:
            self._answer.arrived.emit(result, error)
        except RuntimeError:
            _log.debug("an answer came after its window had gone")


_POOLS: list[tuple[weakref.ref[QObject], QThreadPool]] = []
"""Every pool with whose it is. Qt waits in a pool's destructor for its threads while Python's lock is held,
which they need to end: a pool that went with its page while something ran would stop the program for good."""


def _pool_for(owner: QObject, threads: int) -> QThreadPool:
    """A pool that outlives its owner until it is idle."""
    _POOLS[:] = [(whose, pool) for whose, pool in _POOLS if _is_alive(whose()) or pool.activeThreadCount()]
    pool = QThreadPool()
    pool.setMaxThreadCount(threads)
    _POOLS.append((weakref.ref(owner), pool))
    return pool


def _is_alive(owner: QObject | None) -> bool:
    return owner is not None and shiboken6.isValid(owner)


@atexit.register
def _let_all_end() -> None:
    for _, pool in _POOLS:
        pool.waitForDone()


class Tasks(QObject):
    """Runs services for the pages. Of reads with the same owner and topic only the newest answers.

    A Trouble goes to whoever asked, or else to `failed`. A bug is raised on the painting thread, as one in
    a slot is; whoever asked is told `work.fault`, so that no control stays busy.
    """

    failed = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reads = _pool_for(self, 3)
        self._writes = _pool_for(self, 1)
        self._newest: dict[tuple[int, str], int] = {}
        self._answers: set[_Answer] = set()
        self._on_lines: set[_Answer] = set()
        self._is_over = False
        self._count = 0

    @property
    def is_idle(self) -> bool:
        return not self._answers

    def read(
        self,
        owner: QObject,
        topic: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Read in the pool and hand the result to `done`, or why there is none to `failed`, unless a newer
        read of that topic was asked.
        """
        self._count += 1
        key, number = (id(owner), topic), self._count
        self._newest[key] = number

        def newest_only(result: T) -> None:
            if self._newest.get(key) == number:
                done(result)

        def newest_failed(error: Exception) -> None:
            if failed is not None and self._newest.get(key) == number:
                failed(error)

        self._start(self._reads, owner, work, newest_only, newest_failed if failed is not None else None)

    def write(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Write in the one lane, after every write asked before."""
        self._start(self._writes, owner, work, done, failed)

    def carry(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Wait for others on a line, on a thread of its own: it touches no table; closing does not wait."""
        answer = _Answer()
        self._on_lines.add(answer)

        def arrived(result: Any, error: Exception | None) -> None:
            self._on_lines.discard(answer)
            if not self._is_over and shiboken6.isValid(self) and shiboken6.isValid(owner):
                self._deliver(result, error, done, failed)

        answer.arrived.connect(arrived)
        threading.Thread(target=_Run(work, answer).run, name="foras-line", daemon=True).start()

    def _start(
        self,
        pool: QThreadPool,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed | None,
    ) -> None:
        answer = _Answer()
        self._answers.add(answer)

        def arrived(result: Any, error: Exception | None) -> None:
            self._answers.discard(answer)
            try:
                if shiboken6.isValid(self) and shiboken6.isValid(owner):
                    self._deliver(result, error, done, failed)
            finally:
                if not self._answers and shiboken6.isValid(self):  # its page may have gone meanwhile
                    self.idle.emit()

        answer.arrived.connect(arrived)
        pool.start(_Run(work, answer))

    def _deliver(
        self,
        result: Any,
        error: Exception | None,
        done: Callable[[Any], None],
        failed: Failed | None,
    ) -> None:
        if error is None:
            done(result)
            return
        if isinstance(error, Trouble):
            journal.note_fault(error)
            (failed or self.failed.emit)(error)
            return
        try:
            if failed is not None:
                failed(EnvironmentFault("work.fault"))
        finally:
            raise error

    def wait(self) -> None:
        """Let everything started finish; its answers are no longer delivered after the window closed.

        What is on a line is not waited for, and never answered: the screen locks at once.
        """
        self._is_over = True
        self._writes.waitForDone()
        self._reads.waitForDone()
