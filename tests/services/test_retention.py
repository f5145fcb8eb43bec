"""What a desk lets go of after a departure: here alone, nothing lost, and had again when it is needed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from foras_desktop.db import issues, let_go, rebuild
from foras_desktop.domain.category import category_of
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Consent, Person, SamePerson
from foras_desktop.domain.views import AuditFilter
from foras_desktop.services import audit, erasure, exchange, maintenance, people, retention, seats
from foras_desktop.services.backup.making import make_backup, read_backups
from foras_desktop.services.backup.restoring import Restore, restore
from foras_desktop.services.exchange import ReadStick
from foras_desktop.services.office import Office
from foras_desktop.services.review.inbox import read_inbox
from foras_desktop.sync.agreement import digest_as_signed
from tests.conftest import PASSPHRASE, Desks, later
from tests.people import plan, register
from tests.services.identity.copies import admitted_again, carry, meet_again
from tests.services.review.apart import change_apart
from tests.services.test_erasure import GIVEN, NAME, PHONE, WITNESS, everything_in, someone

ALL = {NAME, GIVEN, PHONE, WITNESS}
LEAVES = date(2021, 12, 1)


def knows(office: Office) -> set[str]:
    held = everything_in(office)
    return {word for word in ALL if word in held}


def look(office: Office) -> retention.LetGo:
    return retention.let_people_go(office)[0]


def sound(*offices: Office) -> bool:
    """Tables, issues and joins are what the log gives, and all logs are what was signed, alike."""
    for office in offices:
        checked, _ = maintenance.check_database(office)
        assert checked.is_sound, checked
        assert not audit.verify_audit(office).findings
        with office.read_view() as view:
            assert let_go.stretches(view.connection) == _scanned(view)
    return len({_digest(office) for office in offices}) == 1


def _scanned(view: object) -> object:
    from foras_desktop.db import oplog

    connection = view.connection  # type: ignore[attr-defined]
    lacking = [
        batch
        for batch in oplog.batches(connection)
        if any(
            one.let_go
            for one, _ in oplog.operations_in(connection, batch.replica, batch.first_seq, batch.last_seq)
        )
    ]
    return let_go.vector_of(lacking)


def _digest(office: Office) -> str:
    with office.read_view() as view:
        return digest_as_signed(view.connection)


@pytest.fixture
def three(
    met: tuple[Office, Office], open_desk: Callable[[str], Office], desks: Desks, stick: Path
) -> tuple[Office, Office, Office]:
    """Rabat, the central office, Oujda."""
    rabat, central = met
    oujda = open_desk("OUJ")
    desks.introduce(oujda, central)
    carry(stick, rabat, central, oujda)
    return rabat, central, oujda


@pytest.fixture
def gone(three: tuple[Office, Office, Office], stick: Path, clock: FixedClock) -> Person:
    """Somebody of Rabat, known everywhere, who left more than 180 days ago."""
    rabat, central, oujda = three
    person = someone(rabat, planned_departure=LEAVES)
    session = plan(rabat, "MLI")
    seats.book_seat(rabat, seats.BookSeat(session.id, person.id))
    carry(stick, rabat, central, oujda)
    later(clock, days=220)
    assert knows(rabat) == knows(central) == knows(oujda) == ALL
    return person


def test_another_desk_lets_go_and_the_others_keep(
    three: tuple[Office, Office, Office], gone: Person, stick: Path
) -> None:
    rabat, central, oujda = three
    assert look(rabat).people == 0
    assert look(central).people == 0
    assert look(oujda) == retention.LetGo(1, 0, is_done=True)
    assert knows(oujda) == set()
    assert knows(rabat) == knows(central) == ALL
    assert not people.find_people(oujda)
    carry(stick, rabat, central, oujda)
    assert sound(rabat, central, oujda)
    assert knows(oujda) == set(), "a stick brings nobody back"
    assert look(oujda).people == 0


def test_what_happened_stays_without_a_name(three: tuple[Office, Office, Office], gone: Person) -> None:
    _, _, oujda = three
    look(oujda)
    with oujda.read_view() as view:
        left = view.records.get(Person, gone.id)
        (consent,) = view.records.where(Consent, person=gone.id)
    assert (left.desk, left.country_of_return, left.registered_on) == ("RBA", "MLI", gone.registered_on)
    assert (left.erased_on, left.planned_departure) == (None, LEAVES)
    assert category_of(left) == category_of(gone)
    assert (consent.kind, consent.form, consent.given_by) == ("process", "verbal_witnessed", None)
    (row,) = retention.read_retention(oujda).rows
    assert (row.desk, row.country, row.category, row.wanted) == ("RBA", "MLI", "man", False)


def test_it_is_noted_with_a_count_and_no_name(three: tuple[Office, Office, Office], gone: Person) -> None:
    _, _, oujda = three
    look(oujda)
    (entry,) = audit.read_audit(oujda, AuditFilter(kinds=("let_go",))).rows
    assert (entry.count, entry.detail, entry.about_name) == (1, "180", "")


@pytest.mark.parametrize("why", ["too early", "comes again", "asked to be erased", "not arrived", "no day"])
def test_whoever_may_still_be_needed_stays(
    three: tuple[Office, Office, Office], stick: Path, clock: FixedClock, why: str
) -> None:
    rabat, central, oujda = three
    person = someone(rabat, planned_departure=None if why == "no day" else LEAVES)
    carry(stick, rabat, central, oujda)
    later(clock, days=100 if why == "too early" else 220)
    if why == "comes again":
        session = plan(oujda, "MLI", held_on=clock.now().date() + timedelta(days=1))
        seats.book_seat(oujda, seats.BookSeat(session.id, person.id))
    elif why == "asked to be erased":
        erasure.ask_erasure(oujda, erasure.AskErasure(person.id))
    elif why == "not arrived":
        change_apart(person.id, "phone", [(oujda, "+212600000555")])
    assert look(oujda).people == 0
    assert NAME in everything_in(oujda)


def test_own_words_go_once_the_central_office_has_signed_for_them(
    three: tuple[Office, Office, Office], gone: Person, stick: Path
) -> None:
    rabat, central, oujda = three
    change_apart(gone.id, "phone", [(oujda, "+212600000555")])
    assert look(oujda).people == 0
    written, _ = exchange.write_stick(oujda, exchange.WriteStick(stick))
    exchange.read_stick(central, ReadStick(written.path))
    assert look(oujda).people == 0
    carry(stick, rabat, central, oujda)
    assert look(oujda).people == 1
    assert "+212600000555" not in everything_in(oujda)
    carry(stick, rabat, central, oujda)
    assert sound(rabat, central, oujda)
    assert "+212600000555" in everything_in(rabat)


def test_a_dispute_stays_until_it_is_settled(
    three: tuple[Office, Office, Office], gone: Person, stick: Path
) -> None:
    rabat, central, oujda = three
    change_apart(gone.id, "known_as", [(rabat, "Bébé"), (central, "Papi")])
    carry(stick, rabat, central, oujda)
    assert look(oujda).people == 0


def test_a_dispute_that_comes_later_is_for_those_who_have_the_values(
    three: tuple[Office, Office, Office], gone: Person, stick: Path
) -> None:
    rabat, central, oujda = three
    look(oujda)
    change_apart(gone.id, "known_as", [(rabat, "Bébé"), (central, "Papi")])
    with rabat.read_view() as view:
        seen = view.records.load(Person, gone.id).heads
    people.change_person(rabat, people.ChangePerson(gone.id, {"phone": "+212600000444"}, seen))
    change_apart(gone.id, "phone", [(central, "+212600000333")])
    carry(stick, rabat, central, oujda)
    assert {item.group for item in read_inbox(rabat).waiting} == {"known_as", "phone"}
    assert sound(rabat, central, oujda)


# --- what is passed on ----------------------------------------------------------------------------


def test_a_newcomer_gets_everything_from_the_central_office_and_nothing_is_refused(
    three: tuple[Office, Office, Office],
    gone: Person,
    open_desk: Callable[[str], Office],
    desks: Desks,
    stick: Path,
) -> None:
    rabat, central, oujda = three
    look(oujda)
    casa = open_desk("CAS")
    desks.introduce(casa, central)
    newer = someone(rabat, family_name="Soumah", phone="+212600000321", given_names="Binta")
    carry(stick / "a", rabat, central)
    carry(stick / "b", central, oujda)  # Oujda hears of the newcomer
    written, _ = exchange.write_stick(oujda, exchange.WriteStick(stick))
    read, _ = exchange.read_stick(casa, ReadStick(written.path))
    assert read.refused == ()
    assert not knows(casa) & {NAME, GIVEN, PHONE}, "Oujda has nothing to give of him"
    with casa.read_view() as view:
        assert view.records.find(Person, newer.id) is not None, "but of everybody else"
    carry(stick / "c", casa, central)
    assert knows(casa) == ALL
    carry(stick / "d", rabat, central, oujda, casa)
    assert sound(rabat, central, oujda, casa)
    assert not knows(oujda) & {NAME, GIVEN, PHONE}


def test_reading_and_writing_ends(three: tuple[Office, Office, Office], gone: Person, stick: Path) -> None:
    """Nobody asks anew for ever what the other does not have."""
    rabat, central, oujda = three
    look(oujda)
    carry(stick, rabat, central, oujda)
    for reader in (rabat, central):
        written, _ = exchange.write_stick(oujda, exchange.WriteStick(stick))
        with pytest.raises(UserError, match=r"bundle\.already_read"):
            exchange.read_stick(reader, ReadStick(written.path))
    assert all(peer.waiting == 0 for peer in exchange.read_exchange(oujda).peers)


def test_a_hole_is_never_taken_for_an_erasure(
    three: tuple[Office, Office, Office],
    gone: Person,
    open_desk: Callable[[str], Office],
    desks: Desks,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A program that sent such batches all the same would be refused them, and nothing else."""
    _, central, oujda = three
    look(oujda)
    casa = open_desk("CAS")
    desks.introduce(casa, central)
    carry(stick / "b", central, oujda)
    with monkeypatch.context() as broken:
        broken.setattr(let_go, "stretches", lambda connection: let_go.VersionVector())
        written, _ = exchange.write_stick(oujda, exchange.WriteStick(stick))
    read, _ = exchange.read_stick(casa, ReadStick(written.path))
    assert {code for _, code in read.refused} == {"bundle.withheld"}
    carry(stick / "c", casa, central)
    assert knows(casa) == ALL


# --- when they come back --------------------------------------------------------------------------


def test_whoever_is_asked_for_comes_back_whole(
    three: tuple[Office, Office, Office], gone: Person, stick: Path
) -> None:
    rabat, central, oujda = three
    look(oujda)
    retention.ask_again(oujda, gone.id)
    assert retention.read_retention(oujda).rows[0].wanted
    assert look(oujda).people == 0
    carry(stick, rabat, central, oujda)
    assert knows(oujda) == ALL
    assert retention.read_retention(oujda).rows == ()
    assert sound(rabat, central, oujda)
    with oujda.read_view() as view:
        there = view.records.get(Person, gone.id)
    with rabat.read_view() as view:
        assert there == view.records.get(Person, gone.id)
    assert look(oujda).people == 1, "nothing is planned: at the next look they go again"
    with pytest.raises(UserError, match=r"person\.not_let_go"):
        retention.ask_again(rabat, gone.id)


def test_own_words_come_back_too(three: tuple[Office, Office, Office], gone: Person, stick: Path) -> None:
    rabat, central, oujda = three
    change_apart(gone.id, "phone", [(oujda, "+212600000555")])
    carry(stick, rabat, central, oujda)
    assert look(oujda).people == 1
    retention.ask_again(oujda, gone.id)
    carry(stick, rabat, central, oujda)
    assert "+212600000555" in everything_in(oujda)
    assert retention.read_retention(oujda).rows == ()
    assert sound(rabat, central, oujda)


def test_whoever_plans_something_comes_back_by_itself(
    three: tuple[Office, Office, Office], gone: Person, stick: Path, clock: FixedClock
) -> None:
    rabat, central, oujda = three
    look(oujda)
    with rabat.read_view() as view:
        seen = view.records.load(Person, gone.id).heads
    leaves = clock.now().date() + timedelta(days=30)
    people.change_person(rabat, people.ChangePerson(gone.id, {"planned_departure": leaves}, seen))
    carry(stick, rabat, central, oujda)
    assert look(oujda).asked_again == 1
    carry(stick, rabat, central, oujda)
    assert knows(oujda) == ALL
    assert look(oujda) == retention.LetGo(0, 0, is_done=True)


def test_a_new_record_that_is_joined_brings_the_old_one_back(
    three: tuple[Office, Office, Office], gone: Person, stick: Path
) -> None:
    rabat, central, oujda = three
    look(oujda)
    anew = someone(oujda)
    assert not read_inbox(oujda).waiting, "nobody can tell here"
    carry(stick, rabat, central, oujda)
    assert [item.rule for item in read_inbox(rabat).waiting] == ["same_person"]
    with rabat.unit_of_work() as work:
        pair = sorted((gone.id, anew.id))
        work.records.add(SamePerson(id=work.new_id(), first=pair[0], second=pair[1], verdict="same"))
        work.commit()
    carry(stick, rabat, central, oujda)
    assert look(oujda).asked_again == 1
    carry(stick, rabat, central, oujda)
    with oujda.read_view() as view:
        assert view.records.get(Person, gone.id).family_name == NAME
    assert sound(rabat, central, oujda)


def test_nobody_writes_over_what_is_not_here(three: tuple[Office, Office, Office], gone: Person) -> None:
    _, _, oujda = three
    look(oujda)
    with oujda.read_view() as view:
        loaded = view.records.load(Person, gone.id)
        (consent,) = view.records.where(Consent, person=gone.id)
    order = people.ChangePerson(gone.id, {"given_names": "X"}, loaded.heads)
    with pytest.raises(UserError, match=r"person\.let_go"):
        people.change_person(oujda, order)
    withdrawn, _ = people.withdraw_consent(oujda, consent.id)
    assert withdrawn.withdrawn_on is not None, "that is possible always"


# --- erasures, backups, identities ----------------------------------------------------------------


def test_an_erasure_takes_the_rest(three: tuple[Office, Office, Office], gone: Person, stick: Path) -> None:
    rabat, central, oujda = three
    look(oujda)
    erasure.erase_person(central, erasure.Erase(gone.id))
    carry(stick, rabat, central, oujda)
    assert sound(rabat, central, oujda)
    with oujda.read_view() as view:
        assert rebuild.digest(view.connection) == _plain_digest(central)
        assert not let_go.notes(view.connection)
    assert retention.read_retention(oujda).rows == ()


def _plain_digest(office: Office) -> str:
    with office.read_view() as view:
        return rebuild.digest(view.connection)


def test_backups_of_before_go_and_one_that_was_kept_is_let_go_of_again(
    three: tuple[Office, Office, Office], gone: Person, stick: Path, tmp_path: Path, clock: FixedClock
) -> None:
    rabat, central, oujda = three
    old = make_backup(oujda)[0].path
    kept = old.rename(tmp_path / old.name)
    make_backup(oujda)
    look(oujda)
    assert len(read_backups(oujda).kept) == 1, "one of after"
    assert not retention.read_retention(oujda).is_due
    folder = oujda.credentials.folder
    oujda.close()
    back = restore(folder.parent, Restore(kept, oujda.actor.person_id, PASSPHRASE), clock).office
    try:
        assert knows(back) == ALL
        assert look(back).people == 0, "not before the central office has settled who this is"
        admitted_again(back, central, stick)
        assert retention.read_retention(back).is_due
        carry(stick, rabat, central, back)
        assert look(back).people == 1
        assert knows(back) == set()
        carry(stick, rabat, central, back)
        assert sound(rabat, central, back)
    finally:
        back.close()


def test_a_new_identity_writes_nothing_over_what_was_let_go_of(
    three: tuple[Office, Office, Office], gone: Person, stick: Path
) -> None:
    """Own words of which values are gone stay under the old name: written again, they would be empty."""
    rabat, central, oujda = three
    change_apart(gone.id, "phone", [(oujda, "+212600000555")])
    carry(stick, rabat, central, oujda)
    assert look(oujda).people == 1
    from foras_desktop.services import standing

    standing.enter_quarantine(oujda)
    meet_again(oujda, central, stick / "letters")
    carry(stick, rabat, central, oujda)
    with rabat.read_view() as view:
        person = view.records.get(Person, gone.id)
        assert (person.family_name, person.phone) == (NAME, "+212600000555")
        assert issues.differences(view.connection) == set()
    assert sound(rabat, central, oujda)
    retention.ask_again(oujda, gone.id)
    carry(stick, rabat, central, oujda)
    assert NAME in everything_in(oujda)
    assert sound(rabat, central, oujda)


def test_a_month_passes_between_two_looks(
    three: tuple[Office, Office, Office], gone: Person, clock: FixedClock
) -> None:
    _, central, oujda = three
    assert retention.read_retention(oujda).is_due
    look(oujda)
    assert not retention.read_retention(oujda).is_due
    later(clock, days=27)
    assert not retention.read_retention(oujda).is_due
    later(clock, days=1)
    assert retention.read_retention(oujda).is_due
    assert not retention.read_retention(central).is_due


def test_a_desk_of_its_own_keeps_what_it_has(rabat: Office, clock: FixedClock) -> None:
    """Nobody holds it besides: it has not met the central office."""
    register(rabat, planned_departure=LEAVES)
    later(clock, days=400)
    assert look(rabat) == retention.LetGo(0, 0, is_done=True)
