"""The desk is set up: first run, recovery sheet, Today."""

from __future__ import annotations

from foras_desktop.tour.people import COUNSELLOR
from foras_desktop.tour.stage import Stage


def set_up_rabat(stage: Stage) -> None:
    desk = stage.open_desk("rabat")
    desk.fill_first_run("RBA", COUNSELLOR)
    stage.take(desk, "first-run", "Première ouverture : le bureau, la première conseillère")
    desk.set_up()
    stage.take(desk, "recovery-sheet", "La feuille de secours, montrée une seule fois")
    sheet = stage.folder / "recovery-sheet-rabat.pdf"
    desk.save_recovery_sheet(sheet)
    stage.keep(sheet, "la feuille de secours de Rabat (données d’entraînement)")
    desk.enter()
    stage.take(desk, "today", "Aujourd’hui, au bureau de Rabat")
