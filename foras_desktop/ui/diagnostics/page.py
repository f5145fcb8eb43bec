"""Diagnostics: reads facts, journal and licences when shown, and saves the report that a person has read."""

from __future__ import annotations

import platform
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, qVersion
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.config import VERSION
from foras_desktop.faults import journal
from foras_desktop.faults.journal import Entry
from foras_desktop.faults.licences import Shipped, licence_text, shipped
from foras_desktop.faults.report import DatabaseFacts, free_space, system_name
from foras_desktop.services.diagnostics import read_database_facts
from foras_desktop.ui.diagnostics.view import LICENCES, DiagnosticsView
from foras_desktop.ui.faults.gathering import Gathering
from foras_desktop.ui.faults.report_dialog import ReportDialog
from foras_desktop.ui.shell.page import KeyHint, Page
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate

_MEGABYTE = 1024 * 1024


class DiagnosticsPage(Page):
    """For whoever looks after the program, and for the person who telephones with them."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.view = DiagnosticsView(workspace.formats)
        self._data_folder = workspace.office.credentials.folder.parent
        self._gathering = Gathering(self._data_folder, workspace.office.clock, workspace.tasks, self)
        self.report: ReportDialog | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.tabs.value_changed.connect(self._on_tabs_value_changed)
        self.view.packages.selectionModel().currentRowChanged.connect(self._on_packages_row_changed)
        self.view.save.clicked.connect(self.save_report)
        self._gathering.ready.connect(self._on_report_ready)
        self._gathering.failed.connect(lambda: self.view.save.set_busy(False))
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.view.save.click)
        self._show_program()

    def shown(self) -> None:
        """Always read again: the journal and the disk change without a word."""
        self._stale = True
        super().shown()

    def refresh(self) -> None:
        self.workspace.read(self, "facts", read_database_facts, done=self._show_database)
        self.workspace.tasks.read(self, "free", lambda: free_space(self._data_folder), self._show_free)
        self.workspace.tasks.read(
            self, "journal", lambda: journal.entries(journal.last_lines()), self._show_journal
        )

    def _show_program(self) -> None:
        facts = self.view.facts
        facts.version.set_value(VERSION)
        facts.system.set_value(system_name())
        facts.python.set_value(platform.python_version())
        facts.qt.set_value(qVersion())
        facts.folder.set_value(str(self.workspace.office.credentials.folder))
        facts.logs.set_value(str(self._data_folder / journal.FOLDER))

    def _show_database(self, found: DatabaseFacts) -> None:
        facts, formats = self.view.facts, self.workspace.formats
        facts.revision.set_value(found.revision)
        facts.file_size.set_value(self._size(found.size))
        facts.records.set_value(formats.number(sum(found.counts.values())))
        facts.operations.set_value(formats.number(found.operations))
        never = translate("Diagnostics", "Never")
        facts.exchange.set_value(formats.day(found.last_exchange) if found.last_exchange else never)

    def _show_free(self, free: int | None) -> None:
        self.view.facts.free.set_value("–" if free is None else self._size(free))

    def _size(self, size: int) -> str:
        number = self.workspace.formats.number
        if size >= 1024 * _MEGABYTE:
            return translate("Diagnostics", "{number} GB").format(number=number(size // (1024 * _MEGABYTE)))
        return translate("Diagnostics", "{number} MB").format(number=number(max(1, round(size / _MEGABYTE))))

    def _show_journal(self, entries: Sequence[Entry]) -> None:
        self.view.journal.set_items(entries[::-1])
        self.view.show_whether_empty(not entries)

    # --- licences ---------------------------------------------------------------------------------

    def _on_tabs_value_changed(self, key: str) -> None:
        self.view.show_pane(key)
        if key == LICENCES and not self.view.licences.rowCount():
            self.workspace.tasks.read(self, "licences", shipped, self._show_licences)

    def _show_licences(self, found: Sequence[Shipped]) -> None:
        self.view.licences.set_items(found)
        self.view.packages.setCurrentIndex(self.view.licences.index(0, 0))

    def _on_packages_row_changed(self, chosen: QModelIndex) -> None:
        one = self.view.licences.item_at(chosen.row())
        self.view.text.setPlainText(licence_text(one) if one is not None else "")

    # --- the report -------------------------------------------------------------------------------

    def save_report(self) -> None:
        """Gather a report and show it, to be saved from there."""
        if not self.view.save.is_busy:
            self.view.save.set_busy(True)
            self._gathering.begin(self.workspace.language, self.workspace.office)

    def _on_report_ready(self, text: str) -> None:
        self.view.save.set_busy(False)
        self.report = ReportDialog(text, self._gathering.file_name, self.workspace.formats, self)
        self.report.open()

    def focus_first(self) -> None:
        self.view.tabs.setFocus()

    def areas(self) -> list[QWidget]:
        return [self.view.tabs, self.view.lines, self.view.packages, self.view.text]

    def key_hints(self) -> list[KeyHint]:
        return [
            KeyHint("← →", translate("Diagnostics", "From tab to tab")),
            KeyHint("↑ ↓", translate("Diagnostics", "From line to line")),
            KeyHint("Ctrl S", translate("Diagnostics", "Save a report")),
        ]
