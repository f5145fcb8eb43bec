"""Names as a register writes them: what is no part of one is put aside, one column is parted in two."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache, lru_cache

from foras_desktop.domain.names import clean_name, search_key
from foras_desktop.registers.cells import Cell, CellProblem, is_error, text_of
from foras_desktop.registers.headings import is_arabic
from foras_desktop.registers.words import begins_with, keys

_LETTERS = re.compile(r"[^\W\d_]+")
_PLAIN = re.compile(r"[^\W\d_]+(?:['’\- ][^\W\d_]+)*")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]?")
_COMPANY = re.compile(r"\s(?:\+|avec\b|with\b|مع\s)(.*)", re.IGNORECASE)
_SEVERAL = re.compile(r"\s(?:et|and|و|&|\+)\s|;|&", re.IGNORECASE)
_NUMBERING = re.compile(r"^\W*\d+\s*[.)\-–/:°]*\s*")
_MARKS = "*?!_°•·"
_INITIAL = re.compile(r"m\.", re.IGNORECASE)


class NameOrder(Enum):
    """How a register writes a whole name; capitals, where they part it, always count first."""

    FAMILY_FIRST = "family_first"
    GIVEN_FIRST = "given_first"


@dataclass(frozen=True)
class Name:
    """A name as it was written, without what is none: the words `besides` it, the sex that a title told, the
    same name in Arabic.
    """

    text: str
    besides: str = ""
    sex: str = ""
    arabic: str = ""


def read_name(cell: Cell) -> Name:
    """The name in a cell that is not empty.

    CellProblem `name.two_people`, `name.of_someone`, `name.missing`, `cell.error`; UserError as
    `clean_name`.
    """
    return _read(cell if isinstance(cell, str) else text_of(cell))


@lru_cache(maxsize=20_000)
def _read(raw: str) -> Name:
    text = text_of(raw)
    words = search_key(text).split()
    plain = len(text) < _SHORT and _PLAIN.fullmatch(text) is not None and "\n" not in raw
    if plain and _marked().isdisjoint(words):
        return Name(text)
    if is_error(text):
        raise CellProblem("cell.error", text=text)
    if not _LETTERS.search(text):
        raise CellProblem("name.missing", text=text)
    if len(words) > 2 and words[0] in keys("of", "names") and words[1] in ("de", "d", "of", "du"):
        raise CellProblem("name.of_someone", text=text)
    lines = [part for part in raw.splitlines() if part.strip()]
    if len(lines) > 1 and all(len(line.split()) > 1 for line in lines):
        raise CellProblem("name.two_people", text=text)
    name = _without_more(_one_script(text))
    if _SEVERAL.search(f" {name.text} "):
        raise CellProblem("name.two_people", text=text)
    return replace(name, text=clean_name(name.text) or "", arabic=clean_name(name.arabic) or "")


def is_nobody(cell: Cell) -> bool:
    """Whether a word stands there that says that nobody came."""
    key = search_key(text_of(cell)) if isinstance(cell, str) else ""
    return key in keys("nobody") or begins_with(key, keys("nobody_because"))


def said_twice(family: Cell, given: Cell) -> bool:
    """Whether both cells hold as many lines, or both a stroke: the names of several people."""
    if not (isinstance(family, str) and isinstance(given, str)):
        return False
    if "/" in family and "/" in given:
        return True
    if "\n" not in family:
        return False
    lines = [sum(bool(part.strip()) for part in cell.splitlines()) for cell in (family, given)]
    return lines[0] == lines[1] > 1


def _one_script(text: str) -> Name:
    """A name that is written in both scripts, "DIALLO Awa / ديالو أوا"; two people are no such name."""
    parts = [part.strip() for part in text.split("/") if part.strip()]
    if len(parts) != 2:
        return Name(text)
    if is_arabic(parts[0]) != is_arabic(parts[1]):
        latin, arabic = sorted(parts, key=is_arabic)
        return Name(latin, arabic=arabic)
    if all(len(part.split()) > 1 for part in parts):
        raise CellProblem("name.two_people", text=text)
    return Name(text)


def _without_more(name: Name) -> Name:
    """Without numbering and title; what stands in brackets, and who came along, is kept besides."""
    text = _NUMBERING.sub("", name.text)
    besides = [part.strip() for part in _BRACKETS.findall(text)]
    text = _BRACKETS.sub(" ", text)
    if found := _COMPANY.search(text):
        if sum(word[:1].isupper() for word in found[1].split()) > 1:
            raise CellProblem("name.two_people", text=name.text)
        besides.append(found[0].strip())
        text = text[: found.start()]
    besides += [word for word in text.split() if _is_number(word)]
    words = [bare for word in text.split() if not _is_number(word) and (bare := word.strip(_MARKS))]
    sex, words = _title(words)
    words, also = _also(words)
    return Name(" ".join(words), " ".join(part for part in (*besides, also) if part), sex, name.arabic)


def _is_number(word: str) -> bool:
    """Whether a word holds digits and no letter: a telephone beside a name, say."""
    return any(map(str.isdecimal, word)) and not _LETTERS.search(word)


def _title(words: list[str]) -> tuple[str, list[str]]:
    """The sex that the first word tells, or the last, and the others."""
    if len(words) > 1 and _INITIAL.fullmatch(words[0]):
        return "man", words[1:]
    for at, others in ((0, words[1:]), (-1, words[:-1])):
        key = search_key(words[at]) if others else ""
        sex = next((sex for sex in ("man", "woman") if key in keys(sex, "names")), "")
        if sex:
            return sex, others
    return "", words


def _also(words: list[str]) -> tuple[list[str], str]:
    """ "BAH née DIALLO Awa": the other name stands after the word, and is one word long."""
    for place in range(1, len(words) - 1):
        if search_key(words[place]) in keys("also", "names"):
            return words[:place] + words[place + 2 :], " ".join(words[place : place + 2])
    return words, ""


@cache
def _marked() -> frozenset[str]:
    """The words that make a name one to look at more closely."""
    single = {word for group in ("man", "woman", "also", "of") for word in keys(group, "names")} - {"m"}
    return frozenset(single | {"et", "and", "و", "avec", "with", "مع"})


_SHORT = 100

# --- parting one column in two --------------------------------------------------------------------


def split_name(text: str, order: NameOrder) -> tuple[str | None, str | None]:
    """(family name, given names) of a whole name; a single word is a family name, and so is what stands
    before a comma.
    """
    before, comma, after = text.partition(",")
    if comma and before.strip() and after.strip():
        return spelled(before), spelled(after.replace(",", " "))
    words = text.replace(",", " ").split()
    capital = [_is_capital(word) for word in words]
    if any(capital) and not all(capital):
        family = [word for word, is_family in zip(words, capital, strict=True) if is_family]
        given = [word for word, is_family in zip(words, capital, strict=True) if not is_family]
    elif order is NameOrder.FAMILY_FIRST:
        family, given = words[:1], words[1:]
    else:
        family, given = words[-1:], words[:-1]
    return spelled(" ".join(family)), spelled(" ".join(given))


def _is_capital(word: str) -> bool:
    letters = "".join(_LETTERS.findall(word))
    return len(letters) > 1 and letters.isupper()


@lru_cache(maxsize=20_000)
def spelled(text: str) -> str | None:
    """A name written in capitals as it is written in a sentence; one of mixed letters stays as it is."""
    if not text.strip():
        return None
    return " ".join(_spelled(word) for word in text.split())


def _spelled(word: str) -> str:
    return _LETTERS.sub(lambda part: part[0].capitalize(), word) if _is_capital(word) else word


def order_of(names: Iterable[str], family_names: Collection[str]) -> NameOrder:
    """The order in which most names have a known family name; `family_names` are search keys.

    Where nothing tells, the family name comes last, as it is spoken.
    """
    first = last = 0
    for name in names:
        words = search_key(name).split()
        if len(words) > 1 and not any(map(_is_capital, name.split())):
            first += words[0] in family_names
            last += words[-1] in family_names
    return NameOrder.FAMILY_FIRST if first > last else NameOrder.GIVEN_FIRST
