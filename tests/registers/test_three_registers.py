"""The three desks' registers of 2021, read as they are: every line comes out as something."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from foras_desktop.config import resource_path
from foras_desktop.registers.habits import habits_of
from foras_desktop.registers.household import HouseholdHint
from foras_desktop.registers.lines import Line, LineKind
from foras_desktop.registers.reading import read_lines
from foras_desktop.registers.tables import find_layout
from foras_desktop.registers.workbook import read_workbook

DATA = resource_path("practice")
"""The three desks' registers, shipped so that counsellors can practise with them too."""
TODAY = date(2021, 12, 31)


def lines_of(name: str) -> list[Line]:
    found = []
    for sheet in read_workbook(DATA / f"registre-{name}.xlsx").sheets:
        layout = find_layout(sheet)
        assert layout is not None
        lines = list(read_lines(sheet, layout, habits_of(sheet, layout), today=TODAY))
        assert [line.row for line in lines] == list(range(1, len(sheet.rows) + 1)), "no line goes unmentioned"
        found += lines
    return found


def entry(lines: list[Line], family_name: str, given_names: str) -> Line:
    (line,) = [
        line
        for line in lines
        if line.entry is not None
        and (line.entry.family_name, line.entry.given_names) == (family_name, given_names)
    ]
    return line


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("rabat", {"person": 259, "title": 2, "heading": 1, "total": 1, "empty": 4}),
        ("casablanca", {"person": 254, "heading": 12}),
        ("oujda", {"person": 127, "unreadable": 10, "heading": 1}),
    ],
)
def test_every_line_is_something(name: str, kinds: dict[str, int]) -> None:
    assert Counter(line.kind.value for line in lines_of(name)) == kinds


def test_rabat_parts_names_by_their_capitals() -> None:
    lines = lines_of("rabat")
    assert entry(lines, "Ag Mohamed", "Bakary").entry
    assert entry(lines, "Moussa Abdou", "Oumarou Ibrahim").entry
    assert entry(lines, "Soumah", "M'Mah").entry
    person = entry(lines, "Adeyemi", "Emeka").entry
    assert person is not None
    assert (person.nationality, person.sex, person.referral) == ("NGA", "man", "ngo")
    assert (person.born_on, person.birth_precision) == (date(1978, 9, 5), "day")
    assert (person.registered_on, person.planned_departure) == (date(2021, 1, 4), date(2021, 3, 28))


def test_a_year_alone_is_a_year() -> None:
    person = entry(lines_of("rabat"), "Ag Mohamed", "Bakary").entry
    assert person is not None
    assert (person.born_on, person.birth_precision) == (date(1991, 1, 1), "year")


def test_casablancas_first_of_january_is_a_year_and_said_so() -> None:
    line = entry(lines_of("casablanca"), "Doumbia", "Cheick")
    assert line.entry is not None
    assert (line.entry.born_on, line.entry.birth_precision) == (date(2001, 1, 1), "year")
    assert [note.code for note in line.notes] == ["birth.taken_as_year"]


def test_casablancas_ages_dates_in_text_and_lost_zeros() -> None:
    lines = lines_of("casablanca")
    kamara = entry(lines, "Kamara", "Modibo").entry
    assert kamara is not None
    assert (kamara.born_on, kamara.birth_precision) == (date(1990, 1, 1), "estimated")
    ake = entry(lines, "Aké", "Nathalie").entry
    assert ake is not None
    assert (ake.phone, ake.registered_on) == ("+212631958829", date(2021, 1, 5))
    gnagne = entry(lines, "Gnagne", "Arsène").entry
    assert gnagne is not None
    assert (gnagne.born_on, gnagne.birth_precision) == (date(1997, 2, 7), "day")


def test_an_unaccompanied_child_is_one_in_each_habit() -> None:
    for name, family, given in (
        ("casablanca", "Diallo", "Aïssatou"),
        ("oujda", "Onana", "Cédric"),
        ("rabat", "Osagie", "Chidi"),
    ):
        found = [line.entry for line in lines_of(name) if line.entry and line.entry.family_name == family]
        assert any(one.given_names == given and one.unaccompanied for one in found), name


def test_what_oujda_wrote_for_a_date_is_no_date() -> None:
    unread = [line for line in lines_of("oujda") if line.kind is LineKind.UNREADABLE]
    assert {(line.problems[0].code, line.problems[0].text) for line in unread} == {
        ("date.unreadable", "hier"),
        ("date.unreadable", "31.02.2021"),
        ("date.unreadable", "12.13.2021"),
        ("date.year_only", "2021"),
        ("registered_on.far_future", "2121-05-05"),
    }


def test_half_a_number_is_kept_with_the_remark() -> None:
    line = entry(lines_of("oujda"), "Dosso", "Yves")
    assert line.entry is not None
    assert line.entry.phone is None
    assert line.entry.remark == "0612"
    assert [note.code for note in line.notes] == ["phone.too_short"]


def test_families_are_seen_across_rows() -> None:
    lines = lines_of("casablanca")
    wife = entry(lines, "Moussa Abdou", "Hadiza").entry
    assert wife is not None
    assert wife.household == HouseholdHint("spouse", "Abdou Souley")
    head = [line.entry for line in lines if line.entry and line.entry.household == HouseholdHint("head")]
    assert len(head) == 2


def test_a_formula_never_runs_and_is_not_lost() -> None:
    remarks = [line.entry.remark for line in lines_of("casablanca") if line.entry and line.entry.remark]
    assert sum(remark.startswith("=HYPERLINK(") for remark in remarks) == 6


def test_every_nationality_is_understood() -> None:
    for name in ("rabat", "casablanca", "oujda"):
        people = [line.entry for line in lines_of(name) if line.entry is not None]
        assert all(person.nationality for person in people), name
