"""Planning, moving and cancelling: by keyboard, with each refusal beside its cause."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from foras_desktop.services.sessions import read_week
from foras_desktop.ui.places import Place
from foras_desktop.ui.sessions.hour_input import parse_hour
from foras_desktop.ui.widgets.choice import Choice
from tests.conftest import later
from tests.people import plan, register

_WEEK = (date(2021, 11, 15), date(2021, 11, 21))


def _sessions(stage) -> list:
    return [card.session for card in read_week(stage.office, *_WEEK)]


def test_a_session_is_planned_by_keyboard(stage) -> None:
    stage.show()
    stage.press(Qt.Key.Key_N)
    form = stage.page.form
    assert form.view.hours.day.hasFocus()
    stage.type("17112021")
    stage.press(Qt.Key.Key_Return)
    stage.type("9h30")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Return)
    assert form.view.first.hasFocus()
    stage.type("ma")
    stage.press(Qt.Key.Key_Return)
    stage.type("guinea")
    stage.press(Qt.Key.Key_Return)
    stage.type("Salle 2")
    stage.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.qtbot.waitUntil(lambda: len(_sessions(stage)) == 1)
    stage.settle()
    session = _sessions(stage)[0]
    assert session.countries == ("MLI", "GIN")
    assert (session.held_on, session.starts_at, session.ends_at) == (
        date(2021, 11, 17),
        time(9, 30),
        time(10, 30),
    )
    assert (session.room, session.capacity, session.modality) == ("Salle 2", 12, "in_person")
    assert session.counsellor == stage.office.actor.person_id
    stage.qtbot.waitUntil(lambda: stage.shown_id() == session.id)
    assert stage.said == ["Session planned for Wed 17 Nov, 09:30"]
    assert stage.page.view.side.currentWidget() is stage.page.panel


def test_no_third_country_can_be_chosen(stage) -> None:
    stage.show()
    stage.page.start_form()
    choices = [one for one in stage.page.form.findChildren(Choice) if _offers_countries(one)]
    assert choices == [stage.page.form.view.first, stage.page.form.view.second]
    stage.page.form.view.first.set_value("MLI")
    second = stage.page.form.view.second
    assert "MLI" not in [second.itemData(row) for row in range(second.count())]


def _offers_countries(choice: Choice) -> bool:
    return "SEN" in [choice.itemData(row) for row in range(choice.count())]


def test_target_countries_come_first(stage) -> None:
    first = stage.page.form.view.first
    codes = [first.itemData(row) for row in range(first.count())]
    assert codes[:8] == ["BFA", "CMR", "CIV", "COD", "GIN", "MLI", "SEN", "TGO"]
    assert len(codes) > 190


def _fill(stage, day: date, hour: str, room: str = "") -> None:
    view = stage.page.form.view
    view.hours.day.set_value(day)
    view.hours.start.setText(hour)
    view.first.set_value("SEN")
    view.room.setText(room)
    view.save.click()
    stage.settle()


def test_a_taken_room_is_told_beside_the_room(stage, rabat) -> None:
    plan(rabat, "MLI", room="Salle 2")
    stage.show()
    stage.page.start_form()
    _fill(stage, date(2021, 11, 17), "10:30", "salle  2")
    view = stage.page.form.view
    assert view.room_field.error.startswith("salle 2 is taken")
    assert view.room.hasFocus()
    assert len(_sessions(stage)) == 1
    stage.type("x")
    assert view.room_field.error == ""


def test_a_passed_hour_is_told_below_the_hour(stage) -> None:
    stage.show()
    stage.page.start_form()
    _fill(stage, date(2021, 11, 16), "9")
    view = stage.page.form.view
    assert view.hours.error.startswith("This hour has passed.")
    assert view.hours.start.property("refused")
    assert not view.hours.day.property("refused")
    assert view.hours.start.hasFocus()


def test_escape_leaves_the_form_and_keeps_what_is_typed(stage) -> None:
    stage.show()
    stage.press(Qt.Key.Key_N)
    stage.type("18/11/2021")
    stage.press(Qt.Key.Key_Escape)
    assert stage.page.view.side.currentWidget() is not stage.page.form
    stage.page.start_form()
    assert stage.page.form.view.hours.day.value() == date(2021, 11, 18)


def test_what_is_typed_is_kept_over_a_locked_screen(make_stage) -> None:
    before = make_stage("en")
    before.show()
    before.page.start_form(date(2021, 11, 19), time(14), "SEN")
    before.page.form.view.second.set_value("MLI")
    before.page.leave()
    before.close()
    view = make_stage("fr").page.form.view
    assert (view.hours.day.value(), view.hours.start.value()) == (date(2021, 11, 19), time(14))
    assert (view.first.value(), view.second.value()) == ("SEN", "MLI")


def test_the_end_that_will_be_taken_stands_in_grey(stage) -> None:
    stage.show()
    hours = stage.page.form.view.hours
    assert hours.end.placeholderText() == ""
    hours.start.setText("14h30")
    assert (hours.end.placeholderText(), hours.end.value()) == ("15:30", None)
    hours.start.setText("23:30")
    assert hours.end.placeholderText() == "", "that would be the next day"


def test_a_double_click_on_a_free_slot_starts_the_form_there(stage) -> None:
    stage.show()
    stage.page.view.calendar.slot_activated.emit(datetime.combine(date(2021, 11, 19), time(14, 30)))
    view = stage.page.form.view
    assert view.hours.day.value() == date(2021, 11, 19)
    assert view.hours.start.value() == time(14, 30)
    assert view.first.hasFocus()


def test_hours_are_read_as_people_write_them() -> None:
    for text in ("9:30", "09:30", "9h30", "930", "0930", "9.30"):
        assert parse_hour(text) == time(9, 30)
    assert parse_hour("14h") == time(14)
    assert parse_hour("25") is None
    assert parse_hour("9:75") is None
    assert parse_hour("") is None


def _focus_card(stage, session_id: str) -> None:
    stage.page.view.calendar._grid.choose(session_id, focus=True)
    stage.settle()


def test_alt_and_arrows_move_a_session(stage, rabat) -> None:
    session = plan(rabat, "MLI")
    stage.show()
    _focus_card(stage, session.id)
    stage.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    stage.qtbot.waitUntil(lambda: _sessions(stage)[0].starts_at == time(10, 15))
    stage.settle()
    assert stage.said == ["Session moved to Wed 17 Nov, 10:15–11:15"]
    assert QApplication.focusWidget() is stage.page.view.calendar._grid.card(session.id)


def test_a_move_into_the_past_is_refused_beside_the_calendar(stage, rabat) -> None:
    session = plan(rabat, "MLI", held_on=date(2021, 11, 16), starts_at=time(10, 30))
    stage.show()
    _focus_card(stage, session.id)
    stage.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    refusal = stage.page.view.refusal
    stage.qtbot.waitUntil(refusal.isVisible)
    assert refusal.banner.accessibleName().startswith("This hour has passed.")
    stage.settle()
    assert _sessions(stage)[0].held_on == date(2021, 11, 16)
    stage.press(Qt.Key.Key_Escape)
    assert not refusal.isVisible()


def test_a_session_is_cancelled_with_a_reason(stage, rabat) -> None:
    session = plan(rabat, "MLI")
    stage.show()
    stage.choose(session.id)
    calling_off = stage.page.panel.view.calling_off
    calling_off.start.click()
    stage.press(Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: bool(calling_off.field.error))
    stage.type("Room closed")
    stage.press(Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: _sessions(stage)[0].status == "cancelled")
    stage.settle()
    assert _sessions(stage)[0].cancel_reason == "Room closed"
    assert not stage.page.panel.add.isVisible()
    assert not calling_off.isVisible()


def test_a_place_opens_the_week_of_its_session(stage, rabat) -> None:
    session = plan(rabat, "MLI", held_on=date(2021, 12, 8))
    stage.show()
    stage.page.open(Place("sessions", session.id))
    stage.qtbot.waitUntil(lambda: stage.page.weeks.span.contains(date(2021, 12, 8)))
    stage.settle()
    assert stage.shown_id() == session.id
    assert stage.page.view.calendar.chosen_key() == session.id
    stage.page.open(Place("sessions", "new"))
    assert stage.page.view.side.currentWidget() is stage.page.form


def test_attendance_is_typed_with_one_key_a_person(stage, rabat, clock) -> None:
    from foras_desktop.services.seats import BookSeat, book_seat

    session = plan(rabat, "MLI", held_on=date(2021, 11, 16), starts_at=time(10, 30))
    for name in ("Berthé", "Dabo", "Keita", "Togola"):
        book_seat(rabat, BookSeat(session.id, register(rabat, family_name=name).id))
    later(clock, minutes=10)
    stage.show()
    stage.page.choose(session.id, focus=True)
    attendance = stage.page.panel.view.attendance
    stage.qtbot.waitUntil(attendance.hasFocus)
    stage.type("pal")
    assert stage.page.panel.view.tabs.tabText(0) == "Attendance 3/4"
    stage.type("3")
    stage.qtbot.waitUntil(
        lambda: (
            [seat.attendance for seat in stage.seats(session.id)]
            == ["present", "absent", "left_early", "absent_excused"]
        )
    )
    stage.settle()
    assert stage.said[:2] == ["Kadidia Berthé: Present", "Kadidia Dabo: Absent"]
    assert [attendance.line_at(place).attendance for place in range(4)] == [
        "present",
        "absent",
        "left_early",
        "absent_excused",
    ]
    assert _sessions(stage)[0].status == "held"
    assert stage.page.panel.add.isVisible()
