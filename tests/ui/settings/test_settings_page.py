"""Settings: language and look change at once; a colleague gets a way in; refusals beside their field."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from foras_desktop.documents.render import page_text
from foras_desktop.domain.access import Permission, Role, Trust
from foras_desktop.services import access, colleagues, exchange
from foras_desktop.services.access import AddColleague
from foras_desktop.services.holders import holders
from foras_desktop.services.office import Office
from foras_desktop.services.unlocking import unlock
from foras_desktop.ui.places import Place
from foras_desktop.ui.settings.holders_dialog import HoldersDialog
from foras_desktop.ui.settings.page import SettingsPage
from foras_desktop.ui.settings.passphrase_dialog import PassphraseDialog
from foras_desktop.ui.settings.trust_dialog import TrustDialog
from foras_desktop.ui.shell.shell import Shell
from foras_desktop.ui.widgets.button import Button
from foras_desktop.ui.widgets.label import Label
from tests.conftest import CHEAP, PASSPHRASE
from tests.services.review.apart import carry
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
    form = page.people.view.add
    form.name.setText("Hamza Ouali")
    assert form.trust.role.value() == "counsellor", "what most colleagues are, and no button without a role"
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
    page.people.view.add.passphrase.setText("quatre dunes")
    shell.go(Place("today"))
    at_rest(qtbot, shell.workspace)
    assert page.people.view.add.passphrase.text() == ""


def test_a_new_recovery_sheet_is_shown_once_and_forgotten(
    qtbot: QtBot, rabat: Office, tmp_path: Path
) -> None:
    shell, page = show(qtbot, rabat)
    dialog = page.people.renew_sheet()
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


def line_of(page: SettingsPage, name: str) -> QWidget | None:
    """Somebody's line, at this computer or among all desks."""
    for label in page.people.findChildren(Label):
        if label.text() == name and label.isVisibleTo(page):
            return label.parentWidget()
    return None


def words_of(page: SettingsPage, name: str) -> list[str]:
    """What somebody's line says."""
    line = line_of(page, name)
    return [label.text() for label in line.findChildren(Label)] if line is not None else []


def ways_of(page: SettingsPage, name: str) -> list[Button]:
    """The buttons in somebody's line."""
    page.view.tabs.set_value("people")
    line = line_of(page, name)
    return line.findChildren(Button) if line is not None else []


def let_in(office: Office, name: str = "Hamza Ouali") -> str:
    order = AddColleague(name, Role.COUNSELLOR, PASSPHRASE, "quatre dunes sous la pluie")
    return access.add_colleague(office, order, cost=CHEAP)[0].id


def asked(page: SettingsPage) -> PassphraseDialog:
    (dialog,) = [one for one in page.findChildren(PassphraseDialog) if one.isVisible()]
    return dialog


def test_ones_own_passphrase_is_changed(qtbot: QtBot, rabat: Office) -> None:
    shell, page = show(qtbot, rabat)
    (change,) = ways_of(page, "Imane Lahlou")
    change.click()
    dialog = asked(page)
    dialog.own.setText(PASSPHRASE)
    dialog.new.setText("neuf lunes sur la mer")
    dialog.again.setText("neuf lunes sur la terre")
    dialog.act.click()
    assert dialog.again_field.error
    dialog.again.setText("neuf lunes sur la mer")
    with qtbot.waitSignal(shell.workspace.said, timeout=20_000):
        dialog.act.click()
    assert not dialog.isVisible()
    assert dialog.own.text() == dialog.new.text() == dialog.again.text() == ""
    rabat.close()
    unlock(rabat.credentials.folder, rabat.actor.person_id, "neuf lunes sur la mer").close()


def test_a_wrong_one_is_said_beside_its_field(qtbot: QtBot, rabat: Office) -> None:
    shell, page = show(qtbot, rabat)
    ways_of(page, "Imane Lahlou")[0].click()
    dialog = asked(page)
    dialog.own.setText("non, pas celle-ci")
    dialog.new.setText("neuf lunes sur la mer")
    dialog.again.setText("neuf lunes sur la mer")
    dialog.act.click()
    at_rest(qtbot, shell.workspace)
    assert dialog.own_field.error
    assert dialog.isVisible()


def test_a_colleague_is_removed_and_the_list_says_so(qtbot: QtBot, rabat: Office) -> None:
    let_in(rabat)
    shell, page = show(qtbot, rabat)
    assert len(ways_of(page, "Hamza Ouali")) == 3
    ways_of(page, "Hamza Ouali")[2].click()
    dialog = asked(page)
    assert not dialog.new_field.isVisible()
    dialog.own.setText(PASSPHRASE)
    with qtbot.waitSignal(shell.workspace.said, timeout=20_000):
        dialog.act.click()
    at_rest(qtbot, shell.workspace)
    assert ways_of(page, "Hamza Ouali") == []
    assert [slot.name for slot in access.people_with_access(rabat)] == ["Imane Lahlou"]


def test_a_counsellor_changes_only_their_own(qtbot: QtBot, rabat: Office) -> None:
    let_in(rabat)
    rabat.take_role(replace(rabat.actor, role=Role.COUNSELLOR))
    _, page = show(qtbot, rabat)
    assert len(ways_of(page, "Imane Lahlou")) == 1
    assert ways_of(page, "Hamza Ouali") == []


def test_who_opens_what_is_sealed_is_chosen_here(qtbot: QtBot, rabat: Office) -> None:
    let_in(rabat)
    shell, page = show(qtbot, rabat)
    page.people.view.holders.click()
    dialog = page.findChild(HoldersDialog)
    assert dialog is not None
    own, hamza = dialog.boxes.values()
    assert (own.isChecked(), hamza.isChecked()) == (True, False)
    dialog.own.setText(PASSPHRASE)
    dialog.act.click()
    at_rest(qtbot, shell.workspace)
    assert dialog.own_field.error, "one colleague is not enough where there are two"
    hamza.setChecked(True)
    dialog.act.click()
    at_rest(qtbot, shell.workspace)
    assert len(holders(rabat)) == 2


def test_rights_are_changed_and_the_line_says_so(qtbot: QtBot, rabat: Office) -> None:
    karim = let_in(rabat)
    shell, page = show(qtbot, rabat)
    ways_of(page, "Hamza Ouali")[0].click()
    dialog = page.findChild(TrustDialog)
    assert dialog is not None
    exports = dialog.form.boxes[Permission.EXPORT]
    children = dialog.form.boxes[Permission.CHILD_PROTECTION]
    dialog.form.role.set_value("desk_lead")
    assert (children.isChecked(), children.isEnabled()) == (True, False), "a lead's role brings it"
    dialog.form.role.set_value("counsellor")
    assert not children.isChecked()
    exports.click()
    dialog.own.setText(PASSPHRASE)
    with qtbot.waitSignal(shell.workspace.said, timeout=20_000):
        dialog.act.click()
    at_rest(qtbot, shell.workspace)
    trusts = {one.person_id: one.trust for one in colleagues.colleagues_here(rabat)}
    assert trusts[karim] == Trust(Role.COUNSELLOR, frozenset({Permission.EXPORT}))
    qtbot.waitUntil(lambda: "Counselling, Taking data out" in words_of(page, "Hamza Ouali"))


def test_the_central_office_countersigns_declines_and_ends(
    qtbot: QtBot, met: tuple[Office, Office], stick: Path
) -> None:
    rabat, central = met
    hamza, leila = let_in(rabat), let_in(rabat, "Leïla Amrani")
    carry(stick, rabat, central)
    shell, page = show(qtbot, central)
    qtbot.waitUntil(lambda: len(ways_of(page, "Hamza Ouali")) == 2)
    yes, _ = ways_of(page, "Hamza Ouali")
    with qtbot.waitSignal(shell.workspace.said):
        yes.click()
    at_rest(qtbot, shell.workspace)
    qtbot.waitUntil(lambda: len(ways_of(page, "Leïla Amrani")) == 2)
    _, no = ways_of(page, "Leïla Amrani")
    with qtbot.waitSignal(shell.workspace.said):
        no.click()
    at_rest(qtbot, shell.workspace)
    known = {one.person_id: one for one in colleagues.colleagues_everywhere(central)}
    assert known[hamza].countersigned
    assert leila not in known
    qtbot.waitUntil(lambda: line_of(page, "Leïla Amrani") is None and len(ways_of(page, "Hamza Ouali")) == 2)
    _, end = ways_of(page, "Hamza Ouali")
    end.click()
    dialog = asked(page)
    dialog.own.setText(PASSPHRASE)
    with qtbot.waitSignal(shell.workspace.said, timeout=20_000):
        dialog.act.click()
    at_rest(qtbot, shell.workspace)
    assert hamza not in {one.person_id for one in colleagues.colleagues_everywhere(central)}


def test_a_desk_is_not_shown_what_only_the_central_office_answers(
    qtbot: QtBot, met: tuple[Office, Office]
) -> None:
    _, page = show(qtbot, met[0])
    page.view.tabs.set_value("people")
    assert not page.people.view.everywhere.isVisible()
    assert page.people.view.add.isVisible()


def test_rights_that_a_bundle_changes_are_told_to_the_window(
    qtbot: QtBot, met: tuple[Office, Office], stick: Path
) -> None:
    rabat, central = met
    shell, _ = show(qtbot, rabat)
    order = colleagues.ChangeTrust(rabat.actor.person_id, Trust(Role.COUNSELLOR), PASSPHRASE)
    colleagues.change_trust(central, order)
    path = exchange.write_stick(central, exchange.WriteStick(stick))[0].path
    with qtbot.waitSignal(shell.workspace.rights_changed):
        shell.workspace.do(shell, exchange.read_stick, exchange.ReadStick(path))
