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


def copied_texts(run: Run) -> list[str]:
    """For each glyph of the run, the text it is read back as; marks are read with their letter."""
    return _right_to_left(run) if run.rtl else _left_to_right(run)


def _right_to_left(run: Run) -> list[str]:
    texts: list[str] = []
    marks = ""
    for glyph in run.glyphs:
        if _is_mark(glyph.text):
            texts.append("")
            marks += glyph.text[::-1]
            continue
        letters = "".join(MIRRORED.get(c, c) if unicodedata.mirrored(c) else c for c in glyph.text)
        texts.append(marks + _JOINED.get(letters, letters[::-1]))
        marks = ""
    return texts


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
    return 0 < stretches.count("R") >= stretches.count("L")


def in_reading_order(letters: Sequence[Placed], turned: bool) -> list[Placed]:
    """The glyphs of a left-to-right run in the order to write them into the page.

    In a line read from the right PDFium takes the stretches of a code such as RBA-21-7KQ in reverse, so they
    are written in reverse and each placed where it belongs; spaces in a phone number are read as no-break.
    """
    if not turned:
        return list(letters)
    texts = [letter.text for letter in letters]
    if not any(character.isalpha() for text in texts for character in text):
        letters = [letter._replace(text=letter.text.replace(" ", "\u00a0")) for letter in letters]
    stretches = [list(group) for _, group in groupby(letters, key=lambda item: _kind(item.text[:1] or "a"))]
    return [letter for stretch in reversed(stretches) for letter in stretch]
