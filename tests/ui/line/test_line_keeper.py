"""The window synchronises by itself, seldom where it fails, and when asked; the page says how it stands."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from foras_desktop.config import PreferenceFile
from foras_desktop.db.changes import Changes
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.hub import standing
from foras_desktop.hub.app import make_app
from foras_desktop.hub.peer import Peer, introduction_of, make_peer
from foras_desktop.hub.store import Store
from foras_desktop.services import computers, exchange, line
from foras_desktop.services.office import Office
from foras_desktop.services.reference import read_catalogue
from foras_desktop.sync import line_caller
from foras_desktop.sync.introduction import write_letter
from foras_desktop.ui.exchange.page import ExchangePage
from foras_desktop.ui.line import keeper as keeping
from foras_desktop.ui.line.keeper import LineKeeper
from foras_desktop.ui.line.standing import LineKind, LineStanding
from foras_desktop.ui.line.timing import FIRST_WAIT, LONGEST_WAIT, NEWS, SOON, Timing
from foras_desktop.ui.workspace import Workspace
from tests.conftest import NOW, Desks
from tests.hub.serving import answering, served
from tests.hub.test_peer import admitted, to_hub
from tests.people import register
from tests.services.review.apart import carry

_WORK = 30_000
"""Milliseconds: the worker process starts within them on a slow computer."""


class Wire(QObject):
    """A network whose state a test sets."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_off = self.is_metered = False


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "FIRST_LOOK_MS", 3_600_000)
    monkeypatch.setattr(line_caller, "_PAUSE", 0.0)


Window = tuple[Workspace, ExchangePage, LineKeeper, Wire]
Opened = Callable[[Office], Window]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    windows: list[Workspace] = []

    def make(office: Office) -> Window:
        wire = Wire()
        workspace = Workspace(office, read_catalogue(office), "fr", PreferenceFile(tmp_path / "p"))
        windows.append(workspace)
        page = ExchangePage(workspace, find_sticks=list)
        qtbot.addWidget(page)
        page.resize(1150, 712)
        page.show()
        keeper = LineKeeper(workspace, wire, Random(1))  # type: ignore[arg-type]
        page.shown()
        qtbot.waitUntil(lambda: workspace.tasks.is_idle)
        return workspace, page, keeper, wire

    yield make
    for workspace in windows:
        workspace.release()


@dataclass(frozen=True)
class Meet:
    """Rabat, admitted, and told of a hub that answers at an address."""

    hub: Peer
    central: Callable[[], Office]
    rabat: Callable[[], Office]
    desks: Desks
    stick: Path

    def __call__(self, address: str, central: Office | None = None) -> Office:
        central, rabat = central or self.central(), self.rabat()
        admitted(self.hub, central, self.stick, address)
        self.desks.introduce(rabat, central)
        carry(self.stick, central, rabat)
        return rabat


@pytest.fixture
def meet(tmp_path: Path, open_desk: Callable[[str], Office], desks: Desks, stick: Path) -> Iterator[Meet]:
    store = Store(f"sqlite:///{tmp_path / 'hub.db'}")
    hub = make_peer(tmp_path / "hub", store, NOW, practice=False)
    yield Meet(hub, partial(open_desk, "CEN"), partial(open_desk, "RBA"), desks, stick)
    store.close()


def test_without_a_hub_the_page_says_nothing_of_a_line(
    qtbot: QtBot, opened: Opened, open_desk: Callable[[str], Office]
) -> None:
    workspace, page, keeper, _ = opened(open_desk("RBA"))
    assert workspace.line.kind is LineKind.NONE
    assert not page.view.line.isVisible()
    keeper.synchronise()
    assert workspace.line.kind is LineKind.NONE


def test_who_synchronises_is_told(qtbot: QtBot, opened: Opened, meet: Meet, clock: FixedClock) -> None:
    with served(make_app(meet.hub, clock)) as port:
        rabat = meet(f"http://127.0.0.1:{port}")
        register(rabat, given_names="Awa")
        workspace, page, _, _ = opened(rabat)
        assert page.view.line.isVisible()
        with qtbot.waitSignal(workspace.line_asked, timeout=_WORK):
            qtbot.keyClick(page, Qt.Key.Key_F5)
        assert workspace.line.kind is LineKind.AGREED
        assert page.view.left.notice.isVisible()
        assert "10:24" in page.view.line.words.text()
        told = page.view.left.notice.text()
        for _ in range(2):  # the hub knows first who said so, then nothing more
            with qtbot.waitSignal(workspace.line_asked, timeout=_WORK):
                qtbot.keyClick(page, Qt.Key.Key_F5)
        assert page.view.left.notice.text() != told
        assert not any(one.isdigit() for one in page.view.left.notice.text()), (
            "nothing was new, and no 0 is counted"
        )
    assert exchange.read_exchange(rabat).waiting_operations == 0


def test_what_is_saved_goes_by_itself(
    qtbot: QtBot, opened: Opened, meet: Meet, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("foras_desktop.ui.line.timing.SOON", 0.05)
    with served(make_app(meet.hub, clock)) as port:
        rabat = meet(f"http://127.0.0.1:{port}")
        workspace, _, _, _ = opened(rabat)
        register(rabat)
        workspace.changed.emit(Changes(frozenset({"person"})))
        qtbot.waitUntil(lambda: workspace.line.kind is LineKind.AGREED, timeout=_WORK)
        qtbot.waitUntil(lambda: exchange.read_exchange(rabat).waiting_operations == 0, timeout=_WORK)


def test_a_line_that_fails_is_quiet_unless_asked(qtbot: QtBot, opened: Opened, meet: Meet) -> None:
    with answering(b"<html>log on</html>") as port:
        rabat = meet(f"http://127.0.0.1:{port}")
        workspace, page, keeper, _ = opened(rabat)
        keeper._look()
        qtbot.waitUntil(lambda: workspace.line.kind is LineKind.FAILED, timeout=_WORK)
        assert not page.view.left.refusal.isVisible()
        assert page.view.line.words.toolTip()
        with qtbot.waitSignal(workspace.line_asked, timeout=_WORK):
            page.view.line.synchronise.click()
        assert page.view.left.refusal.isVisible()


def test_a_computer_that_is_retired_over_the_line_is_told_what_to_do(
    qtbot: QtBot, opened: Opened, meet: Meet, clock: FixedClock
) -> None:
    with served(make_app(meet.hub, clock)) as port:
        central = meet.central()
        rabat = meet(f"http://127.0.0.1:{port}", central)
        computers.retire_computer(central, rabat.credentials.replica_keys.replica)
        to_hub(central, meet.hub, meet.stick)
        workspace, page, keeper, _ = opened(rabat)
        assert not page.view.left.quarantine.isVisible()
        keeper.synchronise()
        qtbot.waitUntil(page.view.left.quarantine.isVisible, timeout=_WORK)
        qtbot.waitUntil(lambda: workspace.line.kind is LineKind.NONE, timeout=_WORK)
        assert not page.view.line.isVisible()


def test_a_new_day_is_told_to_the_hub(qtbot: QtBot, opened: Opened, meet: Meet, clock: FixedClock) -> None:
    with served(make_app(meet.hub, clock)) as port:
        rabat = meet(f"http://127.0.0.1:{port}")
        workspace, _, keeper, _ = opened(rabat)
        for days in (0, 0, 2):
            clock.advance(timedelta(days=days))
            with qtbot.waitSignal(workspace.line_asked, timeout=_WORK):
                keeper.synchronise()
    (heard,) = (one for one in standing.read(meet.hub).computers if one.desk == "RBA")
    assert heard.heard_at == (NOW + timedelta(days=2)).isoformat()


def test_a_metered_line_is_used_only_when_asked(qtbot: QtBot, opened: Opened, meet: Meet) -> None:
    workspace, page, keeper, wire = opened(meet("http://127.0.0.1:9"))
    wire.is_metered = True
    wire.changed.emit()
    assert workspace.line.kind is LineKind.METERED
    keeper._look()
    assert workspace.line.kind is LineKind.METERED
    preferences = workspace.preferences.read()
    workspace.preferences.write(replace(preferences, line=keeping.ALWAYS))
    workspace.preferences_changed.emit()
    assert workspace.line.kind is LineKind.WAITING
    workspace.preferences.write(replace(preferences, line=keeping.ASKED))
    workspace.preferences_changed.emit()
    assert workspace.line.kind is LineKind.ASKED
    assert page.view.line.synchronise.isEnabled()


def test_no_network_at_all_is_not_tried(qtbot: QtBot, opened: Opened, meet: Meet) -> None:
    workspace, _, keeper, wire = opened(meet("http://127.0.0.1:9"))
    wire.is_off = True
    wire.changed.emit()
    keeper._look()
    assert workspace.line.kind is LineKind.WAITING


def test_waits_grow_with_failures_and_are_spread() -> None:
    timing = Timing(Random(7))
    waits = [timing.after_failure() for _ in range(12)]
    assert waits[0] <= FIRST_WAIT * 1.25
    assert all(wait <= LONGEST_WAIT * 1.25 for wait in waits)
    assert waits[-1] >= LONGEST_WAIT * 0.75
    assert timing.after_change() >= LONGEST_WAIT * 0.75, "a save does not hurry a line that fails"
    assert NEWS * 0.75 <= timing.after_success() <= NEWS * 1.25
    assert SOON * 0.75 <= timing.after_change() <= SOON * 1.25
    assert len({Timing(Random(seed)).after_failure() for seed in range(20)}) == 20


def test_a_trouble_is_said_in_a_tooltip(qtbot: QtBot, opened: Opened, meet: Meet) -> None:
    workspace, page, _, _ = opened(meet("http://127.0.0.1:9"))
    workspace.show_line(LineStanding(LineKind.FAILED, NOW, EnvironmentFault("line.clock")))
    assert page.view.line.words.toolTip()
    assert line.read_hub(workspace.office) is not None
    assert page.view.line.mapTo(page, QPoint(0, 0)).x() > page.width() // 2


def test_the_central_office_sees_where_a_hub_answers(
    qtbot: QtBot, opened: Opened, meet: Meet, open_desk: Callable[[str], Office], tmp_path: Path
) -> None:
    letter = tmp_path / "hub.foras-letter"
    write_letter(introduction_of(meet.hub, "https://hub.invalid/foras"), letter)
    workspace, page, _, _ = opened(open_desk("CEN"))
    page.open_letter(letter)
    qtbot.waitUntil(lambda: page.view.letter.accept.isVisible(), timeout=_WORK)
    shown = " ".join(label.text() for label in page.view.letter.findChildren(QLabel))
    assert "https://hub.invalid/foras" in shown
    assert workspace.desk_name("HUB") in shown


def test_locking_waits_for_no_line_and_nothing_is_begun_after_it(
    qtbot: QtBot, opened: Opened, meet: Meet
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:  # takes the call and says nothing
        rabat = meet(f"http://127.0.0.1:{silent.getsockname()[1]}")
        workspace, _, keeper, _ = opened(rabat)
        keeper._look()
        silent.settimeout(30)
        waiting: list[socket.socket] = []
        qtbot.waitUntil(lambda: workspace.tasks.is_idle, timeout=_WORK)
        waiting.append(silent.accept()[0])
        workspace.release()
        worker = workspace.worker
        assert worker._process is None
        for one in waiting:
            one.close()
    qtbot.wait(200)
    assert worker._process is None
    assert workspace.line.kind is not LineKind.FAILED
