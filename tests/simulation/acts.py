"""What can happen to a few desks, as plain data, and how one integer draws a list of it.

An act names what it is about (a bundle by its number, a record, a replica), never by position, so every
list stays playable when acts are taken out of it: what misses its subject does nothing.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

GROUPS = ("consent", "departure")
RECORDS = ("case 1", "case 2")
MOST_REPLICAS = 5

_MINUTE = 60_000
_YEAR = 31_556_952_000
_JUMPS = (20 * _YEAR, -20 * _YEAR, -_MINUTE, -60 * _MINUTE, 9 * _MINUTE, 11 * _MINUTE)


class Wait(NamedTuple):
    """Time passes for everyone. Only here: acts without it share a millisecond, so clocks tie often."""

    ms: int


class Jump(NamedTuple):
    """A replica's wall clock is put forward or back."""

    replica: int
    ms: int


class Look(NamedTuple):
    """A form is opened and stays open: it keeps the heads it was loaded from."""

    replica: int
    record: str


class Write(NamedTuple):
    """A save of some groups of a record.

    `sees`: all heads there are `now`, only the one `shown`, or those of the `form` opened earlier.
    `crash`: the power goes before the commit.
    """

    replica: int
    record: str
    groups: tuple[str, ...]
    value: int
    sees: str
    crash: bool


class Settle(NamedTuple):
    """A person chooses between all heads of every disputed group."""

    replica: int
    record: str
    value: int


class Lie(NamedTuple):
    """A write that claims to have seen whatever it likes, what is not yet written included."""

    replica: int
    record: str
    group: str
    value: int
    names: tuple[tuple[int, int], ...]


class Send(NamedTuple):
    """A bundle is written: the `news` the peer has not acknowledged, `all`, or `some` by a mask."""

    bundle: int
    sender: int
    to: int
    what: str
    mask: int


class Deliver(NamedTuple):
    """A bundle is read, perhaps again. `order` turns its operations about; `cut`: after so many
    the power goes.

    `answered`: the sender hears at once what the reader has committed; otherwise that answer is lost.
    """

    bundle: int
    order: int
    cut: int | None
    answered: bool


class Relay(NamedTuple):
    """News goes from one to another by way of a third, nothing lost."""

    sender: int
    via: int
    to: int


class Part(NamedTuple):
    """Nothing passes between these two until `Rejoin`."""

    one: int
    two: int


class Rejoin(NamedTuple):
    """Every line is up again."""


Act = Wait | Jump | Look | Write | Settle | Lie | Send | Deliver | Relay | Part | Rejoin


@dataclass(frozen=True)
class Plan:
    """One run: everything that chance decides in it."""

    seed: int
    replicas: int
    acts: tuple[Act, ...]
    healing: int
    """Seeds the order in which the replicas find each other at the end."""


def plan(seed: int) -> Plan:
    """The run of that number, the same for ever."""
    rng = random.Random(seed)
    replicas = rng.choices(range(2, MOST_REPLICAS + 1), (4, 5, 2, 1))[0]
    draft = _Draft(rng, replicas)
    acts = tuple(draft.act() for _ in range(rng.randint(10, 50)))
    return Plan(seed, replicas, acts, rng.getrandbits(32))


class _Draft:
    """Draws acts; how often each kind comes differs from run to run, so that rare mixtures come up too."""

    def __init__(self, rng: random.Random, replicas: int) -> None:
        self._rng = rng
        self._replicas = replicas
        self._sent = 0
        usual: dict[Callable[[], Act], float] = {
            self._write: 8, self._send: 5, self._deliver: 9, self._look: 5, self._settle: 4,
            self._relay: 2, self._wait: 3, self._jump: 2, self._part: 0.5, self._rejoin: 2, self._lie: 0.5,
        }  # fmt: skip
        always = 3
        self._kinds = list(usual)
        self._weights = [
            weight * (1 if place < always else rng.choice((0, 1, 1, 3)))
            for place, weight in enumerate(usual.values())
        ]

    def act(self) -> Act:
        return self._rng.choices(self._kinds, self._weights)[0]()

    def _one(self) -> int:
        return self._rng.randrange(self._replicas)

    def _two(self) -> tuple[int, int]:
        one = self._one()
        return one, (one + self._rng.randrange(1, self._replicas)) % self._replicas

    def _record(self) -> str:
        return RECORDS[self._rng.random() < 0.15]

    def _value(self) -> int:
        return self._rng.randrange(4)

    def _wait(self) -> Act:
        return Wait(self._rng.choice((1, 1, 1000, 5 * _MINUTE, 60 * _MINUTE)))

    def _jump(self) -> Act:
        return Jump(self._one(), self._rng.choice(_JUMPS))

    def _look(self) -> Act:
        return Look(self._one(), self._record())

    def _write(self) -> Act:
        rng = self._rng
        groups = rng.choice((GROUPS, GROUPS[:1], GROUPS[1:], GROUPS[1:]))
        sees = rng.choice(("now", "now", "form", "form", "shown"))
        return Write(self._one(), self._record(), groups, self._value(), sees, rng.random() < 0.06)

    def _settle(self) -> Act:
        return Settle(self._one(), self._record(), self._value())

    def _lie(self) -> Act:
        rng = self._rng
        names = tuple((self._one(), rng.randint(1, 6)) for _ in range(rng.randint(1, 4)))
        return Lie(self._one(), RECORDS[0], rng.choice(GROUPS), self._value(), names)

    def _send(self) -> Act:
        self._sent += 1
        sender, to = self._two()
        what = self._rng.choice(("news", "news", "all", "some", "some"))
        return Send(self._sent, sender, to, what, self._rng.getrandbits(16))

    def _deliver(self) -> Act:
        """The newest bundle most often, sometimes an old one; one that was never written before any was."""
        rng = self._rng
        bundle = self._sent if rng.random() < 0.5 else rng.randint(1, max(1, self._sent))
        cut = rng.randint(0, 4) if rng.random() < 0.12 else None
        return Deliver(bundle, rng.getrandbits(8), cut, rng.random() < 0.5)

    def _relay(self) -> Act:
        sender, to = self._two()
        return Relay(sender, self._one(), to)

    def _part(self) -> Act:
        return Part(*self._two())

    def _rejoin(self) -> Act:
        return Rejoin()
