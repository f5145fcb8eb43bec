"""What checking a certificate says, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from foras_desktop.services.certificates.checking import Checked
from foras_desktop.ui.formats import Formats, ltr

translate = QCoreApplication.translate


def is_revoked(checked: Checked) -> bool:
    """Whether it was taken back, as far as is known here."""
    by_list = checked.verified is not None and bool(checked.verified.revoked)
    return by_list or (checked.certificate is not None and checked.certificate.revoked_on is not None)


def answer(checked: Checked, formats: Formats) -> str:
    """What it certifies, since when, and whether it holds, with the day of the list that was asked."""
    state = translate("Certificates", "Not taken back, as known on {day}.")
    if is_revoked(checked):
        state = translate("Certificates", "Taken back, as known on {day}.")
    said = _signed(checked, formats) or _recorded(checked, formats)
    return f"{said} {state.format(day=formats.day(checked.known_on))}"


def _signed(checked: Checked, formats: Formats) -> str:
    """What the code itself proves: no name, the initials."""
    if checked.verified is None:
        return ""
    facts = checked.verified.facts
    text = translate(
        "Certificates", "Signed by the project: {number}, {whom}, {module}, {days}. Issued on {day}."
    )
    return text.format(
        number=ltr(str(facts.number)),
        whom=ltr(facts.initials),
        module=ltr(facts.module),
        days=formats.interval(facts.first_day, facts.last_day),
        day=formats.day(facts.issued_on),
    )


def _recorded(checked: Checked, formats: Formats) -> str:
    found = checked.certificate
    if found is None or not (found.first_day and found.last_day and found.issued_on and found.number):
        return ""
    text = translate("Certificates", "Among the records here: {number}, {whom}, {days}. Issued on {day}.")
    return text.format(
        number=ltr(found.number),
        whom=found.holder_latin or "",
        days=formats.interval(found.first_day, found.last_day),
        day=formats.day(found.issued_on),
    )
