"""Morocco's public holidays, as closed days of the calendar; feasts of the moon are marked as estimated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from foras_desktop.domain.access import Action
from foras_desktop.services.dispatch import errand
from foras_desktop.services.office import Office

_LANGUAGES = {"fr": "fr", "ar": "ar", "en": "en_US"}


@dataclass(frozen=True)
class ClosedDay:
    """Why nothing takes place; `estimated` until the moon is seen."""

    name: str
    estimated: bool


@errand(Action.READ_SESSIONS)
def read_closed_days(office: Office, first: date, last: date, language: str) -> Mapping[date, ClosedDay]:
    """The holidays from one day to another, inclusive, named in "fr", "ar" or "en"."""
    from holidays.countries.morocco import Morocco  # costs more than the first page may wait for

    years = range(first.year, last.year + 1)
    code = _LANGUAGES[language]
    plain = Morocco(years=years, language=code, islamic_show_estimated=False)
    marked = Morocco(years=years, language=code)
    return {
        day: ClosedDay(_typographic(name), estimated=marked[day] != name)
        for day, name in plain.items()
        if first <= day <= last
    }


def holidays_between(first: date, last: date) -> frozenset[date]:
    """The days of the holidays from one day to another, inclusive; feasts of the moon as expected."""
    from holidays.countries.morocco import Morocco

    found = Morocco(years=range(first.year, last.year + 1))
    return frozenset(day for day in found if first <= day <= last)


def _typographic(name: str) -> str:
    return name.replace("'", "’")
