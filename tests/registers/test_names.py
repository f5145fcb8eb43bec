"""Names as registers write them, alone or with what is none."""

from __future__ import annotations

from typing import Any

import pytest

from foras_desktop.registers.fields import Column
from tests.registers.sheets import AWA, DAY, HEADING, entry_of, line_of, register_of, told

WHOLE = ("Date", "Nom et prénom", "Pays")


@pytest.mark.parametrize(
    ("cell", "family", "given", "remark"),
    [
        ("Sow, Ibrahim", "Sow", "Ibrahim", None),
        ("SOW, Ibrahim", "Sow", "Ibrahim", None),
        ("DIALLO Awa (épouse Bah)", "Diallo", "Awa", "épouse Bah"),
        ("DIALLO Awa + 2 enfants", "Diallo", "Awa", "+ 2 enfants"),
        ("DIALLO Awa avec bébé", "Diallo", "Awa", "avec bébé"),
        ("BAH née DIALLO Awa", "Bah", "Awa", "née DIALLO"),
        ("Mme BAH Awa", "Bah", "Awa", None),
        ("Mr. SYLLA", "Sylla", None, None),
        ("M. SYLLA Ali", "Sylla", "Ali", None),
        ("1. BARRY Issa", "Barry", "Issa", None),
        ("12) BARRY Issa", "Barry", "Issa", None),
        ("CAMARA Fanta dite Fifi", "Camara", "Fanta dite Fifi", None),
        ("KONÉ A.", "Koné", "A.", None),
        ("\u200fDIOP\u200e Ali", "Diop", "Ali", None),
        ("DI\u00adOP Ali", "Diop", "Ali", None),
        ("DIALLO\nAwa", "Diallo", "Awa", None),
        ("BAH Awa 0612345678", "Bah", "Awa", "0612345678"),
        ("BAH* Awa ?", "Bah", "Awa", None),
        ("BAH Awa Mme", "Bah", "Awa", None),
        ("N'GUESSAN Jean-Marc", "N'Guessan", "Jean-Marc", None),
    ],
)
def test_what_is_no_name_is_put_aside(cell: str, family: str, given: str | None, remark: str | None) -> None:
    line = line_of(WHOLE, (DAY, cell, "Mali"))
    entry = entry_of(line)
    assert (line.kind.value, entry.family_name, entry.given_names) == ("person", family, given)
    assert entry.remark == remark, "and kept, where it says something"
    assert ("cell.more" in told(line)) == bool(remark)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("DIALLO Awa\nBAH Issa", "name.two_people"),
        ("DIALLO Awa et sa fille Kadi", "name.two_people"),
        ("DIALLO Awa & BAH Issa", "name.two_people"),
        ("DIALLO Awa / BAH Issa", "name.two_people"),
        ("DIALLO Awa; BAH Issa", "name.two_people"),
        ("DIALLO Awa + BAH Issa", "name.two_people"),
        ("bébé de DIALLO Awa", "name.of_someone"),
        ("RAS", "name.nobody"),
        ("Pas d'inscription", "name.nobody"),
        ("ANNULÉ", "name.nobody"),
        ("#REF!", "cell.error"),
        ("1234", "name.missing"),
        (12, "name.missing"),
        ("A" * 250, "name.too_long"),
        ("Bah \x07 Ali", "name.control_character"),
    ],
)
def test_what_is_nobodys_name(cell: Any, code: str) -> None:
    line = line_of(WHOLE, (DAY, cell, "Mali"))
    assert line.kind.value == "unreadable"
    assert code in told(line)


@pytest.mark.parametrize(("family", "given"), [("DIALLO\nBAH", "Awa\nIssa"), ("Diallo / Bah", "Awa / Issa")])
def test_several_people_in_two_columns(family: str, given: str) -> None:
    assert told(line_of(HEADING, (DAY, family, given, "Mali"))) == {"name.two_people"}


def test_a_title_tells_the_sex_where_nothing_else_does() -> None:
    heading = (*WHOLE, "Sexe")
    assert entry_of(line_of(heading, (DAY, "Mme BAH Awa", "Mali", None))).sex == "woman"
    assert told(line_of(heading, (DAY, "Mme BAH Awa", "Mali", "H"))) == {"sex.differs"}


def test_a_name_in_both_scripts() -> None:
    entry = entry_of(line_of(WHOLE, (DAY, "DIALLO Awa / ديالو أوا", "Mali")))
    assert (entry.family_name, entry.given_names, entry.arabic_name) == ("Diallo", "Awa", "ديالو أوا")
    entry = entry_of(line_of((*HEADING, "Nom en arabe"), (*AWA, "ديالو أوا")))
    assert (entry.family_name, entry.arabic_name) == ("Diallo", "ديالو أوا")


@pytest.mark.parametrize("head", ["Nom", "الاسم"])
def test_one_column_of_whole_names(head: str) -> None:
    register = register_of(("Date", head, "Pays"), (DAY, "DIALLO Awa", "Mali"), (DAY, "Issa BAH", "Mali"))
    assert [(entry_of(line).family_name, entry_of(line).given_names) for line in register.lines[1:]] == [
        ("Diallo", "Awa"),
        ("Bah", "Issa"),
    ]
    (table,) = register.tables
    assert table.habits is not None
    assert table.habits.columns[1] is Column.FULL_NAME


@pytest.mark.parametrize(
    ("head", "row"),
    [("Nom et prénom", ("Diallo", "Awa")), ("Nom", ("Diallo", "Awa")), ("Prénom et nom", ("Awa", "Diallo"))],
)
def test_one_heading_over_two_columns_of_names(head: str, row: tuple[str, str]) -> None:
    line = line_of(("Date", head, None, "Pays"), (DAY, *row, "Mali"))
    assert (entry_of(line).family_name, entry_of(line).given_names) == ("Diallo", "Awa")


def test_whole_names_beside_an_empty_column() -> None:
    register = register_of(HEADING, (DAY, "DIALLO Awa", None, "Mali"), (DAY, "Issa BAH", None, "Mali"))
    assert [entry_of(line).given_names for line in register.lines[1:]] == ["Awa", "Issa"]


def test_one_column_of_family_names() -> None:
    assert entry_of(line_of(("Date", "Nom", "Pays"), (DAY, "Diallo", "Mali"))).family_name == "Diallo"


def test_a_name_that_a_formula_would_make_is_missed() -> None:
    register = register_of(HEADING, (DAY, None, "Awa", "Mali"), formulas={(1, 1): '=UPPER("diallo")'})
    assert register.lines[1].kind.value == "unreadable"
    assert "cell.formula_without_value" in told(register.lines[1])


def test_a_name_that_is_missing_is_said() -> None:
    assert told(line_of(HEADING, (DAY, None, "Awa", "Mali"))) == {"family_name.missing"}
    line = register_of(HEADING, AWA, (DAY, "DIALLO Awa", None, "Mali")).lines[2]
    assert told(line) == {"given_names.missing"}
