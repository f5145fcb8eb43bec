"""The program as it is started: a process of its own, with its window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_START = """
import gc, sys
from pathlib import Path
from foras_desktop.app import open_window
folder = Path(sys.argv[1])
app, window = open_window(folder)
assert window is not None and window.isVisible()
from PySide6.QtCore import QTimer
def when_awake():
    if gc.isenabled():
        app.quit()
timer = QTimer()
timer.timeout.connect(when_awake)
timer.start(50)
app.exec()
print(type(window.page()).__name__)
"""


def _start(folder: Path, script: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", script, str(folder)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


def test_a_first_start_shows_the_first_run_and_the_collector_wakes(tmp_path: Path) -> None:
    ended = _start(tmp_path, _START)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip() == "FirstRunPage"


def test_a_bug_is_told_and_logged_without_its_message(tmp_path: Path) -> None:
    ended = _start(tmp_path, _START + "\nraise ValueError('Awa Diarra')")
    logged = (tmp_path / "logs" / "foras.log").read_text("utf-8")
    assert ended.returncode != 0
    assert "ValueError" in logged
    assert "ValueError" in ended.stderr
    assert "Awa" not in logged + ended.stderr


_NEVER_STARTS = """
import sys
from pathlib import Path
from foras_desktop.ui.main_window import MainWindow
def fail(window):
    raise ValueError("Awa Diarra")
MainWindow.start = fail
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from foras_desktop.app import open_window
from foras_desktop.ui.faults.fault_dialog import FaultDialog
def close():
    for one in QApplication.topLevelWidgets():
        if isinstance(one, FaultDialog) and one.isVisible():
            print(one.what.text(), one.go_on.isVisible())
            one.close_program.click()
exec_app = QApplication.exec
def exec_and_close(*given):
    timer = QTimer()
    timer.timeout.connect(close)
    timer.start(20)
    return exec_app()
QApplication.exec = exec_and_close
open_window(Path(sys.argv[1]))
"""


def test_a_program_that_cannot_start_says_so_in_a_dialogue(tmp_path: Path) -> None:
    ended = _start(tmp_path, _NEVER_STARTS)
    assert ended.returncode == 1, ended.stderr
    assert "ValueError" in ended.stdout
    assert "False" in ended.stdout, "there is nothing to go on with"
    assert "Awa" not in ended.stdout + ended.stderr


_LATER = (
    "foras_desktop.ui.faults.gathering",
    "foras_desktop.faults.report",
    "foras_desktop.ui.faults.fault_dialog",
)


def test_a_start_without_faults_does_not_load_what_tells_them(tmp_path: Path) -> None:
    script = _START + "\nprint([name for name in sys.modules if name in " + repr(_LATER) + "])"
    ended = _start(tmp_path, script)
    assert ended.stdout.strip().endswith("[]"), ended.stdout
