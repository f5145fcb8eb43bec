"""Version vectors with gaps: which operations of which replicas are known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

Ranges = tuple[tuple[int, int], ...]
"""Inclusive ranges of seqs, ascending, never touching: ((1, 7), (9, 9)) knows 1 to 7 and 9."""


def merge_ranges(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """The same seqs as the fewest ranges."""
    merged: list[tuple[int, int]] = []
    for first, last in sorted(ranges):
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], last))
        else:
            merged.append((first, last))
    return tuple(merged)


class VersionVector:
    """Per replica, the seqs known; immutable."""

    def __init__(self, ranges: Mapping[str, Iterable[tuple[int, int]]] | None = None) -> None:
        merged = {replica: merge_ranges(known) for replica, known in (ranges or {}).items()}
        self._ranges = {replica: known for replica, known in merged.items() if known}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, VersionVector) and self._ranges == other._ranges

    def __hash__(self) -> int:
        return hash(tuple(sorted(self._ranges.items())))

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._ranges))

    def ranges(self, replica: str) -> Ranges:
        return self._ranges.get(replica, ())

    def contiguous(self, replica: str) -> int:
        """The highest seq up to which everything of that replica is known; 0 for none."""
        known = self.ranges(replica)
        return known[0][1] if known and known[0][0] == 1 else 0

    def size(self, replica: str) -> int:
        """How many seqs of that replica are known."""
        return sum(last - first + 1 for first, last in self.ranges(replica))

    def covers(self, replica: str, first: int, last: int) -> bool:
        """Whether every seq of that stretch is known."""
        return any(low <= first and last <= high for low, high in self.ranges(replica))

    def union(self, other: VersionVector) -> VersionVector:
        """What either knows."""
        replicas = {*self._ranges, *other._ranges}
        return VersionVector({name: (*self.ranges(name), *other.ranges(name)) for name in replicas})

    def without(self, other: VersionVector) -> VersionVector:
        """What this one knows and the other does not."""
        left = {}
        for name in self:
            known = self.ranges(name)
            for first, last in other.ranges(name):
                pieces = [
                    piece
                    for low, high in known
                    for piece in ((low, min(high, first - 1)), (max(low, last + 1), high))
                ]
                known = merge_ranges({(low, high) for low, high in pieces if low <= high})
            left[name] = known
        return VersionVector(left)

    def dominates(self, other: VersionVector) -> bool:
        """Whether everything the other knows is known here."""
        return self.union(other) == self

    def to_wire(self) -> dict[str, list[list[int]]]:
        """As lists for JSON."""
        return {name: [list(pair) for pair in self._ranges[name]] for name in self}

    @classmethod
    def from_wire(cls, wire: Mapping[str, Iterable[Iterable[int]]]) -> VersionVector:
        """The inverse of `to_wire`; ValueError for ranges that are none."""
        parsed: dict[str, list[tuple[int, int]]] = {}
        for name, pairs in wire.items():
            for pair in pairs:
                first, last = pair
                if not 1 <= first <= last:
                    raise ValueError(name)
                parsed.setdefault(name, []).append((first, last))
        return cls(parsed)
