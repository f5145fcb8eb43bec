"""Tells bugs to the person, one dialogue at a time, from whatever thread they come."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from foras_desktop.config import LANGUAGES
from foras_desktop.domain.clock import Clock
from foras_desktop.faults import journal
from foras_desktop.faults.fault import Caught, Fault
from foras_desktop.ui.formats import Formats

if TYPE_CHECKING:  # a start in which nothing fails need not load what tells and gathers
    from foras_desktop.ui.faults.fault_dialog import FaultDialog
    from foras_desktop.ui.faults.gathering import Gathering
    from foras_desktop.ui.faults.report_dialog import ReportDialog
    from foras_desktop.ui.main_window import MainWindow

QUIET_SECONDS = 10
"""A fault that comes back sooner, as one of painting does, is counted and does not ask again."""


class FaultTeller(QObject):
    """While its dialogue is open, and shortly after, further faults are counted instead of shown.

    Without a window, when the program does not even start, the dialogue only offers the report and the end.
    """

    _came = Signal(object)

    def __init__(
        self,
        data_folder: Path,
        clock: Clock,
        parent: QObject | None = None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.window: MainWindow | None = None
        self._seconds = seconds
        self._last: dict[Fault, float] = {}
        self._times: dict[Fault, int] = {}
        self._since = 0
        self._is_opening = False
        self.dialog: FaultDialog | None = None
        self.report: ReportDialog | None = None
        self._data_folder = data_folder
        self._clock = clock
        self._gathering: Gathering | None = None
        # Queued: the slot that failed ends first, and a thread's fault arrives here.
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    def tell(self, fault: Fault) -> None:
        """Show or count a fault; may be called on any thread."""
        if shiboken6.isValid(self):  # the program may be ending
            self._came.emit(fault)

    @property
    def caught(self) -> tuple[Caught, ...]:
        """Every fault since the start, with its number."""
        return tuple(Caught(fault, times) for fault, times in self._times.items())

    def _on_came(self, fault: Fault) -> None:
        before, now = self._last.get(fault), self._seconds()
        self._last[fault] = now
        self._times[fault] = self._times.get(fault, 0) + 1
        if self.dialog is not None:
            self._since += 1
            self.dialog.count(self._since)
        elif not self._is_opening and (before is None or now - before > QUIET_SECONDS):
            self._open(fault)

    def _open(self, fault: Fault) -> None:
        """A fault of the dialogue itself must not open the next one."""
        self._is_opening = True
        try:
            from foras_desktop.ui.faults.fault_dialog import FaultDialog

            dialog = FaultDialog(self._formats(), self.window)
            dialog.show_fault(fault)
            if self.window is None:
                dialog.offer_only_the_end()
            dialog.report_wanted.connect(self._on_dialog_report_wanted)
            dialog.close_wanted.connect(self._on_dialog_close_wanted)
            dialog.finished.connect(self._on_dialog_finished)
            self._since = 1
            dialog.show()
            self.dialog = dialog
            self._is_opening = False
        except Exception as error:
            journal.note_fault(error)
            if self.window is None:
                QApplication.exit(1)

    def _formats(self) -> Formats:
        return Formats(self.window.language if self.window is not None else LANGUAGES[0])

    def _on_dialog_finished(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _on_dialog_report_wanted(self) -> None:
        if self.dialog is not None:
            self.dialog.report.set_busy(True)
        office = self.window.office if self.window is not None else None
        self.gathering().begin(self._formats().language, office, self.caught)

    def gathering(self) -> Gathering:
        """What writes the reports, made at the first."""
        if self._gathering is None:
            from foras_desktop.ui.faults.gathering import Gathering

            self._gathering = Gathering(self._data_folder, self._clock, parent=self)
            self._gathering.ready.connect(self._on_report_ready)
            self._gathering.failed.connect(self._on_report_failed)
        return self._gathering

    def _on_report_ready(self, text: str) -> None:
        if self.dialog is None:
            return
        from foras_desktop.ui.faults.report_dialog import ReportDialog

        self.dialog.report.set_busy(False)
        self.report = ReportDialog(text, self.gathering().file_name, self._formats(), self.dialog)
        self.report.open()

    def _on_report_failed(self) -> None:
        if self.dialog is not None:
            self.dialog.report.set_busy(False)

    def _on_dialog_close_wanted(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        if self.window is not None:
            self.window.close()
