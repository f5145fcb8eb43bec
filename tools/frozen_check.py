"""Starts the frozen program with an empty folder, waits for its first window's lock, and ends it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_SECONDS = 30


def main(program: str) -> int:
    """0 when the program came up and stayed up; its words otherwise."""
    with tempfile.TemporaryDirectory() as folder:
        platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
        environment = {**os.environ, "FORAS_DATA": folder, "QT_QPA_PLATFORM": platform}
        with subprocess.Popen([program], env=environment, stderr=subprocess.PIPE, text=True) as running:
            came_up = _wait(running, Path(folder) / "running.lock")
            running.terminate()
            words = running.communicate(timeout=_SECONDS)[1]
    print("The frozen program came up." if came_up else f"The frozen program did not come up:\n{words}")
    return 0 if came_up else 1


def _wait(running: subprocess.Popen[str], lock: Path) -> bool:
    until = time.monotonic() + _SECONDS
    while time.monotonic() < until and running.poll() is None:
        if lock.exists():
            time.sleep(2)  # a fault while the window is built would end it now
            return running.poll() is None
        time.sleep(0.1)
    return False


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
