"""The hub's own processes, and what they cost."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil

from foras_desktop.hub.main import ADDRESS as DATABASE_SETTING
from foras_desktop.hub.main import FOLDER as FOLDER_SETTING


@dataclass(frozen=True)
class Hub:
    """A running hub, at a port of this computer."""

    port: int
    pid: int

    def memory(self) -> list[float]:
        """Of each of its processes what it alone holds (USS), in MB; PostgreSQL's own are not among them."""
        return [one.memory_full_info().uss / 1e6 for one in self._processes()]

    def busy(self) -> float:
        """Seconds of a core, since it was started."""
        return sum(sum(one.cpu_times()[:2]) for one in self._processes())

    def _processes(self) -> list[psutil.Process]:
        main = psutil.Process(self.pid)
        return [main, *main.children(recursive=True)]


@contextmanager
def serving(address: str, folder: Path, processes: int = 1) -> Iterator[Hub]:
    """A hub of that many processes, which says nothing of what it does."""
    port = _free_port()
    settings = {**os.environ, DATABASE_SETTING: address, FOLDER_SETTING: str(folder / "hub")}
    command = [sys.executable, "-m", "foras_desktop.hub.main", "serve", "--port", str(port)]
    command += ["--processes", str(processes), "--metrics-port", "0"]
    with subprocess.Popen(command, env=settings, stderr=subprocess.DEVNULL) as hub:
        try:
            _until_well(port)
            yield Hub(port, hub.pid)
        finally:
            hub.send_signal(signal.SIGTERM)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


def _until_well(port: int) -> None:
    while True:
        try:
            httpx.get(f"http://127.0.0.1:{port}/health").raise_for_status()
        except httpx.HTTPError:
            time.sleep(0.1)
        else:
            return
