"""Which way each character goes, and in which order runs are drawn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foras_desktop.documents.text import TextStyle, bidi, isolate, single_line
from foras_desktop.documents.text.bidi import Direction, isolate_tokens, resolve, visual_order

STYLE = TextStyle(12, 17)
CASE = "RBA-21-7KQ-0042-C"
PHONE = "+212 5 37 00 00 00"


def seen(text: str, direction: Direction) -> str:
    """The characters from left to right, as the eye meets them."""
    characters = resolve(text, direction)
    order = visual_order([character.level for character in characters])
    return "".join(characters[index].text for index in order)


def test_plain_latin_text_stays_in_order() -> None:
    assert seen("Guide du retour", "ltr") == "Guide du retour"


def test_arabic_is_seen_from_the_right() -> None:
    assert seen("دليل", "rtl") == "دليل"[::-1]


@pytest.mark.parametrize("code", [CASE, PHONE, "2,5", "10:30", "50 %", "0537 00 00 00"])
def test_codes_phones_and_numbers_read_from_the_left_inside_arabic(code: str) -> None:
    assert code in seen(f"قال {code} في الرباط", "rtl")


def test_a_number_after_latin_letters_keeps_its_place_in_arabic() -> None:
    assert seen("مطوية FORAS 2 هنا", "rtl") == "انه FORAS 2 ةيوطم"


def test_brackets_of_one_pair_take_one_direction() -> None:
    assert seen("فرص (FORAS II) ABC", "rtl") == "ABC )FORAS II( صرف"
    assert seen("Guide (فرص) du Mali", "ltr") == "Guide (صرف) du Mali"


def test_brackets_are_mirrored_when_drawn() -> None:
    line = single_line("(الأولى)", STYLE, "rtl")
    (run,) = line.runs
    names = [run.face.hb_font.glyph_to_string(glyph.gid) for glyph in run.glyphs]
    assert names[0] == "parenleft"
    assert names[-1] == "parenright"


def test_an_isolate_in_latin_text_turns_nothing_else_round() -> None:
    assert seen("n° \u2067أ 1\u2069, fin", "ltr") == "n° 1 أ, fin"


def test_text_already_isolated_is_not_isolated_twice() -> None:
    once = isolate(CASE)
    assert isolate_tokens(once) == once


def test_direction_marks_are_never_drawn() -> None:
    assert single_line(f"{isolate(CASE)}\u200f \u202aabc\u202c", STYLE, "rtl").text == f"{CASE} abc"


def test_unclosed_isolates_do_no_harm() -> None:
    assert single_line("\u2066abc \u2067def", STYLE).text == "abc def"


def test_arabic_letters_join() -> None:
    apart = sum(single_line(letter, STYLE, "rtl").width for letter in "بيت")
    assert single_line("بيت", STYLE, "rtl").width < apart * 0.8


@given(st.text(max_size=40))
def test_text_without_anything_that_turns_takes_the_short_way_to_the_same(text: str) -> None:
    assert resolve(text, "ltr") == bidi._resolve(text, 0, isolated=False)
