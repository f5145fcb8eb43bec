"""A forgotten passphrase and the recovery sheet: its code works once, and the next sheet is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from foras_desktop.db.keys import slots
from foras_desktop.documents.render import page_text
from foras_desktop.services.profiles import profile_folders
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.unlock.recovery import RecoveryDialog
from foras_desktop.ui.unlock.used_sheet import UsedSheetDialog
from tests.conftest import CHEAP, Desks

NEW = "neuf lunes sur la mer"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("foras_desktop.db.keys.keyfile.usual_cost", lambda: CHEAP)
    slots.usual_cost.cache_clear()


@pytest.fixture
def dialog(qtbot: QtBot, desks: Desks) -> RecoveryDialog:
    office = desks.set_up("RBA")
    office.close()
    (profile,) = profile_folders(desks.root / "RBA")
    made = RecoveryDialog(profile, profile.people[0].id, Formats("en"), desks.clock)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(qtbot: QtBot, dialog: RecoveryDialog, code: str) -> UsedSheetDialog:
    dialog.code.setText(code)
    dialog.passphrase.setText(NEW)
    dialog.open_button.click()
    qtbot.waitUntil(lambda: dialog.new_sheet is not None, timeout=20_000)
    assert dialog.new_sheet is not None
    return dialog.new_sheet


def test_the_next_sheet_is_shown_put_on_paper_and_forgotten(
    qtbot: QtBot, desks: Desks, dialog: RecoveryDialog, tmp_path: Path
) -> None:
    sheet = shown(qtbot, dialog, desks.secrets["RBA"].recovery_code)
    code = sheet.sheet.code.text()
    assert code not in ("", desks.secrets["RBA"].recovery_code)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible(), "its code is shown once"
    sheet.keeper.save_to(tmp_path / "sheet.pdf")
    qtbot.waitUntil((tmp_path / "sheet.pdf").exists)
    assert code.split("-")[0] in page_text(tmp_path / "sheet.pdf", 0)
    with qtbot.waitSignal(dialog.unlocked) as caught:
        sheet.sheet.done.click()
    desks.keep(caught.args[0])
    assert sheet.sheet.code.text() == ""
    assert not sheet.isVisible()


def test_a_weak_new_passphrase_is_told_at_its_field(
    qtbot: QtBot, desks: Desks, dialog: RecoveryDialog
) -> None:
    dialog.code.setText(desks.secrets["RBA"].recovery_code)
    dialog.passphrase.setText("Imane Lahlou 2021")
    dialog.open_button.click()
    qtbot.waitUntil(lambda: bool(dialog._passphrase_field.error), timeout=20_000)
    assert "soon guessed" in dialog._passphrase_field.error
    assert dialog.new_sheet is None
