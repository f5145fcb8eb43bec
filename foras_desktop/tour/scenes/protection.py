"""Somebody asks in Rabat for their data to be erased; the central office does it, and Rabat answers."""

from __future__ import annotations

from typing import cast

from foras_desktop.services.erasure import read_protection
from foras_desktop.services.people import find_people
from foras_desktop.tour.driver import StepFailed, click, settle, wait_for
from foras_desktop.tour.scenes.exchange import read_newest, write_stick
from foras_desktop.tour.stage import Stage
from foras_desktop.ui.people.page import PeoplePage
from foras_desktop.ui.settings.page import SettingsPage


def ask_for_erasure(stage: Stage) -> None:
    """At the foot of the consents stands what a person may ask for about their own data."""
    desk = stage.rabat
    known = set(stage.people.values())
    asking = next((row for row in find_people(desk.shell.workspace.office, desk="RBA") if row.id not in known), None)
    if asking is None:
        raise StepFailed("nobody is left who could ask")
    page = cast("PeoplePage", desk.go("people", asking.id))
    wait_for("the record is open", lambda: page.record.page is not None)
    page.record.view.tabs.set_value("consents")
    dialog = page.record.ask_erasure()
    if dialog is None:
        raise StepFailed("nothing was asked")
    click(dialog.act)
    desk.idle()
    settle()
    stage.take(desk, "own-data", "Effacement demandé : le bureau central décide")
    page.record.view.tabs.set_value("journey")


def erase_and_answer(stage: Stage) -> None:
    """The central office erases; Rabat erases as it reads, and its answer comes back with the next stick."""
    write_stick(stage, stage.rabat)
    read_newest(stage, stage.central, "RBA")
    page = cast("SettingsPage", stage.central.go("settings", "protection"))
    (waiting,) = read_protection(stage.central.shell.workspace.office).requests
    page.protection.erase(waiting.request.person or "", waiting.name)
    if page.protection.dialog is None:
        raise StepFailed("nothing was asked before erasing")
    click(page.protection.dialog.act)
    stage.central.idle()
    write_stick(stage, stage.central)
    read_newest(stage, stage.rabat, "CEN")
    write_stick(stage, stage.rabat)
    read_newest(stage, stage.central, "RBA")
    (erased,) = read_protection(stage.central.shell.workspace.office).erasures
    if {one.desk for one in erased.receipts if one.at is not None} != {"CEN", "RBA"}:
        raise StepFailed("Rabat has not answered")
    stage.central.go("settings", "protection")
    stage.central.idle()
    settle()
    stage.take(stage.central, "erased", "Effacé ici et à Rabat ; les autres bureaux n’ont pas encore répondu")
    page.view.tabs.set_value("general")
