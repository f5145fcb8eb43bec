"""The week: days, holidays, filter, directions, narrow windows."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import Qt

from foras_desktop.services.closed_days import read_closed_days
from foras_desktop.services.seats import BookSeat, book_seat
from foras_desktop.ui.sessions.week import Span
from foras_desktop.ui.theme import Theme
from tests.conftest import later
from tests.people import plan, register


def _titles(stage) -> list[str]:
    return [event.title for event in stage.page.view.calendar._grid._events]


def test_the_next_session_is_shown_at_first(stage, rabat) -> None:
    plan(rabat, "SEN", held_on=date(2021, 11, 19))
    first = plan(rabat, "MLI", "GIN")
    stage.show()
    assert stage.shown_id() == first.id
    assert stage.page.panel.view.heading.text() == "Wednesday 17 November, 10:00–11:00"
    assert stage.page.panel.view.caption.text() == "Salle 2 · Imane Lahlou"


def test_page_keys_turn_the_weeks_and_t_comes_back(stage, rabat) -> None:
    plan(rabat, "MLI", held_on=date(2021, 11, 24))
    stage.show()
    assert stage.page.view.empty.isVisible()
    stage.press(Qt.Key.Key_PageDown)
    stage.settle()
    assert _titles(stage) == ["Mali"]
    assert not stage.page.view.empty.isVisible()
    stage.press(Qt.Key.Key_T)
    stage.settle()
    assert stage.page.weeks.span.first == date(2021, 11, 15)


def test_one_country_is_shown_alone(stage, rabat) -> None:
    plan(rabat, "MLI", "GIN")
    plan(rabat, "SEN", held_on=date(2021, 11, 19))
    stage.show()
    stage.page.view.head.country.set_value("GIN")
    assert _titles(stage) == ["Mali · Guinea"]
    stage.page.view.head.country.set_value("TGO")
    assert _titles(stage) == []
    assert stage.page.view.empty.isVisible()


def test_the_day_is_the_chosen_sessions(stage, rabat) -> None:
    session = plan(rabat, "MLI")
    plan(rabat, "SEN", held_on=date(2021, 11, 19))
    stage.show()
    stage.choose(session.id)
    stage.page.view.head.mode.set_value("day")
    stage.settle()
    assert _titles(stage) == ["Mali"]
    assert stage.page.view.head.interval.text() == "Wednesday 17 November"


def test_a_saturday_shows_when_a_session_lies_on_it(stage, rabat) -> None:
    plan(rabat, "MLI", held_on=date(2021, 11, 20), starts_at=time(7, 30))
    stage.show()
    calendar = stage.page.view.calendar
    assert [day.day.day for day in calendar._grid._days] == [15, 16, 17, 18, 19, 20]
    card = calendar._grid.card(_only_key(stage))
    assert card is not None
    assert card.y() >= 0


def _only_key(stage) -> object:
    return stage.page.view.calendar._grid._events[0].key


def test_holidays_close_their_day_in_three_languages(rabat) -> None:
    week = (date(2021, 11, 15), date(2021, 11, 21))
    names = {
        language: read_closed_days(rabat, *week, language)[date(2021, 11, 18)].name
        for language in ("fr", "en", "ar")
    }
    assert names == {"fr": "Fête de l’indépendance", "en": "Independence Day", "ar": "عيد الاستقلال"}
    feast = read_closed_days(rabat, date(2021, 7, 19), date(2021, 7, 23), "fr")
    assert feast[date(2021, 7, 20)].estimated
    assert "(" not in feast[date(2021, 7, 20)].name


def test_the_calendar_marks_the_holiday(stage) -> None:
    stage.show()
    closed = {day.day.day: day.closed for day in stage.page.view.calendar._grid._days if day.closed}
    assert closed == {18: "Independence Day"}


def test_days_step_over_the_week_end() -> None:
    friday = Span(date(2021, 11, 19), single=True)
    assert friday.step(1).anchor == date(2021, 11, 22)
    assert friday.step(1).step(-1) == friday


def test_in_arabic_the_panel_stands_on_the_left(make_stage, rabat) -> None:
    plan(rabat, "MLI", "GIN")
    register(rabat)
    Theme.current().set_language("ar")
    stage = make_stage("ar")
    stage.show()
    page = stage.page
    assert stage.left_of(page.panel) <= 1
    assert stage.left_of(page.view.calendar) >= 340
    assert stage.left_of(page.view.head.new) < stage.left_of(page.view.head.title)
    assert [one.name for one in page.panel.view.meter.nationalities()] == ["مالي", "غينيا"]
    candidates = page.panel.view.candidates.viewport()
    assert stage.left_of(candidates) + 8 == stage.left_of(page.panel.view.meter)
    assert candidates.width() - 16 == page.panel.view.meter.width()


def test_in_a_narrow_window_the_panel_lies_over_the_week(stage, rabat) -> None:
    session = plan(rabat, "MLI")
    stage.show(958, 562)
    assert stage.page.view.calendar.width() == 958
    assert not stage.page.panel.isVisible()
    stage.choose(session.id)
    stage.qtbot.waitUntil(stage.page.panel.isVisible)
    assert stage.page.panel.view.close_button.isVisible()
    assert stage.page.width() == 958
    stage.press(Qt.Key.Key_Escape)
    assert not stage.page.panel.isVisible()
    assert stage.page.view.calendar.chosen_key() is None


def test_a_change_elsewhere_is_read_again(stage, rabat) -> None:
    session = plan(rabat, "MLI")
    person = register(rabat)
    stage.show()
    stage.choose(session.id)
    stage.workspace.do(stage.page, book_seat, BookSeat(session.id, person.id))
    stage.qtbot.waitUntil(lambda: stage.page.panel.view.seats_text.text() == "1 of 12, 11 free")
    stage.settle()


def test_attendance_leads_once_the_session_has_begun(stage, rabat, clock) -> None:
    session = plan(rabat, "MLI", held_on=date(2021, 11, 16), starts_at=time(10, 30))
    book_seat(rabat, BookSeat(session.id, register(rabat).id))
    stage.show()
    stage.choose(session.id)
    tabs = stage.page.panel.view.tabs
    assert tabs.value() == "candidates"
    later(clock, minutes=6)
    stage.page._on_minute_passed()
    stage.qtbot.waitUntil(lambda: tabs.value() == "seated")
    stage.settle()
    assert tabs.tabText(0) == "Attendance 0/1"
    assert stage.page.panel.view.attendance.isVisible()


def test_every_area_takes_the_focus(stage, rabat) -> None:
    plan(rabat, "MLI")
    register(rabat)
    stage.show()
    for area in stage.page.areas():
        area.setFocus()
        assert stage.page.isAncestorOf(stage.page.focusWidget())
    assert len(stage.page.key_hints()) > 8
