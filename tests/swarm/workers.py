"""The hub's processes, each `foras-hub serve` on a port of its own, killed and started again."""

from __future__ import annotations

import json
import os
import random
import socket
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx

_PATIENCE = 60.0
_KEPT = 5


class Workers:
    """So many processes of one hub; `program` is what is run, a broken hub perhaps."""

    def __init__(self, count: int, database: str, folder: Path, program: list[str]) -> None:
        self._folder = folder
        self._command = [sys.executable, "-m", *program, "--database", database, "--folder", str(folder)]
        self.ports = _free_ports(count)
        self._processes: list[subprocess.Popen[bytes] | None] = [None] * count
        self.kills = 0

    def start(self) -> None:
        """Start those that do not run, whether they were killed or found no database."""
        for place, process in enumerate(self._processes):
            if process is None or process.poll() is not None:
                self._processes[place] = self._launched(place)

    def wait_until_all_answer(self) -> None:
        end = time.monotonic() + _PATIENCE
        while not all(_answers(port) for port in self.ports):
            if time.monotonic() > end:
                raise AssertionError(f"a hub did not start: {self.log()[-2000:]}")
            self.start()
            time.sleep(0.1)

    def kill_one(self, chance: random.Random) -> None:
        """SIGKILL, in the middle of whatever it does."""
        process = chance.choice(self._processes)
        if process is not None:
            process.kill()
            process.wait()
            self.kills += 1

    def stop(self) -> None:
        for process in self._processes:
            if process is not None:
                process.terminate()
        for process in self._processes:
            if process is not None:
                try:
                    process.wait(20)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()

    def log(self) -> str:
        return "".join(path.read_text(errors="replace") for path in sorted(self._folder.glob("worker-*.log")))

    def told(self) -> Counter[str]:
        """What the hub refused or put off, by code."""
        found = (f"the hub answered {one['code']}" for one in self._events() if one.get("code"))
        return Counter(found)

    def faults(self) -> list[str]:
        """What no hub should ever have to say: an exception that nobody expected."""
        found = Counter(one["fault"] for one in self._events() if "fault" in one)
        found += Counter(line for line in self.log().splitlines() if "Traceback" in line)
        return [f"{times} times at the hub: {fault}" for fault, times in found.most_common(_KEPT)]

    def _events(self) -> list[dict[str, Any]]:
        """The lines of its log; the last one of a process that was killed may be cut off."""
        found = []
        for line in self.log().splitlines():
            with suppress(ValueError):
                told = json.loads(line)
                found += [told] if isinstance(told, dict) else []
        return found

    def _launched(self, place: int) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "PYTHONUTF8": "1"}
        with (self._folder / f"worker-{place}.log").open("ab") as log:
            return subprocess.Popen(
                [*self._command, "serve", "--port", str(self.ports[place]), "--metrics-port", "0"],
                stdout=log,
                stderr=log,
                env=environment,
            )


def _free_ports(count: int) -> list[int]:
    """Below those that systems give to callers: nobody takes one while its process is dead."""
    found: list[int] = []
    while len(found) < count:
        port = random.randint(18_000, 32_000)
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            found += [port] if port not in found else []
    return found


def _answers(port: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/health", trust_env=False, timeout=5).status_code == 200
    except httpx.HTTPError:
        return False
