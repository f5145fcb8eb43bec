"""Asking for an erasure at a desk, answering it at the central office, and seeing who has erased."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from foras_desktop.domain.views import AuditFilter
from foras_desktop.services import audit, erasure, people
from foras_desktop.services.office import Office
from foras_desktop.ui.people.page import PeoplePage
from foras_desktop.ui.places import Place
from foras_desktop.ui.protection import research_dialog
from foras_desktop.ui.protection.research_dialog import ResearchDialog
from foras_desktop.ui.settings.page import SettingsPage
from foras_desktop.ui.shell.shell import Shell
from foras_desktop.ui.widgets.button import Button
from tests.conftest import later
from tests.people import register
from tests.services.identity.copies import carry
from tests.ui.hands import at_rest, open_shell


def show(qtbot: QtBot, office: Office) -> tuple[Shell, SettingsPage]:
    shell = open_shell(qtbot, office)
    shell.go(Place("settings", "protection"))
    at_rest(qtbot, shell.workspace)
    page = shell.current()
    assert isinstance(page, SettingsPage)
    return shell, page


def texts(page: SettingsPage) -> str:
    view = page.protection.view
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view))


def buttons(page: SettingsPage, whose: str) -> list[Button]:
    found = page.protection.view.findChildren(Button)
    return [
        one for one in found if one.accessibleDescription() == whose and one.isVisibleTo(page.protection.view)
    ]


@pytest.fixture
def asked(met: tuple[Office, Office], stick: Path) -> tuple[Office, Office, str]:
    """Kadidia's erasure was asked for in Rabat, and the central office has heard of it."""
    rabat, central = met
    person = register(rabat)
    erasure.ask_erasure(rabat, erasure.AskErasure(person.id))
    carry(stick, rabat, central)
    return rabat, central, person.id


def test_a_person_asks_at_a_desk_and_sees_how_it_stands(qtbot: QtBot, met: tuple[Office, Office]) -> None:
    rabat, _ = met
    person = register(rabat)
    shell = open_shell(qtbot, rabat)
    shell.go(Place("people", person.id))
    at_rest(qtbot, shell.workspace)
    page = shell.current()
    assert isinstance(page, PeoplePage)
    record = page.record
    own = record.view.consents.own_data
    assert own.standing.isHidden()
    dialog = record.ask_erasure()
    assert dialog is not None
    assert "Kadidia Diarra" in dialog.windowTitle()
    dialog.cancel.click()
    assert not erasure.read_protection(rabat).requests
    dialog = record.ask_erasure()
    assert dialog is not None
    dialog.act.click()
    at_rest(qtbot, shell.workspace)
    assert [row.request.person for row in erasure.read_protection(rabat).requests] == [person.id]
    assert own.erase.isHidden()
    assert not own.standing.isHidden()


def test_a_desk_sees_the_request_but_does_not_erase(qtbot: QtBot, asked: tuple[Office, Office, str]) -> None:
    _, page = show(qtbot, asked[0])
    qtbot.waitUntil(lambda: "Kadidia Diarra" in texts(page))
    assert buttons(page, "Kadidia Diarra") == []


def test_the_central_office_erases_after_one_more_question(
    qtbot: QtBot, asked: tuple[Office, Office, str], stick: Path
) -> None:
    rabat, central, person = asked
    shell, page = show(qtbot, central)
    qtbot.waitUntil(lambda: len(buttons(page, "Kadidia Diarra")) == 2)
    _, erase = buttons(page, "Kadidia Diarra")
    erase.click()
    dialog = page.protection.dialog
    assert dialog is not None
    assert people.count_people(central) == 1
    dialog.act.click()
    at_rest(qtbot, shell.workspace)
    assert people.count_people(central) == 0
    qtbot.waitUntil(lambda: "Rabat" in texts(page))  # the desk that has not answered yet
    assert "Kadidia" not in texts(page)
    carry(stick, rabat, central)
    page.refresh()
    at_rest(qtbot, shell.workspace)
    qtbot.waitUntil(lambda: "Rabat" not in texts(page))
    (row,) = erasure.read_protection(central).erasures
    assert (row.person_id, row.is_everywhere) == (person, True)


def test_it_is_declined_only_with_a_reason(qtbot: QtBot, asked: tuple[Office, Office, str]) -> None:
    _, central, _ = asked
    shell, page = show(qtbot, central)
    qtbot.waitUntil(lambda: len(buttons(page, "Kadidia Diarra")) == 2)
    decline, _ = buttons(page, "Kadidia Diarra")
    decline.click()
    dialog = page.protection.dialog
    assert dialog is not None
    dialog.act.click()
    at_rest(qtbot, shell.workspace)
    assert dialog.reason_field.error
    dialog.reason.setText("plainte en cours")
    dialog.act.click()
    at_rest(qtbot, shell.workspace)
    assert not erasure.read_protection(central).requests


def test_whose_time_has_passed_can_be_asked_about(qtbot: QtBot, rabat: Office) -> None:
    register(rabat, planned_departure=date(2021, 12, 1))
    later(rabat.clock, days=6 * 365)  # type: ignore[arg-type]
    shell, page = show(qtbot, rabat)
    qtbot.waitUntil(lambda: len(buttons(page, "Kadidia Diarra")) == 1)
    (ask,) = buttons(page, "Kadidia Diarra")
    ask.click()
    assert page.protection.dialog is not None
    page.protection.dialog.act.click()
    at_rest(qtbot, shell.workspace)
    (row,) = erasure.read_protection(rabat).requests
    assert row.request.ground == "time_passed"
    qtbot.waitUntil(lambda: texts(page).count("Diarra") == 1)  # asked for, and no longer due


def test_everything_held_is_shown_on_paper_and_noted(qtbot: QtBot, rabat: Office) -> None:
    person = register(rabat, phone="+212600000777")
    shell = open_shell(qtbot, rabat)
    shell.go(Place("people", person.id))
    at_rest(qtbot, shell.workspace)
    page = shell.current()
    assert isinstance(page, PeoplePage)
    record = page.record
    assert not record.view.consents.own_data.paper.isHidden()
    record.view.consents.own_data.paper.click()
    qtbot.waitUntil(lambda: record.holding.paper is not None, timeout=10_000)
    paper = record.holding.paper
    assert paper is not None
    qtbot.waitUntil(lambda: bool(paper.pages.sheets), timeout=20_000)
    at_rest(qtbot, shell.workspace)
    paper.printed.emit(1)
    at_rest(qtbot, shell.workspace)
    noted = audit.read_audit(rabat, AuditFilter(about=person.id)).rows
    assert {(row.kind, row.detail) for row in noted} == {
        ("exported", "access_request"),
        ("printed", "access_request"),
    }


def test_figures_for_research_are_saved_with_a_reason(
    qtbot: QtBot, central: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(6):
        register(central, given_names=f"Moussa {number}", sex="man")
    target = tmp_path / "research.xlsx"
    monkeypatch.setattr(research_dialog, "ask_where", lambda *_: target)
    shell, page = show(qtbot, central)
    page.protection.view.research.click()
    dialog = page.protection.dialog
    assert isinstance(dialog, ResearchDialog)
    dialog.act.click()
    at_rest(qtbot, shell.workspace)
    assert dialog.reason_field.error
    assert not target.exists()
    dialog.reason.setText("thèse sur le retour")
    dialog.act.click()
    at_rest(qtbot, shell.workspace)
    book = openpyxl.load_workbook(target)
    assert book.worksheets[0].max_row == 7
    held = str([[cell.value for cell in row] for sheet in book for row in sheet.iter_rows()])
    assert "Moussa" not in held
    assert "thèse sur le retour" in held


def test_a_desk_is_not_offered_figures(qtbot: QtBot, rabat: Office) -> None:
    _, page = show(qtbot, rabat)
    assert page.protection.view.research.isHidden()
