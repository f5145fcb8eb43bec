"""The lines that could not be read, as a workbook of their own that can be imported once it is mended."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

from foras_desktop.registers.cells import Cell
from foras_desktop.registers.register import Register, TableReading

Reasons = Mapping[tuple[str, int], str]
"""Why a line cannot be read, by its sheet and its row counted from 1."""


def correction_workbook(register: Register, reasons: Reasons, heading: str) -> bytes:
    """Each table's heading and its lines that have a reason, which stands under `heading` at the end.

    Cells stay what they were: a date a date; text is never a formula, whatever it begins with.
    """
    from openpyxl import Workbook  # 150 ms: only when such a workbook is wanted

    book = Workbook()
    book.remove(book.active)
    for reading in register.tables:
        if reading.layout is None:
            continue
        own = reading.layout.rows
        rows = [row for sheet, row in sorted(reasons) if sheet == reading.sheet.name and row - 1 in own]
        if rows:  # openpyxl numbers the later tables of one sheet
            _fill(book.create_sheet(reading.sheet.name), reading, rows, reasons, heading)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _fill(sheet: Any, reading: TableReading, rows: Sequence[int], reasons: Reasons, heading: str) -> None:
    layout, name = reading.layout, reading.sheet.name
    if layout is None:
        return
    last = max(map(len, reading.sheet.rows)) + 1
    heads = range(layout.first_heading, layout.last_heading + 1)
    above = max(1, len(heads))
    for place, row in enumerate(heads, start=1):
        _write(sheet, place, reading, row)
    for place, row in enumerate(rows, start=above + 1):
        _write(sheet, place, reading, row - 1)
    _cell(sheet, above, last, heading)
    for place, row in enumerate(rows, start=above + 1):
        _cell(sheet, place, last, reasons[name, row])
    _shape(sheet, last)


def _write(sheet: Any, place: int, reading: TableReading, row: int) -> None:
    """A row as it stands there; of a formula without a result its words, which never run."""
    for column in range(len(reading.sheet.rows[row])):
        origin = reading.sheet.spans.get((row, column), (row, column))
        value = reading.sheet.cell(*origin)
        words = reading.sheet.formulas.get((row, column)) if value is None else None
        _cell(sheet, place, column + 1, words if value is None else value)


def _cell(sheet: Any, row: int, column: int, value: Cell) -> None:
    if value is None:
        return
    cell = sheet.cell(row, column)
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"


def _shape(sheet: Any, reasons: int) -> None:
    """The heading stays in sight, and the reason can be read."""
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    sheet.freeze_panes = "A2"
    for column in range(1, reasons + 1):
        letter = get_column_letter(column)
        sheet.column_dimensions[letter].width = _REASON_WIDTH if column == reasons else _WIDTH
        sheet[f"{letter}1"].font = Font(bold=True)
    for row in sheet.iter_rows(min_col=reasons, max_col=reasons):
        row[0].alignment = Alignment(wrap_text=True, vertical="top")


_WIDTH, _REASON_WIDTH = 18, 60
