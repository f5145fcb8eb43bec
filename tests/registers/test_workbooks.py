"""Files as desks hand them in: every kind that can be read, and a sentence for every other."""

from __future__ import annotations

import struct
import tracemalloc
import zipfile
from collections import Counter
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from foras_desktop.domain.errors import UserError
from foras_desktop.registers import archive
from foras_desktop.registers import workbook as workbooks
from foras_desktop.registers.habits import habits_of
from foras_desktop.registers.lines import Line, LineKind
from foras_desktop.registers.reading import lines_not_read, read_lines
from foras_desktop.registers.tables import find_layout
from foras_desktop.registers.workbook import Sheet, read_workbook

FILES = Path(__file__).with_name("files")
"""What no library of ours can write: made once with xlwt, odfpy and msoffcrypto-tool."""

HEADING = ["Nom", "Prénom", "Nationalité", "Inscrit le"]
ROW = ["Diarra", "Kadidia", "malienne", date(2021, 3, 4)]


def saved(folder: Path, *rows: list[object], name: str = "registre.xlsx") -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(folder / name)
    return folder / name


def lines(sheet: Sheet) -> list[Line]:
    layout = find_layout(sheet)
    if layout is None:
        return list(lines_not_read(sheet, LineKind.UNREAD))
    return list(read_lines(sheet, layout, habits_of(sheet, layout), today=date(2021, 12, 31)))


def kinds(sheet: Sheet) -> dict[str, int]:
    return Counter(line.kind.value for line in lines(sheet))


def refused(path: Path, code: str) -> None:
    with pytest.raises(UserError, match=code.replace(".", r"\.")):
        read_workbook(path)


# --- what can be read -----------------------------------------------------------------------------


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_text_file_of_any_usual_kind(tmp_path: Path, separator: str, encoding: str) -> None:
    path = tmp_path / "registre.csv"
    rows = [["Nom", "Prénom", "Nationalité", "Inscrit le"], ["Diarra", "Kadidia", "malienne", "04/03/2021"]]
    path.write_bytes("\r\n".join(separator.join(row) for row in rows).encode(encoding))
    (sheet,) = read_workbook(path).sheets
    found = lines(sheet)[1].entry
    assert found is not None
    assert (found.family_name, found.nationality, found.registered_on) == ("Diarra", "MLI", date(2021, 3, 4))


@pytest.mark.parametrize("name", ["excel-2003.xls", "libreoffice.ods"])
def test_what_older_and_other_programs_wrote(name: str) -> None:
    (sheet,) = read_workbook(FILES / name).sheets
    assert sheet.rows == (tuple(HEADING), tuple(ROW))


def test_dates_counted_from_1904_are_the_same_days(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    for row in (HEADING, ROW):
        book.active.append(row)
    book.save(tmp_path / "mac.xlsx")
    (sheet,) = read_workbook(tmp_path / "mac.xlsx").sheets
    assert sheet.cell(1, 3) == date(2021, 3, 4)


def test_a_heading_of_two_rows(tmp_path: Path) -> None:
    above = ["Identité", None, None, "Dossier"]
    (sheet,) = read_workbook(saved(tmp_path, ["Registre"], above, HEADING, ROW)).sheets
    assert kinds(sheet) == {"title": 2, "heading": 1, "person": 1}
    parted = [["Nom", None, None, "Inscrit le"], [None, "Prénom", "Nationalité", None], ROW]
    (sheet,) = read_workbook(saved(tmp_path, *parted)).sheets
    assert kinds(sheet) == {"heading": 2, "person": 1}


def test_a_heading_printed_again_on_each_page(tmp_path: Path) -> None:
    (sheet,) = read_workbook(saved(tmp_path, HEADING, ROW, HEADING, ROW, [], ["TOTAL", 2])).sheets
    assert kinds(sheet) == {"heading": 2, "person": 2, "empty": 1, "total": 1}


def test_a_sheet_of_something_else_is_not_read(tmp_path: Path) -> None:
    (sheet,) = read_workbook(saved(tmp_path, ["Budget", 3], [], ["Loyer", 12])).sheets
    assert kinds(sheet) == {"unread": 2, "empty": 1}


def test_hidden_sheets_are_told_to_be_hidden(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(HEADING)
    book.create_sheet("caché").sheet_state = "hidden"
    book["caché"].append(HEADING)
    book.save(tmp_path / "hidden.xlsx")
    assert [sheet.hidden for sheet in read_workbook(tmp_path / "hidden.xlsx").sheets] == [False, True]


def test_merged_cells_hold_their_value_where_it_stands(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["Registre de Rabat", None, None, None], HEADING, ROW):
        book.active.append(row)
    book.active.merge_cells("A1:D1")
    book.save(tmp_path / "merged.xlsx")
    (sheet,) = read_workbook(tmp_path / "merged.xlsx").sheets
    assert kinds(sheet) == {"title": 1, "heading": 1, "person": 1}


def test_a_formula_without_a_result_is_told(tmp_path: Path) -> None:
    (sheet,) = read_workbook(saved(tmp_path, HEADING, ["Diarra", "Kadidia", "=A1", date(2021, 3, 4)])).sheets
    assert sheet.formulas == {(1, 2): "=A1"}
    (line,) = [line for line in lines(sheet) if line.kind is LineKind.UNREADABLE]
    assert [problem.code for problem in line.problems] == ["cell.formula_without_value"]


def test_macros_are_left_where_they_are(tmp_path: Path) -> None:
    path = saved(tmp_path, HEADING, ROW).rename(tmp_path / "registre.xlsm")
    with zipfile.ZipFile(path, "a") as more:
        more.writestr("xl/vbaProject.bin", b"Sub Auto_Open()")
    (sheet,) = read_workbook(path).sheets
    assert kinds(sheet) == {"heading": 1, "person": 1}


# --- what cannot ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("registre.xlsx", b""),
        ("registre.xlsx", b"not a workbook"),
        ("registre.xlsx", b"PK\x03\x04 cut short"),
        ("registre.xls", b"not a workbook"),
        ("registre.ods", b"%PDF-1.7"),
        ("registre.csv", b"\0\1\2\3"),
        ("registre.csv", b'"never closed'),
        ("registre.pdf", b"%PDF-1.7"),
        ("registre", b"Nom;Prenom"),
    ],
)
def test_what_is_no_workbook(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    refused(tmp_path / name, "register.not_a_workbook")


def test_a_workbook_whose_xml_is_broken(tmp_path: Path) -> None:
    path = saved(tmp_path, HEADING, ["=A1"])
    with zipfile.ZipFile(path) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"][:-20]
    with zipfile.ZipFile(path, "w") as broken:
        for name, content in parts.items():
            broken.writestr(name, content)
    refused(path, "register.not_a_workbook")


def test_a_password_is_told() -> None:
    refused(FILES / "password.xlsx", "register.protected")


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "LARGEST_CONTENT", 1 << 20)
    refused(with_sheet(tmp_path, b"0" * (2 << 20)), "register.too_large")


def test_a_bomb_that_lies_about_its_size_is_never_unpacked(tmp_path: Path) -> None:
    path = with_sheet(tmp_path, bytes(64 << 20))
    content = bytearray(path.read_bytes())
    for signature, size_at in ((b"PK\3\4", 22), (b"PK\1\2", 24)):
        struct.pack_into("<I", content, content.index(signature) + size_at, 1000)
    path.write_bytes(content)
    tracemalloc.start()
    refused(path, "register.not_a_workbook")
    assert tracemalloc.get_traced_memory()[1] < 16 << 20
    tracemalloc.stop()


@pytest.mark.parametrize(
    "again", ["xl/worksheets/sheet1.xml", "XL/Worksheets/Sheet1.xml", "/xl\\worksheets/sheet1.xml"]
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_is_there_twice_is_refused(tmp_path: Path, again: str) -> None:
    """One of the two would be measured, and perhaps the other one read."""
    path = saved(tmp_path, HEADING, ROW)
    with zipfile.ZipFile(path, "a") as parts:
        parts.writestr(again, parts.read("xl/worksheets/sheet1.xml"))
    refused(path, "register.not_a_workbook")


def with_sheet(folder: Path, xml: bytes) -> Path:
    """A zip with nothing but one sheet's part."""
    path = folder / "registre.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/worksheets/sheet1.xml", xml)
    return path


def test_a_cell_in_the_last_corner_is_no_reason_to_take_all_memory(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(HEADING)
    book.active["XFD1048576"] = "?"
    book.save(tmp_path / "registre.xlsx")
    refused(tmp_path / "registre.xlsx", "register.far_cell")


def test_more_lines_than_any_desk_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "MOST_ROWS", 3)
    refused(saved(tmp_path, HEADING, ROW, ROW, ROW), "register.too_large")


def test_a_workbook_with_nothing_in_it(tmp_path: Path) -> None:
    refused(saved(tmp_path), "register.empty")
