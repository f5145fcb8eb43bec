"""A few replicas and what passes between them: carries acts out, tells them, heals, and checks the end."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import permutations
from typing import Any

from foras_desktop.sync.core import heads as core_heads
from foras_desktop.sync.core.dots import Dot
from foras_desktop.sync.core.operations import Operation
from foras_desktop.sync.core.vector import VersionVector
from tests.simulation import acts, oracle
from tests.simulation.acts import RECORDS, Act, Plan
from tests.simulation.oracle import Broken, short
from tests.simulation.replica import Bundle, Form, Replica

START_MS = 1_637_054_640_000
"""Tuesday 16 November 2021, 10:24 in Morocco."""
_NAMES = "ABCDE"
_HEALING_ROUNDS = 4
_YEAR_MS = 31_556_952_000


def _carried(operations: Iterable[Operation]) -> VersionVector:
    ranges: dict[str, list[tuple[int, int]]] = {}
    for one in operations:
        ranges.setdefault(one.dot.replica, []).append((one.dot.seq, one.dot.seq))
    return VersionVector(ranges)


class World:
    """One run. `play` carries out an act, `heal` lets all meet, `check` says whether everything holds."""

    def __init__(self, plan: Plan, telling: bool = False) -> None:
        self.replicas = [Replica(name) for name in _NAMES[: plan.replicas]]
        self.story: list[str] = []
        self.happened: Counter[str] = Counter()
        self._telling = telling
        self._chance = random.Random(plan.healing)
        self._now = START_MS
        self._ahead = [0] * plan.replicas
        self._bundles: dict[int, Bundle] = {}
        self._read: set[tuple[int, int]] = set()
        self._down: set[frozenset[int]] = set()
        self._confirmed: dict[Dot, Operation] = {}

    def play(self, act: Act) -> None:
        """Carry an act out; one that breaks something before it could be told is told as an attempt."""
        told = len(self.story)
        try:
            _HOW[type(act)](self, act)
        except Exception:
            if len(self.story) == told:
                self._tell(lambda: _attempt(act))
            raise

    def _tell(self, line: Callable[[], str]) -> None:
        if self._telling:
            self.story.append(line())

    def _wall(self, replica: int) -> int:
        return self._now + self._ahead[replica]

    # --- time -------------------------------------------------------------------------------------

    def _wait(self, act: acts.Wait) -> None:
        self._now += act.ms
        self._tell(lambda: f"{_duration(act.ms)} pass")

    def _jump(self, act: acts.Jump) -> None:
        self._ahead[act.replica] += act.ms
        way = "forward" if act.ms > 0 else "back"
        self._tell(lambda: f"the clock of {_NAMES[act.replica]} is put {way} by {_duration(abs(act.ms))}")

    # --- writing ----------------------------------------------------------------------------------

    def _look(self, act: acts.Look) -> None:
        replica = self.replicas[act.replica]
        form = replica.forms[act.record] = replica.form(act.record)
        self._tell(lambda: f"{replica.name} opens a form of {act.record}, which holds {_seen(form)}")

    def _write(self, act: acts.Write) -> None:
        replica = self.replicas[act.replica]
        seen = self._sees(replica, act)
        if act.crash:
            saved = replica.saved()
            replica.write(act.record, dict.fromkeys(act.groups, act.value), seen, self._wall(act.replica))
            replica.restore(saved)
            self.happened["a write was lost before its commit"] += 1
            self._tell(lambda: f"{replica.name} writes, and the power goes before the commit")
            return
        stale = act.sees == "form" and seen != replica.form(act.record)
        self.happened["a stale form was saved"] += stale
        self._commit(act.replica, act.record, dict.fromkeys(act.groups, act.value), seen)

    def _sees(self, replica: Replica, act: acts.Write) -> Form:
        if act.sees == "form" and act.record in replica.forms:
            return replica.forms[act.record]
        if act.sees == "shown":
            heads = replica.heads(act.record)
            return {group: (replica.shown(group, found).dot,) for group, found in heads.items()}
        return replica.form(act.record)

    def _settle(self, act: acts.Settle) -> None:
        replica = self.replicas[act.replica]
        disputed = {group: dots for group, dots in replica.form(act.record).items() if len(dots) > 1}
        if disputed:
            self.happened["a dispute was settled"] += 1
            choice = self._commit(act.replica, act.record, dict.fromkeys(disputed, act.value), disputed)
            operations, left = replica.operations(act.record), replica.heads(act.record)
            for group in disputed:
                oracle.check_settled(replica.name, group, choice, operations, left[group])

    def _lie(self, act: acts.Lie) -> None:
        names = tuple(Dot(self.replicas[one].id, seq) for one, seq in act.names if one < len(self.replicas))
        self.happened["a liar named what it liked"] += 1
        self._commit(act.replica, act.record, {act.group: act.value}, {act.group: names})

    def _commit(self, at: int, record: str, values: dict[str, int], seen: Form) -> Dot:
        replica = self.replicas[at]
        operation = replica.write(record, values, seen, self._wall(at))
        self._confirmed[operation.dot] = operation
        if self._telling:
            what = " and ".join(f"{group} = {value}" for group, value in values.items())
            named = _seen({group: seen.get(group, ()) for group in values})
            self.story.append(
                f"{replica.name} writes {what} of {record} as {short([operation.dot])}, having seen {named}"
            )
        return operation.dot

    # --- carrying ---------------------------------------------------------------------------------

    def _pack(self, sender: int, to: int, what: str = "news", mask: int = 0) -> Bundle:
        replica, peer = self.replicas[sender], self.replicas[to]
        operations = replica.unacknowledged(peer.id) if what == "news" else list(replica.known.values())
        if what == "some":
            operations = [one for one in operations if mask >> (one.dot.seq * 3 + ord(one.desk)) % 16 & 1]
        wire = _carried(operations).to_wire()
        return Bundle(sender, to, tuple(operations), wire, replica.vector.to_wire())

    def _send(self, act: acts.Send) -> None:
        bundle = self._bundles[act.bundle] = self._pack(act.sender, act.to, act.what, act.mask)
        self._tell(
            lambda: (
                f"{_NAMES[act.sender]} writes bundle {act.bundle} for {_NAMES[act.to]}"
                f" with {short(one.dot for one in bundle.operations)}"
            )
        )

    def _deliver(self, act: acts.Deliver) -> None:
        bundle = self._bundles.get(act.bundle)
        if bundle is None or frozenset((bundle.sender, bundle.to)) in self._down:
            return
        ordered = _turned(bundle.operations, act.order)
        if act.cut is not None:
            self._crash_while_reading(act, bundle, ordered[: act.cut])
            return
        self.happened["a bundle was read again"] += (act.bundle, bundle.to) in self._read
        self._read.add((act.bundle, bundle.to))
        fresh = self._take(bundle, ordered)
        how = "its answer arrives" if act.answered else "its answer is lost"
        self._tell(lambda: f"{_NAMES[bundle.to]} reads bundle {act.bundle}: {fresh} new, {how}")
        if act.answered:
            self._answer(bundle)
        else:
            self.happened["an answer was lost"] += 1

    def _crash_while_reading(self, act: acts.Deliver, bundle: Bundle, half: Sequence[Operation]) -> None:
        reader = self.replicas[bundle.to]
        saved = reader.saved()
        reader.merge(half, _carried(half).to_wire(), self._wall(bundle.to))
        reader.restore(saved)
        self.happened["a reading was cut off and rolled back"] += 1
        self._tell(lambda: f"the power goes while {reader.name} reads bundle {act.bundle}")

    def _take(self, bundle: Bundle, ordered: Iterable[Operation]) -> int:
        reader = self.replicas[bundle.to]
        fresh = reader.merge(ordered, bundle.carried, self._wall(bundle.to))
        reader.hear(self.replicas[bundle.sender], bundle.acknowledged)
        self.happened["a vector had gaps"] += any(
            len(pairs) > 1 or pairs[0][0] > 1 for pairs in reader.vector.to_wire().values()
        )
        return fresh

    def _answer(self, bundle: Bundle) -> None:
        reader = self.replicas[bundle.to]
        self.replicas[bundle.sender].hear(reader, reader.vector.to_wire())

    def _relay(self, act: acts.Relay) -> None:
        if act.via in (act.sender, act.to):
            return
        self.happened["news went by a third"] += 1
        for sender, to in ((act.sender, act.via), (act.via, act.to)):
            if frozenset((sender, to)) in self._down:
                return
            bundle = self._pack(sender, to)
            fresh = self._take(bundle, bundle.operations)
            self._answer(bundle)
            if self._telling:
                self.story.append(f"{_NAMES[to]} gets {fresh} new from {_NAMES[sender]}")

    def _part(self, act: acts.Part) -> None:
        self._down.add(frozenset((act.one, act.two)))
        self._tell(lambda: f"nothing passes between {_NAMES[act.one]} and {_NAMES[act.two]} any more")

    def _rejoin(self, act: acts.Rejoin) -> None:
        self._down.clear()
        self._tell(lambda: "every line is up again")

    # --- the end ----------------------------------------------------------------------------------

    def heal(self) -> None:
        """All send each other what is not acknowledged, in any order, until all vectors are equal."""
        self._down.clear()
        self._tell(lambda: "then all exchange until they know the same")
        pairs = list(permutations(range(len(self.replicas)), 2))
        for _ in range(_HEALING_ROUNDS):
            self._chance.shuffle(pairs)
            for sender, to in pairs:
                bundle = self._pack(sender, to)
                self._take(bundle, _turned(bundle.operations, self._chance.getrandbits(8)))
            if all(one.vector == self.replicas[0].vector for one in self.replicas):
                break
        for sender, to in pairs:  # the last word: everyone hears that everyone has everything
            bundle = self._pack(sender, to)
            self._take(bundle, bundle.operations)

    def check(self) -> None:
        """Everything that must hold once all have met; `Broken` if something does not."""
        for replica in self.replicas:
            self._check_known(replica)
            self._check_peers(replica)
        for record in RECORDS:
            self._check_record(record)

    def _check_known(self, replica: Replica) -> None:
        if replica.known != self._confirmed:
            apart = short(sorted(replica.known.keys() ^ self._confirmed.keys()))
            raise Broken("all replicas know every confirmed write", f"{replica.name} differs in {apart}")
        oracle.check_vector(replica.name, self._confirmed, replica.vector.to_wire(), "vectors end equal")
        for other in self.replicas:
            oracle.check_whole(replica.name, other.name, replica.vector.contiguous(other.id), other.seq)
            same = replica.vector == other.vector and hash(replica.vector) == hash(other.vector)
            oracle.check_same("equal vectors are equal", replica.name, same, True)

    def _check_peers(self, replica: Replica) -> None:
        for peer in self.replicas:
            if peer is not replica:
                oracle.check_claim(replica.name, peer.name, peer.known, replica.believed(peer))
                waiting = [one.dot for one in replica.unacknowledged(peer.id)]
                oracle.check_same("nothing waits after all have met", replica.name, short(waiting), short([]))
                missing = peer.vector.dominates(replica.vector)
                oracle.check_same("whoever has everything dominates", peer.name, missing, True)

    def _check_record(self, record: str) -> None:
        first = self.replicas[0]
        heads = first.heads(record)
        chosen = {group: first.shown(group, found) for group, found in heads.items()}
        self.happened["a dispute was left"] += any(len(found) > 1 for found in heads.values())
        for replica in self.replicas[1:]:
            theirs = replica.heads(record)
            oracle.check_same("heads are equal everywhere", replica.name, theirs, heads)
            shown = {group: replica.shown(group, found) for group, found in theirs.items()}
            oracle.check_same("all show the same", replica.name, shown, chosen)
        again = first.operations(record)
        again += again[: len(again) // 2]
        self._chance.shuffle(again)
        found = core_heads.heads_by_group(again)
        oracle.check_same("order and repetition change nothing", first.name, found, heads)


def _turned(operations: Sequence[Operation], order: int) -> list[Operation]:
    """Another order of the same operations."""
    start = order % len(operations) if operations else 0
    turned = [*operations[start:], *operations[:start]]
    return turned[::-1] if order & 128 else turned


def _attempt(act: Act) -> str:
    """The act in words, without what it led to."""
    match act:
        case acts.Look():
            return f"{_NAMES[act.replica]} opens a form of {act.record}"
        case acts.Write():
            what = " and ".join(f"{group} = {act.value}" for group in act.groups)
            return f"{_NAMES[act.replica]} goes to write {what} of {act.record}"
        case acts.Settle():
            return f"{_NAMES[act.replica]} goes to settle {act.record} with {act.value}"
        case acts.Lie():
            return f"{_NAMES[act.replica]} goes to write {act.group} of {act.record} with a lie"
        case acts.Send():
            return f"{_NAMES[act.sender]} goes to write bundle {act.bundle} for {_NAMES[act.to]}"
        case acts.Deliver():
            return f"bundle {act.bundle} is being read"
        case acts.Relay():
            return f"{_NAMES[act.to]} is getting news from {_NAMES[act.sender]} by {_NAMES[act.via]}"
        case _:
            return str(act)


def _seen(form: Form) -> str:
    return " and ".join(f"{short(dots)} of {group}" for group, dots in form.items()) or "nothing"


def _duration(ms: int) -> str:
    for size, name in ((_YEAR_MS, "years"), (60_000, "minutes"), (1000, "s")):
        if ms >= size:
            return f"{ms // size} {name}"
    return f"{ms} ms"


_HOW: dict[type, Callable[[World, Any], None]] = {
    acts.Wait: World._wait,
    acts.Jump: World._jump,
    acts.Look: World._look,
    acts.Write: World._write,
    acts.Settle: World._settle,
    acts.Lie: World._lie,
    acts.Send: World._send,
    acts.Deliver: World._deliver,
    acts.Relay: World._relay,
    acts.Part: World._part,
    acts.Rejoin: World._rejoin,
}
