"""Ages as people write them into cells."""

from __future__ import annotations

import re
from datetime import date

from foras_desktop.domain.birth import OLDEST_AGE
from foras_desktop.domain.names import search_key
from foras_desktop.registers.cells import Cell, CellProblem, text_of
from foras_desktop.registers.dates import YEAR, ReadDate

_UNITS = r"ans?|years?(?: old)?|yrs?|y|a|سنة|سنوات"
_ABOUT = "env|environ|vers|about|ca|age de"
_AGE = re.compile(rf"(?:(?:{_ABOUT}) )?(\d{{1,3}})(?: ?(?:{_UNITS}))?(?: (?:{_ABOUT}))?")
_MONTHS = re.compile(r"(\d{1,2}) ?(?:mois|months?|شهر|اشهر|أشهر)")
_YEAR = re.compile(r"19\d\d|20\d\d")
_BOUND = re.compile(r"[-+<>≥≤]")
"""At least, at most or below nought: no age that can be kept."""


def read_age(cell: Cell) -> int:
    """Whole years; CellProblem `age.unreadable`."""
    if isinstance(cell, float) and 0 <= cell <= OLDEST_AGE:
        return int(cell)
    text = text_of(cell)
    key = "" if _BOUND.search(text) else search_key(text)
    if found := _MONTHS.fullmatch(key):
        return int(found[1]) // 12
    found = _AGE.fullmatch(key)
    if found is None or int(found[1]) > OLDEST_AGE:
        raise CellProblem("age.unreadable", text=text)
    return int(found[1])


def read_age_or_year(cell: Cell) -> int | ReadDate:
    """An age, or the year of birth that some write in its place."""
    text = text_of(cell)
    if _YEAR.fullmatch(text):
        return ReadDate(date(int(text), 1, 1), YEAR)
    return read_age(cell)
