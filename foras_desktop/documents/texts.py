"""The words of printed pieces in each language, and dates as that language writes them in Morocco."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton
from babel.numbers import format_decimal

from foras_desktop.config import resource_path
from foras_desktop.documents.sheet import Language
from foras_desktop.documents.text import french

_Day = date
_LOCALES: dict[str, str] = {"fr": "fr", "ar": "ar_MA", "en": "en_GB"}


class Texts:
    """The strings of one language, by dotted key (`brochure.guide`), with their placeholders filled in."""

    def __init__(self, language: Language, strings: dict[str, str]) -> None:
        self.language = language
        self._strings = strings

    def __call__(self, key: str, **values: str | int) -> str:
        """The sentence for `key`. Raises `KeyError` for an unknown key or a placeholder without a value."""
        text = self._strings[key].format_map({name: str(value) for name, value in values.items()})
        return french(text) if self.language == "fr" else text

    def get(self, key: str, fallback: str) -> str:
        """The sentence for `key`, or `fallback` where the files have none."""
        return self(key) if key in self._strings else fallback

    def keys(self) -> frozenset[str]:
        return frozenset(self._strings)

    def date(self, day: _Day) -> str:
        """A date with its short month name, by CLDR: `14 janv. 2022`, `14 يناير 2022`, `14 Jan 2022`."""
        return format_skeleton("yMMMd", day, locale=_LOCALES[self.language])

    def long_date(self, day: _Day) -> str:
        """A date with its month's whole name, by CLDR: `14 janvier 2022`."""
        return format_date(day, "long", locale=_LOCALES[self.language])

    def interval(self, first: _Day, last: _Day) -> str:
        """From one day to another, by CLDR: `8–22 nov. 2021`; one date where they are the same."""
        text: str = format_interval(first, last, "yMMMd", locale=_LOCALES[self.language])
        return text

    def number(self, value: float) -> str:
        """A number as it is written in the language, with Western digits: `8,5`."""
        return format_decimal(value, locale=_LOCALES[self.language])

    def days(self, number: float) -> str:
        """`1 jour`, `8,5 jours`; in Arabic the noun follows its four plurals."""
        category = Locale.parse(_LOCALES[self.language]).plural_form(number)
        return self(f"days.{category}", number=self.number(number))


def _flat(table: dict[str, object], prefix: str = "") -> dict[str, str]:
    strings: dict[str, str] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            strings |= _flat(value, f"{prefix}{key}.")
        else:
            strings[prefix + key] = str(value)
    return strings


@cache
def texts(language: Language, of: str = "documents") -> Texts:
    """The strings of `language`, read once; those of a paper with many words of its own stand apart."""
    with resource_path(f"texts/{of}.{language}.toml").open("rb") as file:
        return Texts(language, _flat(tomllib.load(file)))
