"""The window's end of the worker: one job at a time, with progress and cancel."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from foras_desktop.db.changes import Changes
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.faults.fault import ToldError
from foras_desktop.services.office import Credentials, Office
from foras_desktop.services.worker.messages import Cancel, Crashed, Done, Failed, Job, Open, Step
from foras_desktop.services.worker.process import serve
from foras_desktop.sync.progress import Cancelled

_SECONDS_TO_END = 5


class WorkerError(ToldError):
    """A bug in the worker; it names classes and places in the code only."""


class WorkerLane:
    """Starts the worker at the first job and keeps it until `close`; call `run` from a thread."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._lock = threading.Lock()
        self._sending = threading.Lock()
        self._pipe: Connection | None = None
        self._process: Any = None
        self._handed: Credentials | None = None

    def _started(self) -> Connection:
        credentials = self._office.credentials
        if self._pipe is not None and self._process.is_alive() and self._handed == credentials:
            return self._pipe
        self.close()  # it died, or works in a role that is no longer the actor's
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs,), name="foras-worker", daemon=True)
        self._process.start()
        theirs.close()
        ours.send(Open(credentials, None))
        self._pipe, self._handed = ours, credentials
        return ours

    def _fixed_now(self) -> Any:
        clock = self._office.clock
        return clock.now() if isinstance(clock, FixedClock) else None

    def run(
        self, name: str, order: Any, report: Callable[[int, int], None] = lambda done, total: None
    ) -> tuple[Any, Changes]:
        """Do a job of `jobs.JOBS`, blocking; raises what the service raised, or Cancelled."""
        with self._lock:
            pipe = self._started()
            try:
                with self._sending:
                    pipe.send(Job(name, order, self._fixed_now()))
                return self._outcome(pipe, report)
            except (EOFError, OSError):
                self._pipe = None
                raise EnvironmentFault("work.stopped") from None

    def _outcome(self, pipe: Connection, report: Callable[[int, int], None]) -> tuple[Any, Changes]:
        while True:
            message = pipe.recv()
            if isinstance(message, Step):
                report(message.done, message.total)
            elif isinstance(message, Done):
                return message.result, message.changes
            elif isinstance(message, Failed):
                raise _trouble(message)
            elif isinstance(message, Crashed):
                raise WorkerError(message.fault)

    def cancel(self) -> None:
        """Ask the job under way to stop; it answers by raising Cancelled in `run`."""
        pipe = self._pipe
        if pipe is not None and self._lock.locked():
            with self._sending:
                pipe.send(Cancel())

    def close(self) -> None:
        """End the worker: at lock and at the end of the program."""
        pipe, self._pipe = self._pipe, None
        if pipe is not None:
            pipe.close()
        if self._process is not None:
            self._process.join(_SECONDS_TO_END)
            if self._process.is_alive():
                self._process.kill()
                self._process.join()
            self._process = None


def _trouble(failed: Failed) -> Exception:
    if failed.kind == Cancelled.__name__:
        return Cancelled()
    kind = EnvironmentFault if failed.kind == EnvironmentFault.__name__ else UserError
    return kind(failed.code, **failed.params)
