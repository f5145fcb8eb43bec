"""Looking at one computer of the realm, and retiring it at the central office."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from foras_desktop.services.computers import Computer, open_computer, retire_computer
from foras_desktop.ui.exchange.computer_dialog import ComputerDialog
from foras_desktop.ui.workspace import Workspace


class Computers(QObject):
    """`failed` carries what the services refused."""

    failed = Signal(object)

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page

    def open(self, replica: str) -> None:
        """Show what a computer has and lacks, its fingerprint, and at the central office how to retire it."""
        self._workspace.read(
            self, "computer", open_computer, replica, done=self._show, failed=self.failed.emit
        )

    def _show(self, computer: Computer) -> None:
        dialog = ComputerDialog(computer, self._workspace.formats, self._workspace.desk_name, self._page)
        dialog.retired.connect(self._retire)
        dialog.open()

    def _retire(self, replica: str) -> None:
        said = QCoreApplication.translate("Exchange", "Retired. Every desk hears of it with the next stick.")
        self._workspace.do(self, retire_computer, replica, said=said, failed=self.failed.emit)
