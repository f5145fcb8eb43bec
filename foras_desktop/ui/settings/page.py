"""Settings: a change of language or look shows at once; a colleague gets a slot of their own."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.config import VERSION
from foras_desktop.domain.access import Action
from foras_desktop.ui.audit.section import AuditSection
from foras_desktop.ui.backups.section import BackupSection
from foras_desktop.ui.places import Place
from foras_desktop.ui.protection.section import ProtectionSection
from foras_desktop.ui.settings.people_section import PeopleSection
from foras_desktop.ui.settings.view import SettingsView
from foras_desktop.ui.shell.page import Page
from foras_desktop.ui.widgets.tabs import Tab
from foras_desktop.ui.workspace import Workspace

_PEOPLE_WIDTH = 800
"""A name beside three buttons, in every language."""


class SettingsPage(Page):
    """Language, look, what this computer is, people with access, backups, the audit trail: a tab each."""

    concerns = ("staff", "access", "backup", "erasure_request", "person", "exchange", "audit_entry")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        preferences = workspace.preferences.read()
        self.view = SettingsView(workspace.language, preferences)
        self.people = PeopleSection(workspace)
        tab = Tab("people", QCoreApplication.translate("Settings", "People with access"))
        self.view.add_section(tab, self.people, _PEOPLE_WIDTH)
        self.backups = BackupSection(workspace)
        self.view.add_section(Tab("backup", QCoreApplication.translate("Settings", "Backups")), self.backups)
        self.protection = ProtectionSection(workspace)
        tab = Tab("protection", QCoreApplication.translate("Settings", "Data protection"))
        self.view.add_section(tab, self.protection)
        self.audit = self._add_audit() if workspace.office.actor.may(Action.READ_AUDIT) else None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.languages.value_changed.connect(lambda value: self._change("language", value))
        self.view.themes.value_changed.connect(lambda value: self._change("theme", value))
        self.view.lock_after.value_changed.connect(lambda value: self._change("lock_after", value))
        self.view.line.value_changed.connect(lambda value: self._change("line", value))
        self.view.diagnostics.clicked.connect(lambda: workspace.go(Place("diagnostics")))
        self._show_computer()

    def _add_audit(self) -> AuditSection:
        section = AuditSection(self.workspace)
        tab = Tab("audit", QCoreApplication.translate("Settings", "Audit"))
        self.view.add_wide_section(tab, section)
        self.view.tabs.value_changed.connect(lambda key: section.refresh() if key == tab.key else None)
        return section

    def _show_computer(self) -> None:
        view, workspace = self.view, self.workspace
        credentials = workspace.office.credentials
        desk = workspace.office.desk
        view.desk.set_value(workspace.catalogue.desk_name(desk, workspace.language), f"· {desk}")
        view.replica.set_value(credentials.replica_keys.replica)
        view.version.set_value(VERSION)
        view.folder.set_value(str(credentials.folder))

    def refresh(self) -> None:
        self.people.refresh()
        self.backups.refresh()
        if self.audit is not None and self.audit.isVisible():
            self.audit.refresh()
        self.protection.refresh()

    def open(self, place: Place) -> None:
        """The tab that a link names."""
        if place.record is not None:
            self.view.tabs.set_value(place.record)

    def _change(self, name: str, value: object) -> None:
        preferences = self.workspace.preferences
        changed = replace(preferences.read(), **{name: str(value)})
        preferences.write(changed)
        self.workspace.preferences_changed.emit()

    def leave(self) -> None:
        self.people.forget()

    def focus_first(self) -> None:
        self.view.tabs.setFocus()

    def areas(self) -> list[QWidget]:
        first: dict[str, QWidget] = {
            "general": self.view.languages,
            "people": self.people.view,
            "backup": self.backups.view.make,
            "protection": self.protection.view,
        }
        if self.audit is not None:
            first["audit"] = self.audit.view.search
        return [self.view.tabs, first[self.view.tabs.value() or "general"]]
