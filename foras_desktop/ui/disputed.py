"""The words for what two desks may change apart: the groups of the registry that a person knows by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WHAT: Mapping[str, Any] = {
    "person": QT_TRANSLATE_NOOP("Exchange", "Record"),
    "consent": QT_TRANSLATE_NOOP("Exchange", "Consent"),
    "orientation_session": QT_TRANSLATE_NOOP("Exchange", "Session"),
    "seat": QT_TRANSLATE_NOOP("Exchange", "Seat in a session"),
    "handout": QT_TRANSLATE_NOOP("Exchange", "Brochure given"),
    "sheet": QT_TRANSLATE_NOOP("Exchange", "Country sheet"),
    "sheet_section": QT_TRANSLATE_NOOP("Exchange", "Section of a country sheet"),
    "desk": QT_TRANSLATE_NOOP("Exchange", "List of desks"),
    "target_country": QT_TRANSLATE_NOOP("Exchange", "Target countries"),
    "phase": QT_TRANSLATE_NOOP("Exchange", "Phases of the project"),
    "setting": QT_TRANSLATE_NOOP("Exchange", "Thresholds of the project"),
    "staff": QT_TRANSLATE_NOOP("Exchange", "Colleague"),
    "person.name": QT_TRANSLATE_NOOP("Exchange", "Name"),
    "person.arabic_name": QT_TRANSLATE_NOOP("Exchange", "Name in Arabic"),
    "person.sex": QT_TRANSLATE_NOOP("Exchange", "Sex"),
    "person.counsellor": QT_TRANSLATE_NOOP("Exchange", "Counsellor"),
    "person.birth": QT_TRANSLATE_NOOP("Exchange", "Birth"),
    "person.phone": QT_TRANSLATE_NOOP("Exchange", "Telephone"),
    "person.nationality": QT_TRANSLATE_NOOP("Exchange", "Nationality"),
    "person.country_of_return": QT_TRANSLATE_NOOP("Exchange", "Country of return"),
    "person.languages": QT_TRANSLATE_NOOP("Exchange", "Languages"),
    "person.needs": QT_TRANSLATE_NOOP("Exchange", "Needs"),
    "person.planned_departure": QT_TRANSLATE_NOOP("Exchange", "Planned departure"),
    "person.remark": QT_TRANSLATE_NOOP("Exchange", "Remark"),
    "orientation_session.time": QT_TRANSLATE_NOOP("Exchange", "Hour of a session"),
    "orientation_session.countries": QT_TRANSLATE_NOOP("Exchange", "Countries of a session"),
    "orientation_session.room": QT_TRANSLATE_NOOP("Exchange", "Room of a session"),
    "orientation_session.status": QT_TRANSLATE_NOOP("Exchange", "Session held or cancelled"),
    "seat.attendance": QT_TRANSLATE_NOOP("Exchange", "Attendance"),
    "training_cycle": QT_TRANSLATE_NOOP("Exchange", "Training cycle"),
    "training_cycle.days": QT_TRANSLATE_NOOP("Exchange", "Days of a cycle"),
    "training_cycle.seats": QT_TRANSLATE_NOOP("Exchange", "Places of a cycle"),
    "training_cycle.place": QT_TRANSLATE_NOOP("Exchange", "Place of a cycle"),
    "training_cycle.partner": QT_TRANSLATE_NOOP("Exchange", "Partner of a cycle"),
    "training_cycle.trainers": QT_TRANSLATE_NOOP("Exchange", "Trainers of a cycle"),
    "training_cycle.status": QT_TRANSLATE_NOOP("Exchange", "Cycle held or called off"),
    "enrolment": QT_TRANSLATE_NOOP("Exchange", "Enrolment"),
    "enrolment.state": QT_TRANSLATE_NOOP("Exchange", "Enrolled or stepped out"),
    "training_day": QT_TRANSLATE_NOOP("Exchange", "Day of training"),
    "training_day.morning": QT_TRANSLATE_NOOP("Exchange", "Presence in the morning"),
    "training_day.afternoon": QT_TRANSLATE_NOOP("Exchange", "Presence in the afternoon"),
    "certificate": QT_TRANSLATE_NOOP("Exchange", "Certificate"),
    "certificate.revocation": QT_TRANSLATE_NOOP("Exchange", "Certificate taken back"),
    "closed_day": QT_TRANSLATE_NOOP("Exchange", "Closed day"),
    "closed_day.state": QT_TRANSLATE_NOOP("Exchange", "Closed or open"),
}
_OTHER = QT_TRANSLATE_NOOP("Exchange", "Catalogue")


def disputed_words(entity: str, groups: Sequence[str]) -> list[str]:
    """What differs in a record, at least one word: its groups, or the kind of record where none is known."""
    known = [_WHAT[key] for key in (f"{entity}.{group}" for group in groups) if key in _WHAT]
    texts = known or [_WHAT.get(entity, _OTHER)]
    return [QCoreApplication.translate("Exchange", text) for text in texts]
