"""Undo obeys the rules as they stand when it is asked for, not as they stood when the step was made."""

from __future__ import annotations

from datetime import time

import pytest

from foras_desktop.db.changes import Changes
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Consent, OrientationSession, Person
from foras_desktop.services import people, seats, sessions
from foras_desktop.services.office import Office
from foras_desktop.services.undo import Undo, undo
from tests.people import plan, register


def book(
    office: Office, session: OrientationSession, person: Person, add_country: bool = False
) -> tuple[str, Changes]:
    seat, changes = seats.book_seat(office, seats.BookSeat(session.id, person.id, add_country))
    return seat.id, changes


def refused(office: Office, changes: Changes) -> None:
    assert changes.span is not None
    with pytest.raises(UserError, match=r"undo\.moved_on"):
        undo(office, Undo(changes.span))


def test_a_seat_given_back_comes_back_while_it_is_free(rabat: Office) -> None:
    session = plan(rabat, "MLI", capacity=1)
    seat, _ = book(rabat, session, register(rabat))
    _, changes = seats.release_seat(rabat, seat)
    assert changes.span is not None
    undo(rabat, Undo(changes.span))
    assert len(sessions.open_session(rabat, session.id).seats) == 1


def test_a_seat_that_someone_else_has_now_does_not(rabat: Office) -> None:
    session = plan(rabat, "MLI", capacity=1)
    seat, _ = book(rabat, session, register(rabat))
    _, changes = seats.release_seat(rabat, seat)
    book(rabat, session, register(rabat, given_names="Awa"))
    refused(rabat, changes)
    assert len(sessions.open_session(rabat, session.id).seats) == 1


def test_nor_after_the_consent_was_withdrawn(rabat: Office) -> None:
    session = plan(rabat, "MLI")
    person = register(rabat)
    seat, _ = book(rabat, session, person)
    _, changes = seats.release_seat(rabat, seat)
    with rabat.read_view() as view:
        consent = view.records.where(Consent, person=person.id)[0]
    people.withdraw_consent(rabat, consent.id)
    refused(rabat, changes)


def test_nor_while_the_person_sits_elsewhere_at_that_hour(rabat: Office) -> None:
    person = register(rabat)
    session = plan(rabat, "MLI")
    seat, _ = book(rabat, session, person)
    _, changes = seats.release_seat(rabat, seat)
    other = plan(rabat, "MLI", room="Salle 3", counsellor="someone", starts_at=time(10, 30))
    book(rabat, other, person)
    refused(rabat, changes)


def test_a_second_country_stays_while_someone_of_it_is_seated(rabat: Office) -> None:
    """Otherwise a third could be added, and three nationalities would sit in one room."""
    session = plan(rabat, "GIN")
    _, changes = book(rabat, session, register(rabat), add_country=True)
    book(rabat, session, register(rabat, given_names="Awa"))
    refused(rabat, changes)
    assert sessions.open_session(rabat, session.id).card.session.countries == ("GIN", "MLI")


def test_a_session_with_people_in_it_stays_planned(rabat: Office) -> None:
    order = sessions.PlanSession("MLI", None, plan(rabat, "GIN").held_on, time(14), room="Salle 4")  # type: ignore[arg-type]
    session, changes = sessions.plan_session(rabat, order)
    book(rabat, session, register(rabat))
    refused(rabat, changes)
