"""Backups in the window: made by themselves, made when asked, put back before anyone is in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from foras_desktop.domain.access import Role
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.services.backup.making import make_backup, read_backups, set_second_place
from foras_desktop.services.office import Office
from foras_desktop.ui.backups.automatic import AutomaticBackups
from foras_desktop.ui.backups.restore_dialog import RestoreDialog
from foras_desktop.ui.backups.section import BackupSection
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.places import Place
from foras_desktop.ui.settings.page import SettingsPage
from foras_desktop.ui.shell.shell import Shell
from tests.conftest import PASSPHRASE, Desks
from tests.people import register
from tests.ui.hands import at_rest, open_shell


def show(qtbot: QtBot, office: Office) -> tuple[Shell, BackupSection]:
    shell = open_shell(qtbot, office)
    shell.go(Place("settings", "backup"))
    at_rest(qtbot, shell.workspace)
    page = shell.current()
    assert isinstance(page, SettingsPage)
    assert page.view.tabs.value() == "backup"
    return shell, page.backups


def test_none_yet_is_said_and_one_is_made(qtbot: QtBot, rabat: Office) -> None:
    shell, section = show(qtbot, rabat)
    nothing = section.view.state.text()
    with qtbot.waitSignal(shell.workspace.said, timeout=20_000):
        section.view.make.click()
        assert not section.view.make.isEnabled()
    at_rest(qtbot, shell.workspace)
    assert section.view.state.text() != nothing
    assert section.view.make.isEnabled()
    assert not section.view.progress.isVisible()
    assert len(read_backups(rabat).kept) == 1


def test_a_trouble_stands_beside_the_button(
    qtbot: QtBot, rabat: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell, section = show(qtbot, rabat)

    def refused(*given: object) -> None:
        raise EnvironmentFault("backup.no_room")

    monkeypatch.setattr(shell.workspace.worker, "run", refused)
    section.make()
    at_rest(qtbot, shell.workspace)
    assert not section.view.trouble.isHidden()
    assert section.view.make.isEnabled()


def test_the_second_place_is_shown_and_taken_away(qtbot: QtBot, rabat: Office, stick: Path) -> None:
    shell, section = show(qtbot, rabat)
    assert not section.view.without.isEnabled()
    section.set_place(stick)
    at_rest(qtbot, shell.workspace)
    assert str(stick) in section.view.place.accessibleDescription()
    section.set_place(rabat.credentials.folder)
    at_rest(qtbot, shell.workspace)
    assert not section.view.trouble.isHidden()
    section.view.without.click()
    at_rest(qtbot, shell.workspace)
    assert read_backups(rabat).second_place is None


def test_a_whole_database_is_said_to_be_whole_and_a_changed_one_is_mended(
    qtbot: QtBot, rabat: Office
) -> None:
    register(rabat)
    shell, section = show(qtbot, rabat)
    section.check()
    at_rest(qtbot, shell.workspace)
    whole = section.view.verdict.text()
    with rabat.unit_of_work() as work:
        with work.without_capture():
            work.connection.exec_driver_sql("UPDATE person SET given_names = 'Someone else'")
        work.commit()
    section.check()
    at_rest(qtbot, shell.workspace)
    assert section.view.verdict.text() != whole
    assert not section.view.mend.isHidden()
    section.view.mend.click()
    qtbot.waitUntil(lambda: section.view.verdict.text() == whole, timeout=20_000)
    assert section.view.mend.isHidden()


def test_a_counsellor_makes_backups_but_chooses_no_place(qtbot: QtBot, rabat: Office) -> None:
    rabat.take_role(replace(rabat.actor, role=Role.COUNSELLOR))
    _, section = show(qtbot, rabat)
    assert section.view.choose.isHidden()
    assert section.view.make.isEnabled()


# --- by themselves --------------------------------------------------------------------------------


def test_one_is_made_by_itself_and_the_log_follows(qtbot: QtBot, rabat: Office, stick: Path) -> None:
    set_second_place(rabat, stick)
    register(rabat)
    shell = open_shell(qtbot, rabat)
    automatic = AutomaticBackups(shell.workspace)
    automatic.look()
    at_rest(qtbot, shell.workspace)
    assert len(read_backups(rabat).kept) == 1
    assert len(list(stick.glob("*.foras-backup"))) == 1
    register(rabat, given_names="Awa")
    automatic.look()
    at_rest(qtbot, shell.workspace)
    assert len(read_backups(rabat).kept) == 1
    assert len(list(stick.glob("*.foras-log"))) == 1


def test_a_trouble_is_told_once(qtbot: QtBot, rabat: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    shell = open_shell(qtbot, rabat)
    automatic = AutomaticBackups(shell.workspace)
    said: list[str] = []
    shell.workspace.said.connect(lambda sentence, way_back: said.append(sentence))

    def refused(*given: object) -> None:
        raise EnvironmentFault("disk.full")

    monkeypatch.setattr(shell.workspace.worker, "run", refused)
    for _ in range(3):
        automatic.look()
        at_rest(qtbot, shell.workspace)
    assert len(said) == 1


# --- putting one back -----------------------------------------------------------------------------


def dialog_for(qtbot: QtBot, data: Path, clock: FixedClock) -> RestoreDialog:
    dialog = RestoreDialog(data, Formats("fr"), clock)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_a_backup_opens_on_a_new_computer(
    qtbot: QtBot, rabat: Office, tmp_path: Path, clock: FixedClock, desks: Desks
) -> None:
    register(rabat)
    path = make_backup(rabat)[0].path
    dialog = dialog_for(qtbot, tmp_path / "new", clock)
    assert dialog.put_back.isHidden()
    dialog.look_into(path)
    qtbot.waitUntil(lambda: not dialog.put_back.isHidden())
    assert dialog.people.value() == rabat.actor.person_id
    dialog.passphrase.setText("ce n'est pas elle")
    dialog.put_back.click()
    qtbot.waitUntil(lambda: bool(dialog.passphrase_field.error), timeout=20_000)
    dialog.passphrase.setText(PASSPHRASE)
    with qtbot.waitSignal(dialog.unlocked, timeout=20_000) as caught:
        dialog.put_back.click()
    office = desks.keep(caught.args[0])
    assert read_backups(office).is_due
    assert office.desk == "RBA"
    assert dialog.passphrase.text() == ""


def test_what_is_no_backup_is_said(qtbot: QtBot, tmp_path: Path, clock: FixedClock) -> None:
    wrong = tmp_path / "holiday.foras-backup"
    wrong.write_bytes(b"a picture")
    dialog = dialog_for(qtbot, tmp_path / "new", clock)
    dialog.look_into(wrong)
    qtbot.waitUntil(lambda: not dialog.trouble.isHidden())
    assert dialog.put_back.isHidden()


def test_a_damaged_backup_is_said_and_the_desk_stays(
    qtbot: QtBot, rabat: Office, tmp_path: Path, clock: FixedClock
) -> None:
    register(rabat)
    path = make_backup(rabat)[0].path
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    damaged = tmp_path / path.name
    damaged.write_bytes(content)
    dialog = dialog_for(qtbot, tmp_path / "new", clock)
    dialog.look_into(damaged)
    qtbot.waitUntil(lambda: not dialog.put_back.isHidden())
    dialog.passphrase.setText(PASSPHRASE)
    dialog.put_back.click()
    qtbot.waitUntil(lambda: not dialog.trouble.isHidden(), timeout=20_000)
    assert not list((tmp_path / "new").rglob("foras.db"))


def test_with_the_sheet_a_new_passphrase_is_asked(
    qtbot: QtBot, desks: Desks, tmp_path: Path, clock: FixedClock
) -> None:
    casablanca = desks.set_up("CAS", "Youssef Alaoui")
    path = make_backup(casablanca)[0].path
    dialog = dialog_for(qtbot, tmp_path / "new", clock)
    dialog.look_into(path)
    qtbot.waitUntil(lambda: not dialog.put_back.isHidden())
    dialog.with_sheet.setChecked(True)
    assert not dialog.code_field.isHidden()
    dialog.code.setText("7KQ2M-9XDRA")
    dialog.passphrase.setText("neuf lunes sur la mer")
    dialog.put_back.click()
    qtbot.waitUntil(lambda: bool(dialog.code_field.error), timeout=20_000)
    dialog.code.setText(desks.secrets["CAS"].recovery_code)
    dialog.put_back.click()
    qtbot.waitUntil(lambda: dialog.new_sheet is not None, timeout=20_000)
    assert dialog.new_sheet is not None
    assert dialog.new_sheet.sheet.code.text() not in ("", desks.secrets["CAS"].recovery_code)
    with qtbot.waitSignal(dialog.unlocked, timeout=20_000) as caught:
        dialog.new_sheet.sheet.done.click()
    desks.keep(caught.args[0])
