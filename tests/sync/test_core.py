"""The pure core: dots, clocks, vectors and heads do not care about order or repetition."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foras_desktop.sync.core.dots import Dot, is_replica_id, parse_dot, replica_id
from foras_desktop.sync.core.heads import heads_by_group, shown
from foras_desktop.sync.core.hlc import FURTHEST_DRAG_MS, HybridClock, from_ms, to_ms
from foras_desktop.sync.core.operations import GroupWrite, Operation
from foras_desktop.sync.core.vector import VersionVector, merge_ranges
from tests.simulation.oracle import ancestors, true_heads

A, B = "AAAAAAAAAAAAA", "BBBBBBBBBBBBB"


@given(st.binary(min_size=8, max_size=8), st.integers(1, 10**9))
def test_a_dot_is_written_and_read_back(random: bytes, seq: int) -> None:
    dot = Dot(replica_id(random), seq)
    assert is_replica_id(dot.replica)
    assert parse_dot(str(dot)) == dot


def test_a_replica_s_id_is_eight_bytes_in_letters_that_can_be_read_aloud() -> None:
    assert replica_id(bytes(8)) == "0000000000000"
    assert replica_id(b"\xff" * 8) == "FZZZZZZZZZZZZ"
    assert replica_id(bytes.fromhex("0123456789abcdef")) == "028T5CY4TQKFF"
    assert replica_id(bytes.fromhex("0123456789abcdef") + b"more") == "028T5CY4TQKFF"


def test_a_dot_s_number_has_at_most_nineteen_digits() -> None:
    assert parse_dot(f"{A}:{10**19 - 1}").seq == 10**19 - 1
    for digits in (20, 21, 5000):
        with pytest.raises(ValueError, match=A):
            parse_dot(f"{A}:{'1' * digits}")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A:1",
        f"{A}:",
        f"{A}:0",
        f"{A}:07",
        f"{A}:-1",
        f"{A}:١",
        f"{A.lower()}:1",
        f"{A}A:1",
        f"{A[1:]}U:1",
        A,
    ],
)
def test_what_is_no_dot_is_refused(text: str) -> None:
    with pytest.raises(ValueError) as refusal:  # noqa: PT011 - the text itself is the message
        parse_dot(text)
    assert str(refusal.value) == text


@given(st.lists(st.integers(0, 10**12), min_size=1, max_size=50))
def test_the_clock_only_rises_whatever_the_wall_says(walls: list[int]) -> None:
    clock = HybridClock()
    ticks = [clock.tick(wall) for wall in walls]
    assert ticks == sorted(set(ticks))


@given(st.integers(0, 2**46), st.integers(0, 10**12))
def test_nobody_drags_our_clock_far(other: int, wall: int) -> None:
    clock = HybridClock(from_ms(wall))
    clock.observe(from_ms(other), wall)
    assert to_ms(clock.last) <= wall + FURTHEST_DRAG_MS


def test_a_clock_begins_at_nothing_and_counts_within_a_millisecond() -> None:
    clock = HybridClock()
    assert clock.last == 0
    assert clock.tick(0) == 1
    assert clock.tick(7) == from_ms(7) == 7 * 65_536
    assert clock.tick(7) == from_ms(7) + 1
    assert to_ms(from_ms(7) + 65_535) == 7


def test_a_time_from_elsewhere_is_followed_for_ten_minutes_exactly() -> None:
    clock = HybridClock()
    clock.observe(from_ms(600_999), 1000)
    assert clock.last == from_ms(600_999)
    clock.observe(from_ms(700_000), 1000)
    assert clock.last == from_ms(601_000)
    clock.observe(from_ms(5), 1000)
    assert clock.last == from_ms(601_000)


def test_no_wall_clock_and_no_liar_count_further_than_a_database() -> None:
    year_4000, year_9999 = 64_060_588_800_000, 253_402_300_799_000
    clock = HybridClock()
    assert clock.tick(year_4000) == from_ms(year_4000)
    clock.observe(2**63 - 1, year_9999)
    assert clock.tick(year_9999) < 2**63 - 2**32


_ranges = st.lists(st.tuples(st.integers(1, 30), st.integers(0, 6)).map(lambda p: (p[0], p[0] + p[1])))


@given(_ranges)
def test_ranges_know_the_same_numbers(ranges: list[tuple[int, int]]) -> None:
    merged = merge_ranges(ranges)
    known = {n for first, last in ranges for n in range(first, last + 1)}
    assert {n for first, last in merged for n in range(first, last + 1)} == known
    assert all(one[1] + 1 < two[0] for one, two in pairwise(merged))


@given(_ranges, _ranges)
def test_a_union_dominates_both_and_survives_the_wire(
    one: list[tuple[int, int]], two: list[tuple[int, int]]
) -> None:
    first, second = VersionVector({A: one}), VersionVector({A: two, B: one})
    both = first.union(second)
    assert both.dominates(first)
    assert both.dominates(second)
    assert both == second.union(first)
    assert VersionVector.from_wire(both.to_wire()) == both


def _numbers(vector: VersionVector, replica: str) -> set[int]:
    return {n for first, last in vector.ranges(replica) for n in range(first, last + 1)}


@given(_ranges, _ranges)
def test_what_another_knows_is_taken_out_number_by_number(
    one: list[tuple[int, int]], two: list[tuple[int, int]]
) -> None:
    first, second = VersionVector({A: one, B: one}), VersionVector({A: two})
    left = first.without(second)
    assert _numbers(left, A) == _numbers(first, A) - _numbers(second, A)
    assert left.ranges(B) == first.ranges(B)
    assert left.union(second).dominates(first)


def test_the_contiguous_part_ends_at_the_first_gap() -> None:
    vector = VersionVector({A: [(1, 4), (6, 9)]})
    assert vector.contiguous(A) == 4
    assert vector.contiguous(B) == 0
    assert vector.covers(A, 6, 8)
    assert not vector.covers(A, 4, 6)
    assert vector != vector.to_wire()
    assert VersionVector({A: [(2, 4)]}).contiguous(A) == 0


def test_a_vector_that_is_none_is_refused() -> None:
    for wire in ({A: [[0, 3]]}, {A: [[5, 2]]}):
        with pytest.raises(ValueError, match=A):
            VersionVector.from_wire(wire)


@st.composite
def histories(draw: st.DrawFn) -> list[Operation]:
    """Writes of one group on two replicas, each seeing some heads of what went before."""
    operations: list[Operation] = []
    seqs = {A: 0, B: 0}
    for number in range(draw(st.integers(1, 8))):
        replica = draw(st.sampled_from([A, B]))
        seqs[replica] += 1
        seen = draw(st.lists(st.sampled_from(operations), max_size=3)) if operations else []
        write = GroupWrite({"value": number}, tuple({one.dot for one in seen}))
        hlc = draw(st.integers(1, 5))
        operations.append(Operation(Dot(replica, seqs[replica]), "e", "r", hlc, "a", "d", {"g": write}))
    return operations


def test_what_was_written_never_changes() -> None:
    operation = _write(A, 1)
    head = heads_by_group([operation])["g"][0]
    for one, field in ((operation, "hlc"), (operation.groups["g"], "parents"), (head, "hlc")):
        with pytest.raises(AttributeError):
            setattr(one, field, ())


@given(histories(), st.randoms())
def test_heads_are_a_function_of_the_set(history: list[Operation], random: object) -> None:
    shuffled = [*history, *history[:2]]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    heads = heads_by_group(history)["g"]
    assert heads == heads_by_group(shuffled)["g"]
    named = {parent for one in history for parent in one.groups["g"].parents}
    assert {head.dot for head in heads} == {one.dot for one in history} - named


def test_the_most_restrictive_is_shown_before_the_newest() -> None:
    def write(replica: str, hlc: int, value: object) -> Operation:
        return Operation(Dot(replica, 1), "e", "r", hlc, "a", "d", {"g": GroupWrite({"v": value}, ())})

    heads = heads_by_group([write(A, 1, 1), write(B, 2, 0)])["g"]
    assert shown("g", heads, lambda name, value: 0).value["v"] == 0
    assert shown("g", heads, lambda name, value: value["v"]).value["v"] == 1


def _write(replica: str, seq: int, *parents: Dot) -> Operation:
    return Operation(Dot(replica, seq), "e", "r", seq, "a", "d", {"g": GroupWrite({"v": seq}, parents)})


def test_writes_that_name_each_other_in_a_circle_are_kept_together() -> None:
    a, b, c = Dot(A, 1), Dot(B, 1), Dot(A, 2)
    circle = [_write(A, 1, b), _write(B, 1, c), _write(A, 2, a)]
    assert {head.dot for head in heads_by_group(circle)["g"]} == {a, b, c}
    older = _write(B, 2)
    assert {head.dot for head in heads_by_group([*circle, older])["g"]} == {a, b, c, older.dot}
    assert {head.dot for head in heads_by_group([*circle, _write(B, 3, b)])["g"]} == {Dot(B, 3)}


def test_a_write_names_neither_itself_nor_a_later_one_of_its_own() -> None:
    found = heads_by_group([_write(A, 1, Dot(A, 1), Dot(A, 2)), _write(A, 2)])["g"]
    assert [head.dot.seq for head in found] == [1, 2]


def test_of_two_circles_the_one_that_names_the_other_stays() -> None:
    a1, b1, a2, b2 = Dot(A, 1), Dot(B, 1), Dot(A, 2), Dot(B, 2)
    later_names = [_write(A, 1, b1), _write(B, 1, a1), _write(A, 2, b2, a1), _write(B, 2, a2)]
    assert {head.dot for head in heads_by_group(later_names)["g"]} == {a2, b2}
    earlier_names = [_write(A, 1, b1, b2), _write(B, 1, a1), _write(A, 2, b2), _write(B, 2, a2)]
    assert {head.dot for head in heads_by_group(earlier_names)["g"]} == {a1, b1}


_liars_dots = st.builds(Dot, st.sampled_from([A, B]), st.integers(1, 4))


@given(st.dictionaries(_liars_dots, st.lists(_liars_dots, max_size=3), min_size=1))
def test_whatever_liars_name_the_plain_definition_holds(named: dict[Dot, list[Dot]]) -> None:
    operations = [_write(*dot, *parents) for dot, parents in named.items()]
    found = heads_by_group(operations)["g"]
    assert [head.dot for head in found] == sorted(true_heads(ancestors(operations, "g")))


def test_thousands_of_writes_in_circles_cost_little() -> None:
    many = [_write(A, seq, Dot(B, seq)) for seq in range(1, 5000)]
    many += [_write(B, seq, Dot(A, seq)) for seq in range(1, 5000)]
    assert len(heads_by_group(many)["g"]) == 9998
