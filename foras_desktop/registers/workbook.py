"""Reads a workbook whole: every sheet's cells, and the formulas, which never run here.

It must not decide what a cell means.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path
from types import MappingProxyType
from typing import Any
from xml.etree.ElementTree import ParseError

from foras_desktop.domain import file_names
from foras_desktop.domain.errors import UserError
from foras_desktop.registers.archive import check_extents, measured
from foras_desktop.registers.cells import Cell
from foras_desktop.registers.formulas import counts_from_1904, formulas_by_sheet
from foras_desktop.registers.textfile import read_text_rows

LARGEST_FILE = 64 << 20
MOST_ROWS = 200_000
"""Lines in all sheets together; more is no register of a desk."""

_ZIPPED = (".xlsx", ".xlsm", ".xlsb", ".ods")
_OLD = (".xls",)
_TEXT = (".csv", ".tsv", ".txt")
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ZIP_TROUBLE = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError)
_ZIP = b"PK\3\4"
_TALLEST_SPAN = 200
"""Rows that one merged cell may stand for; a taller one is a way of formatting, no family."""

Place = tuple[int, int]
"""Row and column, from 0."""


@dataclass(frozen=True)
class Sheet:
    """Rows from the top of the sheet, so that a place here is a place there."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    hidden: bool = False
    formulas: Mapping[Place, str] = field(default_factory=lambda: MappingProxyType({}))
    spans: Mapping[Place, Place] = field(default_factory=lambda: MappingProxyType({}))
    """For each place that a merged cell covers downwards, the place where its value stands."""
    from_1904: bool = False
    """Whether bare day numbers count from 1904, as old Macs did."""

    def lacks_value(self, row: int, column: int) -> bool:
        """Whether a formula stands there whose result was never stored."""
        return (row, column) in self.formulas and self.cell(row, column) is None

    def cell(self, row: int, column: int) -> Cell:
        line = self.rows[row]
        return line[column] if column < len(line) else None


@dataclass(frozen=True)
class Workbook:
    """A file's name, the SHA-256 of its bytes, and its sheets in their order."""

    name: str
    digest: str
    sheets: tuple[Sheet, ...]


def read_workbook(path: Path) -> Workbook:
    """Everything in a file that Excel, LibreOffice or a text editor wrote.

    Raises UserError `register.not_a_workbook`, `register.protected`, `register.too_large`,
    `register.far_cell`, `register.empty`; EnvironmentFault is the caller's to tell.
    """
    suffix = path.suffix.lower()
    content = _bytes_of(path)
    if suffix in _TEXT:
        sheets = [Sheet(path.stem, _rows(read_text_rows(content)))]
    elif suffix in _ZIPPED or suffix in _OLD:
        sheets = _calamine_sheets(content, zipped=suffix in _ZIPPED or content.startswith(_ZIP))
    else:
        raise UserError("register.not_a_workbook")
    if sum(len(sheet.rows) for sheet in sheets) > MOST_ROWS:
        raise UserError("register.too_large", limit=MOST_ROWS)
    if not any(any(cell is not None for cell in row) for sheet in sheets for row in sheet.rows):
        raise UserError("register.empty")
    return Workbook(file_names.in_words(path.name), hashlib.sha256(content).hexdigest(), tuple(sheets))


def _bytes_of(path: Path) -> bytes:
    if path.stat().st_size > LARGEST_FILE:
        raise UserError("register.too_large", limit=MOST_ROWS)
    return path.read_bytes()


def _calamine_sheets(content: bytes, *, zipped: bool) -> list[Sheet]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetVisibleEnum

    if zipped:
        content = _unzipped(content)
    try:
        if zipped:
            check_extents(content)
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as book:
            formulas = formulas_by_sheet(content) if zipped else {}
            from_1904 = zipped and counts_from_1904(content)
            found = []
            for one in book.sheets_metadata:
                sheet = book.get_sheet_by_name(one.name)
                rows = _rows(sheet.to_python(skip_empty_area=False))
                hidden = one.visible != SheetVisibleEnum.Visible
                spans = _spans(sheet.merged_cell_ranges or (), len(rows))
                found.append(Sheet(one.name, rows, hidden, formulas.get(one.name, {}), spans, from_1904))
            return found
    except PasswordError:
        raise UserError("register.protected") from None
    except (CalamineError, ParseError, OSError, ValueError, KeyError, *_ZIP_TROUBLE):
        raise UserError("register.not_a_workbook") from None


def _unzipped(content: bytes) -> bytes:
    """What may be read of a zipped workbook, measured."""
    if content.startswith(_OLE):  # Excel wraps a workbook with a password so
        raise UserError("register.protected")
    try:
        return measured(content, MOST_ROWS)
    except (*_ZIP_TROUBLE, EOFError):
        raise UserError("register.not_a_workbook") from None


def _spans(merged: Iterable[tuple[Place, Place]], rows: int) -> dict[Place, Place]:
    return {
        (row, left): (top, left)
        for (top, left), (bottom, _) in merged
        if bottom - top < _TALLEST_SPAN
        for row in range(top + 1, min(bottom + 1, rows))
    }


def _rows(found: Iterable[Iterable[Any]]) -> tuple[tuple[Cell, ...], ...]:
    return tuple(tuple(_plain(cell) for cell in row) for row in found)


def _plain(cell: Any) -> Cell:
    if isinstance(cell, str):
        return cell if cell.strip() else None
    if isinstance(cell, datetime) and cell.time() == time(0):
        return cell.date()
    if isinstance(cell, time) and cell == time(0):
        return None  # a link to an empty cell, shown as a day or an hour
    if isinstance(cell, int) and not isinstance(cell, bool):
        return float(cell)
    return cell  # type: ignore[no-any-return]  # calamine gives these kinds only
