"""Text files in the letters of many programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from foras_desktop.domain.errors import UserError
from foras_desktop.registers.textfile import read_text_rows
from foras_desktop.registers.workbook import read_workbook

FRENCH = "Date;Nom;Prénom;Nationalité\r\n16/11/2021;TOURÉ;Hélène;Côte d'Ivoire\r\n"
ARABIC = "تاريخ التسجيل;النسب;الاسم;الجنسية\r\n16/11/2021;ديالو;محمد;مالي\r\n"
MIXED = "Date;Nom;Prénom;Nationalité\r\n16/11/2021;ديالو;محمد;Mali\r\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((FRENCH, name) for name in ("utf-8", "utf-8-sig", "utf-16", "cp1252", "mac_roman", "cp850")),
        *((ARABIC, name) for name in ("utf-8", "utf-16", "cp1256")),
        (MIXED, "cp1256"),
    ],
)
def test_letters_of_many_programs(text: str, encoding: str) -> None:
    assert read_text_rows(text.encode(encoding)) == [line.split(";") for line in text.splitlines()]


def test_a_quotation_mark_inside_a_cell_refuses_no_file() -> None:
    rows = read_text_rows(b'Date;Nom\r\n16/11/2021;"Diallo" Awa\r\n')
    assert rows[1] == ["16/11/2021", "Diallo Awa"]


@pytest.mark.parametrize("content", [b'"never closed', b"\0\1\2\3", 'Nom\n"Awa'.encode("utf-16")])
def test_what_is_no_text_file(content: bytes) -> None:
    with pytest.raises(UserError, match=r"register\.not_a_workbook"):
        read_text_rows(content)


def test_a_workbook_under_an_older_name_is_measured_all_the_same(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["Nom"])
    book.active["T900000"] = "?"
    book.save(tmp_path / "registre.xlsx")
    renamed = (tmp_path / "registre.xlsx").rename(tmp_path / "registre.xls")
    with pytest.raises(UserError, match=r"register\.far_cell"):
        read_workbook(renamed)
