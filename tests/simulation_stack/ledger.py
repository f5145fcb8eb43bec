"""What was written in a run, by content: a write that is written again under a new name stays itself.

Kept beside the program and without any code of it. A node is one group of one write; its parents are the
nodes that its author was looking at. From that follows what must be shown in the end.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from foras_desktop.domain.records import AuditEntry
from tests.simulation_stack.laptop import Laptop, Line


class Node(NamedTuple):
    """One group of one write, whatever dot it has."""

    entity: str
    record: str
    group: str
    value: str
    hlc: int
    author: str
    desk: str

    def __str__(self) -> str:
        return f"{self.group} = {self.value} of {self.entity} {self.record[-6:]}"


def nodes_of(line: Line) -> dict[str, Node]:
    """The nodes of one operation by group."""
    return {
        group: Node(
            line.entity,
            line.record,
            group,
            json.dumps(value, sort_keys=True),
            line.hlc,
            line.author,
            line.desk,
        )
        for group, value in line.groups.items()
    }


@dataclass
class Ledger:
    """Every write of a run, and those that a person was told are saved."""

    parents: dict[Node, frozenset[Node]] = field(default_factory=dict)
    confirmed: set[Node] = field(default_factory=set)
    twice: set[Node] = field(default_factory=set)
    """Written twice with one content, seeing different things: a database put back may do so."""

    def learn(self, laptop: Laptop) -> set[Node]:
        """Look at what a computer has written as itself since the last time; its nodes, those known too."""
        replica = laptop.writes_as()
        fresh = laptop.operations(
            "replica = :own AND seq > :seq", own=replica, seq=laptop.known.get(replica, 0)
        )
        if not fresh:
            return set()
        laptop.known[replica] = fresh[-1].seq
        named = {dot for line in fresh for dots in line.parents.values() for dot in dots}
        return self._keep(fresh, self._named(laptop, named, fresh))

    def learn_all(self, laptop: Laptop) -> None:
        """Take everything in a log as given."""
        lines = laptop.operations()
        self._keep(lines, {line.dot: nodes_of(line) for line in lines})

    def _named(self, laptop: Laptop, dots: Iterable[str], fresh: list[Line]) -> dict[str, dict[str, Node]]:
        found = {line.dot: nodes_of(line) for line in fresh}
        for dot in set(dots) - found.keys():
            replica, _, seq = dot.partition(":")
            for line in laptop.operations("replica = :replica AND seq = :seq", replica=replica, seq=int(seq)):
                found[dot] = nodes_of(line)
        return found

    def _keep(self, lines: list[Line], named: dict[str, dict[str, Node]]) -> set[Node]:
        kept = set()
        for line in lines:
            if line.entity == AuditEntry.entity:  # the program writes these, not a step
                continue
            for group, node in nodes_of(line).items():
                dots = line.parents.get(group, [])
                seen = frozenset(named[dot][group] for dot in dots if group in named.get(dot, {}))
                if self.parents.setdefault(node, seen) != seen:
                    self.twice.add(node)
                kept.add(node)
        return kept

    def forget(self, gone: Iterable[Node]) -> None:
        """What was on one disk only went with that disk: nobody can want it back."""
        self.confirmed -= set(gone)

    def faults(self, lines: list[Line], heads: set[tuple[str, str]]) -> list[str]:
        """What a log and its heads (group, dot) lack of what was written, or show that they should not."""
        present: dict[Node, list[str]] = {}
        shown = set()
        for line in lines:
            if line.entity == AuditEntry.entity:  # the program writes these, not a step
                continue
            for group, node in nodes_of(line).items():
                present.setdefault(node, []).append(line.dot)
                if (group, line.dot) in heads:
                    shown.add(node)
        replaced = {parent for node in present for parent in self.parents.get(node, ())}
        several = {node for node, dots in present.items() if len(dots) > 1} | self.twice
        wrong = {
            "confirmed writes are gone": self.confirmed - present.keys(),
            "nobody wrote these": present.keys() - self.parents.keys(),
            "nobody replaced these, and they are not shown": present.keys() - replaced - shown - self.twice,
            "these were replaced and are shown": (shown & replaced) - several,
        }
        return [f"{what}: {_told(nodes)}" for what, nodes in wrong.items() if nodes]


def _told(nodes: Iterable[Node]) -> str:
    return "; ".join(sorted(map(str, nodes))[:6])
