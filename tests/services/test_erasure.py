"""Erasing a person's data: here, everywhere, whoever edits meanwhile, whatever comes back; and what stays."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from foras_desktop.db import rebuild
from foras_desktop.domain.access import Role
from foras_desktop.domain.category import category_of
from foras_desktop.domain.erasure import skeleton_of_person
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Consent, Person, SamePerson
from foras_desktop.services import (
    audit,
    erasure,
    exchange,
    intake,
    people,
    seats,
    undo,
)
from foras_desktop.services.backup.making import make_backup, read_backups
from foras_desktop.services.backup.restoring import Restore, restore
from foras_desktop.services.exchange import ReadStick
from foras_desktop.services.office import Office
from foras_desktop.services.review.inbox import read_inbox
from tests.conftest import PASSPHRASE, Desks, later
from tests.people import plan, register
from tests.services.identity.copies import carry
from tests.services.review.apart import change_apart

NAME, GIVEN, PHONE, WITNESS = "Zoumanigui", "Sékouba", "+212600000777", "Kolongo"


def someone(office: Office, **given: object) -> Person:
    """Everything about them names them, the consent's witness too."""
    witnessed = intake.GivenConsent("process", form="verbal_witnessed", language="fr", given_by=WITNESS)
    fields = {
        "family_name": NAME,
        "given_names": GIVEN,
        "phone": PHONE,
        "sex": "man",
        "born_on": date(1990, 5, 17),
        "birth_precision": "day",
        "remark": "Un frère à Oujda",
        "consents": (witnessed,),
        **given,
    }
    return register(office, **fields)


def everything_in(office: Office) -> str:
    """All that any table holds, as one text."""
    with office.read_view() as view:
        names = view.connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars()
        tables = [view.connection.execute(text(f'SELECT * FROM "{name}"')).all() for name in names.all()]
    return "\n".join(str(tuple(row)) for table in tables for row in table)


def knows(office: Office, case_number: str | None = None) -> set[str]:
    """Which words of the person are still there."""
    held = everything_in(office)
    return {word for word in (NAME, GIVEN, PHONE, WITNESS, case_number or NAME) if word in held}


def digest(office: Office) -> str:
    with office.read_view() as view:
        assert rebuild.differences(view.connection) == []
        return rebuild.digest(view.connection)


@pytest.fixture
def known(met: tuple[Office, Office], stick: Path) -> tuple[Office, Office, Person]:
    """Rabat and the central office, both knowing one person."""
    rabat, central = met
    person = someone(rabat)
    carry(stick, rabat, central)
    return rabat, central, person


def test_nothing_that_names_the_person_is_left_here_or_there(
    known: tuple[Office, Office, Person], stick: Path
) -> None:
    rabat, central, person = known
    assert knows(rabat, person.case_number) == knows(central, person.case_number) != set()
    copies_gone, _ = erasure.erase_person(central, erasure.Erase(person.id))
    assert copies_gone
    assert not knows(central, person.case_number)
    carry(stick, rabat, central)
    assert not knows(rabat, person.case_number)
    assert digest(rabat) == digest(central)
    assert not audit.verify_audit(rabat).findings
    assert not audit.verify_audit(central).findings
    assert not read_inbox(rabat).waiting
    assert not people.find_people(rabat)


def test_what_happened_stays_without_a_name(known: tuple[Office, Office, Person], stick: Path) -> None:
    rabat, central, person = known
    session = plan(rabat, "MLI")
    seats.book_seat(rabat, seats.BookSeat(session.id, person.id))
    carry(stick, rabat, central)
    erasure.erase_person(central, erasure.Erase(person.id))
    carry(stick, rabat, central)
    for office in (rabat, central):
        with office.read_view() as view:
            left = view.records.get(Person, person.id)
            (consent,) = view.records.where(Consent, person=person.id)
            assert view.queries.sessions.card(session).taken == 1
        assert (left.desk, left.country_of_return, left.registered_on) == ("RBA", "MLI", person.registered_on)
        assert category_of(left) == category_of(person) == "man"
        assert (consent.kind, consent.form, consent.given_by) == ("process", "verbal_witnessed", None)
        assert left.erased_on == date(2021, 11, 16)


def test_the_signatures_of_what_was_erased_still_hold_for_a_third_desk(
    known: tuple[Office, Office, Person], open_desk: Callable[[str], Office], desks: Desks, stick: Path
) -> None:
    rabat, central, person = known
    erasure.erase_person(central, erasure.Erase(person.id))
    oujda = open_desk("OUJ")
    desks.introduce(oujda, central)
    read = carry_one(stick, central, oujda)
    assert read.refused == ()
    assert not knows(oujda, person.case_number)
    carry(stick, rabat, central)
    carry(stick, oujda, central)
    carry(stick, rabat, central)
    assert digest(oujda) == digest(central) == digest(rabat)
    assert not audit.verify_audit(oujda).findings


def carry_one(stick: Path, sender: Office, receiver: Office) -> exchange.StickRead:
    written, _ = exchange.write_stick(sender, exchange.WriteStick(stick))
    return exchange.read_stick(receiver, ReadStick(written.path))[0]


def test_an_older_stick_brings_nobody_back(
    known: tuple[Office, Office, Person], open_desk: Callable[[str], Office], desks: Desks, stick: Path
) -> None:
    rabat, central, person = known
    oujda = open_desk("OUJ")
    desks.introduce(oujda, central)
    carry(stick, rabat, central)
    old, _ = exchange.write_stick(rabat, exchange.WriteStick(stick))
    kept = old.path.read_bytes()
    erasure.erase_person(central, erasure.Erase(person.id))
    carry(stick, oujda, central)
    old.path.write_bytes(kept)
    for office in (oujda, central):
        with suppress(UserError):
            exchange.read_stick(office, ReadStick(old.path))
        assert not knows(office, person.case_number)


def test_an_edit_made_apart_loses_to_the_erasure(known: tuple[Office, Office, Person], stick: Path) -> None:
    rabat, central, person = known
    with rabat.read_view() as view:
        seen = view.records.load(Person, person.id).heads
    people.change_person(rabat, people.ChangePerson(person.id, {"phone": "+212600000888"}, seen))
    people.record_consent(rabat, people.RecordConsent(person.id, "photo", "written", given_by="Tiécoura"))
    erasure.erase_person(central, erasure.Erase(person.id))
    carry_one(stick, rabat, central)
    assert not any(word in everything_in(central) for word in ("+212600000888", "Tiécoura"))
    carry(stick, rabat, central)
    carry(stick, rabat, central)
    assert "+212600000888" not in everything_in(rabat)
    assert "Tiécoura" not in everything_in(rabat)
    assert digest(rabat) == digest(central)
    with rabat.read_view() as view:
        assert {one.kind for one in view.records.where(Consent, person=person.id)} == {"process", "photo"}


def test_values_that_differed_are_asked_about_no_more(
    known: tuple[Office, Office, Person], stick: Path
) -> None:
    rabat, central, person = known
    change_apart(person.id, "known_as", [(rabat, "Bébé"), (central, "Papi")])
    carry(stick, rabat, central)
    assert read_inbox(central).waiting
    erasure.erase_person(central, erasure.Erase(person.id))
    assert not read_inbox(central).waiting
    carry(stick, rabat, central)
    assert not read_inbox(rabat).waiting
    assert digest(rabat) == digest(central)


def test_every_computer_answers_with_a_receipt(known: tuple[Office, Office, Person], stick: Path) -> None:
    rabat, central, person = known
    erasure.ask_erasure(rabat, erasure.AskErasure(person.id))
    carry_one(stick, rabat, central)
    (waiting,) = erasure.read_protection(central).requests
    assert (waiting.name, waiting.asked_by) == (f"{GIVEN} {NAME}", "Imane Lahlou")
    erasure.erase_person(central, erasure.Erase(person.id))
    (row,) = erasure.read_protection(central).erasures
    assert {one.desk: one.at is not None for one in row.receipts} == {"CEN": True, "RBA": False}
    carry(stick, rabat, central)
    (row,) = erasure.read_protection(central).erasures
    assert row.is_everywhere
    assert not erasure.read_protection(rabat).requests


def test_only_the_central_office_erases(known: tuple[Office, Office, Person]) -> None:
    rabat, _, person = known
    with pytest.raises(UserError, match=r"access\.refused"):
        erasure.erase_person(rabat, erasure.Erase(person.id))
    rabat.take_role(replace(rabat.actor, role=Role.COORDINATOR))
    with pytest.raises(UserError, match=r"access\.not_central_office"):
        erasure.erase_person(rabat, erasure.Erase(person.id))
    assert knows(rabat) == {NAME, GIVEN, PHONE, WITNESS}


def test_nothing_more_is_kept_of_whom_was_erased(known: tuple[Office, Office, Person]) -> None:
    _, central, person = known
    erasure.erase_person(central, erasure.Erase(person.id))
    session = plan(central, "MLI")
    with central.read_view() as view:
        seen = view.records.load(Person, person.id).heads
    for act in (
        lambda: people.change_person(central, people.ChangePerson(person.id, {"known_as": "x"}, seen)),
        lambda: people.record_consent(central, people.RecordConsent(person.id, "photo", "written")),
        lambda: seats.book_seat(central, seats.BookSeat(session.id, person.id)),
        lambda: erasure.ask_erasure(central, erasure.AskErasure(person.id)),
        lambda: erasure.erase_person(central, erasure.Erase(person.id)),
    ):
        with pytest.raises(UserError, match=r"person\.erased"):
            act()


def test_a_request_is_declined_with_a_reason(known: tuple[Office, Office, Person], stick: Path) -> None:
    rabat, central, person = known
    request, changes = erasure.ask_erasure(rabat, erasure.AskErasure(person.id))
    assert undo.undo_of(changes) is None
    carry_one(stick, rabat, central)
    with pytest.raises(UserError, match=r"erasure\.reason_missing"):
        erasure.decline_erasure(central, erasure.DeclineErasure(request.id, " "))
    erasure.decline_erasure(central, erasure.DeclineErasure(request.id, "plainte en cours"))
    with pytest.raises(UserError, match=r"erasure\.answered"):
        erasure.decline_erasure(central, erasure.DeclineErasure(request.id, "plainte en cours"))
    assert not erasure.read_protection(central).requests
    again, _ = erasure.ask_erasure(central, erasure.AskErasure(person.id))
    assert again.state == "open"


def test_backups_of_before_go_and_one_that_was_kept_brings_nobody_back(
    known: tuple[Office, Office, Person], stick: Path, tmp_path: Path
) -> None:
    rabat, central, person = known
    old = make_backup(rabat)[0].path
    kept = old.rename(tmp_path / old.name)
    make_backup(rabat)
    erasure.erase_person(central, erasure.Erase(person.id))
    carry(stick, rabat, central)
    assert len(read_backups(rabat).kept) == 1, "one of after the erasure"
    folder = rabat.credentials.folder
    rabat.close()
    restored = restore(folder.parent, Restore(kept, rabat.actor.person_id, PASSPHRASE), rabat.clock)
    try:
        assert not knows(restored.office, person.case_number)
    finally:
        restored.office.close()


def test_joined_records_go_together(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    first, second = someone(rabat), someone(rabat, given_names="Sekouba", phone="+212600000666")
    with rabat.unit_of_work() as work:
        pair = sorted((first.id, second.id))
        work.records.add(SamePerson(id=work.new_id(), first=pair[0], second=pair[1], verdict="same"))
        work.commit()
    carry(stick, rabat, central)
    erasure.erase_person(central, erasure.Erase(second.id))
    carry(stick, rabat, central)
    for office in met:
        assert not knows(office)
        assert "+212600000666" not in everything_in(office)


@pytest.mark.parametrize("unaccompanied", [True, False])
@pytest.mark.parametrize(
    "born_on", [date(2003, 11, 15), date(2003, 11, 17), date(2004, 1, 1), date(1980, 6, 6)]
)
def test_the_category_stays_whatever_the_birthday(born_on: date, unaccompanied: bool) -> None:
    person = Person(
        id="x",
        sex="man",
        unaccompanied=unaccompanied,
        registered_on=date(2021, 11, 16),
        born_on=born_on,
        birth_precision="day",
    )
    left = Person(
        id="x",
        sex="man",
        unaccompanied=unaccompanied,
        **{
            name: value
            for name, value in skeleton_of_person(person, 18, date(2022, 1, 1)).items()
            if name in ("registered_on", "born_on", "birth_precision")
        },
    )
    assert category_of(left) == category_of(person)
    assert left.born_on is not None
    assert (left.born_on.month, left.born_on.day) == (1, 1)


def test_whose_time_has_passed_is_listed(rabat: Office, clock: object) -> None:
    old = register(rabat, planned_departure=date(2021, 12, 1))
    later(rabat.clock, days=5 * 365 + 10)  # type: ignore[arg-type]
    assert [row.id for row in erasure.read_protection(rabat).due] == []
    later(rabat.clock, days=10)  # type: ignore[arg-type]
    assert [row.id for row in erasure.read_protection(rabat).due] == [old.id]
    fresh = register(rabat)
    assert fresh.id not in {row.id for row in erasure.read_protection(rabat).due}


def test_whoever_reads_of_an_erasure_may_be_a_counsellor(
    known: tuple[Office, Office, Person], stick: Path
) -> None:
    """The older backups go without a permission of theirs: it follows from the root key's word."""
    rabat, central, person = known
    make_backup(rabat)
    rabat.take_role(replace(rabat.actor, role=Role.COUNSELLOR))
    erasure.erase_person(central, erasure.Erase(person.id))
    carry_one(stick, central, rabat)
    assert not knows(rabat, person.case_number)
    assert len(read_backups(rabat).kept) == 1
