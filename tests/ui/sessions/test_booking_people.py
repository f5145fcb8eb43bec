"""Booking and giving back: the rule of two nationalities told before, at and after the attempt."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt

from foras_desktop.domain.access import Actor, Role
from foras_desktop.services.intake import GivenConsent
from foras_desktop.services.seats import BookSeat, book_seat
from foras_desktop.ui.places import Place
from foras_desktop.ui.widgets.calendar_event import EventState
from tests.conftest import later
from tests.people import plan, register


@pytest.fixture
def full_house(rabat):
    """Mali and Guinea on Wednesday, Senegal on Friday, and someone from Senegal."""
    both = plan(rabat, "MLI", "GIN", capacity=14)
    senegal = plan(rabat, "SEN", held_on=date(2021, 11, 19), room="Salle 3")
    awa = register(rabat, family_name="Ndiaye", given_names="Awa", nationality="SEN")
    return both, senegal, awa


def test_a_third_nationality_is_shown_impossible_before_anyone_tries(stage, full_house) -> None:
    both, _, awa = full_house
    stage.show()
    stage.choose(both.id)
    stage.search("ndia")
    row = stage.page.panel.add.found.list.rows.row_at(0)
    assert row.key == awa.id
    assert row.withdrawn
    assert row.caption == "Third nationality, cannot sit here"


def test_a_third_nationality_is_refused_with_its_way_out(stage, full_house) -> None:
    both, senegal, awa = full_house
    stage.show()
    stage.choose(both.id)
    stage.search("ndia")
    stage.press(Qt.Key.Key_Return)
    add = stage.page.panel.add
    stage.qtbot.waitUntil(lambda: bool(add.field.error))
    assert add.field.error.startswith("Third nationality: this session is for Mali and Guinea.")
    assert add.line.text() == "Awa Ndiaye"
    assert add.line.property("refused")
    assert add.ways.way.text() == "Book Fri 19 Nov, 10:00"
    card = stage.page.view.calendar._grid.card(senegal.id)
    assert card is not None
    assert card.event_shown.state is EventState.PROPOSED
    assert stage.seats(both.id) == ()

    stage.press(Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: [seat.person_id for seat in stage.seats(senegal.id)] == [awa.id])
    stage.settle()
    assert stage.said == ["Awa Ndiaye: seat booked for Fri 19 Nov, 10:00"]
    assert add.line.text() == ""
    assert not add.ways.isVisible()
    card = stage.page.view.calendar._grid.card(senegal.id)
    assert card is not None
    assert card.event_shown.state is EventState.PLANNED


def test_the_way_out_is_never_a_session_that_has_begun(stage, rabat, clock, full_house) -> None:
    both, senegal, _ = full_house
    plan(rabat, "SEN", held_on=date(2021, 11, 16), starts_at=time(10, 30), room="Salle 4")
    later(clock, minutes=10)
    stage.show()
    stage.choose(both.id)
    stage.search("ndia")
    stage.press(Qt.Key.Key_Return)
    add = stage.page.panel.add
    stage.qtbot.waitUntil(lambda: add.refusal is not None)
    assert add.refusal.params["session"] == senegal.id


def test_escape_clears_a_refused_person(stage, full_house) -> None:
    both, _, _ = full_house
    stage.show()
    stage.choose(both.id)
    stage.search("ndia")
    stage.press(Qt.Key.Key_Return)
    add = stage.page.panel.add
    stage.qtbot.waitUntil(lambda: add.ways.isVisible())
    stage.press(Qt.Key.Key_Escape)
    assert add.line.text() == ""
    assert add.field.error == ""
    assert add.line.hasFocus()


def test_without_a_session_for_the_country_the_way_out_is_to_plan_one(stage, rabat) -> None:
    both = plan(rabat, "MLI", "GIN")
    register(rabat, family_name="Mensah", given_names="Kofi", nationality="TGO")
    stage.show()
    stage.choose(both.id)
    stage.search("mensah")
    stage.press(Qt.Key.Key_Return)
    add = stage.page.panel.add
    stage.qtbot.waitUntil(lambda: bool(add.field.error))
    assert add.ways.way.text() == "Plan a session for Togo"
    stage.press(Qt.Key.Key_Return)
    assert stage.page.view.side.currentWidget() is stage.page.form
    assert stage.page.form.view.first.value() == "TGO"


def test_a_second_country_is_added_by_one_key(stage, rabat) -> None:
    session = plan(rabat, "MLI")
    person = register(rabat, family_name="Sow", given_names="Mariama", nationality="GIN")
    stage.show()
    stage.choose(session.id)
    stage.search("sow")
    assert stage.page.panel.add.found.list.rows.row_at(0).caption == "Would add Guinea to the session"
    stage.press(Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: stage.page.panel.add.ways.isVisible())
    assert stage.page.panel.add.ways.way.text() == "Add Guinea and book"
    stage.press(Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: [seat.person_id for seat in stage.seats(session.id)] == [person.id])
    stage.settle()
    assert [one.code for one in stage.page.panel.view.meter.nationalities()] == ["MLI", "GIN"]
    assert stage.page.panel.view.nationalities_text.text() == "2 of 2, complete"
    stage.qtbot.waitUntil(stage.page.panel.view.to_review.isVisible)


def test_a_missing_consent_leads_to_the_record(stage, rabat) -> None:
    session = plan(rabat, "MLI")
    child = register(
        rabat,
        family_name="Keita",
        given_names="Modibo",
        sex="man",
        born_on=date(2008, 5, 4),
        birth_precision="day",
        unaccompanied=True,
        consents=(GivenConsent("process", language="fr"),),
    )
    stage.show()
    stage.choose(session.id)
    stage.search("keita")
    stage.press(Qt.Key.Key_Return)
    add = stage.page.panel.add
    stage.qtbot.waitUntil(lambda: bool(add.field.error))
    assert "consent" in add.field.error
    assert add.ways.way.text() == "Open the record"
    stage.press(Qt.Key.Key_Return)
    assert stage.went == [Place("people", child.id)]
    assert stage.seats(session.id) == ()


def test_candidates_are_booked_and_seats_given_back_by_keyboard(stage, rabat) -> None:
    session = plan(rabat, "MLI")
    first = register(rabat, family_name="Berthé", planned_departure=date(2021, 11, 20))
    second = register(rabat, family_name="Togola", planned_departure=date(2021, 11, 29))
    stage.show()
    stage.choose(session.id)
    view = stage.page.panel.view
    assert [view.candidates.line_at(place).key for place in (0, 1)] == [first.id, second.id]
    assert view.candidates.line_at(0).leaves_soon
    view.candidates.setFocus(Qt.FocusReason.TabFocusReason)
    stage.press(Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: [seat.person_id for seat in stage.seats(session.id)] == [first.id])
    stage.settle()
    assert view.candidates.chosen_key() == second.id
    assert view.seats_text.text() == "1 of 12, 11 free"

    view.tabs.set_value("seated")
    view.seated.setFocus(Qt.FocusReason.TabFocusReason)
    stage.press(Qt.Key.Key_Delete)
    stage.qtbot.waitUntil(lambda: stage.seats(session.id) == ())
    stage.settle()
    assert stage.said[-1] == "Kadidia Berthé: seat given back"


def test_space_marks_several_and_enter_books_them_at_once(stage, rabat) -> None:
    session = plan(rabat, "MLI")
    people = {register(rabat, family_name=name).id for name in ("Berthé", "Dabo", "Togola")}
    stage.show()
    stage.choose(session.id)
    candidates = stage.page.panel.view.candidates
    candidates.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space):
        stage.press(key)
    assert stage.page.panel.view.book_marked.text() == "Book the 2 marked"
    stage.press(Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: len(stage.seats(session.id)) == 2)
    stage.settle()
    assert stage.said == ["Seats booked for Wed 17 Nov, 10:00: 2"]
    assert not stage.page.panel.view.book_marked.isVisible()
    assert candidates.rows.rowCount() == 1
    assert {seat.person_id for seat in stage.seats(session.id)} < people


def test_several_at_once_are_all_booked_or_none(stage, rabat) -> None:
    session = plan(rabat, "MLI", capacity=1)
    for name in ("Berthé", "Dabo"):
        register(rabat, family_name=name)
    stage.show()
    stage.choose(session.id)
    candidates = stage.page.panel.view.candidates
    candidates.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return):
        stage.press(key)
    add = stage.page.panel.add
    stage.qtbot.waitUntil(lambda: bool(add.field.error))
    assert add.line.text() == "Kadidia Dabo"
    assert stage.seats(session.id) == ()


@pytest.mark.parametrize("role", [Role.COUNSELLOR, Role.DESK_LEAD])
def test_only_a_desk_lead_goes_past_capacity_with_a_reason(stage, rabat, role: Role) -> None:
    session = plan(rabat, "MLI", capacity=1)
    book_seat(rabat, BookSeat(session.id, register(rabat, family_name="Berthé").id))
    register(rabat, family_name="Dabo")
    rabat.take_role(Actor(rabat.actor.person_id, rabat.actor.name, role, rabat.actor.desk))
    stage.show()
    stage.choose(session.id)
    stage.search("dabo")
    stage.press(Qt.Key.Key_Return)
    ways = stage.page.panel.add.ways
    stage.qtbot.waitUntil(lambda: ways.isVisible())
    if role is Role.COUNSELLOR:
        assert not ways.way.isVisible()
        assert not ways.reason.isVisible()
        return
    stage.press(Qt.Key.Key_Return)
    assert ways.reason_field.error
    stage.type("Travels with her sister")
    stage.press(Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: len(stage.seats(session.id)) == 2)
    stage.settle()
    assert stage.page.panel.view.seats_text.text() == "2 of 1, 1 past capacity"


def test_an_auditor_reads_and_changes_nothing(make_stage, rabat) -> None:
    session = plan(rabat, "MLI")
    register(rabat, family_name="Berthé")
    rabat.take_role(Actor(rabat.actor.person_id, rabat.actor.name, Role.AUDITOR, rabat.actor.desk))
    stage = make_stage("en")
    stage.show()
    stage.choose(session.id)
    assert not stage.page.view.head.new.isVisible()
    assert not stage.page.panel.add.isVisible()
    assert not stage.page.panel.view.calling_off.isVisible()
    stage.page.view.calendar.setFocus()
    stage.press(Qt.Key.Key_N)
    assert stage.page.view.side.currentWidget() is stage.page.panel


def test_many_of_one_name_give_a_short_list(stage, rabat) -> None:
    session = plan(rabat, "MLI", starts_at=time(16))
    for number in range(60):
        register(rabat, family_name="Diarra", given_names=f"Kadidia {number}")
    stage.show()
    stage.choose(session.id)
    stage.search("dia")
    assert stage.page.panel.add.found.list.rows.rowCount() == 8


@pytest.mark.parametrize(("role", "action"), [(Role.COUNSELLOR, ""), (Role.DESK_LEAD, "plus")])
def test_a_full_session_offers_a_seat_only_to_those_who_may_give_one_more(stage, rabat, role, action) -> None:
    session = plan(rabat, "MLI", capacity=1)
    seated, waiting = register(rabat), register(rabat)
    book_seat(rabat, BookSeat(session.id, seated.id))
    rabat.take_role(Actor(rabat.actor.person_id, rabat.actor.name, role, rabat.actor.desk))
    stage.show()
    stage.choose(session.id)
    line = stage.page.panel.view.candidates.line_at(0)
    assert (line.key, line.action) == (waiting.id, action)
