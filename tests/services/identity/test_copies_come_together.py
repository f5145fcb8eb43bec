"""Copies, cloned disks and databases put back get a new identity, and nothing of either voice is lost."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from foras_desktop.db.keys.marks import MARK_FILE
from foras_desktop.domain.errors import UserError
from foras_desktop.services import (
    identity,
    introduction,
    people,
    person_page,
)
from foras_desktop.services.office import Office
from foras_desktop.sync.state import directory_of
from foras_desktop.sync.vouchers import Directory, Realm, Voucher
from tests.conftest import Desks
from tests.people import register
from tests.services.identity.copies import (
    agree,
    carry,
    copied,
    disputed,
    meet_again,
    names,
    opened,
    put_back,
    quarantine,
    replica,
)
from tests.sync.test_bundles import read, refused, write


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
        found = Directory(Realm("realm", practice=False, root=""), order).replica("R")
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
        voucher = directory_of(view.connection).replica(second)
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
