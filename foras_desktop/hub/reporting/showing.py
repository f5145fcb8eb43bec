"""How each field of the registry is shown in the views: the one place that says so.

What is not named here is left out, and a test names it. Whatever an erasure takes (`identifies`) and
whatever is sealed is left out; so are free texts, authors, keys and case numbers.
"""

from __future__ import annotations

from collections.abc import Mapping

from foras_desktop.domain import codes
from foras_desktop.domain.countries import ALPHA_2, STATELESS
from foras_desktop.domain.records.protection import DECLINED, DONE, OPEN
from foras_desktop.domain.records.training import ENROLLED, WITHDRAWN
from foras_desktop.domain.training import DEPARTURE, MARKS, NO_DEMAND, PREREQUISITES, SEATS
from foras_desktop.hub.reporting.ways import (
    CATALOGUE,
    DAY,
    PSEUDONYM,
    TIME,
    WHOLE,
    YES_OR_NO,
    LeftOut,
    Way,
    listed,
    shaped,
)

_IDENTITY = LeftOut("tells who somebody is")
_FREE_TEXT = LeftOut("free text")
_SEALED = LeftOut("sealed")
_STAFF = LeftOut("names a colleague")
_AT_HAND = LeftOut("in what is made of it: age band and category")
_SENSITIVE = LeftOut("sensitive: counted in `case_need` only")
_NOTHING_TO_COUNT = LeftOut("nothing to count")

_DESK = shaped("^[A-Z]{3}$", "as it is, a code of three letters")
_COUNTRY = listed((*ALPHA_2, STATELESS), "as it is, of ISO 3166")
_MODULE = shaped("^[A-Z]{2}[0-9]?$", "as it is, a module's code")
_WORD = shaped("^[a-z_]{1,40}$", "as it is, a code")
_LANGUAGE = listed(codes.LANGUAGES, "as it is, of the list of languages")


def _one_of(*words: str) -> Way:
    return listed(words, "as it is: " + ", ".join(words))


SHOWN: Mapping[str, Mapping[str, Way | LeftOut]] = {
    "desk": {
        "desk": _DESK,
        "name_fr": CATALOGUE,
        "name_ar": CATALOGUE,
        "name_en": CATALOGUE,
    },
    "target_country": {"desk": _NOTHING_TO_COUNT, "country": _COUNTRY, "target_from": DAY},
    "phase": {"desk": _NOTHING_TO_COUNT, "code": CATALOGUE, "starts_on": DAY, "ends_on": DAY},
    "person": {
        "desk": _DESK,
        "case_number": _IDENTITY,
        "registered_on": DAY,
        "counsellor": _STAFF,
        "family_name": _IDENTITY,
        "given_names": _IDENTITY,
        "known_as": _IDENTITY,
        "arabic_name": _IDENTITY,
        "sex": listed(codes.SEXES, "as it is: " + ", ".join(codes.SEXES)),
        "born_on": _AT_HAND,
        "birth_precision": _AT_HAND,
        "nationality": _COUNTRY,
        "second_nationality": LeftOut("singles out: few have one"),
        "country_of_return": _COUNTRY,
        "phone": _IDENTITY,
        "whatsapp": _IDENTITY,
        "email": _IDENTITY,
        "languages": _IDENTITY,
        "interpreter_needed": _IDENTITY,
        "needs": _SENSITIVE,
        "unaccompanied": _AT_HAND,
        "planned_departure": LeftOut("singles out: the day somebody travels"),
        "referral": _IDENTITY,
        "remark": _SEALED,
        "register": LeftOut("where it is known from"),
        "register_sheet": _FREE_TEXT,
        "register_row": _IDENTITY,
        "erased_on": DAY,
    },
    "consent": {
        "desk": _DESK,
        "person": PSEUDONYM,
        "kind": _one_of(*codes.CONSENT_KINDS),
        "form": _one_of(*codes.CONSENT_FORMS, codes.PAPER_ON_FILE),
        "given_on": DAY,
        "language": _LANGUAGE,
        "explained_by": _STAFF,
        "given_by": _IDENTITY,
        "withdrawn_on": DAY,
    },
    "orientation_session": {
        "desk": _DESK,
        "country_1": _COUNTRY,
        "country_2": _COUNTRY,
        "held_on": DAY,
        "starts_at": TIME,
        "ends_at": TIME,
        "zone": _NOTHING_TO_COUNT,
        "room": _FREE_TEXT,
        "counsellor": _STAFF,
        "capacity": WHOLE,
        "modality": _one_of(*codes.MODALITIES),
        "language": _LANGUAGE,
        "status": _one_of("planned", "held", "cancelled"),
        "cancel_reason": _FREE_TEXT,
        "sheet_1": PSEUDONYM,
        "sheet_2": PSEUDONYM,
    },
    "seat": {
        "desk": _DESK,
        "session": PSEUDONYM,
        "person": PSEUDONYM,
        "state": _one_of("booked", "released"),
        "override_reason": _FREE_TEXT,
        "attendance": _one_of(*codes.ATTENDANCES),
    },
    "sheet": {"desk": _DESK, "country": _COUNTRY, "version": WHOLE, "published_on": DAY},
    "sheet_section": {
        "desk": _NOTHING_TO_COUNT,
        "sheet": PSEUDONYM,
        "position": WHOLE,
        "section": _one_of(*codes.SECTION_KINDS),
        "source": _FREE_TEXT,
        "verified_on": DAY,
        "verified_by": _STAFF,
        "review_due": DAY,
        "text_fr": _FREE_TEXT,
        "text_ar": _FREE_TEXT,
        "text_en": _FREE_TEXT,
    },
    "handout": {
        "desk": _DESK,
        "person": PSEUDONYM,
        "sheet": PSEUDONYM,
        "language": _one_of(*codes.SHEET_LANGUAGES),
        "quantity": WHOLE,
        "occasion": _one_of(*codes.OCCASIONS),
        "given_on": DAY,
        "voided": YES_OR_NO,
    },
    "module": {
        "desk": _NOTHING_TO_COUNT,
        "code": _MODULE,
        "days": WHOLE,
        "starts_on": DAY,
        "ends_on": DAY,
        "title_fr": CATALOGUE,
        "title_ar": CATALOGUE,
        "title_en": CATALOGUE,
        "made_of": shaped("^[A-Z0-9 ]*$", "as it is: codes with spaces between"),
        "requires": shaped("^[A-Z0-9 ]*$", "as it is: codes with spaces between"),
    },
    "training_cycle": {
        "desk": _DESK,
        "module": PSEUDONYM,
        "city": _DESK,
        "venue": _FREE_TEXT,
        "partner": _FREE_TEXT,
        "trainers": _FREE_TEXT,
        "days": shaped("^[0-9 -]*$", "as it is: days with spaces between"),
        "seats": WHOLE,
        "children_space": YES_OR_NO,
        "status": _one_of("planned", "cancelled"),
        "cancel_reason": _FREE_TEXT,
    },
    "enrolment": {
        "desk": _DESK,
        "cycle": PSEUDONYM,
        "person": PSEUDONYM,
        "state": _one_of(ENROLLED, WITHDRAWN),
        "reason": _FREE_TEXT,
        "overrode": shaped(
            f"^(({PREREQUISITES}|{DEPARTURE}|{SEATS}|{NO_DEMAND}) ?)*$", "as it is: codes with spaces between"
        ),
        "override_reason": _FREE_TEXT,
    },
    "training_day": {
        "desk": _DESK,
        "enrolment": PSEUDONYM,
        "day": DAY,
        "morning": _one_of(*MARKS),
        "afternoon": _one_of(*MARKS),
    },
    "certificate": {
        "desk": _DESK,
        "number": _IDENTITY,
        "person": PSEUDONYM,
        "cycle": PSEUDONYM,
        "module": PSEUDONYM,
        "holder_latin": _IDENTITY,
        "holder_arabic": _IDENTITY,
        "first_day": DAY,
        "last_day": DAY,
        "half_days": WHOLE,
        "city": _DESK,
        "partner": _FREE_TEXT,
        "trainer": _FREE_TEXT,
        "lead": _STAFF,
        "issued_on": DAY,
        "issued_by": _STAFF,
        "check_code": _IDENTITY,
        "proof": _IDENTITY,
        "printed_on": DAY,
        "revoked_on": DAY,
        "revoked_by": _STAFF,
        "revoke_reason": _FREE_TEXT,
    },
    "register_import": {
        "desk": _DESK,
        "file_name": _FREE_TEXT,
        "digest": LeftOut("a key to a file with names"),
        "lines": WHOLE,
        "people": WHOLE,
        "operations": _NOTHING_TO_COUNT,
        "imported_on": DAY,
        "imported_by": _STAFF,
        "attested_by": _STAFF,
        "attested_on": DAY,
        "taken_back_on": DAY,
    },
    "erasure_request": {
        "desk": _DESK,
        "person": LeftOut("singles out who asked for it"),
        "ground": _WORD,
        "asked_on": DAY,
        "asked_by": _STAFF,
        "state": _one_of(OPEN, DONE, DECLINED),
        "answered_on": DAY,
        "reason": _FREE_TEXT,
    },
}
"""By entity and field; each entity is a view of the same name."""

NOT_SHOWN: Mapping[str, str] = {
    "setting": "thresholds of the program; nothing to count",
    "staff": "names colleagues and what they are trusted with",
    "decision": "reasons typed about people",
    "same_person": "pairs of records; what it says is in `person.person`",
    "closed_day": "the calendar; nothing to count",
    "audit_entry": "watches colleagues; it is read in the program, by those who may",
}
"""Entities without a view, and why."""
