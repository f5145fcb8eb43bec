"""Training in the window: planning by keyboard, enrolling under the guard, one key a half-day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from foras_desktop.db.baseline import module_id
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.records import TrainingCycle
from foras_desktop.services.office import Office
from foras_desktop.services.training.calendar import propose_days
from foras_desktop.services.training.cycles import PlanCycle, plan_cycle
from foras_desktop.services.training.enrolling import Enrol, enrol
from foras_desktop.services.training.reading import open_cycle, read_cycles
from foras_desktop.ui.places import Place
from foras_desktop.ui.shell.shell import Shell
from foras_desktop.ui.training.grid_model import Kind
from foras_desktop.ui.training.page import TrainingPage
from tests.people import register
from tests.ui.hands import CTRL, at_rest, open_shell, press, type_text

MONDAY = date(2021, 11, 8)


def cycle(office: Office, **given: Any) -> TrainingCycle:
    days = propose_days(office, "RBA", MONDAY, 10)
    return plan_cycle(office, PlanCycle(module_id("PD2"), days, partner="CERF", **given))[0]


def opened(qtbot: QtBot, office: Office, record: str | None = None) -> tuple[Shell, TrainingPage]:
    shell = open_shell(qtbot, office)
    shell.go(Place("training", record))
    at_rest(qtbot, shell.workspace)
    page = shell.current()
    assert isinstance(page, TrainingPage)
    return shell, page


def test_a_cycle_is_planned_by_keyboard(qtbot: QtBot, rabat: Office) -> None:
    shell, page = opened(qtbot, rabat)
    qtbot.waitUntil(page.overview.nothing.isVisible)
    press(shell, Qt.Key.Key_Space, text=" ")  # the one action of the empty list
    at_rest(qtbot, shell.workspace)
    assert page.form.module.hasFocus()
    page.form.module.set_value(module_id("PD2"))
    page.form.first.setFocus()
    page.form.first.selectAll()
    type_text(shell, "22/11/2021")
    at_rest(qtbot, shell.workspace)
    assert page.form.days[-1] == date(2021, 12, 3)
    press(shell, Qt.Key.Key_Return, CTRL)
    at_rest(qtbot, shell.workspace)
    (card,) = read_cycles(rabat)
    assert (card.days[0], len(card.days), card.cycle.seats) == (date(2021, 11, 22), 10, 15)
    assert page.view.enrol.search.hasFocus(), "a new cycle asks for people"


def test_a_form_says_what_is_missing_beside_it(qtbot: QtBot, rabat: Office) -> None:
    _, page = opened(qtbot, rabat, "new")
    page.form.submit()
    assert page.form.module_field.error
    page.form.module.set_value(module_id("PD2"))
    page.form.count.clear()
    page.form.submit()
    assert page.form.first_field.error
    assert read_cycles(rabat) == []


def test_oujda_is_asked_why(qtbot: QtBot, rabat: Office) -> None:
    shell, page = opened(qtbot, rabat, "new")
    page.form.module.set_value(module_id("PD2"))
    page.form.city.set_value("OUJ")
    at_rest(qtbot, shell.workspace)
    page.form.submit()
    at_rest(qtbot, shell.workspace)
    qtbot.waitUntil(page.form.reason_field.isVisible)
    assert page.form.city_field.error
    page.form.reason.setText("douze demandes écrites")
    page.form.submit()
    at_rest(qtbot, shell.workspace)
    assert read_cycles(rabat)[0].cycle.city == "OUJ"


def test_the_guard_is_told_below_the_field_and_gone_past_with_a_reason(qtbot: QtBot, rabat: Office) -> None:
    running = cycle(rabat)
    register(rabat, family_name="Agbeko", planned_departure=date(2021, 11, 21))
    shell, page = opened(qtbot, rabat, running.id)
    press(shell, Qt.Key.Key_Return)
    at_rest(qtbot, shell.workspace)
    panel = page.view.enrol
    assert "23" in panel.search_field.error
    qtbot.waitUntil(panel.reason_field.isVisible)
    type_text(shell, "vol payé")
    press(shell, Qt.Key.Key_Return)
    at_rest(qtbot, shell.workspace)
    (one,) = open_cycle(rabat, running.id).participants
    assert one.row.overrode == ("departure",)
    page.view.tabs.set_value("attendance")
    qtbot.waitUntil(page.view.banner.isVisible)


def test_one_key_a_half_day(qtbot: QtBot, rabat: Office, clock: FixedClock) -> None:
    running = cycle(rabat)
    for name in ("Bah", "Cissé"):
        enrol(rabat, Enrol(running.id, register(rabat, family_name=name).id))
    shell, page = opened(qtbot, rabat, running.id)
    page.open_cycle(running.id)
    at_rest(qtbot, shell.workspace)
    grid = page.view.grid
    page.view.tabs.set_value("attendance")
    grid.setFocus()
    today = grid.grid.columns[grid.currentIndex().column()]
    assert (today.day, today.half) == (date(2021, 11, 16), "morning"), "today's morning is chosen first"
    press(shell, Qt.Key.Key_Space, text=" ")
    at_rest(qtbot, shell.workspace)
    assert grid.currentIndex().row() == 1, "the next person"
    press(shell, Qt.Key.Key_A, text="a")
    press(shell, Qt.Key.Key_Right)
    press(shell, Qt.Key.Key_unknown, text="م")
    at_rest(qtbot, shell.workspace)
    first, second = open_cycle(rabat, running.id).participants
    assert [cell.mark for cell in first.marks.values()] == ["present"]
    assert sorted(cell.mark for cell in second.marks.values()) == ["absent", "excused"]
    press(shell, Qt.Key.Key_Delete)
    at_rest(qtbot, shell.workspace)
    assert len(open_cycle(rabat, running.id).participants[1].marks) == 1


def test_nothing_is_keyed_ahead_and_the_window_says_so(qtbot: QtBot, rabat: Office) -> None:
    running = cycle(rabat)
    enrol(rabat, Enrol(running.id, register(rabat).id))
    shell, page = opened(qtbot, rabat, running.id)
    grid = page.view.grid
    page.view.tabs.set_value("attendance")
    last = max(place for place, spec in enumerate(grid.grid.columns) if spec.kind is Kind.CELL)
    grid.setFocus()
    grid.setCurrentIndex(grid.grid.index(0, last))
    with qtbot.waitSignal(shell.workspace.said):
        press(shell, Qt.Key.Key_P, text="p")
    at_rest(qtbot, shell.workspace)
    assert open_cycle(rabat, running.id).participants[0].marks == {}


def test_a_closed_day_has_a_column_of_its_own(qtbot: QtBot, rabat: Office) -> None:
    running = cycle(rabat)
    enrol(rabat, Enrol(running.id, register(rabat).id))
    _, page = opened(qtbot, rabat, running.id)
    closed = [spec.day for spec in page.view.grid.grid.columns if spec.kind is Kind.CLOSED]
    assert closed == [date(2021, 11, 18)]


def test_the_grid_speaks(qtbot: QtBot, rabat: Office) -> None:
    running = cycle(rabat)
    enrol(rabat, Enrol(running.id, register(rabat).id))
    _, page = opened(qtbot, rabat, running.id)
    model = page.view.grid.grid
    QAbstractItemModelTester(model)
    QAbstractItemModelTester(page.overview.model)
    spoken = model.data(model.index(0, 3), Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(spoken, str)
    assert "Diarra" in spoken
    assert model.data(QModelIndex()) is None


def test_a_place_is_given_back(qtbot: QtBot, rabat: Office) -> None:
    running = cycle(rabat)
    enrol(rabat, Enrol(running.id, register(rabat).id))
    shell, page = opened(qtbot, rabat, running.id)
    page.view.people.choose_next(1)
    page.view.withdraw.click()
    at_rest(qtbot, shell.workspace)
    assert open_cycle(rabat, running.id).participants == ()
    qtbot.waitUntil(page.view.nobody.isVisible)


@pytest.mark.parametrize("people", [200])
def test_two_hundred_people_are_shown(qtbot: QtBot, rabat: Office, people: int) -> None:
    running = cycle(rabat, seats=people)
    for number in range(people):
        enrol(rabat, Enrol(running.id, register(rabat, family_name=f"Nom{number:03}").id))
    _, page = opened(qtbot, rabat, running.id)
    assert page.view.grid.grid.rowCount() == people
