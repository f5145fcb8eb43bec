"""The brochure in French and Arabic, and its hand-out."""

from __future__ import annotations

from typing import cast

from foras_desktop.tour.driver import StepFailed, wait_for
from foras_desktop.tour.stage import Stage
from foras_desktop.ui.information.page import InformationPage
from foras_desktop.ui.people.page import PeoplePage


def hand_out_brochure(stage: Stage) -> None:
    desk = stage.rabat
    page = cast("InformationPage", desk.go("information", "MLI"))
    stage.take(desk, "information", "La fiche du Mali, à vérifier : cela se dit et s’imprime")
    for language in ("fr", "ar"):
        page.read_in(language)
        desk.idle()
        _save_brochure(stage, page, language)
    page.read_in("fr")
    page = cast("InformationPage", desk.go("information", f"handout:{stage.people['bakary']}"))
    wait_for("the hand-out form is open", page.view.panel.isVisible)
    page.view.panel.occasion.set_value("registration")
    stage.take(desk, "hand-out", "Remise de la brochure à Bakary Konaté")
    page.hand_out()
    desk.idle()
    people = cast("PeoplePage", desk.go("people", stage.people["bakary"]))
    wait_for(
        "the hand-out stands in the record",
        lambda: (
            people.record.page is not None
            and any(entry.kind == "brochure_given" for entry in people.record.page.timeline)
        ),
    )
    stage.take(desk, "record-with-brochure", "La remise est dans le parcours")


def _save_brochure(stage: Stage, page: InformationPage, language: str) -> None:
    page.preview()
    paper = page.paper
    if paper is None:
        raise StepFailed("the preview did not open")
    wait_for("the brochure is drawn", lambda: paper.pdf().startswith(b"%PDF"))
    stage.rabat.idle()
    stage.take(stage.rabat, f"brochure-{language}", f"Aperçu de la brochure ({language})")
    target = stage.folder / f"brochure-mali-{language}.pdf"
    paper.save_to(target)
    wait_for("the brochure is saved", target.exists)
    stage.keep(target, f"la brochure du Mali ({language})")
    stage.rabat.idle()
    paper.close_preview()
