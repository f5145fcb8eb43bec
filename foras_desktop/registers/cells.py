"""What stands in a cell, and its text as a person would read it."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta

Cell = str | float | bool | date | datetime | time | timedelta | None
"""Whole numbers come as floats, dates without an hour as dates; an empty cell is None."""

_JOINERS = "\u200c\u200d"
_MUTE = frozenset("-–—−_=~?¿.…·,;:!/\\|()[]{}")
"""Marks that stand where nothing is known; any other sign, a tick or a flag or ditto, says something."""

_ERROR = re.compile(r"#[A-Z0-9/]+[!?]?|#N/A")


class CellProblem(ValueError):  # noqa: N818 - what is wrong with a cell, not with the program
    """Why a cell cannot be taken: a code, and what the sentence names (never logged: it may be a name)."""

    def __init__(self, code: str, **params: str) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


def text_of(cell: Cell) -> str:
    """One line of text with its white space folded and without invisible marks; empty for an empty cell."""
    if isinstance(cell, str):
        text = " ".join(cell.split())
        return text if text.isascii() else visible(text)
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell)


def visible(text: str) -> str:
    """The text without marks of direction, soft hyphens and the like; the joiners inside words stay."""
    if text.isprintable():  # no such mark is
        return text.strip()
    return "".join(one for one in text if one in _JOINERS or unicodedata.category(one) != "Cf").strip()


def is_unknown(text: str) -> bool:
    """Whether people wrote only that they do not know."""
    return all(char in _MUTE or char.isspace() for char in visible(text))


def is_error(text: str) -> bool:
    """Whether a formula failed there, as "#REF!" tells."""
    return text.startswith("#") and bool(_ERROR.fullmatch(text))
