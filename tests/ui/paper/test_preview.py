"""The preview while its pages are made: how far, stopped, left, made anew."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from threading import Event

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from foras_desktop.ui.formats import Formats
from foras_desktop.ui.paper.preview import PdfPreview, Report
from foras_desktop.ui.tasks import Tasks

PAGES = 40


class Maker:
    """Writes pages and waits in the middle until it may go on."""

    def __init__(self) -> None:
        self.halfway, self.may_go_on = Event(), Event()
        self.written = 0

    def __call__(self, spare_ink: bool, report: Report) -> bytes:
        target = BytesIO()
        canvas = Canvas(target)
        for page in range(1, PAGES + 1):
            canvas.drawString(72, 72, str(page))
            canvas.showPage()
            if page == PAGES // 2:
                self.halfway.set()
                self.may_go_on.wait(10)
            self.written = page
            report(page, PAGES)
        canvas.save()
        return target.getvalue()


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.wait()


@pytest.fixture
def maker() -> Iterator[Maker]:
    maker = Maker()
    yield maker
    maker.may_go_on.set()


@pytest.fixture
def paper(qtbot: QtBot, tasks: Tasks, maker: Maker) -> PdfPreview:
    host = QWidget()
    host.resize(900, 600)
    qtbot.addWidget(host)
    host.show()
    paper = PdfPreview(
        tasks, Formats("fr"), "Certificats", maker, file_name="x.pdf", parent=host, can_spare_ink=True
    )
    paper.start()
    return paper


def test_it_says_how_far_it_is(qtbot: QtBot, paper: PdfPreview, maker: Maker) -> None:
    maker.halfway.wait(10)
    qtbot.waitUntil(lambda: paper.wait.accessibleDescription() == "10 of 40")
    maker.may_go_on.set()
    qtbot.waitUntil(lambda: paper.pdf().startswith(b"%PDF"))
    assert not paper.wait.isVisible()


def test_stopping_leaves_nothing_and_says_so(qtbot: QtBot, paper: PdfPreview, maker: Maker) -> None:
    maker.halfway.wait(10)
    paper.wait.cancelled.emit()
    maker.may_go_on.set()
    qtbot.waitUntil(paper.refusal.isVisible)
    assert maker.written == PAGES // 2
    assert paper.pdf() == b""
    assert not paper.wait.isVisible()


def test_leaving_ends_the_work(qtbot: QtBot, paper: PdfPreview, maker: Maker, tasks: Tasks) -> None:
    maker.halfway.wait(10)
    paper.close_preview()
    maker.may_go_on.set()
    tasks.wait()
    assert maker.written == PAGES // 2


def test_asked_anew_the_former_is_given_up_unsaid(qtbot: QtBot, paper: PdfPreview, maker: Maker) -> None:
    maker.halfway.wait(10)
    paper.bar.spare_ink.setChecked(True)
    maker.may_go_on.set()
    qtbot.waitUntil(lambda: paper.pdf().startswith(b"%PDF"))
    qtbot.wait(50)
    assert not paper.refusal.isVisible()
