"""Laptops copied, put back, used and exchanged in any order: in the end all agree, nothing is lost."""

from __future__ import annotations

import random
import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from foras_desktop.db import instance
from foras_desktop.domain.errors import UserError
from foras_desktop.services import people, person_page, unlocking
from foras_desktop.services.office import Office
from foras_desktop.services.people import ChangePerson
from tests.conftest import PASSPHRASE, Desks, later
from tests.people import register
from tests.services.identity.copies import agree, digest, meet_again, names, quarantine
from tests.sync.test_bundles import read, write

_STEPS = 30
_MOST_LAPTOPS = 4


class World:
    """One central office, and laptops of one desk that began as one."""

    def __init__(self, seed: int, desks: Desks, central: Office, first: Office) -> None:
        self.random = random.Random(seed)
        self.desks = desks
        self.central = central
        self.laptops = [first]
        self.copies: list[tuple[Path, set[str]]] = []
        self.written: set[str] = set()
        self.place = 0

    def new_folder(self, name: str) -> Path:
        self.place += 1
        return self.desks.root / f"{name}-{self.place}"

    def _opened(self, office: Office, folder: Path) -> Office:
        person = office.actor.person_id
        return self.desks.keep(unlocking.unlock(folder, person, PASSPHRASE, clock=self.desks.clock))

    def step(self) -> None:
        later(self.desks.clock, minutes=1)
        at = self.random.randrange(len(self.laptops))
        acts = [self.write] * 4 + [self.change] * 2 + [self.exchange] * 4
        acts += [self.keep_copy, self.put_back, self.clone, self.renew]
        self.random.choice(acts)(at)

    def write(self, at: int) -> None:
        name = f"Awa {len(self.written)}"
        register(self.laptops[at], given_names=name)
        self.written.add(name)

    def change(self, at: int) -> None:
        office = self.random.choice([self.laptops[at], self.central])
        found = sorted(row.id for row in people.find_people(office))
        if found:
            heads = person_page.open_person(office, person := self.random.choice(found)).loaded.heads
            number = f"06{self.random.randrange(10**8):08}"
            people.change_person(office, ChangePerson(person, {"phone": number}, heads))

    def exchange(self, at: int) -> None:
        pair = [self.laptops[at], self.central]
        self.random.shuffle(pair)
        for sender, reader in (pair, pair[::-1]):
            with suppress(UserError):
                read(reader, write(sender, self.new_folder("stick")))

    def keep_copy(self, at: int) -> None:
        office, target = self.laptops[at], self.new_folder("kept")
        held = names(office)
        office.close()
        shutil.copytree(office.credentials.folder, target)
        self.copies.append((target, held))
        self.laptops[at] = self._opened(office, office.credentials.folder)

    def put_back(self, at: int) -> None:
        """Over this laptop's files: what was written since and left nowhere is gone."""
        if not self.copies:
            return
        source, held = self.random.choice(self.copies)
        others = [one for place, one in enumerate(self.laptops) if place != at]
        elsewhere = held.union(*(names(one) for one in (*others, self.central)))
        self.written -= names(self.laptops[at]) - elsewhere
        office = self.laptops[at]
        office.close()
        for path in source.iterdir():
            if path.is_file():
                shutil.copyfile(path, office.credentials.folder / path.name)
        self.laptops[at] = self._opened(office, office.credentials.folder)

    def clone(self, at: int) -> None:
        if len(self.laptops) < _MOST_LAPTOPS:
            self.keep_copy(at)
            folder = self.new_folder("laptop")
            shutil.copytree(self.copies[-1][0], folder)
            self.laptops.append(self._opened(self.laptops[at], folder))

    def renew(self, at: int) -> None:
        if quarantine(self.laptops[at]):
            meet_again(self.laptops[at], self.central, self.new_folder("letters"))

    def heal(self) -> None:
        """Everyone exchanges, and whoever finds that it must takes a new identity."""
        for _ in range(3 * len(self.laptops)):
            for at in range(len(self.laptops)):
                self.exchange(at)
                self.renew(at)


@pytest.mark.parametrize("told_apart", [True, False], ids=["folders", "whole-disks"])
@pytest.mark.parametrize("seed", range(1))
def test_whatever_is_copied_and_put_back_all_agree_in_the_end(
    met: tuple[Office, Office],
    desks: Desks,
    monkeypatch: pytest.MonkeyPatch,
    seed: int,
    told_apart: bool,
) -> None:
    rabat, central = met
    if not told_apart:
        monkeypatch.setattr(instance, "place_of", lambda folder: "")
    world = World(seed, desks, central, rabat)
    for _ in range(_STEPS):
        world.step()
    world.heal()
    assert [quarantine(one) for one in world.laptops] == [""] * len(world.laptops)
    assert world.written <= names(central)
    assert agree(central, *world.laptops)
    assert len({digest(one) for one in world.laptops}) == 1
