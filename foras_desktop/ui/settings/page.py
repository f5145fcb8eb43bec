"""Settings: a change of language or look shows at once; a colleague gets a slot of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.config import VERSION
from foras_desktop.db.keys.slots import Slot
from foras_desktop.domain.access import Action, Role
from foras_desktop.domain.errors import Trouble
from foras_desktop.services import access
from foras_desktop.services.access import AddColleague
from foras_desktop.services.holders import holders
from foras_desktop.ui.audit.section import AuditSection
from foras_desktop.ui.backups.section import BackupSection
from foras_desktop.ui.places import Place
from foras_desktop.ui.protection.section import ProtectionSection
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.settings import ways_in
from foras_desktop.ui.settings.holders_dialog import HoldersDialog
from foras_desktop.ui.settings.new_sheet import NewSheetDialog
from foras_desktop.ui.settings.view import SettingsView
from foras_desktop.ui.shell.page import Page
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.tabs import Tab
from foras_desktop.ui.words import word
from foras_desktop.ui.workspace import Workspace


class SettingsPage(Page):
    """Language, look, what this computer is, people with access, backups, the audit trail: a tab each."""

    concerns = ("staff", "access", "backup", "erasure_request", "person", "exchange", "audit_entry")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        preferences = workspace.preferences.read()
        self.view = SettingsView(workspace.language, preferences.theme, preferences.lock_after)
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
        self.view.add.add.clicked.connect(self._on_add_clicked)
        self.view.new_sheet.clicked.connect(self.renew_sheet)
        self.view.holders.clicked.connect(self.choose_holders)
        self.view.diagnostics.clicked.connect(lambda: workspace.go(Place("diagnostics")))
        for part in (self.view.add, self.view.new_sheet):
            part.setVisible(workspace.office.actor.may(Action.GIVE_ACCESS))
        self.view.holders.setVisible(workspace.office.actor.may(Action.CHOOSE_HOLDERS))
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
        self.workspace.read(self, "access", access.people_with_access, done=self._show_people)
        self.backups.refresh()
        if self.audit is not None and self.audit.isVisible():
            self.audit.refresh()
        self.protection.refresh()

    def open(self, place: Place) -> None:
        """The tab that a link names."""
        if place.record is not None:
            self.view.tabs.set_value(place.record)

    def _show_people(self, slots: Sequence[Slot]) -> None:
        self.view.show_people([(slot.name, word("role", slot.role), self._ways(slot)) for slot in slots])

    def _ways(self, slot: Slot) -> list[Button]:
        """What may be done with a way in: one's own passphrase; a colleague's by who gives access."""
        translate, actor = QCoreApplication.translate, self.workspace.office.actor
        if slot.id == actor.person_id:
            own = _quiet(translate("Settings", "Change my passphrase…"))
            own.clicked.connect(lambda: ways_in.change_own(self.workspace, self))
            return [own]
        if not actor.may(Action.GIVE_ACCESS):
            return []
        fresh, remove = (
            _quiet(translate("Settings", "New passphrase…")),
            _quiet(translate("Settings", "Remove…")),
        )
        fresh.clicked.connect(lambda: ways_in.reset(self.workspace, slot, self))
        remove.clicked.connect(lambda: ways_in.remove(self.workspace, slot, self))
        for button in (fresh, remove):
            button.setAccessibleDescription(slot.name)
        return [fresh, remove]

    def _change(self, name: str, value: object) -> None:
        preferences = self.workspace.preferences
        changed = replace(preferences.read(), **{name: str(value)})
        preferences.write(changed)
        self.workspace.preferences_changed.emit()

    def renew_sheet(self) -> NewSheetDialog:
        """Ask for one's passphrase, then show a new recovery sheet."""
        dialog = NewSheetDialog(self.workspace, self)
        dialog.open()
        return dialog

    def choose_holders(self) -> HoldersDialog:
        """Ask who opens what is sealed, and for one's passphrase."""
        office = self.workspace.office
        dialog = HoldersDialog(self.workspace, access.people_with_access(office), holders(office), self)
        dialog.choose()
        return dialog

    def _on_add_clicked(self) -> None:
        form = self.view.add
        order = AddColleague(
            form.name.text(), Role(str(form.role.value())), form.own.text(), form.passphrase.text()
        )
        form.add.set_busy(True)
        said = QCoreApplication.translate("Settings", "Access given. They can unlock with their passphrase.")
        self.workspace.do(
            self, access.add_colleague, order, done=self._on_added, failed=self._refuse, said=said
        )

    def _on_added(self, slot: Slot) -> None:
        self.view.add.add.set_busy(False)
        self.view.add.clear()

    def _refuse(self, error: Exception) -> None:
        form = self.view.add
        form.add.set_busy(False)
        if not isinstance(error, Trouble):
            raise error
        fields = {
            "access.name_missing": form.name_field,
            "access.wrong_passphrase": form.own_field,
            "access.passphrase_short": form.passphrase_field,
            "access.passphrase_guessable": form.passphrase_field,
        }
        field = fields.get(error.code, form.name_field)
        field.set_error(sentence_of(error, self.workspace.formats))
        field.editor.setFocus()

    def leave(self) -> None:
        self.view.add.clear()

    def focus_first(self) -> None:
        self.view.tabs.setFocus()

    def areas(self) -> list[QWidget]:
        first: dict[str, QWidget] = {
            "general": self.view.languages,
            "people": self.view.add.name,
            "backup": self.backups.view.make,
            "protection": self.protection.view,
        }
        if self.audit is not None:
            first["audit"] = self.audit.view.search
        return [self.view.tabs, first[self.view.tabs.value() or "general"]]


def _quiet(text: str) -> Button:
    return Button(text, ButtonKind.QUIET, size=ButtonSize.SMALL)
