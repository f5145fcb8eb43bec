"""Where in a shown name the letters stand that were searched for."""

from __future__ import annotations

import unicodedata

from foras_desktop.domain.names import search_key

Spans = tuple[tuple[int, int], ...]


def _folded(text: str) -> tuple[str, list[int]]:
    """The name as the search compares it, and for each of its letters the place in `text`."""
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for part in unicodedata.normalize("NFKD", char.casefold()):
            if unicodedata.combining(part):
                continue
            letters.append(part if part.isalnum() else " ")
            places.append(place)
    return "".join(letters), places


def match_spans(text: str, typed: str) -> Spans:
    """(start, length) of each word's beginning that was typed."""
    folded, places = _folded(text)
    spans = []
    for word in search_key(typed).split():
        at = f" {folded}".find(f" {word}")
        if at >= 0:
            last = places[at + len(word) - 1]
            spans.append((places[at], last - places[at] + 1))
    return tuple(sorted(spans))
