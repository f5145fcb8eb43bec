"""What stands in a cell, and its text as a person would read it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

Cell = str | float | bool | date | datetime | time | timedelta | None
"""Whole numbers come as floats, dates without an hour as dates; an empty cell is None."""


class CellProblem(ValueError):  # noqa: N818 - what is wrong with a cell, not with the program
    """Why a cell cannot be taken: a code, and what the sentence names (never logged: it may be a name)."""

    def __init__(self, code: str, **params: str) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


def text_of(cell: Cell) -> str:
    """One line of text with its white space folded; empty for an empty cell."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, date):
        return cell.isoformat()
    return " ".join(str(cell).split())


def is_unknown(text: str) -> bool:
    """Whether people wrote only that they do not know."""
    return not any(map(str.isalnum, text))
