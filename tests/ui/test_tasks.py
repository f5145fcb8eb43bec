"""Work off the painting thread outlives the page that asked for it, and never stops the program."""

from __future__ import annotations

import threading

import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from foras_desktop.ui.tasks import Tasks


def test_a_page_may_go_while_it_reads(qtbot: QtBot) -> None:
    page = QObject()
    tasks = Tasks(page)
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def read() -> None:
        begun.set()
        go_on.wait(20)
        ended.set()

    tasks.read(page, "slow", read, lambda _: None)
    assert begun.wait(20)
    shiboken6.delete(page)
    assert not ended.is_set(), "nobody waited for it"
    go_on.set()
    assert ended.wait(20)
