"""The computers of one run, their folders, their sticks, and what is told of them."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from unittest import mock

from foras_desktop.db import instance
from tests.simulation_stack.laptop import Laptop, LaptopClock, SealedBatch, Time, slightly_wrong, unlock
from tests.simulation_stack.ledger import Ledger, Node, nodes_of
from tests.simulation_stack.realm import PEOPLE, START

MOST_LAPTOPS = 8


@dataclass(frozen=True)
class Stick:
    """A bundle, and the batches its writer held; `whole` unless writing it was told to have failed."""

    author: str
    path: Path
    batches: tuple[SealedBatch, ...]
    whole: bool = True

    @property
    def name(self) -> str:
        return f"{self.path.parent.name} of {self.author}"


@dataclass(frozen=True)
class Copy:
    """A computer's folder as it was once, kept somewhere."""

    family: str
    folder: Path
    batches: tuple[SealedBatch, ...]
    owned: frozenset[str]


@dataclass
class World:
    """One run. Everything drawn comes from `random`, which each act gets anew."""

    root: Path
    time: Time
    random: random.Random
    laptops: list[Laptop] = field(default_factory=list)
    sticks: list[Stick] = field(default_factory=list)
    copies: list[Copy] = field(default_factory=list)
    ledger: Ledger = field(default_factory=Ledger)
    story: list[str] = field(default_factory=list)
    happened: Counter[str] = field(default_factory=Counter)
    parted: dict[str, int] = field(default_factory=dict)
    """Which side of closed roads each computer is on; empty while all roads are open."""
    copied: set[str] = field(default_factory=set)
    """Identities that two computers may speak with, or one computer and its own past."""
    _ids: random.Random = field(default_factory=lambda: random.Random(0))
    _places: dict[Path, str] = field(default_factory=dict)
    _numbers: Counter[str] = field(default_factory=Counter)
    _undone: ExitStack = field(default_factory=ExitStack)

    @classmethod
    def open(cls, realm: Path, root: Path, seed: int) -> World:
        """A copy of a realm, every computer switched on."""
        shutil.copytree(realm, root, dirs_exist_ok=True)
        world = cls(root, Time(START), random.Random(seed))
        world._undone.enter_context(mock.patch.object(instance, "place_of", world._place_of))
        for name in PEOPLE:
            if (root / name).exists():
                world.switch_on(name, root / name)
        for laptop in world.laptops:
            laptop.known[laptop.replica] = max(
                line.seq for line in laptop.operations("replica = :own", own=laptop.replica)
            )
        world.ledger.learn_all(world.laptops[0])
        return world

    def _place_of(self, folder: Path) -> str:
        """A folder's number on its disk; a disk that was cloned whole has the same."""
        return self._places.setdefault(folder, f"{len(self._places) + 1}")

    def close(self) -> None:
        for laptop in self.laptops:
            laptop.office.close()
        self._undone.close()

    # --- chance and telling -----------------------------------------------------------------------

    def draw_from(self, seed: int) -> None:
        """The next act draws from a seed of its own, so that it stays itself when others are left out."""
        self.random = random.Random(seed)
        self._ids = random.Random(~seed)
        self.time.now += timedelta(milliseconds=self.random.randint(500, 90_000))

    def randomness(self, size: int) -> bytes:
        """What the program draws at random."""
        return self._ids.randbytes(size)

    def tell(self, line: str, kind: str = "") -> None:
        self.story.append(f"{len(self.story) + 1}. {line}")
        if kind:
            self.happened[kind] += 1

    def new_folder(self, kind: str) -> Path:
        self._numbers[kind] += 1
        folder = self.root / kind / f"{self._numbers[kind]}"
        folder.mkdir(parents=True)
        return folder

    # --- computers --------------------------------------------------------------------------------

    def switch_on(self, name: str, home: Path) -> Laptop:
        clock = LaptopClock(self.time, slightly_wrong(self.random))
        laptop = Laptop(name, home, clock, unlock(home, clock, self.randomness))
        self.laptops.append(laptop)
        return laptop

    def restart(self, laptop: Laptop) -> None:
        laptop.office.close()
        laptop.office = unlock(laptop.home, laptop.clock, self.randomness)

    def others(self, laptop: Laptop) -> list[Laptop]:
        return [other for other in self.laptops if other is not laptop]

    def keep_copy(self, laptop: Laptop) -> Copy:
        """The folder of a computer that is switched off for it."""
        batches, owned = tuple(laptop.batches()), frozenset(laptop.owned())
        laptop.office.close()
        folder = self.new_folder("kept") / "home"
        shutil.copytree(laptop.home, folder)
        laptop.office = unlock(laptop.home, laptop.clock, self.randomness)
        copy = Copy(_family(laptop.name), folder, batches, owned)
        self.copies.append(copy)
        return copy

    def run_copy(self, copy: Copy, name: str, same_disk_of: Laptop | None) -> Laptop:
        """Use a copy as a computer of its own; `same_disk_of` where nothing tells its disk from another."""
        home = self.new_folder("copies") / "home"
        shutil.copytree(copy.folder, home)
        if same_disk_of is not None:
            folder = home / same_disk_of.office.credentials.folder.relative_to(same_disk_of.home)
            self._places[folder] = self._place_of(same_disk_of.office.credentials.folder)
        laptop = self.switch_on(name, home)
        self._begin_again(laptop, copy)
        return laptop

    def put_back(self, laptop: Laptop, copy: Copy, names: Iterable[str]) -> None:
        """Put files of a copy in the place of a computer's; what no other computer holds is gone."""
        self.ledger.forget(self._only_at(laptop))
        laptop.office.close()
        folder = laptop.office.credentials.folder
        for name in names:
            shutil.copyfile(copy.folder / folder.relative_to(laptop.home) / name, folder / name)
        laptop.clock.ahead += slightly_wrong(self.random)
        laptop.office = unlock(laptop.home, laptop.clock, self.randomness)
        self._begin_again(laptop, copy)

    def _begin_again(self, laptop: Laptop, copy: Copy) -> None:
        self.copied |= copy.owned | laptop.owned()
        laptop.known = {}
        self.ledger.learn(laptop)

    def _only_at(self, laptop: Laptop) -> set[Node]:
        elsewhere = set().union(*(_all_nodes(other) for other in self.others(laptop)))
        return _all_nodes(laptop) - elsewhere

    # --- what a third desk must not hear ----------------------------------------------------------

    def would_fork(self, reader: Laptop, stick: Stick) -> bool:
        """Whether this reading would leave two desks with two voices of one computer (docs/identity.md)."""
        voiced = [batch for batch in stick.batches if batch.replica in self.copied]
        if not voiced:
            return False
        held = reader.batches()
        news = [batch for batch in voiced if not any(batch.meets(one) for one in held)]
        holders = [(other.owned(), other.batches()) for other in self.others(reader)]
        holders += [(set(copy.owned), list(copy.batches)) for copy in self.copies]
        return any(
            batch.contradicts(one)
            for batch in news
            for owned, found in holders
            if batch.replica not in owned
            for one in found
        )


def _all_nodes(laptop: Laptop) -> set[Node]:
    return {node for line in laptop.operations() for node in nodes_of(line).values()}


def _family(name: str) -> str:
    """Copies of one computer share its keys: what is put back at one may come from any."""
    return name.partition(" ")[0]


def family_of(laptop: Laptop) -> str:
    return _family(laptop.name)
