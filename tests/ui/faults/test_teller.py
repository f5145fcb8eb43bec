"""A bug opens one dialogue; more are counted; the report is read, saved, or cannot be; the work goes on."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from foras_desktop.faults.fault import Fault, Link
from foras_desktop.services.diagnostics import read_database_facts
from foras_desktop.ui.faults import fault_dialog, gathering, report_dialog
from foras_desktop.ui.faults import teller as teller_module
from foras_desktop.ui.faults.fault_dialog import FaultDialog
from foras_desktop.ui.faults.report_dialog import ReportDialog
from foras_desktop.ui.faults.teller import QUIET_SECONDS, FaultTeller
from foras_desktop.ui.main_window import MainWindow
from tests.ui.faults.conftest import Seconds

_FAULT = Fault((Link("ValueError", ("ui.tasks:95:Tasks._deliver",)),))
_OTHER = Fault((Link("KeyError", ()),))


def opened(qtbot: QtBot, teller: FaultTeller) -> FaultDialog:
    qtbot.waitUntil(lambda: teller.dialog is not None)
    assert teller.dialog is not None
    return teller.dialog


def dialogs() -> list[FaultDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, FaultDialog) and one.isVisible()]


def reported(qtbot: QtBot, teller: FaultTeller) -> ReportDialog:
    opened(qtbot, teller).report.click()
    qtbot.waitUntil(lambda: teller.report is not None, timeout=10_000)
    assert teller.report is not None
    return teller.report


def come(qtbot: QtBot, teller: FaultTeller, fault: Fault, times: int) -> None:
    """It has come so often, and that is known here."""
    teller.tell(fault)
    qtbot.waitUntil(lambda: any(one.fault == fault and one.times == times for one in teller.caught))


def test_a_bug_in_a_slot_opens_the_dialogue_and_the_work_goes_on(
    qtbot: QtBot, teller: FaultTeller, window: MainWindow
) -> None:
    button = QPushButton(window)
    button.clicked.connect(lambda: [][1])
    button.click()
    dialog = opened(qtbot, teller)
    assert dialog.isVisible()
    assert "IndexError" in dialog.what.text()
    assert dialog.go_on.hasFocus() or dialog.focusWidget() is dialog.go_on
    QTest.keyClick(dialog.go_on, Qt.Key.Key_Return)
    assert teller.dialog is None
    assert window.isVisible()
    assert window.office is not None


def test_further_bugs_are_counted_in_the_one_that_is_open(qtbot: QtBot, teller: FaultTeller) -> None:
    come(qtbot, teller, _FAULT, 1)
    dialog = opened(qtbot, teller)
    assert not dialog.times.isVisible()
    come(qtbot, teller, _OTHER, 1)
    come(qtbot, teller, _FAULT, 2)
    assert dialogs() == [dialog]
    assert "2" in dialog.times.text()
    assert dialog.times.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert teller.dialog is None


def test_one_that_comes_back_at_once_does_not_ask_again(
    qtbot: QtBot, teller: FaultTeller, seconds: Seconds
) -> None:
    come(qtbot, teller, _FAULT, 1)
    opened(qtbot, teller).go_on.click()
    for times in (2, 3):
        seconds.now += QUIET_SECONDS - 1
        come(qtbot, teller, _FAULT, times)
        assert teller.dialog is None
    come(qtbot, teller, _OTHER, 1)
    assert teller.dialog is not None, "another one does"
    teller.dialog.go_on.click()
    seconds.now += QUIET_SECONDS + 1
    come(qtbot, teller, _FAULT, 4)
    assert teller.dialog is not None


def test_a_bug_in_a_thread_is_told_here(qtbot: QtBot, teller: FaultTeller) -> None:
    thread = threading.Thread(target=lambda: {}["x"])
    thread.start()
    thread.join()
    assert "KeyError" in opened(qtbot, teller).what.text()


def test_whoever_asked_for_the_work_is_told_too(
    qtbot: QtBot, teller: FaultTeller, window: MainWindow
) -> None:
    told: list[Exception] = []
    assert window.shell is not None
    window.shell.workspace.tasks.write(window, lambda: [][1], lambda _: None, told.append)
    opened(qtbot, teller)
    assert [str(error) for error in told] == ["work.fault"]


def test_the_report_is_shown_and_written_as_shown(
    qtbot: QtBot, teller: FaultTeller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    target = tmp_path / "out.txt"
    monkeypatch.setattr(report_dialog, "ask_where", lambda *given: asked.append(given[2]) or target)
    come(qtbot, teller, _FAULT, 1)
    report = reported(qtbot, teller)
    assert report.text.isReadOnly()
    assert "ValueError (1 x)" in report.text.toPlainText()
    assert "  person: " in report.text.toPlainText()
    QTest.keyClick(report, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert target.read_text("utf-8") == report.text.toPlainText()
    assert asked == ["foras-report-2021-11-16.txt"]
    assert report.outcome.isVisible()
    report.close_button.click()
    assert teller.dialog is not None


def test_a_report_that_cannot_be_written_is_told(
    qtbot: QtBot, teller: FaultTeller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    targets = iter((tmp_path / "gone" / "out.txt", None))
    monkeypatch.setattr(report_dialog, "ask_where", lambda *_: next(targets))
    come(qtbot, teller, _FAULT, 1)
    report = reported(qtbot, teller)
    report.save.click()
    said = report.outcome.accessibleName()
    assert said
    report.save.click()
    assert report.outcome.accessibleName() == said, "who changes their mind is told nothing"


def test_the_report_comes_about_when_the_database_is_what_is_wrong(
    qtbot: QtBot, teller: FaultTeller, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_office: object) -> None:
        raise RuntimeError("Zyxanta")

    monkeypatch.setattr(gathering, read_database_facts.__name__, fail)
    come(qtbot, teller, _FAULT, 1)
    text = reported(qtbot, teller).text.toPlainText()
    assert "Not open" in text
    assert "RuntimeError" in text
    assert "Zyxanta" not in text


def test_locked_there_is_a_report_without_the_database(
    qtbot: QtBot, teller: FaultTeller, window: MainWindow
) -> None:
    window.lock()
    come(qtbot, teller, _FAULT, 1)
    assert "Not open" in reported(qtbot, teller).text.toPlainText()


def test_the_program_can_be_closed_from_it(qtbot: QtBot, teller: FaultTeller, window: MainWindow) -> None:
    come(qtbot, teller, _FAULT, 1)
    opened(qtbot, teller).close_program.click()
    assert not window.isVisible()
    assert window.office is None, "what was typed is kept and the database closed"


def test_a_bug_in_the_dialogue_itself_does_not_go_round(
    qtbot: QtBot, teller: FaultTeller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fault_dialog, "FaultDialog", lambda *_: [][1])
    come(qtbot, teller, _FAULT, 1)
    come(qtbot, teller, _OTHER, 1)
    assert teller.dialog is None
    assert dialogs() == []


def test_a_report_that_comes_late_opens_nothing(qtbot: QtBot, teller: FaultTeller) -> None:
    come(qtbot, teller, _FAULT, 1)
    dialog = opened(qtbot, teller)
    with qtbot.waitSignal(teller.gathering().ready, timeout=10_000):
        dialog.report.click()
        dialog.go_on.click()
    assert teller.report is None


def test_a_report_that_fails_itself_is_a_fault_like_others(
    qtbot: QtBot, teller: FaultTeller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "report_text", lambda *_: [][1])
    come(qtbot, teller, _FAULT, 1)
    dialog = opened(qtbot, teller)
    dialog.report.click()
    qtbot.waitUntil(lambda: len(teller.caught) == 2)
    assert not dialog.report.is_busy
    assert teller.report is None


def test_without_a_window_there_is_only_the_end(
    qtbot: QtBot, teller: FaultTeller, monkeypatch: pytest.MonkeyPatch
) -> None:
    teller.window = None
    come(qtbot, teller, _FAULT, 1)
    dialog = opened(qtbot, teller)
    qtbot.addWidget(dialog)
    assert not dialog.go_on.isVisible()
    assert "Language: fr" in reported(qtbot, teller).text.toPlainText()
    dialog.close_program.click()
    assert teller.dialog is None
    ended: list[int] = []
    monkeypatch.setattr(teller_module.QApplication, "exit", ended.append)
    monkeypatch.setattr(fault_dialog, "FaultDialog", lambda *_: [][1])
    come(qtbot, teller, _OTHER, 1)
    assert ended == [1], "nobody could close it"
