"""A session of two nationalities, a third refused with a way out, and who came."""

from __future__ import annotations

from datetime import date, time
from typing import cast

from PySide6.QtCore import Qt

from foras_desktop.domain.errors import UserError
from foras_desktop.services import sessions
from foras_desktop.tour.driver import StepFailed, click, press, type_into, wait_for
from foras_desktop.tour.people import BAKARY, OUSMANE
from foras_desktop.tour.stage import Stage
from foras_desktop.ui.people.page import PeoplePage
from foras_desktop.ui.sessions.booking import Chosen
from foras_desktop.ui.sessions.page import SessionsPage

_TODAY = date(2021, 11, 16)
_FRIDAY = date(2021, 11, 19)


def plan_session(stage: Stage) -> None:
    desk = stage.rabat
    page = cast("SessionsPage", desk.go("sessions"))
    page.start_form(_FRIDAY, time(14))
    view = page.form.view
    view.first.set_value("MLI")
    view.second.set_value("GIN")
    type_into(view.room, "Salle 2")
    stage.take(desk, "session-form", "Une séance pour deux pays au plus : il n’y a pas de troisième champ")
    click(view.save)
    wait_for(
        "the session stands in the week", lambda: page.panel.panel is not None and _is_friday(stage, page)
    )
    desk.idle()
    _book(stage, page, "bakary", BAKARY.given_names, BAKARY.country)
    wait_for("the seat is booked", lambda: bool(page.panel.panel and page.panel.panel.seats))
    stage.take(desk, "session-booked", "Réservé, avec retour en arrière")


def _is_friday(stage: Stage, page: SessionsPage) -> bool:
    panel = page.panel.panel
    return (
        panel is not None and panel.card.session.held_on == _FRIDAY and panel.card.session.country_2 == "GIN"
    )


def _book(stage: Stage, page: SessionsPage, key: str, name: str, country: str) -> None:
    page.panel.add.book(Chosen(stage.people[key], name, country))
    stage.rabat.idle()


def refuse_third_nationality(stage: Stage) -> None:
    desk = stage.rabat
    page = cast("SessionsPage", desk.go("sessions"))
    _book(stage, page, "ousmane", f"{OUSMANE.given_names} {OUSMANE.family_name}", OUSMANE.country)
    wait_for("the third nationality is refused", lambda: page.panel.add.refusal is not None)
    refusal = page.panel.add.refusal
    if not isinstance(refusal, UserError) or not refusal.code.startswith("orientation.third_nationality"):
        raise StepFailed("the refusal does not name the third nationality")
    desk.idle()
    stage.take(desk, "third-nationality", "La troisième nationalité est refusée, avec une issue")
    click(page.panel.add.ways.way)
    desk.idle()
    people = cast("PeoplePage", desk.go("people", stage.people["ousmane"]))
    wait_for("the way out is booked", lambda: _next_step(stage, people) == "attend_session")
    stage.take(desk, "way-out", "L’issue : la séance du Sénégal est réservée")


def _next_step(stage: Stage, page: PeoplePage) -> str:
    shown = page.record.page
    return shown.next_step.kind if shown is not None else ""


def note_attendance(stage: Stage) -> None:
    desk = stage.rabat
    page = cast("SessionsPage", desk.go("sessions", _session_of_this_morning(stage)))
    wait_for("attendance may be noted", lambda: page.panel.view.attendance.isVisible())
    rows = page.panel.view.attendance
    rows.setFocus(Qt.FocusReason.OtherFocusReason)
    if rows.chosen_place() != 0:
        rows.choose_next(1)
    for key in (Qt.Key.Key_P, Qt.Key.Key_P, Qt.Key.Key_A, Qt.Key.Key_P, Qt.Key.Key_P):
        press(rows, key, text=chr(key))
    desk.idle()
    panel = page.panel
    wait_for("five marks are kept", lambda: panel.panel is not None and panel.panel.card.unmarked == 0)
    stage.take(desk, "attendance", "Les présences, une touche par personne")


def _session_of_this_morning(stage: Stage) -> str:
    office = stage.rabat.shell.workspace.office
    return sessions.read_week(office, _TODAY, _TODAY, office.desk)[0].session.id
