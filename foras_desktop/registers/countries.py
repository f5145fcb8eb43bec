"""Countries and nationalities as people write them, to their ISO codes."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from foras_desktop.config import resource_path
from foras_desktop.domain.countries import ALPHA_2, country_name
from foras_desktop.domain.names import search_key
from foras_desktop.registers.cells import Cell, CellProblem, text_of

_LANGUAGES = ("fr", "en", "ar")
_SHORTEST_TO_GUESS = 8
"""Letters that a word needs before one of them may be wrong: "anglais" is no slip of "angolais"."""

_SHORTEST_BEGINNING = 4
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_FIRST_OF_FLAGS = 0x1F1E6
_ENDING = re.compile(r"(?<=\w)\((?:n?e|ne|s|es)\)")
_BRACKETS = re.compile(r"\(([^()]*)\)")


@dataclass(frozen=True)
class ReadCountry:
    """The alpha-3 code; whether it was guessed over a slip of the pen; what stood there besides."""

    code: str
    guessed: bool = False
    besides: str = ""


def read_country(cell: Cell) -> ReadCountry:
    """The country that a cell names.

    CellProblem `country.unknown`, or `country.ambiguous` for words that two countries share.
    """
    text = text_of(cell)
    found = _read(text)
    if found is None:
        raise CellProblem("country.unknown", text=text)
    if not found.code:
        raise CellProblem("country.ambiguous", text=text)
    return found


def is_country_word(key: str) -> bool:
    """Whether a search key is a country's or a nationality's own word."""
    return len(key) > 2 and _without_article(key) in _dictionary()


@lru_cache(maxsize=20_000)
def _read(text: str) -> ReadCountry | None:
    """None for what is none; without a code for what may be two."""
    text, flags = _without_flags(text)
    ending = _ENDING.sub("", text)
    bare = " ".join(_BRACKETS.sub(" ", ending).split())
    besides = " ".join(_BRACKETS.findall(ending)) if bare else ""
    for words, more in ((text, ""), (ending, ""), (bare, besides)):
        for word in (_without_article(search_key(words)), _word(words)):
            code = _known(word)
            if code is not None:
                return ReadCountry(code, besides=more)
    if flags and not search_key(text):
        return ReadCountry(flags)
    guessed = _begun(ending) or _guessed(_word(ending))
    return ReadCountry(guessed, guessed=True) if guessed else None


def _known(word: str) -> str | None:
    """The code of a word; empty where two countries share it."""
    listed = _dictionary()
    code = listed.get(word)
    if code is None and len(word) == 2:
        return _of_two_letters(word)
    if code is None and " " in word:  # R. C. A.
        return listed.get(word.replace(" ", "")) if all(len(one) == 1 for one in word.split()) else None
    return code


@cache
def _of_two_letters(word: str) -> str | None:
    """An ISO 3166 alpha-2 code, unless another country's name begins with it: "MA" may be meant for Mali."""
    by_alpha_2 = {short.lower(): code for code, short in ALPHA_2.items()}
    code = by_alpha_2.get(word)
    if code is None or word == "na":  # "not available", long before Namibia
        return None
    names = {
        (other, search_key(country_name(other, language))) for other in ALPHA_2 for language in ("fr", "en")
    }
    return "" if any(other != code and name.startswith(word) for other, name in names) else code


@cache
def _guessed(word: str) -> str | None:
    if len(word) < _SHORTEST_TO_GUESS:
        return None
    near = {code for other, code in _dictionary().items() if _is_slip(word, other)}
    return near.pop() if len(near) == 1 else None


def _begun(text: str) -> str | None:
    """The one country whose words begin so: "Ivoir."."""
    word = _word(text)
    if not text.endswith(".") or len(word) < _SHORTEST_BEGINNING:
        return None
    near = {code for other, code in _dictionary().items() if other.startswith(word)}
    return near.pop() if len(near) == 1 else None


def _without_flags(text: str) -> tuple[str, str]:
    """The text without flags, and the code of the only one."""
    flags = set(_FLAG.findall(text))
    if not flags:
        return text, ""
    letters = ["".join(chr(ord(sign) - _FIRST_OF_FLAGS + ord("A")) for sign in flag) for flag in flags]
    codes = {code for code, short in ALPHA_2.items() if short in letters}
    return _FLAG.sub(" ", text).strip(), codes.pop() if len(flags) == len(codes) == 1 else ""


def _word(text: str) -> str:
    """Without article, accents, marks, and without what stands around a country."""
    word = search_key(text)
    for around in _around():
        word = word.removeprefix(f"{around} ")
    return _without_article(word)


def _without_article(word: str) -> str:
    words = word.split()
    while words and words[0] in ("la", "le", "les", "l", "the"):
        words.pop(0)
    return " ".join(words)


@cache
def _listed() -> dict[str, Any]:
    return tomllib.loads(resource_path("registers/countries.toml").read_text("utf-8"))


@cache
def _around() -> tuple[str, ...]:
    return tuple(sorted(map(search_key, _listed()["around"]["words"]), key=len, reverse=True))


@cache
def _dictionary() -> dict[str, str]:
    """Every word with its code; without one where two countries share it."""
    listed = _listed()
    plain = {country_name(code, language): code for language in _LANGUAGES for code in ALPHA_2}
    known = {_without_article(search_key(name)): code for name, code in plain.items()}
    known |= {code.lower(): code for code in ALPHA_2}
    for kind in ("names", "demonyms"):
        known |= {
            _without_article(search_key(word)): code for code, words in listed[kind].items() for word in words
        }
    return known | {search_key(word): "" for word in listed["ambiguous"]["words"]}


def _is_slip(word: str, other: str) -> bool:
    """Whether one letter after the first was missed, added, changed, or two were swapped."""
    if word[:1] != other[:1] or abs(len(word) - len(other)) > 1:
        return False
    if len(word) == len(other):
        apart = [place for place in range(len(word)) if word[place] != other[place]]
        swapped = len(apart) == 2 and apart[1] == apart[0] + 1
        return len(apart) == 1 or (
            swapped and word[apart[0]] == other[apart[1]] and word[apart[1]] == other[apart[0]]
        )
    long, short = (word, other) if len(word) > len(other) else (other, word)
    return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))
