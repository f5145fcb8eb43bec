"""Two people are registered: consent first, a wrong telephone told beside its field."""

from __future__ import annotations

from foras_desktop.tour.driver import StepFailed, type_into, wait_for
from foras_desktop.tour.people import BAKARY, OUSMANE
from foras_desktop.tour.stage import Stage
from foras_desktop.ui.intake.page import IntakePage


def register_bakary(stage: Stage) -> None:
    desk = stage.rabat
    page = desk.start_intake()
    _refuse_without_consent(stage, page)
    desk.give_consent(BAKARY)
    stage.take(desk, "intake-consent", "Le consentement d’abord")
    desk.go_on()
    desk.fill_identity(BAKARY)
    _show_wrong_phone(stage, page)
    desk.go_on()
    type_into(page.case.departure, BAKARY.departure)
    wait_for("the draft is kept", lambda: desk.shell.workspace.tasks.is_idle)
    stage.take(desk, "intake-case", "Le dossier : pays de retour, départ, besoins")
    desk.go_on()
    stage.take(desk, "intake-review", "Relire, puis inscrire")
    stage.people["bakary"] = desk.register(BAKARY)
    stage.take(desk, "record", "Le dossier dit la prochaine étape")
    stage.people["ousmane"] = desk.register_quickly(OUSMANE)


def _refuse_without_consent(stage: Stage, page: IntakePage) -> None:
    page.go_on()
    if page.view.steps.currentIndex() != 0:
        raise StepFailed("intake went on without consent")


def _show_wrong_phone(stage: Stage, page: IntakePage) -> None:
    """A digit too few is told beside the field, then mended."""
    phone, field = page.identity.editors["phone"], page.identity.fields["phone"]
    phone.setText("06 00 12 34 5")  # type: ignore[attr-defined]
    page.identity.check_all()
    if not field.error:
        raise StepFailed("a telephone number with a digit missing was not refused")
    stage.take(stage.rabat, "intake-identity", "L’identité : un chiffre manque au téléphone")
    phone.setText(BAKARY.phone)  # type: ignore[attr-defined]
