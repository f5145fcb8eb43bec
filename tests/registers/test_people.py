"""Sex, category, yes and no, telephones: the short words and the signs of registers."""

from __future__ import annotations

from typing import Any

import pytest

from foras_desktop.domain.errors import UserError
from foras_desktop.registers.people import read_category
from foras_desktop.registers.phones import ReadPhone, read_phone
from tests.registers.sheets import AWA, HEADING, entry_of, line_of, told

WOMAN = ("♀", "♀️", "أنثى", "انثى", "امرأة", "Mme", "Mlle", "Féminine", "Femmes", "Fille", "w")
MAN = ("♂", "ذكر", "رجل", "M.", "Mr", "Monsieur", "G", "Masculin", "Hommes")


@pytest.mark.parametrize(
    ("cell", "wanted"), [*((one, "woman") for one in WOMAN), *((one, "man") for one in MAN)]
)
def test_sexes(cell: str, wanted: str) -> None:
    line = line_of((*HEADING, "Sexe"), (*AWA, cell))
    assert (entry_of(line).sex, told(line)) == (wanted, set())


@pytest.mark.parametrize(
    ("cell", "sex", "unaccompanied"),
    [
        *(("Femme isolée", "woman", False), ("Homme isolé", "man", False), ("ex-MNA homme", "man", False)),
        *(("M.N.A", "not_recorded", True), ("M.N.A. fille", "woman", True), ("MNA G", "man", True)),
        *(
            ("UAM boy", "man", True),
            ("MNA/F", "woman", True),
            ("Mineur isolé étranger", "not_recorded", True),
        ),
        *(("Garçon non-accompagné", "man", True), ("Femme non accompagnée", "woman", False)),
        *(("HOMME ADULTE", "man", False), ("mère", "woman", False), ("F/seule", "woman", False)),
    ],
)
def test_categories(cell: str, sex: str, unaccompanied: bool) -> None:
    category = read_category(cell)
    assert (category.sex, category.unaccompanied) == (sex, unaccompanied)


@pytest.mark.parametrize("cell", ["non MNA", "Isolé", "Adulte isolé", "homme femme", "réfugié"])
def test_a_category_that_says_too_little_is_kept(cell: str) -> None:
    line = line_of((*HEADING, "Catégorie"), (*AWA, cell))
    entry = entry_of(line)
    assert (entry.sex, entry.unaccompanied, entry.remark) == ("not_recorded", False, cell)
    assert told(line) == {"category.unreadable"}


@pytest.mark.parametrize("cell", ["Femme enceinte", "femme avec enfant", "ex-MNA femme", "femme xyz"])
def test_words_that_a_category_says_besides_are_kept(cell: str) -> None:
    line = line_of((*HEADING, "Catégorie"), (*AWA, cell))
    assert (entry_of(line).sex, entry_of(line).remark) == ("woman", cell)
    assert told(line) == {"cell.more"}


@pytest.mark.parametrize(
    ("cell", "wanted", "codes"),
    [
        *((sign, True, set()) for sign in ("√", "✓", "✔", "✔️", "☑", "☒", "✅", "oui", "X", 1, True)),
        *((sign, False, set()) for sign in ("☐", "✗", "✘", "non", "N", 0, False, "-", "?")),
        *(("Oui mineur", True, {"cell.more"}), ("non (adulte)", False, {"cell.more"})),
        *(("peut-être", False, {"yes_or_no.unreadable"}), ("NSP", False, {"cell.unknown"})),
        *((sign, False, {"yes_or_no.unreadable"}) for sign in ("●", "*", "■", "v")),
    ],
)
def test_a_tick_is_a_yes(cell: Any, wanted: bool, codes: set[str]) -> None:
    line = line_of((*HEADING, "MNA"), (*AWA, cell))
    assert (entry_of(line).unaccompanied, told(line)) == (wanted, codes)


def test_a_sex_and_a_category_that_differ() -> None:
    line = line_of((*HEADING, "Sexe", "Catégorie"), (*AWA, "M", "femme"))
    assert told(line) == {"sex.differs"}


@pytest.mark.parametrize(
    ("cell", "number", "besides"),
    [
        *(("06,12,34,56,78", "+212612345678", ""), ("06/12/34/56/78", "+212612345678", "")),
        *(("(+212)0612345678", "+212612345678", ""), ("O612345678", "+212612345678", "")),
        *(("\u200f0612345678", "+212612345678", ""), ("٠٦١٢٣٤٥٦٧٨", "+212612345678", "")),
        *(
            (f"0612345678{gap}0655443322", "+212612345678", "0655443322")
            for gap in (" / ", "-", "\n", ";", " ")
        ),
        ("0612345678 ou 0655443322", "+212612345678", "ou 0655443322"),
        *(
            ("0612345678 (cousin)", "+212612345678", "cousin"),
            ("cousin: 0612345678", "+212612345678", "cousin"),
        ),
        ("WhatsApp +224 620 12 34 56", "+224620123456", "WhatsApp"),
        ("0033612345678", "+33612345678", ""),
    ],
)
def test_telephones(cell: str, number: str, besides: str) -> None:
    assert read_phone(cell) == ReadPhone(number, besides)


@pytest.mark.parametrize("cell", ["0612345 abc", "6.12E+08", "Awa", "0612", "06 12 34 56 7?", "12/03/1998"])
def test_letters_are_never_dialled(cell: str) -> None:
    with pytest.raises(UserError, match="phone"):
        read_phone(cell)
    entry = entry_of(line_of((*HEADING, "Tél"), (*AWA, cell)))
    assert (entry.phone, entry.remark) == (None, cell)


def test_a_country_whose_sign_was_lost() -> None:
    line = line_of((*HEADING, "Tél"), (*AWA, 224620123456))
    assert (entry_of(line).phone, told(line)) == ("+224620123456", {"phone.guessed"})


def test_a_second_number_is_kept() -> None:
    line = line_of((*HEADING, "Tél"), (*AWA, "0612345678 / 0655443322"))
    assert (entry_of(line).remark, told(line)) == ("0655443322", {"cell.more"})
