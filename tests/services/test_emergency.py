"""What cannot be opened for work is still read, and nothing of it is touched."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from foras_desktop.db import capture
from foras_desktop.domain.access import Role
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.services import people, unlocking
from foras_desktop.services.emergency import CAUSES, open_for_reading
from foras_desktop.services.office import Office
from foras_desktop.services.person_page import open_person
from tests.conftest import PASSPHRASE
from tests.older_release import take_back_to_0001
from tests.people import register


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()}


@pytest.fixture(autouse=True)
def copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_a_database_whose_triggers_are_not_ours_is_read_and_not_written(
    rabat: Office, clock: FixedClock, copies: Path
) -> None:
    person = register(rabat)
    with rabat.database.writing() as connection:
        capture.remove(connection)
    rabat.close()
    folder, who = rabat.credentials.folder, rabat.actor.person_id
    with pytest.raises(EnvironmentFault, match=r"database\.triggers_differ") as told:
        unlocking.unlock(folder, who, PASSPHRASE, clock=clock)
    assert told.value.code in CAUSES
    before = bytes_of(folder)
    office = open_for_reading(folder, who, PASSPHRASE, clock=clock)
    assert office.actor.role is Role.AUDITOR
    assert open_person(office, person.id).person.id == person.id
    with pytest.raises(UserError, match=r"access\.(read_only|refused)"):
        register(office)
    with pytest.raises(UserError, match=r"access\.read_only"), office.unit_of_work():
        pass
    office.close()
    assert bytes_of(folder) == before
    assert list(copies.iterdir()) == []


def test_a_folder_that_takes_no_writes_is_no_hindrance(rabat: Office, clock: FixedClock) -> None:
    register(rabat)
    rabat.close()
    folder = rabat.credentials.folder
    folder.chmod(0o500)
    try:
        office = open_for_reading(folder, rabat.actor.person_id, PASSPHRASE, clock=clock)
        assert people.count_people(office) == 1
        office.close()
    finally:
        folder.chmod(0o700)


def test_a_wrong_passphrase_leaves_no_copy(rabat: Office, clock: FixedClock, copies: Path) -> None:
    rabat.close()
    with pytest.raises(UserError, match=r"access\.wrong_passphrase"):
        open_for_reading(rabat.credentials.folder, rabat.actor.person_id, "non, pas elle", clock=clock)
    assert list(copies.iterdir()) == []


def test_what_cannot_even_be_read_is_told_and_leaves_no_copy(
    rabat: Office, clock: FixedClock, copies: Path
) -> None:
    rabat.close()
    (rabat.credentials.folder / "foras.db").write_bytes(b"a holiday picture" * 1000)
    with pytest.raises(EnvironmentFault, match=r"database\.not_a_database"):
        open_for_reading(rabat.credentials.folder, rabat.actor.person_id, PASSPHRASE, clock=clock)
    assert list(copies.iterdir()) == []


def test_an_older_database_would_have_to_be_written_first(rabat: Office, clock: FixedClock) -> None:
    with rabat.database.writing() as connection:
        take_back_to_0001(connection)
    rabat.close()
    with pytest.raises(EnvironmentFault, match=r"database\.older"):
        open_for_reading(rabat.credentials.folder, rabat.actor.person_id, PASSPHRASE, clock=clock)
