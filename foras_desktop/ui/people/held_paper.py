"""The words of the paper on everything held about a person, in the language of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any

from foras_desktop.documents.dictionary import dictionary_texts
from foras_desktop.documents.dictionary.entries import purpose_in
from foras_desktop.documents.held_data import HeldPaper, HeldSection
from foras_desktop.documents.sheet import Language
from foras_desktop.documents.texts import Texts, texts
from foras_desktop.domain.names import in_record
from foras_desktop.domain.views import AuditRow
from foras_desktop.domain.wall_time import MOROCCO
from foras_desktop.services.held_data import HeldData, HeldRecord, HeldValue
from foras_desktop.ui.audit.words import entry_in_words
from foras_desktop.ui.formats import Formats, ltr
from foras_desktop.ui.words import word

_WORDS: Mapping[tuple[str, str], str] = {
    ("person", "sex"): "sex",
    ("person", "birth_precision"): "birth",
    ("person", "needs"): "need",
    ("person", "referral"): "referral",
    ("consent", "kind"): "consent",
    ("consent", "form"): "consent_form",
    ("consent", "language"): "language",
    ("seat", "state"): "place_state",
    ("seat", "attendance"): "attendance",
    ("enrolment", "state"): "place_state",
    ("handout", "language"): "language",
    ("handout", "occasion"): "occasion",
}
"""Which list a field's codes are of."""

_COUNTRIES = frozenset({"nationality", "second_nationality", "country_of_return", "sheet"})
_DESKS = frozenset({"desk", "city"})
_LATIN = frozenset({"case_number", "number", "phone", "email", "check_code"})
"""Read from left to right in every language."""


def paper_of(
    held: HeldData, language: Language, formats: Formats, desk: str, desk_name: Callable[[str], str]
) -> HeldPaper:
    """Everything in words; `desk` is where the paper is made."""
    words = texts(language, "held_data")
    person = held.person
    desks = formats.listed(map(desk_name, held.desks))
    about = words("paper.about", name=_name(held, language), number=ltr(person.case_number or "–"))
    introduction = (
        words("paper.made", day=formats.day(held.made_on), desk=desk_name(desk)),
        words("paper.right"),
        words("paper.where", desks=desks) if held.desks else words("paper.here"),
        words("paper.kept", days=formats.number(held.retention_days)),
    )
    told = _Told(language, formats, desk_name)
    sections = [told.record(record) for record in held.records]
    if held.readings:
        sections.append(told.readings(held))
    return HeldPaper(about, introduction, tuple(sections))


def _name(held: HeldData, language: Language) -> str:
    person = held.person
    latin = in_record(person.family_name, person.given_names)
    return person.arabic_name or latin if language == "ar" else latin or person.arabic_name or ""


class _Told:
    """Says records in one language."""

    def __init__(self, language: Language, formats: Formats, desk_name: Callable[[str], str]) -> None:
        self._words: Texts = texts(language, "held_data")
        self._dictionary: Texts = dictionary_texts(language)
        self._formats = formats
        self._desk_name = desk_name

    def record(self, record: HeldRecord) -> HeldSection:
        lines = tuple(
            (
                self._dictionary(f"field.{one.field.name}"),
                self._value(record.entity.name, one),
                purpose_in(one.field, self._dictionary),
            )
            for one in record.values
        )
        return HeldSection(self._dictionary(f"entity.{record.entity.name}"), self._written(record), lines)

    def _written(self, record: HeldRecord) -> str:
        first, last = (self._formats.day(at.astimezone(MOROCCO).date()) for at in record.written)
        if first == last:
            return self._words("paper.written", day=first)
        number = self._formats.number(record.versions)
        return self._words("paper.written_often", first=first, last=last, number=number)

    def _value(self, entity: str, one: HeldValue) -> str:
        if one.is_shut:
            return self._words("paper.shut")
        return self._said(entity, one.field.name, one.value)

    def _said(self, entity: str, field: str, value: Any) -> str:
        formats = self._formats
        if isinstance(value, bool):
            return self._words("paper.yes" if value else "paper.no")
        if isinstance(value, datetime):
            return formats.moment(value.astimezone(MOROCCO))
        if isinstance(value, date):
            return formats.day(value)
        if isinstance(value, time):
            return formats.hour(value)
        if isinstance(value, int):
            return formats.number(value)
        if isinstance(value, tuple):
            return formats.listed(self._said(entity, field, part) for part in value)
        return self._text(entity, field, str(value))

    def _text(self, entity: str, field: str, value: str) -> str:
        if field in _LATIN:
            return ltr(value)
        kind = _WORDS.get((entity, field))
        if kind is not None:
            return word(kind, value)
        if field in _COUNTRIES:
            return self._formats.country(value)
        if field in _DESKS:
            return self._desk_name(value)
        if (entity, field) == ("person", "languages"):
            return self._formats.tongue(value)
        if field in ("morning", "afternoon"):
            return word("attendance", value)
        if field in ("cycle", "enrolment"):
            return self._days(value)
        return value

    def _days(self, value: str) -> str:
        """The days of a cycle are kept as ISO dates."""
        try:
            return self._formats.day(date.fromisoformat(value))
        except ValueError:
            return value

    def readings(self, held: HeldData) -> HeldSection:
        purpose = self._words("paper.readings_purpose")
        lines = []
        for one in held.readings:
            row = AuditRow(
                "", one.kind, one.at, "", one.actor, "person", held.person.id, "", one.detail, 1, ""
            )
            what = entry_in_words(row, self._formats, self._desk_name)
            when = self._formats.moment(one.at.astimezone(MOROCCO))
            lines.append((when, self._formats.listed((what, one.actor)), purpose))
        return HeldSection(self._words("paper.readings"), self._words("paper.readings_note"), tuple(lines))
