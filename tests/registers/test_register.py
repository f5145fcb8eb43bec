"""A whole register: each sheet read as wished, as remembered, or as it tells itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl

from foras_desktop.registers.fields import Column
from foras_desktop.registers.habits import Habits, from_json, to_json
from foras_desktop.registers.names import NameOrder
from foras_desktop.registers.register import Register, Wish, read_register
from foras_desktop.registers.workbook import read_workbook

TODAY = date(2021, 11, 16)
HEADING = ["Inscrit le", "Nom", "Prénom", "Nationalité"]
ROW = [date(2021, 3, 4), "Diarra", "Kadidia", "malienne"]


def saved(folder: Path, **sheets: list[Any]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    path = folder / "registre.xlsx"
    book.save(path)
    return path


def read(path: Path, **wishes: Wish) -> Register:
    return read_register(read_workbook(path), wishes, today=TODAY)


def kinds(register: Register) -> dict[str, int]:
    return {kind.value: number for kind, number in register.counts().items()}


def test_a_sheet_left_out_is_counted(tmp_path: Path) -> None:
    path = saved(tmp_path, A=[HEADING, ROW], B=[HEADING, ROW, ROW])
    assert kinds(read(path)) == {"heading": 2, "person": 3}
    assert kinds(read(path, B=Wish(left_out=True))) == {"heading": 1, "person": 1, "left_out": 3}


def test_headings_nobody_knows_are_read_once_a_person_says_what_they_are(tmp_path: Path) -> None:
    rows = [["Quand", "Qui", "D'où"], [date(2021, 3, 4), "Kadidia Diarra", "Mali"]]
    path = saved(tmp_path, A=rows)
    register = read(path)
    assert kinds(register) == {"unread": 2}
    columns = {0: Column.REGISTERED_ON, 1: Column.FULL_NAME, 2: Column.NATIONALITY}
    told = read(path, A=Wish(Habits(columns)))
    assert kinds(told) == {"heading": 1, "person": 1}
    entry = told.lines[1].entry
    assert entry is not None
    assert (entry.family_name, entry.nationality) == ("Diarra", "MLI")


def test_what_was_set_right_once_is_remembered_under_the_heading(tmp_path: Path) -> None:
    path = saved(tmp_path, A=[["Date", "Nom complet", "Pays"], [date(2021, 3, 4), "Diarra Kadidia", "Mali"]])
    (sheet,) = read(path).tables
    assert sheet.layout is not None
    assert sheet.habits is not None
    kept = {sheet.layout.habit: to_json(replace(sheet.habits, name_order=NameOrder.FAMILY_FIRST))}
    again = read_register(
        read_workbook(path), {}, today=TODAY, remembered=lambda habit: from_json(kept.get(habit, ""))
    )
    entry = again.lines[1].entry
    assert entry is not None
    assert entry.family_name == "Diarra"


def test_a_heading_repeated_below_is_one_though_its_columns_are_read_otherwise(tmp_path: Path) -> None:
    path = saved(tmp_path, A=[HEADING, ROW, HEADING, ROW])
    columns = {0: Column.REGISTERED_ON, 1: Column.GIVEN_NAMES, 2: Column.FAMILY_NAME}
    assert kinds(read(path, A=Wish(Habits(columns)))) == {"heading": 2, "person": 2}


def test_what_another_release_remembered_is_not_trusted() -> None:
    assert from_json("[]") is None
    assert from_json('{"columns": {"0": "shoe_size"}}') is None


def test_a_registration_to_come_is_noted_and_one_far_away_is_not_believed(tmp_path: Path) -> None:
    days = (date(2021, 12, 23), date(2121, 5, 5))
    path = saved(tmp_path, A=[HEADING, *([day, *ROW[1:]] for day in days)])
    soon, far = read(path).lines[1:]
    assert [note.code for note in soon.notes] == ["registered_on.in_future"]
    assert [problem.code for problem in far.problems] == ["registered_on.far_future"]
