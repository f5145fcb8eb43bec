"""Asks why figures are wanted for research, and saves them as a workbook that tells nobody from others."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from foras_desktop.db.changes import Changes
from foras_desktop.documents.research_workbook import research_workbook
from foras_desktop.services.office import Office
from foras_desktop.services.research import ExportResearch, export_research
from foras_desktop.ui.paper.saving import ask_where, write_file
from foras_desktop.ui.protection.dialogs import ErasureDialog
from foras_desktop.ui.protection.research_words import about, headings, row_of
from foras_desktop.ui.widgets.checkbox import CheckBox
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


class ResearchDialog(ErasureDialog):
    """The reason, and whether unaccompanied children are in it; where it shall lie is asked for last."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(
            workspace,
            translate("Research", "Figures for research"),
            translate(
                "Research",
                "One line a person: country, category, age group, when, and how far on the way. No name, no "
                "number. Whoever is one of too few is made less exact or left out. Who took it out, and why, "
                "is noted.",
            ),
            translate("Research", "Save as a workbook…"),
            reason_label=translate("Research", "What it is wanted for"),
            parent=parent,
        )
        self._target = Path()
        self.with_children = CheckBox(translate("Research", "With unaccompanied children"))
        self.add(self.with_children)

    def start(self) -> None:
        """Open, and save where the person says."""
        self.ask(self._save, lambda reason: ExportResearch(reason, self.with_children.isChecked()), self._say)

    def _save(self, office: Office, order: ExportResearch) -> tuple[Path, Changes]:
        export, changes = export_research(office, order)
        formats = self.workspace.formats
        rows = [
            (name, *row_of(line, formats, self.workspace.desk_name))
            for name, line in zip(export.pseudonyms, export.found.lines, strict=True)
        ]
        content = research_workbook(
            translate("Research", "People"),
            headings(),
            rows,
            translate("Research", "About this table"),
            about(export, formats),
        )
        return write_file(self._target, content), changes

    def do_it(self) -> None:
        """Where it shall lie is asked for before anything is gathered and noted."""
        if self.act.is_busy:
            return
        if not self.reason.text().strip():
            super().do_it()
            return
        target = ask_where(
            self,
            translate("Research", "Figures for research"),
            translate("Research", "research.xlsx"),
            translate("Registers", "Workbook (*.xlsx)"),
        )
        if target is not None:
            self._target = target
            super().do_it()

    def _say(self, target: Path) -> None:
        self.workspace.say(translate("Research", "{name} is saved.").format(name=target.name))
