"""Lines are never wider than their column, nothing is lost, nothing is drawn that no font has."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foras_desktop.documents.text import (
    MissingGlyphs,
    TextStyle,
    fitting_size,
    french,
    lay_out,
    missing_glyphs,
    require_glyphs,
    text_width,
)
from foras_desktop.documents.text.bidi import Direction, without_controls
from foras_desktop.documents.text.fonts import faces

STYLE = TextStyle(12, 17)


def _covered() -> str:
    codes = set().union(*(face.coverage for rtl in (False, True) for face in faces(400, rtl)))
    latin = [chr(code) for code in codes if 0x20 <= code < 0x250]
    arabic = [chr(code) for code in codes if 0x600 <= code < 0x670]
    marks = "\u0301\u200d\u200c\u202f\u2019\u2013\u2026ɛɔɲ\u2066\u2069\u200f"
    return "".join(sorted(set(latin + arabic))) + marks + " " * 40


TEXT = st.text(alphabet=_covered(), max_size=90)
DIRECTIONS = st.sampled_from(["ltr", "rtl"])


@settings(max_examples=150, deadline=None)
@given(TEXT, st.floats(min_value=30, max_value=400), DIRECTIONS)
def test_no_line_is_too_wide_and_no_character_is_lost(text: str, width: float, direction: Direction) -> None:
    lines = lay_out(text, STYLE, width, direction)
    for line in lines:
        assert line.width <= width + 0.02 or len(line.text.strip()) <= 2
    kept = Counter("".join(line.text for line in lines).replace(" ", ""))
    assert kept == Counter(without_controls(text).replace(" ", ""))


@settings(max_examples=60, deadline=None)
@given(TEXT, DIRECTIONS)
def test_lines_keep_the_order_of_the_text(text: str, direction: Direction) -> None:
    joined = "".join(line.text for line in lay_out(text, STYLE, 120, direction))
    assert joined.replace(" ", "") == without_controls(text).replace(" ", "")


def test_a_missing_glyph_is_named() -> None:
    (missing,) = missing_glyphs("Bamako 漢")
    assert missing == ("漢", "U+6F22", "CJK UNIFIED IDEOGRAPH-6F22")
    with pytest.raises(MissingGlyphs, match=r"U\+6F22 CJK UNIFIED IDEOGRAPH-6F22") as caught:
        require_glyphs("Bamako 漢")
    assert caught.value.missing == (missing,)


def test_nothing_is_laid_out_when_a_glyph_is_missing() -> None:
    with pytest.raises(MissingGlyphs):
        lay_out("Bamako 漢", STYLE, 100)


def test_letters_plex_lacks_come_from_the_third_family() -> None:
    assert missing_glyphs("ɛ ɔ ɲ ɓ ɗ ƴ Ɛ Ɔ Ɲ") == []


def test_an_over_long_word_is_broken() -> None:
    lines = lay_out("anticonstitutionnellement" * 3, STYLE, 60)
    assert len(lines) > 3
    assert all(line.width <= 60 for line in lines)


def test_french_signs_never_begin_a_line() -> None:
    text = french("promettre une somme d'argent ; promettre un emploi ! vraiment ? oui : non")
    for width in range(110, 300, 7):
        starts = {line.text[:1] for line in lay_out(text, STYLE, width)}
        assert not starts & set(";!?:")


def test_a_line_end_begins_a_new_line_and_an_empty_paragraph_keeps_its_place() -> None:
    assert [line.text for line in lay_out("un\n\ndeux", STYLE, 100)] == ["un", "", "deux"]


def test_a_case_number_inside_arabic_is_not_broken() -> None:
    text = "رقم الملف RBA-21-7KQ-0042-C والهاتف +212 5 37 00 00 00"
    for width in range(130, 300, 10):
        shown = [line.text for line in lay_out(text, STYLE, width, "rtl")]
        assert any("RBA-21-7KQ-0042-C" in line for line in shown)
        assert any("+212 5 37 00 00 00" in line for line in shown)


def test_a_long_title_shrinks_to_its_room() -> None:
    style = TextStyle(113, 113, 600)
    name = "République démocratique du Congo"
    size = fitting_size(name, style, 498, 8)
    assert text_width(name, TextStyle(size, size, 600)) <= 498.01
    assert fitting_size("Mali", style, 498, 8) == 113


def test_french_typography() -> None:
    assert french("C'est quoi ? « Oui » : 50 % !") == (
        "C’est quoi\u202f? «\u00a0Oui\u00a0»\u00a0: 50\u202f%\u202f!"
    )
    assert french("https://iom.int à 10:30") == "https://iom.int à 10:30"
    assert french(french("Quoi ?")) == french("Quoi ?")
