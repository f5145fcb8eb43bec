"""Cells as people fill them: dates, ages, countries, telephones, names, families."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foras_desktop.registers.ages import read_age
from foras_desktop.registers.cells import CellProblem
from foras_desktop.registers.countries import ReadCountry, read_country
from foras_desktop.registers.dates import ReadDate, read_date, written_month_first
from foras_desktop.registers.household import HouseholdHint, read_household
from foras_desktop.registers.names import NameOrder, order_of, split_name
from foras_desktop.registers.people import Category, read_answer, read_category
from foras_desktop.registers.phones import read_phone


@pytest.mark.parametrize(
    ("cell", "wanted"),
    [
        ("05/01/2021", date(2021, 1, 5)),
        ("5.1.2021", date(2021, 1, 5)),
        ("05 01 2021", date(2021, 1, 5)),
        ("2021-01-05", date(2021, 1, 5)),
        ("04-11-87", date(1987, 11, 4)),
        ("06-01-01", date(2001, 1, 6)),
        ("12 mars 1990", date(1990, 3, 12)),
        ("1er août 1990", date(1990, 8, 1)),
        ("3 February 2001", date(2001, 2, 3)),
        (datetime(2021, 1, 5, 9, 30), date(2021, 1, 5)),  # noqa: DTZ001 - workbooks know no zones
    ],
)
def test_a_day_in_many_spellings(cell: Any, wanted: date) -> None:
    assert read_date(cell, about=2021) == ReadDate(wanted)


@pytest.mark.parametrize("cell", [1990.0, "1990", "vers 1990", "env. 1990"])
def test_a_year_alone(cell: Any) -> None:
    assert read_date(cell, about=2021) == ReadDate(date(1990, 1, 1), "year")


@pytest.mark.parametrize(
    "cell", ["hier", "31/06/2020", "30/02/2021", "12/13/14/15", "x" * 500, "0/0/0", "1/1/1", 12.5, True]
)
def test_what_is_no_date_is_said_to_be_none(cell: Any) -> None:
    with pytest.raises(CellProblem, match=r"date\.unreadable"):
        read_date(cell, about=2021)


@given(st.text(max_size=40))
def test_no_text_makes_a_date_reader_fail_otherwise(text: str) -> None:
    for reader in (
        lambda cell: read_date(cell, about=2021),
        read_age,
        read_country,
        read_category,
        read_answer,
    ):
        with suppress(CellProblem):
            reader(text)  # type: ignore[operator]


@given(st.dates(date(1925, 1, 1), date(2021, 12, 31)))
def test_every_day_is_read_back_as_it_was_written(day: date) -> None:
    for text in (
        f"{day:%d/%m/%Y}",
        f"{day:%d.%m.%Y}",
        f"{day:%Y-%m-%d}",
        f"{day.day}/{day.month}/{day.year}",
    ):
        assert read_date(text, about=2021).value == day


def test_a_column_is_month_first_only_where_nothing_else_fits() -> None:
    assert written_month_first(["12/25/2021", "01/02/2021", "11/30/2021"])
    assert not written_month_first(["12/25/2021", "01/02/2021"]), "one of them may be a slip of the key"
    assert not written_month_first(["12/25/2021", "11/30/2021", *["01/02/2021"] * 7])
    assert not written_month_first(["12/25/2021", "25/12/2021"])
    assert not written_month_first(["01/02/2021", None, 7.0])
    assert read_date("12/25/2021", about=2021, month_first=True) == ReadDate(date(2021, 12, 25))


@pytest.mark.parametrize(("cell", "wanted"), [(28.0, 28), ("28 ans", 28), ("28ans", 28), ("3 years", 3)])
def test_ages(cell: Any, wanted: int) -> None:
    assert read_age(cell) == wanted


@pytest.mark.parametrize("cell", ["jeune", -3.0, "-3", "200", "28-30", ""])
def test_no_ages(cell: Any) -> None:
    with pytest.raises(CellProblem, match=r"age\.unreadable"):
        read_age(cell)


@pytest.mark.parametrize(
    ("cell", "wanted"),
    [
        ("MALI ", "MLI"),
        ("malienne", "MLI"),
        ("Cote d’Ivoire  ", "CIV"),
        ("C. d'Ivoire", "CIV"),
        ("RCI", "CIV"),
        ("Congo (RDC)", "COD"),
        ("Rép. dém. du Congo", "COD"),
        ("Guinee Conakry", "GIN"),
        ("Guinée-Bissau", "GNB"),
        ("Niger", "NER"),
        ("Nigeria", "NGA"),
        ("nigérienne", "NER"),
        ("nigériane", "NGA"),
        ("BURKINABE", "BFA"),
        ("SEN", "SEN"),
        ("Ghana", "GHA"),
        ("Syrian", "SYR"),
        ("مالي", "MLI"),
    ],
)
def test_countries_and_nationalities(cell: str, wanted: str) -> None:
    assert read_country(cell) == ReadCountry(wanted)


@pytest.mark.parametrize(
    ("cell", "wanted"), [("camerounai", "CMR"), ("Burknia Faso", "BFA"), ("Sénégall", "SEN")]
)
def test_a_slip_of_the_pen_is_guessed_and_said_to_be(cell: str, wanted: str) -> None:
    assert read_country(cell) == ReadCountry(wanted, guessed=True)


@pytest.mark.parametrize(
    ("cell", "code"),
    [("congolais", "country.ambiguous"), ("Congo", "country.ambiguous"), ("Atlantide", "country.unknown")],
)
def test_what_may_be_two_countries_or_none(cell: str, code: str) -> None:
    with pytest.raises(CellProblem, match=code.replace(".", r"\.")):
        read_country(cell)


def test_a_number_that_lost_its_zero() -> None:
    assert read_phone(631958829.0).number == "+212631958829"
    assert read_phone("06 46999665").number == "+212646999665"
    assert read_phone("+33 6 12 34 56 78").number == "+33612345678"


@pytest.mark.parametrize(
    ("cell", "wanted"),
    [
        ("homme", Category("man")),
        ("Femme ", Category("woman")),
        ("MNA garçon", Category("man", unaccompanied=True, child=True)),
        ("mineure non accompagnée, fille", Category("woman", unaccompanied=True, child=True)),
        ("MNA fille", Category("woman", unaccompanied=True, child=True)),
        ("enfant accompagné", Category("not_recorded", child=True)),
    ],
)
def test_categories_in_words(cell: str, wanted: Category) -> None:
    assert read_category(cell) == wanted


@pytest.mark.parametrize(
    ("cell", "wanted"), [("oui", True), ("X", True), ("non", False), (1.0, True), (True, True)]
)
def test_yes_and_no(cell: Any, wanted: bool) -> None:
    assert read_answer(cell).yes is wanted


@pytest.mark.parametrize(
    ("text", "order", "wanted"),
    [
        ("ADEYEMI Emeka", NameOrder.GIVEN_FIRST, ("Adeyemi", "Emeka")),
        ("Bakary AG MOHAMED", NameOrder.GIVEN_FIRST, ("Ag Mohamed", "Bakary")),
        ("N'GUESSAN Adjoua", NameOrder.GIVEN_FIRST, ("N'Guessan", "Adjoua")),
        ("Lamine Cissokho", NameOrder.GIVEN_FIRST, ("Cissokho", "Lamine")),
        ("Cissokho Lamine", NameOrder.FAMILY_FIRST, ("Cissokho", "Lamine")),
        ("MAMADOU SALIOU BAH", NameOrder.GIVEN_FIRST, ("Bah", "Mamadou Saliou")),
        ("Fatou", NameOrder.GIVEN_FIRST, ("Fatou", None)),
    ],
)
def test_whole_names_are_parted(text: str, order: NameOrder, wanted: tuple[str, str | None]) -> None:
    assert split_name(text, order) == wanted


def test_known_families_tell_the_order_of_names() -> None:
    known = {"diallo", "barry"}
    assert order_of(["Diallo Awa", "Barry Issa", "Awa Camara"], known) is NameOrder.FAMILY_FIRST
    assert order_of(["Awa Diallo"], known) is NameOrder.GIVEN_FIRST


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("épouse de Abdou Souley", HouseholdHint("spouse", "Abdou Souley")),
        ("enfant d'Amadou Dembélé", HouseholdHint("child", "Amadou Dembélé")),
        ("wife of Chidi Bello", HouseholdHint("spouse", "Chidi Bello")),
        ("avec 2 enfants", HouseholdHint("head")),
        ("seule avec bébé", HouseholdHint("head")),
        ("souhaite formation commerce", None),
        ("téléphone du cousin", None),
    ],
)
def test_families_in_remarks(text: str, wanted: HouseholdHint | None) -> None:
    assert read_household(text) == wanted
