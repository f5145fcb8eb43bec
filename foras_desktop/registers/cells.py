"""What stands in a cell, and its text as a person would read it."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta

Cell = str | float | bool | date | datetime | time | timedelta | None
"""Whole numbers come as floats, dates without an hour as dates; an empty cell is None."""

_JOINERS = "\u200c\u200d"
_SPEAKING = re.compile(
    "[\u2610-\u2612\u2705\u2713\u2714\u2717\u2718\u274c\u25a1\U0001f5f8"  # ticks and ballot boxes
    "\u2640\u2642\U0001f466-\U0001f469\U0001f6b9\U0001f6ba"  # woman and man
    "\U0001f1e6-\U0001f1ff"  # the letters of flags
    "\"\u201d\u3003«»]|^\\s*['’]{2}\\s*$"  # ditto
)
"""Signs that say something where no word stands."""

_ERROR = re.compile(r"#[A-Z0-9/]+[!?]?|#N/A")


class CellProblem(ValueError):  # noqa: N818 - what is wrong with a cell, not with the program
    """Why a cell cannot be taken: a code, and what the sentence names (never logged: it may be a name)."""

    def __init__(self, code: str, **params: str) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


def text_of(cell: Cell) -> str:
    """One line of text with its white space folded and without invisible marks; empty for an empty cell."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, date):
        return cell.isoformat()
    text = " ".join(str(cell).split())
    return text if text.isascii() else visible(text)


def visible(text: str) -> str:
    """The text without marks of direction, soft hyphens and the like; the joiners inside words stay."""
    return "".join(one for one in text if one in _JOINERS or unicodedata.category(one) != "Cf").strip()


def is_unknown(text: str) -> bool:
    """Whether people wrote only that they do not know."""
    return not any(map(str.isalnum, text)) and not _SPEAKING.search(text)


def is_error(text: str) -> bool:
    """Whether a formula failed there, as "#REF!" tells."""
    return text.startswith("#") and bool(_ERROR.fullmatch(text))
