"""The frame: pages by key, the search, the message with undo, what waits, small windows, shortcuts."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from foras_desktop.services import people, person_page, seats, sessions
from foras_desktop.services.office import Office
from foras_desktop.ui.places import Place
from foras_desktop.ui.shell.key_list import KeyList
from foras_desktop.ui.shell.shell import page_makers
from foras_desktop.ui.shell.sidebar import NARROW, WIDE
from foras_desktop.ui.theme import Theme
from tests.people import plan, register
from tests.ui.hands import at_rest, open_shell


def test_every_page_opens_and_its_shortcuts_are_named(qtbot: QtBot, rabat: Office) -> None:
    shell = open_shell(qtbot, rabat)
    for key in page_makers():
        shell.go(Place(key))
        at_rest(qtbot, shell.workspace)
        page = shell.current()
        assert page is shell.page(key)
        assert all(hint.keys and hint.text for hint in page.key_hints())
        assert page.areas()


class _Windows(QObject):
    """Remembers every widget that was shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def test_nothing_flashes_as_a_window_of_its_own(qtbot: QtBot, rabat: Office) -> None:
    register(rabat)
    watcher = _Windows()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(watcher)
    shell = open_shell(qtbot, rabat)
    for key in page_makers():
        shell.go(Place(key))
        at_rest(qtbot, shell.workspace)
    app.removeEventFilter(watcher)
    assert [getattr(one, "text", str)() for one in watcher.shown] == [""], "only the program itself"


def test_control_and_a_number_go_to_a_page(qtbot: QtBot, rabat: Office) -> None:
    shell = open_shell(qtbot, rabat)
    for number, key in (("2", "people"), ("3", "sessions"), ("8", "settings"), ("1", "today")):
        QTest.keyClick(shell, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        assert shell.current() is shell.page(key)
        at_rest(qtbot, shell.workspace)


def test_the_search_finds_a_person_and_opens_the_record(qtbot: QtBot, rabat: Office) -> None:
    person = register(rabat, family_name="Zoumanigui", given_names="Fanta")
    shell = open_shell(qtbot, rabat)
    QTest.keyClick(shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    line = shell.top_bar.search
    assert line.hasFocus()
    QTest.keyClicks(line, "zoum")
    rows = shell._results._list.rows
    qtbot.waitUntil(lambda: rows.rowCount() > 0 and rows.row_at(0).key == person.id)
    QTest.keyClick(line, Qt.Key.Key_Return)
    at_rest(qtbot, shell.workspace)
    record = shell.page("people").record  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: record.page is not None and record.page.person.id == person.id)


def test_the_search_finds_a_session_to_come_by_country_and_opens_it(qtbot: QtBot, rabat: Office) -> None:
    plan(rabat, "GIN")
    session = plan(rabat, "MLI", starts_at=time(14))
    shell = open_shell(qtbot, rabat)
    line = shell.top_bar.search
    line.setFocus(Qt.FocusReason.MouseFocusReason)
    at_rest(qtbot, shell.workspace)
    QTest.keyClicks(line, "session mali")
    rows = shell._results._list.rows
    qtbot.waitUntil(lambda: rows.rowCount() == 1 and rows.row_at(0).key == session.id)
    QTest.keyClick(line, Qt.Key.Key_Return)
    at_rest(qtbot, shell.workspace)
    panel = shell.page("sessions").panel.panel  # type: ignore[attr-defined]
    assert panel is not None
    assert panel.card.session.id == session.id


def test_the_search_offers_actions_and_says_when_nothing_is_found(qtbot: QtBot, rabat: Office) -> None:
    shell = open_shell(qtbot, rabat)
    QTest.keyClick(shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    line = shell.top_bar.search
    QTest.keyClicks(line, "zzzz")
    qtbot.waitUntil(shell._results._nothing.isVisible)
    line.clear()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not shell._results.isVisible()


def test_undo_in_the_message_takes_the_last_step_back(qtbot: QtBot, rabat: Office) -> None:
    person = register(rabat)
    session = plan(rabat, "MLI")
    shell = open_shell(qtbot, rabat)
    order = seats.BookSeat(session.id, person.id)
    shell.workspace.do(shell, seats.book_seat, order, said="Booked")
    qtbot.waitUntil(shell.toast.isVisible)
    assert sessions.open_session(rabat, session.id).card.taken == 1
    QTest.keyClick(shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: sessions.open_session(rabat, session.id).card.taken == 0)


def test_what_cannot_be_undone_offers_no_undo(qtbot: QtBot, rabat: Office) -> None:
    person = register(rabat)
    shell = open_shell(qtbot, rabat)
    order = people.RecordConsent(person.id, "photo", "written")
    shell.workspace.do(shell, people.record_consent, order, said="Recorded")
    qtbot.waitUntil(shell.toast.isVisible)
    assert shell._way_back is None


def test_a_trouble_nobody_showed_becomes_a_message(qtbot: QtBot, rabat: Office) -> None:
    shell = open_shell(qtbot, rabat)
    shell.workspace.read(shell, "x", person_page.open_person, "nobody", done=lambda _: None)
    qtbot.waitUntil(shell.toast.isVisible)
    assert shell.toast.text()


def test_a_small_window_keeps_the_icons(qtbot: QtBot, rabat: Office) -> None:
    shell = open_shell(qtbot, rabat)
    assert shell.sidebar.width() == WIDE
    shell.resize(1024, 620)
    qtbot.waitUntil(lambda: shell.sidebar.width() == NARROW)


def test_f1_lists_the_shortcuts(qtbot: QtBot, rabat: Office) -> None:
    shell = open_shell(qtbot, rabat)
    QTest.keyClick(shell, Qt.Key.Key_F1)
    lists = shell.findChildren(KeyList)
    assert len(lists) == 1
    assert lists[0].isVisible()
    lists[0].accept()


def test_arabic_puts_the_sidebar_on_the_right(qtbot: QtBot, rabat: Office) -> None:
    Theme.current().set_language("ar")
    shell = open_shell(qtbot, rabat, "ar")
    assert shell.sidebar.x() > shell.width() / 2


def test_what_waits_is_counted_on_the_sidebar(qtbot: QtBot, rabat: Office) -> None:
    shell = open_shell(qtbot, rabat)
    items = shell.sidebar._items
    assert items["information"]._count == 8, "the sheets that are shipped wait to be verified"


def test_the_search_closes_on_one_escape_whatever_is_typed(qtbot: QtBot, rabat: Office) -> None:
    shell = open_shell(qtbot, rabat)
    QTest.keyClick(shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    line = shell.top_bar.search
    QTest.keyClicks(line, "zou")
    at_rest(qtbot, shell.workspace)
    assert shell._results.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not shell._results.isVisible()
    assert line.text() == ""
    assert not line.hasFocus()


def test_a_click_elsewhere_closes_the_search_and_one_in_it_opens(qtbot: QtBot, rabat: Office) -> None:
    person = register(rabat, family_name="Zoumanigui", given_names="Fanta")
    shell = open_shell(qtbot, rabat)
    QTest.keyClick(shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    results = shell._results
    assert results.isVisible()
    QTest.mouseClick(shell._sheet, Qt.MouseButton.LeftButton)
    assert not results.isVisible()
    QTest.keyClick(shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(shell.top_bar.search, "zoum")
    rows = results._list.rows
    qtbot.waitUntil(lambda: rows.rowCount() > 0 and rows.row_at(0).key == person.id)
    place = results._list.visualRect(rows.index(0)).center()
    QTest.mouseClick(results._list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not results.isVisible()
    assert shell.current() is shell.page("people")
    at_rest(qtbot, shell.workspace)


def test_the_message_leaves_a_foot_bar_free(qtbot: QtBot, rabat: Office) -> None:
    shell = open_shell(qtbot, rabat)
    shell.toast.say("Done")
    without = shell.toast.geometry().bottom()
    shell.go(Place("intake"))
    at_rest(qtbot, shell.workspace)
    assert shell.toast.geometry().bottom() == without - shell.page("intake").foot_height
