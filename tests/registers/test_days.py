"""Days as registers write them: of registration, of birth, of departure; and what stands for one."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest

from foras_desktop.registers.dates import maybe_turned, month_of
from tests.registers.sheets import AWA, DAY, HEADING, TODAY, entry_of, line_of, names_in, register_of, told

BORN = (*HEADING, "Né(e) le", "Age")
HOUR = datetime(2021, 11, 16, 10, 30)  # noqa: DTZ001 - workbooks know no zones
D1970, D1955 = date(1970, 3, 11), date(1955, 11, 2)


def registered(cell: Any, **more: Any) -> tuple[str, date | None, set[str]]:
    line = line_of(HEADING, (cell, *AWA[1:]), **more)
    return line.kind.value, entry_of(line).registered_on, told(line)


@pytest.mark.parametrize(
    "cell",
    [
        *(
            "16 nov. 2021",
            "16-Nov-21",
            "2021.11.16",
            "mardi 16 novembre 2021",
            "16/11/2021 10:30",
            "le 16/11/2021",
        ),
        *("16/11/2021.", "16 / 11 / 21", "16 نونبر 2021", "16 November, 2021", "Nov 16, 2021", "16.11..2021"),
        *(
            "2021-11-16T00:00:00",
            "16/11/2021 à 10h",
            "\u200f16/11/2021",
            "16 de novembre 2021",
            HOUR,
        ),
    ],
)
def test_a_registration_in_many_spellings(cell: Any) -> None:
    assert registered(cell) == ("person", DAY, set())


@pytest.mark.parametrize("cell", [44516, "44516", 44516.43, 16112021, "16112021", "20211116"])
def test_a_bare_number_is_a_date_and_said_so(cell: Any) -> None:
    assert registered(cell) == ("person", DAY, {"date.from_serial"})


def test_bare_numbers_of_a_book_that_counts_from_1904() -> None:
    assert registered(43054, from_1904=True) == ("person", DAY, {"date.from_serial"})


@pytest.mark.parametrize(
    "cell", ["16/11/1921", "16/11/0021", "16/11/98", date(1900, 1, 16), date(21, 11, 16)]
)
def test_a_registration_long_before_any_desk_is_none(cell: Any) -> None:
    kind, _, codes = registered(cell)
    assert kind == "unreadable"
    assert codes == {"registered_on.too_early"}


def test_two_digits_of_a_registration_never_fall_back_a_century() -> None:
    assert registered("16/11/22") == ("person", date(2022, 11, 16), {"registered_on.in_future"})


@pytest.mark.parametrize("cell", ["16/11/0021", "16/11/1921", "hier"])
def test_an_age_beside_a_day_that_is_none_stops_nothing(cell: str) -> None:
    lines = register_of(BORN, (*AWA, None, 27), (cell, *AWA[1:], None, 27)).lines
    assert [line.kind.value for line in lines[1:]] == ["person", "unreadable"]


@pytest.mark.parametrize(
    ("cell", "sheet"),
    [
        ("16", "Novembre 2021"),
        (16, "11-2021"),
        (date(1900, 1, 16), "nov 2021"),
        ("16/11", "2021"),
        ("16 novembre", "2021"),
    ],
)
def test_what_a_date_lacks_the_sheet_tells(cell: Any, sheet: str) -> None:
    assert registered(cell, name=sheet) == ("person", DAY, {"date.from_sheet"})


def test_sheets_that_are_of_no_month() -> None:
    assert month_of("Feuil1") is None
    assert month_of("Janvier-Mars 2021") is None
    assert month_of("2021") == (2021, None)
    assert registered("16")[0] == "unreadable"


@pytest.mark.parametrize("mark", ['"', "idem", "''", "même date", "«»"])
def test_a_day_that_is_repeated(mark: str) -> None:
    line = register_of(HEADING, AWA, (mark, "Bah", "Ali", "Mali")).lines[2]
    assert (line.kind.value, entry_of(line).registered_on) == ("person", DAY)
    assert told(line) == {"registered_on.repeated"}


@pytest.mark.parametrize("title", ["Mardi 16 novembre 2021", DAY, "16/11/2021"])
def test_a_day_that_stands_once_above_its_lines(title: Any) -> None:
    heading = ("N°", "Nom", "Prénom", "Pays")
    register = register_of(heading, (title,), (1, *AWA[1:]), (date(2021, 11, 17),), (2, *AWA[1:]))
    assert [line.kind.value for line in register.lines] == ["heading", "title", "person", "title", "person"]
    days = [line.entry.registered_on for line in register.lines if line.entry]
    assert days == [DAY, date(2021, 11, 17)]
    assert told(register.lines[2]) == {"registered_on.from_title"}


def test_a_day_that_is_not_there_is_not_made_up() -> None:
    assert told(register_of(HEADING, AWA, (None, *AWA[1:])).lines[2]) == {"registered_on.missing"}


# --- month first ----------------------------------------------------------------------------------


def test_one_slip_does_not_turn_a_month() -> None:
    days = ("04/01/2021", "05/01/2021", "06/01/2021", "07/01/2021", "01/13/2021")
    lines = register_of(HEADING, *((day, *AWA[1:]) for day in days)).lines[1:]
    assert [entry_of(line).registered_on for line in lines[:2]] == [date(2021, 1, 4), date(2021, 1, 5)]
    assert [line.kind.value for line in lines][-1] == "unreadable"


def test_days_that_an_american_program_turned_are_doubted() -> None:
    days = (date(2021, 5, 11), "13/11/2021", date(2021, 8, 11), "16/11/2021")
    lines = register_of(HEADING, *((day, *AWA[1:]) for day in days)).lines[1:]
    assert [told(line) for line in lines] == [{"date.maybe_turned"}, set()] * 2
    assert not maybe_turned([date(2021, 5, 13), date(2021, 5, 11), "13/11/2021", "16/11/2021"])
    assert not maybe_turned([date(2021, 5, 11), date(2021, 5, 11), "13/11/2021", "06/11/2021"])


def test_a_day_of_another_month_than_its_sheet_is_doubted() -> None:
    turned, right = (registered(day, name="Novembre 2021")[2] for day in (date(2021, 5, 11), DAY))
    assert (turned, right) == ({"date.maybe_turned"}, set())


# --- birth ----------------------------------------------------------------------------------------


def birth(cell: Any, age: Any = None) -> tuple[date | None, str | None, set[str]]:
    line = line_of(BORN, (*AWA, cell, age))
    assert line.kind.value == "person", "a birth keeps nobody out"
    entry = entry_of(line)
    return entry.born_on, entry.birth_precision, told(line)


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        *(("1998", set()), ("né en 1998", set()), ("1998 env.", set()), ("Vers 1998 (présumé)", set())),
        *(("03/1998", {"date.month_dropped"}), ("mars 1998", {"date.month_dropped"})),
        *(("00/00/1998", {"date.month_dropped"}), ("XX/XX/1998", {"date.month_dropped"})),
        *((98, {"date.two_digits"}), (date(1905, 6, 20), {"date.year_in_date_cell"})),
    ],
)
def test_a_year_of_birth_in_many_spellings(cell: Any, codes: set[str]) -> None:
    assert birth(cell) == (date(1998, 1, 1), "year", codes)


@pytest.mark.parametrize(
    ("cell", "day", "codes"),
    [
        ("12 mars 98", date(1998, 3, 12), set()),
        ("12/03/1998 à Labé", date(1998, 3, 12), {"cell.more"}),
        ("١٢/٠٣/١٩٩٨", date(1998, 3, 12), set()),
        (25638, D1970, {"date.from_serial"}),
        ("25638", D1970, {"date.from_serial"}),
        (20395, D1955, {"date.from_serial"}),
        ("12/05/1915", date(1915, 5, 12), {"birth.very_long_ago"}),
    ],
)
def test_a_day_of_birth(cell: Any, day: date, codes: set[str]) -> None:
    assert birth(cell) == (day, "day", codes)


@pytest.mark.parametrize("cell", ["12/05/0094", "05/03/1894", "1/3/1098", date(94, 5, 12), "01/01/0001"])
def test_nobody_is_a_hundred_and_thirty(cell: Any) -> None:
    assert birth(cell) == (None, None, {"birth.too_long_ago"})


@pytest.mark.parametrize(
    "cell", ["hier", "31/06/1990", "120398", "12.03.998", "1998/1999", "25", "05", time(3, 4)]
)
def test_a_birth_that_is_no_date_is_kept_with_the_remark(cell: Any) -> None:
    line = line_of(BORN, (*AWA, cell, 27))
    assert (entry_of(line).born_on, entry_of(line).birth_precision) == (date(1994, 1, 1), "estimated")
    assert entry_of(line).remark == str(cell)


@pytest.mark.parametrize("cell", ["inconnu", "NSP", "n/a", "Non renseigné", "غير معروف"])
def test_a_birth_that_is_not_known(cell: str) -> None:
    assert birth(cell) == (None, None, {"cell.unknown"})


@pytest.mark.parametrize(
    ("age", "year", "precision", "codes"),
    [
        *(("25 ans", 1996, "estimated", set()), ("env 30 ans", 1991, "estimated", set())),
        *(("~30", 1991, "estimated", set()), (27.43, 1994, "estimated", set())),
        *(("18 mois", 2020, "estimated", set()), ("8 mois", 2021, "estimated", set())),
        (1998, 1998, "year", {"age.is_year"}),
    ],
)
def test_ages(age: Any, year: int, precision: str, codes: set[str]) -> None:
    assert birth(None, age) == (date(year, 1, 1), precision, codes)


@pytest.mark.parametrize("age", ["+18", "18+", ">18", "-3", "28-30", "jeune", 121])
def test_what_is_no_age(age: Any) -> None:
    assert birth(None, age) == (None, None, {"age.kept"})


def test_an_age_in_the_place_of_a_birth() -> None:
    assert birth("25 ans") == (date(1996, 1, 1), "estimated", {"birth.is_age"})


# --- departure ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "day", "codes"),
    [
        ("03/02/2022", date(2022, 2, 3), set()),
        ("à définir", None, set()),
        ("parti", None, {"date.kept"}),
        ("désisté", None, {"date.kept"}),
        ("S3 décembre", None, {"date.kept"}),
        ("15/01/1922", None, {"departure.before_registration"}),
        ("01/10/2021", None, {"departure.before_registration"}),
    ],
)
def test_departures(cell: str, day: date | None, codes: set[str]) -> None:
    line = line_of((*HEADING, "Départ"), (*AWA, cell))
    assert (entry_of(line).planned_departure, told(line)) == (day, codes)
    assert entry_of(line).remark == (cell if codes else None), "no word is lost"


def test_a_cell_merged_over_a_family() -> None:
    spans = {(2, 0): (1, 0), (2, 1): (1, 1)}
    register = register_of(HEADING, AWA, (None, None, "Ali", "Mali"), spans=spans)
    assert names_in(register) == [("Diallo", "Awa"), ("Diallo", "Ali")]
    assert told(register.lines[2]) == {"cell.merged"}
    assert entry_of(register.lines[2]).registered_on == DAY <= TODAY
