"""Sheets as tests write them: rows of cells, read as a register without a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from foras_desktop.registers.lines import Entry, Line
from foras_desktop.registers.register import Register, Wish, read_register
from foras_desktop.registers.workbook import Sheet, Workbook

TODAY = date(2021, 12, 31)
DAY = date(2021, 11, 16)
HEADING = ("Date", "Nom", "Prénom", "Pays")
AWA = (DAY, "Diallo", "Awa", "Mali")


def sheet_of(*rows: Sequence[Any], name: str = "Feuil1", **more: Any) -> Sheet:
    """A sheet with these rows; whole numbers as workbooks give them."""
    cells = tuple(tuple(float(cell) if type(cell) is int else cell for cell in row) for row in rows)
    return Sheet(name, cells, **more)


def register_of(*rows: Sequence[Any], wishes: dict[str, Wish] | None = None, **more: Any) -> Register:
    """What is read in them; the lines are as many as the rows."""
    sheet = sheet_of(*rows, **more)
    register = read_register(Workbook("registre.xlsx", "0", (sheet,)), wishes or {}, today=TODAY)
    assert [line.row for line in register.lines] == list(range(1, len(rows) + 1)), "every row is a line"
    return register


def kinds_of(*rows: Sequence[Any], **more: Any) -> list[str]:
    return [line.kind.value for line in register_of(*rows, **more).lines]


def line_of(heading: Sequence[str], row: Sequence[Any], **more: Any) -> Line:
    """The line under a heading."""
    return register_of(heading, row, **more).lines[1]


def entry_of(line: Line) -> Entry:
    assert line.entry is not None
    return line.entry


def told(line: Line) -> set[str]:
    """The codes of everything that is said of a line."""
    return {remark.code for remark in (*line.problems, *line.notes)}


def names_in(register: Register) -> list[tuple[str | None, str | None]]:
    return [
        (line.entry.family_name, line.entry.given_names)
        for line in register.lines
        if line.entry is not None and line.kind.value == "person"
    ]
