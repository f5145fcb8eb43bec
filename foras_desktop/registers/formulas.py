"""The formulas of an .xlsx, read from its XML: no stored value tells that one stands in a cell.

The XML is a stranger's. Python's parser fetches nothing and, since expat 2.4.1, stops where entities blow up.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from foras_desktop.registers.archive import WORKBOOK, column_number, parts_of_sheets

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def formulas_by_sheet(content: bytes) -> dict[str, dict[tuple[int, int], str]]:
    """Each sheet's formulas by row and column from 0, as "=…"; none for a file that is no .xlsx."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: dict(_formulas(archive, part)) for name, part in parts_of_sheets(archive)}


def counts_from_1904(content: bytes) -> bool:
    """Whether an .xlsx numbers its days from 1904."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if WORKBOOK not in archive.namelist():
            return False
        book = ElementTree.fromstring(archive.read(WORKBOOK))  # noqa: S314
        told = book.find(f"{_MAIN}workbookPr")
    return told is not None and told.get("date1904", "").lower() in ("1", "true")


def _formulas(archive: zipfile.ZipFile, part: str) -> Iterator[tuple[tuple[int, int], str]]:
    content = archive.read(part)
    if b"<f" not in content:
        return
    for _, element in ElementTree.iterparse(io.BytesIO(content)):  # noqa: S314
        if element.tag == f"{_MAIN}c":
            formula = element.find(f"{_MAIN}f")
            place = _place(element.get("r", ""))
            if formula is not None and place is not None:
                yield place, f"={formula.text or ''}"
            element.clear()


def _place(reference: str) -> tuple[int, int] | None:
    """(4, 2) of "C5"."""
    letters = reference.rstrip("0123456789")
    digits = reference[len(letters) :]
    if not letters.isalpha() or not letters.isascii() or not digits:
        return None
    return int(digits) - 1, column_number(letters.upper()) - 1
