"""Heads: the writes of a group that no other write names as ancestor, and which of them is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from foras_desktop.sync.core.dots import Dot
from foras_desktop.sync.core.operations import Operation

Rank = Callable[[str, Mapping[str, Any]], int]
"""How restrictive a group's value is (group name, value); the highest is shown first."""


@dataclass(frozen=True)
class Head:
    """One value of a group that nobody has knowingly replaced."""

    dot: Dot
    hlc: int
    value: Mapping[str, Any]


def heads_by_group(operations: Iterable[Operation]) -> dict[str, list[Head]]:
    """The heads of each group of one record, from all its known operations, in any order.

    A pure function of the set: order, repetition and gaps do not matter; a parent that is not known
    yet removes its write as soon as it arrives.
    """
    written: dict[str, dict[Dot, Head]] = {}
    superseded: dict[str, set[Dot]] = {}
    for operation in operations:
        for name, write in operation.groups.items():
            head = Head(operation.dot, operation.hlc, write.value)
            written.setdefault(name, {})[operation.dot] = head
            superseded.setdefault(name, set()).update(write.parents)
    return {
        name: sorted(
            (head for dot, head in heads.items() if dot not in superseded[name]), key=lambda head: head.dot
        )
        for name, heads in written.items()
    }


def shown(name: str, heads: Iterable[Head], rank: Rank) -> Head:
    """The head that the table shows: the most restrictive, then the newest, then the larger dot."""
    return max(heads, key=lambda head: (rank(name, head.value), head.hlc, head.dot))
