"""The days in a line: of registration, of birth, of departure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from foras_desktop.domain.birth import OLDEST_AGE, age_on, from_age
from foras_desktop.domain.names import search_key
from foras_desktop.registers.ages import read_age, read_age_or_year
from foras_desktop.registers.cells import Cell, CellProblem, text_of
from foras_desktop.registers.dates import (
    DAY,
    YEAR,
    DateHabit,
    ReadDate,
    maybe_turned,
    month_of,
    plain_date,
    read_written,
)
from foras_desktop.registers.fields import Column
from foras_desktop.registers.habits import Habits
from foras_desktop.registers.layout import Layout
from foras_desktop.registers.line_cells import LineCells
from foras_desktop.registers.words import keys
from foras_desktop.registers.workbook import Sheet

FIRST_YEAR = 2000
"""No desk registered anybody earlier: a year before is a slip of the key, or a day that lost its month."""

DATED = (Column.REGISTERED_ON, Column.BORN, Column.DEPARTURE)

_CLOCK_IS_WRONG = timedelta(days=366)
_YEARS_AHEAD = 10
_VERY_OLD = 100
_AGES_APART = 1
"""An age and a birth date may differ by a birthday."""

_REPEAT_MARKS = frozenset("\"”''〃«»")


@dataclass(frozen=True)
class TableDays:
    """How days are written in one table. In `turned` columns day and month may have changed places."""

    today: date
    month_first: frozenset[Column]
    month: tuple[int, int | None] | None
    from_1904: bool
    first_of_january_is_year: bool
    turned: frozenset[Column]

    def is_turned(self, column: Column, day: date) -> bool:
        """Whether a day of registration would be of the sheet's month, were it written the other way."""
        month = self.month[1] if self.month is not None else None
        return column is Column.REGISTERED_ON and day.day == month != day.month

    def read(self, column: Column, cell: Cell, about: int) -> ReadDate:
        """A date of that column; CellProblem for what is none."""
        if plain := plain_date(cell):
            return plain
        registered = column is Column.REGISTERED_ON
        habit = DateHabit(
            about,
            column in self.month_first,
            self.month if registered else None,
            column is Column.BORN,
            self.from_1904,
        )
        return read_written(cell, habit)


def days_of(
    sheet: Sheet, layout: Layout, habits: Habits, columns: Mapping[Column, int], today: date
) -> TableDays:
    """What the table tells of the way its days are written."""

    def cells(column: Column) -> Iterator[Cell]:
        return (sheet.cell(row, columns[column]) for row in layout.body)

    turned = frozenset(column for column in DATED if column in columns and maybe_turned(cells(column)))
    year_only = habits.first_of_january_is_year
    return TableDays(today, habits.month_first, month_of(sheet.name), sheet.from_1904, year_only, turned)


# --- registration ---------------------------------------------------------------------------------


def registration(cells: LineCells, days: TableDays, above: date | None, titled: date | None) -> date | None:
    """The day of registration. `above` is the day of the line before, `titled` the day of a title above."""
    cell = cells.cell(Column.REGISTERED_ON)
    if above is not None and isinstance(cell, str) and _is_repeat(cell):
        cells.note(Column.REGISTERED_ON, "registered_on.repeated", above.isoformat())
        return above
    if cell is None and titled is not None and not cells.lacks_value(Column.REGISTERED_ON):
        cells.note(Column.REGISTERED_ON, "registered_on.from_title", titled.isoformat())
        return titled
    day = _whole_day(cells, Column.REGISTERED_ON, days, days.today.year + _YEARS_AHEAD, needed=True)
    if day is None:
        if not cells.problems:
            cells.problem(Column.REGISTERED_ON, "registered_on.missing")
        return None
    _check_registration(cells, day, days.today)
    return day


def _is_repeat(text: str) -> bool:
    return search_key(text) in keys("repeated") or (bool(text.strip()) and set(text) - {" "} <= _REPEAT_MARKS)


def _check_registration(cells: LineCells, day: date, today: date) -> None:
    """A day to come may be this computer's clock, a year to come is a slip of the key."""
    if day.year < FIRST_YEAR:
        cells.problem(Column.REGISTERED_ON, "registered_on.too_early", day.isoformat())
    elif day > today + _CLOCK_IS_WRONG:
        cells.problem(Column.REGISTERED_ON, "registered_on.far_future", day.isoformat())
    elif day > today:
        cells.note(Column.REGISTERED_ON, "registered_on.in_future", day.isoformat())


def _whole_day(cells: LineCells, column: Column, days: TableDays, about: int, *, needed: bool) -> date | None:
    def whole(cell: Cell) -> ReadDate:
        found = days.read(column, cell, about)
        if found.precision == YEAR:
            raise CellProblem("date.year_only", text=text_of(cell))
        return found

    found = cells.read(column, whole, needed=needed)
    if found is None:
        return None
    _note_doubts(cells, column, found, days)
    return found.value


def _note_doubts(cells: LineCells, column: Column, found: ReadDate, days: TableDays) -> None:
    if found.doubt:
        cells.note(column, found.doubt, text_of(cells.cell(column)))
    if found.besides:
        cells.keep(column, "cell.more", text_of(cells.cell(column)))
    if isinstance(cells.cell(column), date) and (
        column in days.turned or days.is_turned(column, found.value)
    ):
        cells.note(column, "date.maybe_turned", found.value.isoformat())


# --- birth ----------------------------------------------------------------------------------------


def birth(cells: LineCells, days: TableDays, registered: date | None) -> tuple[date | None, str | None]:
    """The birth date and its precision; an age is one on the day of registration. None keeps no line out."""
    day = registered or days.today
    found = cells.read(Column.BORN, lambda cell: _born(days, cell, day))
    age = cells.read(Column.AGE, read_age_or_year)
    if isinstance(age, ReadDate):
        if found is None and age.value.year <= day.year:
            cells.note(Column.AGE, "age.is_year", str(age.value.year))
            return age.value, YEAR
        age = None
    if isinstance(found, int):
        cells.note(Column.BORN, "birth.is_age", text_of(cells.cell(Column.BORN)))
        return from_age(found, day), "estimated"
    if found is None:
        return (from_age(age, day), "estimated") if age is not None else (None, None)
    return _checked(cells, days, found, age, day)


def _born(days: TableDays, cell: Cell, day: date) -> ReadDate | int:
    """A date, or the age that some write in its place."""
    try:
        return days.read(Column.BORN, cell, day.year)
    except CellProblem:
        if isinstance(cell, str) and any(map(str.isalpha, cell)):
            try:
                return read_age(cell)
            except CellProblem:
                pass
        raise


def _checked(
    cells: LineCells, days: TableDays, found: ReadDate, age: int | None, day: date
) -> tuple[date | None, str | None]:
    january = found.precision == DAY and (found.value.day, found.value.month) == (1, 1)
    if january and days.first_of_january_is_year:
        found = replace(found, precision=YEAR)
    lived = age_on(found.value, found.precision, day)
    if lived is not None and lived > OLDEST_AGE:
        cells.keep(Column.BORN, "birth.too_long_ago", text_of(cells.cell(Column.BORN)))
        return (from_age(age, day), "estimated") if age is not None else (None, None)
    if january and found.precision == YEAR:
        cells.note(Column.BORN, "birth.taken_as_year", text_of(cells.cell(Column.BORN)))
    _note_doubts(cells, Column.BORN, found, days)
    if lived is not None and lived < 0:
        cells.problem(Column.BORN, "birth.after_registration", found.value.isoformat())
    elif lived is not None and lived > _VERY_OLD:
        cells.note(Column.BORN, "birth.very_long_ago", text_of(cells.cell(Column.BORN)))
    if age is not None and lived is not None and abs(lived - age) > _AGES_APART:
        cells.note(Column.AGE, "age.differs", str(age))
    return found.value, found.precision


# --- departure ------------------------------------------------------------------------------------


def departure(cells: LineCells, days: TableDays, registered: date | None) -> date | None:
    """The planned day; words that say none, and a day before the registration, are kept with the remark."""
    cell = cells.cell(Column.DEPARTURE)
    if isinstance(cell, str) and search_key(cell) in keys("undecided"):
        return None
    about = days.today.year + _YEARS_AHEAD
    day = _whole_day(cells, Column.DEPARTURE, days, about, needed=False)
    if day is not None and registered is not None and day < registered:
        cells.keep(Column.DEPARTURE, "departure.before_registration", text_of(cell))
        return None
    return day
