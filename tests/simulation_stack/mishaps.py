"""What befalls computers: restarts, power cuts, wrong clocks, closed roads, copies and backups put back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from foras_desktop.domain.errors import Trouble
from foras_desktop.services import identity
from tests.faults.fuse import Crash, Fuse, wired
from tests.simulation_stack.carrying import reads_a_stick, writes_a_stick
from tests.simulation_stack.laptop import Laptop
from tests.simulation_stack.realm import introduce
from tests.simulation_stack.work import books, changes_a_person, registers, settles
from tests.simulation_stack.world import MOST_LAPTOPS, World, family_of

_YEARS_WRONG = 20
_FILES = ("foras.db", "keys.json", "instance.json")


def restarts(world: World, laptop: Laptop) -> None:
    world.restart(laptop)
    world.tell(f"{laptop.name} is switched off and on")


def time_passes(world: World, laptop: Laptop) -> None:
    world.time.now += timedelta(hours=world.random.choice([1, 5, 30, 700]))


def clock_is_put_wrong(world: World, laptop: Laptop) -> None:
    """This computer's alone; it stays wrong until it is put otherwise, which may be back."""
    before = laptop.clock.ahead
    day = timedelta(days=1)
    furthest = 365 * _YEARS_WRONG
    steps = [furthest, -furthest, world.random.randint(-furthest, furthest), 1, -1, 0]
    laptop.clock.ahead = world.random.choice(steps) * day + before % day
    way = "back" if laptop.clock.ahead < before else "forward"
    days = abs(laptop.clock.ahead - before) // day
    world.tell(f"the clock of {laptop.name} is put {way} by {days} days", f"a clock was put {way}")


def roads_close(world: World, laptop: Laptop) -> None:
    """No stick passes between two groups of computers, for a while."""
    world.parted = {one.name: world.random.randint(0, 1) for one in world.laptops}
    here = sorted(name for name, side in world.parted.items() if side == world.parted[laptop.name])
    world.tell(f"the roads close around {', '.join(here)}", "roads were closed")


def roads_open(world: World, laptop: Laptop) -> None:
    if world.parted:
        world.parted = {}
        world.tell("the roads open")


def power_goes(world: World, laptop: Laptop) -> None:
    """In the middle of something, or after its commit and before anyone was told."""
    acts: list[Callable[[World, Laptop], None]] = [
        registers, changes_a_person, books, settles, reads_a_stick, reads_a_stick, writes_a_stick, renews,
    ]  # fmt: skip
    act = world.random.choice(acts)
    fuse = Fuse(world.random.randint(0, 120), lambda *_: None)
    try:
        with wired(laptop.office, fuse):
            act(world, laptop)
    except (Crash, Exception):
        if not fuse.blown:
            raise
        world.tell(f"the power goes at {laptop.name} ({act.__name__})", "the power went")
        if fuse.passed[-1] == "write: after commit":
            world.happened["an answer was lost after its commit"] += 1
    if fuse.blown:
        world.restart(laptop)
        world.ledger.learn(laptop)


# --- copies ---------------------------------------------------------------------------------------


def is_backed_up(world: World, laptop: Laptop) -> None:
    world.keep_copy(laptop)
    world.tell(f"{laptop.name} is backed up as copy {len(world.copies)}")


def is_copied(world: World, laptop: Laptop) -> None:
    """The folder, which is noticed; or the whole disk, which is not."""
    if len(world.laptops) >= MOST_LAPTOPS:
        return
    whole_disk = world.random.random() < 0.5
    copy = world.keep_copy(laptop)
    name = f"{family_of(laptop)} copy {len(world.copies)}"
    clone = world.run_copy(copy, name, laptop if whole_disk else None)
    what = "disk" if whole_disk else "folder"
    world.tell(f"the {what} of {laptop.name} is copied and used as {name}", f"a {what} was copied")
    if not whole_disk and not clone.quarantine():
        raise AssertionError("a copied folder was not noticed")


def is_put_back(world: World, laptop: Laptop) -> None:
    """The database alone, which is noticed; or all files together, which are not where they lay before."""
    found = [copy for copy in world.copies if copy.family == family_of(laptop)]
    if not found:
        return
    if laptop.holds_root and any(one.has_let_go() for one in world.laptops):
        return  # what a desk typed, and let go of, was at the central office alone (docs/retention.md)
    copy = world.random.choice(found)
    whole = world.random.random() < 0.5
    world.put_back(laptop, copy, _FILES if whole else _FILES[:1])
    what = "everything" if whole else "the database"
    number = world.copies.index(copy) + 1
    world.tell(f"{what} of copy {number} is put back at {laptop.name}", f"{what} was put back")


def renews(world: World, laptop: Laptop) -> None:
    """A new identity where one is needed; the letter may wait for another day."""
    if laptop.quarantine():
        world.happened[f"quarantine: {laptop.quarantine()}"] += 1
        identity.give_new_identity(laptop.office)
        world.tell(f"{laptop.name} takes a new identity", "a new identity was taken")
        if world.random.random() < 0.3:
            return
    if not laptop.is_admitted():
        meets_the_central_office(world, laptop)


def meets_the_central_office(world: World, laptop: Laptop) -> None:
    centrals = [one for one in world.laptops if one.holds_root and not one.quarantine()]
    if not centrals:
        return
    central = world.random.choice(centrals)
    try:
        introduce(laptop.office, central.office, world.new_folder("letters"))
    except Trouble as trouble:
        world.tell(f"{laptop.name} meets {central.name}: refused, {trouble.code}")
    else:
        world.tell(f"{laptop.name} is admitted by {central.name}", "a computer was admitted again")
