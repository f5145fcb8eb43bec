"""The inbox in the real window: read, settled by keyboard alone, undone, refused in a sentence."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from foras_desktop.domain import after_merge as rules
from foras_desktop.domain.access import Actor, Role
from foras_desktop.services import people, seats
from foras_desktop.services.office import Office
from foras_desktop.services.person_page import open_person
from foras_desktop.services.review.two_values import Settle, open_two_values, settle
from foras_desktop.ui.exchange.page import ExchangePage
from foras_desktop.ui.people.page import PeoplePage
from foras_desktop.ui.places import Place
from foras_desktop.ui.review.pair_view import PairView
from foras_desktop.ui.review.rule_break_view import RuleBreakView
from foras_desktop.ui.review.sentences import about, how_it_came, title_of
from foras_desktop.ui.review.two_values_view import TwoValuesView
from foras_desktop.ui.shell.shell import Shell
from foras_desktop.ui.widgets.sign import Sign
from tests.people import plan, register
from tests.services.review.apart import carry, change_apart, exchange_both_ways, seal_apart, waiting
from tests.services.test_rights import batch
from tests.sync.hostile import bundle
from tests.sync.test_bundles import read
from tests.ui.hands import at_rest, open_shell, type_text

RABATS, CENTRALS = date(2021, 11, 24), date(2021, 12, 1)


@pytest.fixture
def apart(met: tuple[Office, Office], stick: Path) -> tuple[Office, str]:
    """Rabat, with one person to whom two desks gave two departures."""
    rabat, central = met
    person = register(rabat, planned_departure=date(2021, 11, 30))
    exchange_both_ways(stick, rabat, central)
    change_apart(person.id, "planned_departure", [(rabat, RABATS), (central, CENTRALS)])
    carry(stick, central, rabat)
    return rabat, person.id


def open_inbox(qtbot: QtBot, office: Office) -> tuple[Shell, ExchangePage]:
    shell = open_shell(qtbot, office)
    shell.go(Place("exchange"))
    at_rest(qtbot, shell.workspace)
    page = shell.current()
    assert isinstance(page, ExchangePage)
    return shell, page


def departure(office: Office, person_id: str) -> date | None:
    return open_person(office, person_id).person.planned_departure


def test_both_values_stand_side_by_side_over_what_stood_before(
    qtbot: QtBot, apart: tuple[Office, str]
) -> None:
    _, page = open_inbox(qtbot, apart[0])
    inbox = page.view.inbox
    assert inbox.isVisible()
    assert isinstance(inbox.detail, TwoValuesView)
    kept = sorted(button.text() for button in inbox.detail.choices)
    assert kept == ["Another value…", "Keep 1 déc. 2021", "Keep 24 nov. 2021"]


@pytest.mark.parametrize("number", [1, 2])
def test_the_whole_errand_by_keyboard(qtbot: QtBot, apart: tuple[Office, str], number: int) -> None:
    rabat, person_id = apart
    shell, page = open_inbox(qtbot, rabat)
    notice = page.view.left.notice
    notice.tell(Sign.TO_CHOOSE, "Read", "One to settle")
    page.view.inbox.list.setFocus()
    (item,) = waiting(rabat)
    expected = open_two_values(rabat, item.id).sides[number - 1].value["planned_departure"]
    QTest.keyClick(page.view.inbox.list, Qt.Key(Qt.Key.Key_0 + number))
    at_rest(qtbot, shell.workspace)
    assert departure(rabat, person_id) == expected
    assert not waiting(rabat)
    qtbot.waitUntil(lambda: page.view.right.currentWidget() is page.view.carried)
    assert not notice.isVisible(), "it asked for what has been done"
    shell.toast.undone.emit()
    at_rest(qtbot, shell.workspace)
    assert len(waiting(rabat)) == 1
    qtbot.waitUntil(lambda: page.view.right.currentWidget() is page.view.inbox)


def test_a_third_value_is_typed_and_checked(qtbot: QtBot, apart: tuple[Office, str]) -> None:
    rabat, person_id = apart
    shell, page = open_inbox(qtbot, rabat)
    inbox = page.view.inbox
    inbox.list.setFocus()
    QTest.keyClick(inbox.list, Qt.Key.Key_3)
    assert isinstance(inbox.detail, TwoValuesView)
    third = inbox.detail.third
    assert third is not None
    assert third.editor.hasFocus()
    type_text(shell, "05/12/2020")
    QTest.keyClick(third.editor, Qt.Key.Key_Return)
    at_rest(qtbot, shell.workspace)
    assert third.field.error
    assert len(waiting(rabat)) == 1
    third.editor.selectAll()  # type: ignore[attr-defined]
    type_text(shell, "05/12/2021")
    QTest.keyClick(third.editor, Qt.Key.Key_Return)
    at_rest(qtbot, shell.workspace)
    assert departure(rabat, person_id) == date(2021, 12, 5)


def test_what_was_settled_meanwhile_is_told_and_leaves_the_list(
    qtbot: QtBot, apart: tuple[Office, str]
) -> None:
    rabat, person_id = apart
    shell, page = open_inbox(qtbot, rabat)
    (item,) = waiting(rabat)
    found = open_two_values(rabat, item.id)
    settle(rabat, Settle(item.id, {"planned_departure": date(2021, 12, 9)}, found.seen))
    page.review.press(1)
    at_rest(qtbot, shell.workspace)
    assert "settled already" in shell.toast.text()
    assert departure(rabat, person_id) == date(2021, 12, 9)
    qtbot.waitUntil(lambda: page.view.inbox.list.rows.rowCount() == 0)


def test_an_auditor_may_look_but_not_press(qtbot: QtBot, apart: tuple[Office, str]) -> None:
    rabat, _ = apart
    rabat.take_role(Actor(rabat.actor.person_id, rabat.actor.name, Role.AUDITOR, rabat.desk))
    _, page = open_inbox(qtbot, rabat)
    detail = page.view.inbox.detail
    assert detail is not None
    assert not any(button.isEnabled() for button in detail.choices)
    page.review.press(1)
    assert len(waiting(rabat)) == 1


def test_a_full_session_is_left_with_a_reason_and_put_back(
    qtbot: QtBot, met: tuple[Office, Office], stick: Path
) -> None:
    rabat, central = met
    session = plan(rabat, "MLI", held_on=date(2021, 11, 18), capacity=1)
    exchange_both_ways(stick, rabat, central)
    for office in (rabat, central):
        person = register(office, given_names=office.desk)
        seats.book_seat(office, seats.BookSeat(session.id, person.id))
    carry(stick, central, rabat)
    shell, page = open_inbox(qtbot, rabat)
    inbox = page.view.inbox
    detail = inbox.detail
    assert isinstance(detail, RuleBreakView)
    QTest.mouseClick(detail.leave, Qt.MouseButton.LeftButton)
    at_rest(qtbot, shell.workspace)
    assert detail.reason_field.error
    detail.reason.setFocus()
    type_text(shell, "une chaise de plus")
    QTest.keyClick(detail.reason, Qt.Key.Key_Return)
    at_rest(qtbot, shell.workspace)
    assert not waiting(rabat)


def test_the_whole_history_is_a_press_away_from_its_last_lines(
    qtbot: QtBot, apart: tuple[Office, str]
) -> None:
    _, page = open_inbox(qtbot, apart[0])
    latest = page.view.left.latest
    qtbot.waitUntil(latest.isVisible)
    QTest.mouseClick(latest.history, Qt.MouseButton.LeftButton)
    assert page.view.carried.isVisible()
    assert not latest.isVisible()
    QTest.mouseClick(page.view.carried.back, Qt.MouseButton.LeftButton)
    assert page.view.inbox.isVisible()
    assert latest.isVisible()


def test_every_rule_has_its_words(met: tuple[Office, Office], qtbot: QtBot, stick: Path) -> None:
    rabat, central = met
    session = plan(rabat, "MLI", held_on=date(2021, 11, 18))
    exchange_both_ways(stick, rabat, central)
    for country, office in (("GIN", rabat), ("SEN", central)):
        person = register(office, nationality=country)
        seats.book_seat(office, seats.BookSeat(session.id, person.id, add_country=True))
    carry(stick, central, rabat)
    shell = open_shell(qtbot, rabat)
    told = {item.rule: item for item in waiting(rabat)}
    assert set(told) == {"two_values", rules.NATIONALITIES}
    for item in told.values():
        assert title_of(item) != item.rule
        assert about(item, shell.workspace.formats)
        assert "{" not in how_it_came(item, shell.workspace.formats, shell.workspace.desk_name)


def test_a_sealed_value_is_shown_in_clear_on_request(
    met: tuple[Office, Office], qtbot: QtBot, stick: Path
) -> None:
    rabat, central = met
    person = register(rabat, remark="first")
    exchange_both_ways(stick, rabat, central)
    seal_apart(person.id, [(rabat, "only for Rabat"), (central, "only for the centre")])
    carry(stick, central, rabat)
    shell, page = open_inbox(qtbot, rabat)
    detail = page.view.inbox.detail
    assert isinstance(detail, TwoValuesView)
    qtbot.waitUntil(detail.isVisible)
    for card in detail.cards:
        assert card.reveal_button.isVisible()
        QTest.mouseClick(card.reveal_button, Qt.MouseButton.LeftButton)
        at_rest(qtbot, shell.workspace)
    texts = [card.in_clear.text() for card in detail.cards]
    assert sorted(texts) == ["", "only for Rabat"], "what the central office sealed opens there only"


def test_a_write_without_a_right_is_told_with_its_desk(
    met: tuple[Office, Office], qtbot: QtBot, stick: Path
) -> None:
    rabat, central = met
    read(central, bundle(rabat, central, stick / "hostile", batch(rabat, 3, 1000)))
    shell, page = open_inbox(qtbot, central)
    (item,) = waiting(central)
    assert about(item, shell.workspace.formats) == "Thresholds of the project"
    assert "Rabat" in how_it_came(item, shell.workspace.formats, shell.workspace.desk_name)
    detail = page.view.inbox.detail
    assert isinstance(detail, RuleBreakView)
    assert not detail.choices
    qtbot.waitUntil(detail.isVisible)
    detail.reason.setFocus()
    type_text(shell, "Rabat was called; a mistake")
    QTest.keyClick(detail.reason, Qt.Key.Key_Return)
    at_rest(qtbot, shell.workspace)
    assert not waiting(central)


def test_one_person_at_two_desks_is_joined_by_a_key_and_parted_on_the_record(
    qtbot: QtBot, met: tuple[Office, Office], stick: Path
) -> None:
    rabat, central = met
    for office in (rabat, central):
        register(office, family_name="Konaté", given_names="Bakary", phone="0600123456")
    exchange_both_ways(stick, central, rabat)
    shell, page = open_inbox(qtbot, rabat)
    inbox = page.view.inbox
    assert isinstance(inbox.detail, PairView)
    inbox.list.setFocus()
    QTest.keyClick(inbox.list, Qt.Key.Key_1)
    at_rest(qtbot, shell.workspace)
    assert not waiting(rabat)
    (shown,) = people.find_people(rabat)
    shell.go(Place("people", shown.id))
    at_rest(qtbot, shell.workspace)
    people_page = shell.current()
    assert isinstance(people_page, PeoplePage)
    view = people_page.record.view
    qtbot.waitUntil(view.joined.isVisible)
    view.part.click()
    at_rest(qtbot, shell.workspace)
    assert len(people.find_people(rabat)) == 2
    qtbot.waitUntil(lambda: not view.joined.isVisible())


def test_a_merge_under_an_open_form_makes_the_save_a_second_value(
    qtbot: QtBot, met: tuple[Office, Office], stick: Path
) -> None:
    rabat, central = met
    person = register(rabat, phone="0600123456")
    exchange_both_ways(stick, rabat, central)
    shell = open_shell(qtbot, rabat)
    shell.go(Place("people", person.id))
    at_rest(qtbot, shell.workspace)
    page = shell.current()
    assert isinstance(page, PeoplePage)
    page.record.start_editing()
    editor = page.record.identity_editor("phone")
    assert isinstance(editor, QLineEdit)
    editor.setText("06 00 12 34 77")
    change_apart(person.id, "phone", [(central, "0600123455")])
    carry(stick, central, rabat)
    page.refresh()
    at_rest(qtbot, shell.workspace)
    assert editor.text() == "06 00 12 34 77", "what is typed stays"
    page.record.save_identity()
    at_rest(qtbot, shell.workspace)
    (item,) = waiting(rabat)
    told = {side.value["phone"] for side in open_two_values(rabat, item.id).sides}
    assert told == {"+212600123477", "+212600123455"}
