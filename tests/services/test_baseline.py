"""The catalogue that releases ship: whole in a new database, completed in an older one, equal everywhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from sqlalchemy import text

from foras_desktop.db.baseline import RELEASES, baseline_records, module_id
from foras_desktop.domain.records import Module, Setting
from foras_desktop.services import maintenance, unlocking
from foras_desktop.services.office import Office
from tests.conftest import PASSPHRASE


def test_a_new_desk_knows_all_versions_of_the_modules(rabat: Office) -> None:
    with rabat.read_view() as view:
        modules = {one.code: one for one in view.records.where(Module)}
    assert sorted(filter(None, modules)) == sorted(
        ["LS", "SS", "EN", "CO", "PD1", "BU1", "AG1", "HC1", "PD2", "EC2"]
    )
    second = modules["PD2"]
    assert (second.days, second.starts_on, second.made_of) == (10, date(2020, 4, 1), ("PD1",))
    assert modules["AG1"].requires == ("PD1", "BU1")
    assert all(one.title_fr and one.title_ar and one.title_en for one in modules.values())


def test_ids_are_given_once() -> None:
    ids = [record.id for release in RELEASES for record in baseline_records(release)]
    assert len(ids) == len(set(ids))


def test_an_older_database_is_completed_when_it_is_opened(rabat: Office) -> None:
    with rabat.database.writing() as connection:  # as release 1 left it
        for table in ("oplog", "head"):
            column = "replica" if table == "oplog" else "dot"
            connection.execute(text(f"DELETE FROM {table} WHERE {column} LIKE 'BASE000000002%'"))
    with rabat.unit_of_work() as work, work.without_capture():
        work.connection.execute(text("DELETE FROM module"))
        work.commit()
    folder, person = rabat.credentials.folder, rabat.actor.person_id
    rabat.close()
    again = unlocking.unlock(folder, person, PASSPHRASE, clock=rabat.clock)
    try:
        with again.read_view() as view:
            assert view.records.get(Module, module_id("EC2")).code == "EC2"
            assert view.records.where(Setting, key="completion_percent")[0].value == 80
        assert maintenance.check_database(again)[0].differing == ()
    finally:
        again.close()


def test_two_desks_hold_the_same(open_desk: Callable[[str], Office]) -> None:
    held = []
    for desk in ("RBA", "CAS"):
        with open_desk(desk).read_view() as view:
            query = text("SELECT * FROM oplog WHERE replica LIKE 'BASE%' ORDER BY replica, seq")
            held.append([tuple(row) for row in view.connection.execute(query)])
    assert held[0] == held[1]
    assert held[0]
