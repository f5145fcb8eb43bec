"""What each row of a table is, before anybody is read in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from foras_desktop.domain.errors import UserError
from foras_desktop.domain.names import search_key
from foras_desktop.registers.ages import read_age
from foras_desktop.registers.cells import Cell, CellProblem, is_unknown, text_of
from foras_desktop.registers.countries import read_country
from foras_desktop.registers.dates import DAY, DateHabit, read_written
from foras_desktop.registers.fields import NAMES, Column
from foras_desktop.registers.habits import Habits
from foras_desktop.registers.layout import Layout
from foras_desktop.registers.lines import LineKind
from foras_desktop.registers.names import is_nobody
from foras_desktop.registers.people import read_category, read_sex
from foras_desktop.registers.phones import read_phone
from foras_desktop.registers.rows import filled, holds_data
from foras_desktop.registers.words import begins_with, keys

_LABELLED = 3
"""Cells that a line which begins with "Signature" or "Semaine" may have."""

_NOTHING = (0.0, False, date(1899, 12, 30), date(1899, 12, 31))
"""What a link to an empty cell leaves behind."""


_READERS: Mapping[Column, Callable[[Cell], object]] = {
    Column.NATIONALITY: read_country,
    Column.PHONE: read_phone,
    Column.SEX: read_sex,
    Column.CATEGORY: read_category,
    Column.AGE: read_age,
    Column.REMARK: text_of,
}


_TELLING = (Column.NATIONALITY, Column.SEX, Column.PHONE)


def _accepts(column: Column, cell: Cell) -> bool:
    """Whether a cell is what its column holds."""
    try:
        return column in _READERS and bool(_READERS[column](cell))
    except (CellProblem, UserError):
        return False


class Kinds:
    """The kinds of a table's rows. `two_people` and `above_heading` are problems of what may be somebody."""

    def __init__(self, layout: Layout, habits: Habits, today: date) -> None:
        self._layout = layout
        self._columns: Mapping[Column, int] = {column: at for at, column in habits.columns.items()}
        self._taken = habits.columns
        self._names = [at for at, column in habits.columns.items() if column in NAMES]
        self._day = self._columns.get(Column.REGISTERED_ON, -1)
        self._number = self._columns.get(Column.NUMBER, -1)
        self._doubles = [at for at in layout.doubles if at not in habits.columns]
        self._today = today

    def of(self, place: int, row: Sequence[Cell]) -> tuple[LineKind, str]:
        """The kind of a row, and the code of what is wrong with one that cannot be read."""
        layout = self._layout
        if not (found := filled(row)) or self._is_blank(row, found):
            return LineKind.EMPTY, ""
        if place < layout.first_heading:
            unread = holds_data(row)
            return (LineKind.UNREADABLE, "line.above_heading") if unread else (LineKind.TITLE, "")
        if place <= layout.last_heading or place in layout.repeats:
            return LineKind.HEADING, ""
        if any(self._is_named(row, at) for at in self._doubles):
            return LineKind.UNREADABLE, "line.two_people"
        return self._below(row, found), ""

    def day_told(self, row: Sequence[Cell]) -> date | None:
        """The day that a title tells, for the lines below it."""
        cells = filled(row)
        return self._whole_day(cells[0]) if len(cells) == 1 else None

    def _below(self, row: Sequence[Cell], found: Sequence[Cell]) -> LineKind:
        dated = self._day >= 0 and self._day < len(row) and isinstance(row[self._day], date)
        if dated and len(found) > 2 and not self._says_nobody(row, found):
            return LineKind.PERSON  # most lines; spares them the rest
        first = next((search_key(text_of(cell)) for cell in found if isinstance(cell, str)), "")
        if not self._is_dated(row):
            if begins_with(first, keys("total")):
                return LineKind.TOTAL
            if (
                len(found) <= _LABELLED
                and begins_with(first, keys("label"))
                and not self._tells_of_someone(row)
            ):
                return LineKind.TITLE
        if self._says_nobody(row, found) or (len(found) == 1 and self._is_title(row, found[0])):
            return LineKind.TITLE
        return LineKind.PERSON

    def _tells_of_someone(self, row: Sequence[Cell]) -> bool:
        """Whether a country, a sex or a telephone stands in its column: Mars may be a name too."""
        told = ((column, self._columns.get(column, len(row))) for column in _TELLING)
        return any(at < len(row) and row[at] is not None and _accepts(column, row[at]) for column, at in told)

    def _is_title(self, row: Sequence[Cell], cell: Cell) -> bool:
        """A single cell that is no name, nor half a line: a telephone or a country has lost its person."""
        at = next(place for place, one in enumerate(row) if one is cell)
        column = self._taken.get(at)
        if self._whole_day(cell) is not None:
            return column not in (Column.BORN, Column.DEPARTURE)
        if not isinstance(cell, str) or any(self._is_named(row, name) for name in self._names):
            return False
        return column is None or not _accepts(column, cell)

    def _is_blank(self, row: Sequence[Cell], found: Sequence[Cell]) -> bool:
        """Whether nobody filled a line that was numbered, or linked, beforehand."""
        if all(cell in _NOTHING for cell in found):
            return True
        number = row[self._number] if len(found) == 1 and 0 <= self._number < len(row) else None
        return isinstance(number, float) or (isinstance(number, str) and number.strip().isdecimal())

    def _says_nobody(self, row: Sequence[Cell], found: Sequence[Cell]) -> bool:
        """Whether a line holds a day, perhaps a number, and that nobody came."""
        named = [row[at] for at in self._names if at < len(row) and row[at] is not None]
        if len(found) > _LABELLED or len(named) != 1 or not is_nobody(named[0]):
            return False
        others = [at for at, cell in enumerate(row) if cell is not None and at not in self._names]
        return all(at in (self._day, self._number) for at in others)

    def _is_dated(self, row: Sequence[Cell]) -> bool:
        return 0 <= self._day < len(row) and self._whole_day(row[self._day]) is not None

    def _is_named(self, row: Sequence[Cell], at: int) -> bool:
        cell = row[at] if at < len(row) else None
        return isinstance(cell, str) and not is_unknown(text_of(cell)) and self._whole_day(cell) is None

    def _whole_day(self, cell: Cell) -> date | None:
        if not isinstance(cell, (str, date)):
            return None
        try:
            found = read_written(cell, DateHabit(self._today.year + 1))
        except CellProblem:
            return None
        return found.value if found.precision == DAY and not found.besides else None
