"""Dates and ages as people write them into cells."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from foras_desktop.domain.birth import OLDEST_AGE
from foras_desktop.domain.names import search_key
from foras_desktop.registers.cells import Cell, CellProblem, text_of

DAY, YEAR = "day", "year"

_NUMBERS = re.compile(r"(\d{1,4})[./\-\s](\d{1,2})[./\-\s](\d{1,4})")
_YEAR = re.compile(r"(?:vers |env |environ |about |ca |en )?(1[89]\d\d|20\d\d)")
_WORDS = re.compile(r"(\d{1,2})(?:er)? ([a-z]+) (\d{4})")
_AGE = re.compile(r"(\d{1,3})(?: ?(?:ans?|years?|yrs?|y|a))?")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv jan january",
            "fevrier fevr fev february feb",
            "mars march mar",
            "avril avr april apr",
            "mai may",
            "juin june jun",
            "juillet juil july jul",
            "aout august aug",
            "septembre sept sep september",
            "octobre oct october",
            "novembre nov november",
            "decembre dec december",
        ),
        start=1,
    )
    for name in names.split()
}
_SERIAL_FROM = date(1899, 12, 30)
_SERIALS = range(15_000, 80_000)
"""Days that Excel counts, from 1941 to 2119, left in a cell whose format was lost."""


@dataclass(frozen=True)
class ReadDate:
    """A date and how much of it is known: "day" or "year"."""

    value: date
    precision: str = DAY


def read_date(cell: Cell, *, about: int, month_first: bool = False) -> ReadDate:
    """A date from a cell that is not empty; CellProblem `date.unreadable` for what is none.

    `about` is the latest year it may lie in: it says which century two digits mean. `month_first` is for a
    column that was found to be written so.
    """
    if isinstance(cell, datetime):
        return ReadDate(cell.date())
    if isinstance(cell, date):
        return ReadDate(cell)
    if isinstance(cell, float) and cell.is_integer() and int(cell) in _SERIALS:
        return ReadDate(_SERIAL_FROM + timedelta(days=int(cell)))
    text = search_key(text_of(cell))
    numbers = _NUMBERS.fullmatch(text)
    words = _WORDS.fullmatch(text)
    year = _YEAR.fullmatch(text)
    try:
        if numbers:
            return ReadDate(_of_numbers(*numbers.groups(), about=about, month_first=month_first))
        if words and words[2] in _MONTHS:
            return ReadDate(date(int(words[3]), _MONTHS[words[2]], int(words[1])))
        if year:
            return ReadDate(date(int(year[1]), 1, 1), YEAR)
    except ValueError:  # the 31st of June
        pass
    raise CellProblem("date.unreadable", text=text_of(cell))


def _of_numbers(first: str, second: str, third: str, *, about: int, month_first: bool) -> date:
    if len(first) == 4:
        return date(int(first), int(second), int(third))
    if len(first) > 2 or len(third) not in (2, 4):
        raise ValueError
    year = int(third) if len(third) == 4 else _century(int(third), about)
    day, month = (second, first) if month_first else (first, second)
    return date(year, int(month), int(day))


def _century(two_digits: int, about: int) -> int:
    """The latest year with these last digits that is not after `about`."""
    year = about - about % 100 + two_digits
    return year if year <= about else year - 100


def written_month_first(cells: Iterable[Cell]) -> bool:
    """Whether a column can only be read month first: 12/25/2021 stands in it and 25/12/2021 does not."""
    day_first = month_first = 0
    for cell in cells:
        found = _NUMBERS.fullmatch(search_key(cell)) if isinstance(cell, str) else None
        if found and len(found[1]) <= 2:
            day_first += int(found[1]) > 12 >= int(found[2])
            month_first += int(found[2]) > 12 >= int(found[1])
    return month_first > 0 and day_first == 0


def read_age(cell: Cell) -> int:
    """Whole years; CellProblem `age.unreadable`."""
    text = text_of(cell)
    found = None if text.startswith("-") else _AGE.fullmatch(search_key(text))
    if found is None or int(found[1]) > OLDEST_AGE:
        raise CellProblem("age.unreadable", text=text)
    return int(found[1])
