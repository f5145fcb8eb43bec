"""Lists, calendar, message, meter and steps: what they show and how the keyboard walks them."""

import time
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QWidget

from foras_desktop.ui.theme import Theme, ThemeMode
from foras_desktop.ui.widgets.calendar_event import CalendarDay, CalendarEvent, EventState, lanes_of
from foras_desktop.ui.widgets.event_card import EventCard
from foras_desktop.ui.widgets.nationality_meter import Nationality, NationalityMeter
from foras_desktop.ui.widgets.row_model import Row, RowModel
from foras_desktop.ui.widgets.rows import RecordList
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.widgets.stepper import Step, Stepper
from foras_desktop.ui.widgets.table import Table
from foras_desktop.ui.widgets.tabs import Tab, Tabs
from foras_desktop.ui.widgets.toast import Toast
from foras_desktop.ui.widgets.waypoint_paint import WaypointState
from foras_desktop.ui.widgets.week_calendar import WeekCalendar


def _rows(count: int) -> list[Row]:
    return [
        Row(n, f"Diarra Kadidia {n}", "RBA · Training", ((0, 3),), 6, "MLI", "14 Dec.") for n in range(count)
    ]


def _show(qtbot, widget: QWidget, width: int = 400, height: int = 300) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitActive(widget):
        widget.show()


def test_the_row_model_is_sound(qtmodeltester) -> None:
    model = RowModel()
    model.set_rows(_rows(20))
    qtmodeltester.check(model)
    assert model.place_of(7) == 7
    assert model.data(model.index(3), Qt.ItemDataRole.AccessibleTextRole).startswith("Diarra Kadidia 3, RBA")


def test_a_row_can_be_replaced(qtbot) -> None:
    model = RowModel()
    model.set_rows(_rows(3))
    with qtbot.waitSignal(model.dataChanged):
        model.replace(Row(1, "Diarra Awa", sign=Sign.DRAFT))
    assert model.row_at(1).title == "Diarra Awa"
    model.replace(Row(99, "nobody"))
    assert model.rowCount() == 3


def test_arrows_choose_and_enter_opens(qtbot) -> None:
    shown = RecordList("People")
    shown.set_rows(_rows(5))
    _show(qtbot, shown)
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    assert shown.chosen_key() == 0
    with qtbot.waitSignal(shown.row_chosen) as told:
        qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert told.args == [1]
    with qtbot.waitSignal(shown.row_opened) as told:
        qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert told.args == [1]


def test_the_chosen_row_stays_silently(qtbot) -> None:
    shown = RecordList()
    qtbot.addWidget(shown)
    shown.set_rows(_rows(5))
    shown.choose(3)
    with qtbot.assertNotEmitted(shown.row_chosen):
        shown.set_rows(list(reversed(_rows(5))))
    assert shown.chosen_key() == 3
    assert not shown.choose("gone")
    assert shown.chosen_key() is None


def test_ten_thousand_rows_show_and_scroll_at_once(qtbot) -> None:
    shown = RecordList()
    rows = _rows(10_000)
    _show(qtbot, shown)
    began = time.perf_counter()
    shown.set_rows(rows)
    for value in range(0, 400_000, 40_000):
        shown.verticalScrollBar().setValue(value)
        shown.viewport().repaint()
    assert time.perf_counter() - began < 1.5


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
def test_rows_paint_in_both_themes_and_directions(qtbot, mode: ThemeMode, language: str) -> None:
    Theme.current().set_mode(mode)
    Theme.current().set_language(language)
    shown = RecordList()
    shown.set_rows([Row(1, "دياباتي أنسومان" * 6, "RBA", ((0, 3),), 7, "GIN", "23", Sign.WARNING, "!", True)])
    _show(qtbot, shown)
    assert not shown.grab().isNull()


def test_table_enter_opens_the_row(qtbot) -> None:
    table = Table("Days")
    table.setModel(QStandardItemModel(3, 2, table))
    _show(qtbot, table)
    table.setCurrentIndex(table.model().index(2, 0))
    with qtbot.waitSignal(table.row_opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [2]


def _event(key: int, day: int, hour: int, minutes: int = 60, *, movable: bool = False) -> CalendarEvent:
    start = datetime(2021, 11, day, hour)  # noqa: DTZ001
    end = start + timedelta(minutes=minutes)
    return CalendarEvent(key, start, end, f"Mali {key}", "MLI", ("MLI",), "10:00", 3, 12, movable=movable)


def _calendar(qtbot, events: list[CalendarEvent]) -> WeekCalendar:
    calendar = WeekCalendar()
    days = [
        CalendarDay(date(2021, 11, 15 + n), "d", str(15 + n), "Feast" if n == 3 else "") for n in range(5)
    ]
    calendar.set_week(days, events)
    calendar.set_now(datetime(2021, 11, 16, 10, 24))  # noqa: DTZ001
    _show(qtbot, calendar, 808, 655)
    return calendar


def test_arrows_walk_the_calendar_from_event_to_event(qtbot) -> None:
    calendar = _calendar(qtbot, [_event(1, 15, 9), _event(2, 15, 11), _event(3, 17, 10)])
    calendar.choose(1)
    calendar.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    calendar.event_chosen.connect(seen.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert seen[:2] == [2, 3]
    assert len(seen) == 3
    with qtbot.waitSignal(calendar.event_opened):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_alt_arrows_ask_to_move_and_shift_arrows_to_stretch(qtbot) -> None:
    calendar = _calendar(qtbot, [_event(1, 15, 9, movable=True), _event(2, 15, 14)])
    calendar.choose(1)
    calendar.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(calendar.event_moved) as told:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert [moment.day for moment in told.args[1:]] == [16, 16]
    with qtbot.waitSignal(calendar.event_moved) as told:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert told.args[2] - told.args[1] == timedelta(minutes=75)


def test_every_event_has_a_card_with_a_name_and_a_double_click_takes_a_slot(qtbot) -> None:
    calendar = _calendar(qtbot, [_event(1, 15, 9)])
    card = calendar.findChild(EventCard)
    assert card.accessibleName() == "Mali 1, 10:00, 3/12"
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert calendar.chosen_key() == 1
    grid = card.parentWidget()
    with qtbot.waitSignal(calendar.slot_activated) as told:
        qtbot.mouseDClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(48 + 152 + 40, 64 + 6))
    assert told.args[0] == datetime(2021, 11, 16, 9, 30)  # noqa: DTZ001


def test_overlapping_events_lie_side_by_side() -> None:
    lanes = lanes_of([_event(1, 15, 9, 90), _event(2, 15, 10), _event(3, 15, 11), _event(4, 15, 14)])
    assert lanes[1] == (0, 2)
    assert lanes[2] == (1, 2)
    assert lanes[3] == (0, 1)
    assert lanes[4] == (0, 1)


@pytest.mark.parametrize("state", list(EventState))
def test_cards_paint_in_every_state(qtbot, state: EventState) -> None:
    start = datetime(2021, 11, 15, 9)  # noqa: DTZ001
    for height in (20, 40, 64):
        event = CalendarEvent(
            1, start, start, "Côte d’Ivoire · Burkina", "CIV", ("CIV", "BFA"), "x", 3, 2, state
        )
        card = EventCard(event)
        qtbot.addWidget(card)
        card.resize(90, height)
        assert not card.grab().isNull()


def test_the_message_can_be_undone_by_keyboard_and_leaves(qtbot) -> None:
    page = QWidget()
    _show(qtbot, page, 600, 300)
    toast = Toast(page)
    toast.say("Booked", undo=True)
    assert toast.isVisible()
    assert toast.accessibleName() == "Booked"
    with qtbot.waitSignals([toast.undone, toast.closed]):
        qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not toast.isVisible()
    with qtbot.waitSignal(toast.closed):
        toast.say("Saved", milliseconds=10)


def test_a_message_without_undo_leaves_ctrl_z_alone(qtbot) -> None:
    page = QWidget()
    _show(qtbot, page, 600, 300)
    toast = Toast(page)
    toast.say("Saved")
    with qtbot.assertNotEmitted(toast.undone):
        qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_the_meter_never_shows_a_third_slot(qtbot) -> None:
    meter = NationalityMeter()
    qtbot.addWidget(meter)
    assert meter.accessibleName() == "0 of 2, both free"
    three = [Nationality("MLI", "Mali", 6), Nationality("GIN", "Guinea", 4), Nationality("SEN", "Senegal", 1)]
    meter.set_nationalities(three)
    assert len(meter.nationalities()) == 2
    assert meter.accessibleName() == "2 of 2: Mali 6, Guinea 4"
    meter.resize(300, 36)
    two = meter.grab().toImage()
    meter.set_nationalities(three[:2])
    assert meter.grab().toImage() == two


def test_the_meter_mirrors(qtbot) -> None:
    meter = NationalityMeter([Nationality("MLI", "Mali", 6)])
    qtbot.addWidget(meter)
    meter.resize(300, 36)
    left = meter.grab().toImage()
    meter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = meter.grab().toImage()
    assert left.pixelColor(12, 18) == right.pixelColor(299 - 12, 18)
    assert left != right


def test_tabs_move_by_arrows_and_keep_their_key(qtbot) -> None:
    tabs = Tabs([Tab("a", "Way"), Tab("b", "Needs", "lock"), Tab("c", "Papers")])
    _show(qtbot, tabs, 400, 36)
    with qtbot.waitSignal(tabs.value_changed) as told:
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert told.args == ["b"]
    tabs.set_tabs([Tab("x", "New"), Tab("b", "Needs")])
    assert tabs.value() == "b"


def test_the_stepper_goes_only_where_one_may(qtbot) -> None:
    states = WaypointState
    steps = [Step("a", "Consent", "", states.DONE, reachable=True), Step("b", "Identity", "", states.HERE)]
    stepper = Stepper([*steps, Step("c", "File")])
    _show(qtbot, stepper, 160, 200)
    qtbot.keyClick(stepper, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(stepper.step_chosen):
        qtbot.keyClick(stepper, Qt.Key.Key_Return)
    for _ in range(2):
        qtbot.keyClick(stepper, Qt.Key.Key_Up)
    with qtbot.waitSignal(stepper.step_chosen) as told:
        qtbot.keyClick(stepper, Qt.Key.Key_Return)
    assert told.args == ["a"]
