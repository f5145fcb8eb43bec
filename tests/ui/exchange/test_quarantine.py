"""A copied computer on the exchange page: what is said, the one action, what comes after it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from foras_desktop.domain.access import Role
from foras_desktop.services import access, exchange, unlocking
from foras_desktop.services.office import Office
from foras_desktop.ui.exchange.page import ExchangePage
from tests.conftest import CHEAP, PASSPHRASE, Desks
from tests.people import register
from tests.ui.exchange.test_exchange_page import OpenPage, open_page

__all__ = ["open_page"]

OTHER = "cinq dunes sous la lune"


@pytest.fixture
def copied(met: tuple[Office, Office], desks: Desks, tmp_path: Path) -> Office:
    """Rabat's folder on another laptop, with a counsellor who does not lead the desk."""
    rabat, _ = met
    role = Role.COUNSELLOR
    access.add_colleague(rabat, access.AddColleague("Hamza Ouali", role, PASSPHRASE, OTHER), cost=CHEAP)
    rabat.close()
    folder = tmp_path / "copy"
    shutil.copytree(rabat.credentials.folder, folder)
    return desks.keep(unlocking.unlock(folder, rabat.actor.person_id, PASSPHRASE, clock=desks.clock))


def _settle(page: ExchangePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.workspace.tasks.is_idle, timeout=30_000)


def test_a_copied_computer_says_so_and_offers_one_way_out(
    copied: Office, open_page: OpenPage, qtbot: QtBot
) -> None:
    register(copied)
    left = open_page(copied).view.left
    card = left.quarantine
    assert card.isVisible()
    qtbot.waitUntil(
        lambda: all(
            part.height() >= part.heightForWidth(part.width()) for part in (card.title, card.text, card.then)
        )
    )
    assert left.quarantine.renew.isEnabled()
    assert not any(part.isVisible() for part in (left.read, left.write, left.meet, left.stick_line))


def test_the_action_gives_a_new_identity_and_the_meeting_comes_next(
    copied: Office, open_page: OpenPage, qtbot: QtBot
) -> None:
    page, before = open_page(copied), copied.credentials.replica_keys.replica
    page.view.left.quarantine.renew.click()
    _settle(page, qtbot)
    qtbot.waitUntil(lambda: page.view.left.meet.isVisible())
    assert not page.view.left.quarantine.isVisible()
    assert not page.view.left.quarantine.renew.is_busy
    assert copied.credentials.replica_keys.replica != before
    assert exchange.read_exchange(copied).quarantine == ""


def test_writing_by_its_key_is_refused_in_a_sentence(
    copied: Office, open_page: OpenPage, qtbot: QtBot, stick: Path
) -> None:
    page = open_page(copied)
    page.write_to(stick)
    qtbot.waitUntil(lambda: page.view.left.refusal.isVisible(), timeout=30_000)
    assert list(stick.iterdir()) == []


def test_who_does_not_lead_the_desk_is_told_who_does(
    copied: Office, desks: Desks, open_page: OpenPage
) -> None:
    people = access.people_with_access(copied)
    other = next(one for one in people if one.id != copied.actor.person_id)
    copied.close()
    folder = copied.credentials.folder
    office = desks.keep(unlocking.unlock(folder, other.id, OTHER, clock=desks.clock))
    renew = open_page(office).view.left.quarantine.renew
    assert renew.isVisible()
    assert not renew.isEnabled()
    assert renew.toolTip()


def test_a_cloned_central_office_goes_on_at_once(
    met: tuple[Office, Office], desks: Desks, tmp_path: Path, open_page: OpenPage, qtbot: QtBot
) -> None:
    _, central = met
    central.close()
    folder = tmp_path / "copy"
    shutil.copytree(central.credentials.folder, folder)
    clone = desks.keep(unlocking.unlock(folder, central.actor.person_id, PASSPHRASE, clock=desks.clock))
    page = open_page(clone)
    assert page.view.left.quarantine.isVisible()
    page.give_new_identity()
    _settle(page, qtbot)
    qtbot.waitUntil(lambda: page.view.left.write.isVisible())
    assert not page.view.left.meet.isVisible()
