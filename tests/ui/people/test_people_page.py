"""The list and the record: searching, the next step, correcting, consents, ten thousand people."""

from __future__ import annotations

import time
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from foras_desktop.domain.records import Person
from foras_desktop.services import people, person_page, sessions
from foras_desktop.services.office import Office
from foras_desktop.ui.people.matching import match_spans
from foras_desktop.ui.people.page import PeoplePage
from foras_desktop.ui.places import Place
from foras_desktop.ui.shell.shell import Shell
from tests.people import plan, register
from tests.ui.hands import CTRL, at_rest, open_shell


def show(qtbot: QtBot, office: Office, person: Person | None = None) -> tuple[Shell, PeoplePage]:
    shell = open_shell(qtbot, office)
    shell.go(Place("people", person.id if person else None))
    at_rest(qtbot, shell.workspace)
    page = shell.current()
    assert isinstance(page, PeoplePage)
    return shell, page


def shown_names(page: PeoplePage) -> list[str]:
    rows = page.list_panel.list.rows
    return [rows.row_at(place).title for place in range(rows.rowCount())]


def test_nobody_yet_says_so_and_offers_to_register(qtbot: QtBot, rabat: Office) -> None:
    shell, page = show(qtbot, rabat)
    assert page.list_panel.nobody.isVisible()
    assert not page.register.isVisible(), "one way to register is offered, not two"
    page.list_panel.nobody.action_chosen.emit()
    assert shell.current() is shell.page("intake")


def test_typing_finds_without_accents_or_order_and_marks_the_letters(qtbot: QtBot, rabat: Office) -> None:
    register(rabat, family_name="Diabaté", given_names="Ansoumane")
    register(rabat, family_name="Konaté", given_names="Bakary", phone="06 00 12 34 56")
    shell, page = show(qtbot, rabat)
    for typed, expected in (
        ("diab", ["Diabaté Ansoumane"]),
        ("ansou DIA", ["Diabaté Ansoumane"]),
        ("123456", ["Konaté Bakary"]),
        ("zzz", []),
    ):
        page.list_panel.search.setText(typed)
        page.list_panel.search.textEdited.emit(typed)
        at_rest(qtbot, shell.workspace)
        assert shown_names(page) == expected
    assert page.list_panel.nothing.isVisible()
    assert match_spans("Diabaté Ansoumane", "diabate an") == ((0, 7), (8, 2))


def test_a_small_window_takes_room_from_the_list_before_the_record(qtbot: QtBot, rabat: Office) -> None:
    _, page = show(qtbot, rabat, register(rabat))
    page.resize(1158, 700)
    wide = page.list_panel.width()
    page.resize(816, 560)
    assert page.list_panel.width() < wide
    qtbot.waitUntil(lambda: bool(page.record.view.who.text()))
    assert not page.record.view.who.is_cut_short()


def test_letters_typed_in_the_list_go_to_the_search(qtbot: QtBot, rabat: Office) -> None:
    register(rabat)
    _, page = show(qtbot, rabat)
    page.list_panel.list.setFocus()
    QTest.keyClick(page.list_panel.list, Qt.Key.Key_D)
    assert page.list_panel.search.text() == "d"
    assert page.list_panel.search.hasFocus()


def test_the_next_step_books_and_then_says_what_comes(qtbot: QtBot, rabat: Office) -> None:
    person = register(rabat)
    session = plan(rabat, "MLI", "GIN")
    shell, page = show(qtbot, rabat, person)
    assert page.record.page is not None
    assert page.record.page.next_step.kind == "book_session"
    page.list_panel.search.setFocus()
    QTest.keyClick(page.list_panel.search, Qt.Key.Key_Return, CTRL)
    at_rest(qtbot, shell.workspace)
    assert sessions.open_session(rabat, session.id).card.taken == 1
    qtbot.waitUntil(
        lambda: page.record.page is not None and page.record.page.next_step.kind == "attend_session"
    )


def test_a_refused_step_says_why_beside_it(qtbot: QtBot, rabat: Office) -> None:
    person = register(rabat)
    plan(rabat, "MLI")
    shell, page = show(qtbot, rabat, person)
    page.record.view.step.action.set_busy(False)
    consent = person_page.open_person(rabat, person.id).consents[0]
    people.withdraw_consent(rabat, consent.id)  # on another computer, say
    page.record.take_next_step()
    at_rest(qtbot, shell.workspace)
    assert page.record.view.step.refusal.isVisible()


def test_correcting_sends_only_what_changed(qtbot: QtBot, rabat: Office) -> None:
    person = register(rabat, phone="06 00 12 34 56", languages=("bm",))
    shell, page = show(qtbot, rabat, person)
    QTest.keyClick(page.list_panel.search, Qt.Key.Key_M, CTRL)
    form = page.record._form
    assert form is not None
    form.editors["given_names"].setText("Hadiatou")  # type: ignore[attr-defined]
    QTest.keyClick(form.editors["given_names"], Qt.Key.Key_Return, CTRL)
    at_rest(qtbot, shell.workspace)
    assert not page.record.is_editing
    stored = person_page.open_person(rabat, person.id)
    assert stored.person.given_names == "Hadiatou"
    assert len(stored.loaded.heads["phone"]) == 1
    assert page.record.view.name.text() == "Hadiatou Diarra"


def test_two_who_correct_at_once_lose_nothing(qtbot: QtBot, rabat: Office) -> None:
    person = register(rabat)
    shell, page = show(qtbot, rabat, person)
    page.record.start_editing()
    form = page.record._form
    assert form is not None
    heads = person_page.open_person(rabat, person.id).loaded.heads
    people.change_person(rabat, people.ChangePerson(person.id, {"given_names": "Kadi"}, heads))
    form.editors["given_names"].setText("Kadiatou")  # type: ignore[attr-defined]
    page.record.save_identity()
    at_rest(qtbot, shell.workspace)
    assert person_page.open_person(rabat, person.id).loaded.disputed_groups == ("name",)
    qtbot.waitUntil(page.record.view.dispute.isVisible)
    assert "apart (Name). Both" in page.record.view.dispute._text.text()


def test_escape_leaves_the_form_and_the_record_as_it_was(qtbot: QtBot, rabat: Office) -> None:
    person = register(rabat)
    _, page = show(qtbot, rabat, person)
    page.record.start_editing()
    form = page.record._form
    assert form is not None
    form.editors["family_name"].setText("X")  # type: ignore[attr-defined]
    QTest.keyClick(form.editors["family_name"], Qt.Key.Key_Escape)
    assert not page.record.is_editing
    assert person_page.open_person(rabat, person.id).person.family_name == "Diarra"


def test_the_sealed_remark_is_shown_on_request_only(qtbot: QtBot, rabat: Office) -> None:
    person = register(rabat, remark="Un frère à Oujda")
    shell, page = show(qtbot, rabat, person)
    facts = page.record.view.facts
    assert not facts.remark.isVisible()
    facts.show_remark.click()
    at_rest(qtbot, shell.workspace)
    assert facts.remark.text() == "Un frère à Oujda"


def test_a_consent_is_recorded_only_once_its_kind_is_chosen(qtbot: QtBot, rabat: Office) -> None:
    person = register(rabat)
    _, page = show(qtbot, rabat, person)
    form = page.record.view.consents.form
    form.record.click()
    assert form.kind_field.error == "Choose what is agreed to."
    assert len(person_page.open_person(rabat, person.id).consents) == 1
    form.kind.set_value("photo")
    assert form.kind_field.error == ""
    form.record.click()
    qtbot.waitUntil(lambda: len(person_page.open_person(rabat, person.id).consents) == 2)


def test_a_consent_is_withdrawn_and_the_step_changes(qtbot: QtBot, rabat: Office) -> None:
    person = register(rabat)
    shell, page = show(qtbot, rabat, person)
    consent = person_page.open_person(rabat, person.id).consents[0]
    page.record.view.consents.withdraw_wanted.emit(consent.id)
    at_rest(qtbot, shell.workspace)
    qtbot.waitUntil(
        lambda: page.record.page is not None and page.record.page.next_step.kind == "record_consent"
    )


def test_a_long_name_does_not_push_the_actions_out(qtbot: QtBot, rabat: Office) -> None:
    person = register(rabat, family_name="Ndiayediallo" * 12, given_names="Abdoulaye " * 12)
    shell, page = show(qtbot, rabat, person)
    view = page.record.view
    assert view.edit.isVisible()
    assert view.edit.mapTo(shell, view.edit.rect().bottomRight()).x() <= shell.width()
    assert shell.width() == 1366


def test_ten_thousand_people_are_listed_while_the_window_answers(qtbot: QtBot, rabat: Office) -> None:
    _fill(rabat, 10_000)
    _, page = show(qtbot, rabat)
    qtbot.waitUntil(lambda: page.list_panel.list.rows.rowCount() == 10_000, timeout=20_000)
    started = time.monotonic()
    page.list_panel.search.setText("nom 99")
    page.list_panel.search.textEdited.emit("nom 99")
    assert time.monotonic() - started < 1, "the search does not wait for the answer"
    qtbot.waitUntil(lambda: 0 < page.list_panel.list.rows.rowCount() < 10_000, timeout=20_000)


def _fill(office: Office, number: int) -> None:
    with office.unit_of_work() as work:
        for count in range(number):
            work.records.add(
                Person(
                    id=work.new_id(),
                    desk="RBA",
                    case_number=f"RBA-21-7KQ-{count:04}-X",
                    registered_on=date(2021, 11, 1),
                    family_name="Nom",
                    given_names=f"{count}",
                    country_of_return="MLI",
                )
            )
        work.commit()
