"""First run, unlock, lock, languages, and one window a folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from foras_desktop.config import PreferenceFile, Preferences
from foras_desktop.documents.render import page_text
from foras_desktop.domain.clock import FixedClock
from foras_desktop.services import giving_help, intake
from foras_desktop.services.intake import KeepDraft
from foras_desktop.services.office import Office
from foras_desktop.ui.first_run.page import FirstRunPage
from foras_desktop.ui.language import Translators
from foras_desktop.ui.main_window import MainWindow
from foras_desktop.ui.places import Place
from foras_desktop.ui.shell.shell import Shell
from foras_desktop.ui.single_instance import SingleInstance
from foras_desktop.ui.unlock.central import AskCentralDialog
from foras_desktop.ui.unlock.page import UnlockPage
from foras_desktop.ui.unlock.recovery import RecoveryDialog
from tests.conftest import CHEAP, PASSPHRASE, Desks


@pytest.fixture
def translators(qapp: QApplication) -> Iterator[Translators]:
    made = Translators(qapp)
    yield made
    made.use("en")


def open_window(qtbot: QtBot, folder: Path, clock: FixedClock, translators: Translators) -> MainWindow:
    PreferenceFile(folder).write(Preferences(language="en", theme="light"))
    window = MainWindow(folder, clock, translators)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.start()
        window.show()
    return window


@pytest.fixture
def closed_rabat(rabat: Office) -> Path:
    """The folder of a desk that is set up and locked."""
    rabat.close()
    return rabat.credentials.folder.parent


def unlock(qtbot: QtBot, window: MainWindow, passphrase: str = PASSPHRASE) -> None:
    page = window.page()
    assert isinstance(page, UnlockPage)
    page.view.passphrase.setText(passphrase)
    QTest.keyClick(page.view.passphrase, Qt.Key.Key_Return)


def test_the_first_run_leads_through_the_sheet_into_the_program(
    qtbot: QtBot, tmp_path: Path, clock: FixedClock, translators: Translators
) -> None:
    window = open_window(qtbot, tmp_path, clock, translators)
    page = window.page()
    assert isinstance(page, FirstRunPage)
    form = page.view.form
    form.desk.set_value("OUJ")
    form.name.setText("Karim Ouazzani")
    form.passphrase.setText(PASSPHRASE)
    form.again.setText(PASSPHRASE + "x")
    form.start.click()
    assert form.again_field.error
    form.again.setText(PASSPHRASE)
    form.start.click()
    qtbot.waitUntil(lambda: page.view.steps.currentWidget() is page.view.sheet, timeout=10_000)
    assert form.passphrase.text() == ""
    code = page.view.sheet.code.text()
    page.save_sheet(tmp_path / "sheet.pdf")
    qtbot.waitUntil((tmp_path / "sheet.pdf").exists)
    assert code.split("-")[0] in page_text(tmp_path / "sheet.pdf", 0)
    page.view.sheet.done.click()
    qtbot.waitUntil(lambda: isinstance(window.page(), Shell), timeout=10_000)
    assert "Karim" not in window.windowTitle()


def test_a_name_that_cannot_be_printed_is_told_before_anything_is_made(
    qtbot: QtBot, tmp_path: Path, clock: FixedClock, translators: Translators
) -> None:
    window = open_window(qtbot, tmp_path, clock, translators)
    page = window.page()
    assert isinstance(page, FirstRunPage)
    form = page.view.form
    form.name.setText("王小明")
    form.passphrase.setText(PASSPHRASE)
    form.again.setText(PASSPHRASE)
    form.start.click()
    qtbot.waitUntil(lambda: bool(form.name_field.error))
    assert "U+738B" in form.name_field.error
    assert not list(tmp_path.glob("*/keys.json"))


def test_a_wrong_passphrase_is_told_beside_the_field_and_the_right_one_opens(
    qtbot: QtBot, closed_rabat: Path, clock: FixedClock, translators: Translators
) -> None:
    window = open_window(qtbot, closed_rabat, clock, translators)
    unlock(qtbot, window, "not the passphrase")
    page = window.page()
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(lambda: bool(page.view.passphrase_field.error))
    assert isinstance(window.page(), UnlockPage)
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: isinstance(window.page(), Shell), timeout=10_000)


def test_locking_keeps_what_is_typed_and_closes_the_database(
    qtbot: QtBot, closed_rabat: Path, clock: FixedClock, translators: Translators
) -> None:
    window = open_window(qtbot, closed_rabat, clock, translators)
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: isinstance(window.page(), Shell), timeout=10_000)
    assert window.shell is not None
    window.shell.go(Place("intake"))
    page = window.shell.page("intake")
    page.consent.given.setChecked(True)  # type: ignore[attr-defined]
    page.go_on()  # type: ignore[attr-defined]
    page.identity.editors["family_name"].setText("Sow")  # type: ignore[attr-defined]
    window.lock()
    unlock_page = window.page()
    assert isinstance(unlock_page, UnlockPage)
    assert "10:24" in unlock_page.view.remark.text()
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: isinstance(window.page(), Shell), timeout=10_000)
    drafts = intake.read_drafts(window.shell.workspace.office)
    assert len(drafts) == 1
    assert "Sow" in drafts[0].body


def test_changing_the_language_builds_the_window_anew(
    qtbot: QtBot, closed_rabat: Path, clock: FixedClock, translators: Translators
) -> None:
    window = open_window(qtbot, closed_rabat, clock, translators)
    page = window.page()
    assert isinstance(page, UnlockPage)
    page.view.languages.set_value("ar")
    qtbot.waitUntil(lambda: window.page() is not page)
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert PreferenceFile(closed_rabat).read().language == "ar"


def test_a_second_start_raises_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.is_first()
    first.listen()
    with qtbot.waitSignal(first.raised, timeout=5000):
        assert not second.is_first()
    other = SingleInstance(tmp_path / "..")
    assert other.is_first(), "another folder is another program"
    other.release()
    first.release()


def test_a_draft_body_is_what_the_form_reads_back(rabat: Office) -> None:
    draft, _ = intake.keep_draft(rabat, KeepDraft(None, {"consent_recorded": True, "languages": ["bm"]}))
    assert intake.read_drafts(rabat)[0].body == draft.body


def test_a_forgotten_passphrase_leads_back_in_through_the_central_office(
    qtbot: QtBot,
    met: tuple[Office, Office],
    stick: Path,
    clock: FixedClock,
    translators: Translators,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for module in ("keyfile", "asked"):
        monkeypatch.setattr(f"foras_desktop.db.keys.{module}.usual_cost", lambda: CHEAP)
    rabat, central = met
    rabat.close()
    window = open_window(qtbot, rabat.credentials.folder.parent, clock, translators)
    page = window.page()
    assert isinstance(page, UnlockPage)
    page.view.central.click()
    (dialog,) = window.findChildren(AskCentralDialog)
    for line in (dialog.ask.passphrase, dialog.ask.again):
        line.setText("neuf lunes sur la mer")
    dialog.write_to(stick)
    qtbot.waitUntil(lambda: not dialog.wait.isHidden(), timeout=20_000)
    (letter,) = stick.iterdir()
    asked = giving_help.open_letter(central, letter)
    assert isinstance(asked, giving_help.HelpAsked)
    answer, _ = giving_help.give_help(central, giving_help.GiveHelp(asked.letter, stick, True, True))
    dialog.wait.passphrase.setText("neuf lunes sur la mer")
    with qtbot.waitSignal(window.entered, timeout=20_000):
        dialog.open_answer(answer)
    assert window.office is not None
    assert window.office.actor.person_id == rabat.actor.person_id
    window.close()


def test_a_forgotten_passphrase_leads_back_in_through_the_sheet_and_the_next_one(
    qtbot: QtBot, desks: Desks, clock: FixedClock, translators: Translators, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("foras_desktop.db.keys.keyfile.usual_cost", lambda: CHEAP)
    office = desks.set_up("CAS", "Youssef Alaoui")
    office.close()
    window = open_window(qtbot, office.credentials.folder.parent, clock, translators)
    page = window.page()
    assert isinstance(page, UnlockPage)
    page.view.forgotten.click()
    (dialog,) = window.findChildren(RecoveryDialog)
    dialog.code.setText(desks.secrets["CAS"].recovery_code)
    dialog.passphrase.setText("neuf lunes sur la mer")
    dialog.open_button.click()
    qtbot.waitUntil(lambda: dialog.new_sheet is not None, timeout=20_000)
    assert window.office is None, "nobody is in before the next sheet is kept"
    assert dialog.new_sheet is not None
    with qtbot.waitSignal(window.entered, timeout=20_000):
        dialog.new_sheet.sheet.done.click()
    window.close()
