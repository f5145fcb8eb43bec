"""Dates, hours, numbers and names of countries and languages as CLDR writes them in the chosen language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from functools import cache
from typing import Any

from foras_desktop.domain.countries import country_name
from foras_desktop.domain.names import Named, in_lists, in_record

_LOCALES = {"fr": "fr", "ar": "ar_MA", "en": "en_GB"}
_DAY_MONTH = {"fr": "d MMM", "ar": "d MMMM", "en": "d MMM"}
_WEEKDAY_DAY_MONTH = {"fr": "EEE d MMM", "ar": "EEEE d MMMM", "en": "EEE d MMM"}
_FULL = {"fr": "EEE d MMM y", "ar": "EEEE d MMMM y", "en": "EEE d MMM y"}
_HEADLINE = {"fr": "EEEE d MMMM", "ar": "EEEE d MMMM", "en": "EEEE d MMMM"}
_MONTH = {"fr": "MMMM y", "ar": "MMMM y", "en": "MMMM y"}

LTR_ISOLATE = "\u2066"
ISOLATE_END = "\u2069"


def ltr(text: str) -> str:
    """A number, case number or key name, kept left to right inside Arabic."""
    return f"{LTR_ISOLATE}{text}{ISOLATE_END}"


class Formats:
    """Writes values for one language: "fr", "ar" or "en"."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._locale = _LOCALES[language]

    def _date(self, day: date, pattern: str) -> str:
        from babel.dates import format_date

        return format_date(day, pattern, locale=self._locale)

    def day_month(self, day: date) -> str:
        """16 nov."""
        return self._date(day, _DAY_MONTH[self.language])

    def weekday_day_month(self, day: date) -> str:
        """mar. 16 nov."""
        return self._date(day, _WEEKDAY_DAY_MONTH[self.language])

    def day(self, day: date) -> str:
        """16 nov. 2021"""
        return self._date(day, _DAY_MONTH[self.language] + " y")

    def headline(self, day: date) -> str:
        """Mardi 16 novembre"""
        text = self._date(day, _HEADLINE[self.language])
        return text[:1].upper() + text[1:]

    def month(self, day: date) -> str:
        """Novembre 2021"""
        text = self._date(day, _MONTH[self.language])
        return text[:1].upper() + text[1:]

    def weekday(self, day: date) -> str:
        """mar. (in Arabic the whole name)"""
        return self._date(day, "EEEE" if self.language == "ar" else "EEE")

    def interval(self, first: date, last: date) -> str:
        """15–19 novembre 2021"""
        from babel.dates import format_interval

        return format_interval(first, last, skeleton="yMMMMd", locale=self._locale)

    def hour(self, wall: time | datetime | None) -> str:
        """10:30"""
        return ltr(f"{wall:%H:%M}") if self.language == "ar" and wall else f"{wall:%H:%M}" if wall else ""

    def hours(self, first: time | None, last: time | None) -> str:
        """10:00–11:00"""
        text = f"{first:%H:%M}–{last:%H:%M}" if first and last else ""
        return ltr(text) if self.language == "ar" else text

    def moment(self, at: datetime) -> str:
        """16 nov. 10:24, in the zone that `at` carries"""
        return f"{self.day_month(at.date())} {self.hour(at)}"

    def dated_moment(self, at: datetime) -> str:
        """16 nov. 2021 10:24, for what may be years ago"""
        return f"{self.day(at.date())} {self.hour(at)}"

    def number(self, value: int) -> str:
        """1 240, Western digits in every language."""
        from babel.numbers import format_decimal

        return format_decimal(value, locale="fr" if self.language == "ar" else self._locale)

    def country(self, code: str | None) -> str:
        return country_name(code, self.language) if code else ""

    def countries(self, codes: Iterable[str]) -> str:
        """Mali · Guinée"""
        return " · ".join(self.country(code) for code in codes)

    def listed_name(self, person: Named) -> str:
        """Diarra Kadidia: family name first, as in lists; in Arabic the Arabic name where there is one."""
        return self._arabic_name(person) or in_lists(person.family_name, person.given_names) or "–"

    def called_name(self, person: Named) -> str:
        """Kadidia Diarra: as one calls a person; in Arabic the Arabic name where there is one."""
        return self._arabic_name(person) or in_record(person.family_name, person.given_names) or "–"

    def strong_letters(self, person: Named) -> int:
        """How many letters of `listed_name` are the family name."""
        return 0 if self._arabic_name(person) else len(person.family_name or "")

    def _arabic_name(self, person: Named) -> str:
        has_other = person.family_name or person.given_names
        return person.arabic_name or "" if self.language == "ar" or not has_other else ""

    def tongue(self, code: str | None) -> str:
        """The name of a language: bambara."""
        return _tongues(self.language).get(code, code) if code else ""

    def tongues(self, codes: Iterable[str]) -> str:
        return self.listed(self.tongue(code) for code in codes)

    def listed(self, words: Iterable[str]) -> str:
        """Written, spoken"""
        return ("، " if self.language == "ar" else ", ").join(words)


_TONGUES_CLDR_LACKS = {
    "man": {"fr": "malinké", "ar": "الماندينكا", "en": "Mandinka"},
    "ary": {"fr": "darija", "ar": "الدارجة المغربية", "en": "Moroccan Arabic"},
    "snk": {"fr": "soninké", "ar": "السوننكي", "en": "Soninke"},
    "srr": {"fr": "sérère", "ar": "السيرير", "en": "Serer"},
    "dyu": {"fr": "dioula", "ar": "الديولا", "en": "Dyula"},
    "mos": {"fr": "mooré", "ar": "الموري", "en": "Mossi"},
    "ff": {"fr": "peul", "ar": "الفولانية", "en": "Fula"},
    "sus": {"fr": "soussou", "ar": "السوسو", "en": "Susu"},
    "tem": {"fr": "temné", "ar": "التمن", "en": "Temne"},
    "kri": {"fr": "krio", "ar": "الكريو", "en": "Krio"},
}


@cache
def _tongues(language: str) -> dict[str, Any]:
    from babel import Locale

    names: dict[str, Any] = dict(Locale.parse(language).languages)
    names.update({code: by_language[language] for code, by_language in _TONGUES_CLDR_LACKS.items()})
    return names
