"""Many new records at once leave what the triggers leave one by one."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from foras_desktop.db.tables import ENTITY_TABLES
from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.domain.records import Consent, Person
from foras_desktop.services import maintenance
from foras_desktop.services.office import Office

TEXTS = st.none() | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20)
PEOPLE = st.builds(
    Person,
    id=st.just(""),
    desk=st.none() | st.just("RBA"),
    family_name=TEXTS,
    given_names=TEXTS,
    born_on=st.none() | st.dates(),
    birth_precision=st.none() | st.just("day"),
    whatsapp=st.none() | st.booleans(),
    languages=st.none() | st.tuples(st.sampled_from(["fr", "bm"])),
    register_row=st.none() | st.integers(0, 2**40),
)


def left_by(connection: Connection, ids: list[str]) -> list[Any]:
    """What stands in log, heads and table of these records, but for what differs by nature."""
    found = []
    for one in ids:
        where = {"record": one}
        log = connection.execute(text("SELECT * FROM oplog WHERE record = :record"), where).mappings().one()
        heads = connection.execute(text("SELECT grp, dot FROM head WHERE record = :record"), where).all()
        table = ENTITY_TABLES[log["entity"]]
        row = connection.execute(table.select().where(table.c.id == one)).one()
        found.append(
            (
                (log["replica"], log["entity"], log["author"], log["desk"], log["salt"]),
                json.loads(log["groups"]),
                json.loads(log["parents"]),
                sorted((grp, dot == f"{log['replica']}:{log['seq']}") for grp, dot in heads),
                tuple(row)[1:],
            )
        )
    return found


def with_ids(work: UnitOfWork, people: list[Person]) -> list[Person]:
    return [replace(person, id=work.new_id()) for person in people]


@given(people=st.lists(PEOPLE, min_size=1, max_size=5))
def test_it_is_what_the_triggers_write(shared_rabat: Office, people: list[Person]) -> None:
    with shared_rabat.unit_of_work() as work:
        one_by_one, at_once = with_ids(work, people), with_ids(work, people)
        for person in one_by_one:
            work.records.add(person)
        work.records.add_new(at_once)
        ids = [[person.id for person in some] for some in (one_by_one, at_once)]
        assert left_by(work.connection, ids[0]) == left_by(work.connection, ids[1])


def test_what_comes_after_counts_on(rabat: Office) -> None:
    with rabat.unit_of_work() as work:
        people = with_ids(work, [Person("", desk="RBA", family_name=f"Nom {number}") for number in range(3)])
        work.records.add_new(people)
        work.records.add(Consent(work.new_id(), desk="RBA", person=people[0].id, given_on=date(2021, 3, 4)))
        work.records.change(Person, people[1].id, {"family_name": "Sow"})
        changes = work.commit()
    assert changes.span is not None
    assert changes.span[1] - changes.span[0] == 4
    assert changes.touches("person")
    assert maintenance.check_database(rabat)[0].differing == ()


def test_one_that_is_here_already_is_an_error_and_nothing_is_kept(rabat: Office) -> None:
    with rabat.unit_of_work() as work:
        (person,) = with_ids(work, [Person("", desk="RBA", family_name="Sow")])
        work.records.add_new([person])
        work.commit()
    with rabat.unit_of_work() as work, pytest.raises(IntegrityError):
        work.records.add_new([person])
    assert maintenance.check_database(rabat)[0].differing == ()
