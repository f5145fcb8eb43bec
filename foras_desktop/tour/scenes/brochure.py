"""The brochure in French and Arabic, its hand-out, and the next version of its sheet."""

from __future__ import annotations

from typing import cast

from foras_desktop.tour.driver import StepFailed, wait_for
from foras_desktop.tour.stage import Stage
from foras_desktop.ui.information.editor.page import SheetEditorPage
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


def publish_next_version(stage: Stage) -> None:
    """The central office notes a check, reads the brochure once more, and publishes."""
    central = stage.central
    page = cast("SheetEditorPage", central.go("sheet", "MLI"))
    wait_for("the draft is open", lambda: page.draft.country == "MLI")
    page.view.form.verified_by.setText("mission de Bamako")
    page.view.form.verified_on.setText("15/11/2021")
    central.idle()
    stage.take(central, "sheet-editor", "La fiche du Mali, version 2, au bureau central")
    page.write_in("ar")
    page.read_and_publish()
    paper = page.publishing.paper
    if paper is None:
        raise StepFailed("the brochure of the draft did not open")
    wait_for("the brochure of the draft is drawn", lambda: paper.pdf().startswith(b"%PDF"))
    central.idle()
    stage.take(central, "sheet-to-publish", "Relire en arabe, puis publier")
    page.publishing.publish(page.draft)
    information = cast("InformationPage", central.shell.page("information"))
    wait_for("version 2 is published", lambda: _version(information) == 2)
    stage.take(central, "sheet-published", "Publiée : elle part avec le prochain échange")


def _version(page: InformationPage) -> int | None:
    shown = page.chosen_sheet()
    return shown.sheet.version if shown else None
