"""The names in a line, and what a title told of the sex."""

from __future__ import annotations

from dataclasses import dataclass

from foras_desktop.domain.errors import UserError
from foras_desktop.domain.names import clean_name
from foras_desktop.registers.cells import CellProblem, text_of
from foras_desktop.registers.fields import Column
from foras_desktop.registers.line_cells import LineCells
from foras_desktop.registers.names import (
    Name,
    NameOrder,
    is_nobody,
    read_name,
    said_twice,
    spelled,
    split_name,
)


@dataclass(frozen=True)
class LineNames:
    family: str | None = None
    given: str | None = None
    arabic: str | None = None
    sex: str = ""


def names_of(cells: LineCells, order: NameOrder) -> LineNames:
    """The names of a line; problems where there is none, or more than one person's."""
    family, given = _name(cells, Column.FAMILY_NAME), _name(cells, Column.GIVEN_NAMES)
    if said_twice(cells.cell(Column.FAMILY_NAME), cells.cell(Column.GIVEN_NAMES)):
        cells.problem(Column.FAMILY_NAME, "name.two_people", text_of(cells.cell(Column.FAMILY_NAME)))
    whole = None if family or given else _name(cells, Column.FULL_NAME)
    arabic = cells.read(Column.ARABIC_NAME, lambda cell: clean_name(text_of(cell)))
    told = [name for name in (whole, family, given) if name is not None]
    if len(told) == 1 and is_nobody(told[0].text):
        cells.problem(Column.FULL_NAME, "name.nobody", told[0].text)
    if not told:
        if not cells.problems:
            cells.problem(Column.FULL_NAME, "name.missing")
        return LineNames(arabic=arabic)
    if whole is not None:
        parted = split_name(whole.text, order)
    else:
        parted = spelled(family.text if family else ""), spelled(given.text if given else "")
        if family is None and cells.has(Column.FAMILY_NAME):
            cells.note(Column.FAMILY_NAME, "family_name.missing")
        if given is None and cells.has(Column.GIVEN_NAMES):
            cells.note(Column.GIVEN_NAMES, "given_names.missing")
    arabic = arabic or next((name.arabic for name in told if name.arabic), None)
    return LineNames(*parted, arabic, next((name.sex for name in told if name.sex), ""))


def _name(cells: LineCells, column: Column) -> Name | None:
    cell = cells.cell(column)
    if cell is None:
        if cells.lacks_value(column):
            cells.problem(column, "cell.formula_without_value")
        return None
    try:
        name = read_name(cell)
    except (CellProblem, UserError) as trouble:
        cells.problem(column, trouble.code, text_of(cell))
        return None
    if name.besides:
        cells.keep(column, "cell.more", name.besides)
    return name if name.text else None
