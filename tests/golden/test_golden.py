"""What earlier releases wrote can still be read: formats only grow (README.md)."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from foras_desktop.db import baseline, oplog, schema
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.services import (
    exchange,
    information,
    maintenance,
    people,
    person_page,
    unlocking,
)
from foras_desktop.services.baseline import complete_baseline
from foras_desktop.services.exchange import ReadStick
from foras_desktop.services.office import Office
from foras_desktop.services.profiles import profile_folders
from foras_desktop.sync.inspection import envelope_of
from foras_desktop.sync.wire import BUNDLE_FORMAT, SCHEMA_VERSION
from tests.people import register

FOLDERS = sorted(path.parent for path in Path(__file__).parent.glob("*/expected.json"))


def expected_of(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "expected.json").read_text("utf-8"))
    return found


@pytest.fixture(params=FOLDERS, ids=lambda path: path.name)
def golden(request: pytest.FixtureRequest) -> Path:
    folder: Path = request.param
    return folder


@pytest.fixture
def receiver(golden: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Office]:
    """A copy of the golden database, unlocked as a person would, and brought up to date by that."""
    shutil.copytree(golden / "database", tmp_path / "data" / "database")
    profile = profile_folders(tmp_path / "data")[0]
    assert profile.practice
    passphrase = expected_of(golden)["passphrase"]
    office = unlocking.unlock(profile.folder, profile.people[0].id, passphrase, clock=clock)
    yield office
    office.close()


def names(office: Office) -> list[str]:
    return sorted(f"{row.family_name} {row.given_names}" for row in people.find_people(office))


def differing(office: Office) -> tuple[tuple[str, str], ...]:
    return maintenance.check_database(office)[0].differing


def test_the_database_opens_and_is_sound(golden: Path, receiver: Office) -> None:
    expected = expected_of(golden)
    assert names(receiver) == expected["people_before"]
    assert differing(receiver) == ()
    with receiver.database.unpooled() as connection:
        assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_the_catalogue_of_the_first_release_is_the_one_it_was_cut_with(receiver: Office) -> None:
    """Its file never changes, nor what is made of it: the dots are the same on every replica."""
    with receiver.read_view() as view:
        stored = oplog.operations_in(view.connection, "BASE000000001", 1, 10_000)
    assert [operation for operation, _ in stored] == baseline.baseline_operations(1)


def test_unlocking_brings_what_later_releases_added(receiver: Office) -> None:
    with receiver.read_view() as view:
        for release in baseline.RELEASES:
            count = len(baseline.baseline_operations(release))
            assert oplog.last_seq(view.connection, f"BASE{release:09}") == count > 0
    published = {sheet.sheet.country for sheet in information.read_sheets(receiver)}
    assert published == {"BFA", "CIV", "CMR", "COD", "GIN", "MLI", "SEN", "TGO"}
    complete_baseline(receiver)
    assert differing(receiver) == ()


def test_what_was_sealed_opens(golden: Path, receiver: Office) -> None:
    ids = {f"{row.family_name} {row.given_names}": row.id for row in people.find_people(receiver)}
    for name, remark in expected_of(golden)["remarks"].items():
        assert person_page.read_remark(receiver, ids[name])[0] == remark


def test_the_bundle_is_read_and_brings_everyone(golden: Path, receiver: Office) -> None:
    expected = expected_of(golden)
    path = golden / "bundle.foras"
    assert envelope_of(path).recipients == 1
    result, _ = exchange.read_stick(receiver, ReadStick(path))
    assert result.refused == ()
    assert result.operations == expected["operations"]
    assert names(receiver) == sorted({*expected["people_before"], *expected["people_after"]})
    rows = people.find_people(receiver)
    assert [f"{row.family_name} {row.given_names}" for row in rows if row.disputed] == expected["disputed"]
    assert differing(receiver) == ()
    with pytest.raises(UserError, match=r"bundle\.already_read"):
        exchange.read_stick(receiver, ReadStick(path))


def test_work_goes_on_in_the_golden_database(receiver: Office, tmp_path: Path) -> None:
    """It writes, and answers with a bundle of this release."""
    register(receiver, family_name="Camara")
    assert exchange.write_stick(receiver, exchange.WriteStick(tmp_path))[0].operations > 0
    assert differing(receiver) == ()


def test_this_releases_formats_have_their_golden_files() -> None:
    """Whoever changes a format adds a folder: README.md says how."""
    written = {
        (found["migration"], found["schema"], found["bundle_format"]) for found in map(expected_of, FOLDERS)
    }
    assert (schema.HEAD_REVISION, SCHEMA_VERSION, BUNDLE_FORMAT) in written
