"""The program's entry: the window, or one of the sub-commands. It wires, and decides nothing."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from foras_desktop.ui.faults.teller import FaultTeller
    from foras_desktop.ui.main_window import MainWindow

SUB_COMMANDS = ("exchange", "database", "backup", "audit", "verify", "dictionary")
SELF_TEST = "--self-test"
_LISTEN_AFTER_MS = 100
_COLLECTOR_RESTS_MS = 2000


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (the process's own by default); the exit status."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    if arguments and arguments[0] in SUB_COMMANDS:
        from foras_desktop.cli.main import run

        return run(arguments)
    if arguments == [SELF_TEST]:
        return _run_self_test()
    return _run_window(arguments)


def _run_self_test() -> int:
    from PySide6.QtWidgets import QApplication

    from foras_desktop.cli.self_test import run

    app = QApplication.instance() or QApplication(sys.argv[:1])
    status = run()
    app.quit()
    return status


def _run_window(arguments: list[str]) -> int:
    from foras_desktop.config import default_data_folder

    folder = default_data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    app, window = open_window(folder, arguments)
    return app.exec() if window is not None else 0


def open_window(folder: Path, arguments: Sequence[str] = ()) -> tuple[QApplication, MainWindow | None]:
    """The application with its window shown; no window where this folder's has just been raised.

    Nothing made on the way to the first page is garbage, and looking it over for some costs a tenth of
    the start: the collector rests until the other pages are loaded as well.
    """
    gc.disable()
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from foras_desktop.ui.single_instance import SingleInstance

    app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("FORAS Desktop")
    instance = SingleInstance(folder, app)
    if not instance.is_first():
        return app, None
    teller = watch_for_faults(folder, app)
    try:
        window = teller.window = _first_window(folder, app)
    except Exception as error:  # a desk has no terminal: without a dialogue nothing at all would happen there
        sys.excepthook(type(error), error, error.__traceback__)
        app.exec()
        sys.exit(1)
    instance.raised.connect(window.come_forward)
    QTimer.singleShot(_LISTEN_AFTER_MS, instance.listen)
    QTimer.singleShot(_COLLECTOR_RESTS_MS, _wake_collector)
    return app, window


def _first_window(folder: Path, app: QApplication) -> MainWindow:
    from foras_desktop.domain.clock import SystemClock
    from foras_desktop.ui.language import Translators
    from foras_desktop.ui.main_window import MainWindow
    from foras_desktop.ui.theme import Theme

    Theme.current().apply(app)
    window = MainWindow(folder, SystemClock(), Translators(app))
    window.start()
    window.show()
    return window


def watch_for_faults(folder: Path, app: QApplication) -> FaultTeller:
    """From now on bugs, and what libraries and Qt complain of, go into the journal in this folder."""
    from foras_desktop.domain.clock import SystemClock
    from foras_desktop.faults import journal
    from foras_desktop.faults.hooks import Hooks
    from foras_desktop.ui.faults import qt_messages
    from foras_desktop.ui.faults.teller import FaultTeller

    journal.open_journal(folder)
    journal.note("program.started")
    app.aboutToQuit.connect(lambda: journal.note("program.ended"))
    qt_messages.listen()
    teller = FaultTeller(folder, SystemClock(), app)
    Hooks(teller.tell)
    return teller


def _wake_collector() -> None:
    gc.freeze()
    gc.enable()


if __name__ == "__main__":
    sys.exit(main())
