"""Copied databases, restored backups, cloned disks: noticed, given a new identity, nothing lost."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec
import pytest

from foras_desktop.db import instance, rebuild
from foras_desktop.db.keys.keyfile import KeyFile
from foras_desktop.db.keys.marks import MARK_FILE
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.domain.case_number import is_case_number
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.services import (
    access,
    exchange,
    identity,
    intake,
    introduction,
    people,
    person_page,
    unlocking,
)
from foras_desktop.services.office import Office
from foras_desktop.services.review.inbox import read_inbox
from foras_desktop.services.unlocking import Recover
from foras_desktop.sync import retired
from foras_desktop.sync.introduction import Introduction
from foras_desktop.sync.state import directory_of, require_realm
from foras_desktop.sync.vouchers import Directory, Voucher
from tests.conftest import CHEAP, PASSPHRASE, Desks
from tests.people import register
from tests.sync.test_bundles import read, refused, write

# --- what these tests do with folders -------------------------------------------------------------


def opened(desks: Desks, office: Office, folder: Path | None = None) -> Office:
    """The office's database, or a copy of it in another folder, unlocked anew."""
    folder = folder or office.credentials.folder
    return desks.keep(unlocking.unlock(folder, office.actor.person_id, PASSPHRASE, clock=desks.clock))


def copied(office: Office, target: Path) -> Path:
    """The whole folder copied elsewhere while nobody has it open."""
    office.close()
    shutil.copytree(office.credentials.folder, target)
    return target


def put_back(source: Path, office: Office, *names: str) -> None:
    """Files of an older copy put back in their place; all of them unless some are named."""
    office.close()
    folder = office.credentials.folder
    for name in names or [path.name for path in source.iterdir() if path.is_file()]:
        shutil.copyfile(source / name, folder / name)


def quarantine(office: Office) -> str:
    return exchange.read_exchange(office).quarantine


def replica(office: Office) -> str:
    return office.credentials.replica_keys.replica


def digest(office: Office) -> str:
    with office.read_view() as view:
        assert rebuild.differences(view.connection) == [], "tables are what the log gives"
        return rebuild.digest(view.connection)


def names(office: Office) -> set[str]:
    return {str(row.given_names) for row in people.find_people(office)}


def meet_again(desk: Office, central: Office, folder: Path) -> None:
    """A new identity, its letter, the central office's answer."""
    identity.give_new_identity(desk)
    folder.mkdir(exist_ok=True)
    admitted_again(desk, central, folder)


def admitted_again(desk: Office, central: Office, folder: Path) -> Introduction:
    path, _ = introduction.write_introduction(desk, folder)
    letter = introduction.open_introduction(central, path)
    (answer, _), _ = introduction.admit(central, introduction.Admit(letter, folder))
    introduction.accept_welcome(desk, introduction.open_welcome(desk, answer))
    return letter


def carry(folder: Path, *offices: Office) -> None:
    """Sticks round and round until nobody has anything new."""
    folder.mkdir(exist_ok=True)
    for turn in range(6):
        for place, sender in enumerate(offices):
            path = write(sender, folder / f"{turn}-{place}")
            for reader in offices:
                if reader is not sender:
                    _take(reader, path)


def _take(reader: Office, path: Path) -> None:
    """Read, where there is something to read; at first two may not know of each other."""
    with suppress(UserError):
        read(reader, path)


def agree(*offices: Office) -> bool:
    return len({digest(office) for office in offices}) == 1


def disputed(office: Office) -> list[str]:
    return [item.group for item in read_inbox(office).waiting if item.is_two_values]


# --- noticing -------------------------------------------------------------------------------------


def test_a_database_opened_again_and_again_is_itself(rabat: Office, desks: Desks) -> None:
    for _ in range(3):
        rabat.close()
        rabat = opened(desks, rabat)
        assert quarantine(rabat) == ""


def test_the_mark_changes_at_each_start_and_holds_nothing_of_anyone(rabat: Office, desks: Desks) -> None:
    path = rabat.credentials.folder / MARK_FILE
    first = json.loads(path.read_text("utf-8"))
    rabat.close()
    opened(desks, rabat)
    second = json.loads(path.read_text("utf-8"))
    assert first["now"] != second["now"]
    assert set(second) == {"now", "next", "place"}


def test_a_desk_that_was_just_set_up_is_marked(desks: Desks, tmp_path: Path) -> None:
    rabat = desks.set_up("RBA")
    copy = opened(desks, rabat, copied(rabat, tmp_path / "copy"))
    assert quarantine(copy) == "copied"
    assert quarantine(opened(desks, rabat)) == ""


def test_a_copied_folder_is_noticed_and_the_one_copied_is_not(
    rabat: Office, desks: Desks, tmp_path: Path
) -> None:
    copy = opened(desks, rabat, copied(rabat, tmp_path / "copy"))
    assert quarantine(copy) == "copied"
    assert quarantine(opened(desks, rabat)) == ""


def test_a_folder_given_another_name_stays_itself(rabat: Office, desks: Desks, tmp_path: Path) -> None:
    rabat.close()
    moved = tmp_path / "moved"
    rabat.credentials.folder.rename(moved)
    assert quarantine(opened(desks, rabat, moved)) == ""


@pytest.mark.parametrize("name", ["foras.db", MARK_FILE])
def test_an_older_database_or_mark_put_back_is_noticed(
    rabat: Office, desks: Desks, tmp_path: Path, name: str
) -> None:
    old = copied(rabat, tmp_path / "old")
    opened(desks, rabat).close()
    put_back(old, rabat, name)
    assert quarantine(opened(desks, rabat)) == "copied"


def test_a_missing_mark_is_noticed(rabat: Office, desks: Desks) -> None:
    rabat.close()
    (rabat.credentials.folder / MARK_FILE).unlink()
    assert quarantine(opened(desks, rabat)) == "copied"


@pytest.mark.parametrize("writes_done", [0, 1, 2])
def test_a_crash_while_the_marks_change_is_not_taken_for_a_copy(
    rabat: Office, desks: Desks, monkeypatch: pytest.MonkeyPatch, writes_done: int
) -> None:
    """Before the file, between the file and the database, between the database and the file."""
    rabat.close()
    real_write, real_put = instance.write_mark, instance.meta.put
    steps: list[str] = []

    def counted(step: str) -> None:
        if len(steps) == writes_done:
            raise KeyboardInterrupt
        steps.append(step)

    def write_mark(*given: object) -> None:
        counted("file")
        real_write(*given)  # type: ignore[arg-type]

    def put(*given: object) -> None:
        counted("database")
        real_put(*given)  # type: ignore[arg-type]

    with monkeypatch.context() as crash:
        crash.setattr(instance, "write_mark", write_mark)
        crash.setattr(instance.meta, "put", put)
        with pytest.raises(KeyboardInterrupt):
            opened(desks, rabat)
    assert steps == ["file", "database"][:writes_done]
    again = opened(desks, rabat)
    assert quarantine(again) == ""
    again.close()
    assert quarantine(opened(desks, rabat)) == ""


def test_a_crash_while_a_copy_is_noticed_does_not_hide_it(
    rabat: Office, desks: Desks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = copied(rabat, tmp_path / "copy")

    def crash(*given: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as crashing:
        crashing.setattr(instance, "_change", crash)
        with pytest.raises(KeyboardInterrupt):
            opened(desks, rabat, copy)
    assert quarantine(opened(desks, rabat, copy)) == "copied"


def test_a_disk_that_takes_no_mark_still_opens(
    rabat: Office, desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    rabat.close()

    def full(*given: object) -> None:
        raise EnvironmentFault("disk.full")

    with monkeypatch.context() as disk:
        disk.setattr(instance, "write_mark", full)
        opened(desks, rabat).close()
    assert quarantine(opened(desks, rabat)) == ""


# --- quarantine -----------------------------------------------------------------------------------


@pytest.fixture
def copy(met: tuple[Office, Office], desks: Desks, tmp_path: Path) -> tuple[Office, Office, Office]:
    """Rabat, a copy of Rabat's folder on another laptop, and the central office."""
    rabat, central = met
    register(rabat, given_names="Before", remark="sealed before")
    read(central, write(rabat, tmp_path / "before"))
    folder = copied(rabat, tmp_path / "copy")
    return opened(desks, rabat), opened(desks, rabat, folder), central


def test_nothing_leaves_and_nothing_is_read_in_quarantine(
    copy: tuple[Office, Office, Office], tmp_path: Path
) -> None:
    rabat, laptop, central = copy
    answer = write(central, tmp_path / "answer")
    (tmp_path / "stick").mkdir()
    for act in (
        lambda: write(laptop, tmp_path / "stick"),
        lambda: read(laptop, answer),
        lambda: introduction.write_introduction(laptop, tmp_path / "stick"),
    ):
        with pytest.raises(UserError, match=r"identity\.quarantined"):
            act()
    assert list((tmp_path / "stick").iterdir()) == []
    assert read(rabat, answer).desk == "CEN"


def test_work_goes_on_in_quarantine_which_outlives_restarts(
    copy: tuple[Office, Office, Office], desks: Desks
) -> None:
    _, laptop, _ = copy
    for number in range(3):
        register(laptop, given_names=f"Meanwhile {number}")
        laptop.close()
        laptop = opened(desks, laptop)
        assert quarantine(laptop) == "copied"
    assert {f"Meanwhile {number}" for number in range(3)} < names(laptop)


def test_two_copies_issue_no_case_number_twice(copy: tuple[Office, Office, Office]) -> None:
    rabat, laptop, _ = copy
    numbers = [register(office).case_number for office in (rabat, laptop, rabat, laptop)]
    assert len(set(numbers)) == len(numbers)
    assert all(is_case_number(str(number)) for number in numbers)


def test_a_sound_computer_needs_no_new_identity(met: tuple[Office, Office]) -> None:
    for office in met:
        with pytest.raises(UserError, match=r"identity\.sound"):
            identity.give_new_identity(office)


# --- the new identity -----------------------------------------------------------------------------


def test_a_copy_used_on_two_laptops_ends_with_everything_at_the_central_office(
    copy: tuple[Office, Office, Office], desks: Desks, tmp_path: Path
) -> None:
    """(i) The copy takes a new identity; the one copied learns from a stick that it must, too."""
    rabat, laptop, central = copy
    register(laptop, given_names="On the copy")
    register(rabat, given_names="On the first")
    meet_again(laptop, central, tmp_path / "letters")
    register(laptop, given_names="After")
    carry(tmp_path / "round", laptop, central)
    assert refused(central, write(rabat, tmp_path / "late")) == "bundle.sender_revoked"
    answer = write(central, tmp_path / "answer")
    with pytest.raises(UserError, match=r"identity\.quarantined"):
        read(rabat, answer)
    assert quarantine(rabat) == "retired"
    rabat.close()
    rabat = opened(desks, rabat)
    assert quarantine(rabat) == "retired"
    register(rabat, given_names="Retired")
    meet_again(rabat, central, tmp_path / "letters")
    carry(tmp_path / "again", rabat, laptop, central)
    assert names(central) == {"Before", "On the copy", "On the first", "After", "Retired"}
    assert agree(rabat, laptop, central)
    assert disputed(central) == []


def test_a_cloned_disk_is_revealed_by_what_the_central_office_holds(
    met: tuple[Office, Office], desks: Desks, tmp_path: Path, same_place: None
) -> None:
    """(i) Nothing on the computers tells them apart; both write, both send."""
    rabat, central = met
    register(rabat, given_names="Before, never sent")
    folder = copied(rabat, tmp_path / "clone")
    rabat, clone = opened(desks, rabat), opened(desks, rabat, folder)
    assert (quarantine(rabat), quarantine(clone)) == ("", "")
    for number in range(3):
        register(rabat, given_names=f"First {number}")
    register(clone, given_names="Clone")
    read(central, write(rabat, tmp_path / "first"))
    assert refused(central, write(clone, tmp_path / "second")) == "bundle.two_voices"
    answer = write(central, tmp_path / "answer")
    assert read(rabat, answer).desk == "CEN", "who was heard first is sound"
    with pytest.raises(UserError, match=r"identity\.quarantined"):
        read(clone, answer)
    meet_again(clone, central, tmp_path / "letters")
    carry(tmp_path / "round", clone, central)
    with pytest.raises(UserError, match=r"identity\.quarantined"):
        read(rabat, write(central, tmp_path / "note"))
    meet_again(rabat, central, tmp_path / "letters")
    carry(tmp_path / "again", rabat, clone, central)
    assert names(central) == {"Before, never sent", "Clone", "First 0", "First 1", "First 2"}
    assert agree(rabat, clone, central)
    assert disputed(central) == [], "what both held before they parted is one write, sealed twice"


def test_a_clone_that_wrote_more_is_revealed_by_the_last_digest(
    met: tuple[Office, Office], desks: Desks, tmp_path: Path, same_place: None
) -> None:
    """Its count covers what the peer acknowledges; only the content tells."""
    rabat, central = met
    folder = copied(rabat, tmp_path / "clone")
    rabat, clone = opened(desks, rabat), opened(desks, rabat, folder)
    register(rabat, given_names="First")
    for number in range(3):
        register(clone, given_names=f"Clone {number}")
    read(central, write(rabat, tmp_path / "first"))
    with pytest.raises(UserError, match=r"identity\.quarantined"):
        read(clone, write(central, tmp_path / "answer"))
    assert quarantine(clone) == "copied"


def test_a_clone_that_sealed_as_much_is_revealed_by_the_last_digest(
    met: tuple[Office, Office], desks: Desks, tmp_path: Path, same_place: None
) -> None:
    """The same number of operations, the same batches, other content."""
    rabat, central = met
    folder = copied(rabat, tmp_path / "clone")
    rabat, clone = opened(desks, rabat), opened(desks, rabat, folder)
    register(rabat, given_names="First")
    register(clone, given_names="Clone")
    read(central, write(rabat, tmp_path / "first"))
    write(clone, tmp_path / "lost").unlink()
    with pytest.raises(UserError, match=r"identity\.quarantined"):
        read(clone, write(central, tmp_path / "answer"))
    meet_again(clone, central, tmp_path / "letters")
    carry(tmp_path / "round", clone, central)
    assert names(central) == {"First", "Clone"}
    assert agree(clone, central)


def test_of_two_words_on_a_replaced_identity_the_further_one_holds() -> None:
    """Two central offices, one a copy of the other; whichever word is read first."""
    blank = Voucher("realm", False, "replica", "R", 1, "RBA", "2021-11-16", successor="N")
    earlier = msgspec.structs.replace(blank, number=1, revoked_after=60)
    later = msgspec.structs.replace(blank, number=2, revoked_after=50)
    for order in ((earlier, later), (later, earlier)):
        found = Directory(order).replica("R")
        assert found is not None
        assert (found.number, found.revoked_after) == (2, 60)


def test_an_older_database_put_back_loses_nothing_that_was_sent(
    met: tuple[Office, Office], desks: Desks, tmp_path: Path
) -> None:
    """(ii) Under newer keys and a newer mark; what was written since comes back from the central office."""
    rabat, central = met
    register(rabat, given_names="In the backup")
    backup = copied(rabat, tmp_path / "backup")
    rabat = opened(desks, rabat)
    register(rabat, given_names="Sent after the backup")
    read(central, write(rabat, tmp_path / "sent"))
    put_back(backup, rabat, "foras.db")
    rabat = opened(desks, rabat)
    assert quarantine(rabat) == "copied"
    assert names(rabat) == {"In the backup"}
    register(rabat, given_names="In quarantine")
    meet_again(rabat, central, tmp_path / "letters")
    register(rabat, given_names="After")
    carry(tmp_path / "round", rabat, central)
    assert names(rabat) == {"In the backup", "Sent after the backup", "In quarantine", "After"}
    assert agree(rabat, central)
    assert disputed(central) == []


def test_a_database_put_back_from_before_a_new_identity(
    copy: tuple[Office, Office, Office], desks: Desks, tmp_path: Path
) -> None:
    """(ii) The key file names an identity that the database does not know."""
    _, laptop, central = copy
    backup = copied(laptop, tmp_path / "backup")
    laptop = opened(desks, laptop)
    meet_again(laptop, central, tmp_path / "letters")
    register(laptop, given_names="As the second")
    carry(tmp_path / "round", laptop, central)
    second = replica(laptop)
    put_back(backup, laptop, "foras.db", MARK_FILE)
    laptop = opened(desks, laptop)
    assert quarantine(laptop) == "copied"
    register(laptop, given_names="Put back")
    meet_again(laptop, central, tmp_path / "letters")
    with central.read_view() as view:
        voucher = directory_of(view.connection, require_realm(view.connection)).replica(second)
    assert voucher is not None
    assert voucher.successor == replica(laptop)
    carry(tmp_path / "again", laptop, central)
    assert names(laptop) == {"Before", "As the second", "Put back"}
    assert agree(laptop, central)


def test_a_whole_folder_put_back_is_revealed_by_an_acknowledgement(
    met: tuple[Office, Office], desks: Desks, tmp_path: Path
) -> None:
    """(iii) Database, keys and marks are older together, in the same place."""
    rabat, central = met
    person = register(rabat, given_names="In the copy")
    read(central, write(rabat, tmp_path / "sent"))
    old = copied(rabat, tmp_path / "old")
    rabat = opened(desks, rabat)
    _give_phone(rabat, person.id, "0600000001")
    register(rabat, given_names="Lost here, held there")
    read(central, write(rabat, tmp_path / "sent"))
    put_back(old, rabat)
    rabat = opened(desks, rabat)
    assert quarantine(rabat) == "", "nothing here tells"
    _give_phone(rabat, person.id, "0600000002")
    register(rabat, given_names="Written again")
    with pytest.raises(UserError, match=r"identity\.quarantined"):
        read(rabat, write(central, tmp_path / "answer"))
    meet_again(rabat, central, tmp_path / "letters")
    carry(tmp_path / "round", rabat, central)
    assert names(rabat) == {"In the copy", "Lost here, held there", "Written again"}
    assert agree(rabat, central)
    assert disputed(rabat) == ["phone"], "both voices wrote the telephone: both values are kept"


def test_a_cloned_central_office_admits_itself_and_nothing_is_lost(
    met: tuple[Office, Office], desks: Desks, tmp_path: Path
) -> None:
    """(iv) Both copies hold the root key; both end with an identity of their own."""
    rabat, central = met
    register(central, given_names="Held by both")
    carry(tmp_path / "before", rabat, central)
    folder = copied(central, tmp_path / "clone")
    central, clone = opened(desks, central), opened(desks, central, folder)
    assert (quarantine(central), quarantine(clone)) == ("", "copied")
    register(central, given_names="At the first")
    register(clone, given_names="At the clone")
    identity.give_new_identity(clone)
    assert quarantine(clone) == ""
    read(rabat, write(clone, tmp_path / "clone-speaks"))
    assert refused(rabat, write(central, tmp_path / "first-speaks")) == "bundle.sender_revoked"
    with pytest.raises(UserError, match=r"identity\.quarantined"):
        read(central, write(rabat, tmp_path / "note"))
    identity.give_new_identity(central)
    carry(tmp_path / "round", central, rabat, clone)
    assert names(rabat) == {"Held by both", "At the first", "At the clone"}
    assert agree(rabat, central, clone)
    assert disputed(rabat) == []


def _give_phone(office: Office, person_id: str, number: str) -> None:
    heads = person_page.open_person(office, person_id).loaded.heads
    people.change_person(office, people.ChangePerson(person_id, {"phone": number}, heads))


def test_a_change_of_what_the_other_voice_wrote_names_what_was_seen(
    copy: tuple[Office, Office, Office], tmp_path: Path
) -> None:
    """A chain of changes made in quarantine stays a chain: one value, not as many as there were changes."""
    _, laptop, central = copy
    person = register(laptop, given_names="Here only")
    for number in range(3):
        _give_phone(laptop, person.id, f"060000000{number}")
    meet_again(laptop, central, tmp_path / "letters")
    assert disputed(laptop) == []
    _give_phone(laptop, person.id, "0600000009")
    carry(tmp_path / "round", laptop, central)
    assert disputed(central) == []
    assert person_page.open_person(central, person.id).person.phone == "+212600000009"
    assert agree(laptop, central)


def test_what_is_written_between_the_letter_and_the_welcome_arrives(
    copy: tuple[Office, Office, Office], tmp_path: Path
) -> None:
    _, laptop, central = copy
    person = register(laptop, given_names="In quarantine")
    identity.give_new_identity(laptop)
    path, _ = introduction.write_introduction(laptop, tmp_path)
    _give_phone(laptop, person.id, "0600000003")
    letter = introduction.open_introduction(central, path)
    (answer, _), _ = introduction.admit(central, introduction.Admit(letter, tmp_path))
    register(laptop, given_names="Waiting")
    introduction.accept_welcome(laptop, introduction.open_welcome(laptop, answer))
    introduction.accept_welcome(laptop, introduction.open_welcome(laptop, answer))
    carry(tmp_path / "round", laptop, central)
    assert names(central) == {"Before", "In quarantine", "Waiting"}
    assert person_page.open_person(central, person.id).person.phone == "+212600000003"
    assert disputed(central) == []
    assert agree(laptop, central)


def test_a_desk_that_nobody_knows_yet_is_copied(
    rabat: Office, central: Office, desks: Desks, tmp_path: Path
) -> None:
    register(rabat, given_names="Before")
    folder = copied(rabat, tmp_path / "copy")
    rabat, laptop = opened(desks, rabat), opened(desks, rabat, folder)
    register(rabat, given_names="First")
    register(laptop, given_names="Copy")
    desks.introduce(rabat, central)
    read(central, write(rabat, tmp_path / "first"))
    meet_again(laptop, central, tmp_path / "letters")
    carry(tmp_path / "round", laptop, central)
    assert names(central) == {"Before", "First", "Copy"}
    assert agree(laptop, central)
    assert disputed(central) == []


def test_an_identity_that_was_copied_before_it_was_admitted(
    copy: tuple[Office, Office, Office], desks: Desks, tmp_path: Path
) -> None:
    _, laptop, central = copy
    register(laptop, given_names="In quarantine")
    identity.give_new_identity(laptop)
    register(laptop, given_names="Under the second")
    laptop = opened(desks, laptop, copied(laptop, tmp_path / "third"))
    assert quarantine(laptop) == "copied"
    register(laptop, given_names="In quarantine again")
    meet_again(laptop, central, tmp_path / "letters")
    carry(tmp_path / "round", laptop, central)
    assert names(central) == {"Before", "In quarantine", "Under the second", "In quarantine again"}
    assert agree(laptop, central)


# --- stopped on the way ---------------------------------------------------------------------------


@pytest.mark.parametrize("writes_done", [0, 1, 2])
def test_stopped_anywhere_the_computer_has_one_whole_identity(
    copy: tuple[Office, Office, Office],
    desks: Desks,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    writes_done: int,
) -> None:
    """Before the key file, before the database, before the key file's second time."""
    _, laptop, central = copy
    register(laptop, given_names="In quarantine")
    old, done = replica(laptop), []
    real_write, real_take = KeyFile.write, identity.identities.take_identity

    def counted(step: str) -> None:
        if len(done) == writes_done:
            raise KeyboardInterrupt
        done.append(step)

    def write_keys(keys: KeyFile, path: Path) -> None:
        counted("keys")
        real_write(keys, path)

    def take(*given: object) -> None:
        counted("database")
        real_take(*given)  # type: ignore[arg-type]

    with monkeypatch.context() as crash:
        crash.setattr(KeyFile, "write", write_keys)
        crash.setattr(identity.identities, "take_identity", take)
        with pytest.raises(KeyboardInterrupt):
            identity.give_new_identity(laptop)
    laptop.close()
    laptop = opened(desks, laptop)
    assert (replica(laptop) == old) == (writes_done < 2)
    if quarantine(laptop):
        identity.give_new_identity(laptop)
    admitted_again(laptop, central, tmp_path)
    carry(tmp_path / "round", laptop, central)
    assert names(central) == {"Before", "In quarantine"}
    assert agree(laptop, central)


# --- what stays -----------------------------------------------------------------------------------


def test_everyone_still_gets_in_and_sealed_remarks_and_drafts_are_readable(
    met: tuple[Office, Office], desks: Desks, tmp_path: Path
) -> None:
    """(viii) Only the voice is new: slots, recovery sheet, remarks, drafts are as they were."""
    rabat, central = met
    order = access.AddColleague("Hamza Ouali", rabat.actor.role, PASSPHRASE, "cinq dunes sous la lune")
    colleague, _ = access.add_colleague(rabat, order, cost=CHEAP)
    sealed = register(rabat, remark="sealed before")
    draft, _ = intake.keep_draft(rabat, intake.KeepDraft(None, {"consent_recorded": True, "x": "y"}))
    laptop = opened(desks, rabat, copied(rabat, tmp_path / "copy"))
    meet_again(laptop, central, tmp_path / "letters")
    later = register(laptop, remark="sealed after")
    laptop.close()
    folder = laptop.credentials.folder
    other = desks.keep(unlocking.unlock(folder, colleague.id, "cinq dunes sous la lune", clock=desks.clock))
    assert replica(other) == replica(laptop) == KeyFile.read(folder / KEY_FILE).profile.replica
    other.close()
    first = opened(desks, laptop)
    for person, remark in ((sealed, "sealed before"), (later, "sealed after")):
        assert person_page.read_remark(first, person.id) == remark
    assert [one.id for one in intake.read_drafts(first)] == [draft.id]


def test_the_recovery_sheet_opens_a_computer_with_a_new_identity(desks: Desks, tmp_path: Path) -> None:
    rabat = desks.set_up("RBA")
    laptop = opened(desks, rabat, copied(rabat, tmp_path / "copy"))
    identity.give_new_identity(laptop)
    laptop.close()
    order = Recover(laptop.actor.person_id, desks.secrets["RBA"].recovery_code, "six dunes sous la pluie")
    again = unlocking.recover(laptop.credentials.folder, order, clock=desks.clock, cost=CHEAP)
    desks.keep(again)
    assert replica(again) == replica(laptop)


def test_a_backup_without_a_voice_works_at_once_and_gets_a_voice_of_its_own(
    met: tuple[Office, Office], desks: Desks, tmp_path: Path
) -> None:
    """A backup is the database with its slots, never the replica's keys (decisions.md 15)."""
    rabat, central = met
    register(rabat, given_names="In the backup")
    folder = copied(rabat, tmp_path / "restored")
    path, opened_keys = folder / KEY_FILE, rabat.credentials.opened
    KeyFile.read(path).without_box(opened_keys, "replica").write(path)
    (folder / MARK_FILE).unlink()
    restored = opened(desks, rabat, folder)
    assert quarantine(restored) == "copied"
    register(restored, given_names="Restored")
    meet_again(restored, central, tmp_path / "letters")
    carry(tmp_path / "round", restored, central)
    assert names(central) == {"In the backup", "Restored"}
    assert agree(restored, central)


def test_a_key_file_changed_by_hand_gets_no_new_voice(copy: tuple[Office, Office, Office]) -> None:
    _, laptop, _ = copy
    path = laptop.credentials.folder / KEY_FILE
    stored = json.loads(path.read_text("utf-8"))
    stored["slots"][0]["role"] = "coordinator"
    path.write_text(json.dumps(stored), "utf-8")
    with pytest.raises(EnvironmentFault, match=r"keys\.damaged"):
        identity.give_new_identity(laptop)


# --- revocation -----------------------------------------------------------------------------------


def test_past_a_revocation_nothing_is_taken_and_before_it_everything(
    copy: tuple[Office, Office, Office], desks: Desks, open_desk: Callable[[str], Office], tmp_path: Path
) -> None:
    """(vii) A third desk takes what the central office passes on, and refuses what the retired one says."""
    rabat, laptop, central = copy
    casablanca = open_desk("CAS")
    desks.introduce(casablanca, central)
    read(rabat, write(central, tmp_path / "who"))
    meet_again(laptop, central, tmp_path / "letters")
    register(rabat, given_names="Past the revocation")
    late = write(rabat, tmp_path / "late")
    before = read(casablanca, write(central, tmp_path / "central"))
    assert before.refused == ()
    assert "Before" in names(casablanca)
    assert refused(casablanca, late) == "bundle.sender_revoked"
    assert refused(central, late) == "bundle.sender_revoked"


def test_what_only_a_third_desk_holds_of_a_replaced_identity_is_not_lost(
    met: tuple[Office, Office], desks: Desks, open_desk: Callable[[str], Office], tmp_path: Path
) -> None:
    """The stick reached Casablanca; then the disk died, and an old copy was put back."""
    rabat, central = met
    casablanca = open_desk("CAS")
    desks.introduce(casablanca, central)
    read(rabat, write(central, tmp_path / "who"))
    register(rabat, given_names="In the copy")
    read(central, write(rabat, tmp_path / "sent"))
    old = copied(rabat, tmp_path / "old")
    rabat = opened(desks, rabat)
    for number in range(2):
        register(rabat, given_names=f"Held by Casablanca only {number}")
        read(casablanca, write(rabat, tmp_path / "passing"))
    put_back(old, rabat, "foras.db")
    rabat = opened(desks, rabat)
    register(rabat, given_names="In quarantine")
    meet_again(rabat, central, tmp_path / "letters")
    carry(tmp_path / "round", rabat, casablanca, central)
    held = {"Held by Casablanca only 0", "Held by Casablanca only 1"}
    assert names(rabat) == names(central) == {"In the copy", "In quarantine"} | held
    assert agree(rabat, central, casablanca)
    assert disputed(central) == []


def test_a_third_desk_takes_nothing_past_a_revocation_by_itself(
    copy: tuple[Office, Office, Office], desks: Desks, open_desk: Callable[[str], Office], tmp_path: Path
) -> None:
    """Only the root key can say that a replaced identity reaches further than was said."""
    rabat, laptop, central = copy
    casablanca, oujda = open_desk("CAS"), open_desk("OUJ")
    for office in (casablanca, oujda):
        desks.introduce(office, central)
    for office in (rabat, oujda, casablanca):
        read(office, write(central, tmp_path / "who"))
    register(rabat, given_names="Late")
    read(oujda, write(rabat, tmp_path / "to-oujda"))
    meet_again(laptop, central, tmp_path / "letters")
    for office in (oujda, casablanca):
        read(office, write(central, tmp_path / "retired"))
    passed_on = read(casablanca, write(oujda, tmp_path / "passed-on"))
    assert (replica(rabat), "bundle.sender_revoked") in passed_on.refused
    assert "Late" not in names(casablanca)
    carry(tmp_path / "round", oujda, central, casablanca)
    assert "Late" in names(casablanca)
    assert agree(oujda, central, casablanca)


def test_a_letter_takes_over_no_other_desks_computer(
    copy: tuple[Office, Office, Office], desks: Desks, open_desk: Callable[[str], Office], tmp_path: Path
) -> None:
    _, laptop, central = copy
    casablanca = open_desk("CAS")
    desks.introduce(casablanca, central)
    identity.give_new_identity(laptop)
    with laptop.unit_of_work() as work:
        work.put_meta("identities_before", json.dumps({replica(casablanca): 0}))
        work.commit()
    path, _ = introduction.write_introduction(laptop, tmp_path)
    with pytest.raises(UserError, match=r"letter\.forged"):
        introduction.open_introduction(central, path)


@pytest.mark.parametrize(
    "content", [b"", b"{}", b'{"foras":"retired","vouchers":[{"body":"x","signature":"y"}]}', None]
)
def test_a_note_that_the_root_key_did_not_sign_says_nothing(
    copy: tuple[Office, Office, Office], tmp_path: Path, content: bytes | None
) -> None:
    rabat, laptop, central = copy
    meet_again(laptop, central, tmp_path / "letters")
    path = write(central, tmp_path / "stick")
    note = path.parent / retired.NAME
    note.unlink() if content is None else note.write_bytes(content)
    assert refused(rabat, path) == "bundle.not_for_us"
    assert quarantine(rabat) == ""


def test_a_note_changed_on_its_way_says_nothing(copy: tuple[Office, Office, Office], tmp_path: Path) -> None:
    rabat, laptop, central = copy
    meet_again(laptop, central, tmp_path / "letters")
    path = write(central, tmp_path / "stick")
    note = path.parent / retired.NAME
    note.write_bytes(note.read_bytes().replace(b"RBA", b"OUJ"))
    assert refused(rabat, path) == "bundle.not_for_us"
