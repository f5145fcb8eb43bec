"""One column of names parted into family name and given names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from enum import Enum

from foras_desktop.domain.names import search_key

_LETTERS = re.compile(r"[^\W\d_]+")


class NameOrder(Enum):
    """How a register writes a whole name; capitals, where they part it, always count first."""

    FAMILY_FIRST = "family_first"
    GIVEN_FIRST = "given_first"


def split_name(text: str, order: NameOrder) -> tuple[str | None, str | None]:
    """(family name, given names) of a whole name; a single word is a family name."""
    words = text.split()
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
