"""Settings: language and look change at once; a colleague gets a way in; refusals beside their field."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from foras_desktop.documents.render import page_text
from foras_desktop.services import access
from foras_desktop.services.office import Office
from foras_desktop.ui.places import Place
from foras_desktop.ui.settings.page import SettingsPage
from foras_desktop.ui.shell.shell import Shell
from tests.conftest import PASSPHRASE
from tests.ui.hands import at_rest, open_shell


def show(qtbot: QtBot, office: Office) -> tuple[Shell, SettingsPage]:
    shell = open_shell(qtbot, office)
    shell.go(Place("settings"))
    at_rest(qtbot, shell.workspace)
    page = shell.current()
    assert isinstance(page, SettingsPage)
    return shell, page


def test_language_and_look_are_remembered_and_told(qtbot: QtBot, rabat: Office) -> None:
    shell, page = show(qtbot, rabat)
    with qtbot.waitSignal(shell.workspace.preferences_changed):
        page.view.themes.set_value("dark")
    with qtbot.waitSignal(shell.workspace.preferences_changed):
        page.view.languages.set_value("ar")
    preferences = shell.workspace.preferences.read()
    assert (preferences.theme, preferences.language) == ("dark", "ar")


def test_a_colleague_is_let_in(qtbot: QtBot, rabat: Office) -> None:
    shell, page = show(qtbot, rabat)
    form = page.view.add
    form.name.setText("Hamza Ouali")
    assert form.role.value() == "counsellor", "what most colleagues are, and no button without a role"
    form.own.setText("wrong passphrase")
    form.passphrase.setText("quatre dunes sous la pluie")
    form.add.click()
    at_rest(qtbot, shell.workspace)
    assert form.own_field.error
    form.own.setText(PASSPHRASE)
    form.add.click()
    at_rest(qtbot, shell.workspace)
    assert [slot.name for slot in access.people_with_access(rabat)] == ["Imane Lahlou", "Hamza Ouali"]
    assert form.passphrase.text() == form.own.text() == ""


def test_leaving_forgets_what_was_typed(qtbot: QtBot, rabat: Office) -> None:
    shell, page = show(qtbot, rabat)
    page.view.add.passphrase.setText("quatre dunes")
    shell.go(Place("today"))
    at_rest(qtbot, shell.workspace)
    assert page.view.add.passphrase.text() == ""


def test_a_new_recovery_sheet_is_shown_once_and_forgotten(
    qtbot: QtBot, rabat: Office, tmp_path: Path
) -> None:
    shell, page = show(qtbot, rabat)
    dialog = page.renew_sheet()
    dialog.passphrase.setText("not the passphrase")
    dialog.renew.click()
    at_rest(qtbot, shell.workspace)
    assert dialog._field.error
    dialog.passphrase.setText(PASSPHRASE)
    dialog.renew.click()
    at_rest(qtbot, shell.workspace)
    assert dialog.steps.currentWidget() is dialog.sheet
    code = dialog.sheet.code.text()
    dialog.keeper.save_to(tmp_path / "sheet.pdf")
    qtbot.waitUntil((tmp_path / "sheet.pdf").exists)
    assert code.split("-")[0] in page_text(tmp_path / "sheet.pdf", 0)
    dialog.sheet.done.click()
    assert dialog.sheet.code.text() == ""
