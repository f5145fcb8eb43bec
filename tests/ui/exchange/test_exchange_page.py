"""The exchange page: sticks written and read between two desks, refusals that change nothing, the meeting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from foras_desktop.config import PreferenceFile
from foras_desktop.db.rebuild import digest
from foras_desktop.domain.access import Actor, Role
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.records import Person
from foras_desktop.services import asking_help, exchange
from foras_desktop.services.office import Office
from foras_desktop.services.people import ChangePerson, change_person
from foras_desktop.services.person_page import open_person
from foras_desktop.services.reference import read_catalogue
from foras_desktop.ui.exchange.computer_dialog import ComputerDialog
from foras_desktop.ui.exchange.page import ExchangePage
from foras_desktop.ui.exchange.sticks import look_into
from foras_desktop.ui.places import Place
from foras_desktop.ui.theme import TextRole
from foras_desktop.ui.widgets.button import ButtonKind
from foras_desktop.ui.widgets.paint import text_width
from foras_desktop.ui.widgets.sign import Sign, SignIcon
from foras_desktop.ui.workspace import Workspace
from tests.conftest import CHEAP, Desks, later
from tests.people import register

_WORK = 30_000
"""Milliseconds: the worker process starts within them on a slow computer."""

OpenPage = Callable[[Office], ExchangePage]


@pytest.fixture
def open_page(qtbot: QtBot, stick: Path, tmp_path: Path) -> Iterator[OpenPage]:
    QLocale.setDefault(QLocale("fr_FR"))
    workspaces: list[Workspace] = []

    def make(office: Office) -> ExchangePage:
        workspace = Workspace(office, read_catalogue(office), "fr", PreferenceFile(tmp_path))
        workspaces.append(workspace)
        page = ExchangePage(workspace, find_sticks=lambda: [look_into(stick, is_volume=True)])
        qtbot.addWidget(page)
        page.resize(1150, 712)
        with qtbot.waitExposed(page):
            page.show()
        page.shown()
        qtbot.waitUntil(lambda: workspace.tasks.is_idle)
        return page

    yield make
    for workspace in workspaces:
        workspace.release()


def _write(page: ExchangePage, stick: Path, qtbot: QtBot) -> Path:
    with qtbot.waitSignal(page.carrier.written, timeout=_WORK) as written:
        page.write_to(stick)
    _settle(page, qtbot)
    return Path(written.args[0].path)


def _read(page: ExchangePage, paths: list[Path], qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.carrier.read, timeout=_WORK):
        page.read_from(paths)
    _settle(page, qtbot)


def _settle(page: ExchangePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.workspace.tasks.is_idle and not page.carrier.is_busy, timeout=_WORK)


def _digest(office: Office) -> str:
    with office.read_view() as view:
        return digest(view.connection)


def test_a_stick_goes_from_rabat_to_the_central_office_and_back(
    met: tuple[Office, Office], open_page: OpenPage, stick: Path, qtbot: QtBot
) -> None:
    rabat, central = met
    person = register(rabat)
    here, there = open_page(rabat), open_page(central)
    assert here.view.left.write.is_primary
    bundle = _write(here, stick, qtbot)
    assert bundle.exists()
    notice = here.view.left.notice
    assert notice.isVisible()
    assert notice.sign is Sign.INFORMATION
    assert not here.view.left.write.is_primary
    there.look_for_sticks()
    qtbot.waitUntil(lambda: there.view.left.read.is_primary)
    with qtbot.waitSignal(there.carrier.read, timeout=_WORK):
        there.read()
    _settle(there, qtbot)
    with central.read_view() as view:
        assert view.records.get(Person, person.id).family_name == "Diarra"
    assert there.view.carried.history.entries.rowCount() == 1
    assert not here.view.left.desks.rows[0].has_arrived
    answer = _write(there, stick, qtbot)
    _read(here, [answer], qtbot)
    assert here.view.left.desks.rows[0].has_arrived


def test_reading_twice_brings_nothing_new_and_is_no_failure(
    met: tuple[Office, Office], open_page: OpenPage, stick: Path, qtbot: QtBot
) -> None:
    rabat, central = met
    register(rabat)
    written, _ = exchange.write_stick(rabat, exchange.WriteStick(stick))
    page = open_page(central)
    _read(page, [written.path], qtbot)
    before = _digest(central)
    _read(page, [written.path], qtbot)
    assert page.view.left.notice.isVisible()
    assert page.view.left.notice.sign is Sign.INFORMATION
    assert not page.view.left.refusal.isVisible()
    assert _digest(central) == before
    assert not page.view.carried.refused.sentences
    assert not page.view.left.read.is_primary


def test_junk_is_refused_in_a_sentence_and_changes_nothing(
    met: tuple[Office, Office], open_page: OpenPage, stick: Path, qtbot: QtBot
) -> None:
    rabat, central = met
    register(rabat)
    junk = stick / "holiday.foras"
    junk.write_bytes(b"not a bundle at all")
    page, before = open_page(rabat), _digest(rabat)
    _read(page, [junk], qtbot)
    refusal = page.view.left.refusal
    assert refusal.isVisible()
    assert refusal.sign is Sign.REFUSED
    assert "holiday.foras" in refusal.text()
    assert not page.view.left.notice.isVisible()
    assert _digest(rabat) == before
    assert len(page.view.carried.refused.sentences) == 1
    written, _ = exchange.write_stick(central, exchange.WriteStick(stick))
    _read(page, [junk, written.path], qtbot)
    assert page.view.left.notice.isVisible()
    assert page.view.left.refusal.isVisible()


def test_a_letter_each_way_introduces_a_desk_with_equal_fingerprints(
    rabat: Office, central: Office, open_page: OpenPage, stick: Path, qtbot: QtBot
) -> None:
    here, there = open_page(rabat), open_page(central)
    assert here.view.left.meet.isVisible()
    assert not here.view.left.read.isVisible()
    assert there.view.right.currentWidget() is there.view.nobody
    with qtbot.waitSignal(here.introducing.letter_written) as letter:
        here.write_introduction_to(stick)
    own = here.view.left.meet.fingerprint.fingerprint()
    assert len(own.split()) == 6
    with qtbot.waitSignal(there.introducing.opened):
        there.open_letter(letter.args[0])
    assert there.view.letter.fingerprint.fingerprint() == own
    assert there.view.right.currentWidget() is there.view.letter
    with qtbot.waitSignal(there.introducing.letter_written) as welcome:
        there.introducing.accept()
    _settle(there, qtbot)
    root = there.view.letter.fingerprint.fingerprint()
    with qtbot.waitSignal(here.introducing.opened):
        here.open_letter(welcome.args[0])
    assert here.view.letter.fingerprint.fingerprint() == root
    with qtbot.waitSignal(here.introducing.decided):
        here.introducing.accept()
    qtbot.waitUntil(here.view.left.write.isVisible)
    _settle(here, qtbot)
    assert here.view.right.currentWidget() is here.view.carried
    assert len(here.view.left.desks.rows) == 1
    there.activateWindow()
    there.view.letter.decline.setFocus()
    qtbot.keyClick(there.view.letter.decline, Qt.Key.Key_Escape)
    assert there.view.right.currentWidget() is there.view.carried


def test_a_forgotten_passphrase_is_answered_once_both_are_confirmed(
    met: tuple[Office, Office], open_page: OpenPage, stick: Path, qtbot: QtBot
) -> None:
    rabat, central = met
    folder, who = rabat.credentials.folder, rabat.actor.person_id
    rabat.close()
    order = asking_help.AskCentral(who, "neuf lunes sur la mer", stick)
    letter, asked = asking_help.ask_central(folder, order, cost=CHEAP)
    page = open_page(central)
    with qtbot.waitSignal(page.introducing.opened):
        page.open_letter(letter)
    pane = page.view.letter
    assert page.view.right.currentWidget() is pane
    assert pane.fingerprint.fingerprint() == asked.fingerprint
    digits, voice = pane.confirmations
    page.introducing.accept()
    assert not pane.accept.isEnabled()
    digits.click()
    assert not pane.accept.isEnabled()
    voice.click()
    assert pane.accept.isEnabled()
    with qtbot.waitSignal(page.introducing.letter_written) as answer:
        pane.accept.click()
    _settle(page, qtbot)
    assert pane.is_told
    assert pane.confirmations == []
    assert pane.fingerprint.isHidden()
    pane.decline.click()
    assert page.view.right.currentWidget() is not pane
    taken = asking_help.TakeAnswer(who, "neuf lunes sur la mer", answer.args[0])
    asking_help.take_answer(folder, taken, clock=rabat.clock, cost=CHEAP).close()


def test_a_call_for_help_put_away_answers_nothing(
    met: tuple[Office, Office], open_page: OpenPage, stick: Path, qtbot: QtBot
) -> None:
    rabat, central = met
    order = asking_help.AskCentral(rabat.actor.person_id, "neuf lunes sur la mer", stick)
    letter, _ = asking_help.ask_central(rabat.credentials.folder, order, cost=CHEAP)
    page = open_page(central)
    with qtbot.waitSignal(page.introducing.opened):
        page.open_letter(letter)
    page.view.letter.decline.click()
    assert not page.introducing.has_letter
    assert [one.name for one in stick.iterdir()] == [letter.name]


def test_the_wrong_letter_is_refused_and_nothing_is_decided(
    rabat: Office, open_page: OpenPage, stick: Path, qtbot: QtBot
) -> None:
    page = open_page(rabat)
    with qtbot.waitSignal(page.introducing.letter_written) as letter:
        page.write_introduction_to(stick)
    with qtbot.waitSignal(page.introducing.failed):
        page.open_letter(letter.args[0])
    assert page.view.left.refusal.isVisible()
    assert not page.introducing.has_letter
    assert page.view.right.currentWidget() is page.view.alone


def test_fingerprints_are_copied_and_read_from_left_to_right(
    rabat: Office, open_page: OpenPage, qtbot: QtBot, themed_app: object
) -> None:
    from PySide6.QtGui import QGuiApplication

    page = open_page(rabat)
    box = page.view.left.meet.fingerprint
    qtbot.waitUntil(lambda: bool(box.fingerprint()))
    box.copy.click()
    assert QGuiApplication.clipboard().text() == box.fingerprint()
    for group in box._groups:
        assert group.width() >= text_width(group.text(), TextRole.FIGURE)
        assert box.rect().contains(group.geometry().translated(group.parentWidget().pos()))
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert box._groups[0].layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_two_values_are_named_and_lead_to_the_record(
    met: tuple[Office, Office], open_page: OpenPage, stick: Path, qtbot: QtBot
) -> None:
    rabat, central = met
    person = register(rabat)
    written, _ = exchange.write_stick(rabat, exchange.WriteStick(stick))
    exchange.read_stick(central, exchange.ReadStick(written.path))
    for office, day in ((rabat, date(2021, 11, 24)), (central, date(2021, 12, 1))):
        seen = open_person(office, person.id).loaded.heads
        change_person(office, ChangePerson(person.id, {"planned_departure": day}, seen))
    answer, _ = exchange.write_stick(central, exchange.WriteStick(stick))
    page = open_page(rabat)
    _read(page, [answer.path], qtbot)
    assert page.view.left.notice.sign is Sign.TO_CHOOSE
    inbox = page.view.inbox
    qtbot.waitUntil(lambda: inbox.isVisible() and inbox.detail is not None)
    assert "Kadidia Diarra" in inbox.list.rows.row_at(0).title
    with qtbot.waitSignal(page.workspace.going) as going:
        inbox.head.open_place.click()
    assert going.args == [Place("people", person.id)]


def test_two_values_at_a_desk_that_works_alone_are_shown_as_well(rabat: Office, open_page: OpenPage) -> None:
    person = register(rabat)
    seen = open_person(rabat, person.id).loaded.heads
    for day in (date(2021, 11, 24), date(2021, 12, 1)):
        change_person(rabat, ChangePerson(person.id, {"planned_departure": day}, seen))
    page = open_page(rabat)
    assert page.view.right.currentWidget() is page.view.inbox
    assert page.view.inbox.list.rows.rowCount() == 1


def test_a_desk_unheard_of_is_told_with_its_days(
    met: tuple[Office, Office], open_page: OpenPage, stick: Path, clock: FixedClock, qtbot: QtBot
) -> None:
    rabat, central = met
    written, _ = exchange.write_stick(central, exchange.WriteStick(stick))
    exchange.read_stick(rabat, exchange.ReadStick(written.path))
    page = open_page(rabat)
    line = page.view.left.desks.rows[0]
    assert not line.is_silent
    assert not line.has_arrived
    assert [one.accessibleName() for one in line.findChildren(SignIcon) if one.isVisible()] == [
        "Arrived here"
    ]
    later(clock, days=14)
    page.refresh()
    qtbot.waitUntil(lambda: page.view.left.desks.rows[0].is_silent)


def test_an_auditor_reads_and_carries_nothing(met: tuple[Office, Office], open_page: OpenPage) -> None:
    rabat, _ = met
    actor = rabat.actor
    rabat.take_role(Actor(actor.person_id, actor.name, Role.AUDITOR, actor.desk))
    page = open_page(rabat)
    assert not page.view.left.read.isEnabled()
    assert not page.view.left.write.isEnabled()


def test_one_primary_action_at_a_time(rabat: Office, open_page: OpenPage, stick: Path, qtbot: QtBot) -> None:
    page = open_page(rabat)
    meet = page.view.left.meet
    assert (meet.write.kind, meet.read.kind) == (ButtonKind.PRIMARY, ButtonKind.SECONDARY)
    with qtbot.waitSignal(page.introducing.letter_written):
        page.write_introduction_to(stick)
    assert (meet.write.kind, meet.read.kind) == (ButtonKind.SECONDARY, ButtonKind.PRIMARY)


def test_the_progress_card_comes_late_and_stop_asks_the_worker(
    met: tuple[Office, Office], open_page: OpenPage, qtbot: QtBot
) -> None:
    page = open_page(met[0])
    card = page.view.left.progress
    page.carrier.started.emit("write")
    assert not card.isVisible()
    qtbot.waitUntil(card.isVisible)
    page.carrier.progressed.emit(1, 2)
    with qtbot.waitSignal(card.cancelled):
        card._stop.click()
    page.carrier.failed.emit(exchange.Trouble("work.cancelled"))
    assert not card.isVisible()
    assert page.view.left.refusal.sign is Sign.INFORMATION


def test_the_history_is_a_sound_model(
    met: tuple[Office, Office], open_page: OpenPage, stick: Path, qtmodeltester: ModelTester
) -> None:
    exchange.write_stick(met[0], exchange.WriteStick(stick))
    page = open_page(met[0])
    qtmodeltester.check(page.view.carried.history.entries)


def test_names_tell_whose_bundle_it_is(stick: Path) -> None:
    for name in ("FORAS-CAS-2021-11-16-0003.foras", "renamed.foras", "notes.txt"):
        (stick / name).write_bytes(b"")
    found = {one.path.name: (one.desk, one.day) for one in look_into(stick).bundles}
    assert found == {
        "FORAS-CAS-2021-11-16-0003.foras": ("CAS", date(2021, 11, 16)),
        "renamed.foras": ("", None),
    }


def test_what_the_window_asks_for(
    desks: Desks, met: tuple[Office, Office], open_page: OpenPage, qtbot: QtBot
) -> None:
    page = open_page(met[0])
    register(met[0])
    page.open(Place("exchange", "write"))
    with qtbot.waitSignal(page.carrier.written, timeout=_WORK):
        pass
    _settle(page, qtbot)
    assert page.key_hints()
    assert page.areas()


def test_a_computer_is_looked_at_and_retired_at_the_second_press(
    met: tuple[Office, Office], open_page: OpenPage, qtbot: QtBot
) -> None:
    _, central = met
    page = open_page(central)
    page.view.left.desks.rows[0].name.click()
    qtbot.waitUntil(lambda: page.findChild(ComputerDialog) is not None)
    dialog = page.findChild(ComputerDialog)
    assert dialog is not None
    assert dialog.waiting.rows.rowCount() > 0
    assert len(dialog.fingerprint.fingerprint().split()) == 6
    dialog.retire.click()
    assert dialog.meaning.isVisible()
    assert len(exchange.read_exchange(central).peers) == 1, "the first press only says what it means"
    dialog.retire.click()
    _settle(page, qtbot)
    assert exchange.read_exchange(central).peers == ()
