"""The three desks' registers come in; one person at two desks, spelled otherwise, is found."""

from __future__ import annotations

from typing import cast

from foras_desktop.config import resource_path
from foras_desktop.services import people
from foras_desktop.services.review.inbox import read_inbox
from foras_desktop.tour.desk import TourDesk
from foras_desktop.tour.driver import StepFailed, click, settle, wait_for
from foras_desktop.tour.people import CASABLANCA, OUJDA
from foras_desktop.tour.scenes.exchange import join, read_newest, write_stick
from foras_desktop.tour.stage import Stage
from foras_desktop.ui.exchange.page import ExchangePage
from foras_desktop.ui.registers.page import CONSENT, LINES, REPORT, RegistersPage

_KNOWN_DOUBLES = 8
"""At least so many of the registers' invented people stand in two of them."""

_DESKS = (("casablanca", "CAS", CASABLANCA), ("oujda", "OUJ", OUJDA))


def import_rabat(stage: Stage) -> None:
    """One name column, a total, titles: the first desk's habit, step by step."""
    desk = stage.rabat
    before = people.count_people(desk.shell.workspace.office)
    page = cast("RegistersPage", desk.go("registers"))
    page.look_at(resource_path("practice/registre-rabat.xlsx"))
    wait_for("the lines are shown", lambda: page.view.steps.currentIndex() == LINES)
    stage.take(desk, "register-lines", "Le registre de Rabat : le devenir de chaque ligne, avant d’écrire")
    page.go_back()
    stage.take(desk, "register-columns", "Les colonnes, reconnues d’elles-mêmes et à corriger au besoin")
    page.go_on()
    _bring(stage, desk, "rabat", "Importé d’un coup : les comptes font les lignes du fichier")
    brought = people.count_people(desk.shell.workspace.office) - before
    if not page.report.heading.text().count(str(brought)):
        raise StepFailed("the report does not say how many came in")


def _bring(stage: Stage, desk: TourDesk, name: str, caption: str) -> None:
    page = cast("RegistersPage", desk.shell.page("registers"))
    page.go_on()
    wait_for("the consents are asked", lambda: page.view.steps.currentIndex() == CONSENT)
    page.consent.attested.setChecked(True)
    click(page.view.go_on)
    wait_for("the register is in", lambda: page.view.steps.currentIndex() == REPORT, patience_ms=60_000)
    desk.idle()
    stage.take(desk, f"register-{name}", caption)


def import_the_others(stage: Stage) -> None:
    """A sheet a month in Casablanca, typing errors in Oujda; both join the exchange."""
    for name, code, counsellor in _DESKS:
        desk = stage.open_desk(name)
        desk.fill_first_run(code, counsellor)
        desk.set_up()
        desk.enter()
        join(stage, desk)
        page = cast("RegistersPage", desk.go("registers"))
        page.look_at(resource_path(f"practice/registre-{name}.xlsx"))
        wait_for("the lines are shown", lambda page=page: page.view.steps.currentIndex() == LINES)  # type: ignore[misc]
        if name == "oujda":
            page.lines.show_only("unreadable")
            stage.take(desk, "register-unreadable", "Oujda : dix lignes illisibles, chacune avec sa raison")
        _bring(stage, desk, name, f"Le registre de {name.capitalize()} est importé")


def exchange_all(stage: Stage) -> None:
    """All desks write, the central office reads and answers, and finds who is at two desks."""
    for desk, code in ((stage.rabat, "RBA"), (stage.casablanca, "CAS"), (stage.oujda, "OUJ")):
        write_stick(stage, desk)
        read_newest(stage, stage.central, code)
    write_stick(stage, stage.central)
    for desk in (stage.rabat, stage.casablanca, stage.oujda):
        read_newest(stage, desk, "CEN")
    office = stage.central.shell.workspace.office
    here = people.count_people(office)
    for desk in (stage.rabat, stage.casablanca, stage.oujda):
        if people.count_people(desk.shell.workspace.office) != here:
            raise StepFailed("a desk has not got everybody")
    doubles = [item for item in read_inbox(office).waiting if item.rule == "same_person"]
    if len(doubles) < _KNOWN_DOUBLES:
        raise StepFailed(f"only {len(doubles)} of the people at two desks were found")
    page = cast("ExchangePage", stage.central.go("exchange"))
    page.view.inbox.list.choose(next(item.id for item in doubles if "sound" in item.detail))
    wait_for("both records stand side by side", lambda: page.view.inbox.detail is not None)
    stage.central.idle()
    settle()
    stage.take(stage.central, "register-doubles", "La même personne à deux bureaux, écrite autrement")
