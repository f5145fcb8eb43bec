"""Lines that are nobody's, and lines that have lost their person."""

from __future__ import annotations

from typing import Any

import pytest

from foras_desktop.registers.household import HouseholdHint, read_household
from tests.registers.sheets import AWA, DAY, HEADING, kinds_of, register_of, told

LONG = ("Nom", "Prénom", "Sexe", "Pays", "Date", "Tél")


@pytest.mark.parametrize(
    "row",
    [
        *(("Semaine 46",), ("Semaine du 22 au 26 novembre",), ("Page 1/2",), ("Nombre d'inscrits : 3",)),
        *(("Signature du responsable", None, None, "Cachet"), (None, None, None, "MOIS DE DÉCEMBRE")),
    ],
)
def test_labels(row: tuple[Any, ...]) -> None:
    assert kinds_of(LONG, row) == ["heading", "title"]


@pytest.mark.parametrize("row", [("TOTAL", "", "H: 1", "F: 1"), ("Sous-total", 2), ("Total novembre: 12",)])
def test_totals(row: tuple[Any, ...]) -> None:
    assert kinds_of(LONG, row) == ["heading", "total"]


@pytest.mark.parametrize("word", ["JOUR FÉRIÉ", "RAS", "Pas d'inscription", "ANNULÉ", "Férié (Aïd)", "عطلة"])
def test_a_day_when_nobody_came(word: str) -> None:
    assert kinds_of(HEADING, (DAY, word)) == ["heading", "title"]
    assert kinds_of(("Date", "Nom complet", "Pays"), (DAY, word), (DAY, word, "Mali"))[1:] == [
        "title",
        "unreadable",
    ]


@pytest.mark.parametrize(
    "row", [(None,) * 5 + ("0655443322",), (None, None, None, "Guinée"), (None, None, "F")]
)
def test_half_a_line_has_lost_its_person(row: tuple[Any, ...]) -> None:
    line = register_of(LONG, row).lines[1]
    assert line.kind.value == "unreadable"
    assert "name.missing" in told(line)


def test_a_remark_that_goes_on_below_has_lost_its_person() -> None:
    assert (
        kinds_of((*HEADING, "Observations"), (*AWA, "enceinte,"), (*[None] * 4, "voir médecin"))[2]
        == "unreadable"
    )


def test_a_birth_alone_is_no_day_of_registration() -> None:
    rows = ((None, None, None, None, "16/11/1990"), (None, *AWA[1:], None))
    assert kinds_of((*HEADING, "Né(e) le"), *rows) == ["heading", "unreadable", "unreadable"]


@pytest.mark.parametrize("row", [(4,), ("4",), (0, 0, 0, 0, 0), (None, False, None)])
def test_lines_that_nobody_filled(row: tuple[Any, ...]) -> None:
    assert kinds_of(("N°", *HEADING), (1, *AWA), row) == ["heading", "person", "empty"]


def test_a_person_may_be_called_like_a_label() -> None:
    assert kinds_of(("Nom", "Prénom", "Pays"), ("Mars", "Awa", "Mali")) == ["heading", "unreadable"]
    rows = ((DAY, "Mars", "Page", "Mali"), (DAY, "Total", "Awa", "Mali"), (DAY, "Ras", "Tafari", "Mali"))
    assert kinds_of(HEADING, *rows) == ["heading", "person", "person", "person"]
    assert kinds_of(HEADING, (DAY, "Ras", "Tafari")) == ["heading", "person"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("avec un enfant de 3 ans", HouseholdHint("head")),
        ("fille de 16 ans", None),
        ("mère de 2 enfants", None),
        ("épouse de Awa Bah", HouseholdHint("spouse", "Awa Bah")),
    ],
)
def test_nobody_is_called_three_years(text: str, wanted: HouseholdHint | None) -> None:
    assert read_household(text) == wanted
