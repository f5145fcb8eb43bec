"""Where Python leaves exceptions that nobody caught: into the journal, and to whoever tells them."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from foras_desktop.faults.fault import Fault
from foras_desktop.faults.journal import FILE, FOLDER, note_fault

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

Tell = Callable[[Fault], object]


class Hooks:
    """Stands in for Python's own hooks, which print messages, from construction until `remove`.

    `tell` is handed each fault, on whatever thread it happened.
    """

    def __init__(self, tell: Tell = lambda fault: None) -> None:
        self.tell = tell
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable

    def remove(self) -> None:
        """Give Python its hooks back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(1)
        self._catch(error)

    def _on_thread_exception(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None and not isinstance(caught.exc_value, SystemExit):
            self._catch(caught.exc_value)

    def _on_unraisable(self, caught: UnraisableHookArgs) -> None:
        """While something was thrown away: nobody waits for it, so nobody is told."""
        if caught.exc_value is not None:
            note_fault(caught.exc_value)

    def _catch(self, error: BaseException) -> None:
        fault = note_fault(error)
        self.tell(fault)
        if sys.stderr is not None:
            sys.stderr.write(f"FORAS Desktop: {fault.kind} at {fault.place or '?'}; see {FOLDER}/{FILE}\n")
