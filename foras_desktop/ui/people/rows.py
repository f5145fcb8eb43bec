"""A person as a line of the list."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from foras_desktop.domain.views import PersonRow
from foras_desktop.ui.formats import Formats, ltr
from foras_desktop.ui.people.matching import match_spans
from foras_desktop.ui.widgets.row_model import Row
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.words import word

_SOON_DAYS = 7


def person_line(person: PersonRow, typed: str, formats: Formats, today: date) -> Row:
    """Name, number and step, country, departure, and at most one sign."""
    title = formats.listed_name(person)
    sign, sign_name = _sign(person, today)
    return Row(
        key=person.id,
        title=title,
        caption=f"{ltr(person.case_number)} · {word('step', person.step)}",
        title_matches=match_spans(title, typed),
        strong=formats.strong_letters(person),
        country=person.country,
        trailing=formats.day_month(person.planned_departure) if person.planned_departure else "–",
        sign=sign,
        sign_name=sign_name,
    )


def _sign(person: PersonRow, today: date) -> tuple[Sign | None, str]:
    translate = QCoreApplication.translate
    if person.disputed:
        return Sign.TO_CHOOSE, translate("People", "Two values are kept for a field")
    if person.planned_departure is None:
        return None, ""
    days = (person.planned_departure - today).days
    if days < 0:
        return Sign.DEPARTED, translate("People", "The planned departure has passed")
    if days <= _SOON_DAYS:
        return Sign.LEAVES_SOON, translate("People", "Leaves within seven days")
    return None, ""
