"""Dates as people write them into cells."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache, lru_cache

from foras_desktop.domain.names import search_key
from foras_desktop.registers.cells import Cell, CellProblem, text_of
from foras_desktop.registers.words import keys, meanings

DAY, YEAR = "day", "year"

_NUMBERS = re.compile(r"(\d{1,4})[./\-\s](\d{1,2})[./\-\s](\d{1,4})")
_DAY_MONTH_YEAR = re.compile(r"(\d{1,4}) (\d{1,2}) (\d{1,4})\b(.*)")
_WORDS = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th)?(?: de)? ([^\W\d_]+) (\d{4}|\d{2})\b(.*)")
_MONTH_FIRST_WORDS = re.compile(r"([^\W\d_]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})\b(.*)")
_COMPACT = re.compile(r"(\d\d)(\d\d)((?:19|20)\d\d)")
_COMPACT_ISO = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)")
_ISO_HOUR = re.compile(r"(?<=\d)t(?=\d\d\b)")
_YEAR = re.compile(r"(1[89]\d\d|20\d\d)")
_MONTH_AND_YEAR = re.compile(r"(\d{1,2}|x{1,2}|[^\W\d_]+) (1[89]\d\d|20\d\d)")
_NO_DAY = re.compile(r"(?:0?0|x{1,2}) (?:\d{1,2}|x{1,2}) (1[89]\d\d|20\d\d)")
_DAY_AND_MONTH = re.compile(r"(\d{1,2})(?:er)? (\d{1,2}|[^\W\d_]+)")
_DAY_ALONE = re.compile(r"\d{1,2}")
_CLOCK = re.compile(r"\d{1,2}(?: ?h ?| )\d{0,2}(?: \d{1,2})?(?: [ap]m)?")
_SERIAL_FROM = date(1899, 12, 30)
_SERIALS = range(15_000, 80_000)
"""Days that Excel counts, from 1941 to 2119, left in a cell whose format was lost."""

_YEARS_AS_DAYS = range(1920, 2031)
"""A year typed into a cell that is formatted as a date becomes a day of 1905."""

_ODD_YEARS = 1905
"""Until then a cell that shows a date holds something else."""

_YEARS_ALONE = frozenset(map(str, range(60, 100)))
"""Two digits that are a year of birth and no age."""

_FOUR_YEARS = timedelta(days=1462)
"""What the days of a workbook that counts from 1904 lie behind."""

FROM_SERIAL = "date.from_serial"
FROM_SHEET = "date.from_sheet"
MONTH_DROPPED = "date.month_dropped"
YEAR_IN_DATE = "date.year_in_date_cell"
TWO_DIGITS = "date.two_digits"


@dataclass(frozen=True)
class ReadDate:
    """A date, how much of it is known ("day", "year"), a code of what was assumed, what stood besides."""

    value: date
    precision: str = DAY
    doubt: str = ""
    besides: str = ""


@dataclass(frozen=True)
class DateHabit:
    """How the dates of a column are written. `about` is the latest year they may lie in: it says which
    century two digits mean. `month` is the (year, month) that the sheet is of; `year_alone`: two digits
    may be a year.
    """

    about: int
    month_first: bool = False
    month: tuple[int, int | None] | None = None
    year_alone: bool = False
    from_1904: bool = False


def read_date(cell: Cell, *, about: int, month_first: bool = False) -> ReadDate:
    """`read_written` for a column of which nothing else is known."""
    return read_written(cell, DateHabit(about, month_first))


def read_written(cell: Cell, habit: DateHabit) -> ReadDate:
    """A date from a cell that is not empty; CellProblem `date.unreadable` for what is none."""
    if isinstance(cell, datetime):
        cell = cell.date()
    if plain := plain_date(cell):
        return plain
    found = _read(cell, habit) if isinstance(cell, (str, float, date)) else None
    if found is None:
        raise CellProblem("date.unreadable", text=text_of(cell))
    return found


@lru_cache(maxsize=20_000, typed=True)
def _read(cell: str | float | date, habit: DateHabit) -> ReadDate | None:
    try:
        if isinstance(cell, date):
            return _of_date_cell(cell, habit)
        if isinstance(cell, str):
            return _of_words(_bare(search_key(text_of(cell))), habit)
        return None if isinstance(cell, bool) else _of_number(cell, habit)
    except (ValueError, OverflowError):  # the 31st of June
        return None


def plain_date(cell: Cell) -> ReadDate | None:
    """What most cells hold: a day that is one, whoever wrote the column."""
    if isinstance(cell, datetime):
        cell = cell.date()
    return _exactly(cell) if isinstance(cell, date) and cell.year > _ODD_YEARS else None


@lru_cache(maxsize=20_000)
def _exactly(day: date) -> ReadDate:
    return ReadDate(day)


def _of_date_cell(cell: date, habit: DateHabit) -> ReadDate:
    if habit.month is not None and habit.month[1] and (cell.year, cell.month) == (1900, 1):
        return ReadDate(date(habit.month[0], habit.month[1], cell.day), doubt=FROM_SHEET)  # "16", shown so
    days = (cell - _SERIAL_FROM).days
    if days in _YEARS_AS_DAYS:
        return ReadDate(date(days, 1, 1), YEAR, YEAR_IN_DATE)
    return ReadDate(cell)


def _of_number(cell: float, habit: DateHabit) -> ReadDate | None:
    if not 0 < cell < 1e9:
        return None
    if int(cell) in _SERIALS:
        shift = _FOUR_YEARS if habit.from_1904 else timedelta()
        return ReadDate(_SERIAL_FROM + shift + timedelta(days=int(cell)), doubt=FROM_SERIAL)
    return _of_words(str(int(cell)), habit) if cell.is_integer() else None


def _of_words(text: str, habit: DateHabit) -> ReadDate | None:
    for read in (_whole_date, _year, _part_of_date):
        found = read(text, habit)
        if found is not None:
            return found
    if text.isdecimal() and int(text) in _SERIALS:
        return _of_number(float(int(text)), habit)
    return None


def _whole_date(text: str, habit: DateHabit) -> ReadDate | None:
    if found := _DAY_MONTH_YEAR.fullmatch(text):
        if not int(found[1]):
            return None
        return _besides(ReadDate(_of_numbers(found[1], found[2], found[3], habit)), found[4])
    if (found := _WORDS.fullmatch(text)) and found[2] in _months():
        year = int(found[3]) if len(found[3]) == 4 else _century(int(found[3]), habit.about)
        return _besides(ReadDate(date(year, _months()[found[2]], int(found[1]))), found[4])
    if (found := _MONTH_FIRST_WORDS.fullmatch(text)) and found[1] in _months():
        return _besides(ReadDate(date(int(found[3]), _months()[found[1]], int(found[2]))), found[4])
    if found := _COMPACT.fullmatch(text) or _COMPACT_ISO.fullmatch(text):
        return ReadDate(_of_numbers(found[1], found[2], found[3], habit), doubt=FROM_SERIAL)
    return None


def _year(text: str, habit: DateHabit) -> ReadDate | None:
    text = _without(text, _about_words())
    if found := _YEAR.fullmatch(text):
        return ReadDate(date(int(found[1]), 1, 1), YEAR)
    if found := _NO_DAY.fullmatch(text):
        return ReadDate(date(int(found[1]), 1, 1), YEAR, MONTH_DROPPED)
    if found := _MONTH_AND_YEAR.fullmatch(text):
        month = int(found[1]) if found[1].isdecimal() else _months().get(found[1], 0)
        if 1 <= month <= 12:
            return ReadDate(date(int(found[2]), 1, 1), YEAR, MONTH_DROPPED)
    if habit.year_alone and text in _YEARS_ALONE:
        return ReadDate(date(_century(int(text), habit.about), 1, 1), YEAR, TWO_DIGITS)
    return None


def _part_of_date(text: str, habit: DateHabit) -> ReadDate | None:
    """A day and a month, or a day, of the month that the sheet is of."""
    if habit.month is None:
        return None
    year, month = habit.month
    if found := _DAY_AND_MONTH.fullmatch(text):
        named = int(found[2]) if found[2].isdecimal() else _months().get(found[2], 0)
        return ReadDate(date(year, named, int(found[1])), doubt=FROM_SHEET)
    if month and _DAY_ALONE.fullmatch(text):
        return ReadDate(date(year, month, int(text)), doubt=FROM_SHEET)
    return None


def _besides(found: ReadDate, rest: str) -> ReadDate | None:
    """With what stands after the date: an hour says nothing, other digits make it no date."""
    rest = _without(rest.strip(), keys("idle", "dates"))
    if not rest or _CLOCK.fullmatch(rest):
        return found
    return None if any(map(str.isdecimal, rest)) else replace(found, besides=rest)


def _of_numbers(first: str, second: str, third: str, habit: DateHabit) -> date:
    if len(first) == 4:
        return date(int(first), int(second), int(third))
    if len(first) > 2 or len(third) not in (2, 4):
        raise ValueError
    year = int(third) if len(third) == 4 else _century(int(third), habit.about)
    day, month = (second, first) if habit.month_first else (first, second)
    return date(year, int(month), int(day))


def _century(two_digits: int, about: int) -> int:
    """The latest year with these last digits that is not after `about`."""
    year = about - about % 100 + two_digits
    return year if year <= about else year - 100


def _bare(text: str) -> str:
    """Without the day of the week and other words before a date."""
    idle = keys("idle", "dates")
    words = _ISO_HOUR.sub(" ", text).split()
    while len(words) > 1 and words[0] in idle and (words[0] not in _months() or not words[1].isdecimal()):
        words.pop(0)
    return " ".join(words)


def _without(text: str, listed: frozenset[str]) -> str:
    return " ".join(word for word in text.split() if word not in listed)


@cache
def _about_words() -> frozenset[str]:
    return frozenset(
        word for key in keys("about", "dates") | keys("idle", "dates") for word in key.split()
    ) - set(_months())


@cache
def _months() -> dict[str, int]:
    return {word: int(number) for word, number in meanings("months").items()}


# --- what a column or a sheet tells ---------------------------------------------------------------

_SURE = 2
"""One date that can only be read month first may be a slip of the key."""

_SHARE = 4
"""At least every fourth date of such a column has a day after the twelfth."""


def written_month_first(cells: Iterable[Cell]) -> bool:
    """Whether a column can only be read month first: 12/25/2021 stands in it and 25/12/2021 does not."""
    written = day_first = month_first = 0
    for cell in cells:
        found = _NUMBERS.fullmatch(search_key(cell)) if isinstance(cell, str) else None
        if found and len(found[1]) <= 2:
            written += 1
            day_first += int(found[1]) > 12 >= int(found[2])
            month_first += int(found[2]) > 12 >= int(found[1])
    return month_first >= _SURE and day_first == 0 and month_first * _SHARE >= written


def maybe_turned(cells: Iterable[Cell]) -> bool:
    """Whether an American Excel may have turned day and month: it made dates of all days up to the twelfth
    and left the others as words.
    """
    real = written = 0
    for cell in cells:
        if isinstance(cell, date):
            if cell.day > 12:
                return False
            real += 1
        elif isinstance(cell, str) and (found := _NUMBERS.fullmatch(search_key(cell))):
            if len(found[1]) > 2 or int(found[1]) <= 12 or int(found[2]) > 12:
                return False
            written += 1
    return real >= _SURE and written >= _SURE


def month_of(name: str) -> tuple[int, int | None] | None:
    """The year, and the month, that a sheet's name tells: "Novembre 2021", "11-2021", "2021"."""
    words = search_key(name).split()
    years = {int(word) for word in words if _YEAR.fullmatch(word)}
    months = {_months()[word] for word in words if word in _months()}
    months |= {int(word) for word in words if word.isdecimal() and len(word) == 2 and 1 <= int(word) <= 12}
    if len(years) != 1 or len(months) > 1:
        return None
    return years.pop(), months.pop() if months else None
