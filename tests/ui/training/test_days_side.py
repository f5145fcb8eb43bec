"""A cycle's days and place in the window: leaving out, moving, adding, calling off, the calendar."""

from __future__ import annotations

from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from foras_desktop.db.baseline import module_id
from foras_desktop.domain.records import TrainingCycle
from foras_desktop.services.office import Office
from foras_desktop.services.training.calendar import propose_days
from foras_desktop.services.training.cycles import ChangeCycle, PlanCycle, change_cycle, plan_cycle
from foras_desktop.services.training.enrolling import Enrol, enrol
from foras_desktop.services.training.marking import Mark, mark
from foras_desktop.services.training.reading import CANCELLED, CyclePage, open_cycle
from foras_desktop.ui.places import Place
from foras_desktop.ui.shell.shell import Shell
from foras_desktop.ui.training.cycle_view import DAYS
from foras_desktop.ui.training.page import TrainingPage
from tests.people import register
from tests.ui.hands import at_rest, open_shell

MONDAY = date(2021, 11, 8)
TUESDAY = MONDAY + timedelta(days=1)
INDEPENDENCE = date(2021, 11, 18)
AFTER = date(2021, 11, 23)
"""The first working day after ten of them from 8 November, the 18th being a holiday."""


def running(office: Office) -> TrainingCycle:
    days = propose_days(office, "RBA", MONDAY, 10)
    return plan_cycle(office, PlanCycle(module_id("PD2"), days, venue="Salle 2"))[0]


def opened(qtbot: QtBot, office: Office, cycle: TrainingCycle) -> tuple[Shell, TrainingPage]:
    shell = open_shell(qtbot, office)
    shell.go(Place("training", cycle.id))
    at_rest(qtbot, shell.workspace)
    page = shell.current()
    assert isinstance(page, TrainingPage)
    page.view.tabs.set_value(DAYS)
    return shell, page


def now(office: Office, cycle: TrainingCycle) -> CyclePage:
    return open_cycle(office, cycle.id)


def test_a_day_moves_to_the_end_or_is_left_out(qtbot: QtBot, rabat: Office) -> None:
    cycle = running(rabat)
    shell, page = opened(qtbot, rabat, cycle)
    side = page.view.days
    assert side.list.chosen_key() == MONDAY
    side.to_the_end.click()
    at_rest(qtbot, shell.workspace)
    assert (now(rabat, cycle).card.days[0], now(rabat, cycle).card.days[-1]) == (TUESDAY, AFTER)
    side.list.choose(TUESDAY)
    side.leave_out.click()
    at_rest(qtbot, shell.workspace)
    assert len(now(rabat, cycle).card.days) == 9


def test_a_holiday_is_shown_and_may_be_held(qtbot: QtBot, rabat: Office) -> None:
    cycle = running(rabat)
    shell, page = opened(qtbot, rabat, cycle)
    side = page.view.days
    assert side.list.choose(INDEPENDENCE), "closed days stand among the others"
    assert side.hold.isVisible()
    assert not side.leave_out.isVisible()
    side.hold.click()
    at_rest(qtbot, shell.workspace)
    assert INDEPENDENCE in now(rabat, cycle).card.days
    assert side.leave_out.isVisible()


def test_a_day_is_added_and_its_absence_refused(qtbot: QtBot, rabat: Office) -> None:
    cycle = running(rabat)
    shell, page = opened(qtbot, rabat, cycle)
    side = page.view.days
    assert side.day.value() == AFTER, "the next working day is proposed"
    side.day.set_value(None)
    side.add.click()
    assert side.day_field.error
    side.day.set_value(AFTER)
    side.add.click()
    at_rest(qtbot, shell.workspace)
    assert now(rabat, cycle).card.days[-1] == AFTER


def test_marks_on_a_day_left_out_are_told_and_kept(qtbot: QtBot, rabat: Office) -> None:
    cycle = running(rabat)
    place = enrol(rabat, Enrol(cycle.id, register(rabat).id))[0]
    mark(rabat, Mark(cycle.id, {(place.id, MONDAY, "morning"): "present"}, {}))
    shell, page = opened(qtbot, rabat, cycle)
    side = page.view.days
    assert side.told.text() == ""
    side.leave_out.click()
    at_rest(qtbot, shell.workspace)
    assert "1" in side.told.text()
    assert now(rabat, cycle).participants[0].completion.present == 0
    side.day.set_value(MONDAY)
    side.add.click()
    at_rest(qtbot, shell.workspace)
    assert now(rabat, cycle).participants[0].completion.present == 1
    assert side.told.text() == ""


def test_what_is_typed_stays_while_others_change_the_cycle(qtbot: QtBot, rabat: Office) -> None:
    cycle = running(rabat)
    shell, page = opened(qtbot, rabat, cycle)
    side = page.view.days
    assert side.venue.text() == "Salle 2"
    assert not side.save.isEnabled()
    side.venue.clear()
    side.venue.insert("Salle 4")
    side.venue.textEdited.emit("Salle 4")
    assert side.save.isEnabled()
    change_cycle(rabat, ChangeCycle(cycle.id, partner="CERF"))
    page.refresh()
    at_rest(qtbot, shell.workspace)
    assert side.venue.text() == "Salle 4"
    side.save.click()
    at_rest(qtbot, shell.workspace)
    changed = now(rabat, cycle).card.cycle
    assert (changed.venue, changed.partner) == ("Salle 4", "CERF"), "what was not typed is not written"
    assert side.partner.text() == "CERF"
    assert not side.save.isEnabled()


def test_a_cycle_is_called_off_with_its_reason(qtbot: QtBot, rabat: Office) -> None:
    cycle = running(rabat)
    shell, page = opened(qtbot, rabat, cycle)
    side = page.view.days
    side.cancel.click()
    assert side.reason.hasFocus()
    side.cancel.click()
    at_rest(qtbot, shell.workspace)
    assert side.reason_field.error, "why has to be told"
    side.reason.setText("formatrice malade")
    side.cancel.click()
    at_rest(qtbot, shell.workspace)
    assert now(rabat, cycle).card.state == CANCELLED
    assert "formatrice malade" in side.told.text()
    assert not side.list.isEnabled()
    assert not side.cancel.isVisible()


def test_the_calendar_of_the_city_is_corrected(qtbot: QtBot, rabat: Office) -> None:
    cycle = running(rabat)
    shell, page = opened(qtbot, rabat, cycle)
    side = page.view.days
    side.calendar_day.set_value(AFTER)
    side.why.setText("Travaux")
    side.correct.click()
    at_rest(qtbot, shell.workspace)
    assert AFTER not in propose_days(rabat, "RBA", AFTER, 3)
    assert AFTER in propose_days(rabat, "CAS", AFTER, 3)
    assert now(rabat, cycle).next_day == AFTER + timedelta(days=1)
