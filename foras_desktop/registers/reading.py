"""Reads a table line by line under its layout; every line comes out as something."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from foras_desktop.domain.birth import age_on
from foras_desktop.domain.codes import NOT_RECORDED
from foras_desktop.registers import people
from foras_desktop.registers.cells import text_of
from foras_desktop.registers.countries import read_country
from foras_desktop.registers.fields import Column
from foras_desktop.registers.habits import Habits
from foras_desktop.registers.household import read_household
from foras_desktop.registers.kinds import Kinds
from foras_desktop.registers.layout import Layout
from foras_desktop.registers.line_cells import LineCells
from foras_desktop.registers.line_days import TableDays, birth, days_of, departure, registration
from foras_desktop.registers.line_names import names_of
from foras_desktop.registers.lines import Entry, Line, LineKind, Remark
from foras_desktop.registers.names import NameOrder
from foras_desktop.registers.phones import read_phone
from foras_desktop.registers.workbook import Sheet

_MAJORITY = 18


def read_lines(sheet: Sheet, layout: Layout, habits: Habits, *, today: date) -> Iterator[Line]:
    """A line for each row of the table, in order."""
    columns = {column: at for at, column in habits.columns.items()}
    kinds = Kinds(layout, habits, today)
    days = days_of(sheet, layout, habits, columns, today)
    above = titled = None
    for place in layout.rows:
        row = sheet.rows[place]
        kind, problem = kinds.of(place, row)
        if kind is not LineKind.PERSON:
            titled = (kinds.day_told(row) if kind is LineKind.TITLE else None) or titled
            yield Line(sheet.name, place + 1, kind, problems=(Remark(problem, ""),) if problem else ())
            continue
        cells = LineCells(sheet, place, columns, layout.last_heading + 1)
        entry = _entry(cells, days, habits.name_order, above, titled)
        above = entry.registered_on or above
        kind = LineKind.UNREADABLE if cells.problems else LineKind.PERSON
        yield Line(sheet.name, place + 1, kind, entry, tuple(cells.problems), tuple(cells.notes))


def lines_not_read(sheet: Sheet, kind: LineKind, rows: range | None = None) -> Iterator[Line]:
    """The lines of a sheet, or of some rows, that are not read: all of one kind, but for the empty ones."""
    for place in range(len(sheet.rows)) if rows is None else rows:
        is_filled = any(cell is not None for cell in sheet.rows[place])
        yield Line(sheet.name, place + 1, kind if is_filled else LineKind.EMPTY)


def _entry(
    cells: LineCells, days: TableDays, order: NameOrder, above: date | None, titled: date | None
) -> Entry:
    names = names_of(cells, order)
    registered = registration(cells, days, above, titled)
    believed = None if cells.problems else registered
    born, precision = birth(cells, days, believed)
    sex, unaccompanied = _category(cells, names.sex, _age(born, precision, believed))
    nationality, phone, referral = _nationality(cells), _phone(cells), _referral(cells)
    leaving = departure(cells, days, believed)
    remark = cells.text(Column.REMARK)
    return Entry(
        family_name=names.family,
        given_names=names.given,
        arabic_name=names.arabic,
        sex=sex,
        born_on=born,
        birth_precision=precision,
        nationality=nationality,
        phone=phone,
        unaccompanied=unaccompanied,
        registered_on=registered,
        referral=referral,
        planned_departure=leaving,
        remark="\n".join(part for part in (remark, *cells.kept) if part) or None,
        household=read_household(remark) if remark else None,
    )


def _age(born: date | None, precision: str | None, registered: date | None) -> int | None:
    return age_on(born, precision, registered) if registered is not None else None


def _nationality(cells: LineCells) -> str | None:
    found = cells.read(Column.NATIONALITY, read_country, needed=True)
    if found is None:
        if not cells.problems:
            cells.note(Column.NATIONALITY, "nationality.missing")
        return None
    if found.guessed:
        cells.note(Column.NATIONALITY, "country.guessed", text_of(cells.cell(Column.NATIONALITY)))
    if found.besides:
        cells.keep(Column.NATIONALITY, "cell.more", found.besides)
    return found.code


def _phone(cells: LineCells) -> str | None:
    found = cells.read(Column.PHONE, read_phone)
    if found is None:
        return None
    if found.guessed and found.number:
        cells.note(Column.PHONE, "phone.guessed", found.number)
    if found.besides:
        cells.keep(Column.PHONE, "cell.more", found.besides)
    return found.number


def _referral(cells: LineCells) -> str | None:
    cell = cells.cell(Column.REFERRAL)
    if cell is None:
        return None
    referral = people.read_referral(cell)
    if referral is None:
        cells.keep(Column.REFERRAL, "referral.other", text_of(cell))
    return referral or "other"


def _category(cells: LineCells, titled: str, age: int | None) -> tuple[str, bool]:
    """The sex, and whether it is an unaccompanied child."""
    sex = cells.read(Column.SEX, people.read_sex)
    category = cells.read(Column.CATEGORY, people.read_category)
    answer = cells.read(Column.UNACCOMPANIED, people.read_answer)
    if answer is not None and answer.more:
        cells.keep(Column.UNACCOMPANIED, "cell.more", text_of(cells.cell(Column.UNACCOMPANIED)))
    if category is not None and category.more:
        cells.keep(Column.CATEGORY, "cell.more", text_of(cells.cell(Column.CATEGORY)))
    told = (sex, category.sex if category else "", titled)
    said = [one for one in told if one and one != NOT_RECORDED]
    if len(said) > 1 and len(set(said)) > 1:
        cells.note(Column.SEX, "sex.differs")
    unaccompanied = (answer is not None and answer.yes) or (category is not None and category.unaccompanied)
    if unaccompanied or (category is not None and category.child):
        _check_child(cells, age)
    return next(iter(said), NOT_RECORDED), unaccompanied


def _check_child(cells: LineCells, age: int | None) -> None:
    """A child by its category and a grown-up by its birth: a person looks."""
    if age is not None and age >= _MAJORITY:
        cells.note(Column.UNACCOMPANIED, "child.of_age", str(age))
