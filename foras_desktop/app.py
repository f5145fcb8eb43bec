"""The program's entry: the window, or one of the sub-commands. It wires, and decides nothing."""

from __future__ import annotations

import logging
import multiprocessing
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

SUB_COMMANDS = ("exchange", "database")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (the process's own by default); the exit status."""
    multiprocessing.freeze_support()
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    if arguments and arguments[0] in SUB_COMMANDS:
        from foras_desktop.cli.main import run

        return run(arguments)
    return _run_window(arguments)


def _run_window(arguments: list[str]) -> int:
    from PySide6.QtWidgets import QApplication

    from foras_desktop.config import default_data_folder
    from foras_desktop.domain.clock import SystemClock
    from foras_desktop.ui.language import Translators
    from foras_desktop.ui.main_window import MainWindow
    from foras_desktop.ui.single_instance import SingleInstance
    from foras_desktop.ui.theme import Theme

    app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("FORAS Desktop")
    folder = default_data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    instance = SingleInstance(folder)
    if not instance.is_first():
        return 0
    install_exception_hooks(folder)
    Theme.current().apply(app)
    window = MainWindow(folder, SystemClock(), Translators(app))
    instance.raised.connect(window.come_forward)
    window.start()
    window.show()
    return app.exec()


def install_exception_hooks(folder: Path) -> None:
    """A bug is logged without its message, which may name people; the program goes on."""
    logging.basicConfig(filename=folder / "foras.log", level=logging.WARNING, encoding="utf-8")

    def on_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(1)
        log_bug(error)

    sys.excepthook = on_exception
    threading.excepthook = lambda caught: log_bug(caught.exc_value) if caught.exc_value else None


def log_bug(error: BaseException) -> None:
    """Write the exception's class and the places in the code, nothing else."""
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in reversed(frames))
    logging.getLogger("foras_desktop").error("%s %s", type(error).__name__, places)


if __name__ == "__main__":
    sys.exit(main())
