"""What the word over a column announces, in French, English and Arabic, or in two of them at once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from foras_desktop.config import resource_path
from foras_desktop.domain.names import search_key
from foras_desktop.registers.cells import text_of
from foras_desktop.registers.fields import Column

_LONGEST = 80
"""Letters of a heading; what is longer is a sentence."""

_BRACKETS = re.compile(r"\(([^()]*)\)")
_LANGUAGES = re.compile(
    r"[/|\n\r]|(?<=[a-zA-Z.)])\s*[-–:]?\s+(?=[\u0600-\u06ff])|(?<=[\u0600-\u06ff])\s+(?=[a-zA-Z])"
)
_ARABIC = re.compile(r"[\u0600-\u06ff]")


@dataclass(frozen=True)
class Head:
    """What a heading announces. A `generic` one gives way to another that says more."""

    column: Column
    generic: bool = False


@lru_cache(maxsize=20_000)
def head_of(text: str) -> Head | None:
    """What a heading announces, as it stands in its cell; None for one that is not known.

    Of a heading in two languages, one that is not known does no harm; of two that say different things
    neither is believed.
    """
    if not text or len(text) > _LONGEST:
        return None
    return _single(text) or _of_parts(_LANGUAGES.split(text))


def column_headed(text: str) -> Column | None:
    """The column that a heading announces."""
    head = head_of(text)
    return head.column if head else None


def is_bare(text: str) -> bool:
    """Whether a heading says nothing without the group that stands over it."""
    return any(search_key(text) == search_key(word) for word in _listed()["bare"])


def is_arabic(text: str) -> bool:
    """Whether any of it is in Arabic script."""
    return bool(_ARABIC.search(text))


def _single(text: str) -> Head | None:
    known, idle = _known(), _idle()
    words = search_key(text_of(text)).split()
    found = known.get(" ".join(words)) or known.get(_singular(words))
    if found is not None or not words:
        return found
    bare, dropped = _BRACKETS.subn(_kept_unless_idle, text)
    if dropped and (bare_head := known.get(_singular(search_key(text_of(bare)).split()))):
        return bare_head
    return known.get(" ".join(word for word in _singular(words).split() if word not in idle))


def _kept_unless_idle(bracket: re.Match[str]) -> str:
    """ "(e)" and "(jj/mm/aaaa)" say nothing; "(du père)" says everything."""
    words = _singular(search_key(bracket[1]).split()).split()
    return " " if all(word in _idle() for word in words) else f" {bracket[1]} "


def _of_parts(parts: Iterable[str]) -> Head | None:
    """One thing said twice; a part that is not known counts where it is in the other script."""
    told = [part for part in parts if search_key(part)]
    heads = [_single(part) for part in told]
    found = [head for head in heads if head is not None]
    if len(told) < 2 or len({head.column for head in found}) != 1:
        return None
    scripts = {is_arabic(part) for part, head in zip(told, heads, strict=True) if head}
    unknown = {is_arabic(part) for part, head in zip(told, heads, strict=True) if not head}
    if scripts & unknown:
        return None
    return Head(found[0].column, all(head.generic for head in found))


def _singular(words: Iterable[str]) -> str:
    return " ".join(word.rstrip("s") or word for word in words)


@cache
def _listed() -> Mapping[str, Any]:
    return tomllib.loads(resource_path("registers/headings.toml").read_text("utf-8"))


@cache
def _idle() -> frozenset[str]:
    return frozenset(_singular(search_key(word).split()) for word in _listed()["idle"])


@cache
def _known() -> dict[str, Head]:
    found = {}
    for generic in ("generic", "specific"):
        for name, words in _listed()[generic].items():
            head = Head(Column(name), generic == "generic")
            keys = [search_key(word) for word in words]
            found.update({form: head for key in keys for form in (key, _singular(key.split()))})
    return found
