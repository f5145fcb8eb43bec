"""The direction of each character: python-bidi's levels, with isolates and bracket pairs, which it lacks."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, Literal, NamedTuple

from bidi import algorithm
from bidi.mirror import MIRRORED

Direction = Literal["ltr", "rtl"]

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
_MARKS = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}

# What must read left to right inside Arabic: case numbers and codes, phones, decimal and grouped numbers.
_LTR_TOKEN = re.compile(
    r"[A-Za-z0-9]+(?:[-./:_@][A-Za-z0-9]+)+"
    r"|\+\d[\d \u00a0\u202f.\-()]*\d"
    r"|\b0\d{1,3}(?:[ \u00a0\u202f.\-]\d{2,3}){2,}\b"
    r"|\d+(?:[ \u00a0\u202f.,]\d+)*[ \u00a0\u202f]?%"
    r"|\d{1,3}(?:[\u00a0\u202f]\d{3})+|\d+[.,]\d+"
)


# Letters from the right and direction marks: without any, text read from the left is all of one level.
_TURNING = re.compile(
    "[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class Character(NamedTuple):
    """A character, its embedding level (odd: right to left), and whether it stands in an isolate."""

    text: str
    level: int
    isolated: bool


def without_controls(text: str) -> str:
    """`text` without direction marks, soft hyphens and other control characters; tabs become spaces."""
    if text.isprintable():
        return text
    kept = (" " if character == "\t" else character for character in text)
    return "".join(
        c
        for c in kept
        if c == "\n" or (c not in _MARKS and c != "\u00ad" and unicodedata.category(c) != "Cc")
    )


def isolate(text: str) -> str:
    """`text` as one left-to-right unit, whatever stands around it."""
    return f"{LRI}{text}{PDI}"


def isolate_tokens(text: str) -> str:
    """Arabic `text` in which each number, phone and case number is isolated left to right."""
    parts, depth = re.split(f"([{LRI}{RLI}{FSI}{PDI}])", text), 0
    for index, part in enumerate(parts):
        if part in (LRI, RLI, FSI):
            depth += 1
        elif part == PDI:
            depth = max(0, depth - 1)
        elif depth == 0:
            parts[index] = _LTR_TOKEN.sub(lambda match: isolate(match.group()), part)
    return "".join(parts)


def resolve(text: str, direction: Direction) -> list[Character]:
    """The drawn characters of one paragraph, in logical order, each with its level."""
    rtl = direction == "rtl"
    if not rtl and _TURNING.search(text) is None:
        return [Character(character, 0, isolated=False) for character in without_controls(text)]
    return _resolve(isolate_tokens(text) if rtl else text, 1 if rtl else 0, isolated=False)


def _resolve(text: str, base: int, isolated: bool) -> list[Character]:
    outer, inner = _take_isolates(text)
    levels = _levels(outer, base)
    result: list[Character] = []
    for position, character in enumerate(outer):
        if position in inner:
            initiator, content = inner[position]
            result += _resolve(content, _inner_base(initiator, content, base), isolated=True)
        elif shown := without_controls(character):
            result.append(Character(shown, levels[position], isolated))
    return result


def _inner_base(initiator: str, content: str, base: int) -> int:
    odd = initiator == RLI or (initiator == FSI and algorithm.get_base_level(content) == 1)
    return (base + 1) | 1 if odd else (base + 2) & ~1


def _take_isolates(text: str) -> tuple[str, dict[int, tuple[str, str]]]:
    """`text` with each outermost isolate as one U+FFFC, and by its position there what it held."""
    outer: list[str] = []
    inner: dict[int, tuple[str, str]] = {}
    position = 0
    while position < len(text):
        character = text[position]
        if character in (LRI, RLI, FSI):
            end = _isolate_end(text, position)
            inner[len(outer)] = (character, text[position + 1 : end])
            outer.append("\ufffc")
            position = end
        elif character != PDI:
            outer.append(character)
        position += 1
    return "".join(outer), inner


def _isolate_end(text: str, start: int) -> int:
    depth = 0
    for position in range(start, len(text)):
        if text[position] in (LRI, RLI, FSI):
            depth += 1
        elif text[position] == PDI:
            depth -= 1
            if depth == 0:
                return position
    return len(text)


def _levels(text: str, base: int) -> list[int]:
    storage: Any = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, ("L", "R")[base % 2]
    for index, character in enumerate(text):
        kind = unicodedata.bidirectional(character) or "L"
        storage["chars"].append({"ch": character, "level": base, "type": kind, "orig": kind, "index": index})
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    for run in storage["runs"]:
        _resolve_brackets(storage["chars"][run["start"] : run["start"] + run["length"]], run["sor"])
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    known = {item["index"]: item["level"] for item in storage["chars"]}
    levels: list[int] = []
    for index in range(len(text)):
        levels.append(known.get(index, levels[-1] if levels else base))
    return levels


def _resolve_brackets(run: list[dict[str, Any]], before: str) -> None:
    """Rule N0 of UAX 9: both brackets of a pair take one direction."""
    for opening, closing in _bracket_pairs(run):
        embedding = ("L", "R")[run[opening]["level"] % 2]
        inside = {_STRONG.get(item["type"]) for item in run[opening + 1 : closing]} - {None}
        if not inside:
            continue
        found = embedding
        if embedding not in inside:
            context = (_STRONG.get(item["type"]) for item in reversed(run[:opening]))
            previous = next((kind for kind in context if kind), before)
            found = previous if previous != embedding else embedding
        run[opening]["type"] = run[closing]["type"] = found


def _bracket_pairs(run: list[dict[str, Any]]) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    open_: list[int] = []
    for index, item in enumerate(run):
        category = unicodedata.category(item["ch"])
        if item["type"] != "ON":
            continue
        if category == "Ps":
            open_.append(index)
        elif category == "Pe":
            match = next((o for o in reversed(open_) if MIRRORED.get(run[o]["ch"]) == item["ch"]), None)
            if match is not None:
                pairs.append((match, index))
                del open_[open_.index(match) :]
    return sorted(pairs)


def visual_order(levels: list[int]) -> list[int]:
    """Rule L2 of UAX 9: the positions of runs with these levels, from left to right."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return order
