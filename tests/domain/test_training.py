"""Prerequisites by lineage, finishing before leaving, working days, and when a module is completed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foras_desktop.db.baseline import baseline_records
from foras_desktop.domain.records import Module
from foras_desktop.domain.training import (
    ABSENT,
    PRESENT,
    completion,
    covered,
    first_possible_departure,
    is_given,
    leaves_too_early,
    missing_prerequisites,
    working_days,
)

MODULES = [record for record in baseline_records(2) if isinstance(record, Module)]
BY_CODE = {module.code: module for module in MODULES}
CODES = sorted(code for code in BY_CODE if code)


@pytest.mark.parametrize(
    ("done", "wanted", "holds"),
    [
        (["LS", "SS"], "PD2", True),
        (["LS"], "PD1", False),
        (["PD2"], "PD1", True),
        (["PD2"], "LS", True),
        (["PD1"], "EC2", False),
        (["EN", "CO"], "EC2", True),
        ([], "PD1", False),
    ],
)
def test_a_version_counts_for_those_it_grew_out_of_and_into(
    done: list[str], wanted: str, holds: bool
) -> None:
    assert (wanted in covered(done, MODULES)) is holds


def test_vocational_modules_come_after_both_preparatory_ones_in_any_version() -> None:
    farm = BY_CODE["AG1"]
    assert missing_prerequisites(farm, [], MODULES) == ("PD1", "BU1")
    assert missing_prerequisites(farm, ["PD2"], MODULES) == ("BU1",)
    assert missing_prerequisites(farm, ["LS", "SS", "EC2"], MODULES) == ()


@given(st.lists(st.sampled_from(CODES)), st.sampled_from(CODES))
def test_doing_more_never_covers_less(done: list[str], more: str) -> None:
    before, after = covered(done, MODULES), covered([*done, more], MODULES)
    assert before <= after
    assert more in after
    assert covered(after, MODULES) == after


def test_a_version_is_given_from_its_first_day_to_its_last() -> None:
    first = BY_CODE["PD1"]
    days = [date(2018, 12, 31), date(2019, 1, 1), date(2020, 3, 31), date(2020, 4, 1)]
    assert [is_given(first, day) for day in days] == [False, True, True, False]


def test_ten_working_days_leave_out_week_ends_and_holidays() -> None:
    holiday = date(2021, 11, 18)
    days = working_days(date(2021, 11, 8), 10, lambda day: day == holiday)
    assert (days[0], days[-1], len(days)) == (date(2021, 11, 8), date(2021, 11, 22), 10)
    assert holiday not in days
    assert all(day.weekday() < 5 for day in days)


def test_a_calendar_without_an_open_day_ends() -> None:
    assert working_days(date(2021, 11, 8), 10, lambda day: True) == ()


def test_who_leaves_on_the_last_day_cannot_finish() -> None:
    last = date(2021, 11, 22)
    assert leaves_too_early(date(2021, 11, 21), last)
    assert leaves_too_early(last, last)
    assert not leaves_too_early(first_possible_departure(last), last)
    assert not leaves_too_early(None, last)


def test_eight_of_ten_days_complete_a_module() -> None:
    almost = completion(10, [PRESENT] * 15 + [ABSENT] * 4, 80)
    assert (almost.is_acquired, almost.lacking, almost.most, almost.is_possible) == (False, 1, 16, True)
    assert completion(10, [PRESENT] * 16, 80).is_acquired
    lost = completion(10, [ABSENT] * 9 + [PRESENT] * 2, 80)
    assert (lost.most, lost.is_possible) == (11, False)


@given(st.integers(0, 30), st.integers(1, 100), st.lists(st.sampled_from([PRESENT, ABSENT, ""]), max_size=60))
def test_what_is_acquired_was_possible(days: int, percent: int, marks: list[str]) -> None:
    found = completion(days, marks[: 2 * days], percent)
    assert found.present <= found.most <= found.total
    assert found.is_possible or not found.is_acquired
