"""Reads a sheet line by line under a layout; every line comes out as something."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, TypeVar

from foras_desktop.domain.birth import age_on, from_age
from foras_desktop.domain.codes import NOT_RECORDED
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.names import search_key
from foras_desktop.registers import people
from foras_desktop.registers.cells import Cell, CellProblem, is_unknown, text_of
from foras_desktop.registers.countries import read_country
from foras_desktop.registers.dates import DAY, YEAR, read_age, read_date
from foras_desktop.registers.fields import NAMES, Column
from foras_desktop.registers.habits import Habits
from foras_desktop.registers.household import read_household
from foras_desktop.registers.layout import Layout, is_heading
from foras_desktop.registers.lines import Entry, Line, LineKind, Remark
from foras_desktop.registers.names import spelled, split_name
from foras_desktop.registers.workbook import Sheet

T = TypeVar("T")

_TOTALS = ("total", "totaux", "sous total", "المجموع")
_MAJORITY = 18
_CLOCK_IS_WRONG = timedelta(days=366)
_AGES_APART = 1
"""An age and a birth date may differ by a birthday."""


def read_lines(sheet: Sheet, layout: Layout, habits: Habits, *, today: date) -> Iterator[Line]:
    """A line for each row of the sheet, in order."""
    columns = {column: at for at, column in habits.columns.items()}
    for place, row in enumerate(sheet.rows):
        kind = _kind(row, place, layout, habits)
        if kind is LineKind.PERSON:
            yield _LineReader(sheet, place, habits, columns, today).read()
        else:
            yield Line(sheet.name, place + 1, kind)


def lines_not_read(sheet: Sheet, kind: LineKind) -> Iterator[Line]:
    """The lines of a sheet that is not read: all of one kind, but for the empty ones."""
    for place, row in enumerate(sheet.rows):
        filled = any(cell is not None for cell in row)
        yield Line(sheet.name, place + 1, kind if filled else LineKind.EMPTY)


def _kind(row: Sequence[Cell], place: int, layout: Layout, habits: Habits) -> LineKind:
    filled = [cell for cell in row if cell is not None]
    if not filled:
        return LineKind.EMPTY
    if place < layout.first_heading:
        return LineKind.TITLE
    if place <= layout.last_heading or is_heading(row, layout):
        return LineKind.HEADING
    words = [cell for cell in filled if isinstance(cell, str)]
    if len(words) == 1 and search_key(words[0]).startswith(_TOTALS):
        return LineKind.TOTAL
    known = [row[column] for column in habits.columns if column < len(row) and row[column] is not None]
    if len(filled) == 1 and len(known) <= 1 and isinstance(filled[0], str) and not _is_named(row, habits):
        return LineKind.TITLE
    return LineKind.PERSON


def _is_named(row: Sequence[Cell], habits: Habits) -> bool:
    places = [place for place, column in habits.columns.items() if column in NAMES and place < len(row)]
    return any(not is_unknown(text_of(row[place])) for place in places if isinstance(row[place], str))


class _LineReader:
    """One person's line, cell by cell."""

    def __init__(
        self, sheet: Sheet, place: int, habits: Habits, columns: Mapping[Column, int], today: date
    ) -> None:
        self._sheet = sheet
        self._place = place
        self._habits = habits
        self._today = today
        self._columns = columns
        self._problems: list[Remark] = []
        self._notes: list[Remark] = []
        self._kept: list[str] = []

    def read(self) -> Line:
        entry = self._entry()
        kind = LineKind.UNREADABLE if self._problems else LineKind.PERSON
        problems, notes = tuple(self._problems), tuple(self._notes)
        return Line(self._sheet.name, self._place + 1, kind, entry, problems, notes)

    def _entry(self) -> Entry:
        family, given = self._names()
        registered = self._date(Column.REGISTERED_ON, about=self._today.year, needed=True)
        if registered is None and not self._problems:
            self._problem(Column.REGISTERED_ON, "registered_on.missing")
        self._check_registration(registered)
        born, precision = self._birth(registered)
        sex, unaccompanied = self._category(born, precision, registered)
        remark = self._text(Column.REMARK)
        return Entry(
            family_name=family,
            given_names=given,
            sex=sex,
            born_on=born,
            birth_precision=precision,
            nationality=self._nationality(),
            phone=self._phone(),
            unaccompanied=unaccompanied,
            registered_on=registered,
            referral=self._referral(),
            planned_departure=self._date(Column.DEPARTURE, about=self._today.year + 10, needed=False),
            remark="\n".join(part for part in (remark, *self._kept) if part) or None,
            household=read_household(remark) if remark else None,
        )

    def _check_registration(self, day: date | None) -> None:
        """A day to come may be this computer's clock, a year to come is a slip of the key."""
        if day is None or day <= self._today:
            return
        if day > self._today + _CLOCK_IS_WRONG:
            self._problem(Column.REGISTERED_ON, "registered_on.far_future", day.isoformat())
        else:
            self._note(Column.REGISTERED_ON, "registered_on.in_future", day.isoformat())

    # --- cells ------------------------------------------------------------------------------------

    def _cell(self, column: Column) -> Cell:
        """The cell of a column; None where nothing or only "?" stands there."""
        at = self._columns.get(column)
        if at is None:
            return None
        cell = self._sheet.cell(self._place, at)
        return None if isinstance(cell, str) and is_unknown(cell) else cell

    def _text(self, column: Column) -> str:
        """The words of a cell; of a formula without a result, the formula itself, which never runs."""
        at = self._columns.get(column)
        if at is None:
            return ""
        text = text_of(self._cell(column))
        return text or self._sheet.formulas.get((self._place, at), "")

    def _problem(self, column: Column, code: str, text: str = "") -> None:
        self._problems.append(Remark(code, column.value, text))

    def _note(self, column: Column, code: str, text: str = "") -> None:
        self._notes.append(Remark(code, column.value, text))

    def _read(self, column: Column, reader: Callable[[Cell], T], *, needed: bool) -> T | None:
        """What a reader makes of a cell; what it cannot read stops the line, or is kept with the remark."""
        at = self._columns.get(column)
        if at is not None and self._sheet.lacks_value(self._place, at):
            (self._problem if needed else self._note)(column, "cell.formula_without_value")
            return None
        cell = self._cell(column)
        if cell is None:
            return None
        try:
            return reader(cell)
        except (CellProblem, UserError) as trouble:
            if needed:
                self._problem(column, trouble.code, text_of(cell))
            else:
                self._note(column, trouble.code, text_of(cell))
                self._kept.append(text_of(cell))
            return None

    # --- who --------------------------------------------------------------------------------------

    def _names(self) -> tuple[str | None, str | None]:
        whole = text_of(self._cell(Column.FULL_NAME))
        family = spelled(text_of(self._cell(Column.FAMILY_NAME)))
        given = spelled(text_of(self._cell(Column.GIVEN_NAMES)))
        if whole and not (family or given):
            family, given = split_name(whole, self._habits.name_order)
        if not (family or given):
            self._problem(Column.FULL_NAME, "name.missing")
        return family, given

    def _nationality(self) -> str | None:
        found = self._read(Column.NATIONALITY, read_country, needed=True)
        if found is None:
            if not self._problems:
                self._note(Column.NATIONALITY, "nationality.missing")
            return None
        code, guessed = found
        if guessed:
            self._note(Column.NATIONALITY, "country.guessed", text_of(self._cell(Column.NATIONALITY)))
        return code

    def _phone(self) -> str | None:
        return self._read(Column.PHONE, people.read_phone, needed=False)

    def _referral(self) -> str | None:
        cell = self._cell(Column.REFERRAL)
        if cell is None:
            return None
        if not people.knows_referral(cell):
            self._note(Column.REFERRAL, "referral.other", text_of(cell))
            self._kept.append(text_of(cell))
        return people.read_referral(cell)

    def _category(
        self, born: date | None, precision: str | None, registered: date | None
    ) -> tuple[str, bool]:
        """The sex, and whether it is an unaccompanied child."""
        sex = self._read(Column.SEX, people.read_sex, needed=False)
        category = self._read(Column.CATEGORY, people.read_category, needed=False)
        ticked = self._read(Column.UNACCOMPANIED, people.read_yes, needed=False)
        unaccompanied = bool(ticked) or (category is not None and category.unaccompanied)
        if unaccompanied or (category is not None and category.child):
            self._check_child(born, precision, registered)
        return sex or (category.sex if category else NOT_RECORDED), unaccompanied

    def _check_child(self, born: date | None, precision: str | None, registered: date | None) -> None:
        """A child by its category and a grown-up by its birth: a person looks."""
        age = age_on(born, precision, registered) if registered is not None else None
        if age is not None and age >= _MAJORITY:
            self._note(Column.UNACCOMPANIED, "child.of_age", str(age))

    # --- when -------------------------------------------------------------------------------------

    def _date(self, column: Column, *, about: int, needed: bool) -> date | None:
        month_first = column in self._habits.month_first

        def whole(cell: Cell) -> date:
            found = read_date(cell, about=about, month_first=month_first)
            if found.precision == YEAR:
                raise CellProblem("date.year_only", text=text_of(cell))
            return found.value

        if column is Column.DEPARTURE and not _has_digit(self._cell(column)):
            return None  # "à définir"
        return self._read(column, whole, needed=needed)

    def _birth(self, registered: date | None) -> tuple[date | None, str | None]:
        """The birth date and its precision; an age is one on the day of registration."""
        day = registered or self._today
        month_first = Column.BORN in self._habits.month_first
        found = self._read(
            Column.BORN, lambda cell: read_date(cell, about=day.year, month_first=month_first), needed=True
        )
        age = self._read(Column.AGE, read_age, needed=False)
        if found is None:
            return (from_age(age, day), "estimated") if age is not None else (None, None)
        precision = found.precision
        if precision == DAY and self._habits.first_of_january_is_year and _is_first_of_january(found.value):
            precision = YEAR
            self._note(Column.BORN, "birth.taken_as_year", text_of(self._cell(Column.BORN)))
        self._check_age(found.value, precision, age, day)
        return found.value, precision

    def _check_age(self, born: date, precision: str, age: int | None, day: date) -> None:
        lived = age_on(born, precision, day)
        if lived is not None and lived < 0:
            self._problem(Column.BORN, "birth.after_registration", born.isoformat())
        elif age is not None and lived is not None and abs(lived - age) > _AGES_APART:
            self._note(Column.AGE, "age.differs", str(age))


def _is_first_of_january(day: date) -> bool:
    return (day.day, day.month) == (1, 1)


def _has_digit(cell: Any) -> bool:
    return cell is not None and any(char.isdigit() for char in text_of(cell))
