"""Views for queries: what the tables say, by pseudonym, and never who it is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, create_engine, select, text
from sqlalchemy.exc import DBAPIError

from foras_desktop.db.baseline import module_id
from foras_desktop.db.tables import ENTITY_TABLES
from foras_desktop.domain.category import category_of
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Consent, OrientationSession, Person, Seat
from foras_desktop.domain.registry import REGISTRY, Kind
from foras_desktop.domain.training import HALVES, PRESENT
from foras_desktop.hub.main import run
from foras_desktop.hub.peer import Peer, make_peer
from foras_desktop.hub.reporting.records import record_views
from foras_desktop.hub.reporting.renewing import all_views, renew
from foras_desktop.hub.reporting.showing import NOT_SHOWN, SHOWN
from foras_desktop.hub.reporting.ways import CATALOGUE, LeftOut
from foras_desktop.hub.sentences import SENTENCES
from foras_desktop.hub.store import Store
from foras_desktop.services import people, seats
from foras_desktop.services.certificates.issuing import IssueCertificates, issue_certificates
from foras_desktop.services.office import Office
from foras_desktop.services.training.calendar import propose_days
from foras_desktop.services.training.cycles import PlanCycle, plan_cycle
from foras_desktop.services.training.enrolling import Enrol, enrol
from foras_desktop.services.training.marking import Mark, mark
from tests.conftest import NOW, later
from tests.hub.test_peer import admitted, to_hub
from tests.people import plan, register
from tests.services.review.apart import carry
from tools import kept
from tools import reporting as tool

CANARIES = {
    "family_name": "Zyxfamily",
    "given_names": "Zyxgiven",
    "known_as": "Zyxknown",
    "arabic_name": "زيكسكناري",
    "phone": "+212612399887",
    "email": "zyxmail@example.org",
    "remark": "Zyxremark",
}

Rows = list[dict[str, Any]]


@dataclass
class Reporting:
    """A hub with views, and what stands in them and in its tables."""

    peer: Peer
    engine: Engine
    desk: Office
    role: str

    def rows(self, sql: str) -> Rows:
        with self.engine.connect() as connection:
            return [dict(row) for row in connection.execute(text(sql)).mappings()]

    def view(self, name: str) -> Rows:
        return self.rows(f'SELECT * FROM reporting."{name}"')

    def table(self, name: str) -> Rows:
        with self.engine.connect() as connection:
            return [dict(row) for row in connection.execute(select(ENTITY_TABLES[name])).mappings()]

    def records(self, record: type[Any]) -> list[Any]:
        return [REGISTRY.of(record).from_row(row) for row in self.table(record.entity)]


def work_of_a_week(rabat: Office, clock: FixedClock) -> None:
    """People of every category, a session that was held, a cycle that ended with certificates."""
    canary = register(
        rabat, **CANARIES, sex="woman", born_on=date(1990, 5, 17), birth_precision="day",
        languages=("fr", "bm"), needs=("food", "health"), referral="ngo",
    )  # fmt: skip
    child = {"born_on": date(2006, 1, 1), "birth_precision": "year"}
    for name, given in {
        "Aa": {**child, "sex": "man", "unaccompanied": True},
        "Bb": {**child, "sex": "woman"},
        "Cc": {"born_on": date(2003, 11, 16), "birth_precision": "day", "sex": "man", "unaccompanied": True},
        "Dd": {"born_on": date(2003, 11, 17), "birth_precision": "day", "sex": "man"},
        "Ee": {"nationality": "SEN", "needs": ("food",)},
    }.items():
        register(rabat, family_name=name, **given)
    gone = register(rabat, family_name="Withdrawn", needs=("food",))
    session = plan(rabat, "MLI", "SEN", room="Zyxroom")
    order = seats.BookSeats(session.id, (canary.id, gone.id))
    booked = seats.book_seats(rabat, order)[0]
    days = propose_days(rabat, "RBA", date(2021, 11, 8), 10)
    given = {"partner": "Zyxpartner", "trainers": "Zyxtrainer", "venue": "Zyxvenue"}
    cycle, _ = plan_cycle(rabat, PlanCycle(module_id("PD2"), days, **given))
    later(clock, days=6)
    marks = {booked[0].id: "present", booked[1].id: "absent"}
    seats.record_attendance(rabat, seats.RecordAttendance(session.id, marks))
    enrolment, _ = enrol(rabat, Enrol(cycle.id, canary.id))
    mark(rabat, Mark(cycle.id, {(enrolment.id, day, half): PRESENT for day in days for half in HALVES}))
    issue_certificates(rabat, IssueCertificates(cycle.id, (canary.id,)))
    with rabat.read_view() as view:
        (consent,) = view.records.where(Consent, person=gone.id)
    people.withdraw_consent(rabat, consent.id)


@pytest.fixture
def reporting(
    address: str,
    tmp_path: Path,
    met: tuple[Office, Office],
    clock: FixedClock,
    stick: Path,
    request: pytest.FixtureRequest,
) -> Iterator[Reporting]:
    rabat, central = met
    store = Store(address)
    peer = admitted(make_peer(tmp_path / "hub", store, NOW, practice=False), central, stick)
    carry(stick, central, rabat)
    work_of_a_week(rabat, clock)
    assert to_hub(rabat, peer, stick) > 0
    role = f"r{abs(hash(request.node.nodeid))}"  # roles are the whole server's
    renew(store, role)
    engine = create_engine(address)
    yield Reporting(peer, engine, rabat, role)
    engine.dispose()
    store.close()


def test_every_field_is_classified() -> None:
    fields = {f"{one.name}.{field.name}" for one in REGISTRY.entities for field in one.fields}
    classified = {f"{entity}.{field}" for entity, ways in SHOWN.items() for field in ways}
    whole = {f for f in fields if f.split(".")[0] in NOT_SHOWN}
    assert fields - classified - whole == set(), "say in hub/reporting/showing.py how these are shown"
    assert classified - fields == set()
    assert set(SHOWN) & set(NOT_SHOWN) == set()
    assert set(NOT_SHOWN) <= {entity.name for entity in REGISTRY.entities}


def test_what_tells_who_somebody_is_is_left_out() -> None:
    for entity in REGISTRY.entities:
        for field in entity.fields if entity.name in SHOWN else ():
            way = SHOWN[entity.name][field.name]
            if field.sealed or field.identifies or field.references == "staff":
                assert isinstance(way, LeftOut), f"{entity.name}.{field.name}"
            if field.references and not isinstance(way, LeftOut):
                assert way.said == "pseudonym", f"{entity.name}.{field.name}"
            if field.kind is Kind.TEXT and not isinstance(way, LeftOut) and way.sql == "{}":
                assert way is CATALOGUE
            if way is CATALOGUE:
                assert entity.kept_centrally, f"{entity.name}.{field.name}"


def test_no_view_says_who_anybody_is(reporting: Reporting) -> None:
    known = {*CANARIES.values(), "Zyx", "زيكس", "Imane", "Lahlou"}
    for table in ("person", "certificate"):
        for row in reporting.table(table):
            columns = ("case_number", "number", "check_code", "proof", "phone", "remark", "born_on")
            known |= {row[name] for name in columns if row.get(name)}
    ids = {row["id"] for name in ENTITY_TABLES for row in reporting.table(name)}
    assert len(known) > 15
    cells = 0
    for view in all_views():
        rows = reporting.view(view.name)
        for row in rows:
            for column, cell in row.items():
                cells += 1
                said = str(cell)
                assert said not in ids, (view.name, column)
                assert not [one for one in known if one in said], (view.name, column)
                if isinstance(cell, str) and len(cell) >= 32:
                    assert not any(one in said for one in ids), (view.name, column)
    assert cells > 500


def test_columns_are_those_of_the_dictionary(reporting: Reporting) -> None:
    found = reporting.rows(
        "SELECT table_name, column_name, data_type FROM information_schema.columns"
        " WHERE table_schema = 'reporting' ORDER BY table_name, ordinal_position"
    )
    listed = [(view.name, one.name, one.type) for view in all_views() for one in view.columns]
    assert sorted(tuple(row.values()) for row in found) == sorted(listed)


def used(reporting: Reporting) -> list[Person]:
    gone = {one.person for one in reporting.records(Consent) if one.withdrawn_on}
    assert len(gone) == 1
    return [one for one in reporting.records(Person) if one.id not in gone]


def test_cases_are_those_of_the_tables(reporting: Reporting) -> None:
    expected = Counter(
        (one.registered_on.replace(day=1), one.desk, one.nationality, one.country_of_return, category_of(one))
        for one in used(reporting)
    )
    assert {key[4] for key in expected} == {
        "woman", "umc_boy", "accompanied_child", "man", "not_recorded",
    }  # fmt: skip
    keys = ("month", "desk", "nationality", "country_of_return", "category")
    found = {tuple(row[key] for key in keys): row["people"] for row in reporting.view("case_count")}
    assert found == expected
    assert all(row["is_small"] for row in reporting.view("case_count"))


def test_needs_are_counted_without_pseudonyms(reporting: Reporting) -> None:
    expected = Counter((category_of(one), need) for one in used(reporting) for need in one.needs or ())
    rows = reporting.view("case_need")
    assert {(row["category"], row["need"]): row["cases"] for row in rows} == expected
    assert set(rows[0]) == {"month", "desk", "category", "need", "cases", "is_small"}


def test_age_bands_and_one_person_registered_twice(reporting: Reporting) -> None:
    bands = Counter(row["age_band"] for row in reporting.view("person"))
    assert bands == {"25-34": 1, "14-17": 3, "18-24": 1, "not_recorded": 1}
    first, second, *_ = sorted(one.id for one in used(reporting))
    with reporting.engine.begin() as connection:
        for one, other in ((first, second), (second, first)):
            made = text("INSERT INTO same_as (person, other) VALUES (:one, :other)")
            connection.execute(made, {"one": one, "other": other})
    rows = reporting.view("person")
    assert len({row["person"] for row in rows}) == len(rows) - 1 == len({row["record"] for row in rows}) - 1


def test_sessions_and_who_came(reporting: Reporting) -> None:
    (session,) = reporting.records(OrientationSession)
    (row,) = reporting.view("session_attendance")
    assert (row["country_1"], row["country_2"], row["desk"]) == ("MLI", "SEN", "RBA")
    assert (row["held_on"], row["status"], row["capacity"]) == (session.held_on, "held", session.capacity)
    assert len(reporting.records(Seat)) == 2
    assert (row["booked"], row["attended"], row["absent"], row["not_marked"]) == (1, 1, 0, 0)
    (oriented,) = reporting.view("oriented_count")
    assert (oriented["desk"], oriented["category"], oriented["people"]) == ("RBA", "woman", 1)


def test_trainings_and_certificates(reporting: Reporting) -> None:
    (row,) = reporting.view("training_count")
    assert (row["module"], row["first_day"], row["city"]) == ("PD2", date(2021, 11, 8), "RBA")
    assert (row["enrolled"], row["withdrawn"], row["attended"], row["certificates"]) == (1, 0, 1, 1)
    (row,) = reporting.view("certificate_count")
    assert (row["module"], row["issued"], row["revoked"]) == ("PD2", 1, 0)


def test_silent_desks_and_open_issues(reporting: Reporting) -> None:
    silence = {row["desk"]: row for row in reporting.view("desk_silence")}
    assert set(silence) == {"CEN", "RBA"}
    assert (silence["RBA"]["computers"], silence["RBA"]["never_heard"]) == (1, 0)
    assert silence["RBA"]["days_silent"] > 0
    found = reporting.rows("SELECT count(DISTINCT id) AS issues FROM issue")
    assert sum(row["issues"] for row in reporting.view("open_issue_count")) == found[0]["issues"]


def test_pseudonyms_are_the_same_in_every_view_and_anew_at_another_hub(reporting: Reporting) -> None:
    records = {row["record"] for row in reporting.view("person")}
    assert {row["person"] for row in reporting.view("seat")} < records
    assert {row["person"] for row in reporting.view("consent")} == records
    (secret,) = reporting.rows("SELECT secret FROM reporting_kept.pseudonym")
    assert len(secret["secret"]) == 32
    with reporting.engine.begin() as connection:
        connection.execute(text("UPDATE reporting_kept.pseudonym SET secret = sha256('another')"))
    assert not records & {row["record"] for row in reporting.view("person")}


def as_reader(connection: Connection, role: str) -> None:
    connection.execute(text(f"SET ROLE {role}"))


def test_the_role_reads_the_views_and_nothing_else(reporting: Reporting) -> None:
    with reporting.engine.connect() as connection:
        as_reader(connection, reporting.role)
        assert connection.execute(text("SELECT count(*) FROM reporting.person")).scalar() == 6
    found = reporting.rows(
        "SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables"
        " WHERE schemaname IN ('public', 'reporting_kept')"
    )
    names = [row["name"] for row in found]
    assert {"public.person", "public.oplog", "public.staff", "reporting_kept.pseudonym"} <= set(names)
    wrong = [f"SELECT 1 FROM {name}" for name in names] + [
        "DELETE FROM reporting.module",
        "UPDATE reporting.module SET days = 1",
        "INSERT INTO public.meta VALUES ('a', 'b')",
        "CREATE TABLE reporting.mine (a int)",
        "CREATE TABLE public.mine (a int)",
    ]
    for statement in wrong:
        with reporting.engine.connect() as connection:
            as_reader(connection, reporting.role)
            with pytest.raises(DBAPIError) as refusal:
                connection.execute(text(statement))
            assert getattr(refusal.value.orig, "sqlstate", "") in {"42501", "55000"}, statement
    (row,) = reporting.rows(f"SELECT rolcanlogin, rolconfig FROM pg_roles WHERE rolname = '{reporting.role}'")
    assert row == {"rolcanlogin": False, "rolconfig": ["default_transaction_read_only=on"]}


@pytest.mark.parametrize("has_barrier", [True, False])
def test_a_function_of_a_readers_own_sees_nobody_who_withdrew(
    reporting: Reporting, has_barrier: bool
) -> None:
    """Cheaper than the condition that leaves people out, it is asked first where there is no barrier."""
    (gone,) = {one.person for one in reporting.records(Consent) if one.withdrawn_on}
    with reporting.engine.begin() as connection:
        for number, person in enumerate((gone, used(reporting)[0].id)):
            row = {"id": str(number), "person": person, "quantity": 3 + number}
            connection.execute(ENTITY_TABLES["handout"].insert().values(row))
        if not has_barrier:
            connection.execute(text("ALTER VIEW reporting.handout RESET (security_barrier)"))
    with reporting.engine.connect() as connection:
        as_reader(connection, reporting.role)
        connection.execute(text(_PEEK))
        rows = connection.execute(text("SELECT * FROM reporting.handout WHERE pg_temp.peek(quantity)")).all()
        seen = connection.execute(text("SELECT current_setting('a.seen')")).scalar_one().split()
    assert len(rows) == 1
    assert set(seen) == ({"4"} if has_barrier else {"3", "4"})


_PEEK = """
    CREATE FUNCTION pg_temp.peek(said bigint) RETURNS boolean COST 0.0001 LANGUAGE plpgsql AS '
    BEGIN
        PERFORM set_config(''a.seen'', concat(current_setting(''a.seen'', true), '' '', said), false);
        RETURN true;
    END'"""


def test_renewing_twice_changes_nothing(reporting: Reporting) -> None:
    before = {view.name: reporting.view(view.name) for view in record_views()}
    assert renew(reporting.peer.store, reporting.role) == len(all_views())
    assert {view.name: reporting.view(view.name) for view in record_views()} == before
    (row,) = reporting.rows(
        f"SELECT has_table_privilege('{reporting.role}', 'reporting.person', 'SELECT') AS may"
    )
    assert row["may"]


def test_nothing_is_changed_where_it_cannot_be_done(reporting: Reporting) -> None:
    with reporting.engine.begin() as connection:
        connection.execute(text("CREATE VIEW public.mine AS SELECT * FROM reporting.module"))
    with pytest.raises(UserError, match=r"hub\.views_in_use"):
        renew(reporting.peer.store, reporting.role)
    with reporting.engine.begin() as connection:
        connection.execute(text("DROP VIEW public.mine"))
        connection.execute(text(f"GRANT SELECT (id) ON public.person TO {reporting.role}"))
    with pytest.raises(UserError, match=r"hub\.views_role_reads_more"):
        renew(reporting.peer.store, reporting.role)
    assert len(reporting.view("person")) == 6


def test_words_that_no_list_knows_are_not_repeated(reporting: Reporting) -> None:
    with reporting.engine.begin() as connection:
        connection.execute(text("UPDATE person SET nationality = 'Zyx', desk = 'Zyx', needs = 'Zyx food'"))
        connection.execute(text("UPDATE training_cycle SET days = '2021-02-31 Zyx'"))
        connection.execute(text("UPDATE orientation_session SET modality = 'Zyx', language = 'Zyx'"))
    for view in all_views():
        assert "Zyx" not in str(reporting.view(view.name))
    assert {row["nationality"] for row in reporting.view("person")} == {"other"}


def test_at_the_console(
    reporting: Reporting, address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--database", address, "views", "--role", reporting.role]) == 0
    assert str(len(all_views())) in capsys.readouterr().out
    assert run(["--database", f"sqlite:///{tmp_path / 'x.db'}", "views"]) == 1
    assert capsys.readouterr().err.strip() == SENTENCES["hub.views_need_postgresql"]


def test_what_is_documented_is_what_there_is() -> None:
    assert kept.check(tool.files(), "make reporting") == 0


def test_the_documented_questions_are_answered(reporting: Reporting) -> None:
    questions = re.findall(r"```sql\n(.*?)```", tool.DOCUMENT.read_text("utf-8"), re.DOTALL)
    assert len(questions) == 6
    answers = []
    with reporting.engine.connect() as connection:
        as_reader(connection, reporting.role)
        for question in questions:
            answers.append([dict(row) for row in connection.execute(text(question)).mappings()])
    masked, seats_taken, uptake, certificates, silent, waiting = answers
    assert {row["people"] for row in masked} == {5, None}
    assert [(row["booked"], row["attended"]) for row in seats_taken] == [(1, 1)]
    people = Counter(category_of(one) for one in used(reporting))
    assert {row["category"]: row["registered"] for row in uptake} == people
    assert {(row["category"], row["oriented"], row["trained"]) for row in uptake if row["oriented"]} == {
        ("woman", 1, 1)
    }
    assert [(row["module"], row["certificates"]) for row in certificates] == [("PD2", 1)]
    assert {row["desk"] for row in silent} == {"CEN", "RBA"}
    assert sum(row["issues"] for row in waiting) == len(reporting.rows("SELECT id FROM issue"))
