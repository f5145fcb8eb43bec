"""The sheet editor: kept while typed, complete by keyboard, read before it is published, never overtaken."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from pytestqt.qtbot import QtBot

from foras_desktop.domain.access import Actor, Role
from foras_desktop.domain.records import Sheet
from foras_desktop.domain.sheet_draft import SheetDraft
from foras_desktop.services import sheet_editing
from foras_desktop.services.information import read_sheets
from foras_desktop.services.office import Office
from foras_desktop.services.today import read_today
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.information.editor.page import SheetEditorPage
from foras_desktop.ui.information.page import InformationPage
from foras_desktop.ui.places import Place
from foras_desktop.ui.sentences import SENTENCES
from foras_desktop.ui.shell.shell import Shell
from foras_desktop.ui.today.todo import to_do_list
from foras_desktop.ui.widgets.sign import Sign
from tests.ui.hands import ALT, CTRL, at_rest, focused, open_shell, press, type_text


@pytest.fixture
def shell(qtbot: QtBot, central: Office) -> Shell:
    return open_shell(qtbot, central)


def information(shell: Shell) -> InformationPage:
    page = shell.page("information")
    assert isinstance(page, InformationPage)
    return page


def editor(shell: Shell, qtbot: QtBot, country: str = "MLI") -> SheetEditorPage:
    shell.go(Place("sheet", country))
    at_rest(qtbot, shell.workspace)
    page = shell.page("sheet")
    assert isinstance(page, SheetEditorPage)
    qtbot.waitUntil(page.view.sections.isVisible)
    return page


def kept(shell: Shell, country: str = "MLI") -> SheetDraft:
    return sheet_editing.open_sheet_draft(shell.workspace.office, country).draft


def test_the_way_leads_from_the_sheet_to_the_editor_and_back(qtbot: QtBot, shell: Shell) -> None:
    shell.go(Place("information", "SEN"))
    at_rest(qtbot, shell.workspace)
    qtbot.waitUntil(information(shell).view.edit.isVisible)
    press(shell, Qt.Key.Key_E, CTRL)
    at_rest(qtbot, shell.workspace)
    page = shell.page("sheet")
    assert isinstance(page, SheetEditorPage)
    assert shell.current() is page
    assert page.draft.country == "SEN"
    assert page.view.sections.hasFocus()
    press(shell, Qt.Key.Key_Escape)
    assert shell.current() is information(shell)
    assert information(shell).view.countries.chosen_key() == "SEN"
    assert read_today(shell.workspace.office).drafts == (), "nothing typed, no draft"


@pytest.mark.parametrize("role", [Role.DESK_LEAD, Role.COUNSELLOR, Role.AUDITOR])
def test_the_way_is_not_shown_to_who_may_not(qtbot: QtBot, central: Office, role: Role) -> None:
    actor = central.actor
    central.take_role(Actor(actor.person_id, actor.name, role, actor.desk))
    page = information(open_shell(qtbot, central))
    assert page.view.edit.isHidden()


def test_a_desk_s_coordinator_has_no_way_either(qtbot: QtBot, rabat: Office) -> None:
    actor = rabat.actor
    rabat.take_role(Actor(actor.person_id, actor.name, Role.COORDINATOR, actor.desk))
    shell = open_shell(qtbot, rabat)
    assert information(shell).view.edit.isHidden()
    page = editor(shell, qtbot)
    qtbot.waitUntil(page.view.refusal.isVisible)
    assert page.view.refusal.accessibleName() == SENTENCES["sheet.not_central"]


def test_what_is_typed_keeps_itself_by_keyboard_alone(qtbot: QtBot, shell: Shell) -> None:
    page = editor(shell, qtbot)
    press(shell, Qt.Key.Key_Return)
    assert page.view.form.title.hasFocus()
    press(shell, Qt.Key.Key_A, CTRL)
    type_text(shell, "Le Mali en bref")
    qtbot.waitUntil(page.view.draft_sign.isVisible)
    press(shell, Qt.Key.Key_S, CTRL)
    at_rest(qtbot, shell.workspace)
    assert kept(shell).sections[0].fr.title == "Le Mali en bref"
    lines = to_do_list(read_today(shell.workspace.office), Formats("fr"))
    assert [line.place for line in lines][-1] == Place("sheet", "MLI")


def test_what_is_typed_is_kept_a_moment_later_and_when_the_page_is_left(qtbot: QtBot, shell: Shell) -> None:
    page = editor(shell, qtbot)
    page.view.form.paragraphs.setPlainText("Un.\n\nDeux.")
    qtbot.waitUntil(lambda: kept(shell).sections[0].fr.paragraphs == "Un.\n\nDeux.", timeout=5_000)
    page.view.form.source.setPlainText("Mission")
    shell.go(Place("today"))
    at_rest(qtbot, shell.workspace)
    assert kept(shell).sections[0].fr.source == "Mission"


def test_arabic_fields_are_written_from_the_right_in_a_french_window(qtbot: QtBot, shell: Shell) -> None:
    page = editor(shell, qtbot)
    form = page.view.form
    press(shell, Qt.Key.Key_2, ALT)
    assert form.title.text() == "مالي اليوم"
    assert form.title.layoutDirection() == Qt.LayoutDirection.RightToLeft
    option: QTextOption = form.paragraphs.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft
    assert form.verified_on.layoutDirection() == Qt.LayoutDirection.LeftToRight
    press(shell, Qt.Key.Key_3, ALT)
    assert form.title.text() == "Mali today"
    assert form.title.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert page.draft == kept(shell), "looking changes nothing"


def test_the_review_follows_the_check_until_someone_chooses_another_day(qtbot: QtBot, shell: Shell) -> None:
    page = editor(shell, qtbot)
    form = page.view.form
    form.verified_on.setText("10/11/2021")
    assert form.review_due.value() == date(2022, 2, 8)
    assert page.view.sections.rows.row_at(0).sign is None
    form.review_due.setText("01/12/2021")
    form.verified_on.setText("15/11/2021")
    assert form.review_due.value() == date(2021, 12, 1)
    form.verified_on.setText("15/1")
    assert page.draft.sections[0].verified_on == date(2021, 11, 15), "half typed is no date yet"


def test_sections_are_moved_left_out_and_put_back(qtbot: QtBot, shell: Shell) -> None:
    page = editor(shell, qtbot)
    kinds = [one.kind for one in page.draft.sections]
    press(shell, Qt.Key.Key_Down, ALT)
    assert [one.kind for one in page.draft.sections][:2] == [kinds[1], kinds[0]]
    page.view.leave_out.click()
    assert kinds[0] not in [one.kind for one in page.draft.sections]
    qtbot.waitUntil(page.view.left_out.isVisible)
    assert page.view.put_back.hasFocus()
    press(shell, Qt.Key.Key_Return)
    assert [one.kind for one in page.draft.sections][:2] == [kinds[1], kinds[0]]
    assert page.draft.sections[1].fr.title == "Le Mali aujourd’hui"


def test_an_empty_sheet_begins_with_a_section_of_a_known_kind(qtbot: QtBot, shell: Shell) -> None:
    page = editor(shell, qtbot, "GMB")
    qtbot.waitUntil(page.view.empty.isVisible)
    assert page.view.add.hasFocus()
    page.view.add.set_value("contacts")
    qtbot.waitUntil(page.view.form.isVisible)
    assert page.view.form.title.hasFocus()
    assert page.draft.kinds_left() == tuple(
        kind for kind in sheet_editing.SheetDraft("GMB").kinds_left() if kind != "contacts"
    )


def test_steps_are_added_in_every_language_at_once(qtbot: QtBot, shell: Shell) -> None:
    page = editor(shell, qtbot)
    steps = page.view.form.steps
    steps.add.click()
    type_text(shell, "Première")
    steps.add.click()
    type_text(shell, "Seconde")
    steps.cards[1].up.click()
    page.write_in("ar")
    assert [card.title.text() for card in steps.cards] == ["", ""]
    steps.cards[0].title.setFocus()
    type_text(shell, "ثانية")
    page.write_in("fr")
    assert [card.title.text() for card in steps.cards] == ["Seconde", "Première"]
    steps.cards[0].remove.click()
    (step,) = page.draft.sections[0].steps
    assert (step.fr.title, step.ar.title) == ("Première", "")


def test_a_missing_title_is_named_and_its_field_has_the_focus(qtbot: QtBot, shell: Shell) -> None:
    page = editor(shell, qtbot)
    press(shell, Qt.Key.Key_2, ALT)
    page.view.form.title.setFocus()
    press(shell, Qt.Key.Key_A, CTRL)
    press(shell, Qt.Key.Key_Delete)
    assert page.view.sections.rows.row_at(0).sign is Sign.WARNING
    page.write_in("fr")
    press(shell, Qt.Key.Key_Return, CTRL)
    at_rest(qtbot, shell.workspace)
    qtbot.waitUntil(page.view.refusal.isVisible)
    assert "Situation" in page.view.refusal.accessibleName()
    assert page.publishing.paper is None
    assert page.view.form.title.hasFocus()
    assert page.view.languages.value() == "ar"


def test_it_is_read_as_a_brochure_and_then_published(qtbot: QtBot, shell: Shell) -> None:
    page = editor(shell, qtbot)
    page.view.form.title.setFocus()
    type_text(shell, "!")
    press(shell, Qt.Key.Key_Return, CTRL)
    paper = page.publishing.paper
    assert paper is not None
    with qtbot.waitSignal(paper.ready, timeout=20_000):
        pass
    assert paper.pdf()[:5] == b"%PDF-"
    assert read_sheets(shell.workspace.office)[5].sheet.version == 1
    paper.pages.setFocus()
    qtbot.waitUntil(paper.pages.hasFocus)
    with qtbot.waitSignal(shell.workspace.said, timeout=20_000) as said:
        press(shell, Qt.Key.Key_Return, CTRL)
    assert said.args[1] is None, "publishing is not undone"
    at_rest(qtbot, shell.workspace)
    assert shell.current() is information(shell)
    view = information(shell).chosen_sheet()
    assert view is not None
    assert (view.sheet.country, view.sheet.version) == ("MLI", 2)
    assert read_today(shell.workspace.office).drafts == ()


def test_a_version_that_comes_meanwhile_is_told_and_takes_nothing(qtbot: QtBot, shell: Shell) -> None:
    page = editor(shell, qtbot)
    page.view.form.title.setFocus()
    type_text(shell, " X")
    typed = page.view.form.title.text()
    with shell.workspace.office.unit_of_work() as work:
        work.records.add(Sheet("elsewhere", "CEN", "MLI", 2, date(2021, 11, 16)))
        changes = work.commit()
    shell.workspace.changed.emit(changes)
    qtbot.waitUntil(page.view.overtaken.isVisible)
    assert page.view.form.title.text() == typed
    assert "3" in page.view.head.title.text()


def test_a_draft_is_forgotten_only_when_asked_twice(qtbot: QtBot, shell: Shell) -> None:
    page = editor(shell, qtbot)
    page.view.form.title.setFocus()
    type_text(shell, " X")
    press(shell, Qt.Key.Key_S, CTRL)
    at_rest(qtbot, shell.workspace)
    page.view.forget.click()
    qtbot.waitUntil(page.view.forgetting.isVisible)
    assert len(read_today(shell.workspace.office).drafts) == 1
    page.view.do_forget.click()
    at_rest(qtbot, shell.workspace)
    assert read_today(shell.workspace.office).drafts == ()
    assert shell.current() is information(shell)


def test_f6_goes_from_area_to_area(qtbot: QtBot, shell: Shell) -> None:
    page = editor(shell, qtbot)
    seen = []
    for _ in range(5):
        press(shell, Qt.Key.Key_F6)
        seen.append(next(place for place, area in enumerate(page.areas()) if _holds(area, focused(shell))))
    assert seen == [1, 2, 3, 4, 0]


def _holds(area: object, widget: object) -> bool:
    return area is widget or area.isAncestorOf(widget)  # type: ignore[attr-defined]


def test_the_window_does_not_grow_with_what_is_told(qtbot: QtBot, shell: Shell, tmp_path: Path) -> None:
    shell.resize(1024, 620)
    page = editor(shell, qtbot)
    for banner in page.view.banners:
        banner.set_text("Une phrase qui dit ce qui ne va pas et ce qu’on peut faire. " * 3)
        banner.show()
    shell.go(Place("information", "MLI"))
    at_rest(qtbot, shell.workspace)
    qtbot.waitUntil(information(shell).view.detail.freshness.isVisible)
    assert (shell.width(), shell.height()) == (1024, 620)
