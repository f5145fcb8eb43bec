"""What all tests share: a fixed clock, cheap keys, desks that are set up and introduced to each other."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings

from foras_desktop.db import instance
from foras_desktop.db.keys.marks import MARK_FILE
from foras_desktop.db.keys.slots import KdfCost
from foras_desktop.domain.clock import FixedClock
from foras_desktop.faults import journal
from foras_desktop.services import introduction, setting_up, unlocking
from foras_desktop.services.office import Office
from foras_desktop.services.profiles import profile_folders
from foras_desktop.services.recovery_sheet import Secrets
from foras_desktop.services.setting_up import SetUp

CHEAP = KdfCost(passes=1, memory_kib=8, lanes=1)
PASSPHRASE = "sept lunes sur le fleuve"
settings.register_profile("here", deadline=None)  # how long an example takes is the machine's
settings.load_profile("here")

NOW = datetime(2021, 11, 16, 9, 24, tzinfo=UTC)
"""Tuesday 16 November 2021, 10:24 in Morocco: the tour's day."""


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


class Desks:
    """Sets desks up in a folder of their own, and closes them at the end."""

    def __init__(self, root: Path, clock: FixedClock) -> None:
        self.root = root
        self.clock = clock
        self.open: list[Office] = []
        self.secrets: dict[str, Secrets] = {}

    def set_up(self, desk: str, name: str = "Imane Lahlou", practice: bool = False) -> Office:
        order = SetUp(desk, name, PASSPHRASE, practice)
        office, secrets = setting_up.set_up(self.root / desk, order, clock=self.clock, cost=CHEAP)
        self.secrets[desk] = secrets
        return self.keep(office)

    def keep(self, office: Office) -> Office:
        self.open.append(office)
        return office

    def introduce(self, desk: Office, central: Office) -> None:
        """Letters both ways, as two people with a stick do it."""
        letters = self.root / "letters"
        letters.mkdir(exist_ok=True)
        request, _ = introduction.write_introduction(desk, letters)
        letter = introduction.open_introduction(central, request)
        (answer, _), _ = introduction.admit(central, introduction.Admit(letter, letters))
        introduction.accept_welcome(desk, introduction.open_welcome(desk, answer))

    def close(self) -> None:
        for office in self.open:
            office.close()


@pytest.fixture(scope="session")
def _templates(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Databases already set up, copied for each test: setting one up costs a migration."""
    made: dict[str, Path] = {}

    def template(desk: str) -> Path:
        if desk not in made:
            desks = Desks(tmp_path_factory.mktemp(f"template-{desk}"), FixedClock(NOW))
            office = desks.set_up(
                desk, {"RBA": "Imane Lahlou", "CEN": "Salma Idrissi"}.get(desk, "Hicham Sebti")
            )
            forget_marks(office)
            desks.close()
            made[desk] = desks.root / desk
        return made[desk]

    return template


@pytest.fixture
def desks(tmp_path: Path, clock: FixedClock) -> Iterator[Desks]:
    made = Desks(tmp_path, clock)
    yield made
    made.close()


@pytest.fixture
def open_desk(desks: Desks, clock: FixedClock, _templates: Callable[[str], Path]) -> Callable[[str], Office]:
    """Gives an unlocked desk by its code, each with a database of its own."""

    def make(desk: str) -> Office:
        folder = desks.root / desk
        shutil.copytree(_templates(desk), folder)
        profile = profile_folders(folder)[0]
        office = unlocking.unlock(profile.folder, profile.people[0].id, PASSPHRASE, clock=clock)
        return desks.keep(office)

    return make


@pytest.fixture
def journal_folder(tmp_path: Path) -> Iterator[Path]:
    """A data folder whose journal is open; what any test logs goes there until its end."""
    folder = tmp_path / "computer"
    folder.mkdir()
    journal.open_journal(folder)
    yield folder
    journal.close_journal()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder that goes from computer to computer."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def rabat(open_desk: Callable[[str], Office]) -> Office:
    return open_desk("RBA")


@pytest.fixture
def central(open_desk: Callable[[str], Office]) -> Office:
    return open_desk("CEN")


@pytest.fixture
def met(desks: Desks, rabat: Office, central: Office) -> tuple[Office, Office]:
    """Rabat and the central office, introduced to each other."""
    desks.introduce(rabat, central)
    return rabat, central


def forget_marks(office: Office) -> None:
    """Let a database be copied without being taken for a copy."""
    (office.credentials.folder / MARK_FILE).unlink()
    with office.unit_of_work() as work:
        work.put_meta("instance", "")
        work.commit()


@pytest.fixture
def same_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whole disks are copied: nothing tells a folder from its copy."""
    monkeypatch.setattr(instance, "place_of", lambda folder: "")


def later(clock: FixedClock, **step: float) -> None:
    clock.advance(timedelta(**step))


@pytest.fixture(scope="session")
def shared_rabat(
    tmp_path_factory: pytest.TempPathFactory, _templates: Callable[[str], Path]
) -> Iterator[Office]:
    """A desk for property tests, which only ever add people of their own."""
    folder = tmp_path_factory.mktemp("shared") / "RBA"
    shutil.copytree(_templates("RBA"), folder)
    profile = profile_folders(folder)[0]
    office = unlocking.unlock(profile.folder, profile.people[0].id, PASSPHRASE, clock=FixedClock(NOW))
    yield office
    office.close()
