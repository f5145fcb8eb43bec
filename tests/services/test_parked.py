"""What this release does not know is kept and shown after the upgrade; what it cannot read is told."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from foras_desktop.db import meta, rebuild, schema
from foras_desktop.domain.records import Decision, Person
from foras_desktop.services import exchange, maintenance, people
from foras_desktop.services.office import Office
from foras_desktop.services.person_page import open_person
from foras_desktop.services.review.inbox import read_inbox
from foras_desktop.sync.core.issues import UNREADABLE
from foras_desktop.sync.wire import Line
from tests.conftest import NOW, Desks
from tests.older_release import take_back_to_0001
from tests.people import register
from tests.services.review.apart import carry
from tests.sync.hostile import bundle, operation, realm_id, signed


def receive(reader: Office, sender: Office, stick: Path, *operations: object) -> None:
    """A bundle of the sender's with these operations, as a newer release might write them."""
    batch = signed(sender.credentials.replica_keys, realm_id(sender), 1, *operations)  # type: ignore[arg-type]
    path = bundle(sender, reader, stick / "newer.foras", Line(batch=batch), schema=99)
    exchange.read_stick(reader, exchange.ReadStick(path))


def test_an_unknown_entity_is_kept_and_passed_on(
    desks: Desks, met: tuple[Office, Office], stick: Path, open_desk: object
) -> None:
    rabat, central = met
    casablanca = open_desk("CAS")  # type: ignore[operator]
    desks.introduce(casablanca, central)
    sent = operation("bed-1", "bed", groups={"place": {"room": "4", "bed": 2}}, hlc=1 << 40)
    receive(central, rabat, stick, sent)
    carry(stick, central, casablanca)
    for office in (central, casablanca):
        with office.read_view() as view:
            kept = view.connection.execute(text("SELECT groups FROM oplog WHERE entity = 'bed'")).scalar()
            assert kept == '{"place":{"room":"4","bed":2}}'
            assert not rebuild.differences(view.connection)
        assert not read_inbox(office).waiting


def test_an_unknown_field_is_kept_beside_the_known_ones(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    groups = {"name": {"family_name": "Touré", "given_names": "Awa"}, "shoe_size": {"shoe_size": 41}}
    receive(central, rabat, stick, operation("p1", groups=groups, hlc=1 << 40))
    with central.read_view() as view:
        assert view.records.get(Person, "p1").family_name == "Touré"
        kept = view.connection.execute(text("SELECT groups FROM oplog WHERE record = 'p1'")).scalar()
        assert kept is not None
        assert "shoe_size" in kept


def test_what_was_parked_is_shown_after_the_upgrade(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    value = {"desk": "RBA", "rule": "capacity", "detail": "2/1", "outcome": "left", "reason": "une chaise"}
    receive(central, rabat, stick, operation("d1", "decision", groups={"decision": value}, hlc=1 << 40))
    with central.database.writing() as connection:  # as the release before decisions left it
        take_back_to_0001(connection)
        meta.put(connection, "registry", "{}")
    schema.bring_up_to_date(central.database, NOW, back_up=lambda: None)
    with central.read_view() as view:
        assert view.records.get(Decision, "d1").reason == "une chaise"
    assert not maintenance.check_database(central)[0].differing


def test_a_value_that_cannot_be_read_is_told_and_mended_by_writing_it_again(
    met: tuple[Office, Office], stick: Path
) -> None:
    rabat, central = met
    groups = {"name": {"family_name": "Touré", "given_names": "Awa"}, "sex": {"sex": 7}}
    receive(central, rabat, stick, operation("p1", groups=groups, hlc=1 << 40))
    (waiting,) = read_inbox(central).waiting
    assert (waiting.rule, waiting.person.id if waiting.person else "") == (UNREADABLE, "p1")
    seen = open_person(central, "p1").loaded.heads
    people.change_person(central, people.ChangePerson("p1", {"sex": "woman"}, seen))
    assert not read_inbox(central).waiting
    register(central)
    assert not read_inbox(central).waiting
