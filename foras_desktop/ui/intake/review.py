"""What the last step of intake shows: the form's facts in words, and what is still open."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from foras_desktop.domain.errors import UserError
from foras_desktop.domain.names import in_record
from foras_desktop.domain.phone import shown_phone
from foras_desktop.ui.formats import Formats, ltr
from foras_desktop.ui.forms.identity import IdentityForm
from foras_desktop.ui.intake.case_step import CaseStep
from foras_desktop.ui.words import word


def facts_of(identity: IdentityForm, case: CaseStep, formats: Formats) -> list[tuple[str, str]]:
    """(label, value) pairs; fields that are still wrong count as empty and stay marked on their step."""
    translate = QCoreApplication.translate
    try:
        person = identity.values()
    except UserError:
        person = {}
    departure = case.values()["planned_departure"]
    born_on, phone = person.get("born_on"), person.get("phone")
    name = in_record(person.get("family_name"), person.get("given_names"))
    return [
        (translate("Intake", "Name"), name),
        (translate("Identity", "Sex"), word("sex", person.get("sex"))),
        (translate("Identity", "Birth"), _birth(born_on, person.get("birth_precision"), formats)),
        (translate("Identity", "Nationality"), formats.country(person.get("nationality"))),
        (translate("Intake", "Country of return"), formats.country(case.values()["country_of_return"])),
        (translate("Intake", "Planned departure"), formats.day(departure) if departure else ""),
        (translate("Identity", "Languages spoken"), formats.tongues(person.get("languages") or ())),
        (translate("Identity", "Telephone"), ltr(shown_phone(phone)) if phone else ""),
    ]


def _birth(born_on: object, precision: object, formats: Formats) -> str:
    if not isinstance(born_on, date):
        return ""
    return formats.day(born_on) if precision == "day" else str(born_on.year)


def open_points_of(case: CaseStep, formats: Formats) -> str:
    """What stands between this person and a booking; nothing for most people."""
    if case.alone.value() != "yes":
        return ""
    given = {consent.kind for consent in case.consents()}
    missing = [word("consent", kind) for kind in ("guardian", "child") if kind not in given]
    if not missing:
        return ""
    text = QCoreApplication.translate("Intake", "Before a session can be booked: {missing}.")
    return text.format(missing=formats.listed(missing))
