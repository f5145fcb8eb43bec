"""How long until the unlock page takes keys, against a bare PySide6 window with one field."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.measure import median_ms, paired, tell
from benchmarks.offices import set_up

_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from PySide6.QtCore import QTimer
app = QApplication(sys.argv)
window = QWidget()
line = QLineEdit()
QVBoxLayout(window).addWidget(line)
window.resize(900, 600)
window.show()
window.activateWindow()
line.setFocus()
def ready():
    if line.hasFocus():
        print("ready", flush=True)
        app.quit()
timer = QTimer()
timer.timeout.connect(ready)
timer.start(0)
app.exec()
"""

_OURS = """
import sys
from pathlib import Path
from foras_desktop.app import open_window
app, window = open_window(Path(sys.argv[1]))
from PySide6.QtCore import QTimer
window.activateWindow()
def ready():
    if window.page().view.passphrase.hasFocus():
        print("ready", flush=True)
        app.quit()
timer = QTimer()
timer.timeout.connect(ready)
timer.start(0)
app.exec()
"""


def _until_ready(script: str, *arguments: str) -> float:
    started = time.perf_counter()
    command = [sys.executable, "-c", script, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        assert running.stdout.readline().strip() == "ready"
        return time.perf_counter() - started


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        set_up(Path(name)).close()
        ours, bare = paired(9, lambda: _until_ready(_OURS, name), lambda: _until_ready(_BARE))
    tell("unlock page takes keys", median_ms(ours), median_ms(bare), "≤ 1.5 ×")


if __name__ == "__main__":
    main()
