"""Settings: language and look change at once; a colleague gets a way in; refusals beside their field."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

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
    form.role.set_value("counsellor")
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
