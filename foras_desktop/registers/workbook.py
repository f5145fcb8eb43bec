"""Reads a workbook whole: every sheet's cells, and the formulas, which never run here.

It must not decide what a cell means.
"""

from __future__ import annotations

import csv
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

from foras_desktop.domain.errors import UserError
from foras_desktop.registers.archive import check_extents, measured
from foras_desktop.registers.cells import Cell
from foras_desktop.registers.formulas import formulas_by_sheet

LARGEST_FILE = 64 << 20
MOST_ROWS = 200_000
"""Lines in all sheets together; more is no register of a desk."""

_ZIPPED = (".xlsx", ".xlsm", ".xlsb", ".ods")
_OLD = (".xls",)
_TEXT = (".csv", ".tsv", ".txt")
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ZIP_TROUBLE = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError)
_ENCODINGS = ("utf-8-sig", "cp1252")

Place = tuple[int, int]
"""Row and column, from 0."""


@dataclass(frozen=True)
class Sheet:
    """Rows from the top of the sheet, so that a place here is a place there."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    hidden: bool = False
    formulas: Mapping[Place, str] = field(default_factory=lambda: MappingProxyType({}))

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
        sheets = [Sheet(path.stem, _text_rows(content))]
    elif suffix in _ZIPPED or suffix in _OLD:
        sheets = _calamine_sheets(content, zipped=suffix in _ZIPPED)
    else:
        raise UserError("register.not_a_workbook")
    if sum(len(sheet.rows) for sheet in sheets) > MOST_ROWS:
        raise UserError("register.too_large", limit=MOST_ROWS)
    if not any(any(cell is not None for cell in row) for sheet in sheets for row in sheet.rows):
        raise UserError("register.empty")
    return Workbook(path.name, hashlib.sha256(content).hexdigest(), tuple(sheets))


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
            return [
                Sheet(
                    one.name,
                    _rows(book.get_sheet_by_name(one.name).to_python(skip_empty_area=False)),
                    one.visible != SheetVisibleEnum.Visible,
                    formulas.get(one.name, {}),
                )
                for one in book.sheets_metadata
            ]
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


def _rows(found: Iterable[Iterable[Any]]) -> tuple[tuple[Cell, ...], ...]:
    return tuple(tuple(_plain(cell) for cell in row) for row in found)


def _plain(cell: Any) -> Cell:
    if isinstance(cell, str):
        return cell if cell.strip() else None
    if isinstance(cell, datetime) and cell.time() == time(0):
        return cell.date()
    if isinstance(cell, int) and not isinstance(cell, bool):
        return float(cell)
    return cell  # type: ignore[no-any-return]  # calamine gives these kinds only


def _text_rows(content: bytes) -> tuple[tuple[Cell, ...], ...]:
    """The lines of a text file; its separator is the one that cuts most lines alike."""
    text = _decoded(content)
    separator = max(";\t,", key=lambda one: sum(one in line for line in text.splitlines()[:50]))
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error:
        raise UserError("register.not_a_workbook") from None
    return _rows(lines)


def _decoded(content: bytes) -> str:
    if b"\0" in content:
        raise UserError("register.not_a_workbook")
    for encoding in _ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UserError("register.not_a_workbook")
