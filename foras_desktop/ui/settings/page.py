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
from foras_desktop.ui.places import Place
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.settings.new_sheet import NewSheetDialog
from foras_desktop.ui.settings.view import SettingsView
from foras_desktop.ui.shell.page import Page
from foras_desktop.ui.words import word
from foras_desktop.ui.workspace import Workspace


class SettingsPage(Page):
    """Language, look, people with access, and what this computer is."""

    concerns = ("staff", "access")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        preferences = workspace.preferences.read()
        self.view = SettingsView(workspace.language, preferences.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.languages.value_changed.connect(lambda value: self._change("language", value))
        self.view.themes.value_changed.connect(lambda value: self._change("theme", value))
        self.view.add.add.clicked.connect(self._on_add_clicked)
        self.view.new_sheet.clicked.connect(self.renew_sheet)
        self.view.diagnostics.clicked.connect(lambda: workspace.go(Place("diagnostics")))
        for part in (self.view.add, self.view.new_sheet):
            part.setVisible(workspace.office.actor.may(Action.GIVE_ACCESS))
        self._show_computer()

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

    def _show_people(self, slots: Sequence[Slot]) -> None:
        self.view.show_people([(slot.name, word("role", slot.role)) for slot in slots])

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
        }
        field = fields.get(error.code, form.name_field)
        field.set_error(sentence_of(error, self.workspace.formats))
        field.editor.setFocus()

    def leave(self) -> None:
        self.view.add.clear()

    def focus_first(self) -> None:
        self.view.languages.setFocus()

    def areas(self) -> list[QWidget]:
        return [self.view.languages, self.view.themes, self.view.add.name]
