"""Desks that never meet hear of each other what arrived, and nobody can say it in another's name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from foras_desktop.db import oplog
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.services import audit, computers, exchange
from foras_desktop.services.office import Office
from foras_desktop.services.standing import quarantine_of
from foras_desktop.sync import passing_on
from foras_desktop.sync.core.vector import VersionVector
from foras_desktop.sync.state import directory_of, require_realm
from foras_desktop.sync.wire import Acknowledgement, Signed, decode
from tests.conftest import NOW, Desks
from tests.people import register
from tests.services.review.apart import carry
from tests.sync.hostile import bundle
from tests.sync.test_bundles import read, refused


def replica(office: Office) -> str:
    return office.credentials.replica_keys.replica


def known(office: Office, other: Office) -> VersionVector:
    with office.read_view() as view:
        return view.queries.exchange.acknowledged_by(replica(other))


def word(office: Office) -> Signed:
    return altered(office, office)


def altered(author: Office, signer: Office, **parts: Any) -> Signed:
    """The word of `author` with other parts, signed by `signer`."""
    with author.read_view() as view:
        realm = require_realm(view.connection)
        said = passing_on.own_word(view.connection, realm, replica(author), NOW)
    return passing_on.sign_word(msgspec.structs.replace(said, **parts), signer.credentials.replica_keys)


def carried(sender: Office, reader: Office, path: Path, *words: Signed) -> Path:
    """A bundle with nothing in it but these words."""
    return bundle(sender, reader, path, acknowledgements=msgspec.to_builtins(list(words)))


@pytest.fixture
def apart(open_desk: Callable[[str], Office], desks: Desks, stick: Path) -> tuple[Office, Office, Office]:
    """The central office between Rabat and Oujda, who know of each other and have never met."""
    central, rabat, oujda = (open_desk(code) for code in ("CEN", "RBA", "OUJ"))
    for desk in (rabat, oujda):
        desks.introduce(desk, central)
    carry(stick, central, rabat, oujda)
    return central, rabat, oujda


def through(stick: Path, central: Office, *desks: Office) -> None:
    """Each of the desks gives to the central office and takes from it, twice."""
    for _ in range(2):
        for desk in desks:
            for sender, receiver in ((desk, central), (central, desk)):
                try:
                    carry(stick, sender, receiver)
                except UserError as refusal:
                    assert refusal.code == "bundle.already_read"  # noqa: PT017 - some have no news


def test_what_arrived_at_a_desk_is_heard_of_at_another(
    apart: tuple[Office, Office, Office], stick: Path
) -> None:
    central, rabat, oujda = apart
    register(rabat)
    through(stick, central, rabat, oujda, rabat)
    (of_oujda,) = (one for one in exchange.read_exchange(rabat).peers if one.desk == "OUJ")
    assert of_oujda.last_acknowledged == of_oujda.last_received == NOW
    assert of_oujda.waiting == 0
    with oujda.read_view() as view:
        assert oplog.committed_vector(view.connection, replica(oujda)).dominates(known(rabat, oujda))


def test_a_day_without_news_is_heard_of_too(
    apart: tuple[Office, Office, Office], stick: Path, clock: FixedClock
) -> None:
    central, rabat, oujda = apart
    through(stick, central, rabat, oujda)
    clock.advance(timedelta(days=3))
    through(stick, central, oujda, rabat)
    heard = computers.open_computer(rabat, replica(oujda)).heard
    assert heard == NOW + timedelta(days=3)


def test_a_word_goes_only_to_who_does_not_know_it(apart: tuple[Office, Office, Office], stick: Path) -> None:
    central, rabat, oujda = apart
    through(stick, central, rabat, oujda)
    register(oujda)
    carry(stick, oujda, central)
    with central.read_view() as view:
        directory = directory_of(view.connection)
        assert passing_on.unknown_to(view.connection, directory, [replica(oujda)]) == []
        (new,) = passing_on.unknown_to(view.connection, directory, [replica(rabat), replica(oujda)])
    assert decode(new.body, Acknowledgement).replica == replica(oujda)


def wrong_words(central: Office, rabat: Office, oujda: Office) -> Iterator[tuple[str, Signed]]:
    too_much = {replica(rabat): [[1, 10_000]]}
    everything = {replica(central): [[1, 2**62]]}
    yield "signed by another", altered(oujda, central, acknowledged=everything)
    yield "of another project", altered(oujda, oujda, realm="another", acknowledged=everything)
    yield "of a stranger", altered(oujda, oujda, replica="NOBODYKNOWS1", acknowledged=everything)
    yield "more of us than we wrote", altered(oujda, oujda, acknowledged=too_much)
    yield "others' words for ours", altered(oujda, oujda, tips={replica(rabat): (1, "00" * 32)})
    yield "ranges that are none", altered(oujda, oujda, acknowledged={replica(central): [[9, 3]]})
    yield "no time", altered(oujda, oujda, made_at="yesterday", acknowledged=everything)
    yield "a time without its zone", altered(oujda, oujda, made_at="2021-11-16", acknowledged=everything)
    yield "a time before time", altered(oujda, oujda, made_at="0001-01-01T00:00:00+14:00")
    yield "in our own name", altered(rabat, rabat, acknowledged=everything)
    yield "no word at all", Signed("{", "00")


def test_a_wrong_word_changes_nothing_and_parts_nobody(
    apart: tuple[Office, Office, Office], tmp_path: Path, stick: Path
) -> None:
    central, rabat, oujda = apart
    through(stick, central, rabat, oujda)
    register(oujda)  # there is more to say than is known
    for number, (what, wrong) in enumerate(wrong_words(central, rabat, oujda)):
        path = carried(central, rabat, tmp_path / f"{number}.foras", wrong)
        assert refused(rabat, path) == "bundle.already_read", what
        with rabat.read_view() as view:
            assert not quarantine_of(view, rabat), what


def test_an_older_word_takes_nothing_back(
    apart: tuple[Office, Office, Office], tmp_path: Path, stick: Path
) -> None:
    central, rabat, oujda = apart
    older = word(oujda)
    register(oujda)
    through(stick, central, oujda, rabat)
    before = known(rabat, oujda)
    assert refused(rabat, carried(central, rabat, tmp_path / "old.foras", older)) == "bundle.already_read"
    assert known(rabat, oujda) == before


def test_a_word_from_the_future_is_heard_now(apart: tuple[Office, Office, Office], tmp_path: Path) -> None:
    central, rabat, oujda = apart
    register(oujda)
    late = altered(oujda, oujda, made_at=datetime.max.replace(tzinfo=NOW.tzinfo).isoformat())
    read(rabat, carried(central, rabat, tmp_path / "late.foras", late))
    assert computers.open_computer(rabat, replica(oujda)).heard == NOW


def test_the_central_offices_word_proves_the_audit_trail_through_others(
    apart: tuple[Office, Office, Office], stick: Path
) -> None:
    central, rabat, oujda = apart
    register(rabat)
    carry(stick, rabat, oujda)
    carry(stick, oujda, central)
    assert audit.verify_audit(rabat).anchored_at is not None
    before = audit.verify_audit(rabat).since
    carry(stick, central, oujda)
    carry(stick, oujda, rabat)
    verified = audit.verify_audit(rabat)
    assert verified.findings == ()
    assert verified.since < before


def test_who_has_nothing_new_to_say_is_heard_of_all_the_same(
    apart: tuple[Office, Office, Office], stick: Path, clock: FixedClock
) -> None:
    central, rabat, oujda = apart
    through(stick, central, rabat, oujda)
    clock.advance(timedelta(days=3))
    through(stick, oujda, central, rabat)
    assert computers.open_computer(central, replica(oujda)).heard == NOW + timedelta(days=3)
    assert computers.open_computer(rabat, replica(oujda)).heard == NOW + timedelta(days=3)
