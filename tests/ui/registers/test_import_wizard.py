"""Importing a register in the window: nothing is written before the last step, every line is told of."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from foras_desktop import registers
from foras_desktop.domain.access import Role
from foras_desktop.registers.fields import Column
from foras_desktop.services import people
from foras_desktop.services.office import Office
from foras_desktop.services.registers.picture import FateKind, Verdict
from foras_desktop.services.review.inbox import read_inbox
from foras_desktop.ui.places import Place
from foras_desktop.ui.registers import asking, words
from foras_desktop.ui.registers import page as register_page
from foras_desktop.ui.registers.page import COLUMNS, CONSENT, FILE, LINES, REPORT, RegistersPage
from foras_desktop.ui.shell.shell import Shell
from tests.people import register
from tests.registers.test_three_registers import DATA
from tests.ui.hands import CTRL, at_rest, open_shell, press

HEADING = ["Inscrit le", "Nom", "Prénom", "Sexe", "Nationalité", "Téléphone"]


@pytest.fixture
def saved(tmp_path: Path) -> Callable[..., Path]:
    def save(*rows: list[object], name: str = "registre.xlsx") -> Path:
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        book.save(tmp_path / name)
        return tmp_path / name

    return save


def opened(qtbot: QtBot, office: Office, path: Path | None = None) -> tuple[Shell, RegistersPage]:
    shell = open_shell(qtbot, office)
    shell.go(Place("registers"))
    page = shell.current()
    assert isinstance(page, RegistersPage)
    if path is not None:
        page.look_at(path)
    at_rest(qtbot, shell.workspace)
    return shell, page


def step(page: RegistersPage) -> int:
    return page.view.steps.currentIndex()


def go_on(qtbot: QtBot, shell: Shell) -> None:
    press(shell, Qt.Key.Key_Return, CTRL)
    at_rest(qtbot, shell.workspace)


def test_a_register_comes_in_by_keyboard(
    qtbot: QtBot, open_desk: Callable[[str], Office], monkeypatch: pytest.MonkeyPatch
) -> None:
    office = open_desk("OUJ")
    shell, page = opened(qtbot, office)
    monkeypatch.setattr(asking, "for_register", lambda parent: DATA / "registre-oujda.xlsx")
    press(shell, Qt.Key.Key_O, CTRL)
    at_rest(qtbot, shell.workspace)
    assert step(page) == LINES, "all columns are understood: the lines are shown"
    go_on(qtbot, shell)
    assert step(page) == CONSENT
    go_on(qtbot, shell)
    assert people.count_people(office) == 0, "an attestation is never made by default"
    press(shell, Qt.Key.Key_Space, text=" ")
    go_on(qtbot, shell)
    assert step(page) == REPORT
    assert people.count_people(office) == 127
    assert page.report.heading.text().startswith("127")
    go_on(qtbot, shell)
    assert shell.current() is shell.page("people")
    assert step(page) == FILE


def test_every_line_is_in_one_of_the_lists(
    qtbot: QtBot, open_desk: Callable[[str], Office], qtmodeltester: ModelTester
) -> None:
    _, page = opened(qtbot, open_desk("RBA"), DATA / "registre-rabat.xlsx")
    qtmodeltester.check(page.lines.lines)
    rows = {}
    for name in page.lines.chips:
        page.lines.show_only(name)
        rows[name] = page.lines.lines.rowCount()
    assert rows["all"] == 267
    assert sum(rows.values()) == 2 * rows["all"]


def test_a_column_taken_wrongly_is_set_right_and_remembered(
    qtbot: QtBot, rabat: Office, saved: Callable[..., Path]
) -> None:
    rows = [["Jour", "Qui", "Nom du père", "Pays"], ["04/03/2021", "Awa Diarra", "Issa", "Mali"]]
    shell, page = opened(qtbot, rabat, saved(*rows))
    assert step(page) == COLUMNS, "no column of names is known: the columns are shown first"
    for place, column in ((0, Column.REGISTERED_ON), (1, Column.FULL_NAME), (3, Column.NATIONALITY)):
        choice = page.columns.groups[0].choices[place]
        choice.set_value(column.value)
        choice.value_changed.emit(column.value)
        at_rest(qtbot, shell.workspace)
    assert page.examination.picture is not None
    assert page.examination.picture.counts()[FateKind.NEW] == 1
    page.examination.bring(attested=False)
    at_rest(qtbot, shell.workspace)
    page.look_at(saved(*rows, ["05/03/2021", "Ali Bah", "Sékou", "Guinée"], name="suite.xlsx"))
    at_rest(qtbot, shell.workspace)
    counts = page.examination.picture.counts()
    assert (counts[FateKind.NEW], counts[FateKind.KNOWN]) == (1, 1)


def test_the_focus_stays_on_the_column_that_was_changed(
    qtbot: QtBot, rabat: Office, saved: Callable[..., Path]
) -> None:
    shell, page = opened(qtbot, rabat, saved(HEADING, ["04/03/2021", "Diarra", "Awa", "F", "Mali", None]))
    page.go_back()
    choice = page.columns.groups[0].choices[5]
    choice.setFocus()
    choice.set_value("")
    choice.value_changed.emit("")
    at_rest(qtbot, shell.workspace)
    assert page.columns.groups[0].choices[5].hasFocus()


def test_a_likely_double_is_judged_by_a_key(qtbot: QtBot, rabat: Office, saved: Callable[..., Path]) -> None:
    register(rabat, family_name="Barry", given_names="Awa", phone="0600000002", sex="woman")
    path = saved(HEADING, ["04/03/2021", "Bari", "Awa", "F", "malienne", "0600000002"])
    shell, page = opened(qtbot, rabat, path)
    page.lines.show_only("likely")
    page.lines.table.setFocus()
    press(shell, Qt.Key.Key_1, text="1")
    assert page.examination.verdicts == {("Sheet", 2): Verdict.SAME}
    assert page.lines.panel.verdicts[Verdict.SAME].isChecked()
    page.examination.bring(attested=True)
    at_rest(qtbot, shell.workspace)
    assert people.count_people(rabat) == 1
    assert read_inbox(rabat).waiting == ()


def test_a_file_that_is_none_is_refused_beside_the_choice(
    qtbot: QtBot, rabat: Office, tmp_path: Path
) -> None:
    photo = tmp_path / "photo.xlsx"
    photo.write_bytes(b"not a workbook")
    _, page = opened(qtbot, rabat, photo)
    assert step(page) == FILE
    qtbot.waitUntil(page.file.refusal.isVisible)
    assert not page.view.go_on.isVisible()


def test_lines_to_correct_come_in_once_mended(
    qtbot: QtBot,
    rabat: Office,
    saved: Callable[..., Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = saved(HEADING, ["hier", "Diarra", "=1+1", "F", "Mali", 600000001])
    shell, page = opened(qtbot, rabat, path)
    page.examination.bring(attested=True)
    at_rest(qtbot, shell.workspace)
    target = tmp_path / "a-corriger.xlsx"
    monkeypatch.setattr(register_page, "ask_where", lambda *_: target)
    page.save_correction()
    at_rest(qtbot, shell.workspace)
    qtbot.waitUntil(page.report.outcome.isVisible)
    book = openpyxl.load_workbook(target)
    sheet = book.worksheets[0]
    assert sheet["C2"].data_type == "s", "text is never a formula"
    assert "hier" in sheet["G2"].value
    sheet["A2"], sheet["C2"] = "04/03/2021", "Awa"
    book.save(target)
    page.look_at(target)
    at_rest(qtbot, shell.workspace)
    assert page.examination.picture is not None
    assert page.examination.picture.counts()[FateKind.NEW] == 1


def test_a_register_is_taken_back_from_the_first_step(
    qtbot: QtBot, rabat: Office, saved: Callable[..., Path]
) -> None:
    shell, page = opened(qtbot, rabat, saved(HEADING, ["04/03/2021", "Diarra", "Awa", "F", "Mali", None]))
    page.examination.bring(attested=True)
    at_rest(qtbot, shell.workspace)
    assert people.count_people(rabat) == 1
    page.report.take_back.click()
    at_rest(qtbot, shell.workspace)
    assert people.count_people(rabat) == 0
    assert not page.report.take_back.isEnabled()


def test_who_may_not_import_is_not_offered_to(qtbot: QtBot, rabat: Office) -> None:
    from dataclasses import replace

    rabat.take_role(replace(rabat.actor, role=Role.COUNSELLOR))
    shell = open_shell(qtbot, rabat)
    shell.go(Place("people"))
    at_rest(qtbot, shell.workspace)
    page = shell.current()
    assert not page.bring_in.isVisible()  # type: ignore[union-attr]


def test_two_hundred_thousand_lines_are_refused_in_a_sentence(
    qtbot: QtBot, rabat: Office, tmp_path: Path
) -> None:
    path = tmp_path / "long.csv"
    path.write_text("Nom;Prénom;Inscrit le\n" + "Diarra;Awa;04/03/2021\n" * 200_001, "utf-8")
    _, page = opened(qtbot, rabat, path)
    qtbot.waitUntil(page.file.refusal.isVisible)
    assert "200" in page.file.refusal.accessibleName() + page.file.refusal.accessibleDescription()


def test_months_are_set_right_together_unless_they_are_read_otherwise(
    qtbot: QtBot, rabat: Office, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    book.remove(book.active)
    days = {"Janvier": ["04/01/2021"], "Février": ["05/02/2021"], "Mars": ["03/15/2021", "03/16/2021"]}
    for name, written in days.items():
        sheet = book.create_sheet(name)
        sheet.append(HEADING)
        for day in written:
            sheet.append([day, "Diarra", "Awa", "F", "Mali", None])
    book.save(tmp_path / "registre.xlsx")
    _, page = opened(qtbot, rabat, tmp_path / "registre.xlsx")
    groups = page.columns.groups
    assert [group.month_first.isChecked() for group in groups if group.month_first] == [False, True]


def test_a_sheet_without_a_heading_is_named_by_a_person(
    qtbot: QtBot, rabat: Office, saved: Callable[..., Path]
) -> None:
    rows = [["17/11/2021", "Bah", "Mali"], ["17/11/2021", "Sow", "Mali"]]
    shell, page = opened(qtbot, rabat, saved(*rows))
    assert step(page) == COLUMNS
    for place, column in ((0, Column.REGISTERED_ON), (1, Column.FAMILY_NAME), (2, Column.NATIONALITY)):
        choice = page.columns.groups[0].choices[place]
        choice.set_value(column.value)
        choice.value_changed.emit(column.value)
        at_rest(qtbot, shell.workspace)
    assert page.examination.picture is not None
    assert page.examination.picture.counts()[FateKind.NEW] == 2, "the first line is a person too"


def test_everything_said_of_a_line_is_a_sentence() -> None:
    kinds = {"line", "date", "birth", "cell", "name", "country", "yes_or_no", *(one.value for one in Column)}
    code = re.compile(rf'"((?:{"|".join(kinds)})\.[a-z_]+)"')
    said = set()
    for module in Path(registers.__file__).parent.glob("*.py"):
        said |= set(code.findall(module.read_text("utf-8")))
    assert len(said) > 30
    assert said <= set(words._REMARKS)
