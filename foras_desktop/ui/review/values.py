"""The value of a field group in words, as a person would say it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, time
from typing import Any

from PySide6.QtCore import QCoreApplication

from foras_desktop.domain.names import in_record
from foras_desktop.domain.phone import shown_phone
from foras_desktop.domain.records import TrainingCycle
from foras_desktop.domain.training import days_of
from foras_desktop.ui.formats import Formats, ltr
from foras_desktop.ui.words import word

translate = QCoreApplication.translate

Value = Mapping[str, Any]

_COUNTRIES = frozenset({"nationality", "second_nationality", "country_of_return", "country"})
_COLLEAGUES = frozenset({"counsellor"})
_WORDS: Mapping[str, str] = {
    "sex": "sex",
    "referral": "referral",
    "attendance": "attendance",
    "modality": "modality",
    "status": "session_status",
    "state": "place_state",
    "morning": "half_day",
    "afternoon": "half_day",
    "kind": "consent",
    "occasion": "occasion",
}


class ValueWords:
    """`text(group, value)`; empty values read "empty". `colleague` names a person with access by id."""

    def __init__(self, formats: Formats, colleague: Callable[[str], str]) -> None:
        self._formats = formats
        self._colleague = colleague
        self._whole: Mapping[str, Callable[[Value], str]] = {
            "name": lambda value: in_record(value.get("family_name"), value.get("given_names")),
            "birth": self._birth,
            "phone": self._phone,
            "languages": self._languages,
            "time": self._time,
            "countries": lambda value: formats.countries(code for code in value.values() if code),
        }

    def text(self, group: str, value: Value) -> str:
        whole = self._whole.get(group)
        text = whole(value) if whole else self._each(value)
        return text or translate("Review", "Empty")

    def _each(self, value: Value) -> str:
        parts = [self._one(name, one) for name, one in value.items()]
        return " · ".join(part for part in parts if part)

    def _one(self, name: str, value: Any) -> str:
        if value is None or value == ():
            return ""
        if name == "remark":
            return translate("Review", "Sealed remark")
        if name in _COUNTRIES:
            return self._formats.country(value)
        if name in _COLLEAGUES:
            return self._colleague(value)
        if name == "days" and isinstance(value, tuple):
            days = days_of(TrainingCycle("", days=value))
            return self._formats.listed(self._formats.day_month(day) for day in days)
        if name == "overrode":
            return self._formats.listed(word("training_rule", code) for code in value)
        if name in _WORDS:
            return word(_WORDS[name], value)
        if name == "needs":
            return self._formats.listed(word("need", code) for code in value)
        return self._plain(value)

    def _plain(self, value: Any) -> str:
        if isinstance(value, bool):
            return translate("Review", "Yes") if value else translate("Review", "No")
        if isinstance(value, date):
            return self._formats.day(value)
        if isinstance(value, time):
            return self._formats.hour(value)
        if isinstance(value, int):
            return self._formats.number(value)
        return self._formats.listed(value) if isinstance(value, tuple) else str(value)

    def _birth(self, value: Value) -> str:
        born_on = value.get("born_on")
        if born_on is None:
            return ""
        return self._formats.day(born_on) if value.get("birth_precision") == "day" else str(born_on.year)

    def _phone(self, value: Value) -> str:
        phone = value.get("phone")
        shown = ltr(shown_phone(phone)) if phone else ""
        return f"{shown} · WhatsApp" if shown and value.get("whatsapp") else shown

    def _languages(self, value: Value) -> str:
        spoken = self._formats.tongues(value.get("languages") or ())
        needed = translate("Identity", "Interpreter needed") if value.get("interpreter_needed") else ""
        return " · ".join(part for part in (spoken, needed) if part)

    def _time(self, value: Value) -> str:
        day = value.get("held_on")
        when = self._formats.weekday_day_month(day) if day else ""
        hours = self._formats.hours(value.get("starts_at"), value.get("ends_at"))
        return self._formats.listed(part for part in (when, hours) if part)
