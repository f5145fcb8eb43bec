"""When a backup is due, and which of the old ones go."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from foras_desktop.domain.backups import NEWEST_KEPT, is_due, superfluous

NOW = datetime(2021, 11, 16, 9, 24, tzinfo=UTC)

instants = st.lists(
    st.integers(0, 26 * 365 * 24 * 60).map(lambda minutes: NOW - timedelta(days=900, minutes=-minutes)),
    max_size=60,
    unique=True,
)


def test_one_a_day_where_something_was_written() -> None:
    assert is_due(None, NOW, has_changed=False)
    assert is_due(NOW - timedelta(days=1), NOW, has_changed=True)
    assert not is_due(NOW - timedelta(hours=3), NOW, has_changed=True)
    assert not is_due(NOW - timedelta(days=9), NOW, has_changed=False)


def test_a_clock_that_went_back_makes_one_more() -> None:
    assert is_due(NOW + timedelta(days=400), NOW, has_changed=True)


@given(instants)
def test_the_newest_stay_and_the_oldest_days_thin_out(made: list[datetime]) -> None:
    gone = set(superfluous((one, one) for one in made))
    kept = sorted(set(made) - gone, reverse=True)
    assert kept[:NEWEST_KEPT] == sorted(made, reverse=True)[:NEWEST_KEPT]
    assert len(kept) <= NEWEST_KEPT + 7 + 4 + 6
    assert not made or {one.date() for one in kept} >= set(sorted({one.date() for one in made})[-7:])


@given(instants)
def test_what_stayed_once_stays_when_nothing_is_added(made: list[datetime]) -> None:
    gone = set(superfluous((one, one) for one in made))
    assert not superfluous((one, one) for one in made if one not in gone)


def test_a_year_of_daily_backups_leaves_a_handful() -> None:
    made = [NOW - timedelta(days=day) for day in range(365)]
    kept = set(made) - set(superfluous((one, one) for one in made))
    ages = sorted((NOW - one).days for one in kept)
    assert ages[:7] == list(range(7))
    assert 130 < ages[-1] < 185
    assert len(ages) <= 16
