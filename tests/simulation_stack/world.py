"""A handful of desks that have met, their sticks, and what was confirmed to the people at them."""

from __future__ import annotations

import random
import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path

from foras_desktop.db import issues, rebuild
from foras_desktop.db.keys.slots import KdfCost
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.services import exchange, introduction, setting_up, unlocking
from foras_desktop.services.office import Office
from foras_desktop.services.profiles import profile_folders
from foras_desktop.services.review.inbox import read_inbox
from foras_desktop.services.setting_up import SetUp
from tests.conftest import forget_marks
from tests.people import plan, register

START = datetime(2021, 11, 16, 9, 24, tzinfo=UTC)
PASSPHRASE = "sept lunes sur le fleuve"
NAMES = {"CEN": "Salma Idrissi", "RBA": "Imane Lahlou", "CAS": "Hicham Sebti", "OUJ": "Nadia Amrani"}
_CHEAP = KdfCost(passes=1, memory_kib=8, lanes=1)


def make_template(folder: Path, desks: tuple[str, ...]) -> None:
    """Desks set up and introduced to the central office, in `folder`; copied for each run."""
    clock = FixedClock(START)
    offices = {
        desk: setting_up.set_up(
            folder / desk, SetUp(desk, NAMES[desk], PASSPHRASE), clock=clock, cost=_CHEAP
        )[0]
        for desk in desks
    }
    central = offices["CEN"]
    for desk, office in offices.items():
        if desk != "CEN":
            request, _ = introduction.write_introduction(office, folder)
            letter = introduction.open_introduction(central, request)
            (answer, _), _ = introduction.admit(central, introduction.Admit(letter, folder))
            introduction.accept_welcome(office, introduction.open_welcome(office, answer))
    _share_some_people(folder, offices)
    for office in offices.values():
        forget_marks(office)
        office.close()


def _share_some_people(folder: Path, offices: dict[str, Office]) -> None:
    """Four people and two sessions that every desk knows, so that there is something to differ about."""
    rabat = offices["RBA"]
    for name, country in (("Diarra", "MLI"), ("Konaté", "MLI"), ("Soumah", "GIN"), ("Sarr", "SEN")):
        register(rabat, family_name=name, nationality=country)
    for country, hour in (("MLI", 9), ("GIN", 11)):
        plan(rabat, country, held_on=date(2021, 11, 19), starts_at=time(hour), capacity=2, room="1")
    for _ in range(2):
        for sender in offices.values():
            written, _ = exchange.write_stick(sender, exchange.WriteStick(folder))
            for reader in offices.values():
                with suppress(UserError):  # its own stick, or nothing new
                    exchange.read_stick(reader, exchange.ReadStick(written.path))
            written.path.unlink()


@dataclass
class World:
    """The desks of one run. `confirmed` are dots of writes that a person was told are saved."""

    root: Path
    random: random.Random
    clock: FixedClock
    offices: dict[str, Office]
    bundles: list[tuple[str, Path]] = field(default_factory=list)
    confirmed: set[str] = field(default_factory=set)
    story: list[str] = field(default_factory=list)

    @classmethod
    def open(cls, template: Path, root: Path, seed: int) -> World:
        """A copy of the template, unlocked; everything that is drawn comes from `seed`."""
        shutil.copytree(template, root, dirs_exist_ok=True)
        (root / "sticks").mkdir()
        clock = FixedClock(START)
        world = cls(root, random.Random(seed), clock, {})
        for folder in sorted(root.iterdir()):
            if _is_desk(folder):
                world.offices[folder.name] = world.unlock(folder)
        return world

    def restart(self, desk: str) -> None:
        """The laptop is switched off and on."""
        self.offices[desk].close()
        self.offices[desk] = self.unlock(self.root / desk)

    def unlock(self, folder: Path) -> Office:
        """Its first person types the passphrase; what the program draws at random comes from the seed."""
        profile = profile_folders(folder)[0]
        person, randomness = profile.people[0].id, self.random.randbytes
        return unlocking.unlock(profile.folder, person, PASSPHRASE, clock=self.clock, randomness=randomness)

    def close(self) -> None:
        for office in self.offices.values():
            office.close()

    def tell(self, line: str) -> None:
        self.story.append(f"{len(self.story) + 1}. {line}")

    def any_desk(self) -> tuple[str, Office]:
        desk = self.random.choice(sorted(self.offices))
        return desk, self.offices[desk]

    def confirm(self, office: Office, span: tuple[int, int] | None) -> None:
        """Somebody was told that these own operations are saved."""
        replica = office.credentials.replica_keys.replica
        if span is not None:
            self.confirmed |= {f"{replica}:{seq}" for seq in range(span[0], span[1] + 1)}


def _is_desk(folder: Path) -> bool:
    return folder.is_dir() and folder.name in NAMES


# --- what must hold -------------------------------------------------------------------------------


def digest_of(office: Office) -> str:
    with office.read_view() as view:
        return rebuild.digest(view.connection)


def faults_of(world: World) -> list[str]:
    """What is not as it must be once everybody has everything; empty for a sound run."""
    faults = []
    digests = {desk: digest_of(office) for desk, office in world.offices.items()}
    if len(set(digests.values())) > 1:
        faults.append(f"the logs differ: {digests}")
    inboxes = {desk: _inbox(office) for desk, office in world.offices.items()}
    if len({frozenset(found) for found in inboxes.values()}) > 1:
        faults.append(f"the inboxes differ: {inboxes}")
    for desk, office in world.offices.items():
        with office.read_view() as view:
            wrong = rebuild.differences(view.connection)
            listed = issues.differences(view.connection)
            lost = _lost(view.connection, world.confirmed)
        faults += [f"{desk}: tables differ from the log: {wrong}"] if wrong else []
        faults += [f"{desk}: issues differ from the records: {listed}"] if listed else []
        faults += (
            [f"{desk}: confirmed writes are neither heads nor superseded: {sorted(lost)}"] if lost else []
        )
    return faults


def _inbox(office: Office) -> set[tuple[str, str]]:
    return {(item.id, item.detail) for item in read_inbox(office).waiting}


def _lost(connection: object, confirmed: set[str]) -> set[str]:
    """Confirmed dots that are neither a head nor named, step by step, by one; no code of the program's."""
    import json

    from sqlalchemy import text

    rows = connection.execute(text("SELECT replica, seq, groups, parents FROM oplog")).all()  # type: ignore[attr-defined]
    heads = connection.execute(text("SELECT DISTINCT grp, dot FROM head")).all()  # type: ignore[attr-defined]
    parents = {
        (group, f"{row.replica}:{row.seq}"): json.loads(row.parents).get(group, [])
        for row in rows
        for group in json.loads(row.groups)
    }
    reached = set()
    waiting = [(row.grp, row.dot) for row in heads]
    while waiting:
        one = waiting.pop()
        if one not in reached:
            reached.add(one)
            waiting += [(one[0], parent) for parent in parents.get(one, [])]
    wanted = {key for key in parents if key[1] in confirmed}
    known = {dot for _, dot in parents}
    return {dot for _, dot in wanted - reached} | (confirmed - known)
