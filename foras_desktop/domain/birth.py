"""Birth dates with the precision they are known to, and the age they give."""

from __future__ import annotations

from datetime import date

from foras_desktop.domain.errors import UserError

OLDEST_AGE = 120


def check_birth(born_on: date | None, today: date) -> None:
    """Refuse a birth date in the future or more than 120 years ago."""
    if born_on is None:
        return
    if born_on > today:
        raise UserError("birth.in_future")
    if today.year - born_on.year > OLDEST_AGE:
        raise UserError("birth.too_long_ago", year=born_on.year)


def year_only(year: int) -> date:
    """How a birth year is kept: its first day, with the precision "year"."""
    try:
        return date(year, 1, 1)
    except ValueError as error:
        raise UserError("birth.not_a_year") from error


def from_age(age: int, today: date) -> date:
    """How an estimated age is kept: the first day of the year, with the precision "estimated"."""
    if not 0 <= age <= OLDEST_AGE:
        raise UserError("birth.not_an_age", limit=OLDEST_AGE)
    return date(today.year - age, 1, 1)


def age_on(born_on: date | None, precision: str | None, day: date) -> int | None:
    """Whole years on that day; a year alone counts as if the birthday had passed."""
    if born_on is None:
        return None
    had_birthday = precision != "day" or (day.month, day.day) >= (born_on.month, born_on.day)
    return day.year - born_on.year - (0 if had_birthday else 1)
