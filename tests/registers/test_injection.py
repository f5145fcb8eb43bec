"""Words that a spreadsheet would run: in what the program writes they stay words."""

from __future__ import annotations

import io
import zipfile
from itertools import product
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from foras_desktop.registers.correction import correction_workbook
from foras_desktop.registers.register import read_register
from foras_desktop.registers.workbook import read_workbook
from tests.conftest import NOW

_BEGINNINGS = ("=", "+", "-", "@", "\t=", " =", "==", "=+", "'=", "\u200f=")
_BODIES = (
    "1+1", "SUM(A1:A9)", "cmd|'/C calc'!A0", 'HYPERLINK("http://example.org","x")', "A1&B1",
    'WEBSERVICE("http://example.org")', "DDE(0,0,0)", "IMPORTXML(A1,B1)", "cmd|' /C notepad'!'A1'",
    "2+5+cmd|x",
    "MSEXCEL|'\\..\\..\\calc.exe'!''", 'INDIRECT("A1")', "IF(1,2,3)", "T(A1)", "NOW()", "RAND()", "CELL(1)",
    "rundll32|'URL.dll,OpenURL calc.exe'!A", "EXEC(1)", "CALL(1)", "REGISTER(1)", "FOPEN(1)", "{1,2}", "A:A",
    "1E999", "0x41", "TRUE", "#REF!", "Sheet1!A1", "[1]Sheet1!A1", "$A$1", "R1C1", "PI()", "NA()", "ROW()",
    "VLOOKUP(1,A:B,2)", "GETPIVOTDATA(1,2)", "FILTERXML(A,B)", "LET(x,1,x)", "LAMBDA(x,x)(1)", "AND(1)",
    "OR(1)", "NOT(1)", "INFO(1)", "ENCODEURL(1)", "FORMULATEXT(A1)", "SHEET()", "TEXT(1,2)", "CHAR(9)", "10%",
)  # fmt: skip


def test_five_hundred_payloads_stay_words(tmp_path: Path) -> None:
    payloads = [beginning + body for beginning, body in product(_BEGINNINGS, _BODIES)]
    assert len(payloads) >= 500
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.append(["Nom", "Prénom", "Nationalité", "Inscrit le"])
    for row, payload in enumerate(payloads, start=2):
        for column, value in enumerate((payload, "Awa", payload, payload), start=1):
            cell = sheet.cell(row, column, value)
            cell.data_type = "s"
    book.save(tmp_path / "registre.xlsx")
    register = read_register(read_workbook(tmp_path / "registre.xlsx"), {}, today=NOW.date())
    reasons = {(line.sheet, line.row): payloads[line.row - 2] for line in register.lines if line.row > 1}
    written = correction_workbook(register, reasons, "Pourquoi")
    with zipfile.ZipFile(io.BytesIO(written)) as archive:
        xml = b"".join(archive.read(name) for name in archive.namelist() if "worksheets/" in name)
    assert b"<f" not in xml
    found = openpyxl.load_workbook(io.BytesIO(written)).active
    assert isinstance(found, Worksheet)
    assert found.max_row >= 500
    assert {cell.data_type for row in found.iter_rows() for cell in row} <= {"s", "n"}
