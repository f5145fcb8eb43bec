"""Sticks: written, read in any order and any number of times, damaged, full, pulled out too soon."""

from __future__ import annotations

import errno
import random
from pathlib import Path

from foras_desktop.domain.errors import EnvironmentFault, Trouble, UserError
from foras_desktop.services import exchange
from foras_desktop.sync.progress import Progress
from tests.faults.fuse import Fuse, wired
from tests.simulation_stack.laptop import Laptop
from tests.simulation_stack.world import Stick, World

_FILE_CALLS = 20
"""About as many as an export makes; a stick that lasts longer took the bundle whole."""
_BROKEN = ("bundle.damaged", "bundle.not_a_bundle", "bundle.unreadable", "disk.failed", "disk.gone")


def writes_a_stick(world: World, laptop: Laptop) -> None:
    write(world, laptop)


def write(world: World, laptop: Laptop) -> Stick | None:
    folder, silent = world.new_folder("sticks"), laptop.quarantine()
    try:
        written, _ = exchange.write_stick(laptop.office, exchange.WriteStick(folder))
    except Trouble as trouble:
        world.tell(f"{laptop.name} writes a stick: refused, {trouble.code}")
        _require_nothing_left(folder)
        return None
    if silent:
        raise AssertionError("a computer in quarantine wrote a bundle")
    stick = Stick(laptop.name, written.path, tuple(laptop.batches()))
    world.sticks.append(stick)
    world.tell(f"{laptop.name} writes stick {folder.name}: {written.operations} operations")
    return stick


def _require_nothing_left(folder: Path) -> None:
    if exchange.bundles_in(folder):
        raise AssertionError("a refused export left a bundle")


def all_meet(world: World, laptop: Laptop) -> None:
    """By way of the central office, where the roads are open; then people find each other's writes."""
    world.tell("all bring their sticks to the central office")
    for central in [one for one in world.laptops if one.holds_root]:
        meet_at(world, central)


def meet_at(world: World, central: Laptop) -> None:
    """Everybody's stick is brought to the central office, whose answer everybody takes home."""
    side = world.parted
    others = [one for one in world.others(central) if side.get(one.name) == side.get(central.name)]
    for other in others:
        stick = write(world, other)
        if stick is not None:
            read(world, central, stick)
    answer = write(world, central)
    for other in others:
        if answer is not None:
            read(world, other, answer)


# --- reading --------------------------------------------------------------------------------------


def reads_a_stick(world: World, laptop: Laptop) -> None:
    """Any stick that was ever written: new or months old, read before or never."""
    stick = _any_stick_for(world, laptop)
    if stick is not None:
        read(world, laptop, stick)


def _any_stick_for(world: World, laptop: Laptop) -> Stick | None:
    """Often the newest, sometimes one of months ago; none from the other side of a closed road."""
    side = world.parted
    found = [
        stick
        for stick in world.sticks
        if stick.author != laptop.name and side.get(stick.author) == side.get(laptop.name)
    ]
    if not found:
        return None
    newest = world.random.random() < 0.5
    stick = found[-1] if newest else world.random.choice(found)
    if stick in found[:-10]:
        world.happened["an old stick was read"] += 1
    return stick


def read(world: World, laptop: Laptop, stick: Stick, progress: Progress | None = None) -> None:
    """Taken or refused; what is refused changes nothing. A reading that would fork two desks is left out."""
    if world.would_fork(laptop, stick):
        world.happened["a stick with a second voice was kept from a third desk"] += 1
        return
    before, silent = laptop.digest(), laptop.quarantine()
    try:
        found, _ = exchange.read_stick(laptop.office, exchange.ReadStick(stick.path), progress)
    except Trouble as trouble:
        world.tell(f"{laptop.name} reads stick {stick.name}: {trouble.code}", f"refused: {trouble.code}")
        if laptop.digest() != before:
            raise AssertionError("a refused bundle changed the log") from trouble
        if stick.whole and progress is None and trouble.code in _BROKEN:
            raise AssertionError("a stick said to be written cannot be read") from trouble
        return
    if silent:
        raise AssertionError("a computer in quarantine read a bundle")
    world.tell(f"{laptop.name} reads stick {stick.name}: {found.operations} operations")
    for _, code in found.refused:
        world.happened[f"a batch was left out: {code}"] += 1


class _PulledOut(Progress):
    """Stops the reading after some steps, as a stick pulled out or a person who presses Stop does."""

    def __init__(self, steps: int) -> None:
        super().__init__()
        self._steps = steps

    def advance(self, by: int = 1) -> None:
        self._steps -= 1
        if self._steps < 0:
            raise UserError("work.cancelled")


def reads_and_stops(world: World, laptop: Laptop) -> None:
    stick = _any_stick_for(world, laptop)
    if stick is not None:
        read(world, laptop, stick, _PulledOut(world.random.randint(0, 30)))


def damages_a_stick(world: World, laptop: Laptop) -> None:
    """A copy of a bundle, cut or with one byte changed: always refused."""
    if not world.sticks:
        return
    whole = world.random.choice(world.sticks).path.read_bytes()
    path = world.new_folder("damaged") / "FORAS-XXX-spoilt.foras"
    path.write_bytes(_spoilt(whole, world.random))
    before = laptop.digest()
    try:
        exchange.read_stick(laptop.office, exchange.ReadStick(path))
    except Trouble as trouble:
        world.tell(f"{laptop.name} reads a damaged stick: {trouble.code}", "a damaged stick was read")
    else:
        raise AssertionError("a damaged bundle was taken")
    if laptop.digest() != before:
        raise AssertionError("a damaged bundle changed the log")


def _spoilt(whole: bytes, chance: random.Random) -> bytes:
    if not whole:
        return b"x"
    at = chance.randrange(len(whole))
    if chance.random() < 0.5:
        return whole[:at]
    return whole[:at] + bytes([whole[at] ^ 0x40]) + whole[at + 1 :]


# --- sticks that fail while they are written ------------------------------------------------------


class _FailingStick(Fuse):
    """File calls fail from one on (pulled out) or once (full); the computer's own disk is sound."""

    def __init__(self, at: int, number: int, *, for_good: bool) -> None:
        super().__init__(None, lambda *_: None)
        self._at, self._number, self._for_good = at, number, for_good
        self._calls = 0

    def point(self, name: str) -> None:
        if ": " in name:  # a statement or a commit
            return
        self._calls += 1
        if self._calls == self._at or (self._for_good and self._calls > self._at):
            raise OSError(self._number, "the stick fails")


def writes_a_failing_stick(world: World, laptop: Laptop) -> None:
    """Full, or pulled out: told as a failure, or the bundle is whole. What lies there is carried anyway."""
    pulled = world.random.random() < 0.5
    fuse = _FailingStick(
        world.random.randint(1, _FILE_CALLS), errno.ENODEV if pulled else errno.ENOSPC, for_good=pulled
    )
    folder, before, history = world.new_folder("sticks"), laptop.digest(), _written(laptop)
    how = "pulls the stick out" if pulled else "fills the stick up"
    try:
        with wired(laptop.office, fuse):
            written, _ = exchange.write_stick(laptop.office, exchange.WriteStick(folder))
    except Trouble as trouble:
        if isinstance(trouble, EnvironmentFault):
            world.happened["a stick was pulled out" if pulled else "a stick was full"] += 1
        world.tell(f"{laptop.name} {how} while writing {folder.name}: {trouble.code}")
        if _written(laptop) != history or laptop.digest() != before:
            raise AssertionError("a stick that failed counts as written") from trouble
        if pulled:
            _lose_unsynced(folder, fuse, world.random)
        whole = False
    else:
        world.tell(f"{laptop.name} {how} after writing {folder.name}")
        _require_whole(world, laptop, written.path)
        whole = True
    batches = tuple(laptop.batches())
    world.sticks += [Stick(laptop.name, path, batches, whole) for path in exchange.bundles_in(folder)]


def _written(laptop: Laptop) -> int:
    """How many bundles this computer believes to have written."""
    history = exchange.read_exchange(laptop.office).history
    return sum(entry.direction == "written" for entry in history)


def _lose_unsynced(folder: Path, fuse: Fuse, chance: random.Random) -> None:
    for path in folder.iterdir():
        if path.stat().st_ino in fuse.unsynced:
            content = path.read_bytes()
            path.write_bytes(content[: chance.randint(0, len(content))])


def _require_whole(world: World, laptop: Laptop, path: Path) -> None:
    """Another computer looks at what was told to be on the stick."""
    for other in world.others(laptop):
        try:
            exchange.inspect_bundle(other.office, path)
        except Trouble as trouble:
            if trouble.code in _BROKEN:
                raise AssertionError("a stick said to be written cannot be read") from trouble
