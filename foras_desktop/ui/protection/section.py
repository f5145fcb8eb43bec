"""The settings' section on data protection: who asked, whose time has passed, what was erased where."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.access import Action
from foras_desktop.domain.codes import CENTRAL_DESK
from foras_desktop.domain.erasure import TIME_PASSED
from foras_desktop.domain.names import in_record
from foras_desktop.domain.views import PersonRow
from foras_desktop.services import erasure
from foras_desktop.services.erasure import ErasureRow, Protection, RequestRow
from foras_desktop.ui.formats import ltr
from foras_desktop.ui.protection import dialogs
from foras_desktop.ui.protection.dialogs import ErasureDialog
from foras_desktop.ui.protection.let_go import LetGoPart
from foras_desktop.ui.protection.research_dialog import ResearchDialog
from foras_desktop.ui.protection.view import ProtectionView
from foras_desktop.ui.widgets.line_list import Line, line_button
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate

_MOST = 50
"""Lines of a list; whose time has passed longest stand first, and more come as these are dealt with."""


class ProtectionSection(QWidget):
    """Reads when `refresh` is called."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.dialog: ErasureDialog | None = None
        self.view = ProtectionView()
        self.let_go = LetGoPart(workspace, self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.research.setVisible(workspace.office.actor.may(Action.EXPORT_RESEARCH))
        self.view.research.clicked.connect(self.export_research)

    @property
    def _erases(self) -> bool:
        """Only where the root key is can anything be erased."""
        office = self._workspace.office
        return office.actor.may(Action.ERASE) and office.desk == CENTRAL_DESK

    def export_research(self) -> None:
        """Ask why, and where the table shall lie."""
        dialog = ResearchDialog(self._workspace, self)
        self.dialog = dialog
        dialog.start()

    def refresh(self) -> None:
        self._workspace.read(self, "protection", erasure.read_protection, done=self._show)
        self.let_go.refresh()

    def _show(self, found: Protection) -> None:
        view, formats = self.view, self._workspace.formats
        text = translate(
            "Erasure",
            "Nothing has happened with these people for {days} days, and their departure is as long ago: ask "
            "for the erasure, or see them again.",
        )
        view.retention.setText(text.format(days=formats.number(found.retention_days)))
        view.retention.setVisible(bool(found.due))
        view.requests.show_lines([self._request(row) for row in found.requests])
        asked = {row.request.person for row in found.requests}
        due = [row for row in found.due if row.id not in asked]
        view.due.show_lines([self._due(row) for row in due[:_MOST]])
        view.erasures.show_lines([self._erased(row) for row in found.erasures[:_MOST]])

    def _request(self, row: RequestRow) -> Line:
        formats, request = self._workspace.formats, row.request
        text = translate("Erasure", "{number} · asked for on {day} by {name}")
        if request.ground == TIME_PASSED:
            text = translate("Erasure", "{number} · kept long enough; asked for on {day} by {name}")
        day = formats.day(request.asked_on) if request.asked_on else ""
        caption = text.format(number=ltr(row.case_number), day=day, name=row.asked_by)
        buttons = []
        if self._erases:
            erase = line_button(translate("Erasure", "Erase…"), row.name)
            erase.clicked.connect(lambda: self.erase(request.person or "", row.name))
            decline = line_button(translate("Erasure", "Decline…"), row.name)
            decline.clicked.connect(lambda: self.decline(request.id, row.name))
            buttons = [decline, erase]
        return row.name or ltr(row.case_number), caption, None, buttons

    def erase(self, person_id: str, name: str) -> None:
        """Ask once more, then erase."""
        self.dialog = dialogs.erase(self._workspace, person_id, name, self)

    def decline(self, request_id: str, name: str) -> None:
        """Ask why, then say no."""
        self.dialog = dialogs.decline(self._workspace, request_id, name, self)

    def _due(self, row: PersonRow) -> Line:
        name = in_record(row.family_name, row.given_names) or row.arabic_name
        ask = line_button(translate("Erasure", "Ask for erasure…"), name)
        ask.clicked.connect(lambda: self.ask_for(row.id, name))
        may = self._workspace.office.actor.may(Action.ASK_ERASURE)
        return name, ltr(row.case_number), None, [ask] if may else []

    def ask_for(self, person_id: str, name: str) -> None:
        """Ask for the erasure of somebody whose time has passed."""
        self.dialog = dialogs.ask_for(self._workspace, person_id, name, self, TIME_PASSED)

    def _erased(self, row: ErasureRow) -> Line:
        formats = self._workspace.formats
        title = translate("Erasure", "Erased on {day}")
        day = formats.day(row.erased_on) if row.erased_on else ""
        if row.is_everywhere:
            caption = translate("Erasure", "All {number} computers have answered")
            return (
                title.format(day=day),
                caption.format(number=formats.number(len(row.receipts))),
                Sign.ARRIVED,
                [],
            )
        missing = formats.listed(
            self._workspace.desk_name(one.desk) for one in row.receipts if one.at is None
        )
        caption = translate("Erasure", "No answer yet from: {desks}").format(desks=missing)
        return title.format(day=day), caption, Sign.TO_SEND, []
