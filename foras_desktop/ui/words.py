"""The words for codes: categories, consents, needs, steps … each a literal that the tool chain finds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WORDS: Mapping[str, Mapping[str, Any]] = {
    "sex": {
        "man": QT_TRANSLATE_NOOP("Words", "Man"),
        "woman": QT_TRANSLATE_NOOP("Words", "Woman"),
        "not_recorded": QT_TRANSLATE_NOOP("Words", "Not recorded"),
    },
    "category": {
        "man": QT_TRANSLATE_NOOP("Words", "Man"),
        "woman": QT_TRANSLATE_NOOP("Words", "Woman"),
        "umc_boy": QT_TRANSLATE_NOOP("Words", "Unaccompanied boy"),
        "umc_girl": QT_TRANSLATE_NOOP("Words", "Unaccompanied girl"),
        "accompanied_child": QT_TRANSLATE_NOOP("Words", "Accompanied child"),
        "not_recorded": QT_TRANSLATE_NOOP("Words", "Sex not recorded"),
    },
    "birth": {
        "day": QT_TRANSLATE_NOOP("Words", "Day"),
        "year": QT_TRANSLATE_NOOP("Words", "Year"),
        "estimated": QT_TRANSLATE_NOOP("Words", "Age"),
    },
    "consent": {
        "process": QT_TRANSLATE_NOOP("Words", "Keeping and using the data"),
        "guardian": QT_TRANSLATE_NOOP("Words", "Guardian's consent"),
        "child": QT_TRANSLATE_NOOP("Words", "Child's own consent"),
        "share_mission": QT_TRANSLATE_NOOP("Words", "Sharing with the mission in the country"),
        "photo": QT_TRANSLATE_NOOP("Words", "Photo and testimony"),
    },
    "consent_form": {
        "written": QT_TRANSLATE_NOOP("Words", "Written"),
        "verbal_witnessed": QT_TRANSLATE_NOOP("Words", "Spoken, with a witness"),
        "paper_on_file": QT_TRANSLATE_NOOP("Words", "On paper, on file"),
    },
    "need": {
        "food": QT_TRANSLATE_NOOP("Words", "Food"),
        "transport": QT_TRANSLATE_NOOP("Words", "Transport"),
        "accommodation": QT_TRANSLATE_NOOP("Words", "Accommodation"),
        "childcare": QT_TRANSLATE_NOOP("Words", "Childcare"),
        "interpreter": QT_TRANSLATE_NOOP("Words", "Interpreter"),
        "health": QT_TRANSLATE_NOOP("Words", "Health"),
        "disability": QT_TRANSLATE_NOOP("Words", "Disability"),
    },
    "referral": {
        "entraide_nationale": QT_TRANSLATE_NOOP("Words", "Entraide Nationale"),
        "ngo": QT_TRANSLATE_NOOP("Words", "NGO"),
        "consulate": QT_TRANSLATE_NOOP("Words", "Consulate"),
        "community": QT_TRANSLATE_NOOP("Words", "Community"),
        "outreach": QT_TRANSLATE_NOOP("Words", "Outreach"),
        "self": QT_TRANSLATE_NOOP("Words", "Came by themselves"),
        "other": QT_TRANSLATE_NOOP("Words", "Other"),
    },
    "modality": {
        "in_person": QT_TRANSLATE_NOOP("Words", "In person"),
        "virtual": QT_TRANSLATE_NOOP("Words", "Virtual"),
        "remote": QT_TRANSLATE_NOOP("Words", "Remote"),
    },
    "session_status": {
        "planned": QT_TRANSLATE_NOOP("Words", "Planned"),
        "held": QT_TRANSLATE_NOOP("Words", "Held"),
        "cancelled": QT_TRANSLATE_NOOP("Words", "Cancelled"),
    },
    "place_state": {
        "enrolled": QT_TRANSLATE_NOOP("Words", "Enrolled"),
        "withdrawn": QT_TRANSLATE_NOOP("Words", "Stepped out"),
        "booked": QT_TRANSLATE_NOOP("Words", "Seat booked"),
        "released": QT_TRANSLATE_NOOP("Words", "Seat given back"),
    },
    "attendance": {
        "present": QT_TRANSLATE_NOOP("Words", "Present"),
        "absent_excused": QT_TRANSLATE_NOOP("Words", "Excused"),
        "absent": QT_TRANSLATE_NOOP("Words", "Absent"),
        "left_early": QT_TRANSLATE_NOOP("Words", "Left early"),
    },
    "half_day": {
        "present": QT_TRANSLATE_NOOP("Words", "Present"),
        "absent": QT_TRANSLATE_NOOP("Words", "Absent"),
        "excused": QT_TRANSLATE_NOOP("Words", "Excused"),
    },
    "training_rule": {
        "departure": QT_TRANSLATE_NOOP("Words", "Departure before the end"),
        "prerequisites": QT_TRANSLATE_NOOP("Words", "Modules to do before"),
        "seats": QT_TRANSLATE_NOOP("Words", "No place left"),
    },
    "occasion": {
        "registration": QT_TRANSLATE_NOOP("Words", "At registration"),
        "orientation": QT_TRANSLATE_NOOP("Words", "At orientation"),
        "departure": QT_TRANSLATE_NOOP("Words", "On departure day"),
    },
    "step": {
        "registration": QT_TRANSLATE_NOOP("Words", "Registration"),
        "orientation": QT_TRANSLATE_NOOP("Words", "Orientation"),
        "training": QT_TRANSLATE_NOOP("Words", "Training"),
        "departure": QT_TRANSLATE_NOOP("Words", "Departure"),
    },
    "role": {
        "counsellor": QT_TRANSLATE_NOOP("Words", "Counselling"),
        "desk_lead": QT_TRANSLATE_NOOP("Words", "Desk lead"),
        "coordinator": QT_TRANSLATE_NOOP("Words", "Coordination"),
        "auditor": QT_TRANSLATE_NOOP("Words", "Audit"),
    },
    "permission": {
        "child_protection": QT_TRANSLATE_NOOP("Words", "Child protection"),
        "export": QT_TRANSLATE_NOOP("Words", "Taking data out"),
    },
    "section": {
        "situation": QT_TRANSLATE_NOOP("Words", "Situation"),
        "opportunities": QT_TRANSLATE_NOOP("Words", "Opportunities"),
        "assistance": QT_TRANSLATE_NOOP("Words", "Assistance"),
        "first_steps": QT_TRANSLATE_NOOP("Words", "First steps"),
        "contacts": QT_TRANSLATE_NOOP("Words", "Contacts"),
        "challenges": QT_TRANSLATE_NOOP("Words", "Challenges"),
        "limits": QT_TRANSLATE_NOOP("Words", "What help can and cannot do"),
    },
    "language": {
        "fr": QT_TRANSLATE_NOOP("Words", "French"),
        "ar": QT_TRANSLATE_NOOP("Words", "Arabic"),
        "en": QT_TRANSLATE_NOOP("Words", "English"),
    },
}


def word(kind: str, code: str | None) -> str:
    """The word for a code; the code itself for one that a newer release brought."""
    text = _WORDS[kind].get(code or "")
    return QCoreApplication.translate("Words", text) if text else code or ""


def words(kind: str) -> list[tuple[str, str]]:
    """All codes of a kind with their words, in the order of the list."""
    return [(code, word(kind, code)) for code in _WORDS[kind]]
