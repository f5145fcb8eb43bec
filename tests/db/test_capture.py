"""Every write becomes an operation; nothing else can write; the tables are what the log gives."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from foras_desktop.db import capture, oplog, rebuild
from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.domain.records import Person
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.services import maintenance, people, person_page, seats
from foras_desktop.services.office import Office
from foras_desktop.services.undo import Undo, undo
from tests.people import plan, register


def operations(office: Office, entity: str) -> list[Any]:
    with office.read_view() as view:
        rows = view.connection.execute(
            text("SELECT * FROM oplog WHERE entity = :e ORDER BY seq"), {"e": entity}
        )
        return [row for row in rows if not row.replica.startswith("BASE")]


def test_creating_is_one_operation_and_changing_names_only_what_changed(rabat: Office) -> None:
    person = register(rabat)
    loaded = person_page.open_person(rabat, person.id).loaded
    people.change_person(rabat, people.ChangePerson(person.id, {"phone": "0600123456"}, loaded.heads))
    created, changed = operations(rabat, "person")
    assert '"family_name":"Diarra"' in created.groups
    assert '"case_number":' in created.groups
    assert changed.groups == '{"phone":{"phone":"+212600123456","whatsapp":null}}'
    assert created.author == rabat.actor.person_id
    assert created.desk == "RBA"
    assert changed.hlc > created.hlc


def test_sequence_numbers_have_no_gaps(rabat: Office) -> None:
    for number in range(5):
        register(rabat, given_names=f"Awa {number}")
    replica = rabat.credentials.replica_keys.replica
    with rabat.read_view() as view:
        seqs = [
            row[0]
            for row in view.connection.execute(
                text("SELECT seq FROM oplog WHERE replica = :r ORDER BY seq"), {"r": replica}
            )
        ]
    assert seqs == list(range(1, len(seqs) + 1))


def test_writing_what_stands_already_is_no_operation(rabat: Office) -> None:
    person = register(rabat)
    before = len(operations(rabat, "person"))
    people.change_person(rabat, people.ChangePerson(person.id, {"family_name": "Diarra"}, {}))
    assert len(operations(rabat, "person")) == before


def test_a_connection_outside_a_unit_of_work_cannot_write(rabat: Office) -> None:
    register(rabat)
    with pytest.raises(OperationalError), rabat.database.writing() as connection:
        connection.exec_driver_sql("UPDATE person SET family_name = 'X'")


def test_exchanged_records_are_never_deleted(rabat: Office) -> None:
    register(rabat)
    with pytest.raises(Exception, match="not deleted"), rabat.unit_of_work() as work:
        work.connection.exec_driver_sql("DELETE FROM person")


def test_a_stale_form_becomes_a_value_beside_the_newer_one(rabat: Office) -> None:
    person = register(rabat)
    loaded = person_page.open_person(rabat, person.id).loaded
    for number in ("0600000001", "0600000002"):
        people.change_person(rabat, people.ChangePerson(person.id, {"phone": number}, loaded.heads))
    page = person_page.open_person(rabat, person.id)
    assert page.loaded.disputed_groups == ("phone",)
    assert len(page.loaded.heads["phone"]) == 2
    assert page.person.phone == "+212600000002"
    settled = people.ChangePerson(person.id, {"phone": "0600000003"}, page.loaded.heads)
    people.change_person(rabat, settled)
    assert person_page.open_person(rabat, person.id).loaded.disputed_groups == ()


def test_the_safer_value_is_shown_while_two_stand(rabat: Office) -> None:
    person = register(rabat, born_on=date(2006, 1, 1), birth_precision="year")
    loaded = person_page.open_person(rabat, person.id).loaded
    people.change_person(rabat, people.ChangePerson(person.id, {"unaccompanied": True}, loaded.heads))
    stale = {**loaded.heads}
    people.change_person(rabat, people.ChangePerson(person.id, {"unaccompanied": None}, stale))
    assert person_page.open_person(rabat, person.id).person.unaccompanied is True


def test_triggers_that_differ_stop_the_database(rabat: Office) -> None:
    with rabat.database.writing() as connection:
        connection.exec_driver_sql("DROP TRIGGER capture_person_update")
    with pytest.raises(EnvironmentFault, match=r"triggers_differ"), rabat.database.reading() as connection:
        capture.check(connection)


def test_every_exchanged_table_is_captured() -> None:
    wanted = capture.triggers()
    for entity in REGISTRY.entities:
        for verb in ("insert", "update", "delete"):
            assert f"capture_{entity.name}_{verb}" in wanted


def test_every_field_says_why_it_is_kept() -> None:
    for entity in REGISTRY.entities:
        for field in entity.fields:
            assert field.purpose.strip(), (entity.name, field.name)


def test_tables_rebuilt_from_the_log_are_equal(rabat: Office) -> None:
    person = register(rabat)
    session = plan(rabat, "MLI", "GIN")
    seats.book_seat(rabat, seats.BookSeat(session.id, person.id))
    assert maintenance.check_database(rabat)[0].differing == ()
    with rabat.unit_of_work() as work:
        with work.without_capture():
            work.connection.exec_driver_sql("UPDATE person SET family_name = 'wrong'")
            work.connection.exec_driver_sql("DELETE FROM seat")
        work.commit()
    assert len(maintenance.check_database(rabat)[0].differing) == 2
    maintenance.rebuild_tables(rabat)
    assert maintenance.check_database(rabat)[0].differing == ()
    assert person_page.open_person(rabat, person.id).person.family_name == "Diarra"


_VALUES = st.fixed_dictionaries(
    {},
    optional={
        "known_as": st.none() | st.text("abcé '\"\\", max_size=8),
        "planned_departure": st.none() | st.dates(date(2021, 11, 16), date(2022, 6, 1)),
        "unaccompanied": st.none() | st.booleans(),
        "languages": st.none() | st.lists(st.sampled_from(["fr", "bm", "ar"]), unique=True).map(tuple),
    },
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(_VALUES, st.booleans()), max_size=6))
def test_whatever_is_written_the_log_gives_the_tables(
    shared_rabat: Office, writes: list[tuple[dict[str, Any], bool]]
) -> None:
    person = register(shared_rabat)
    first = person_page.open_person(shared_rabat, person.id).loaded.heads
    for values, stale in writes:
        with shared_rabat.unit_of_work() as work:
            if values:
                work.records.change(Person, person.id, values, first if stale else None)
            work.commit()
    with shared_rabat.read_view() as view:
        wrong = [one for one in rebuild.differences(view.connection) if one[1] == person.id]
        assert wrong == []
        assert oplog.operations_of(view.connection, ("person", person.id))


def test_undo_puts_back_what_stood_and_refuses_once_it_moved_on(rabat: Office) -> None:
    person = register(rabat, phone="0600000001")
    loaded = person_page.open_person(rabat, person.id).loaded
    change = people.ChangePerson(person.id, {"phone": "0600000002"}, loaded.heads)
    _, changes = people.change_person(rabat, change)
    assert changes.span is not None
    undo(rabat, Undo(changes.span))
    page = person_page.open_person(rabat, person.id)
    assert page.person.phone == "+212600000001"
    assert page.loaded.disputed_groups == ()
    with pytest.raises(Exception, match=r"undo\.moved_on"):
        undo(rabat, Undo(changes.span))
