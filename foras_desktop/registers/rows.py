"""What a row looks like before anybody knows what its columns hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from foras_desktop.domain.names import search_key
from foras_desktop.registers.cells import Cell, text_of
from foras_desktop.registers.countries import is_country_word
from foras_desktop.registers.headings import column_headed
from foras_desktop.registers.words import keys, meanings

_DATE = re.compile(r"\d{1,4}[./\- ]\d{1,2}[./\- ]\d{1,4}")
_PHONE = re.compile(r"[+\d][\d .\-]{7,}\d")

WIDE = 3
"""Filled cells that make a row more than a title."""


def filled(row: Sequence[Cell]) -> list[Cell]:
    """The cells that hold something."""
    return [cell for cell in row if cell is not None]


def is_datum(cell: Cell) -> bool:
    """Whether a cell holds what stands below a heading: a day, a number, a country, a telephone."""
    if not isinstance(cell, str):
        return cell is not None
    text = text_of(cell)
    if _DATE.fullmatch(text) or _PHONE.fullmatch(text):
        return True
    return column_headed(cell) is None and is_country_word(search_key(text))


def holds_data(row: Sequence[Cell]) -> bool:
    """Whether a row is somebody's: more than a title, with a day or a country in it."""
    cells = filled(row)
    if len(cells) < WIDE:
        return False
    return any(is_datum(cell) for cell in cells if isinstance(cell, (str, date)))


def is_second_row(row: Sequence[Cell]) -> bool:
    """Whether a row may go on with a heading: no data, and words that no line of a person holds."""
    if any(map(is_datum, row)):
        return False
    words = [cell for cell in row if isinstance(cell, str)]
    sure = sum(column_headed(word) is not None and search_key(word) not in _of_people() for word in words)
    return sure > 1 or 0 < len(words) <= 2 * sure


@cache
def _of_people() -> frozenset[str]:
    """Words that head a column here and fill it there: "N", "MNA"."""
    listed = (keys(name, "category") for name in ("unaccompanied", "alone", "child"))
    return frozenset(meanings("answers")).union(meanings("sex"), meanings("referral"), *listed)


def known_heads(row: Sequence[Cell]) -> int:
    """How many columns a row of words heads; 0 for one that holds anything but words, save one number."""
    others = 0
    for cell in row:
        if cell is None or (isinstance(cell, str) and not _is_digits(cell)):
            continue
        others += 1
        if others > 1 or not (isinstance(cell, float) or str(cell).strip().isdecimal()):
            return 0
    return len({column for cell in row if isinstance(cell, str) and (column := column_headed(cell))})


def _is_digits(text: str) -> bool:
    """Whether a text is a number or a date, as most lines of a text file hold: spares them the comparing."""
    return text[:1].isdigit() and not any(map(str.isalpha, text))
