"""Whatever holds a name or a number: journal, report and dialogue hold none of it."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from foras_desktop.domain.errors import UserError
from foras_desktop.faults import journal
from foras_desktop.services.office import Office
from foras_desktop.ui.faults import qt_messages, report_dialog
from foras_desktop.ui.faults.teller import FaultTeller
from foras_desktop.ui.main_window import MainWindow
from tests.journal.loud import NAME, PHONE, LoudOrder, heard, shout
from tests.people import register


def in_a_slot(window: MainWindow) -> None:
    button = QPushButton(window)
    button.clicked.connect(lambda: shout())
    button.click()


def in_a_thread() -> None:
    thread = threading.Thread(target=shout, name=NAME)
    thread.start()
    thread.join()


def in_the_worker(qtbot: QtBot, window: MainWindow) -> None:
    shell = window.shell
    assert shell is not None
    workspace = shell.workspace
    for job, order in (("read_stick", LoudOrder()), (NAME, PHONE)):
        workspace.work(shell, job, order, done=lambda _: None, progress=lambda _done, _total: None)
    workspace.read(shell, "loud", lambda _office: shout(), done=lambda _: None)
    refused = UserError("name.too_long", limit=200, name=NAME, phone=PHONE)
    workspace.read(shell, "refused", lambda _office: (_ for _ in ()).throw(refused), done=lambda _: None)
    workspace.read(shell, "refused too", _refuse, done=lambda _: None)
    qtbot.waitUntil(lambda: workspace.tasks.is_idle, timeout=30_000)


def _refuse(_office: Office) -> None:
    raise UserError("name.too_long", limit=200, name=NAME, phone=PHONE)


def while_logging() -> None:
    logger = logging.getLogger("sqlalchemy.pool")
    try:
        shout()
    except Exception:
        logger.exception("for %s", NAME, stack_info=True)
    logger.warning("%(name)s", {"name": NAME})
    logging.getLogger(NAME).warning(PHONE)


def while_thrown_away() -> None:
    class Thrown:
        def __del__(self) -> None:
            shout()

    thrown = Thrown()
    del thrown


def by_qt() -> None:
    stop = qt_messages.listen()
    try:
        qWarning(f"cannot load /home/{NAME}/{PHONE}.png")
    finally:
        stop()


def test_no_name_and_no_number_comes_through(
    qtbot: QtBot,
    teller: FaultTeller,
    window: MainWindow,
    rabat: Office,
    journal_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    target = tmp_path / "saved.txt"
    monkeypatch.setattr(report_dialog, "ask_where", lambda *_: target)
    register(rabat, family_name=NAME.split()[0], given_names=NAME.split()[1])
    in_a_slot(window)
    in_a_thread()
    in_the_worker(qtbot, window)
    while_logging()
    while_thrown_away()
    said = capsys.readouterr()
    monkeypatch.setattr(sys, "stderr", None)  # a terminal shows what Qt says; a desk has none
    by_qt()
    qtbot.waitUntil(lambda: sum(one.times for one in teller.caught) >= 5)
    assert teller.dialog is not None
    shown = " ".join(label.text() for label in teller.dialog.findChildren(QLabel))
    teller.dialog.report.click()
    qtbot.waitUntil(lambda: teller.report is not None, timeout=10_000)
    assert teller.report is not None
    teller.report.save.click()
    logged = "".join(path.read_text("ascii") for path in (journal_folder / "logs").iterdir())
    assert "LoudError" in logged
    assert "WorkerError" in logged
    assert "qt.warning" in logged
    assert "name.too_long" in logged
    assert "LoudError" in target.read_text("utf-8")
    told = [logged, target.read_text("utf-8"), teller.report.text.toPlainText(), shown, said.err, said.out]
    told += journal.last_lines()
    assert [heard(text) for text in told if heard(text)] == []


def test_the_ear_hears() -> None:
    assert heard("… Qorvelli …")
    assert heard("xant")
    assert heard("+212661987654")
    assert heard(" 661 98 76 54")
    assert not heard("Kadidia Diarra")
