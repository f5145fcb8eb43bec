"""Key files, letters and sticks that someone prepared: one sentence each, and nothing changes."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest

from foras_desktop.db.engine import Database
from foras_desktop.domain.access import Action, Role, Trust
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.services import authority, exchange, introduction, setting_up, unlocking
from foras_desktop.services.office import Office
from foras_desktop.services.profiles import profile_folders
from foras_desktop.services.setting_up import SetUp
from foras_desktop.services.worker import WorkerLane
from foras_desktop.sync.introduction import Colleague, Introduction, introduce, write_letter
from foras_desktop.sync.streams import read_encrypted
from foras_desktop.sync.vouchers import Directory, Realm, Voucher
from tests.conftest import CHEAP, PASSPHRASE, Desks
from tests.people import register
from tests.sync.test_bundles import picture, read, refused, write

Change = Callable[[dict[str, Any]], object]

# --- keys.json ------------------------------------------------------------------------------------


def kdf(**cost: object) -> Change:
    return lambda content: content["slots"][0]["kdf"].update(cost)


@pytest.mark.parametrize(
    "change",
    [
        kdf(memory_kib=2**40),
        kdf(memory_kib=2**31),
        kdf(memory_kib=0),
        kdf(passes=2**31),
        kdf(passes=0),
        kdf(lanes=0),
        kdf(lanes=2**24 - 1),
        kdf(lanes=-1),
        kdf(memory_kib=float("inf")),
        kdf(memory_kib=float("nan")),
        kdf(passes="many"),
        lambda content: content["slots"][0].update(salt=""),
        lambda content: content["slots"][0].update(role="coordinator"),
        lambda content: content["slots"][0].update(name="Someone Else"),
        lambda content: content["profile"].update(desk="CAS"),
        lambda content: content["profile"].update(practice=True),
        lambda content: content["seal_recipients"].update(mine="age1somebody"),
        lambda content: content["boxes"].pop("replica"),
        lambda content: content.pop("mark"),
        lambda content: content.update(mark=""),
        lambda content: content["slots"].pop(),
    ],
)
def test_a_key_file_changed_by_hand_opens_nothing(rabat: Office, change: Change) -> None:
    path = rabat.credentials.folder / "keys.json"
    content = json.loads(path.read_text("utf-8"))
    change(content)
    path.write_text(json.dumps(content), "utf-8")
    with pytest.raises(EnvironmentFault, match=r"keys\.damaged"):
        unlocking.unlock(rabat.credentials.folder, rabat.actor.person_id, PASSPHRASE)


@pytest.mark.parametrize("field", ["box", "salt"])
def test_a_slot_of_rubbish_opens_nothing(rabat: Office, field: str) -> None:
    path = rabat.credentials.folder / "keys.json"
    content = json.loads(path.read_text("utf-8"))
    content["slots"][0][field] = "AAAAAAAAAAAAAAAAAAAA"
    path.write_text(json.dumps(content), "utf-8")
    with pytest.raises(UserError, match=r"access\.wrong_passphrase"):
        unlocking.unlock(rabat.credentials.folder, rabat.actor.person_id, PASSPHRASE)


def test_a_key_file_nested_without_end_shows_nobody(rabat: Office) -> None:
    folder = rabat.credentials.folder
    (folder / "keys.json").write_text("[" * 200_000)
    assert profile_folders(folder.parent)[0].people == ()
    with pytest.raises(EnvironmentFault, match=r"keys\.damaged"):
        unlocking.unlock(folder, rabat.actor.person_id, PASSPHRASE)


def test_another_desks_keys_do_not_open_this_database(rabat: Office, central: Office) -> None:
    folder = rabat.credentials.folder
    (folder / "keys.json").write_bytes((central.credentials.folder / "keys.json").read_bytes())
    with pytest.raises(EnvironmentFault, match=r"database\.not_a_database"):
        unlocking.unlock(folder, central.actor.person_id, PASSPHRASE)


def test_keys_are_not_shown_by_representations(rabat: Office) -> None:
    keys = rabat.credentials.replica_keys
    assert keys.age_identity not in repr(keys)
    assert str(keys.seed) not in repr(keys)


# --- setting up over what is left -----------------------------------------------------------------


def test_setting_up_never_deletes_a_database_whose_key_file_is_lost(desks: Desks, clock: FixedClock) -> None:
    office = desks.set_up("RBA")
    register(office)
    credentials = office.credentials
    office.close()
    (credentials.folder / "keys.json").unlink()
    desks.set_up("RBA")
    kept = list((credentials.folder / "backups").glob("set-aside-*/foras.db"))
    assert len(kept) == 1
    copy = Database(kept[0], credentials.database_key)
    with copy.reading() as connection:
        assert connection.exec_driver_sql("SELECT family_name FROM person").scalar() == "Diarra"
    copy.close()


def test_setting_up_that_fails_leaves_nothing(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(work: object) -> None:
        raise EnvironmentFault("disk.full")

    monkeypatch.setattr(setting_up, "load_baseline", no_room)
    with pytest.raises(EnvironmentFault, match=r"disk\.full"):
        setting_up.set_up(tmp_path, SetUp("RBA", "Imane Lahlou", PASSPHRASE), clock=clock, cost=CHEAP)
    assert list(tmp_path.iterdir()) == []


# --- letters --------------------------------------------------------------------------------------


def letter_of(office: Office, folder: Path, **claims: Any) -> Path:
    """An introduction that is signed rightly and claims what it likes."""
    keys = claims.pop("keys", office.credentials.replica_keys)
    colleagues = claims.pop("colleagues", [Colleague("someone", "Hamza Ouali", "counsellor")])
    desk = claims.pop("desk", office.desk)
    letter = introduce(desk, False, keys, colleagues)
    if claims:
        changed = msgspec.structs.replace(letter, **claims, signature="")
        signature = keys.sign(changed.said())
        letter = msgspec.structs.replace(changed, signature=signature)
    write_letter(letter, folder / "x.foras-letter")
    return folder / "x.foras-letter"


def not_admitted(central: Office, path: Path) -> str:
    """The refusal, when the letter is opened and when somebody goes on all the same."""
    before = picture(central)
    with pytest.raises(UserError) as refusal:
        introduction.open_introduction(central, path)
    letter = msgspec.json.decode(path.read_bytes(), type=Introduction)
    if refusal.value.code == "letter.forged" or letter.desk == "CEN":
        with pytest.raises(UserError):
            introduction.admit(central, introduction.Admit(letter, path.parent))
    assert picture(central) == before
    return refusal.value.code


@pytest.mark.parametrize(
    "claims",
    [
        {"age": "no recipient"},
        {"address": "https://desk.invalid"},
        {"authority": "-----BEGIN CERTIFICATE-----"},
        {"desk": "HUB", "address": "http://hub.invalid"},
        {"desk": "HUB", "address": "https://user:word@hub.invalid"},
        {"desk": "HUB", "address": "file:///etc/passwd"},
        {"replica": "../../etc"},
        {"replica": "BASE000000001"},
        {"desk": "../../../tmp/x"},
        {"desk": "CEN"},
        {"desk": ""},
        {"colleagues": [Colleague("x", "Hamza", "emperor")]},
        {"colleagues": [Colleague("x", "  ", "counsellor")]},
        {"colleagues": [Colleague("x", "\u202eazmaH", "counsellor")]},
        {"colleagues": [Colleague("x", "H" * 5000, "counsellor")]},
    ],
)
def test_a_letter_that_no_desk_writes(
    rabat: Office, central: Office, tmp_path: Path, claims: dict[str, Any]
) -> None:
    assert not_admitted(central, letter_of(rabat, tmp_path, **claims)) == "letter.unreadable"


def test_a_letter_cannot_take_over_another_computer(
    met: tuple[Office, Office], open_desk: Callable[[str], Office], tmp_path: Path
) -> None:
    rabat, central = met
    casablanca = open_desk("CAS")
    for victim in (rabat, central):
        path = letter_of(casablanca, tmp_path, replica=victim.credentials.replica_keys.replica)
        assert not_admitted(central, path) == "letter.forged"


def test_a_letter_cannot_change_the_role_of_someone_at_another_desk(
    met: tuple[Office, Office], open_desk: Callable[[str], Office], tmp_path: Path
) -> None:
    rabat, central = met
    for victim in (central, rabat):
        colleague = Colleague(victim.actor.person_id, "Nobody", "auditor")
        path = letter_of(
            open_desk(f"{'CAS' if victim is central else 'OUJ'}"), tmp_path, colleagues=[colleague]
        )
        assert not_admitted(central, path) == "letter.forged"


def test_a_person_with_a_computers_name_does_not_hide_the_computer() -> None:
    common = {"realm": "r", "practice": False, "desk": "RBA", "issued_at": ""}
    computer = Voucher(kind="replica", subject="one", number=1, **common)
    person = Voucher(kind="person", subject="one", number=2, **common)
    directory = Directory(Realm("r", practice=False, root=""), [computer, person])
    assert directory.replica("one") == computer
    assert directory.person("one") == person


def test_a_role_of_a_newer_release_reads_and_no_more(met: tuple[Office, Office], tmp_path: Path) -> None:
    rabat, central = met
    with central.unit_of_work() as work:
        who = rabat.actor
        emperor = Trust(SimpleNamespace(value="emperor"))  # type: ignore[arg-type]
        authority.vouch_for_person(work, central, who.person_id, who.name, emperor, "RBA")
        work.commit()
    read(rabat, write(central, tmp_path / "stick"))
    rabat.close()
    opened = unlocking.unlock(rabat.credentials.folder, rabat.actor.person_id, PASSPHRASE)
    opened.close()
    assert opened.actor.role is Role.AUDITOR
    assert not opened.actor.may(Action.REGISTER_PERSON)


def test_the_worker_acts_in_the_role_that_holds_now(met: tuple[Office, Office], tmp_path: Path) -> None:
    rabat, _ = met
    lane = WorkerLane(rabat)
    try:
        lane.run("check", None)
        actor = rabat.actor
        rabat.take_role(type(actor)(actor.person_id, actor.name, Role.AUDITOR, actor.desk))
        with pytest.raises(UserError, match=r"access\.refused"):
            lane.run("write_stick", exchange.WriteStick(tmp_path))
    finally:
        lane.close()


# --- sticks ---------------------------------------------------------------------------------------


@pytest.fixture
def odd_paths(tmp_path: Path) -> list[Path]:
    folder, pipe, device = tmp_path / "folder.foras", tmp_path / "pipe.foras", tmp_path / "device.foras"
    folder.mkdir()
    os.mkfifo(pipe)
    device.symlink_to("/dev/zero")
    return [folder, pipe, device]


@pytest.mark.skipif(os.name == "nt", reason="pipes and devices are not files there")
def test_what_is_no_file_is_told_and_never_waited_for(
    met: tuple[Office, Office], odd_paths: list[Path]
) -> None:
    rabat, central = met
    for path in odd_paths:
        assert refused(central, path) == "bundle.not_a_bundle"
        with pytest.raises(UserError, match=r"letter\.unreadable"):
            introduction.open_welcome(rabat, path)


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_on_the_stick_does_not_choose_what_is_written_over(
    met: tuple[Office, Office], tmp_path: Path
) -> None:
    rabat, _ = met
    stick, precious = tmp_path / "stick", tmp_path / "precious"
    stick.mkdir()
    precious.write_text("a counsellor's thesis")
    for counter in range(1, 4):
        name = f"FORAS-RBA-2021-11-16-{counter:04}.foras"
        (stick / name).symlink_to(precious)
        (stick / f"{name}.partial").symlink_to(precious)
    written = write(rabat, stick)
    assert precious.read_text() == "a counsellor's thesis"
    assert not written.is_symlink()


def test_a_stick_that_is_a_file_or_gone(met: tuple[Office, Office], tmp_path: Path) -> None:
    rabat, _ = met
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file", tmp_path / "gone"):
        with pytest.raises(EnvironmentFault, match=r"disk\.gone"):
            exchange.write_stick(rabat, exchange.WriteStick(folder))


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_file_name_in_no_encoding_is_read_and_refused_like_any(
    met: tuple[Office, Office], tmp_path: Path
) -> None:
    rabat, central = met
    odd = tmp_path / os.fsdecode(b"caf\xe9.foras")
    odd.write_bytes(b"junk")
    assert refused(central, odd) == "bundle.not_a_bundle"
    assert exchange.read_exchange(central).refusals[0][1] == "caf?.foras"
    write(rabat, tmp_path / "stick").replace(odd)
    assert read(central, odd).desk == "RBA"


def test_a_line_without_end_is_refused_soon(met: tuple[Office, Office], tmp_path: Path) -> None:
    _, central = met
    from foras_desktop.sync.streams import write_encrypted

    path = tmp_path / "x.foras"
    with path.open("wb") as stream:
        recipient = central.credentials.replica_keys.public.age
        write_encrypted((b" " * (1 << 20) for _ in range(200)), stream, [recipient])
    assert path.stat().st_size < 1 << 20
    assert refused(central, path) == "bundle.too_large"


def test_a_stick_pulled_while_it_is_read_is_not_called_damaged(
    met: tuple[Office, Office], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rabat, central = met
    path = write(rabat, tmp_path / "stick")

    class Pulled:
        def __enter__(self) -> Pulled:
            return self

        def __exit__(self, *args: object) -> None:
            pass

        def read(self, size: int = -1) -> bytes:
            raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", lambda *args, **kwargs: Pulled())
    with pytest.raises(EnvironmentFault, match=r"disk\.failed"):
        read_encrypted(path, central.credentials.replica_keys.age_identity, lambda line: None)
