"""Heads: the writes of a group that no other write names as ancestor, and which of them is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from foras_desktop.sync.core.dots import Dot
from foras_desktop.sync.core.operations import Operation

Rank = Callable[[str, Mapping[str, Any]], int]
"""How restrictive a group's value is (group name, value); the highest is shown first."""


class Head(NamedTuple):
    """One value of a group that nobody has knowingly replaced."""

    dot: Dot
    hlc: int
    value: Mapping[str, Any]


def heads_by_group(operations: Iterable[Operation]) -> dict[str, list[Head]]:
    """The heads of each group of one record, from all its known operations, in any order.

    A pure function of the set: order, repetition and gaps do not matter; a parent that is not known
    yet removes its write as soon as it arrives. Writes that name each other in a circle, which only a
    liar can bring about, are heads together unless a write outside the circle names one: nothing vanishes.
    """
    operations = list(operations)
    if len(operations) == 1:  # most records are written once
        (only,) = operations
        return {name: [Head(only.dot, only.hlc, write.value)] for name, write in only.groups.items()}
    written: dict[str, list[Operation]] = {}
    for operation in operations:
        for name in operation.groups:
            written.setdefault(name, []).append(operation)
    return {name: _heads(name, writing) for name, writing in written.items()}


def _heads(name: str, writing: Sequence[Operation]) -> list[Head]:
    """The heads of one group, from all operations that write it."""
    if len(writing) == 1:  # most groups are written once
        return [_head(name, writing[0])]
    named = _named(name, writing)
    by_dot = {one.dot: one for one in writing}
    return [_head(name, by_dot[dot]) for dot in sorted(_unnamed(named))]


def _head(name: str, operation: Operation) -> Head:
    return Head(operation.dot, operation.hlc, operation.groups[name].value)


def _named(name: str, writing: Iterable[Operation]) -> dict[Dot, set[Dot]]:
    """What each of these operations names as what it replaces in a group."""
    return {
        one.dot: {parent for parent in one.groups[name].parents if not _after(parent, one.dot)}
        for one in writing
    }


def _after(parent: Dot, dot: Dot) -> bool:
    """Whether a write names itself or a later one of its own replica: it cannot have seen that."""
    return parent.replica == dot.replica and parent.seq >= dot.seq


def _unnamed(named: Mapping[Dot, set[Dot]]) -> set[Dot]:
    """The writes that no other names, with the circles that nothing outside names; linear in its input."""
    naming: dict[Dot, set[Dot]] = {dot: set() for dot in named}
    for dot, parents in named.items():
        for parent in parents & named.keys():
            naming[parent].add(dot)
    first = {dot for dot, by in naming.items() if not by}
    left = named.keys() - _reached(first, named)
    for dot in reversed(_by_last_reached(left, named)) if left else ():
        if dot in left:
            first |= _reached({dot}, naming)
            left -= _reached({dot}, named)
    return first


def _reached(start: set[Dot], edges: Mapping[Dot, set[Dot]]) -> set[Dot]:
    """Everything that can be come to from `start` along `edges`, itself included."""
    found, waiting = set(start), list(start)
    while waiting:
        fresh = (edges[waiting.pop()] & edges.keys()) - found
        found |= fresh
        waiting += fresh
    return found


def _by_last_reached(dots: Iterable[Dot], edges: Mapping[Dot, set[Dot]]) -> list[Dot]:
    """The dots in the order in which a walk in depth leaves them for good."""
    order: list[Dot] = []
    seen: set[Dot] = set()
    for start in sorted(dots):
        waiting = [(start, False)]
        while waiting:
            dot, done = waiting.pop()
            if done:
                order.append(dot)
            elif dot not in seen:
                seen.add(dot)
                waiting.append((dot, True))
                waiting += [(one, False) for one in edges[dot] & edges.keys() if one not in seen]
    return order


def differ(heads: Iterable[Head]) -> bool:
    """Whether heads hold different values: two desks that wrote the same thing apart agree already."""
    values = [dict(head.value) for head in heads]
    return any(value != values[0] for value in values)


def base_of(name: str, operations: Sequence[Operation]) -> Head | None:
    """What stood in a group before its heads parted: the newest write that each of them was written over.

    None where they have none in common, or where it has not arrived yet.
    """
    writing = [one for one in operations if name in one.groups]
    named = _named(name, writing)
    heads = _unnamed(named)
    below = [_reached({head}, named) for head in heads]
    common = set.intersection(*below) - heads if below else set()
    newest = _unnamed({dot: named[dot] for dot in common})
    known = [_head(name, one) for one in writing if one.dot in newest]
    return max(known, key=lambda head: (head.hlc, head.dot), default=None)


def shown(name: str, heads: Iterable[Head], rank: Rank) -> Head:
    """The head that the table shows: the most restrictive, then the newest, then the larger dot."""
    return max(heads, key=lambda head: (rank(name, head.value), head.hlc, head.dot))
