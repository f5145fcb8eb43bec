"""The central office is met, the day travels on a stick, the answer comes back."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from foras_desktop.services.exchange import read_exchange
from foras_desktop.tour.desk import TourDesk
from foras_desktop.tour.driver import StepFailed, wait_for
from foras_desktop.tour.people import BAKARY, COORDINATOR
from foras_desktop.tour.stage import Stage
from foras_desktop.ui.exchange.page import ExchangePage
from foras_desktop.ui.people.page import PeoplePage


def introduce(stage: Stage) -> None:
    desk = stage.open_desk("central")
    desk.fill_first_run("CEN", COORDINATOR)
    desk.set_up()
    sheet = stage.folder / "recovery-sheet-central.pdf"
    desk.save_recovery_sheet(sheet)
    stage.papers.append((sheet, "la feuille de secours du bureau central, avec la clé racine d’entraînement"))
    desk.enter()
    page = cast("ExchangePage", stage.rabat.go("exchange"))
    stage.take(
        stage.rabat, "introduction", "Rabat se présente : un fichier, et des chiffres à lire au téléphone"
    )
    page.write_introduction_to(stage.stick)
    stage.rabat.idle()
    admitting = _open_introduction(stage)
    stage.take(desk, "admission", "Le bureau central compare et admet")
    _admit(stage, admitting)
    page.open_letter(_letter(stage, "welcome"))
    stage.rabat.idle()
    stage.take(stage.rabat, "welcome", "Rabat lit la bienvenue et compare les chiffres")
    page.introducing.accept()
    stage.rabat.idle()


def join(stage: Stage, desk: TourDesk) -> None:
    """A further desk and the central office meet, without stopping for pictures."""
    page = cast("ExchangePage", desk.go("exchange"))
    page.write_introduction_to(stage.stick)
    desk.idle()
    _admit(stage, _open_introduction(stage))
    page.open_letter(_letter(stage, "welcome"))
    desk.idle()
    page.introducing.accept()
    desk.idle()


def _open_introduction(stage: Stage) -> ExchangePage:
    page = cast("ExchangePage", stage.central.go("exchange"))
    page.open_letter(_letter(stage, "introduction"))
    stage.central.idle()
    return page


def _admit(stage: Stage, page: ExchangePage) -> None:
    page.introducing.accept()
    stage.central.idle()
    page.introducing.close_letter()


def _letter(stage: Stage, kind: str) -> Path:
    """The newest letter of a kind that lies on the stick."""
    found = sorted(stage.stick.glob(f"*{kind}*"), key=lambda path: path.stat().st_mtime_ns)
    if not found:
        raise StepFailed(f"no {kind} lies on the stick")
    return found[-1]


def carry_the_day(stage: Stage) -> None:
    page = cast("ExchangePage", stage.rabat.go("exchange"))
    page.choose_folder(stage.stick)
    stage.rabat.idle()
    page.write_to(stage.stick)
    stage.rabat.idle()
    bundle = _bundle(stage, "RBA")
    stage.keep(bundle, "la clé de Rabat : chiffrée, signée, pour le bureau central")
    stage.take(stage.rabat, "stick-written", "Écrit, relu et comparé : la clé peut être retirée")
    central = cast("ExchangePage", stage.central.go("exchange"))
    central.choose_folder(stage.stick)
    central.read_from([bundle])
    stage.central.idle()
    stage.take(stage.central, "stick-read", "Le bureau central a lu la clé")
    people = cast("PeoplePage", stage.central.go("people", stage.people["bakary"]))
    wait_for(
        "the central office shows the person",
        lambda: (
            people.record.page is not None and people.record.page.person.family_name == BAKARY.family_name
        ),
    )
    people.list_panel.desk_chip.click()
    stage.central.idle()
    stage.take(stage.central, "central-record", "Bakary Konaté, au bureau central")


def _bundle(stage: Stage, desk: str) -> Path:
    found = sorted(stage.stick.glob(f"FORAS-{desk}-*.foras"))
    if not found:
        raise StepFailed(f"no bundle of {desk} lies on the stick")
    return found[-1]


def write_stick(stage: Stage, desk: TourDesk) -> None:
    """Write whatever the others lack."""
    page = cast("ExchangePage", desk.go("exchange"))
    page.write_to(stage.stick)
    desk.idle()


def read_newest(stage: Stage, desk: TourDesk, author: str) -> Path:
    """Read the newest bundle of a desk."""
    bundle = _bundle(stage, author)
    page = cast("ExchangePage", desk.go("exchange"))
    page.read_from([bundle])
    desk.idle()
    return bundle


def carry_the_answer(stage: Stage) -> None:
    write_stick(stage, stage.central)
    bundle = read_newest(stage, stage.rabat, "CEN")
    stage.keep(bundle, "la réponse du bureau central")
    if read_exchange(stage.rabat.shell.workspace.office).waiting_operations:
        raise StepFailed("something still waits after the answer")
    stage.take(stage.rabat, "answer-read", "Arrivé : plus rien n’attend")
