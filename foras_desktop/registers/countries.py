"""Countries and nationalities as people write them, to their ISO codes."""

from __future__ import annotations

import tomllib
from functools import cache

from foras_desktop.config import resource_path
from foras_desktop.domain.countries import ALPHA_2, country_name
from foras_desktop.domain.names import search_key
from foras_desktop.registers.cells import Cell, CellProblem, text_of

_LANGUAGES = ("fr", "en", "ar")
_SHORTEST_TO_GUESS = 6


def read_country(cell: Cell) -> tuple[str, bool]:
    """The alpha-3 code, and whether it was guessed over a slip of the pen.

    CellProblem `country.unknown`, or `country.ambiguous` for words that two countries share.
    """
    word = _word(text_of(cell))
    known, ambiguous = _dictionary()
    if word in ambiguous:
        raise CellProblem("country.ambiguous", text=text_of(cell))
    code = known.get(word)
    if code is not None:
        return code, False
    guessed = _guessed(word)
    if guessed is not None:
        return guessed, True
    raise CellProblem("country.unknown", text=text_of(cell))


@cache
def _guessed(word: str) -> str | None:
    known, _ = _dictionary()
    near = {known[other] for other in known if _is_slip(word, other)}
    return near.pop() if len(near) == 1 else None


def _word(text: str) -> str:
    """Without article, accents, marks."""
    words = search_key(text).split()
    while words and words[0] in ("la", "le", "les", "l", "the"):
        words.pop(0)
    return " ".join(words)


@cache
def _dictionary() -> tuple[dict[str, str], frozenset[str]]:
    listed = tomllib.loads(resource_path("registers/countries.toml").read_text("utf-8"))
    known = {_word(country_name(code, language)): code for language in _LANGUAGES for code in ALPHA_2}
    known |= {code.lower(): code for code in ALPHA_2}
    for kind in ("names", "demonyms"):
        known |= {_word(word): code for code, words in listed[kind].items() for word in words}
    return known, frozenset(_word(word) for word in listed["ambiguous"]["words"])


def _is_slip(word: str, other: str) -> bool:
    """Whether one letter was missed, added, changed, or two were swapped, in a word long enough to tell."""
    if min(len(word), len(other)) < _SHORTEST_TO_GUESS or abs(len(word) - len(other)) > 1:
        return False
    if len(word) == len(other):
        apart = [place for place in range(len(word)) if word[place] != other[place]]
        swapped = len(apart) == 2 and apart[1] == apart[0] + 1
        return len(apart) == 1 or (
            swapped and word[apart[0]] == other[apart[1]] and word[apart[1]] == other[apart[0]]
        )
    long, short = (word, other) if len(word) > len(other) else (other, word)
    return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))
