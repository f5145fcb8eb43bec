"""What every page asks of the catalogue: desks, target countries, phases, thresholds, colleagues."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from foras_desktop.db.baseline import default_settings
from foras_desktop.db.unit_of_work import ReadView
from foras_desktop.domain.access import Action
from foras_desktop.domain.codes import CENTRAL_DESK
from foras_desktop.domain.ids import derived_id
from foras_desktop.domain.records import Desk, Phase, Setting, StaffMember, TargetCountry
from foras_desktop.services.dispatch import query
from foras_desktop.services.office import Office

_LARGEST = 36_525
"""No threshold counts more than the days of a century."""


@dataclass(frozen=True)
class Catalogue:
    """The project's reference data at one moment."""

    desks: tuple[Desk, ...]
    target_countries: tuple[str, ...]
    phases: tuple[Phase, ...]
    settings: Mapping[str, int]
    staff: tuple[StaffMember, ...]

    def desk_name(self, code: str, language: str) -> str:
        """A desk's name in a language; its code when nobody named it."""
        desk = next((one for one in self.desks if one.desk == code), None)
        return (getattr(desk, f"name_{language}", None) if desk else None) or code

    @property
    def orientation_points(self) -> tuple[str, ...]:
        """The codes of the desks where people are received; the central office is none."""
        codes = (desk.desk for desk in self.desks)
        return tuple(code for code in codes if code and code != CENTRAL_DESK)

    def staff_name(self, person_id: str | None) -> str:
        return next((one.name or "" for one in self.staff if one.id == person_id), "")


def setting(view: ReadView, key: str) -> int:
    """A threshold of the project; KeyError for a key that no release seeded."""
    found = view.records.find(Setting, derived_id("setting", key))
    return _threshold(key, found)


def _threshold(key: str, found: Setting | None) -> int:
    """The value that the desks agreed on; the release's where it is none that the program could work with."""
    value = found.value if found is not None else None
    return value if value is not None and 0 <= value <= _LARGEST else default_settings()[key]


def settings_of(view: ReadView) -> dict[str, int]:
    """All thresholds of the project."""
    return {key: setting(view, key) for key in default_settings()}


@query(Action.READ_SETTINGS)
def read_catalogue(view: ReadView, office: Office, today: date | None = None) -> Catalogue:
    """The reference data; with a day, only the countries that are targets on it."""
    targets = [
        one.country
        for one in view.records.where(TargetCountry)
        if one.country and (today is None or one.target_from is None or one.target_from <= today)
    ]
    return Catalogue(
        desks=tuple(sorted(view.records.where(Desk), key=lambda one: one.desk or "")),
        target_countries=tuple(sorted(targets)),
        phases=tuple(view.records.where(Phase)),
        settings=settings_of(view),
        staff=tuple(sorted(view.records.where(StaffMember), key=lambda one: one.name or "")),
    )
