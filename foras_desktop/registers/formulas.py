"""The formulas of an .xlsx, read from its XML: no stored value tells that one stands in a cell.

The XML is a stranger's. Python's parser fetches nothing and, since expat 2.4.1, stops where entities blow up.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"


def formulas_by_sheet(content: bytes) -> dict[str, dict[tuple[int, int], str]]:
    """Each sheet's formulas by row and column from 0, as "=…"; none for a file that is no .xlsx."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = set(archive.namelist())
        if _WORKBOOK not in names or _RELATIONS not in names:
            return {}
        return {name: dict(_formulas(archive, part)) for name, part in _parts(archive) if part in names}


def _parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Each sheet's name and the part of the archive that holds it."""
    relations = ElementTree.fromstring(archive.read(_RELATIONS))  # noqa: S314
    targets = {one.get("Id"): one.get("Target", "") for one in relations}
    sheets = ElementTree.fromstring(archive.read(_WORKBOOK))  # noqa: S314
    for sheet in sheets.iter(f"{_MAIN}sheet"):
        target = targets.get(sheet.get(_LINK), "")
        part = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
        yield sheet.get("name", ""), part


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
    column = 0
    for letter in letters.upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(digits) - 1, column - 1
