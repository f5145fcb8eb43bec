"""Diagnostics: facts, the journal, licences with their texts, and the report, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from foras_desktop.config import VERSION
from foras_desktop.db.schema import HEAD_REVISION
from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.faults import journal, licences
from foras_desktop.services import exchange
from foras_desktop.services.office import Office
from foras_desktop.ui.diagnostics.journal_model import LEVEL, WHAT, WHEN, WHERE
from foras_desktop.ui.diagnostics.page import DiagnosticsPage
from foras_desktop.ui.faults import report_dialog
from foras_desktop.ui.places import Place
from foras_desktop.ui.shell.shell import Shell
from foras_desktop.ui.widgets.fact import Fact
from foras_desktop.ui.widgets.table import DETAIL, TONE
from tests.people import register
from tests.ui.hands import CTRL, at_rest, open_shell, press


def show(qtbot: QtBot, office: Office, language: str = "fr") -> tuple[Shell, DiagnosticsPage]:
    shell = open_shell(qtbot, office, language)
    shell.go(Place("diagnostics"))
    at_rest(qtbot, shell.workspace)
    page = shell.current()
    assert isinstance(page, DiagnosticsPage)
    return shell, page


def value(fact: Fact) -> str:
    return fact.accessibleDescription()


def test_the_settings_and_the_search_lead_there(qtbot: QtBot, rabat: Office) -> None:
    shell = open_shell(qtbot, rabat)
    shell.go(Place("settings"))
    at_rest(qtbot, shell.workspace)
    shell.page("settings").view.diagnostics.click()  # type: ignore[attr-defined]
    assert shell.current() is shell.page("diagnostics")
    shell.go(Place("today"))
    QTest.keyClick(shell, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(shell.top_bar.search, "diagn")
    rows = shell._results._list.rows
    qtbot.waitUntil(lambda: rows.rowCount() == 1)
    QTest.keyClick(shell.top_bar.search, Qt.Key.Key_Return)
    at_rest(qtbot, shell.workspace)
    assert shell.current() is shell.page("diagnostics")
    assert shell.sidebar._items["settings"].isChecked()


def test_facts_are_told(qtbot: QtBot, met: tuple[Office, Office], stick: Path) -> None:
    rabat, _ = met
    register(rabat)
    exchange.write_stick(rabat, exchange.WriteStick(stick))
    _, page = show(qtbot, rabat)
    facts = page.view.facts
    assert value(facts.version) == VERSION
    assert value(facts.exchange) == "16 nov. 2021"
    assert value(facts.folder) == str(rabat.credentials.folder)
    assert value(facts.logs).endswith("logs")
    for fact in (facts.system, facts.python, facts.qt, facts.revision, facts.records, facts.operations):
        assert value(fact)
    for fact in (facts.file_size, facts.free):
        assert value(fact)[0].isdigit()


def test_what_cannot_be_known_is_a_dash(qtbot: QtBot, rabat: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("foras_desktop.ui.diagnostics.page.free_space", lambda _folder: None)
    _, page = show(qtbot, rabat)
    assert value(page.view.facts.free) == "–"
    page._show_free(7 * 1024 * 1024)
    assert value(page.view.facts.free).startswith("7")
    assert value(page.view.facts.exchange)


def test_the_journal_is_shown_newest_first(
    qtbot: QtBot, rabat: Office, journal_folder: Path, qtmodeltester: ModelTester
) -> None:
    shell, page = show(qtbot, rabat)
    assert page.view.journal_panes.currentWidget() is page.view.nothing
    journal.note("program.started")
    journal.note_fault(EnvironmentFault("disk.full"))
    journal.note_fault(ValueError("x"))
    shell.go(Place("today"))
    shell.go(Place("diagnostics"))
    at_rest(qtbot, shell.workspace)
    model = page.view.journal
    qtmodeltester.check(model)
    page.view.tabs.set_value("journal")
    assert page.view.lines.isVisible()
    assert model.rowCount() == 3
    assert "program.bug" in model.index(0, WHAT).data()
    assert "ValueError" in model.index(0, WHAT).data(DETAIL)
    assert model.index(2, WHAT).data(DETAIL) is None
    assert [model.index(row, LEVEL).data(TONE) for row in range(3)] == ["danger", "caution", "muted"]
    assert len({model.index(row, LEVEL).data() for row in range(3)}) == 3
    for column in (WHEN, LEVEL, WHAT, WHERE):
        assert model.headerData(column, Qt.Orientation.Horizontal)
        assert model.index(0, column).data()


def test_licences_are_listed_with_their_texts(
    qtbot: QtBot, rabat: Office, qtmodeltester: ModelTester
) -> None:
    shell, page = show(qtbot, rabat)
    assert page.view.licences.rowCount() == 0, "read when they are asked for"
    QTest.keyClick(page.view.tabs, Qt.Key.Key_Right)
    QTest.keyClick(page.view.tabs, Qt.Key.Key_Right)
    at_rest(qtbot, shell.workspace)
    model = page.view.licences
    qtmodeltester.check(model)
    assert model.rowCount() == len(licences.shipped())
    first = model.item_at(0)
    assert first is not None
    assert page.view.text.toPlainText() == licences.licence_text(first)
    page.view.packages.setFocus()
    press(shell, Qt.Key.Key_Down)
    second = model.item_at(1)
    assert second is not None
    assert page.view.text.toPlainText() == licences.licence_text(second)
    assert page.view.text.isReadOnly()
    assert model.headerData(0, Qt.Orientation.Horizontal)
    assert first.name in model.index(0, 0).data()


def test_a_report_is_saved_from_here(
    qtbot: QtBot, rabat: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.txt"
    monkeypatch.setattr(report_dialog, "ask_where", lambda *_: target)
    shell, page = show(qtbot, rabat)
    press(shell, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.report is not None, timeout=10_000)
    assert page.report is not None
    assert not page.view.save.is_busy
    page.report.save.click()
    assert f"Revision: {HEAD_REVISION}" in target.read_text("utf-8")
    page.report.reject()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_it_speaks_the_other_languages(qtbot: QtBot, rabat: Office, language: str) -> None:
    _, page = show(qtbot, rabat, language)
    assert page.view.facts.isVisible()
