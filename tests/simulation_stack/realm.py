"""Realms of three to eight computers that have met, made once and copied for each run.

Every computer is set up by itself: none is a copy of another. A run copies all of them into a folder of its
own, with the marks forgotten by which they would be taken for copies there.
"""

from __future__ import annotations

import random
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

from foras_desktop.db.keys.slots import KdfCost
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import Randomness
from foras_desktop.services import exchange, introduction, setting_up
from foras_desktop.services.office import Office
from foras_desktop.services.setting_up import SetUp
from tests.conftest import PASSPHRASE, forget_marks
from tests.people import plan, register

START = datetime(2021, 11, 16, 9, 24, tzinfo=UTC)
"""Tuesday 16 November 2021, 10:24 in Morocco."""
CENTRAL = "CEN"

PEOPLE = {
    "CEN": "Salma Idrissi",
    "RBA": "Imane Lahlou",
    "CAS": "Hicham Sebti",
    "OUJ": "Nadia Amrani",
    "RBA-2": "Hamza Ouali",
    "CAS-2": "Samira Tazi",
    "OUJ-2": "Yassine Alaoui",
    "RBA-3": "Karima Berrada",
}
"""Who works at each computer, in the order in which they join a realm: offices first, then second laptops."""

_CHEAP = KdfCost(passes=1, memory_kib=8, lanes=1)


def desk_of(name: str) -> str:
    return name[:3]


@dataclass
class Realms:
    """Realms by their number of computers, each made when it is first asked for."""

    folder: Path

    def of(self, computers: int) -> Path:
        """A folder with one folder a computer; nobody has any of them open."""
        folder = self.folder / f"{computers}"
        if not folder.exists():
            folder.mkdir()
            _make(folder, list(PEOPLE)[:computers])
        return folder


def _make(folder: Path, names: list[str]) -> None:
    """Always the same ids, so that one integer replays a run on another day."""
    randomness = random.Random(len(names)).randbytes
    offices = {name: _set_up(folder / name, name, randomness) for name in names}
    letters = folder / "letters"
    letters.mkdir()
    for name, office in offices.items():
        if name != CENTRAL:
            introduce(office, offices[CENTRAL], letters)
    _share_some_people(letters, offices)
    for office in offices.values():
        forget_marks(office)
        office.close()


def _set_up(folder: Path, name: str, randomness: Randomness) -> Office:
    order = SetUp(desk_of(name), PEOPLE[name], PASSPHRASE)
    clock = FixedClock(START)
    return setting_up.set_up(folder, order, clock=clock, randomness=randomness, cost=_CHEAP)[0]


def introduce(office: Office, central: Office, folder: Path) -> None:
    """Letters both ways, the fingerprints compared."""
    request, _ = introduction.write_introduction(office, folder)
    letter = introduction.open_introduction(central, request)
    (answer, _), _ = introduction.admit(central, introduction.Admit(letter, folder))
    introduction.accept_welcome(office, introduction.open_welcome(office, answer))


def _share_some_people(folder: Path, offices: dict[str, Office]) -> None:
    """Four people and two sessions that everybody knows, so that there is something to differ about."""
    rabat, central = offices["RBA"], offices[CENTRAL]
    for name, country in (("Diarra", "MLI"), ("Konaté", "MLI"), ("Soumah", "GIN"), ("Sarr", "SEN")):
        register(rabat, family_name=name, nationality=country, planned_departure=date(2021, 12, 10))
    for country, hour in (("MLI", 9), ("GIN", 11)):
        plan(rabat, country, held_on=date(2021, 11, 19), starts_at=time(hour), capacity=2, room="1")
    others = [office for office in offices.values() if office is not central]
    for _ in range(2):
        for sender in others:
            _carry(folder, sender, [central])
        _carry(folder, central, others)
    for sender in others:
        _carry(folder, sender, [central])


def _carry(folder: Path, sender: Office, readers: list[Office]) -> None:
    written, _ = exchange.write_stick(sender, exchange.WriteStick(folder))
    for reader in readers:
        with suppress(UserError):  # nothing new
            exchange.read_stick(reader, exchange.ReadStick(written.path))
    written.path.unlink()
