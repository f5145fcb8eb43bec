"""What a reader's program gets when text is copied: per glyph, in the order such programs expect.

They collect glyphs from left to right, find the direction of each stretch and turn the Arabic ones round,
letters and brackets alike. So the text of a right-to-left glyph is given as it looks: brackets as drawn, a
mark before its letter, a lam-alef as its one joined character. An /ActualText over the run in logical order,
as the standard has it, comes out reversed from both PDFium and Poppler, and is therefore not used.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from bidi.mirror import MIRRORED

from foras_desktop.documents.text.shaping import Glyph, Run

_WEAK = frozenset({"AN", "EN", "NSM", "CS", "ES", "ET", "BN"})


class Placed(NamedTuple):
    """A glyph of a run, what it is read back as, its origin from the run's left edge in 1/1000 em.

    `outlined`: drawn as a shape, not as text.
    """

    glyph: Glyph
    text: str
    x: float
    outlined: bool


def _joined_forms() -> dict[str, str]:
    """Letters a ligature stands for, to its single character (isolated form): لا to U+FEFB."""
    forms: dict[str, str] = {}
    for code in range(0xFEF5, 0xFEFD):
        forms.setdefault(unicodedata.normalize("NFKC", chr(code)), chr(code))
    return forms


_JOINED = _joined_forms()


def place(run: Run, after_latin: bool = False) -> list[Placed]:
    """The run's glyphs, from left to right, each with its place and the text it is read back as.

    A mark is read with its letter and drawn as an outline: a code that stands for no text would be copied as
    whatever letter has its number. `after_latin`: a right-to-left run follows Latin
    letters, so that its first brackets are taken as they are, not turned round.
    """
    texts = _right_to_left(run, after_latin) if run.rtl else _left_to_right(run)
    placed: list[Placed] = []
    x = 0.0
    for glyph, text in zip(run.glyphs, texts, strict=True):
        placed.append(Placed(glyph, text, x + glyph.dx, outlined=not text))
        x += glyph.advance
    return placed


def _right_to_left(run: Run, after_latin: bool) -> list[str]:
    texts: list[str] = []
    marks = ""
    plain = _opening_neutrals(run) if after_latin else 0
    for index, glyph in enumerate(run.glyphs):
        if _is_mark(glyph.text):
            texts.append("")
            marks += glyph.text[::-1]
            continue
        turned = index < len(run.glyphs) - plain
        letters = "".join(_mirrored(c) if turned else c for c in glyph.text)
        texts.append(marks + _JOINED.get(letters, letters[::-1]))
        marks = ""
    return texts


def _opening_neutrals(run: Run) -> int:
    """How many glyphs stand at the logical beginning of a right-to-left run before its first letter."""
    kinds = [_kind(glyph.text[:1] or "\u0627") for glyph in reversed(run.glyphs)]
    return kinds.index("R") if "R" in kinds else len(kinds)


def _mirrored(character: str) -> str:
    return MIRRORED.get(character, character) if unicodedata.mirrored(character) else character


def _left_to_right(run: Run) -> list[str]:
    texts: list[str] = []
    letter = -1
    for glyph in run.glyphs:
        if _is_mark(glyph.text) and letter >= 0:
            texts[letter] += glyph.text
            texts.append("")
        else:
            letter = len(texts)
            texts.append(glyph.text)
    return texts


def _is_mark(text: str) -> bool:
    return bool(text) and all(unicodedata.category(character)[0] == "M" for character in text)


def _kind(character: str) -> str:
    """The direction PDFium gives a character: strong left, weak, strong right, or none."""
    kind = unicodedata.bidirectional(character)
    return "R" if kind in ("R", "AL") else kind if kind == "L" else "weak" if kind in _WEAK else "none"


def reads_from_the_right(seen: str) -> bool:
    """Whether PDFium will take a line with this text for a right-to-left one: by counting stretches."""
    stretches = [kind for kind, _ in groupby(seen, key=_kind)]
    return stretches.count("R") > stretches.count("L")


def reading_states(runs: Sequence[Run]) -> list[bool]:
    """For each run of a line read from the right: whether it comes after Latin letters."""
    states: list[bool] = []
    latin = False
    for run in reversed(runs):
        states.append(latin)
        kinds = {_kind(character) for character in run.text}
        latin = "L" in kinds or (latin and "R" not in kinds)
    return states[::-1]


def _texts_reversed(stretch: list[Placed]) -> list[Placed]:
    texts = [item.text for item in reversed(stretch)]
    return [item._replace(text=text) for item, text in zip(stretch, texts, strict=True)]


def in_reading_order(letters: Sequence[Placed], rtl: bool, after_latin: bool) -> list[Placed]:
    """The glyphs of a run, in a line read from the right, in the order to write them into the page.

    PDFium takes the stretches of a code such as RBA-21-7KQ in reverse, so they are written in reverse, each
    placed where it belongs; spaces in a phone number are read as no-break. In a right-to-left run only the
    signs between Latin letters and its first letter are concerned: they exchange what they are read as.
    """
    if not rtl and not any(character.isalpha() for item in letters for character in item.text):
        letters = [item._replace(text=item.text.replace(" ", "\u00a0")) for item in letters]
    stretches = [list(group) for _, group in groupby(letters, key=lambda item: _kind(item.text[:1] or "a"))]
    if not rtl:
        return [item for stretch in reversed(stretches) for item in stretch]
    first = next((i for i in range(len(stretches), 0, -1) if _kind(stretches[i - 1][0].text[:1]) == "R"), 0)
    if after_latin:
        stretches[first:] = [_texts_reversed(stretch) for stretch in stretches[first:]]
    return [item for stretch in stretches for item in stretch]
