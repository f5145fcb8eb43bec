"""Two desks correct the same person apart; both values meet in the inbox, one key settles it everywhere."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from foras_desktop.services.person_page import open_person
from foras_desktop.services.review.inbox import read_inbox
from foras_desktop.tour.desk import TourDesk
from foras_desktop.tour.driver import StepFailed, click, press, settle, type_into, wait_for
from foras_desktop.tour.scenes.exchange import read_newest, write_stick
from foras_desktop.tour.stage import Stage
from foras_desktop.ui.exchange.page import ExchangePage
from foras_desktop.ui.people.page import PeoplePage

_PHONES = {"rabat": "06 00 12 34 77", "central": "06 00 12 34 55"}
_SETTLED = "+212600123477"


def work_apart(stage: Stage) -> None:
    """The telephone is corrected in Rabat and, before any stick goes, at the central office as well."""
    for name, desk in (("rabat", stage.rabat), ("central", stage.central)):
        _correct_phone(stage, desk, _PHONES[name])
    write_stick(stage, stage.central)
    read_newest(stage, stage.rabat, "CEN")
    page = cast("ExchangePage", stage.rabat.go("exchange"))
    wait_for("both values stand side by side", lambda: page.view.inbox.detail is not None)
    settle()
    stage.take(stage.rabat, "inbox", "Deux bureaux, deux téléphones : rien n’est écrasé")
    stage.camera.take_dark(stage.rabat.window, "inbox", "La même page, en sombre")


def _correct_phone(stage: Stage, desk: TourDesk, phone: str) -> None:
    people = cast("PeoplePage", desk.go("people", stage.people["bakary"]))
    wait_for("the record is open", lambda: people.record.page is not None)
    people.record.start_editing()
    form = people.record.view.identity
    editor = cast("QLineEdit", people.record.identity_editor("phone"))
    editor.clear()
    type_into(editor, phone)
    click(form.save)
    desk.idle()


def settle_it(stage: Stage) -> None:
    """One key in Rabat; the next stick settles it at the central office."""
    page = cast("ExchangePage", stage.rabat.go("exchange"))
    inbox = page.view.inbox
    wait_for("the choice is shown", lambda: inbox.detail is not None and len(inbox.detail.choices) > 1)
    detail = inbox.detail
    kept = [number for number, button in enumerate(detail.choices, 1) if "77" in button.text()] if detail else []
    if not kept:
        raise StepFailed("Rabat's value is not offered")
    inbox.list.setFocus()
    press(inbox.list, Qt.Key.Key_unknown, text=str(kept[0]))
    stage.rabat.idle()
    stage.take(stage.rabat, "settled", "Tranché d’une touche, et cela peut être défait")
    write_stick(stage, stage.rabat)
    read_newest(stage, stage.central, "RBA")
    office = stage.central.shell.workspace.office
    if read_inbox(office).waiting or open_person(office, stage.people["bakary"]).person.phone != _SETTLED:
        raise StepFailed("the central office has not got what Rabat settled")
