"""The worker's own process: opens the database with the key it is handed, does one job after another."""

from __future__ import annotations

import gc
from contextlib import suppress
from multiprocessing.connection import Connection

from foras_desktop.domain.clock import Clock, FixedClock, SystemClock
from foras_desktop.domain.errors import Trouble
from foras_desktop.faults.fault import fault_of
from foras_desktop.services.office import Office
from foras_desktop.services.worker.messages import Cancel, Crashed, Done, Failed, Job, Open, Step
from foras_desktop.sync.progress import Progress

_OBJECTS_BEFORE_LOOKING = 200_000


def collect_seldom() -> None:
    """Look for circles of garbage seldom: long work makes very many objects and hardly a circle.

    At Python's own measure a fifth of the reading of a bundle is looking in vain.
    """
    gc.freeze()
    gc.set_threshold(_OBJECTS_BEFORE_LOOKING, 20, 20)


def serve(pipe: Connection) -> None:
    """Work until the pipe closes; started by `lane.WorkerLane` in a spawned process."""
    collect_seldom()
    try:
        opening: Open = pipe.recv()
        office = Office(opening.credentials)
        try:
            while True:
                _work(pipe, office, pipe.recv())
        finally:
            office.close()
    except (EOFError, OSError, KeyboardInterrupt):
        return
    except Exception as error:  # outside any job; Python would print its message
        with suppress(OSError):
            pipe.send(_told(error))


def _work(pipe: Connection, office: Office, message: Job | Cancel) -> None:
    if isinstance(message, Cancel):
        return  # it came after its job had ended
    from foras_desktop.services.worker.jobs import JOBS

    office.clock = _clock(message)
    progress = Progress(
        report=lambda done, total: pipe.send(Step(done, total)),
        is_cancelled=lambda: pipe.poll() and isinstance(pipe.recv(), Cancel),
    )
    try:
        result, changes = JOBS[message.name](office, message.order, progress)
        answer: Done | Failed | Crashed = Done(result, changes)
    except Exception as error:
        answer = _told(error)
    pipe.send(answer)


def _told(error: Exception) -> Failed | Crashed:
    if isinstance(error, Trouble):
        return Failed(type(error).__name__, error.code, dict(error.params))
    return Crashed(fault_of(error))


def _clock(job: Job) -> Clock:
    return FixedClock(job.fixed_now) if job.fixed_now else SystemClock()
