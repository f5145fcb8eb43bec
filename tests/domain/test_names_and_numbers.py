"""Names in any script, birth dates with their precision, telephones, case numbers."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foras_desktop.domain import birth, case_number, names, phone
from foras_desktop.domain.check_character import ALPHABET
from foras_desktop.domain.errors import UserError

TODAY = date(2021, 11, 16)


@pytest.mark.parametrize(
    "name", ["Konaté", "كاديديا ديارا", "Ɓalɗe Ƴero", "ⵎⴰⵙⵙⵉⵏ", "王小明", "O’Diarra-N'Guessan", "X"]
)
def test_a_name_in_any_script_stays_as_it_is(name: str) -> None:
    assert names.clean_name(name) == name


def test_blanks_fold_and_nothing_left_is_no_name() -> None:
    assert names.clean_name("  Mamadou \n Aliou\t ") == "Mamadou Aliou"
    assert names.clean_name(" \u00a0 ") is None


def test_two_hundred_characters_fit_and_one_more_does_not() -> None:
    assert names.clean_name("é" * 200) == "é" * 200
    with pytest.raises(UserError) as refusal:
        names.clean_name("é" * 201)
    assert refusal.value.code == "name.too_long"


@pytest.mark.parametrize("hidden", ["\u202e", "\u0007", "\ud800", "\ufeff"])
def test_an_invisible_character_is_named(hidden: str) -> None:
    with pytest.raises(UserError) as refusal:
        names.clean_name(f"Dia{hidden}llo")
    assert refusal.value.params["character"] == f"U+{ord(hidden):04X}"


def test_one_name_is_enough_and_none_is_not() -> None:
    names.require_a_name(None, "Fodé")
    names.require_a_name("Soumah", None)
    with pytest.raises(UserError, match=r"name\.missing"):
        names.require_a_name(None, None)


@given(st.text(max_size=60))
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    try:
        once = names.clean_name(text)
    except UserError:
        return
    assert names.clean_name(once) == once


@pytest.mark.parametrize(
    ("born_on", "code"),
    [(date(2021, 11, 17), "birth.in_future"), (date(1850, 5, 1), "birth.too_long_ago")],
)
def test_nobody_is_born_tomorrow_or_in_1850(born_on: date, code: str) -> None:
    with pytest.raises(UserError) as refusal:
        birth.check_birth(born_on, TODAY)
    assert refusal.value.code == code


def test_age_by_precision() -> None:
    assert birth.age_on(date(2003, 11, 17), "day", TODAY) == 17
    assert birth.age_on(date(2003, 11, 16), "day", TODAY) == 18
    assert birth.age_on(birth.year_only(2003), "year", TODAY) == 18
    assert birth.age_on(birth.from_age(27, TODAY), "estimated", TODAY) == 27
    assert birth.age_on(None, None, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("06 00 12 34 56", "+212600123456"),
        ("+212 6 00 12 34 56", "+212600123456"),
        ("00223 76 12 34 56", "+22376123456"),
        ("", None),
        (None, None),
    ],
)
def test_phones_become_e164(typed: str | None, stored: str | None) -> None:
    assert phone.normalise_phone(typed) == stored


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("+212 6 00 12 34 5", "phone.too_short"),
        ("06 00 12 34 5", "phone.too_short"),
        ("06001234567890", "phone.too_long"),
        ("???", "phone.not_a_number"),
    ],
)
def test_a_wrong_phone_says_what_is_wrong(typed: str, code: str) -> None:
    with pytest.raises(UserError) as refusal:
        phone.normalise_phone(typed)
    assert refusal.value.code == code


@given(
    st.sampled_from(["RBA", "CAS", "OUJ"]),
    st.integers(2017, 2099),
    st.text(ALPHABET, min_size=3, max_size=3),
    st.integers(1, 99_999),
)
def test_a_case_number_checks_itself(desk: str, year: int, tag: str, number: int) -> None:
    made = case_number.make_case_number(desk, year, tag, number)
    assert case_number.is_case_number(made)
    assert case_number.is_case_number(f" {made.lower()} ")


@given(st.integers(1, 9999), st.integers(0, 9), st.integers(0, 3))
def test_one_wrong_digit_is_noticed(number: int, digit: int, place: int) -> None:
    made = case_number.make_case_number("RBA", 2026, "7KQ", number)
    at = 11 + place
    if made[at] != str(digit):
        assert not case_number.is_case_number(made[:at] + str(digit) + made[at + 1 :])
