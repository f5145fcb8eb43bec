"""Whom a desk let go of, as the settings show it; asking for them again; and that it happens by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from foras_desktop.domain.access import Role
from foras_desktop.services import retention
from foras_desktop.services.office import Office
from foras_desktop.ui.places import Place
from foras_desktop.ui.protection.automatic import AutomaticRetention
from foras_desktop.ui.settings.page import SettingsPage
from foras_desktop.ui.shell.shell import Shell
from foras_desktop.ui.widgets.button import Button
from tests.conftest import Desks, later
from tests.people import register
from tests.services.identity.copies import carry
from tests.ui.hands import at_rest, open_shell


@pytest.fixture
def oujda(
    met: tuple[Office, Office], open_desk: Callable[[str], Office], desks: Desks, stick: Path
) -> Office:
    """Oujda, which knows Kadidia of Rabat; she left 220 days ago."""
    rabat, central = met
    oujda = open_desk("OUJ")
    desks.introduce(oujda, central)
    register(rabat, planned_departure=date(2021, 12, 1), sex="woman")
    carry(stick, rabat, central, oujda)
    later(desks.clock, days=235)
    return oujda


def shown(qtbot: QtBot, office: Office) -> tuple[Shell, SettingsPage]:
    shell = open_shell(qtbot, office)
    shell.go(Place("settings", "protection"))
    at_rest(qtbot, shell.workspace)
    page = shell.current()
    assert isinstance(page, SettingsPage)
    return shell, page


def texts(page: SettingsPage) -> str:
    part = page.protection.view.let_go
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part))


def test_the_page_says_whom_and_why_and_has_them_sent_again(qtbot: QtBot, oujda: Office) -> None:
    _, page = shown(qtbot, oujda)
    qtbot.waitUntil(lambda: "Nobody was let go of yet." in texts(page))
    retention.let_people_go(oujda)
    page.refresh()
    qtbot.waitUntil(lambda: "Mali · Woman · case of Rabat" in texts(page))
    said = texts(page)
    assert "180 days" in said
    assert "Diarra" not in said
    ask = next(one for one in page.protection.view.let_go.findChildren(Button) if one.isVisibleTo(page))
    ask.click()
    qtbot.waitUntil(lambda: "asked for again" in texts(page))


def test_an_opened_record_says_where_it_is_kept(qtbot: QtBot, oujda: Office) -> None:
    retention.let_people_go(oujda)
    (row,) = retention.read_retention(oujda).rows
    shell = open_shell(qtbot, oujda)
    said: list[str] = []
    shell.workspace.troubled.connect(lambda *given: said.append(str(given)))
    shell.go(Place("people", row.person_id))
    at_rest(qtbot, shell.workspace)
    labels = " ".join(label.text() for label in shell.findChildren(QLabel)) + " ".join(said)
    assert "kept at the central office" in labels


def test_the_central_office_keeps_what_it_has(qtbot: QtBot, met: tuple[Office, Office]) -> None:
    _, page = shown(qtbot, met[1])
    assert page.protection.view.let_go.isHidden()


def test_it_happens_by_itself_and_once(qtbot: QtBot, oujda: Office) -> None:
    shell = open_shell(qtbot, oujda)
    automatic = AutomaticRetention(shell.workspace)
    for _ in range(2):
        automatic.look()
        at_rest(qtbot, shell.workspace)
    assert len(retention.read_retention(oujda).rows) == 1
    assert not retention.read_retention(oujda).is_due


def test_an_auditor_changes_nothing(qtbot: QtBot, oujda: Office) -> None:
    from dataclasses import replace

    oujda.take_role(replace(oujda.actor, role=Role.AUDITOR))
    shell = open_shell(qtbot, oujda)
    AutomaticRetention(shell.workspace)
    at_rest(qtbot, shell.workspace)
    assert not retention.read_retention(oujda).rows
