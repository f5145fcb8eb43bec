"""One replica in memory: a log, a vector, a clock and open forms, on the pure core and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from foras_desktop.sync.core import heads as core_heads
from foras_desktop.sync.core.dots import Dot, parse_dot
from foras_desktop.sync.core.heads import Head
from foras_desktop.sync.core.hlc import HybridClock
from foras_desktop.sync.core.operations import GroupWrite, Operation
from foras_desktop.sync.core.vector import VersionVector
from tests.simulation import oracle
from tests.simulation.acts import GROUPS

Wire = dict[str, list[list[int]]]
Form = Mapping[str, tuple[Dot, ...]]
_RESTRICTIVE = GROUPS[0]


def _rank(group: str, value: Mapping[str, Any]) -> int:
    return int(value["v"]) if group == _RESTRICTIVE else 0


class Bundle(NamedTuple):
    """Operations on their way, with what the sender had committed when it wrote them."""

    sender: int
    to: int
    operations: tuple[Operation, ...]
    carried: Wire
    acknowledged: Wire


class Replica:
    """What one desk keeps, and what it does in one transaction. Every step is checked by the oracle."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.id = name * 13
        self.seq = 0
        self.known: dict[Dot, Operation] = {}
        self.clock = HybridClock()
        self.vector = VersionVector()
        self.acknowledged: dict[str, VersionVector] = {}
        self.forms: dict[str, Form] = {}

    # --- a crash ----------------------------------------------------------------------------------

    def saved(self) -> tuple[Any, ...]:
        """What is on disk: restoring it is what a start after a crash finds."""
        return self.seq, dict(self.known), self.clock.last, self.vector, dict(self.acknowledged)

    def restore(self, saved: tuple[Any, ...]) -> None:
        """Back to what was committed; forms were only in memory."""
        self.seq, self.known, last, self.vector, self.acknowledged = saved
        self.clock = HybridClock(last)
        self.forms = {}

    # --- reading ----------------------------------------------------------------------------------

    def operations(self, record: str) -> list[Operation]:
        """All known operations of the record, in the order in which they came here."""
        return [one for one in self.known.values() if one.record == record]

    def heads(self, record: str) -> dict[str, list[Head]]:
        operations = self.operations(record)
        found = core_heads.heads_by_group(operations)
        oracle.check_heads(self.name, operations, found)
        return found

    def shown(self, group: str, heads: list[Head]) -> Head:
        chosen = core_heads.shown(group, heads, _rank)
        oracle.check_shown(self.name, group, heads, chosen, group == _RESTRICTIVE)
        return chosen

    def form(self, record: str) -> Form:
        """What a form opened now was loaded from."""
        return {group: tuple(head.dot for head in heads) for group, heads in self.heads(record).items()}

    # --- writing ----------------------------------------------------------------------------------

    def write(self, record: str, values: Mapping[str, int], seen: Form, wall_ms: int) -> Operation:
        before, self.seq = self.clock.last, self.seq + 1
        hlc = self.clock.tick(wall_ms)
        oracle.check_tick(self.name, before, wall_ms, hlc)
        groups = {group: GroupWrite({"v": value}, seen.get(group, ())) for group, value in values.items()}
        dot = parse_dot(str(Dot(self.id, self.seq)))
        operation = Operation(dot, "case", record, hlc, "author", self.name, groups)
        self.known[dot] = operation
        self.vector = self.vector.union(VersionVector({self.id: [(self.seq, self.seq)]}))
        return operation

    # --- exchange ---------------------------------------------------------------------------------

    def unacknowledged(self, peer: str) -> list[Operation]:
        """What the peer has not said that it has; its own writes it has."""
        theirs = self.acknowledged.get(peer, VersionVector())
        return [
            one
            for (replica, seq), one in self.known.items()
            if replica != peer and not theirs.covers(replica, seq, seq)
        ]

    def merge(self, operations: Iterable[Operation], carried: Wire, wall_ms: int) -> int:
        """Take what is new of a bundle; how many operations that is."""
        before = self.clock.last
        fresh = [one for one in operations if one.dot not in self.known]
        for one in fresh:
            self.known[one.dot] = one
            self.clock.observe(one.hlc, wall_ms)
        self.vector = self.vector.union(VersionVector.from_wire(carried))
        oracle.check_drag(self.name, before, wall_ms, [one.hlc for one in fresh], self.clock.last)
        oracle.check_vector(self.name, self.known, self.vector.to_wire(), "the vector is what is known")
        for author in carried:
            oracle.check_contiguous(self.name, self.known, author, self.vector.contiguous(author))
        return len(fresh)

    def hear(self, peer: Replica, stated: Wire) -> None:
        """Take note of what a peer has committed, unless more is known of it already."""
        oracle.check_claim(self.name, peer.name, peer.known, stated)
        vector, before = VersionVector.from_wire(stated), self.acknowledged.get(peer.id, VersionVector())
        if not before.dominates(vector):
            self.acknowledged[peer.id] = vector
        oracle.check_grown(self.name, peer.name, before.to_wire(), stated, self.believed(peer))

    def believed(self, peer: Replica) -> Wire:
        """What the peer is believed to have."""
        return self.acknowledged.get(peer.id, VersionVector()).to_wire()
