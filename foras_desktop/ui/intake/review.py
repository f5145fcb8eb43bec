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
from foras_desktop.ui.intake.consent_step import ConsentStep
from foras_desktop.ui.words import word


def facts_of(
    consent: ConsentStep, identity: IdentityForm, case: CaseStep, formats: Formats
) -> list[tuple[str, str]]:
    """(label, value) pairs; fields that are still wrong count as empty and stay marked on their step.

    What may stay empty is listed only where something was typed.
    """
    translate = QCoreApplication.translate
    try:
        person = identity.values()
    except UserError:
        person = {}
    told = case.values()
    departure = told["planned_departure"]
    born_on, phone = person.get("born_on"), person.get("phone")
    name = in_record(person.get("family_name"), person.get("given_names"))
    facts = [
        (translate("Intake", "Name"), name),
        (translate("Identity", "Sex"), word("sex", person.get("sex"))),
        (translate("Identity", "Birth"), _birth(born_on, person.get("birth_precision"), formats)),
        (translate("Identity", "Nationality"), formats.country(person.get("nationality"))),
        (translate("Intake", "Country of return"), formats.country(told["country_of_return"])),
        (translate("Intake", "Planned departure"), formats.day(departure) if departure else ""),
        (translate("Identity", "Languages spoken"), formats.tongues(person.get("languages") or ())),
        (translate("Identity", "Telephone"), _phone(phone, whatsapp=person.get("whatsapp"))),
    ]
    needed = translate("Intake", "Needed")
    agreed = [word("consent", given.kind) for given in (*consent.consents(), *case.consents())]
    more = [
        (translate("Identity", "Other name"), person.get("known_as")),
        (translate("Identity", "Name in Arabic"), person.get("arabic_name")),
        (translate("Identity", "Second nationality"), formats.country(person.get("second_nationality"))),
        (translate("Identity", "E-mail"), ltr(person["email"]) if person.get("email") else ""),
        (translate("Intake", "Interpreter"), needed if person.get("interpreter_needed") else ""),
        (translate("Intake", "Sent by"), word("referral", told["referral"]) if told["referral"] else ""),
        (translate("Intake", "Needs"), " · ".join(word("need", code) for code in told["needs"])),
        (translate("Intake", "Comes"), translate("Intake", "Child alone") if told["unaccompanied"] else ""),
        (translate("Intake", "Remark"), translate("Intake", "Will be sealed") if told["remark"] else ""),
        (translate("Intake", "Consent"), " · ".join(agreed)),
    ]
    return [*facts, *((label, value) for label, value in more if value)]


def _birth(born_on: object, precision: object, formats: Formats) -> str:
    if not isinstance(born_on, date):
        return ""
    return formats.day(born_on) if precision == "day" else str(born_on.year)


def _phone(phone: str | None, *, whatsapp: object) -> str:
    shown = ltr(shown_phone(phone)) if phone else ""
    return f"{shown} · WhatsApp" if phone and whatsapp else shown


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
