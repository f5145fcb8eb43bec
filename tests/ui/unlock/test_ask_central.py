"""Asking the central office from the page where one unlocks: the letter, the digits, the answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from foras_desktop.services import giving_help, unlocking
from foras_desktop.services.giving_help import GiveHelp, HelpAsked
from foras_desktop.services.office import Office
from foras_desktop.services.profiles import profile_folders
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.unlock.central import AskCentralDialog
from foras_desktop.ui.unlock.page import UnlockPage
from tests.conftest import CHEAP, PASSPHRASE, Desks

NEW = "neuf lunes sur la mer"
_WORK = 20_000

OpenDialog = Callable[[], AskCentralDialog]


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("keyfile", "asked"):
        monkeypatch.setattr(f"foras_desktop.db.keys.{module}.usual_cost", lambda: CHEAP)


@pytest.fixture
def open_dialog(qtbot: QtBot, rabat: Office, desks: Desks) -> OpenDialog:
    def make() -> AskCentralDialog:
        rabat.close()
        (profile,) = profile_folders(desks.root / "RBA")
        dialog = AskCentralDialog(profile, profile.people[0].id, Formats("en"), desks.clock)
        qtbot.addWidget(dialog)
        dialog.show()
        at_rest(qtbot, dialog)
        return dialog

    return make


def at_rest(qtbot: QtBot, dialog: AskCentralDialog) -> None:
    qtbot.waitUntil(lambda: dialog._tasks.is_idle, timeout=_WORK)


def written(qtbot: QtBot, dialog: AskCentralDialog, stick: Path) -> Path:
    dialog.ask.passphrase.setText(NEW)
    dialog.ask.again.setText(NEW)
    dialog.write_to(stick)
    qtbot.waitUntil(lambda: not dialog.wait.isHidden(), timeout=_WORK)
    return stick / "FORAS-RBA-help.foras-letter"


def answered(central: Office, letter: Path, stick: Path) -> tuple[str, Path]:
    """The digits that the central office sees, and its answer."""
    asked = giving_help.open_letter(central, letter)
    assert isinstance(asked, HelpAsked)
    answer, _ = giving_help.give_help(central, GiveHelp(asked.letter, stick, True, True))
    return asked.letter.fingerprint, answer


def test_the_page_asks_for_the_person_chosen(qtbot: QtBot, rabat: Office, desks: Desks) -> None:
    rabat.close()
    page = UnlockPage(profile_folders(desks.root / "RBA"), "en", desks.clock)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.central_wanted) as caught:
        page.view.central.setFocus()
        qtbot.keyClick(page.view.central, Qt.Key.Key_Space)
    profile, person = caught.args
    assert (profile.desk, person) == ("RBA", rabat.actor.person_id)
    with qtbot.waitSignal(page.recovery_wanted):
        page.view.forgotten.click()


def test_the_central_office_does_not_ask_itself(qtbot: QtBot, central: Office, desks: Desks) -> None:
    central.close()
    page = UnlockPage(profile_folders(desks.root / "CEN"), "en", desks.clock)
    qtbot.addWidget(page)
    assert page.view.central.isHidden()
    assert not page.view.forgotten.isHidden()


def test_from_the_letter_to_the_open_desk(
    qtbot: QtBot, met: tuple[Office, Office], open_dialog: OpenDialog, stick: Path, desks: Desks
) -> None:
    rabat, central = met
    dialog = open_dialog()
    letter = written(qtbot, dialog, stick)
    assert dialog.ask.passphrase.text() == dialog.ask.again.text() == ""
    digits, answer = answered(central, letter, stick)
    assert dialog.wait.fingerprint.fingerprint() == digits
    dialog.reject()
    later = open_dialog()
    assert not later.wait.isHidden(), "it goes on where it was"
    assert later.wait.fingerprint.fingerprint() == digits
    later.wait.passphrase.setText(NEW)
    with qtbot.waitSignal(later.unlocked, timeout=_WORK) as caught:
        later.open_answer(answer)
    office = desks.keep(caught.args[0])
    assert office.actor.person_id == rabat.actor.person_id
    assert later.wait.passphrase.text() == ""


def test_what_is_wrong_stands_at_its_place_and_the_right_answer_still_opens(
    qtbot: QtBot, met: tuple[Office, Office], open_dialog: OpenDialog, stick: Path, desks: Desks
) -> None:
    dialog = open_dialog()
    letter = written(qtbot, dialog, stick)
    _, answer = answered(met[1], letter, stick)
    dialog._on_open_clicked()
    assert dialog.wait.passphrase_field.error, "without a passphrase no file is asked for"
    dialog.wait.passphrase.setText("une autre phrase encore")
    dialog.open_answer(answer)
    at_rest(qtbot, dialog)
    assert "chosen for the letter" in dialog.wait.passphrase_field.error
    dialog.open_answer(letter)
    at_rest(qtbot, dialog)
    assert not dialog.wait.trouble.isHidden()
    dialog.wait.passphrase.setText(NEW)
    with qtbot.waitSignal(dialog.unlocked, timeout=_WORK) as caught:
        dialog.open_answer(answer)
    desks.keep(caught.args[0])
    assert dialog.wait.trouble.isHidden()


def test_a_new_letter_takes_the_old_ones_place(
    qtbot: QtBot, met: tuple[Office, Office], open_dialog: OpenDialog, stick: Path
) -> None:
    dialog = open_dialog()
    written(qtbot, dialog, stick)
    before = dialog.wait.fingerprint.fingerprint()
    dialog.wait.again.click()
    assert not dialog.ask.isHidden()
    assert dialog.wait.isHidden()
    written(qtbot, dialog, stick)
    assert dialog.wait.fingerprint.fingerprint() != before


@pytest.mark.parametrize(
    ("new", "again", "where"),
    [("court", "court", "passphrase_field"), ("Imane Lahlou RBA", "Imane Lahlou RBA", "passphrase_field")],
)
def test_a_weak_passphrase_is_told_at_its_field(
    qtbot: QtBot,
    met: tuple[Office, Office],
    open_dialog: OpenDialog,
    stick: Path,
    new: str,
    again: str,
    where: str,
) -> None:
    dialog = open_dialog()
    dialog.ask.passphrase.setText(new)
    dialog.ask.again.setText(again)
    dialog.write_to(stick)
    at_rest(qtbot, dialog)
    assert getattr(dialog.ask, where).error
    assert list(stick.iterdir()) == []


def test_two_that_differ_ask_for_no_folder(
    qtbot: QtBot, met: tuple[Office, Office], open_dialog: OpenDialog
) -> None:
    dialog = open_dialog()
    dialog.ask.passphrase.setText(NEW)
    dialog.ask.again.setText(PASSPHRASE)
    qtbot.keyClick(dialog.ask.again, Qt.Key.Key_Return)
    assert dialog.ask.again_field.error


def test_a_desk_that_never_met_the_central_office_is_told_so(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    assert not dialog.ask.trouble.isHidden()
    assert not dialog.ask.write.isEnabled()
    assert not dialog.ask.passphrase.isEnabled()


def test_nothing_typed_outlives_the_dialog(
    qtbot: QtBot, met: tuple[Office, Office], open_dialog: OpenDialog, desks: Desks
) -> None:
    dialog = open_dialog()
    dialog.ask.passphrase.setText(NEW)
    dialog.wait.passphrase.setText(NEW)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.ask.passphrase.text() == dialog.wait.passphrase.text() == ""
    rabat = met[0]
    desks.keep(unlocking.unlock(rabat.credentials.folder, rabat.actor.person_id, PASSPHRASE))
