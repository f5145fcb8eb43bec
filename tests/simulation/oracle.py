"""What must hold, worked out the plain way from the writes themselves; of the core it knows only its data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from foras_desktop.sync.core.dots import Dot
from foras_desktop.sync.core.heads import Head
from foras_desktop.sync.core.operations import Operation

Wire = Mapping[str, list[list[int]]]
Named = dict[Dot, frozenset[Dot]]
_TICKS_A_MS = 65_536
_TEN_MINUTES = 600_000


class Broken(Exception):  # noqa: N818 - a finding, said as one
    """Something that must hold does not: which rule, and what was found."""

    def __init__(self, rule: str, found: str) -> None:
        super().__init__(f"{rule}: {found}")
        self.rule = rule
        self.found = found


def short(dots: Iterable[Dot]) -> str:
    """Dots as the story writes them: `A:1 B:2`."""
    return " ".join(f"{dot.replica[0]}:{dot.seq}" for dot in dots) or "nothing"


def ancestors(operations: Iterable[Operation], group: str) -> Named:
    """For each write of the group: all writes it supersedes, directly or through others known here."""
    writes = {one.dot: one.groups[group].parents for one in operations if group in one.groups}
    direct = {
        dot: [
            parent
            for parent in parents
            if parent in writes and not (parent.replica == dot.replica and parent.seq >= dot.seq)
        ]
        for dot, parents in writes.items()
    }
    found: Named = {}
    for dot in direct:
        above: set[Dot] = set()
        waiting = list(direct[dot])
        while waiting:
            parent = waiting.pop()
            if parent not in above:
                above.add(parent)
                waiting.extend(direct[parent])
        found[dot] = frozenset(above)
    return found


def true_heads(above: Named) -> set[Dot]:
    """The writes that nobody supersedes but those that they supersede themselves, in a liar's circle."""
    superseded = {old for dot, olds in above.items() for old in olds if dot not in above[old]}
    return above.keys() - superseded


def check_heads(who: str, operations: list[Operation], heads: Mapping[str, list[Head]]) -> None:
    """The heads of one record are what its writes say, each with its own value, in the order of dots."""
    by_dot = {one.dot: one for one in operations}
    written = {group for one in operations for group in one.groups}
    _expect(set(heads) == written, "every written group has heads", f"{who}: {sorted(heads)}")
    for group, found in heads.items():
        above = ancestors(operations, group)
        dots = [head.dot for head in found]
        expected = sorted(true_heads(above))
        if dots != expected:
            detail = f"{who} has {short(dots)} for {group}, the writes say {short(expected)}"
            raise Broken("heads are the writes nobody superseded", detail)
        for head in found:
            one = by_dot[head.dot]
            genuine = head.value == one.groups[group].value and head.hlc == one.hlc
            _expect(genuine, "a head is the write it names", f"{who}: {head}")
        _check_nothing_vanished(who, group, above, dots)


def _check_nothing_vanished(who: str, group: str, above: Named, heads: list[Dot]) -> None:
    for dot in above:
        kept = dot in heads or any(dot in above[head] for head in heads)
        _expect(kept, "no write vanishes", f"{who}: {group} of {short([dot])} is neither head nor superseded")
    for one in heads:
        for two in heads:
            apart = two not in above[one] or one in above[two]
            _expect(apart, "no head supersedes another", f"{who}: {group} of {short([one, two])}")


def check_shown(who: str, group: str, heads: list[Head], chosen: Head, restrictive: bool) -> None:
    """No head is more restrictive, newer or larger, in that order, than the one shown."""
    best = heads[0]
    for head in heads[1:]:
        better, worse = (head.value["v"], best.value["v"]) if restrictive else (0, 0)
        if better > worse or (better == worse and (head.hlc, head.dot) > (best.hlc, best.dot)):
            best = head
    detail = f"{who} shows {short([chosen.dot])} for {group}, not {short([best.dot])}"
    _expect(chosen == best, "the right head is shown", detail)


def check_tick(who: str, before: int, wall_ms: int, hlc: int) -> None:
    """A write's time is past all earlier ones and no further than it must be."""
    _expect(hlc > before, "own times only rise", f"{who} writes at {hlc} after {before}")
    nearest = max(before + 1, wall_ms * _TICKS_A_MS)
    _expect(hlc == nearest, "own times keep to the wall", f"{who} writes at {hlc}, wall {wall_ms}")


def check_drag(who: str, before: int, wall_ms: int, others: list[int], after: int) -> None:
    """Others' times are taken note of, but pull no further than ten minutes past the wall."""
    limit = (wall_ms + _TEN_MINUTES) * _TICKS_A_MS
    _expect(after >= before, "a clock never goes back", f"{who}: {before} to {after}")
    _expect(after <= max(before, limit), "no one drags a clock far", f"{who}: {after} is past {limit}")
    noted = max([before, *(min(other, limit) for other in others)])
    _expect(after == noted, "others' times are taken note of", f"{who}: {after}, not {noted}")


def check_vector(who: str, known: Iterable[Dot], wire: Wire, rule: str) -> None:
    """A vector names exactly what is known, in ranges that do not touch."""
    stated = _numbers(wire)
    seqs: dict[str, list[int]] = {}
    for dot in sorted(known):
        seqs.setdefault(dot.replica, []).append(dot.seq)
    _expect(stated == seqs, rule, f"{who} knows {seqs}, the vector says {dict(wire)}")
    for pairs in wire.values():
        apart = all(one[1] + 1 < two[0] for one, two in pairwise(pairs))
        _expect(apart, "ranges never touch", f"{who}: {pairs}")


def check_claim(who: str, peer: str, known: Mapping[Dot, Operation], wire: Wire) -> None:
    """An acknowledgement claims nothing that the peer has not committed."""
    for replica, seqs in _numbers(wire).items():
        for seq in seqs:
            if (replica, seq) not in known:
                detail = f"{who} believes that {peer} has {replica[0]}:{seq}"
                raise Broken("what is acknowledged was committed", detail)


def check_grown(who: str, peer: str, before: Wire, stated: Wire, after: Wire) -> None:
    """After hearing a peer, one believes all that one did and all that it said, no more."""
    was, said, believed = _dots(before), _dots(stated), _dots(after)
    if believed != was | said:
        raise Broken("acknowledgements only grow", f"{who} of {peer}: {before}, then {stated}, is {after}")


def check_settled(who: str, group: str, choice: Dot, operations: list[Operation], heads: list[Head]) -> None:
    """A choice between all heads leaves one, unless a liar had named the choice before it was made."""
    foreseen = any(choice in one.groups[group].parents for one in operations if group in one.groups)
    dots = [head.dot for head in heads]
    holds = foreseen or dots == [choice]
    _expect(holds, "a choice between all heads settles", f"{who}: {group} is {short(dots)}")


def check_contiguous(who: str, known: Mapping[Dot, Operation], author: str, contiguous: int) -> None:
    """Up to that number everything is known, and the next is not."""
    holds = (author, contiguous + 1) not in known and all(
        (author, seq) in known for seq in range(1, contiguous + 1)
    )
    _expect(holds, "contiguous ends before the first gap", f"{who} has {author[0]} up to {contiguous}")


def check_whole(who: str, author: str, contiguous: int, written: int) -> None:
    """In the end a vector has no gap: it goes up to the author's last write."""
    _expect(
        contiguous == written,
        "vectors end without gaps",
        f"{who} has {author} up to {contiguous} of {written}",
    )


def check_same(rule: str, who: str, found: object, expected: object) -> None:
    """The two are equal."""
    if found != expected:
        raise Broken(rule, f"{who} has {found}, not {expected}")


def _numbers(wire: Wire) -> dict[str, list[int]]:
    return {name: [n for low, high in pairs for n in range(low, high + 1)] for name, pairs in wire.items()}


def _dots(wire: Wire) -> set[tuple[str, int]]:
    return {(name, seq) for name, seqs in _numbers(wire).items() for seq in seqs}


def _expect(holds: bool, rule: str, found: str) -> None:
    if not holds:
        raise Broken(rule, found)
