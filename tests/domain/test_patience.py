"""Waiting after wrong passphrases: longer each time, never for ever."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from foras_desktop.domain.patience import FREE_TRIES, LONGEST, Tries, delay_after, still_to_wait

NOW = datetime(2021, 11, 16, 9, 24, tzinfo=UTC)


def test_slips_cost_nothing_and_guessing_costs_more_each_time() -> None:
    delays = [delay_after(count) for count in range(30)]
    assert delays[: FREE_TRIES + 1] == [timedelta()] * (FREE_TRIES + 1)
    assert delays[FREE_TRIES + 1] == timedelta(seconds=2)
    assert delays == sorted(delays)
    assert delays[-1] == LONGEST


def test_who_waited_may_try_again() -> None:
    tries = Tries(FREE_TRIES + 2, NOW)
    assert still_to_wait(tries, NOW + timedelta(seconds=1)) == timedelta(seconds=3)
    assert still_to_wait(tries, NOW + timedelta(seconds=4)) == timedelta()
    assert still_to_wait(Tries(), NOW) == timedelta()


@given(st.integers(0, 10**6), st.integers(-(10**9), 10**9))
def test_no_clock_makes_anyone_wait_longer_than_the_delay(count: int, seconds: int) -> None:
    waiting = still_to_wait(Tries(count, NOW), NOW + timedelta(seconds=seconds))
    assert timedelta() <= waiting <= delay_after(count)
