"""The cells of one line under the columns of its table, and what is noted of them while they are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from foras_desktop.domain.errors import UserError
from foras_desktop.domain.names import search_key
from foras_desktop.registers.cells import Cell, CellProblem, is_unknown, text_of
from foras_desktop.registers.fields import Column
from foras_desktop.registers.lines import Remark
from foras_desktop.registers.words import keys
from foras_desktop.registers.workbook import Sheet

T = TypeVar("T")

_KEPT = {"date.unreadable": "date.kept", "date.year_only": "date.kept", "age.unreadable": "age.kept"}
"""What is said where such a cell keeps no line out."""


class LineCells:
    """`problems` keep the line out, `notes` tell what was assumed, `kept` goes into the remark."""

    def __init__(self, sheet: Sheet, place: int, columns: Mapping[Column, int], first_row: int) -> None:
        self._sheet = sheet
        self._place = place
        row = sheet.rows[place]
        width = len(row)
        self._columns = columns
        self._cells: dict[Column, Cell] = {
            column: cell
            for column, at in columns.items()
            if at < width and (cell := row[at]) is not None and not _says_nothing(cell)
        }
        self._first_row = first_row
        self.problems: list[Remark] = []
        self.notes: list[Remark] = []
        self.kept: list[str] = []

    def cell(self, column: Column) -> Cell:
        """The cell of a column; None where nothing or only "?" stands there."""
        cell = self._cells.get(column)
        return self._merged(column) if cell is None and self._sheet.spans else cell

    def has(self, column: Column) -> bool:
        """Whether the table has such a column."""
        return column in self._columns

    def text(self, column: Column) -> str:
        """The words of a cell; of a formula without a result, the formula itself, which never runs."""
        at = self._columns.get(column)
        if at is None:
            return ""
        return text_of(self.cell(column)) or self._sheet.formulas.get((self._place, at), "")

    def problem(self, column: Column, code: str, text: str = "") -> None:
        self.problems.append(Remark(code, column.value, text))

    def note(self, column: Column, code: str, text: str = "") -> None:
        """Said once of each column."""
        remark = Remark(code, column.value, text)
        if remark not in self.notes:
            self.notes.append(remark)

    def keep(self, column: Column, code: str, text: str) -> None:
        """Note what could not be taken, and keep it with the remark."""
        self.note(column, code, text)
        self.kept.append(text)

    def read(self, column: Column, reader: Callable[[Cell], T], *, needed: bool = False) -> T | None:
        """What a reader makes of a cell; what it cannot read stops the line, or is kept with the remark."""
        cell = self.cell(column)
        if cell is None:
            if self._sheet.formulas and self.lacks_value(column):
                (self.problem if needed else self.note)(column, "cell.formula_without_value")
            return None
        try:
            return reader(cell)
        except (CellProblem, UserError) as trouble:
            self._troubled(column, cell, trouble.code, needed)
            return None

    def lacks_value(self, column: Column) -> bool:
        """Whether a formula stands there whose result was never stored."""
        at = self._columns.get(column)
        return at is not None and self._sheet.lacks_value(self._place, at)

    def _troubled(self, column: Column, cell: Cell, code: str, needed: bool) -> None:
        text = text_of(cell)
        if column is not Column.REGISTERED_ON and search_key(text) in keys("unknown"):
            self.note(column, "cell.unknown", text)
        elif needed:
            self.problem(column, code, text)
        else:
            self.keep(column, _KEPT.get(code, code), text)

    def _merged(self, column: Column) -> Cell:
        """What stands in the merged cell that covers this place, for a family, say."""
        origin = self._sheet.spans.get((self._place, self._columns.get(column, -1)))
        if origin is None or origin[0] < self._first_row:
            return None
        cell = self._sheet.cell(*origin)
        if cell is not None:
            self.note(column, "cell.merged", text_of(cell))
        return cell


def _says_nothing(cell: Cell) -> bool:
    return isinstance(cell, str) and not cell[:1].isalnum() and is_unknown(cell)
