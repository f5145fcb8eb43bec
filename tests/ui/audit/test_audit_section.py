"""The audit trail in the settings: who sees it, finding entries, opening a person, comparing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from foras_desktop.domain.access import Role
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.domain.records import Person
from foras_desktop.domain.views import AuditPage
from foras_desktop.services import audit, exchange, person_page
from foras_desktop.services.office import Office
from foras_desktop.sync.progress import Cancelled
from foras_desktop.ui.audit import section as section_module
from foras_desktop.ui.audit.entries_model import ABOUT, WHAT, WHO
from foras_desktop.ui.audit.section import AuditSection
from foras_desktop.ui.people.page import PeoplePage
from foras_desktop.ui.places import Place
from foras_desktop.ui.settings.page import SettingsPage
from foras_desktop.ui.shell.shell import Shell
from tests.conftest import later
from tests.people import register
from tests.services.review.apart import exchange_both_ways
from tests.ui.hands import at_rest, open_shell, press


def show(qtbot: QtBot, office: Office) -> tuple[Shell, AuditSection]:
    shell = open_shell(qtbot, office)
    shell.go(Place("settings", "audit"))
    at_rest(qtbot, shell.workspace)
    page = shell.current()
    assert isinstance(page, SettingsPage)
    assert page.view.tabs.value() == "audit"
    assert page.audit is not None
    return shell, page.audit


def rested(qtbot: QtBot, shell: Shell, section: AuditSection) -> None:
    qtbot.waitUntil(lambda: not section._typing.isActive())
    at_rest(qtbot, shell.workspace)


def texts(section: AuditSection, column: int) -> list[str]:
    model = section.view.entries
    return [model.index(row, column).data() for row in range(model.rowCount())]


@pytest.fixture
def read_once(rabat: Office, clock: FixedClock) -> Person:
    """Somebody whose remark was read a day after the unlocking."""
    person = register(rabat, family_name="Sangaré", given_names="Awa", remark="x")
    later(clock, days=1)
    person_page.read_remark(rabat, person.id)
    return person


# --- reading --------------------------------------------------------------------------------------


def test_a_counsellor_has_no_such_tab(qtbot: QtBot, rabat: Office) -> None:
    rabat.take_role(replace(rabat.actor, role=Role.COUNSELLOR))
    shell = open_shell(qtbot, rabat)
    shell.go(Place("settings", "audit"))
    at_rest(qtbot, shell.workspace)
    page = shell.current()
    assert isinstance(page, SettingsPage)
    assert page.audit is None
    assert page.view.tabs.value() == "general"


def test_an_auditor_reads_it_newest_first(
    qtbot: QtBot, rabat: Office, read_once: Person, qtmodeltester: ModelTester
) -> None:
    rabat.take_role(replace(rabat.actor, role=Role.AUDITOR))
    _, section = show(qtbot, rabat)
    qtmodeltester.check(section.view.entries)
    assert texts(section, WHAT) == ["Read what is sealed: the remark", "Unlocked"]
    assert texts(section, WHO) == ["Imane Lahlou"] * 2
    assert texts(section, ABOUT) == ["Sangaré Awa", ""]
    assert "2" in section.view.count.text()


def test_words_a_kind_who_and_days_narrow_it(qtbot: QtBot, rabat: Office, read_once: Person) -> None:
    shell, section = show(qtbot, rabat)
    view = section.view
    narrowing: list[tuple[Callable[[], None], list[str]]] = [
        (lambda: view.search.setText("sangare"), ["Read what is sealed: the remark"]),
        (lambda: view.kind.set_value("unlocked"), ["Unlocked"]),
        (lambda: view.who.set_value(rabat.actor.person_id), texts(section, WHAT)),
        (lambda: view.since.setText("17/11/2021"), ["Read what is sealed: the remark"]),
        (lambda: view.until.setText("16/11/2021"), ["Unlocked"]),
    ]
    for narrow, expected in narrowing:
        narrow()
        rested(qtbot, shell, section)
        assert texts(section, WHAT) == expected
        view.clear_filters()
        rested(qtbot, shell, section)
        assert len(texts(section, WHAT)) == 2
    assert section.wanted().since is None


def test_where_nothing_fits_all_is_one_click_away(qtbot: QtBot, rabat: Office) -> None:
    shell, section = show(qtbot, rabat)
    section.view.search.setText("nobody")
    section.view.since.setText("17/11/2021")
    rested(qtbot, shell, section)
    assert section.view.nothing.isVisible()
    assert section.wanted().since == date(2021, 11, 17)
    section.view.nothing.action_chosen.emit()
    rested(qtbot, shell, section)
    assert section.view.table.isVisible()
    section._show(AuditPage((), 0))
    assert section.view.blank.isVisible()


def test_what_is_no_date_is_said(qtbot: QtBot, rabat: Office) -> None:
    shell, section = show(qtbot, rabat)
    section.view.since.setFocus()
    section.view.since.setText("31/31")
    section.view.until.setFocus()
    rested(qtbot, shell, section)
    assert section.view.since_field.error
    assert len(texts(section, WHAT)) == 1


def test_how_many_fit_is_told_where_not_all_are_shown(qtbot: QtBot, rabat: Office) -> None:
    _, section = show(qtbot, rabat)
    (row,) = section.view.entries.items
    section._show(AuditPage((row,), 7))
    assert "7" in section.view.count.text()
    assert "1" in section.view.count.text()


def test_enter_opens_the_person_and_nobody_else(qtbot: QtBot, rabat: Office, read_once: Person) -> None:
    shell, section = show(qtbot, rabat)
    section.view.search.setFocus()
    press(shell, Qt.Key.Key_Down)
    press(shell, Qt.Key.Key_Down)
    press(shell, Qt.Key.Key_Return)
    assert isinstance(shell.current(), SettingsPage), "an unlocking is about nobody"
    press(shell, Qt.Key.Key_Up)
    press(shell, Qt.Key.Key_Return)
    at_rest(qtbot, shell.workspace)
    page = shell.current()
    assert isinstance(page, PeoplePage)
    assert page.record.page is not None
    assert page.record.page.person.id == read_once.id


def test_a_new_entry_comes_by_itself(qtbot: QtBot, rabat: Office, read_once: Person) -> None:
    shell, section = show(qtbot, rabat)
    shell.workspace.do(section, person_page.read_remark, read_once.id)
    at_rest(qtbot, shell.workspace)
    assert len(texts(section, WHAT)) == 3


def test_a_trouble_is_told_and_the_entries_stay(
    qtbot: QtBot, rabat: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell, section = show(qtbot, rabat)

    def refused(*given: object) -> None:
        raise EnvironmentFault("database.damaged")

    monkeypatch.setattr(audit, "read_audit", refused)
    section.refresh()
    at_rest(qtbot, shell.workspace)
    assert section.view.trouble.isVisible()
    assert texts(section, WHAT) == ["Unlocked"]


# --- comparing ------------------------------------------------------------------------------------


def compared(qtbot: QtBot, shell: Shell, section: AuditSection) -> None:
    section.view.compare.click()
    assert not section.view.compare.isEnabled()
    qtbot.waitUntil(section.view.compare.isEnabled, timeout=20_000)
    at_rest(qtbot, shell.workspace)


def test_before_the_central_office_was_met_it_is_said(qtbot: QtBot, rabat: Office) -> None:
    shell, section = show(qtbot, rabat)
    compared(qtbot, shell, section)
    assert section.view.trouble.isVisible()
    assert not section.view.outcome.isVisible()
    assert not section.view.progress.isVisible()


def test_whole_and_then_not(
    qtbot: QtBot, met: tuple[Office, Office], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rabat, central = met
    person = register(rabat, remark="x")
    person_page.read_remark(rabat, person.id)
    exchange_both_ways(stick, rabat, central)
    written, _ = exchange.write_stick(central, exchange.WriteStick(stick))
    shell, section = show(qtbot, rabat)
    outcome = section.view.outcome
    compared(qtbot, shell, section)
    assert outcome.good.isVisible()
    monkeypatch.setattr(section_module, "for_file", lambda *given: written.path)
    section.view.compare_bundle.click()
    qtbot.waitUntil(section.view.compare.isEnabled, timeout=20_000)
    assert outcome.good.isVisible()
    assert not section.view.trouble.isVisible()
    with rabat.unit_of_work() as work:
        with work.without_capture():
            work.connection.exec_driver_sql("DELETE FROM audit_entry WHERE kind = 'sealed_read'")
        work.commit()
    compared(qtbot, shell, section)
    assert outcome.wrong.isVisible()
    assert not outcome.good.isVisible()
    assert len(outcome.lines()) == 1


def test_nothing_is_said_of_a_comparison_that_was_stopped(
    qtbot: QtBot, rabat: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell, section = show(qtbot, rabat)

    def stopped(*given: object) -> None:
        raise Cancelled

    monkeypatch.setattr(shell.workspace.worker, "run", stopped)
    compared(qtbot, shell, section)
    assert not section.view.trouble.isVisible()
    assert not section.view.outcome.isVisible()
