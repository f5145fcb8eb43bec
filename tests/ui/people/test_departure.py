"""Moving a departure from the record: by keyboard, refused into a module, past that with a reason."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from foras_desktop.db.baseline import module_id
from foras_desktop.domain.records import Person
from foras_desktop.services.office import Office
from foras_desktop.services.person_page import open_person
from foras_desktop.services.training.calendar import propose_days
from foras_desktop.services.training.cycles import PlanCycle, plan_cycle
from foras_desktop.services.training.enrolling import Enrol, enrol
from foras_desktop.ui.people.page import PeoplePage
from foras_desktop.ui.people.record import Record
from foras_desktop.ui.places import Place
from foras_desktop.ui.shell.shell import Shell
from tests.people import register
from tests.ui.hands import at_rest, open_shell

LATE, LATER, TOO_EARLY = date(2021, 12, 20), date(2022, 1, 10), date(2021, 11, 18)


def record_of(qtbot: QtBot, office: Office, person: Person) -> tuple[Shell, Record]:
    shell = open_shell(qtbot, office)
    shell.go(Place("people", person.id))
    at_rest(qtbot, shell.workspace)
    page = shell.current()
    assert isinstance(page, PeoplePage)
    return shell, page.record


def planned(office: Office, person: Person) -> date | None:
    return open_person(office, person.id).person.planned_departure


def test_a_departure_is_moved_and_the_move_stands_in_the_history(qtbot: QtBot, rabat: Office) -> None:
    person = register(rabat, planned_departure=LATE)
    shell, record = record_of(qtbot, rabat, person)
    facts = record.view.facts
    facts.change_departure.click()
    editor = facts.departure_editor
    assert editor.day.hasFocus()
    QTest.keyClicks(editor.day, "10/01/2022")
    QTest.keyClick(editor.day, Qt.Key.Key_Return)
    at_rest(qtbot, shell.workspace)
    assert planned(rabat, person) == LATER
    assert not editor.isVisible()
    assert facts.departure.isVisible()


def test_escape_leaves_it_as_it_was(qtbot: QtBot, rabat: Office) -> None:
    person = register(rabat, planned_departure=LATE)
    shell, record = record_of(qtbot, rabat, person)
    facts = record.view.facts
    facts.change_departure.click()
    QTest.keyClicks(facts.departure_editor.day, "10/01/2022")
    QTest.keyClick(facts.departure_editor.day, Qt.Key.Key_Escape)
    at_rest(qtbot, shell.workspace)
    assert not facts.departure_editor.isVisible()
    assert planned(rabat, person) == LATE


def test_what_is_no_date_is_said_and_nothing_written(qtbot: QtBot, rabat: Office) -> None:
    person = register(rabat, planned_departure=LATE)
    shell, record = record_of(qtbot, rabat, person)
    facts = record.view.facts
    facts.change_departure.click()
    facts.departure_editor.day.setText("31.02.2022")
    facts.departure_editor.submit()
    assert facts.departure_editor.day_field.error
    facts.departure_editor.day.setText("01/01/2020")
    facts.departure_editor.submit()
    at_rest(qtbot, shell.workspace)
    assert facts.departure_editor.day_field.error, "a departure lies ahead"
    assert not facts.departure_editor.reason_field.isVisible()
    assert planned(rabat, person) == LATE


def test_a_lead_goes_past_the_guard_with_a_reason(qtbot: QtBot, rabat: Office) -> None:
    person = register(rabat, planned_departure=LATE)
    days = propose_days(rabat, "RBA", date(2021, 11, 8), 10)
    cycle = plan_cycle(rabat, PlanCycle(module_id("PD2"), days))[0]
    enrol(rabat, Enrol(cycle.id, person.id))
    shell, record = record_of(qtbot, rabat, person)
    editor = record.view.facts.departure_editor
    record.view.facts.change_departure.click()
    editor.day.set_value(TOO_EARLY)
    editor.submit()
    at_rest(qtbot, shell.workspace)
    assert editor.day_field.error
    assert editor.reason.hasFocus()
    assert planned(rabat, person) == LATE
    editor.reason.setText("le vol ne se change pas")
    editor.submit()
    at_rest(qtbot, shell.workspace)
    assert planned(rabat, person) == TOO_EARLY
    assert not editor.isVisible()


def test_an_open_editor_does_not_follow_to_the_next_person(qtbot: QtBot, rabat: Office) -> None:
    first = register(rabat, planned_departure=LATE)
    other = register(rabat, family_name="Sow", planned_departure=LATER)
    shell, record = record_of(qtbot, rabat, first)
    record.view.facts.change_departure.click()
    record.show_person(other.id)
    at_rest(qtbot, shell.workspace)
    assert not record.view.facts.departure_editor.isVisible()
