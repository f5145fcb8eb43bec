"""The audit trail: what is noted, who may read it, and that whoever alters it is found out."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, text

from foras_desktop.db import capture
from foras_desktop.domain.access import Actor, Role
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import AuditEntry
from foras_desktop.domain.views import AuditFilter, AuditRow
from foras_desktop.services import (
    access,
    audit,
    exchange,
    intake,
    people,
    person_page,
    seats,
    undo,
    unlocking,
)
from foras_desktop.services.office import Office
from foras_desktop.sync import anchors
from foras_desktop.sync.audit_chain import BAD_ANCHOR, CUT, EDITED, MISSING, OUTSIDE, TABLE, TWICE, verify
from foras_desktop.sync.progress import Progress
from tests.conftest import CHEAP, PASSPHRASE, later
from tests.people import CONSENT, plan, register
from tests.services.review.apart import exchange_both_ways

SHORT = 150
EDITS = int(os.environ.get("FORAS_AUDIT_EDITS", SHORT))


def kinds(office: Office) -> list[str]:
    return [row.kind for row in audit.read_audit(office, AuditFilter()).rows]


def newest(office: Office) -> AuditRow:
    return audit.read_audit(office, AuditFilter()).rows[0]


# --- what is noted --------------------------------------------------------------------------------


def test_an_unlocking_is_noted_with_the_wrong_tries_before_it(rabat: Office, clock: FixedClock) -> None:
    assert kinds(rabat) == ["unlocked"]
    folder, person = rabat.credentials.folder, rabat.actor.person_id
    rabat.close()
    for _ in range(2):
        with pytest.raises(UserError, match=r"access\.wrong_passphrase"):
            unlocking.unlock(folder, person, "pas la bonne phrase", clock=clock)
    later(clock, minutes=1)
    again = unlocking.unlock(folder, person, PASSPHRASE, clock=clock)
    entry = newest(again)
    again.close()
    assert (entry.kind, entry.detail, entry.count) == ("unlocked", "wrong_tries", 2)
    assert (entry.actor, entry.desk) == ("Imane Lahlou", "RBA")


def test_reading_what_is_sealed_is_noted_before_it_is_shown(rabat: Office, clock: FixedClock) -> None:
    person = register(rabat, remark="Un frère à Oujda")
    later(clock, minutes=1)
    assert person_page.read_remark(rabat, person.id)[0] == "Un frère à Oujda"
    entry = newest(rabat)
    assert (entry.kind, entry.about, entry.detail) == ("sealed_read", person.id, "remark")
    assert entry.about_name == "Diarra Kadidia"


def test_nothing_sealed_is_shown_where_it_cannot_be_noted(
    rabat: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = register(rabat, remark="Un frère à Oujda")
    monkeypatch.setattr(type(rabat), "is_read_only", True)
    with pytest.raises(UserError, match=r"access\.read_only"):
        person_page.read_remark(rabat, person.id)


def test_going_past_a_rule_is_noted_with_its_reason(rabat: Office, clock: FixedClock) -> None:
    session = plan(rabat, "MLI", capacity=1)
    seats.book_seat(rabat, seats.BookSeat(session.id, register(rabat).id))
    second = register(rabat, given_names="Awa")
    later(clock, minutes=1)
    seats.book_seat(rabat, seats.BookSeat(session.id, second.id, override_reason="part samedi"))
    entry = newest(rabat)
    assert (entry.kind, entry.detail) == ("overridden", "seats")
    assert entry.about == second.id


def test_an_ordinary_booking_is_not(rabat: Office) -> None:
    seats.book_seat(rabat, seats.BookSeat(plan(rabat, "MLI").id, register(rabat).id))
    assert kinds(rabat) == ["unlocked"]


def test_what_was_noted_stays_when_the_act_is_undone(rabat: Office) -> None:
    session = plan(rabat, "MLI", capacity=1)
    seats.book_seat(rabat, seats.BookSeat(session.id, register(rabat).id))
    order = seats.BookSeat(session.id, register(rabat, given_names="Awa").id, override_reason="part samedi")
    seat, changes = seats.book_seat(rabat, order)
    undoing = undo.undo_of(changes)
    assert undoing is not None
    undo.undo(rabat, undoing)
    with rabat.read_view() as view:
        assert view.records.get(type(seat), seat.id).state is None
    assert "overridden" in kinds(rabat)


def test_consents_and_ways_in_are_noted(rabat: Office) -> None:
    person = register(rabat, consents=(CONSENT, intake.GivenConsent("share_mission", language="fr")))
    consent = next(one for one in person_page.open_person(rabat, person.id).consents if one.kind != "process")
    people.withdraw_consent(rabat, consent.id)
    order = access.AddColleague("Karim Ziani", Role.AUDITOR, PASSPHRASE, "cinq dunes sous la lune")
    slot, _ = access.add_colleague(rabat, order, CHEAP)
    access.reset_passphrase(rabat, access.ResetPassphrase(slot.id, PASSPHRASE, "six dunes au soleil"), CHEAP)
    access.remove_colleague(rabat, access.RemoveColleague(slot.id, PASSPHRASE))
    noted = audit.read_audit(rabat, AuditFilter()).rows
    assert {row.kind for row in noted} >= {
        *("consent_withdrawn", "access_given", "way_in_changed", "access_removed")
    }
    assert {row.about_name for row in noted if row.about == slot.id} == {"Karim Ziani"}


# --- reading --------------------------------------------------------------------------------------


def test_only_those_who_may_read_it_do(rabat: Office) -> None:
    actor = rabat.actor
    for role, may in ((Role.COUNSELLOR, False), (Role.DESK_LEAD, True), (Role.AUDITOR, True)):
        rabat.take_role(Actor(actor.person_id, actor.name, role, actor.desk))
        if may:
            assert audit.read_audit(rabat, AuditFilter()).total
        else:
            with pytest.raises(UserError, match=r"access\.refused"):
                audit.read_audit(rabat, AuditFilter())


def test_it_is_searched_by_words_kinds_people_and_days(rabat: Office, clock: FixedClock) -> None:
    person = register(rabat, family_name="Sangaré", given_names="Awa", remark="x")
    later(clock, days=1)
    person_page.read_remark(rabat, person.id)

    def found(**wanted: Any) -> list[str]:
        return [row.kind for row in audit.read_audit(rabat, AuditFilter(**wanted)).rows]

    assert found(text="sangare awa") == ["sealed_read"]
    assert found(text="lahlou") == ["sealed_read", "unlocked"]
    assert found(kinds=("unlocked",)) == ["unlocked"]
    assert found(about=person.id) == ["sealed_read"]
    assert found(actor=rabat.actor.person_id, since=date(2021, 11, 17)) == ["sealed_read"]
    assert found(until=date(2021, 11, 16)) == ["unlocked"]
    assert found(text="nobody") == []
    page = audit.read_audit(rabat, AuditFilter(limit=1))
    assert (len(page.rows), page.total) == (1, 2)
    assert audit.audit_actors(rabat) == [(rabat.actor.person_id, "Imane Lahlou")]


def test_entries_travel_and_do_not_ask_for_a_stick(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    register(rabat, remark="x")
    exchange_both_ways(stick, rabat, central)
    assert exchange.read_exchange(rabat).waiting_operations == 0
    (row,) = people.find_people(rabat)
    person_page.read_remark(rabat, row.id)
    assert exchange.read_exchange(rabat).waiting_operations == 0
    exchange_both_ways(stick, rabat, central)
    seen = audit.read_audit(central, AuditFilter(kinds=("sealed_read",))).rows
    assert [(one.actor, one.desk) for one in seen] == [("Imane Lahlou", "RBA")]


# --- comparing ------------------------------------------------------------------------------------


def codes(office: Office, **given: Any) -> set[str]:
    return {finding.code for finding in audit.verify_audit(office, **given).findings}


def test_nothing_can_be_compared_before_the_central_office_was_met(rabat: Office) -> None:
    with pytest.raises(UserError, match=r"exchange\.not_introduced"):
        audit.verify_audit(rabat)


@pytest.fixture
def anchored(met: tuple[Office, Office], stick: Path) -> Office:
    """Rabat after a dozen readings that the central office has confirmed."""
    rabat, central = met
    person = register(rabat, remark="x")
    for _ in range(3):
        for _ in range(4):
            person_page.read_remark(rabat, person.id)
        exchange_both_ways(stick, rabat, central)
    return rabat


def test_an_honest_log_is_found_whole(anchored: Office) -> None:
    found = audit.verify_audit(anchored)
    assert not found.findings
    assert found.anchored_at is not None
    assert found.entries >= 12


def test_what_nobody_has_confirmed_yet_is_counted(anchored: Office) -> None:
    before = audit.verify_audit(anchored).since
    (row,) = people.find_people(anchored)
    person_page.read_remark(anchored, row.id)
    assert audit.verify_audit(anchored).since == before + 1


def test_what_was_signed_but_has_not_arrived_is_counted_too(anchored: Office, stick: Path) -> None:
    before = audit.verify_audit(anchored).since
    (row,) = people.find_people(anchored)
    person_page.read_remark(anchored, row.id)
    exchange.write_stick(anchored, exchange.WriteStick(stick))
    assert audit.verify_audit(anchored).since > before


class _Enough(Exception):  # noqa: N818 - ends a transaction that is to be thrown away
    pass


def found_after(office: Office, alter: Callable[[Connection], object]) -> set[str]:
    """What is found once somebody with the database's key has altered something; then all is as it was."""
    found: set[str] = set()
    own = office.credentials.replica_keys.replica
    with suppress(_Enough), office.database.writing() as connection:
        capture.register(connection, capture.CaptureState(own, "nobody", lambda: 0))
        connection.info["capture"].state.capturing = False
        alter(connection)
        found = {finding.code for finding in verify(connection, own, Progress()).findings}
        raise _Enough
    return found


def statement(sql: str, **values: Any) -> Callable[[Connection], object]:
    return lambda connection: connection.execute(text(sql), values)


_READING = "instr(groups, 'sealed_read') AND replica = :own"
_LAST = "(SELECT max(first_seq) FROM batch WHERE replica = :own)"


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        (f"UPDATE oplog SET author = 'someone' WHERE {_READING}", EDITED),
        (f"UPDATE oplog SET groups = '{{' WHERE {_READING} AND seq < {_LAST}", EDITED),
        (f"DELETE FROM oplog WHERE {_READING}", MISSING),
        (f"UPDATE batch SET digest = 'x' WHERE replica = :own AND first_seq < {_LAST}", EDITED),
        ("DELETE FROM batch WHERE replica = :own AND first_seq = 1", MISSING),
        (f"DELETE FROM batch WHERE replica = :own AND first_seq = {_LAST}", CUT),
        ("UPDATE audit_entry SET actor = 'someone' WHERE :own <> ''", TABLE),
        ("DELETE FROM audit_entry WHERE kind = 'sealed_read' AND :own <> ''", TABLE),
        ("UPDATE anchor SET signature = '' WHERE :own <> ''", BAD_ANCHOR),
        (
            "INSERT INTO oplog (replica, seq, entity, record, hlc, author, desk, groups, parents) SELECT"
            f" 'BASE' || substr(replica, 5), 1, entity, 'made up', hlc, author, desk, groups, parents"
            f" FROM oplog WHERE {_READING} LIMIT 1",
            OUTSIDE,
        ),
    ],
)
def test_every_way_of_altering_it_has_a_name(anchored: Office, sql: str, expected: str) -> None:
    own = anchored.credentials.replica_keys.replica
    assert expected in found_after(anchored, statement(sql, own=own))
    assert not codes(anchored)


def test_an_entry_that_was_written_over_shows_as_it_was(anchored: Office) -> None:
    entry = next(row for row in audit.read_audit(anchored, AuditFilter()).rows if row.kind == "sealed_read")
    with anchored.unit_of_work() as work:
        work.records.change(AuditEntry, entry.id, {"actor": "someone else"})
        work.commit()
    assert audit.read_audit(anchored, AuditFilter(about=entry.about)).rows[0].actor == "Imane Lahlou"
    assert codes(anchored) == {TWICE}


def test_an_older_anchor_does_not_help_whom_a_newer_bundle_contradicts(
    anchored: Office, central: Office, stick: Path
) -> None:
    """Somebody puts an older word of the central office back; the auditor has come with a newer one."""
    with anchored.read_view() as view:
        old = view.connection.execute(text("SELECT replica, made_at, body, signature FROM anchor")).all()
    held = audit.verify_audit(anchored).operations
    (row,) = people.find_people(anchored)
    person_page.read_remark(anchored, row.id)
    exchange_both_ways(stick, anchored, central)
    written, _ = exchange.write_stick(central, exchange.WriteStick(stick))
    own = anchored.credentials.replica_keys.replica

    def cut(connection: Connection) -> None:
        last = "(SELECT max(first_seq) FROM batch WHERE replica = :own)"
        for sql in (
            "DELETE FROM audit_entry WHERE id IN"
            f" (SELECT record FROM oplog WHERE replica = :own AND seq >= {last})",
            f"DELETE FROM head WHERE dot IN (SELECT replica || ':' || seq FROM oplog WHERE seq >= {last})",
            f"DELETE FROM oplog WHERE replica = :own AND seq >= {last}",
            f"DELETE FROM batch WHERE replica = :own AND first_seq = {last}",
        ):
            connection.execute(text(sql), {"own": own})
        connection.execute(text("DELETE FROM anchor"))
        connection.execute(
            text("INSERT INTO anchor VALUES (:replica, :made_at, :body, :signature)"), dict(old[0]._mapping)
        )

    assert held
    assert found_after(anchored, cut) == set(), "nothing here contradicts it"
    assert not codes(anchored, bundle=written.path)
    found: set[str] = set()
    with suppress(_Enough), anchored.database.writing() as connection:
        capture.register(connection, capture.CaptureState(own, "nobody", lambda: 0))
        connection.info["capture"].state.capturing = False
        word = anchors.brought(written.path, connection, anchored.credentials.replica_keys, Progress())
        cut(connection)
        found = {one.code for one in verify(connection, own, Progress(), [word]).findings}
        raise _Enough
    assert CUT in found


def test_a_desks_bundle_is_no_anchor(anchored: Office, central: Office, stick: Path) -> None:
    register(anchored, given_names="Awa")
    written, _ = exchange.write_stick(anchored, exchange.WriteStick(stick))
    with pytest.raises(UserError, match=r"audit\.no_anchor"):
        audit.verify_audit(central, bundle=written.path)


_COLUMNS = ("entity", "record", "hlc", "author", "desk", "groups", "parents", "salt")


def _alteration(chance: random.Random, own: str, last: int) -> Callable[[Connection], object]:
    """Edit, take out or change the order of one entry before the anchor."""

    def alter(connection: Connection) -> None:
        query = text("SELECT seq FROM oplog WHERE replica = :own AND entity = 'audit_entry' AND seq <= :last")
        seqs = list(connection.execute(query, {"own": own, "last": last}).scalars())
        one, other = chance.sample(seqs, 2)
        way = chance.randrange(5)
        values = {"own": own, "one": one, "other": other}
        if way == 0:
            column = chance.choice(_COLUMNS)
            values["new"] = _edited(connection, column, values, chance)
            connection.execute(
                text(f"UPDATE oplog SET {column} = :new WHERE replica = :own AND seq = :one"), values
            )
        elif way == 1:
            connection.execute(text("DELETE FROM oplog WHERE replica = :own AND seq = :one"), values)
        elif way == 2:  # taken out, and the rest moved up so that no gap tells
            connection.execute(text("DELETE FROM oplog WHERE replica = :own AND seq = :one"), values)
            move = "UPDATE oplog SET seq = seq - 1 WHERE replica = :own AND seq = :seq"
            for seq in range(one + 1, last + 1):
                connection.execute(text(move), {"own": own, "seq": seq})
        elif way == 3:
            for before, after in ((one, -1), (other, one), (-1, other)):
                move = "UPDATE oplog SET seq = :after WHERE replica = :own AND seq = :before"
                connection.execute(text(move), {"own": own, "before": before, "after": after})
        else:
            copy = ", ".join(
                f"{column} = (SELECT {column} FROM oplog AS o WHERE o.replica = :own AND o.seq = :other)"
                for column in _COLUMNS
            )
            connection.execute(text(f"UPDATE oplog SET {copy} WHERE replica = :own AND seq = :one"), values)

    return alter


def _edited(connection: Connection, column: str, values: dict[str, Any], chance: random.Random) -> Any:
    query = text(f"SELECT {column} FROM oplog WHERE replica = :own AND seq = :one")
    value = connection.execute(query, values).scalar()
    if isinstance(value, int):
        return value + chance.choice((-1, 1, 3_600_000 << 16))
    place = chance.randrange(len(value))
    new = chance.choice('0123456789abcdefghijklmnopqrstuvwxyz"{}: ')
    return value[:place] + (new if new != value[place] else "é") + value[place + 1 :]


def test_edited_removed_and_moved_entries_before_the_anchor_are_all_found(anchored: Office) -> None:
    own = anchored.credentials.replica_keys.replica
    with anchored.read_view() as view:
        query = text("SELECT max(last_seq) FROM batch WHERE replica = :own")
        last = view.connection.execute(query, {"own": own}).scalar_one()
    chance = random.Random(2021)
    for number in range(EDITS):
        assert found_after(anchored, _alteration(chance, own, last)), number
    assert not codes(anchored)
