"""A cycle: someone who leaves too early is refused, the class is keyed, certificates go out, one is checked."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtCore import Qt

from foras_desktop.db.baseline import module_id
from foras_desktop.services.people import find_people
from foras_desktop.services.training.reading import open_cycle
from foras_desktop.tour.driver import StepFailed, click, press, settle, type_into, wait_for
from foras_desktop.tour.people import ADAMA
from foras_desktop.tour.stage import Stage
from foras_desktop.ui.training.cycle_view import ATTENDANCE
from foras_desktop.ui.training.grid_model import Kind
from foras_desktop.ui.training.page import NEW, TrainingPage

_FIRST_DAY, _DAYS = date(2021, 11, 8), 7
_CLASS = 3


def _page(stage: Stage) -> TrainingPage:
    return cast("TrainingPage", stage.rabat.shell.page("training"))


def plan_cycle(stage: Stage) -> None:
    """Seven working days that end today."""
    desk = stage.rabat
    stage.people["adama"] = desk.register_quickly(ADAMA)
    desk.go("training", NEW)
    form = _page(stage).form
    wait_for("the modules are listed", lambda: form.module.count() > 0)
    form.module.set_value(module_id("PD2"))
    form.first.set_value(_FIRST_DAY)
    form.count.setText(str(_DAYS))
    type_into(form.partner, "CERF")
    type_into(form.trainers, "Salma Benjelloun")
    desk.idle()
    if len(form.days) != _DAYS:
        raise StepFailed("the days of the cycle were not found")
    stage.take(desk, "cycle-plan", "Un nouveau cycle : les jours suivent du calendrier")
    click(form.save)
    desk.idle()


def enrol_under_the_guard(stage: Stage) -> None:
    """Who leaves today cannot finish today; three others can."""
    desk, panel = stage.rabat, _page(stage).view.enrol
    type_into(panel.search, ADAMA.family_name)
    desk.idle()
    press(panel.search, Qt.Key.Key_Return)
    desk.idle()
    if not panel.search_field.error:
        raise StepFailed("someone who leaves before the end was enrolled")
    stage.take(desk, "departure-guard", "Le départ tombe avant la fin du module : refusé, avec la date possible")
    panel.forgive()
    for name in _names(stage):
        panel.search.clear()
        type_into(panel.search, name)
        desk.idle()
        press(panel.search, Qt.Key.Key_Return)
        desk.idle()
    if len(open_cycle(desk.shell.workspace.office, _cycle(stage)).participants) != _CLASS:
        raise StepFailed("the class is not enrolled")


def _names(stage: Stage) -> list[str]:
    """Three of the desk's people, by their case numbers: names may be shared."""
    rows = find_people(stage.rabat.shell.workspace.office, "", "RBA")
    leaving_late = [row for row in rows if row.id != stage.people["adama"] and row.planned_departure is None]
    return [row.case_number for row in leaving_late[:_CLASS]]


def _cycle(stage: Stage) -> str:
    shown = _page(stage).overview.model.items
    return shown[0].cycle.id if shown else ""


def mark_class(stage: Stage) -> None:
    """One key a half-day: present, next person."""
    desk, page = stage.rabat, _page(stage)
    page.view.tabs.set_value(ATTENDANCE)
    grid = page.view.grid
    grid.setFocus()
    cells = [place for place, spec in enumerate(grid.grid.columns) if spec.kind is Kind.CELL]
    for place in cells:
        grid.setCurrentIndex(grid.grid.index(0, place))
        for row in range(_CLASS):
            absent = row == 0 and place == cells[2]
            press(grid, Qt.Key.Key_A if absent else Qt.Key.Key_Space, text="a" if absent else " ")
            if absent:
                press(grid, Qt.Key.Key_Down)
        desk.idle()
    stage.take(desk, "attendance", "Les présences : une touche par demi-journée")


def issue_certificates(stage: Stage) -> None:
    desk, page = stage.rabat, _page(stage)
    wait_for("certificates can be issued", page.issue.isVisible)
    click(page.issue)
    wait_for("the certificates are made", lambda: page.certifying.paper is not None and bool(page.certifying.paper.pdf()))
    desk.idle()
    settle(400)
    stage.take(desk, "certificates", "Trois certificats, montrés avant l’impression")
    if page.certifying.paper is None:
        raise StepFailed("the certificates are not shown")
    target = stage.folder / "certificats.pdf"
    page.certifying.paper.save_to(target)
    desk.idle()
    stage.keep(target, "trois certificats de formation, français et arabe")
    page.certifying.paper.close_preview()
    desk.idle()


def check_one(stage: Stage) -> None:
    """The text of the square code, as a reader of such codes gives it."""
    desk, side = stage.rabat, _page(stage).view.certificates
    participants = open_cycle(desk.shell.workspace.office, _cycle(stage)).participants
    certificate = participants[0].certificate
    if certificate is None or not certificate.proof:
        raise StepFailed("no certificate was issued")
    side.code.setText(certificate.proof)
    press(side.code, Qt.Key.Key_Return)
    desk.idle()
    if (certificate.number or "") not in side.answer.text():
        raise StepFailed("the certificate was not recognised")
    stage.take(desk, "certificate-check", "Un certificat se contrôle sans réseau")

