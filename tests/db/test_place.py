"""Where a database is refused: on another computer, on a stick, in what a service synchronises."""

from __future__ import annotations

from collections import namedtuple
from pathlib import Path

import psutil
import pytest

from foras_desktop.db import place
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.services import setting_up, unlocking
from foras_desktop.services.office import Office
from foras_desktop.services.setting_up import SetUp
from tests.conftest import CHEAP, PASSPHRASE

Disk = namedtuple("Disk", "device mountpoint fstype opts")


@pytest.fixture
def disks(monkeypatch: pytest.MonkeyPatch) -> list[Disk]:
    """What psutil says is mounted."""
    mounted = [Disk("/dev/nvme0n1p2", "/", "ext4", "rw")]
    monkeypatch.setattr(psutil, "disk_partitions", lambda all: mounted)  # noqa: A006
    return mounted


def test_an_ordinary_folder_is_taken(tmp_path: Path) -> None:
    place.require_private(tmp_path / "not there yet")


@pytest.mark.parametrize(
    ("fstype", "opts", "code"),
    [
        ("nfs4", "rw", "place.network"),
        ("cifs", "rw", "place.network"),
        ("NTFS", "rw,remote", "place.network"),
        ("FAT32", "rw,removable", "place.removable"),
        ("UDF", "ro,cdrom", "place.removable"),
    ],
)
def test_disks_that_are_not_this_computers_own(
    tmp_path: Path, disks: list[Disk], fstype: str, opts: str, code: str
) -> None:
    disks.append(Disk("x", str(tmp_path), fstype, opts))
    with pytest.raises(EnvironmentFault, match=code):
        place.require_private(tmp_path / "FORAS")


def test_what_a_desktop_mounted_by_hand_is_a_stick(disks: list[Disk]) -> None:
    disks.append(Disk("/dev/sdz1", "/run/media/imane/USB", "vfat", "rw"))
    with pytest.raises(EnvironmentFault, match=r"place\.removable"):
        place.require_private(Path("/run/media/imane/USB/FORAS"))


def test_a_share_by_its_name_is_the_network() -> None:
    assert place._kind_of_disk(Path("//server/share/FORAS"), []) in (None, "place.network")
    assert place._kind_of_disk(Path("\\\\server\\share\\FORAS"), []) == "place.network"


@pytest.mark.parametrize("name", ["OneDrive", "OneDrive - OIM", "Dropbox", "Google Drive", "Nextcloud"])
def test_folders_of_services_by_their_names(tmp_path: Path, name: str) -> None:
    with pytest.raises(EnvironmentFault, match=r"place\.synchronised"):
        place.require_private(tmp_path / name / "Documents" / "FORAS")


@pytest.mark.parametrize("mark", [".dropbox", ".stfolder", ".sync_a1b2.db", ".nextcloudsync.log"])
def test_folders_of_services_by_what_they_leave_there(tmp_path: Path, mark: str) -> None:
    (tmp_path / "Travail").mkdir()
    (tmp_path / "Travail" / mark).touch()
    with pytest.raises(EnvironmentFault, match=r"place\.synchronised"):
        place.require_private(tmp_path / "Travail" / "FORAS")


def test_onedrive_wherever_windows_put_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "bureau"))
    with pytest.raises(EnvironmentFault, match=r"place\.synchronised"):
        place.require_private(tmp_path / "bureau" / "FORAS")
    place.require_private(tmp_path / "bureau 2" / "FORAS")


def test_nothing_is_set_up_or_opened_there(rabat: Office, tmp_path: Path, clock: FixedClock) -> None:
    shared = tmp_path / "Dropbox"
    with pytest.raises(EnvironmentFault, match=r"place\.synchronised"):
        setting_up.set_up(shared, SetUp("CAS", "Youssef Alaoui", PASSPHRASE), clock=clock, cost=CHEAP)
    assert not shared.exists()
    rabat.close()
    shared.mkdir()
    moved = rabat.credentials.folder.rename(shared / "RBA")
    with pytest.raises(EnvironmentFault, match=r"place\.synchronised"):
        unlocking.unlock(moved, rabat.actor.person_id, PASSPHRASE, clock=clock)
