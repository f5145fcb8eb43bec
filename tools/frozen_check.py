"""Sees that the frozen window comes up in an empty folder, and that the frozen program is whole.

Under Xvfb where there is one, as on a counsellor's screen; offscreen otherwise.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from ctypes.util import find_library
from pathlib import Path

_SECONDS = 30
_PATIENCE = 180


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
    return 0 if came_up and _console_answers(Path(program)) and _is_whole(Path(program)) else 1


def _console_answers(program: Path) -> bool:
    """A sub-command that reads no database: its help."""
    console = program.with_name(program.name.replace("desktop", "console"))
    arguments = [str(console), "exchange", "--help"]
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=_SECONDS, check=False)
    answers = done.returncode == 0 and "inspect" in done.stdout
    print("The frozen console answers." if answers else f"The frozen console is silent:\n{done.stderr}")
    return answers


def _is_whole(program: Path) -> bool:
    """Its own test of itself, by the twin that has words."""
    console = str(program.with_name(program.name.replace("desktop", "console")))
    xvfb = shutil.which("xvfb-run") if find_library("xcb-cursor") else None
    screen = [xvfb, "-a"] if xvfb else []
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb" if screen else "offscreen"}
    done = subprocess.run([*screen, console, "--self-test"], env=environment, timeout=_PATIENCE, check=False)
    return done.returncode == 0


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
