"""Bundles between a desk and the central office: what arrives, and everything that is refused."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
import pytest

from foras_desktop.db import rebuild
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.services import exchange, people, person_page, seats, sessions, unlocking
from foras_desktop.services.exchange import ReadStick, StickRead, WriteStick
from foras_desktop.services.office import Office
from foras_desktop.sync import batches, bundle_writer, merge
from foras_desktop.sync.bundle_reader import Checked
from foras_desktop.sync.inspection import envelope_of
from foras_desktop.sync.streams import read_encrypted, write_encrypted
from foras_desktop.sync.wire import MANIFEST_CONTEXT, Line, Manifest, Signed, canonical, decode, encode
from tests.conftest import Desks
from tests.people import plan, register


def write(office: Office, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    return exchange.write_stick(office, WriteStick(folder))[0].path


def read(office: Office, path: Path) -> StickRead:
    return exchange.read_stick(office, ReadStick(path))[0]


def picture(office: Office) -> tuple[str, list[Any]]:
    """The digest of all operations, and every row of every table: equal means unchanged."""
    with office.read_view() as view:
        tables = [
            row[0]
            for row in view.connection.exec_driver_sql(
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            )
        ]
        rows = [
            (name, sorted(map(repr, view.connection.exec_driver_sql(f'SELECT * FROM "{name}"'))))
            for name in tables
        ]
        return rebuild.digest(view.connection), rows


def refused(office: Office, path: Path) -> str:
    """The code of the refusal; the database is as it was."""
    before = picture(office)
    with pytest.raises((UserError, EnvironmentFault)) as refusal:
        read(office, path)
    assert picture(office) == before
    return refusal.value.code


def test_the_day_arrives_at_the_central_office(met: tuple[Office, Office], tmp_path: Path) -> None:
    rabat, central = met
    person = register(rabat, phone="0600123456")
    session = plan(rabat, "MLI", "GIN")
    seats.book_seat(rabat, seats.BookSeat(session.id, person.id))
    result = read(central, write(rabat, tmp_path / "stick"))
    assert result.desk == "RBA"
    assert (
        person_page.open_person(central, person.id).person == person_page.open_person(rabat, person.id).person
    )
    assert [row.person_id for row in sessions.open_session(central, session.id).seats] == [person.id]
    assert picture(central)[0] == picture(rabat)[0] or read(rabat, write(central, tmp_path / "stick"))
    assert picture(central)[0] == picture(rabat)[0]


def test_an_answer_acknowledges_and_nothing_waits_any_more(
    met: tuple[Office, Office], tmp_path: Path
) -> None:
    rabat, central = met
    register(rabat)
    assert exchange.read_exchange(rabat).waiting_operations > 0
    read(central, write(rabat, tmp_path / "stick"))
    assert exchange.read_exchange(rabat).waiting_operations > 0, "sent is not arrived"
    read(rabat, write(central, tmp_path / "stick"))
    state = exchange.read_exchange(rabat)
    assert state.waiting_operations == 0
    assert state.peers[0].last_acknowledged is not None


def test_lost_sticks_heal_with_the_next_one(met: tuple[Office, Office], tmp_path: Path) -> None:
    rabat, central = met
    for number in range(4):
        register(rabat, given_names=f"Awa {number}")
        lost = write(rabat, tmp_path / "stick")
        lost.unlink()
    register(rabat, given_names="Awa 5")
    read(central, write(rabat, tmp_path / "stick"))
    assert people.count_people(central) == 5


def test_bundles_in_any_order_and_twice_give_the_same(met: tuple[Office, Office], tmp_path: Path) -> None:
    rabat, central = met
    register(rabat, given_names="Un")
    first = write(rabat, tmp_path / "stick")
    register(rabat, given_names="Deux")
    second = write(rabat, tmp_path / "stick")
    read(central, second)
    assert refused(central, first) == "bundle.already_read"
    assert refused(central, second) == "bundle.already_read"
    assert people.count_people(central) == 2


def test_two_who_wrote_apart_are_both_kept_and_the_record_says_so(
    met: tuple[Office, Office], tmp_path: Path
) -> None:
    rabat, central = met
    person = register(rabat)
    read(central, write(rabat, tmp_path / "stick"))
    for office, number in ((rabat, "0600000001"), (central, "0600000002")):
        heads = person_page.open_person(office, person.id).loaded.heads
        people.change_person(office, people.ChangePerson(person.id, {"phone": number}, heads))
    assert read(central, write(rabat, tmp_path / "stick")).disputed == 1
    read(rabat, write(central, tmp_path / "stick"))
    pages = [person_page.open_person(office, person.id) for office in (rabat, central)]
    assert [page.loaded.disputed_groups for page in pages] == [("phone",), ("phone",)]
    assert pages[0].person.phone == pages[1].person.phone
    for office in (rabat, central):
        assert people.find_people(office)[0].disputed
        with office.read_view() as view:
            assert rebuild.differences(view.connection) == []


# --- what is refused ------------------------------------------------------------------------------


@pytest.fixture
def sent(met: tuple[Office, Office], tmp_path: Path) -> tuple[Office, Office, Path]:
    rabat, central = met
    register(rabat, family_name="Zoumanigui")
    return rabat, central, write(rabat, tmp_path / "stick")


@pytest.mark.parametrize("kept", [0, 1, 20, 150, 400, -200, -17, -1])
def test_a_bundle_cut_anywhere_changes_nothing(sent: tuple[Office, Office, Path], kept: int) -> None:
    _, central, path = sent
    content = path.read_bytes()
    path.write_bytes(content[:kept])
    assert refused(central, path) in ("bundle.not_a_bundle", "bundle.damaged", "bundle.not_for_us")


def test_a_bundle_with_any_byte_altered_changes_nothing(sent: tuple[Office, Office, Path]) -> None:
    _, central, path = sent
    content = bytearray(path.read_bytes())
    codes = set()
    for at in range(0, len(content), max(1, len(content) // 40)):
        altered = bytearray(content)
        altered[at] ^= 0x20
        path.write_bytes(bytes(altered))
        codes.add(refused(central, path))
    assert codes <= {"bundle.not_a_bundle", "bundle.damaged", "bundle.not_for_us"}


@pytest.mark.parametrize("junk", [b"", b"hello", b"PK\x03\x04" + b"x" * 3000, b"\x00" * 4096])
def test_a_file_that_is_no_bundle_is_told(sent: tuple[Office, Office, Path], junk: bytes) -> None:
    _, central, path = sent
    path.write_bytes(junk)
    assert refused(central, path) == "bundle.not_a_bundle"


def test_a_missing_file_is_told(sent: tuple[Office, Office, Path]) -> None:
    _, central, path = sent
    path.unlink()
    assert refused(central, path) == "disk.gone"


def test_a_bundle_for_someone_else(
    sent: tuple[Office, Office, Path], open_desk: Callable[[str], Office], desks: Desks
) -> None:
    _, central, path = sent
    oujda = open_desk("OUJ")
    desks.introduce(oujda, central)
    assert refused(oujda, path) == "bundle.not_for_us"


def test_a_bundle_before_the_introduction(
    sent: tuple[Office, Office, Path], open_desk: Callable[[str], Office]
) -> None:
    assert refused(open_desk("OUJ"), sent[2]) == "exchange.not_introduced"


def rewritten(
    path: Path, reader: Office, change: Callable[[list[Line]], list[Line]], writer: Office | None = None
) -> Path:
    """The bundle opened by its reader, changed, signed anew by `writer` if given, and encrypted again."""
    lines: list[Line] = []
    keys = reader.credentials.replica_keys
    read_encrypted(path, keys.age_identity, lambda text: lines.append(decode(text, Line)))
    changed = change(lines)
    if writer is not None and changed[0].manifest is not None:
        body = changed[0].manifest.body
        signature = writer.credentials.replica_keys.sign(MANIFEST_CONTEXT + body.encode())
        changed[0] = Line(manifest=Signed(body, signature))
    with path.open("wb") as stream:
        write_encrypted((encode(line) + b"\n" for line in changed), stream, [keys.public.age])
    return path


def manifest_with(**values: Any) -> Callable[[list[Line]], list[Line]]:
    def change(lines: list[Line]) -> list[Line]:
        assert lines[0].manifest is not None
        manifest = decode(lines[0].manifest.body, Manifest)
        plain = msgspec.to_builtins(msgspec.structs.replace(manifest, **values))
        return [Line(manifest=Signed(canonical(plain).decode(), lines[0].manifest.signature)), *lines[1:]]

    return change


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (manifest_with(desk="OUJ"), "bundle.forged"),
        (manifest_with(realm="another"), "bundle.other_realm"),
        (manifest_with(format=99), "bundle.newer"),
        (manifest_with(sender="AAAAAAAAAAAAA"), "bundle.stranger"),
        (lambda lines: lines[1:], "bundle.unreadable"),
        (lambda lines: lines[:1], "bundle.forged"),
        (lambda lines: [*lines, lines[0]], "bundle.unreadable"),
    ],
)
def test_an_envelope_changed_by_someone_without_the_key(
    sent: tuple[Office, Office, Path], change: Callable[[list[Line]], list[Line]], code: str
) -> None:
    _, central, path = sent
    assert refused(central, rewritten(path, central, change)) in (code, "bundle.damaged")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (manifest_with(recipients=[]), "bundle.not_for_us"),
        (manifest_with(operations=1), "bundle.damaged"),
        (manifest_with(sha256="0" * 64), "bundle.damaged"),
        (lambda lines: lines[:-1], "bundle.damaged"),
        (lambda lines: [lines[0], *reversed(lines[1:])], "bundle.unreadable"),
        (manifest_with(acknowledged={"AAAAAAAAAAAAA": [[3, 1]]}), "bundle.unreadable"),
    ],
)
def test_an_envelope_wrong_though_signed(
    sent: tuple[Office, Office, Path], change: Callable[[list[Line]], list[Line]], code: str
) -> None:
    rabat, central, path = sent
    assert refused(central, rewritten(path, central, change, writer=rabat)) in (code, "bundle.damaged")


def with_a_forged_batch(lines: list[Line]) -> list[Line]:
    """The sender's envelope is right; one value inside was changed on the way there."""
    text = encode(lines[-1]).replace(b"Zoumanigui", b"Somebodyyy")
    forged = [*lines[1:-1], decode(text, Line)]
    body = b"".join(encode(line) + b"\n" for line in forged)
    head = manifest_with(sha256=sha256(body).hexdigest())(lines)[0]
    return [head, *forged]


def test_a_batch_that_its_author_never_signed_is_left_out(sent: tuple[Office, Office, Path]) -> None:
    rabat, central, path = sent
    result = read(central, rewritten(path, central, with_a_forged_batch, writer=rabat))
    assert [code for _, code in result.refused] == ["bundle.batch_forged"]
    assert people.count_people(central) == 0


def test_what_was_checked_does_not_vouch_for_what_was_put_in_its_place(
    sent: tuple[Office, Office, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file on the stick is another one when it is read for the second time."""
    rabat, central, path = sent
    check = merge.check_only

    def check_and_swap(*given: Any) -> Checked:
        checked = check(*given)
        rewritten(path, central, with_a_forged_batch, writer=rabat)
        return checked

    monkeypatch.setattr(merge, "check_only", check_and_swap)
    assert [code for _, code in read(central, path).refused] == ["bundle.batch_forged"]
    assert people.count_people(central) == 0


def test_each_batch_is_proven_once(
    sent: tuple[Office, Office, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, central, path = sent
    proven = []
    check = batches.check
    monkeypatch.setattr(batches, "check", lambda *given: proven.append(given) or check(*given))
    assert read(central, path).operations
    assert len(proven) == len({batch.first_seq for batch, _, _ in proven})


def test_what_is_signed_is_plain_json_in_order() -> None:
    """Whatever encodes it: every release must make the same bytes."""
    characters = "".join(map(chr, [*range(0xD800), *range(0xE000, 0x3000 + 0xE000), 0x1F600, 0x10FFFF]))
    content = {
        "é": [None, -(2**63), 2**63 - 1],
        "z": {"b": "", "a": characters},
        "\U0001f600": 1,
        "\uffee": 2,
    }
    plain = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    assert canonical(content) == plain.encode()


def test_a_bundle_from_a_stranger(
    sent: tuple[Office, Office, Path], tmp_path: Path, open_desk: Callable[[str], Office]
) -> None:
    """A computer nobody admitted, which knows the realm's name and our public key."""
    _, central, path = sent
    stranger = open_desk("CAS")
    keys = stranger.credentials.replica_keys

    def change(lines: list[Line]) -> list[Line]:
        return manifest_with(sender=keys.replica)(lines)

    assert refused(central, rewritten(path, central, change, writer=stranger)) == "bundle.stranger"


def test_a_bundle_from_another_realm(desks: Desks, sent: tuple[Office, Office, Path], tmp_path: Path) -> None:
    """Practice and real data never meet, nor two projects."""
    _, central, path = sent
    other = Desks(tmp_path / "other", desks.clock)
    other_central = other.set_up("CEN", "Nadia Alami")
    other_rabat = other.set_up("RBA", "Hamza Ouali")
    other.introduce(other_rabat, other_central)
    register(other_rabat)
    foreign = write(other_rabat, tmp_path / "foreign")
    lines = []
    keys = other_central.credentials.replica_keys
    read_encrypted(foreign, keys.age_identity, lines.append)
    with path.open("wb") as stream:
        write_encrypted(iter(lines), stream, [central.credentials.replica_keys.public.age])
    assert refused(central, path) == "bundle.other_realm"
    other.close()


def test_two_computers_with_one_voice_are_noticed(
    sent: tuple[Office, Office, Path], desks: Desks, tmp_path: Path, same_place: None
) -> None:
    """A cloned disk that went on writing makes the same dots with other content."""
    rabat, central, path = sent
    rabat.close()
    from tests.conftest import PASSPHRASE

    copied = tmp_path / "copied"
    shutil.copytree(rabat.credentials.folder, copied)
    pair = [
        desks.keep(unlocking.unlock(folder, rabat.actor.person_id, PASSPHRASE, clock=desks.clock))
        for folder in (rabat.credentials.folder, copied)
    ]
    read(central, path)
    for number, office in enumerate(pair):
        register(office, given_names=f"Awa {number}")
    read(central, write(pair[0], tmp_path / "one"))
    assert refused(central, write(pair[1], tmp_path / "two")) == "bundle.two_voices"


def test_a_refusal_is_remembered_outside_the_database(sent: tuple[Office, Office, Path]) -> None:
    _, central, path = sent
    path.write_bytes(b"junk")
    refused(central, path)
    entry = exchange.read_exchange(central).refusals[0]
    assert entry[1:] == (path.name, "bundle.not_a_bundle")


def test_a_stick_that_is_full_leaves_nothing_half_written(
    met: tuple[Office, Office], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rabat, _ = met
    register(rabat)

    def no_room(*args: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(bundle_writer, "write_encrypted", no_room)
    with pytest.raises(EnvironmentFault, match=r"disk\.full"):
        write(rabat, tmp_path / "stick")
    assert list((tmp_path / "stick").iterdir()) == []


def test_the_bundle_shows_no_name_to_a_finder(sent: tuple[Office, Office, Path]) -> None:
    _, _, path = sent
    assert b"Zoumanigui" not in path.read_bytes()
    assert "Zoumanigui" not in path.name
    assert envelope_of(path).recipients == 1


def test_inspecting_tells_counts_and_changes_nothing(sent: tuple[Office, Office, Path]) -> None:
    _, central, path = sent
    before = picture(central)
    content = exchange.inspect_bundle(central, path)
    assert content.entities["person"] == 1
    assert content.authors == {"RBA": content.manifest.operations}
    assert content.new_operations == content.manifest.operations
    assert picture(central) == before


def test_an_erased_value_would_leave_the_signature_valid(sent: tuple[Office, Office, Path]) -> None:
    """The batch is signed over salted hashes: a withheld value verifies, a changed one does not."""
    rabat, central, path = sent
    lines: list[Line] = []
    read_encrypted(
        path, central.credentials.replica_keys.age_identity, lambda text: lines.append(decode(text, Line))
    )
    batch = lines[-1].batch
    assert batch is not None
    first = batch.operations[0]
    name, group = next(iter(first.groups.items()))
    hidden = msgspec.structs.replace(
        group, value=None, withheld=batches.value_hash(batch.format, first.salt, name, group.value)
    )
    erased = msgspec.structs.replace(first, groups={**first.groups, name: hidden})
    shorn = msgspec.structs.replace(batch, operations=[erased, *batch.operations[1:]])
    with central.read_view() as view:
        realm = view.meta("realm") or ""
    assert batches.check(shorn, realm, rabat.credentials.replica_keys.public.sign) == batches.digest(
        batch, realm
    )
