"""A table for researchers as a workbook: words and whole numbers only, and a sheet that says what it is."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

_WIDTH = 18
_ABOUT_WIDTH = 90


def research_workbook(
    title: str,
    headings: Sequence[str],
    rows: Sequence[Sequence[str | int]],
    about_title: str,
    about: Sequence[str],
) -> bytes:
    """The file (.xlsx); no cell is a formula, whatever it begins with."""
    from openpyxl import Workbook  # 150 ms: only when such a workbook is wanted
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.active
    sheet.title = title[:31]
    for row, values in enumerate([headings, *rows], start=1):
        for column, value in enumerate(values, start=1):
            _put(sheet, row, column, value)
    for column in range(1, len(headings) + 1):
        sheet.cell(1, column).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTH
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    notes = book.create_sheet(about_title[:31])
    notes.column_dimensions["A"].width = _ABOUT_WIDTH
    for row, text in enumerate(about, start=1):
        _put(notes, row, 1, text)
        notes.cell(row, 1).alignment = Alignment(wrap_text=True, vertical="top")
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _put(sheet: Any, row: int, column: int, value: str | int) -> None:
    cell = sheet.cell(row, column)
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"
