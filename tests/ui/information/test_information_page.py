"""The information page: sheets as they are, hand-outs recorded, the brochure before it is printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from foras_desktop.config import PreferenceFile
from foras_desktop.domain.access import Actor, Role
from foras_desktop.domain.records import Handout
from foras_desktop.services.information import read_sheets
from foras_desktop.services.office import Office
from foras_desktop.services.reference import read_catalogue
from foras_desktop.ui.information.page import InformationPage
from foras_desktop.ui.information.section_block import direction_of
from foras_desktop.ui.paper import preview
from foras_desktop.ui.places import Place
from foras_desktop.ui.sentences import SENTENCES
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.row_model import Row
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.workspace import Workspace
from tests.people import register


@pytest.fixture
def workspace(rabat: Office, tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(rabat, read_catalogue(rabat), "fr", PreferenceFile(tmp_path))
    yield made
    made.release()


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> InformationPage:
    made = InformationPage(workspace)
    qtbot.addWidget(made)
    made.resize(1150, 712)
    with qtbot.waitExposed(made):
        made.show()
    made.shown()
    qtbot.waitUntil(lambda: made.view.countries.rows.rowCount() > 0)
    return made


def _rows(page: InformationPage) -> dict[object, Row]:
    rows = page.view.countries.rows
    return {rows.row_at(place).key: rows.row_at(place) for place in range(rows.rowCount())}


def _handouts(workspace: Workspace) -> list[Handout]:
    with workspace.office.read_view() as view:
        return view.records.where(Handout)


def test_every_target_country_is_listed_with_its_freshness(page: InformationPage) -> None:
    rows = _rows(page)
    assert set(rows) == {"BFA", "CIV", "CMR", "COD", "GIN", "MLI", "SEN", "TGO"}
    assert {row.sign for row in rows.values()} == {Sign.PAST_REVIEW}
    assert not any(row.withdrawn for row in rows.values())


def test_a_country_without_a_sheet_says_so(page: InformationPage, workspace: Workspace) -> None:
    sheets = [one for one in read_sheets(workspace.office) if one.sheet.country != "SEN"]
    page._show_sheets(sheets)
    rows = _rows(page)
    assert rows["SEN"].withdrawn
    assert not rows["MLI"].withdrawn
    page.choose("SEN")
    assert page.chosen_sheet() is None
    assert not page.view.preview.isEnabled()
    assert not page.view.hand_out.isEnabled()


def test_the_sheet_s_sections_are_shown_with_their_source(page: InformationPage) -> None:
    page.choose("MLI")
    sheet = page.chosen_sheet()
    assert sheet is not None
    assert len(page.view.detail.blocks) == len(sheet.sections) > 0
    assert page.view.detail.freshness.isVisibleTo(page)
    words = [label.text() for label in page.view.detail.blocks[0].note.findChildren(Label)]
    assert any("OIM" in text for text in words)


def test_arabic_is_laid_out_from_right_to_left_in_a_french_window(page: InformationPage) -> None:
    page.choose("MLI")
    block = page.view.detail.blocks[0]
    assert block.text_box.layoutDirection() == Qt.LayoutDirection.LeftToRight
    page.read_in("ar")
    block = page.view.detail.blocks[0]
    labels = block.text_box.findChildren(Label)
    assert labels
    assert {label.layoutDirection() for label in labels} == {Qt.LayoutDirection.RightToLeft}
    assert any("\u0600" <= letter <= "\u06ff" for letter in labels[0].text())
    source = block.note.findChildren(Label)[-1]
    assert source.layoutDirection() == direction_of("ar")
    assert any("\u0600" <= letter <= "\u06ff" for letter in source.text())
    assert page.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_place_chooses_a_country(page: InformationPage) -> None:
    page.open(Place("information", "MLI"))
    assert page.view.countries.chosen_key() == "MLI"


def test_a_brochure_is_handed_to_the_person_a_link_names(
    page: InformationPage, workspace: Workspace, qtbot: QtBot
) -> None:
    person = register(workspace.office)
    page.open(Place("information", f"handout:{person.id}"))
    panel = page.view.panel
    qtbot.waitUntil(panel.isVisible)
    assert page.view.countries.chosen_key() == "MLI"
    chosen = panel.recipient.value()
    assert chosen is not None
    assert chosen.id == person.id
    panel.languages.set_value("ar")
    with qtbot.waitSignal(workspace.said) as said:
        page.hand_out()
    sentence, undoable = said.args
    assert "Kadidia Diarra" in sentence
    assert undoable is None
    qtbot.waitUntil(lambda: not panel.isVisible())
    (handout,) = _handouts(workspace)
    assert (handout.person, handout.language, handout.occasion) == (person.id, "ar", "registration")
    qtbot.waitUntil(lambda: "1" in _rows(page)["MLI"].caption.rpartition(":")[2])


def test_the_form_says_what_is_to_be_verified(page: InformationPage, qtbot: QtBot) -> None:
    page.choose("MLI")
    page.start_hand_out()
    qtbot.waitUntil(page.view.panel.freshness.isVisible)


def test_a_person_is_found_by_name_and_the_wrong_country_is_told(
    page: InformationPage, workspace: Workspace, qtbot: QtBot
) -> None:
    register(workspace.office, family_name="Sow", nationality="GIN")
    page.choose("MLI")
    page.start_hand_out()
    panel = page.view.panel
    qtbot.keyClicks(panel.recipient.search, "sow")
    qtbot.waitUntil(lambda: panel.recipient.results.rows.rowCount() == 1)
    qtbot.keyClick(panel.recipient.search, Qt.Key.Key_Return)
    assert panel.recipient.value() is not None
    assert panel.other_country.isVisible()


def test_what_is_missing_is_said_beside_its_field(
    page: InformationPage, workspace: Workspace, qtbot: QtBot
) -> None:
    page.choose("MLI")
    page.start_hand_out()
    page.hand_out()
    assert page.view.panel.recipient_field.error
    assert page.view.panel.occasion_field.error
    assert not _handouts(workspace)


def test_several_are_handed_out_without_a_name(
    page: InformationPage, workspace: Workspace, qtbot: QtBot
) -> None:
    page.choose("GIN")
    page.start_hand_out()
    panel = page.view.panel
    panel.to_whom.set_value("unnamed")
    panel.quantity.setValue(12)
    panel.occasion.set_value("orientation")
    with qtbot.waitSignal(workspace.said):
        page.hand_out()
    (handout,) = _handouts(workspace)
    assert (handout.person, handout.quantity) == (None, 12)


def test_an_auditor_hands_nothing_out(page: InformationPage, workspace: Workspace) -> None:
    actor = workspace.office.actor
    workspace.office.take_role(Actor(actor.person_id, actor.name, Role.AUDITOR, actor.desk))
    page.choose("MLI")
    page.start_hand_out()
    assert not page.view.panel.isVisible()
    assert page.view.hand_out.toolTip()


def test_the_preview_draws_the_pages_and_says_that_there_is_no_printer(
    page: InformationPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(preview, "printer_names", list)
    page.choose("MLI")
    page.preview()
    paper = page.paper
    assert paper is not None
    with qtbot.waitSignal(paper.ready, timeout=20_000):
        pass
    assert len(paper.pages.sheets) > 1
    qtbot.waitUntil(lambda: paper.pages.sheets[0].is_drawn, timeout=20_000)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    paper.pages.setFocus()
    with qtbot.waitSignal(paper.refused) as refused:
        qtbot.keyClick(paper.pages, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert refused.args == [SENTENCES["printer.none"]]
    assert paper.refusal.isVisible()
    with qtbot.waitSignal(paper.saved):
        paper.save_to(tmp_path / "mali.pdf")
    assert (tmp_path / "mali.pdf").read_bytes() == paper.pdf()


def test_ink_is_spared_and_escape_leads_back(page: InformationPage, qtbot: QtBot) -> None:
    page.choose("MLI")
    page.preview()
    paper = page.paper
    assert paper is not None
    with qtbot.waitSignal(paper.ready, timeout=20_000):
        pass
    rich = paper.pdf()
    with qtbot.waitSignal(paper.ready, timeout=20_000):
        paper.bar.spare_ink.setChecked(True)
    assert paper.pdf() != rich
    with qtbot.waitSignal(paper.closed):
        qtbot.keyClick(paper.pages, Qt.Key.Key_Escape)
    assert page.paper is None


def test_several_printers_are_asked_for(
    page: InformationPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview, "printer_names", lambda: ["Accueil", "Bureau 2"])
    printed_on: list[str] = []
    monkeypatch.setattr(preview, "print_pdf", lambda pdf, name, landscape=False: printed_on.append(name) or 6)
    page.choose("MLI")
    page.preview()
    paper = page.paper
    assert paper is not None
    with qtbot.waitSignal(paper.ready, timeout=20_000):
        pass
    paper.print()
    assert paper.printer_bar.isVisible()
    paper.printer_bar.printers.set_value("Bureau 2")
    with qtbot.waitSignal(paper.printed):
        paper.printer_bar.go.click()
    assert printed_on == ["Bureau 2"]
