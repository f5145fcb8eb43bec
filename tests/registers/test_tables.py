"""Where tables begin and what their columns hold: headings of one row or two, again, beneath, beside."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from foras_desktop.registers.fields import Column
from foras_desktop.registers.habits import Habits
from foras_desktop.registers.register import Wish
from tests.registers.sheets import AWA, DAY, HEADING, entry_of, kinds_of, names_in, register_of, told


@pytest.mark.parametrize(
    ("heading", "cell"),
    [
        ("Enceinte (O/N)", "N"),
        ("Situation", "MNA"),
        ("Suivi", "Contact"),
        ("Dossier papier", "No"),
        ("Âge?", "Code"),
    ],
)
def test_the_first_person_is_no_second_row_of_the_heading(heading: str, cell: str) -> None:
    assert kinds_of((*HEADING, heading), (*AWA, cell), (*AWA, "Oui")) == ["heading", "person", "person"]


def test_a_person_without_day_and_country_is_no_second_row_either() -> None:
    heading = ("Nom", "Prénom", "Sexe", "Enceinte", "Suivi", "Inscrit le")
    assert kinds_of(heading, ("Diallo", "Awa", "F", "N", "MNA"))[1] == "unreadable"


def test_a_status_tells_of_an_unaccompanied_child() -> None:
    lines = register_of((*HEADING, "Statut"), (*AWA, "MNA"), (*AWA, "Adulte")).lines
    assert [entry_of(line).unaccompanied for line in lines[1:]] == [True, False]


def test_a_table_below_another_is_one_of_its_own() -> None:
    below = ("N°", *HEADING, "MNA")
    register = register_of(
        ("N°", *HEADING),
        *((number, DAY, f"Bah{number}", "Ali", "Mali") for number in range(5)),
        (),
        ("MINEURS",),
        below,
        (1, DAY, "Petit", "Awa", "Mali", "oui"),
    )
    kinds = [line.kind.value for line in register.lines]
    assert kinds == ["heading", *["person"] * 5, "empty", "title", "heading", "person"]
    assert [table.name for table in register.tables] == ["Feuil1", "Feuil1\n8"]
    assert entry_of(register.lines[-1]).unaccompanied


def test_a_heading_that_swaps_names_begins_a_table() -> None:
    swapped = ("Date", "Prénom", "Nom", "Pays")
    register = register_of(HEADING, AWA, swapped, (DAY, "Issa", "Bah", "Mali"), HEADING, AWA)
    assert names_in(register) == [("Diallo", "Awa"), ("Bah", "Issa"), ("Diallo", "Awa")]
    assert len(register.tables) == 3


def test_a_heading_again_is_no_table() -> None:
    register = register_of(HEADING, AWA, ("DATE", "NOM", "PRENOMS", "Pays"), AWA)
    assert len(register.tables) == 1
    assert len(names_in(register)) == 2


def test_a_table_whose_names_nobody_knows_is_shown_not_guessed() -> None:
    other = ("Date", "Qui", "Sexe", "Nationalité")
    assert kinds_of(HEADING, AWA, other, (DAY, "Awa", "F", "Mali")).count("person") == 1


def test_a_heading_with_nothing_below_heads_nothing() -> None:
    assert kinds_of(HEADING, ("N°", *HEADING), (1, *AWA)) == ["title", "heading", "person"]


def test_lines_above_the_heading_are_somebodys() -> None:
    register = register_of(("Registre", "Fès", "2021"), AWA, HEADING, AWA)
    assert [line.kind.value for line in register.lines] == ["title", "unreadable", "heading", "person"]
    assert told(register.lines[1]) == {"line.above_heading"}


def test_a_table_above_whose_heading_nobody_knows_waits_for_a_person() -> None:
    rows = (("Quand", "Qui", "D'où"), (DAY, "Awa Bah", "Mali"), (DAY, "Ali Sow", "Mali"), HEADING, AWA)
    assert kinds_of(*rows) == ["unread", "unread", "unread", "heading", "person"]
    columns = {0: Column.REGISTERED_ON, 1: Column.FULL_NAME, 2: Column.NATIONALITY}
    wished = register_of(*rows, wishes={"Feuil1": Wish(Habits(columns))})
    assert names_in(wished) == [("Bah", "Awa"), ("Sow", "Ali"), ("Diallo", "Awa")]


def test_a_heading_nobody_knows_is_one_each_time_it_is_printed() -> None:
    heading, row = ("Quand", "Qui", "D'où"), (DAY, "Awa Bah", "Mali")
    columns = {0: Column.REGISTERED_ON, 1: Column.FULL_NAME, 2: Column.NATIONALITY}
    wishes = {"Feuil1": Wish(Habits(columns))}
    assert kinds_of(heading, row, heading, row, wishes=wishes) == ["heading", "person"] * 2


@pytest.mark.parametrize("day", [DAY, "17/11/2021"])
def test_without_a_heading_the_first_row_is_a_person(day: Any) -> None:
    rows = ((day, "Bah", "Issa", "Mali"), (day, "Sow", "Ali", "Mali"))
    assert kinds_of(*rows) == ["unread", "unread"]
    columns = {0: Column.REGISTERED_ON, 1: Column.FAMILY_NAME, 2: Column.GIVEN_NAMES, 3: Column.NATIONALITY}
    wished = register_of(*rows, wishes={"Feuil1": Wish(Habits(columns))})
    assert names_in(wished) == [("Bah", "Issa"), ("Sow", "Ali")]


GROUPED = (
    ("N°", "Identité", None, "Naissance", None, "Nationalité", "Inscription", None),
    (None, "Nom", "Prénom", "Date", "Lieu", None, "Date", "Par"),
    (1, "Diallo", "Awa", date(1994, 3, 12), "Labé", "guinéenne", DAY, "Sara"),
)


def test_a_group_over_two_columns_tells_one_date_from_the_other() -> None:
    line = register_of(*GROUPED).lines[2]
    assert (entry_of(line).born_on, entry_of(line).registered_on) == (date(1994, 3, 12), DAY)
    assert line.notes == ()


def test_a_group_counts_even_where_the_lower_row_would_do_alone() -> None:
    rows = ((None, None, "Naissance", None), ("Nom", "Prénom", "Date", "Pays"), ("Bah", "Ali", DAY, "Mali"))
    (table,) = register_of(*rows).tables
    assert table.layout is not None
    assert table.layout.columns[2] is Column.BORN


def test_of_two_dates_the_one_under_registration_is_it() -> None:
    groups = ("Contrat", None, "Inscription", None, None, None)
    row = (date(2020, 5, 5), "x", DAY, "Bah", "Ali", "Mali")
    line = register_of(groups, ("Date", "Lieu", "Date", "Nom", "Prénom", "Pays"), row).lines[2]
    assert entry_of(line).registered_on == DAY


def test_a_group_claims_only_what_needs_one() -> None:
    groups = (None, "Identité", None, None, None)
    row = (1, "Diallo", "Awa", DAY, "Mali")
    line = register_of(groups, ("N°", "Nom", "Prénom", "Inscription", "Pays"), row).lines[2]
    assert (entry_of(line).registered_on, entry_of(line).nationality) == (DAY, "MLI")


def test_groups_said_again_are_a_heading() -> None:
    assert kinds_of(*GROUPED, *GROUPED) == ["heading", "heading", "person"] * 2


def test_a_unit_below_a_heading_belongs_to_it() -> None:
    units = ("(jj/mm/aaaa)", None, None, None, "(H/F)")
    row = (*AWA, "F")
    assert kinds_of((*HEADING, "Sexe"), units, row)[2] == "person"
    assert entry_of(register_of((*HEADING, "Sexe"), units, row).lines[2]).registered_on == DAY


def test_a_word_that_says_more_is_believed_wherever_it_stands() -> None:
    heading = (
        "Nom",
        "Prénom",
        "Pays",
        "Pays d'origine",
        "Date",
        "Date d'inscription",
        "Mineur",
        "MNA",
        "Contact",
        "Tél",
    )
    row = (
        "Diallo",
        "Awa",
        "Maroc",
        "Guinée",
        date(2021, 9, 1),
        DAY,
        "oui",
        "non",
        "0600000001",
        "0600000002",
    )
    entry = entry_of(register_of(heading, row).lines[1])
    assert (entry.nationality, entry.registered_on, entry.unaccompanied) == ("GIN", DAY, False)
    assert entry.phone == "+212600000002"


def test_a_table_beside_another_is_told() -> None:
    rows = ((*HEADING, None, *HEADING), (*AWA, None, *AWA), (*AWA,), (None,) * 5 + AWA)
    lines = register_of(*rows).lines
    assert [line.kind.value for line in lines] == ["heading", "unreadable", "person", "unreadable"]
    assert told(lines[3]) == {"line.two_people"}


def test_a_heading_in_two_languages() -> None:
    both = ("Date / التاريخ", "Nom / النسب", "Prénom\nالاسم", "Pays (البلد)", "Tél. الهاتف")
    assert names_in(register_of(both, (*AWA, None))) == [("Diallo", "Awa")]
    arabic = ("تاريخ التسجيل", "النسب", "الاسم", "الجنسية")
    assert kinds_of(HEADING, arabic, AWA) == ["heading", "heading", "person"]
    assert names_in(register_of(HEADING, arabic, AWA)) == [("Diallo", "Awa")]


def test_names_in_both_scripts_are_no_second_person() -> None:
    assert kinds_of((*HEADING, "النسب", "الاسم"), (*AWA, "ديالو", "أوا")) == ["heading", "person"]
