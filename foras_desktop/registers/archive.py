"""The zip that an .xlsx or .ods is: measured part by part before anything that reads it believes it.

A stranger's zip may say that it is small and unpack to any size, and one cell in the last corner of a sheet
makes a table of billions. Both are found here, because calamine would take all the memory there is.
"""

from __future__ import annotations

import io
import posixpath
import re
import shutil
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from foras_desktop.domain.errors import UserError

LARGEST_CONTENT = 512 << 20
"""Bytes a zipped workbook may unpack to: some 400,000 lines. A bomb is refused by its own totals."""

LARGEST_TABLE = 10_000_000
"""Cells between the first and the last of a sheet, the empty ones among them: 200,000 lines of 50 columns."""

_AT_ONCE = 1 << 20
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_REFERENCE = re.compile(rb'\sr="([A-Z]{1,3})([0-9]{1,7})"')


def measured(content: bytes, most_rows: int) -> bytes:
    """The same parts in a zip of our own, unpacked: none is larger than it says.

    Raises UserError `register.too_large`, naming `most_rows` as what is readable, and BadZipFile where a
    part does not hold what the zip promises, or is there twice.
    """
    unpacked = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as archive, zipfile.ZipFile(unpacked, "w") as ours:
        parts = archive.infolist()
        if sum(one.file_size for one in parts) > LARGEST_CONTENT:
            raise UserError("register.too_large", limit=most_rows)
        if len({_as_asked_for(part.filename) for part in parts}) < len(parts):
            raise zipfile.BadZipFile("two parts of one name")  # one would be measured and the other read
        for part in parts:
            # In pieces: zipfile stops at the size that was told only between them.
            with archive.open(part) as told, ours.open(part.filename, "w", force_zip64=True) as kept:
                shutil.copyfileobj(told, kept, _AT_ONCE)
    return unpacked.getvalue()


def _as_asked_for(name: str) -> str:
    """Readers of workbooks take neither the case of a part's name nor its slashes seriously."""
    return name.replace("\\", "/").lstrip("/").casefold()


def parts_of_sheets(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Each sheet's name and the part that holds it; none for a file that is no .xlsx."""
    names = set(archive.namelist())
    if WORKBOOK not in names or _RELATIONS not in names:
        return
    relations = ElementTree.fromstring(archive.read(_RELATIONS))  # noqa: S314 - see `formulas`
    targets = {one.get("Id"): one.get("Target", "") for one in relations}
    sheets = ElementTree.fromstring(archive.read(WORKBOOK))  # noqa: S314
    for sheet in sheets.iter(f"{_MAIN}sheet"):
        target = targets.get(sheet.get(_LINK), "")
        part = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
        if part in names:
            yield sheet.get("name", ""), part


def check_extents(content: bytes) -> None:
    """Refuse (UserError `register.far_cell`) a sheet with a cell far away from its table."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name, part in parts_of_sheets(archive):
            places = set(_REFERENCE.findall(archive.read(part)))
            lowest = max((int(row) for _, row in places), default=0)
            widest = max((column_number(letters.decode()) for letters, _ in places), default=0)
            if lowest * widest > LARGEST_TABLE:
                raise UserError("register.far_cell", sheet=name)


def column_number(letters: str) -> int:
    """1 of "A", 28 of "AB"."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
