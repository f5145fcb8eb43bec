"""`foras-hub serve`: one process that answers, or several under one that watches over them.

The processes share one listening socket and one database. Told to stop (SIGTERM, Ctrl+C), they take no more
connections, finish what is under way, and end; what is not finished by then is cut off as if the power went,
which the database bears.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import socket
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import wait
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any

import uvicorn
from fastapi import FastAPI
from prometheus_client import CollectorRegistry, Gauge, start_http_server
from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors import Multiprocess

from foras_desktop.domain.clock import SystemClock
from foras_desktop.domain.errors import EnvironmentFault, Trouble, UserError
from foras_desktop.hub import logs, metrics
from foras_desktop.hub.app import make_app
from foras_desktop.hub.limits import Limits
from foras_desktop.hub.peer import open_peer
from foras_desktop.hub.punctual import Punctual
from foras_desktop.hub.store import Store
from foras_desktop.hub.sweeping import sweep_for_ever

METRICS_HOST = "127.0.0.1"
_FILES = "PROMETHEUS_MULTIPROC_DIR"

_AFTER_THE_LAST = 3.0
"""Seconds for threads that still act when nothing more may be waited for."""

_HUNG = 30
"""Seconds in which a process must answer the one above it, which otherwise ends it and starts another."""

_BREATH = 2.0
"""Seconds between two tries to start a process, where the database is away."""


@dataclass(frozen=True)
class Settings:
    """What was typed; `metrics_port` 0 is none."""

    database: str
    folder: Path
    host: str
    port: int
    processes: int = 1
    metrics_port: int = 0


def serve(settings: Settings, store: Store) -> int:
    """Serve until told to stop; 0 then. `store` answers for the figures of the database.

    EnvironmentFault `hub.port_taken`, and what is wrong with the database or the keys; UserError
    `hub.processes`.
    """
    if settings.processes < 1 or (settings.processes > 1 and not store.is_postgresql):
        raise UserError("hub.processes")
    store.bring_up_to_date()
    open_peer(settings.folder, store)
    serve_so = _serve_one if settings.processes == 1 else _serve_several
    with logs.written(), listening_at(settings.host, settings.port) as listening:
        return serve_so(settings, store, listening)


def _serve_one(settings: Settings, store: Store, listening: socket.socket) -> int:
    with _figures_told(settings, metrics.REGISTRY, store), _stopped_quietly():
        uvicorn.Server(_config(make_service(settings), settings)).run(sockets=[listening])
    return 0


def _serve_several(settings: Settings, store: Store, listening: socket.socket) -> int:
    status = 0
    with TemporaryDirectory(prefix="foras-hub-") as folder:
        os.environ[_FILES] = folder  # before the others start: prometheus_client chooses when it is imported
        registry = CollectorRegistry(support_collectors_without_names=True)
        together = MultiProcessCollector(None, path=folder)  # type: ignore[no-untyped-call]
        registry.register(metrics.Careful(together))
        with _figures_told(settings, registry, store), _stopped_quietly():
            above = Above(_config(partial(work, settings), settings), [listening], registry, folder)
            logs.note("started", processes=settings.processes)
            above.run()
            logs.note("stopped", processes=settings.processes)
            status = above.status
    return status


def _config(app: Any, settings: Settings) -> uvicorn.Config:
    limits = Limits()
    return uvicorn.Config(
        app,
        factory=not isinstance(app, FastAPI),
        http=Punctual,
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        workers=settings.processes,
        h11_max_incomplete_event_size=limits.headers,
        limit_concurrency=limits.connections,
        timeout_graceful_shutdown=limits.stopping,
        timeout_worker_healthcheck=_HUNG,
    )


# --- a process that answers -------------------------------------------------------------------------


def make_service(settings: Settings) -> FastAPI:
    """The application of this process; EnvironmentFault where its database or keys are not there."""
    limits = Limits()
    store = Store(settings.database, connections=limits.database_connections, hurried=True)
    peer = open_peer(settings.folder, store)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        logs.note("process.started", process=os.getpid())
        sweeping = asyncio.create_task(sweep_for_ever(store))
        yield
        sweeping.cancel()
        logs.note("process.stopped", process=os.getpid())
        _end_soon()

    return make_app(peer, SystemClock(), limits, lifespan)


def work(settings: Settings) -> FastAPI:
    """The application of one process among several: it tells its own log, and ends with the one above."""
    logs.write_to()
    sys.excepthook = _tell_fault
    threading.Thread(target=_end_with_the_one_above, daemon=True).start()
    try:
        return make_service(settings)
    except Trouble as trouble:
        logs.note("process.not_started", code=trouble.code)
        threading.Event().wait(_BREATH)  # the one above tries again at once
        sys.exit(1)


def _tell_fault(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    logs.note_fault(error)


def _end_with_the_one_above() -> None:
    """A process whose supervisor was killed would hold the port, and be found by nobody."""
    above = multiprocessing.parent_process()
    if above is not None:
        wait([above.sentinel])
        signal.raise_signal(signal.SIGTERM)


def _end_soon() -> None:
    """Threads cannot be stopped: a transaction that outlasts the stop ends with the process, undone."""
    timer = threading.Timer(_AFTER_THE_LAST, os._exit, (0,))
    timer.daemon = True
    timer.start()


# --- the process above --------------------------------------------------------------------------------


class Above(Multiprocess):
    """uvicorn's supervisor, which also tells of a process that died, and forgets its share of the gauges."""

    def __init__(
        self, config: uvicorn.Config, sockets: list[socket.socket], registry: CollectorRegistry, folder: str
    ) -> None:
        super().__init__(config, sockets)
        self._folder = folder
        self._died = 0
        Gauge("foras_hub_processes", "That answer.", registry=registry).set_function(self._alive)
        died = Gauge("foras_hub_processes_died", "Since the start, and replaced.", registry=registry)
        died.set_function(lambda: self._died)

    def terminate_all(self) -> None:
        for listening in self.sockets:  # or who comes now would be let in, and heard by nobody
            listening.close()
        super().terminate_all()

    def keep_subprocess_alive(self) -> None:
        before = list(self.processes)
        super().keep_subprocess_alive()
        for old in set(before) - set(self.processes):
            self._died += 1
            logs.note("process.died", process=old.pid or 0, code=str(old.exitcode))
            with suppress(OSError):
                mark_process_dead(old.pid, self._folder)  # type: ignore[no-untyped-call]

    @property
    def status(self) -> int:
        """1 where a process could not even start: the others would not either."""
        return 1 if any(one.exitcode == STARTUP_FAILURE for one in self.processes) else 0

    def _alive(self) -> int:
        return sum(one.exitcode is None for one in self.processes)


@contextmanager
def _figures_told(settings: Settings, registry: CollectorRegistry, store: Store) -> Iterator[None]:
    """For Prometheus, on this computer only; EnvironmentFault `hub.port_taken`."""
    if not settings.metrics_port:
        yield
        return
    registry.register(metrics.Careful(metrics.DatabaseCollector(store, SystemClock())))
    try:
        server, thread = start_http_server(settings.metrics_port, METRICS_HOST, registry)
    except OSError:
        raise EnvironmentFault("hub.port_taken") from None
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def listening_at(host: str, port: int) -> Iterator[socket.socket]:
    """The socket that all processes share; EnvironmentFault `hub.port_taken`.

    Answers leave at once: asyncio sees no TCP in the connections of a socket that it was handed, and would
    let each answer's body wait until its headers were acknowledged, some forty milliseconds.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listening = socket.create_server((host, port), family=family)
    except OSError:
        raise EnvironmentFault("hub.port_taken") from None
    with listening:
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        yield listening


@contextmanager
def _stopped_quietly() -> Iterator[None]:
    """Told to stop is told to stop, and no failure: before uvicorn listens to signals, and when it has
    finished what was under way and raises the signal again.
    """
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with suppress(KeyboardInterrupt):
            yield
    finally:
        signal.signal(signal.SIGTERM, before)
