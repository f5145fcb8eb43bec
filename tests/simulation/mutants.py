"""Deliberate mistakes in the core, each one that somebody might make; the simulation must find every one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import chain
from typing import Any, NamedTuple

from foras_desktop.sync.core import heads, hlc, vector
from foras_desktop.sync.core.dots import Dot
from foras_desktop.sync.core.heads import Head, Rank
from foras_desktop.sync.core.hlc import HybridClock, from_ms
from foras_desktop.sync.core.operations import GroupWrite, Operation
from foras_desktop.sync.core.vector import Ranges, VersionVector

Heads = dict[str, list[Head]]
_heads_by_group = heads.heads_by_group


class Mutant(NamedTuple):
    """`attribute` of `owner` becomes `instead`."""

    owner: Any
    attribute: str
    instead: Any


def _parents(
    operations: Iterable[Operation], kept: Callable[[Operation, tuple[Dot, ...]], Iterable[Dot]]
) -> list[Operation]:
    """The same operations with other parents."""
    return [
        one._replace(
            groups={
                name: GroupWrite(write.value, tuple(kept(one, write.parents)))
                for name, write in one.groups.items()
            },
        )
        for one in operations
    ]


# --- heads ----------------------------------------------------------------------------------------


def _newest_wins(operations: Iterable[Operation]) -> Heads:
    found = _heads_by_group(operations)
    return {name: [max(ones, key=lambda one: (one.hlc, one.dot))] for name, ones in found.items()}


def _forgets_the_first_parent(operations: Iterable[Operation]) -> Heads:
    return _heads_by_group(_parents(operations, lambda one, parents: parents[1:]))


def _keeps_one_parent_only(operations: Iterable[Operation]) -> Heads:
    return _heads_by_group(_parents(operations, lambda one, parents: parents[:1]))


def _own_later_writes_supersede(operations: Iterable[Operation]) -> Heads:
    found = _heads_by_group(operations)
    last = {name: {one.dot.replica: one.dot for one in ones} for name, ones in found.items()}
    return {
        name: [one for one in ones if last[name][one.dot.replica] == one.dot] for name, ones in found.items()
    }


def _order_of_arrival(operations: Iterable[Operation]) -> Heads:
    arrived = list(operations)
    place = {one.dot: number for number, one in enumerate(arrived)}
    found = _heads_by_group(arrived)
    return {name: sorted(ones, key=lambda one: place[one.dot]) for name, ones in found.items()}


def _parents_must_come_first(operations: Iterable[Operation]) -> Heads:
    """A parent that arrives after its child comes back to life."""
    seen: set[Dot] = set()
    arrived = []
    for one in operations:
        seen.add(one.dot)
        arrived += _parents([one], lambda one, parents: [dot for dot in parents if dot in seen])
    return _heads_by_group(arrived)


def _waits_for_unknown_parents(operations: Iterable[Operation]) -> Heads:
    """A write whose parents are not here yet is left out."""
    arrived = list(operations)
    known = {one.dot for one in arrived}
    return _heads_by_group(
        one for one in arrived if known.issuperset(chain(*(write.parents for write in one.groups.values())))
    )


def _parents_count_in_every_group(operations: Iterable[Operation]) -> Heads:
    def all_of(one: Operation, parents: tuple[Dot, ...]) -> Iterable[Dot]:
        return chain(*(write.parents for write in one.groups.values()))

    return _heads_by_group(_parents(operations, all_of))


def _circles_vanish(named: Mapping[Dot, set[Dot]]) -> set[Dot]:
    return named.keys() - set().union(*named.values())


def _all_circles_stay(named: Mapping[Dot, set[Dot]]) -> set[Dot]:
    """Every write of a circle is a head, even one that a write outside has replaced."""
    circles = {dot for dot in named if any(dot in named.get(parent, ()) for parent in named[dot])}
    return _unnamed(named) | circles


_unnamed = heads._unnamed


def _newest_before_restrictive(name: str, ones: Iterable[Head], rank: Rank) -> Head:
    return max(ones, key=lambda one: (one.hlc, rank(name, one.value), one.dot))


def _no_tie_break(name: str, ones: Iterable[Head], rank: Rank) -> Head:
    return max(ones, key=lambda one: (rank(name, one.value), one.hlc))


def _least_restrictive(name: str, ones: Iterable[Head], rank: Rank) -> Head:
    return max(ones, key=lambda one: (-rank(name, one.value), one.hlc, one.dot))


# --- clocks ---------------------------------------------------------------------------------------


def _follows_the_wall(self: HybridClock, wall_ms: int) -> int:
    self.last = from_ms(wall_ms)
    return self.last


def _stands_still(self: HybridClock, wall_ms: int) -> int:
    self.last = max(self.last, from_ms(wall_ms))
    return self.last


def _dragged_anywhere(self: HybridClock, other: int, wall_ms: int) -> None:
    self.last = max(self.last, other)


def _deaf(self: HybridClock, other: int, wall_ms: int) -> None:
    return


def _goes_back(self: HybridClock, other: int, wall_ms: int) -> None:
    self.last = min(other, from_ms(wall_ms + hlc.FURTHEST_DRAG_MS))


# --- vectors --------------------------------------------------------------------------------------


def _last_range_wins(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """Of ranges that meet, the end of the last one counts, though an earlier one went further."""
    merged: list[tuple[int, int]] = []
    for first, last in sorted(ranges):
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], last)
        else:
            merged.append((first, last))
    return tuple(merged)


def _gaps_are_closed(ranges: Iterable[tuple[int, int]]) -> Ranges:
    known = sorted(ranges)
    return ((known[0][0], max(last for _, last in known)),) if known else ()


def _union_loses_a_range(self: VersionVector, other: VersionVector) -> VersionVector:
    return VersionVector({name: other.ranges(name) or self.ranges(name) for name in {*self, *other}})


def _union_of_the_shared(self: VersionVector, other: VersionVector) -> VersionVector:
    names = {*self} & {*other} or {*self, *other}
    return VersionVector({name: (*self.ranges(name), *other.ranges(name)) for name in names})


def _contiguous_one_short(self: VersionVector, replica: str) -> int:
    return max(0, _contiguous(self, replica) - 1)


_contiguous = VersionVector.contiguous


def _covers_by_the_highest(self: VersionVector, replica: str, first: int, last: int) -> bool:
    known = self.ranges(replica)
    return bool(known) and last <= known[-1][1]


def _covers_nothing(self: VersionVector, replica: str, first: int, last: int) -> bool:
    return False


def _dominates_always(self: VersionVector, other: VersionVector) -> bool:
    return True


def _dominates_never(self: VersionVector, other: VersionVector) -> bool:
    return False


def _wire_without_gaps(self: VersionVector) -> dict[str, list[list[int]]]:
    """Only the highest number travels."""
    return {name: [[1, self.ranges(name)[-1][1]]] for name in self}


MUTANTS = {
    "the newest wins": Mutant(heads, "heads_by_group", _newest_wins),
    "the first parent is forgotten": Mutant(heads, "heads_by_group", _forgets_the_first_parent),
    "one parent is enough": Mutant(heads, "heads_by_group", _keeps_one_parent_only),
    "an own later write supersedes": Mutant(heads, "heads_by_group", _own_later_writes_supersede),
    "heads in order of arrival": Mutant(heads, "heads_by_group", _order_of_arrival),
    "parents must come first": Mutant(heads, "heads_by_group", _parents_must_come_first),
    "a write waits for its parents": Mutant(heads, "heads_by_group", _waits_for_unknown_parents),
    "parents count in every group": Mutant(heads, "heads_by_group", _parents_count_in_every_group),
    "circles vanish": Mutant(heads, "_unnamed", _circles_vanish),
    "circles stay for ever": Mutant(heads, "_unnamed", _all_circles_stay),
    "a write may name its own future": Mutant(heads, "_after", lambda parent, dot: False),
    "the newest before the most restrictive": Mutant(heads, "shown", _newest_before_restrictive),
    "the least restrictive": Mutant(heads, "shown", _least_restrictive),
    "no tie-break by dot": Mutant(heads, "shown", _no_tie_break),
    "the clock follows the wall": Mutant(HybridClock, "tick", _follows_the_wall),
    "the clock stands still": Mutant(HybridClock, "tick", _stands_still),
    "anybody drags the clock": Mutant(HybridClock, "observe", _dragged_anywhere),
    "the clock hears nobody": Mutant(HybridClock, "observe", _deaf),
    "the clock goes back": Mutant(HybridClock, "observe", _goes_back),
    "the last range wins": Mutant(vector, "merge_ranges", _last_range_wins),
    "gaps are closed": Mutant(vector, "merge_ranges", _gaps_are_closed),
    "a union loses a range": Mutant(VersionVector, "union", _union_loses_a_range),
    "a union of shared replicas": Mutant(VersionVector, "union", _union_of_the_shared),
    "contiguous is one short": Mutant(VersionVector, "contiguous", _contiguous_one_short),
    "covers by the highest": Mutant(VersionVector, "covers", _covers_by_the_highest),
    "covers nothing": Mutant(VersionVector, "covers", _covers_nothing),
    "dominates always": Mutant(VersionVector, "dominates", _dominates_always),
    "dominates never": Mutant(VersionVector, "dominates", _dominates_never),
    "gaps do not travel": Mutant(VersionVector, "to_wire", _wire_without_gaps),
}
