"""What a desk with a valid key could sign: nothing crashes, nothing is half written, nothing vanishes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from foras_desktop.db import rebuild
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.services import exchange, people, person_page, unlocking
from foras_desktop.services.office import Office
from foras_desktop.sync import batches, bundle_reader, streams
from foras_desktop.sync.core.dots import Dot
from foras_desktop.sync.wire import Line, Signed, WireOperation
from tests.conftest import PASSPHRASE, Desks
from tests.people import register
from tests.sync.hostile import bundle, operation, realm_id, signed
from tests.sync.test_bundles import picture, read, refused, write

FAR = 1000
"""A seq that no test's desk reaches by itself."""


def batch(author: Office, first_seq: int, *operations: WireOperation, previous: str = "") -> Line:
    keys = author.credentials.replica_keys
    return Line(batch=signed(keys, realm_id(author), first_seq, *operations, previous=previous))


@pytest.fixture
def heard(met: tuple[Office, Office], tmp_path: Path) -> tuple[Office, Office]:
    """Rabat and the central office, which has heard from Rabat before: nothing is news any more."""
    rabat, central = met
    read(central, bundle(rabat, central, tmp_path / "hello"))
    return met


def quarantined_by(office: Office, path: Path) -> bool:
    """Whether reading that puts the office in quarantine, and changes nothing else."""
    before = picture(office)
    with pytest.raises(UserError, match=r"identity\.quarantined"):
        read(office, path)
    after = picture(office)
    changed = [name for (name, rows), (_, now) in zip(before[1], after[1], strict=True) if rows != now]
    return before[0] == after[0] and changed == ["meta"] and exchange.read_exchange(office).quarantine != ""


def own_dot(office: Office, seq: int) -> str:
    return str(Dot(office.credentials.replica_keys.replica, seq))


def differences(office: Office) -> list[Any]:
    with office.read_view() as view:
        return rebuild.differences(view.connection)


def test_the_forger_of_these_tests_makes_bundles_that_are_read(
    met: tuple[Office, Office], tmp_path: Path
) -> None:
    rabat, central = met
    assert (
        read(central, bundle(rabat, central, tmp_path / "x", batch(rabat, FAR, operation()))).operations == 1
    )


@pytest.mark.parametrize(
    ("first_seq", "operations", "code"),
    [
        (FAR, [operation(hlc=2**63)], "bundle.unreadable"),
        (FAR, [operation(hlc=-1)], "bundle.unreadable"),
        (2**70, [operation()], "bundle.unreadable"),
        (0, [operation()], "bundle.unreadable"),
        (2**63 - 1, [operation(), operation()], "bundle.unreadable"),
        (2**63 - 1, [operation()], "bundle.unreadable"),
        (FAR, [], "bundle.unreadable"),
        (FAR, [operation(groups={"name": None})], "bundle.unreadable"),
        (FAR, [operation(parents={"name": ["AAAAAAAAAAAAA:007"]})], "bundle.unreadable"),
        (FAR, [operation(parents={"name": ["AAAAAAAAAAAAA:" + "9" * 5000]})], "bundle.unreadable"),
    ],
)
def test_what_no_desk_writes_is_refused_though_it_is_signed(
    heard: tuple[Office, Office], tmp_path: Path, first_seq: int, operations: list[WireOperation], code: str
) -> None:
    rabat, central = heard
    path = bundle(rabat, central, tmp_path / "x", batch(rabat, first_seq, *operations))
    assert refused(central, path) == code


@pytest.mark.parametrize(
    "line", [b"\n", b"null\n", b"[]\n", b'{"batch":' + b"[" * 100_000 + b"\n", b'{"batch":{"format":NaN}}\n']
)
def test_lines_of_nonsense_under_a_valid_signature(
    met: tuple[Office, Office], tmp_path: Path, line: bytes
) -> None:
    rabat, central = met
    assert refused(central, bundle(rabat, central, tmp_path / "x", line)) == "bundle.unreadable"


@pytest.mark.parametrize("first_seq", [FAR - 1, FAR + 1])
def test_a_batch_that_overlaps_a_known_one_speaks_with_another_voice(
    met: tuple[Office, Office], tmp_path: Path, first_seq: int
) -> None:
    rabat, central = met
    read(central, bundle(rabat, central, tmp_path / "1", batch(rabat, FAR, operation(), operation())))
    other = batch(rabat, first_seq, operation("r2"), operation("r2"))
    assert refused(central, bundle(rabat, central, tmp_path / "2", other)) == "bundle.two_voices"


def test_a_batch_that_does_not_follow_the_one_before_it(met: tuple[Office, Office], tmp_path: Path) -> None:
    rabat, central = met
    read(central, bundle(rabat, central, tmp_path / "1", batch(rabat, FAR, operation())))
    after = batch(rabat, FAR + 1, operation("r2"), previous="0" * 64)
    assert refused(central, bundle(rabat, central, tmp_path / "2", after)) == "bundle.two_voices"


@pytest.mark.parametrize("first_seq", [1, FAR])
def test_our_own_voice_from_elsewhere_is_not_taken(
    met: tuple[Office, Office], tmp_path: Path, first_seq: int
) -> None:
    """A copy of this computer wrote what this one did not."""
    rabat, central = met
    path = bundle(rabat, central, tmp_path / "x", batch(central, first_seq, operation()))
    assert quarantined_by(central, path)


def test_who_has_more_of_ours_than_we_do_has_met_a_copy_of_us(
    met: tuple[Office, Office], tmp_path: Path
) -> None:
    """What is written here next would count as arrived, and would never leave."""
    rabat, central = met
    own = central.credentials.replica_keys.replica
    lines = batch(rabat, FAR, operation())
    path = bundle(rabat, central, tmp_path / "x", lines, acknowledged={own: [[1, 10**9]]})
    assert quarantined_by(central, path)


def test_a_folder_put_back_from_yesterday_is_noticed_before_anything_is_lost(
    met: tuple[Office, Office], desks: Desks, tmp_path: Path, same_place: None
) -> None:
    rabat, central = met
    rabat.close()
    yesterday = tmp_path / "yesterday"
    shutil.copytree(rabat.credentials.folder, yesterday)
    today = desks.keep(_opened(rabat.credentials.folder, rabat, desks))
    register(today)
    read(central, write(today, tmp_path / "stick"))
    restored = desks.keep(_opened(yesterday, rabat, desks))
    assert quarantined_by(restored, write(central, tmp_path / "answer"))


def _opened(folder: Path, office: Office, desks: Desks) -> Office:
    return unlocking.unlock(folder, office.actor.person_id, PASSPHRASE, clock=desks.clock)


def test_a_third_desks_copied_computer_does_not_part_two_honest_ones(
    met: tuple[Office, Office], desks: Desks, open_desk: Callable[[str], Office], tmp_path: Path
) -> None:
    rabat, central = met
    casablanca = open_desk("CAS")
    desks.introduce(casablanca, central)
    read(rabat, write(central, tmp_path / "who"))
    for reader, record in ((central, "one"), (rabat, "other")):
        lines = batch(casablanca, FAR, operation(record))
        read(reader, bundle(casablanca, reader, tmp_path / record, lines))
    person = register(rabat)
    result = read(central, write(rabat, tmp_path / "stick"))
    copied = casablanca.credentials.replica_keys.replica
    assert result.refused == ((copied, "bundle.two_voices"),)
    assert person_page.open_person(central, person.id).person.family_name == "Diarra"


def test_whatever_is_taken_is_passed_on_with_its_signature_valid(
    met: tuple[Office, Office], desks: Desks, open_desk: Callable[[str], Office], tmp_path: Path
) -> None:
    rabat, central = met
    casablanca = open_desk("CAS")
    desks.introduce(casablanca, central)
    strange = [
        operation(salt="AA " * 16),
        operation(salt=""),
        operation("", groups={}),
        operation("'; DROP TABLE person; --", author="x" * 10_000, hlc=2**63 - 1),
        operation("r\0", groups={"name": {"family_name": "a\0b", "more": 10**30}, "spell": {}}),
        operation(entity="spell"),
    ]
    read(central, bundle(rabat, central, tmp_path / "x", batch(rabat, FAR, *strange)))
    result = read(casablanca, write(central, tmp_path / "stick"))
    assert result.refused == ()
    assert differences(central) == differences(casablanca) == []


def test_a_bundle_of_forgeries_only_is_not_called_read_before(
    heard: tuple[Office, Office], tmp_path: Path
) -> None:
    rabat, central = heard
    stolen = signed(central.credentials.replica_keys, realm_id(rabat), FAR, operation())
    replica = rabat.credentials.replica_keys.replica
    stolen = type(stolen)(1, replica, FAR, "", stolen.signature, stolen.operations)
    path = bundle(rabat, central, tmp_path / "x", Line(batch=stolen))
    assert refused(central, path) == "bundle.batch_forged"


# --- parents that lie -----------------------------------------------------------------------------


def test_a_write_cannot_name_itself_away(met: tuple[Office, Office], tmp_path: Path) -> None:
    rabat, central = met
    person = register(rabat)
    read(central, write(rabat, tmp_path / "stick"))
    with central.read_view() as view:
        parents = [str(dot) for dot in person_page.open_person(central, person.id).loaded.heads["name"]]
        assert view.meta("realm")
    lying = operation(person.id, parents={"name": [*parents, own_dot(rabat, FAR), own_dot(rabat, FAR + 1)]})
    read(central, bundle(rabat, central, tmp_path / "x", batch(rabat, FAR, lying)))
    assert person_page.open_person(central, person.id).person.family_name == "Touré"
    assert differences(central) == []


def test_naming_the_future_of_another_desk_makes_none_of_its_writes_vanish(
    met: tuple[Office, Office], tmp_path: Path
) -> None:
    rabat, central = met
    person = register(rabat)
    read(central, write(rabat, tmp_path / "stick"))
    ahead = [own_dot(central, seq) for seq in range(1, 3000)]
    lying = operation(person.id, parents={"name": ahead})
    read(central, bundle(rabat, central, tmp_path / "x", batch(rabat, FAR, lying)))
    heads = person_page.open_person(central, person.id).loaded.heads
    people.change_person(central, people.ChangePerson(person.id, {"family_name": "Keïta"}, heads))
    page = person_page.open_person(central, person.id)
    assert len(page.loaded.heads["name"]) == 2, "who lied is kept beside, for a person to choose"
    assert differences(central) == []


# --- size and clocks ------------------------------------------------------------------------------


def test_long_values_are_cut_into_batches_that_can_be_read(
    met: tuple[Office, Office], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise one desk's long remarks would keep all its later changes from arriving."""
    rabat, central = met
    monkeypatch.setattr(streams, "LONGEST_LINE", 1 << 20)
    monkeypatch.setattr(batches, "LONGEST", 1 << 19)
    for number in range(4):
        register(rabat, given_names=f"Awa {number}", remark=str(number) * 200_000)
    read(central, write(rabat, tmp_path / "stick"))
    assert people.count_people(central) == 4
    read(rabat, write(central, tmp_path / "stick"))


def test_vouchers_without_end_are_refused(
    met: tuple[Office, Office], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rabat, central = met
    monkeypatch.setattr(bundle_reader, "_MOST_VOUCHERS", 20)
    with rabat.read_view() as view:
        body, signature = view.queries.exchange.vouchers()[0]
    line = Line(voucher=Signed(body, signature))
    assert refused(central, bundle(rabat, central, tmp_path / "x", *([line] * 21))) == "bundle.too_large"


@pytest.mark.parametrize("year", [1, 1969, 2001, 2041, 9999])
def test_whatever_the_clock_says_what_is_written_arrives(
    met: tuple[Office, Office], clock: FixedClock, tmp_path: Path, year: int
) -> None:
    rabat, central = met
    now = clock.now()
    clock.advance(now.replace(year=year) - now)
    register(rabat, given_names="Awa")
    read(central, write(rabat, tmp_path / "stick"))
    clock.advance(now - clock.now())
    register(rabat, given_names="Bintou")
    read(central, write(rabat, tmp_path / "stick"))
    assert people.count_people(central) == 2
    assert len({row.case_number for row in people.find_people(central)}) == 2
    assert differences(central) == []
