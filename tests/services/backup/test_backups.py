"""Backups: made whole, opened again, put back anywhere, and nothing lost on the way."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import select

from foras_desktop.db import rebuild
from foras_desktop.db.backup_file import BackupFile, BackupName
from foras_desktop.db.keys.keyfile import KeyFile
from foras_desktop.db.tables import OPLOG
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.domain.records import AuditEntry
from foras_desktop.services import exchange, people, unlocking
from foras_desktop.services.backup import copying
from foras_desktop.services.backup.making import (
    ASKED,
    BEFORE_MERGE,
    BackupMade,
    copy_own_log,
    make_backup,
    read_backups,
    set_second_place,
)
from foras_desktop.services.backup.restoring import Restore, Restored, look_into, restore
from foras_desktop.services.backup.shelf import BACKUPS
from foras_desktop.services.exchange import read_exchange
from foras_desktop.services.office import Office
from foras_desktop.services.unlocking import Recover
from foras_desktop.sync import own_log
from foras_desktop.sync.progress import Cancelled, Progress
from tests.conftest import CHEAP, PASSPHRASE, Desks, later
from tests.people import register
from tests.services.review.apart import exchange_both_ways


def made(office: Office) -> BackupMade:
    return make_backup(office)[0]


def digest(office: Office) -> str:
    with office.read_view() as view:
        return rebuild.digest(view.connection)


def written(office: Office) -> set[tuple[str, str, str]]:
    """All that was ever written, whoever speaks for it by now; but for what the audit trail notes."""
    with office.read_view() as view:
        rows = view.connection.execute(select(OPLOG)).all()
        return {(row.entity, row.record, row.groups) for row in rows if row.entity != AuditEntry.entity}


@pytest.fixture
def put_back(desks: Desks, clock: FixedClock) -> Callable[..., Restored]:
    """Puts a backup back in a data folder, in Imane's name."""

    def act(path: Path, data: Path, **given: str) -> Restored:
        person = look_into(path).people[0].id
        order = Restore(path, person, **{"passphrase": PASSPHRASE, **given})
        restored = restore(data, order, clock=clock, cost=CHEAP)
        desks.keep(restored.office)
        return restored

    return act


# --- making ---------------------------------------------------------------------------------------


def test_a_backup_says_what_it_is_and_nothing_of_a_person(rabat: Office) -> None:
    register(rabat, family_name="Zoumanigui")
    path = made(rabat).path
    assert BackupName.parse(path.name) == BackupName("RBA", False, rabat.clock.now())
    content = path.read_bytes()
    assert b"Zoumanigui" not in content
    assert b"SQLite format 3" not in content
    inside = look_into(path)
    assert (inside.about.desk, inside.about.reason, inside.about.practice) == ("RBA", ASKED, False)
    assert [one.name for one in inside.people] == ["Imane Lahlou"]


def test_nobody_can_speak_as_the_desk_with_a_backup(rabat: Office) -> None:
    with zipfile.ZipFile(made(rabat).path) as archive:
        keys = json.loads(archive.read("keys.json"))
    assert keys["boxes"] == {}
    assert [slot["kind"] for slot in keys["slots"]] == ["person", "recovery"]


def test_nothing_is_left_lying_about(rabat: Office) -> None:
    path = made(rabat).path
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_the_state_tells_what_there_is_and_what_is_due(rabat: Office, clock: FixedClock) -> None:
    assert read_backups(rabat).is_due
    made(rabat)
    later(clock, days=2)
    state = read_backups(rabat)
    assert (len(state.kept), state.is_due, state.second_place) == (1, False, None)
    register(rabat)
    assert read_backups(rabat).is_due
    made(rabat)
    assert not read_backups(rabat).is_due


def test_old_ones_go_and_other_files_stay(rabat: Office, clock: FixedClock) -> None:
    stranger = rabat.credentials.folder / BACKUPS / "FORAS-CAS-20190101T000000Z.foras-backup"
    stranger.parent.mkdir()
    stranger.write_bytes(b"another desk's")
    for _ in range(12):
        made(rabat)
        later(clock, days=1)
    kept = read_backups(rabat).kept
    assert len(kept) < 12
    assert kept[0].name.made_at == clock.now() - timedelta(days=1)
    assert stranger.exists()


def test_a_clock_that_went_back_does_not_cost_the_newest(rabat: Office, clock: FixedClock) -> None:
    for _ in range(12):
        made(rabat)
        later(clock, days=1)
    later(clock, days=-4000)
    assert made(rabat).path.exists()


def test_two_in_one_second_are_two(rabat: Office) -> None:
    assert made(rabat).path != made(rabat).path


def test_a_disk_without_room_is_told_before_anything_is_written(
    rabat: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying.shutil, "disk_usage", lambda path: SimpleNamespace(free=1000))
    with pytest.raises(EnvironmentFault, match=r"backup\.no_room"):
        made(rabat)
    assert read_backups(rabat).kept == ()


def test_stopped_work_leaves_nothing(rabat: Office) -> None:
    with pytest.raises(Cancelled):
        make_backup(rabat, ASKED, Progress(is_cancelled=lambda: True))
    assert [one.name for one in (rabat.credentials.folder / BACKUPS).iterdir()] == []


def test_a_copy_that_cannot_be_opened_is_no_backup(rabat: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def spoilt(*given: object) -> None:
        raise UserError("backup.damaged")

    monkeypatch.setattr(copying, "open_and_check", spoilt)
    with pytest.raises(EnvironmentFault, match=r"backup\.not_sound"):
        made(rabat)
    assert read_backups(rabat).kept == ()
    assert read_backups(rabat).is_due


# --- the second place -----------------------------------------------------------------------------


def test_a_copy_goes_to_the_second_place(rabat: Office, stick: Path) -> None:
    set_second_place(rabat, stick)
    result = made(rabat)
    assert result.second == "kept"
    assert (stick / result.path.name).read_bytes() == result.path.read_bytes()
    assert read_backups(rabat).last_second == rabat.clock.now()


def test_a_second_place_that_is_away_is_told_and_the_first_counts(rabat: Office, stick: Path) -> None:
    set_second_place(rabat, stick)
    stick.rmdir()
    assert made(rabat).second == "disk.gone"
    state = read_backups(rabat)
    assert (len(state.kept), state.second_is_there, state.last_second) == (1, False, None)


def test_the_second_place_is_another_folder(rabat: Office, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"backup\.place_inside"):
        set_second_place(rabat, rabat.credentials.folder)
    with pytest.raises(UserError, match=r"backup\.place_missing"):
        set_second_place(rabat, tmp_path / "nowhere")


def test_the_own_log_is_carried_only_where_there_is_something_new(rabat: Office, stick: Path) -> None:
    assert not copy_own_log(rabat)[0]
    set_second_place(rabat, stick)
    made(rabat)
    assert not copy_own_log(rabat)[0]
    register(rabat, family_name="Zoumanigui")
    assert copy_own_log(rabat)[0]
    assert not copy_own_log(rabat)[0]
    (log,) = stick.glob(f"*{own_log.SUFFIX}")
    assert b"Zoumanigui" not in log.read_bytes()


# --- putting back ---------------------------------------------------------------------------------


def test_a_desk_moves_to_a_new_computer(
    met: tuple[Office, Office], stick: Path, desks: Desks, tmp_path: Path, put_back: Callable[..., Restored]
) -> None:
    rabat, central = met
    person = register(rabat).id
    exchange_both_ways(stick, rabat, central)
    late = register(rabat, family_name="Sangaré", given_names="Awa").id
    path = made(rabat).path
    old = rabat.credentials.replica_keys.replica
    rabat.close()
    moved = put_back(path, tmp_path / "new computer").office
    assert moved.credentials.replica_keys.replica != old
    assert written(moved) == written(rabat)
    assert not read_exchange(moved).quarantine
    fresh = register(moved, family_name="Camara", given_names="Fodé").id
    desks.introduce(moved, central)
    exchange_both_ways(stick, moved, central)
    for office in (moved, central):
        with office.read_view() as view:
            assert {row.id for row in view.queries.people.search("")} == {person, late, fresh}
    assert digest(moved) == digest(central)


def test_putting_back_on_the_same_computer_sets_aside_what_was_there(
    rabat: Office, put_back: Callable[..., Restored]
) -> None:
    register(rabat)
    path = made(rabat).path
    register(rabat, family_name="Sangaré", given_names="Awa")
    folder = rabat.credentials.folder
    rabat.close()
    restored = put_back(path, folder.parent)
    assert people.count_people(restored.office) == 1
    (aside,) = (folder / BACKUPS).glob("set-aside-*")
    (folder.parent / "kept").mkdir()
    shutil.copytree(aside, folder.parent / "kept" / "RBA")
    again = unlocking.unlock(folder.parent / "kept" / "RBA", rabat.actor.person_id, PASSPHRASE)
    assert people.count_people(again) == 2
    again.close()


def test_what_was_written_after_the_backup_comes_back_from_the_copied_log(
    rabat: Office, stick: Path, put_back: Callable[..., Restored]
) -> None:
    set_second_place(rabat, stick)
    made(rabat)
    for name in ("Awa", "Binta"):
        register(rabat, given_names=name)
        copy_own_log(rabat)
    before = written(rabat)
    rabat.close()
    shutil.rmtree(rabat.credentials.folder)
    (path,) = stick.glob("*.foras-backup")
    restored = put_back(path, rabat.credentials.folder.parent)
    assert restored.replayed > 0
    assert people.count_people(restored.office) == 2
    assert written(restored.office) == before
    with restored.office.read_view() as view:
        assert not rebuild.differences(view.connection)
    register(restored.office, given_names="Coumba")


def test_a_log_that_is_damaged_or_of_someone_else_brings_nothing(
    rabat: Office, stick: Path, put_back: Callable[..., Restored]
) -> None:
    set_second_place(rabat, stick)
    made(rabat)
    register(rabat)
    copy_own_log(rabat)
    (log,) = stick.glob(f"*{own_log.SUFFIX}")
    content = bytearray(log.read_bytes())
    content[len(content) // 2] ^= 1
    log.write_bytes(content)
    rabat.close()
    (path,) = stick.glob("*.foras-backup")
    restored = put_back(path, rabat.credentials.folder.parent)
    assert (restored.replayed, people.count_people(restored.office)) == (0, 0)


def test_with_the_recovery_sheet_a_forgotten_passphrase_is_no_loss(
    desks: Desks, tmp_path: Path, put_back: Callable[..., Restored]
) -> None:
    casablanca = desks.set_up("CAS", "Youssef Alaoui")
    register(casablanca)
    new, code = "neuf lunes sur la mer", desks.secrets["CAS"].recovery_code
    restored = put_back(made(casablanca).path, tmp_path / "elsewhere", passphrase=new, recovery_code=code)
    assert people.count_people(restored.office) == 1
    folder, who = restored.office.credentials.folder, restored.office.actor.person_id
    restored.office.close()
    unlocking.unlock(folder, who, new).close()
    with pytest.raises(UserError, match=r"access\.wrong_recovery_code"):
        unlocking.recover(folder, Recover(who, code, PASSPHRASE))
    assert restored.secrets is not None
    unlocking.recover(folder, Recover(who, restored.secrets.recovery_code, PASSPHRASE))[0].close()


def test_a_wrong_passphrase_changes_nothing(rabat: Office, put_back: Callable[..., Restored]) -> None:
    register(rabat)
    path = made(rabat).path
    register(rabat, given_names="Awa")
    folder = rabat.credentials.folder
    rabat.close()
    before = {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()}
    with pytest.raises(UserError, match=r"access\.wrong_passphrase"):
        put_back(path, folder.parent, passphrase="pas celle-ci du tout")
    assert {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()} == before


def test_the_central_office_goes_on_with_its_root_key(
    met: tuple[Office, Office], stick: Path, tmp_path: Path, put_back: Callable[..., Restored]
) -> None:
    rabat, central = met
    register(rabat)
    exchange_both_ways(stick, rabat, central)
    path = made(central).path
    central.close()
    moved = put_back(path, tmp_path / "new computer").office
    register(moved, given_names="Awa")
    exchange_both_ways(stick, moved, rabat)
    assert written(moved) == written(rabat)


REFUSALS = {
    *("backup.damaged", "backup.not_a_backup", "backup.newer", "keys.damaged", "access.wrong_passphrase"),
    "",  # a byte that says nothing: a zip's own time stamps
}


def outcome(act: Callable[[], Office]) -> str:
    """The code of a refusal; empty where the one person is there."""
    try:
        office = act()
    except (UserError, EnvironmentFault) as trouble:
        return trouble.code
    count = people.count_people(office)
    office.close()
    return "" if count == 1 else "something else came back"


def test_every_spoilt_backup_is_refused_and_what_is_there_stays(
    rabat: Office, tmp_path: Path, put_back: Callable[..., Restored]
) -> None:
    register(rabat)
    path = made(rabat).path
    register(rabat, given_names="Awa")
    folder = rabat.credentials.folder
    rabat.close()
    whole = path.read_bytes()
    spoilt = tmp_path / path.name
    for place in range(0, len(whole), max(1, len(whole) // 60)):
        flipped = bytearray(whole)
        flipped[place] ^= 0x40
        for content in (bytes(flipped), whole[:place]):
            spoilt.write_bytes(content)
            code = outcome(lambda: put_back(spoilt, tmp_path / "elsewhere").office)
            assert code in REFUSALS
    again = unlocking.unlock(folder, rabat.actor.person_id, PASSPHRASE)
    assert people.count_people(again) == 2
    again.close()


@pytest.mark.parametrize("content", [b"", b"PK\3\4", b"%PDF-1.7", bytes(3000)])
def test_what_is_no_backup(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.foras-backup"
    path.write_bytes(content)
    with pytest.raises(UserError, match=r"backup\.not_a_backup"):
        look_into(path)
    with pytest.raises(UserError, match=r"backup\.not_a_backup"):
        look_into(tmp_path)


def test_a_newer_releases_backup_is_refused(rabat: Office, tmp_path: Path) -> None:
    path = made(rabat).path
    newer = tmp_path / "newer.foras-backup"
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(newer, "w") as changed:
        for one in whole.infolist():
            content = whole.read(one)
            if one.filename == "about.json":
                content = content.replace(b'"format":1', b'"format":2')
            changed.writestr(one.filename, content)
    with pytest.raises(UserError, match=r"backup\.newer"):
        BackupFile.read(newer)


def test_keys_that_someone_edited_open_nothing(rabat: Office, tmp_path: Path) -> None:
    path = made(rabat).path
    edited = tmp_path / path.name
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(edited, "w") as changed:
        for one in whole.infolist():
            content = whole.read(one).replace(b'"role": "desk_lead"', b'"role": "coordinator"')
            changed.writestr(one.filename, content)
    person = look_into(edited).people[0].id
    with pytest.raises(EnvironmentFault, match=r"keys\.damaged"):
        restore(tmp_path / "new", Restore(edited, person, PASSPHRASE))
    assert not (tmp_path / "new").exists() or not list((tmp_path / "new").rglob("foras.db"))


def test_a_practice_backup_is_practice(
    desks: Desks, tmp_path: Path, put_back: Callable[..., Restored]
) -> None:
    practice = desks.set_up("OUJ", "Hicham Sebti", practice=True)
    path = made(practice).path
    restored = put_back(path, tmp_path / "elsewhere").office
    assert restored.credentials.practice
    assert restored.credentials.folder.name == "OUJ-practice"
    assert KeyFile.read(restored.credentials.folder / "keys.json").profile.practice


# --- before a large merge -------------------------------------------------------------------------


def test_a_large_bundle_is_read_after_a_backup(
    met: tuple[Office, Office], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rabat, central = met
    register(rabat)
    exchange_both_ways(stick, rabat, central)
    assert read_backups(central).kept == ()
    monkeypatch.setattr(exchange, "LARGE_MERGE", 1)
    register(rabat, given_names="Awa")
    exchange_both_ways(stick, rabat, central)
    (kept,) = read_backups(central).kept
    assert look_into(kept.path).about.reason == BEFORE_MERGE


def test_without_room_for_a_backup_the_desks_still_meet(
    met: tuple[Office, Office], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rabat, central = met
    monkeypatch.setattr(exchange, "LARGE_MERGE", 1)
    monkeypatch.setattr(copying.shutil, "disk_usage", lambda path: SimpleNamespace(free=1000))
    register(rabat)
    exchange_both_ways(stick, rabat, central)
    assert people.count_people(central) == 1


@pytest.mark.skipif(os.name == "nt", reason="pipes and devices are not files there")
def test_what_lies_in_the_place_of_the_log_is_never_waited_for(rabat: Office, stick: Path) -> None:
    pipe, device, sparse = (stick / f"{name}.foras-log" for name in ("pipe", "device", "sparse"))
    os.mkfifo(pipe)
    device.symlink_to("/dev/zero")
    with sparse.open("wb") as file:
        file.truncate(1 << 40)  # one could not be held in memory
    for path in (pipe, device, sparse, stick, stick / "gone.foras-log"):
        assert own_log.read_log(path, rabat.credentials.opened) is None
