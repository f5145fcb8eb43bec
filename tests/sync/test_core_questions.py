"""What the core says of a dispute: whether values differ, what stood before, which issue it is."""

from __future__ import annotations

from itertools import permutations

import pytest

from foras_desktop.sync.core.dots import Dot, is_replica_id
from foras_desktop.sync.core.heads import Head, base_of, differ
from foras_desktop.sync.core.issues import TWO_VALUES, Issue
from foras_desktop.sync.core.operations import GroupWrite, Operation
from foras_desktop.sync.core.vector import VersionVector

A, B, C = "AAAAAAAAAAAAA", "BBBBBBBBBBBBB", "CCCCCCCCCCCCC"


def write(replica: str, seq: int, *parents: Dot, hlc: int | None = None, group: str = "g") -> Operation:
    groups = {group: GroupWrite({"v": f"{replica[0]}{seq}"}, parents)}
    return Operation(Dot(replica, seq), "person", "r", seq if hlc is None else hlc, "a", "d", groups)


def base(*operations: Operation) -> Dot | None:
    """The base of "g", which is the same in whatever order they come."""
    told = [base_of("g", order) for order in permutations(operations)]
    (one,) = {None if head is None else head.dot for head in told}
    return one


# --- whether values differ ------------------------------------------------------------------------


def heads(*values: object) -> list[Head]:
    return [Head(Dot(A, place), place, {"v": value}) for place, value in enumerate(values, start=1)]


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ((1,), False),
        ((1, 1), False),
        ((1, 2), True),
        ((2, 1), True),
        ((1, 1, 2), True),
        ((2, 1, 1), True),
        ((1, 2, 1), True),
        ((None, None), False),
        ((None, 0), True),
        (("ab" * 50, "ab" * 50), False),
    ],
)
def test_equal_values_are_no_question(values: tuple[object, ...], wanted: bool) -> None:
    assert differ(heads(*values)) is wanted


def test_a_value_of_several_fields_differs_in_any_of_them() -> None:
    one, other = {"v": 1, "w": 2}, {"w": 2, "v": 1}
    assert not differ([Head(Dot(A, 1), 1, one), Head(Dot(B, 1), 1, other)])
    assert differ([Head(Dot(A, 1), 1, one), Head(Dot(B, 1), 1, {**other, "w": 3})])


# --- what stood before ----------------------------------------------------------------------------


def test_the_base_is_what_both_replaced() -> None:
    first = write(A, 1)
    assert base(first, write(A, 2, first.dot), write(B, 1, first.dot)) == first.dot


def test_of_a_chain_the_newest_common_write_is_the_base() -> None:
    first, second = write(A, 1), write(A, 2, Dot(A, 1))
    assert base(first, second, write(A, 3, second.dot), write(B, 1, second.dot)) == second.dot


def test_what_only_one_side_replaced_is_no_base() -> None:
    first, second = write(A, 1), write(A, 2, Dot(A, 1))
    assert base(first, second, write(A, 3, second.dot), write(B, 1, first.dot)) == first.dot


def test_values_that_share_nothing_have_no_base() -> None:
    assert base(write(A, 1), write(B, 1)) is None
    assert base(write(A, 1)) is None
    assert base() is None


def test_a_common_write_that_has_not_arrived_is_no_base() -> None:
    assert base(write(A, 2, Dot(C, 1)), write(B, 1, Dot(C, 1))) is None


def test_a_clock_that_was_behind_makes_no_older_base() -> None:
    first, second = write(A, 1, hlc=9), write(A, 2, Dot(A, 1), hlc=5)
    assert base(first, second, write(A, 3, second.dot), write(B, 1, second.dot)) == second.dot


def test_of_two_bases_the_later_one_is_told() -> None:
    one, other = write(A, 1, hlc=7), write(B, 1, hlc=9)
    sides = [write(A, 2, one.dot, other.dot), write(B, 2, one.dot, other.dot)]
    assert base(one, other, *sides) == other.dot
    assert base(write(A, 1, hlc=9), write(B, 1, hlc=7), *sides) == one.dot


def test_of_two_bases_of_one_time_the_larger_dot_is_told() -> None:
    one, other = write(A, 1, hlc=7), write(B, 1, hlc=7)
    assert base(one, other, write(A, 2, one.dot, other.dot), write(B, 2, one.dot, other.dot)) == other.dot


def test_of_three_sides_all_must_have_replaced_it() -> None:
    first, second = write(A, 1), write(A, 2, Dot(A, 1))
    sides = [write(A, 3, second.dot), write(B, 1, second.dot), write(C, 1, first.dot)]
    assert base(first, second, *sides) == first.dot


def test_a_head_is_no_base_of_itself() -> None:
    """A circle, which only a liar makes: what both name is a head, and no head stood before."""
    circle = [write(A, 1, Dot(B, 1)), write(B, 1, Dot(A, 1))]
    assert base(*circle) is None


def test_a_write_that_names_itself_or_a_later_one_has_not_seen_it() -> None:
    first = write(A, 1, Dot(A, 1), Dot(A, 2))
    assert base(first, write(A, 2, first.dot), write(B, 1, first.dot)) == first.dot


def test_another_groups_writes_are_no_base() -> None:
    other = write(A, 1, group="other")
    assert base(other, write(A, 2, other.dot), write(B, 1, other.dot)) is None


# --- issues ---------------------------------------------------------------------------------------

ONE, OTHER = ("person", "1"), ("seat", "2")


def test_an_issue_is_the_same_in_whatever_order_its_records_were_met() -> None:
    one = Issue.of("rule", [OTHER, ONE, ONE])
    assert one == Issue.of("rule", [ONE, OTHER])
    assert one.about == (ONE, OTHER)
    assert one.id == Issue.of("rule", (ONE, OTHER), detail="stands otherwise").id


def test_rule_records_and_group_make_another_issue() -> None:
    ids = {
        Issue.of(rule, about, group=group).id
        for rule in (TWO_VALUES, "rule")
        for about in ([ONE], [OTHER], [ONE, OTHER])
        for group in ("", "phone")
    }
    assert len(ids) == 12


def test_an_issue_is_a_value() -> None:
    one = Issue.of("rule", [ONE])
    assert len({one, Issue.of("rule", [ONE])}) == 1
    with pytest.raises(AttributeError):
        one.rule = "another"  # type: ignore[misc]


def test_an_issues_id_never_changes_between_releases() -> None:
    assert Issue.of(TWO_VALUES, [ONE], group="phone").id == "e5f50952-ac9c-5594-8b3d-2d9daef69db5"


# --- small things ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted"),
    [(A, True), (A[:-1], False), (A + "A", False), ("", False), (A[:-1] + "I", False), (A.lower(), False)],
)
def test_a_replicas_id_is_thirteen_letters_that_can_be_read_aloud(text: str, wanted: bool) -> None:
    assert is_replica_id(text) is wanted


def test_a_vector_counts_what_it_knows() -> None:
    vector = VersionVector({A: [(1, 7), (9, 9)], B: [(2, 7)]})
    assert (vector.size(A), vector.size(B), vector.size(C)) == (8, 6, 0)
