"""The central office has a hub: it is admitted like a desk, and three desks agree through it over the line."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from foras_desktop.hub.peer import Peer, enrol, introduction_of, make_peer
from foras_desktop.hub.store import Store
from foras_desktop.services import people
from foras_desktop.sync.introduction import Welcome, read_letter, write_letter
from foras_desktop.tour.desk import TourDesk
from foras_desktop.tour.driver import StepFailed, click, settle, wait_for
from foras_desktop.tour.people import DJENEBA
from foras_desktop.tour.scenes.exchange import read_newest, write_stick
from foras_desktop.tour.stage import Stage
from foras_desktop.ui.exchange.page import ExchangePage
from foras_desktop.ui.line.standing import LineKind


def admit_hub(stage: Stage) -> None:
    """The hub's letter comes on the stick; what the central office answers goes back the same way."""
    folder = stage.folder / "data" / "hub"
    folder.mkdir(parents=True)
    peer = make_peer(folder, Store(f"sqlite:///{folder / 'hub.db'}"), stage.clock.now(), practice=True)
    stage.until_the_end.callback(peer.store.close)
    port = stage.until_the_end.enter_context(_served(peer, stage))
    letter = stage.stick / "FORAS-HUB-introduction.foras-letter"
    write_letter(introduction_of(peer, f"http://127.0.0.1:{port}"), letter)
    page = cast("ExchangePage", stage.central.go("exchange"))
    page.open_letter(letter)
    stage.central.idle()
    stage.take(stage.central, "hub-admission", "Le serveur central se présente comme un bureau")
    page.introducing.accept()
    stage.central.idle()
    welcome = read_letter(stage.stick / "FORAS-HUB-welcome.foras-letter")
    if not isinstance(welcome, Welcome):
        raise StepFailed("no welcome for the hub lies on the stick")
    enrol(peer, welcome, stage.clock.now())
    page.introducing.close_letter()


@contextmanager
def _served(peer: Peer, stage: Stage) -> Iterator[int]:
    """The hub's port, for as long as the tour lasts."""
    import uvicorn

    from foras_desktop.hub.app import make_app

    server = uvicorn.Server(uvicorn.Config(make_app(peer, stage.clock), port=0, log_config=None))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        wait_for("the hub answers", lambda: server.started)
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.should_exit = True
        thread.join()


def agree_over_the_line(stage: Stage) -> None:
    """Everybody hears of the hub by stick once; then somebody registered in Oujda is in Rabat at once."""
    desks = (stage.rabat, stage.casablanca, stage.oujda)
    write_stick(stage, stage.central)
    for desk in desks:
        read_newest(stage, desk, "CEN")
    stage.oujda.register_quickly(DJENEBA)
    for desk in (stage.oujda, stage.casablanca, stage.central, stage.rabat):
        _synchronise(desk)
    found = people.find_people(stage.rabat.shell.workspace.office, DJENEBA.family_name)
    if not found:
        raise StepFailed("who was registered in Oujda is not in Rabat")
    settle()
    stage.take(stage.rabat, "line", "Par la ligne : enregistrée à Oujda, arrivée à Rabat")


def _synchronise(desk: TourDesk) -> None:
    page = cast("ExchangePage", desk.go("exchange"))
    workspace = desk.shell.workspace
    wait_for("the line is known", lambda: workspace.line.kind not in (LineKind.NONE, LineKind.BUSY))
    told = page.view.left.notice
    click(page.view.line.synchronise)
    wait_for("the line has agreed", lambda: workspace.line.kind is LineKind.AGREED and told.isVisible())
    desk.idle()
