"""One view an exchanged entity: its fields as `showing` says, and what is derived from those left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from foras_desktop.db.baseline import default_settings
from foras_desktop.domain.ids import derived_id
from foras_desktop.domain.registry import REGISTRY, EntitySpec
from foras_desktop.hub.reporting.showing import SHOWN
from foras_desktop.hub.reporting.ways import PSEUDONYM, Way


@dataclass(frozen=True)
class Column:
    """A column of a view: `made` says how, `purpose` what for."""

    name: str
    type: str
    purpose: str
    made: str
    sql: str


@dataclass(frozen=True)
class View:
    """A view of the schema `reporting`; `source` is what follows its columns, FROM and all."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    source: str

    @property
    def sql(self) -> str:
        shown = ", ".join(f"{column.sql} AS {_quoted(column.name)}" for column in self.columns)
        return f"SELECT {shown} {self.source}"


AGE_BANDS = ((14, "0-13"), (18, "14-17"), (25, "18-24"), (35, "25-34"), (45, "35-44"), (60, "45-59"))
OLDEST_BAND = "60+"

_AGE = (
    "(CAST(left(r.registered_on, 4) AS int) - CAST(left(r.born_on, 4) AS int)"
    " - CASE WHEN r.birth_precision = 'day' AND substr(r.registered_on, 6) < substr(r.born_on, 6)"
    " THEN 1 ELSE 0 END)"
)
"""`domain.birth.age_on` on the day of registration."""

_MAJORITY = (
    "coalesce((SELECT s.value FROM public.setting AS s"  # noqa: S608 - nothing in it was typed
    f" WHERE s.id = '{derived_id('setting', 'majority')}' AND s.value BETWEEN 0 AND 36525),"
    f" {default_settings()['majority']})"
)

CATEGORY = (
    f"CASE WHEN {_AGE} < {_MAJORITY} AND coalesce(r.unaccompanied, 0) = 0 THEN 'accompanied_child'"
    f" WHEN coalesce(r.unaccompanied, 0) <> 0 AND coalesce({_AGE} < {_MAJORITY}, true)"
    " THEN CASE r.sex WHEN 'man' THEN 'umc_boy' WHEN 'woman' THEN 'umc_girl' ELSE 'not_recorded' END"
    " ELSE CASE WHEN r.sex IN ('man', 'woman') THEN r.sex ELSE 'not_recorded' END END"
)
"""`domain.category.category_of`, which the tests compare it with."""

_BAND = (
    f"CASE WHEN {_AGE} IS NULL THEN 'not_recorded' "
    + " ".join(f"WHEN {_AGE} < {below} THEN '{band}'" for below, band in AGE_BANDS)
    + f" ELSE '{OLDEST_BAND}' END"
)

_FIRST_OF_THE_SAME = "least(r.id, (SELECT min(s.other) FROM public.same_as AS s WHERE s.person = r.id))"

_DERIVED: Mapping[str, tuple[Column, ...]] = {
    "person": (
        Column(
            "person",
            "text",
            "counts somebody once who was registered twice",
            "pseudonym, the same for all records that were said to be of one person",
            PSEUDONYM.of(_FIRST_OF_THE_SAME),
        ),
        Column(
            "category", "text", "whom the indicators tell apart", "from sex, age, unaccompanied", CATEGORY
        ),
        Column("age_band", "text", "age on the day of registration", "from the birth, in bands", _BAND),
    ),
}

_WITHDRAWN = (
    "(SELECT c.person FROM public.consent AS c WHERE c.kind = 'process' AND c.person IS NOT NULL"
    " GROUP BY c.person HAVING bool_or(c.withdrawn_on IS NOT NULL)"
    " AND NOT bool_or(c.given_on IS NOT NULL AND c.withdrawn_on IS NULL))"
)
"""Whoever withdrew the consent to process and gave no new one: domain.md says that it stops use at once."""


def in_use(person: str) -> str:
    """A condition: the record of that id is of nobody, or of someone whose data may be used."""
    return f"({person} IS NULL OR {person} NOT IN {_WITHDRAWN})"


_OF_ENROLMENT = "(SELECT e.person FROM public.enrolment AS e WHERE e.id = r.enrolment)"
_PEOPLE: Mapping[str, str] = {"person": "r.id", "training_day": _OF_ENROLMENT}
"""Whom a record is about where no field of its own says so."""


def record_views() -> tuple[View, ...]:
    """The views of all entities that are shown, in the registry's order."""
    return tuple(_view(entity) for entity in REGISTRY.entities if entity.name in SHOWN)


def _view(entity: EntitySpec) -> View:
    ways = SHOWN[entity.name]
    columns = [Column("record", "text", "the record itself", PSEUDONYM.said, PSEUDONYM.of("r.id"))]
    columns += _DERIVED.get(entity.name, ())
    for field in entity.fields:
        way = ways.get(field.name)
        if isinstance(way, Way):  # what nobody classified is left out
            stored = f"r.{_quoted(field.name)}"
            columns.append(Column(field.name, way.type, field.purpose, way.said, way.of(stored)))
    source = f"FROM public.{_quoted(entity.name)} AS r"
    conditions = list(_conditions(entity))
    if conditions:
        source += " WHERE " + " AND ".join(conditions)
    return View(entity.name, f"The records `{entity.name}`.", tuple(columns), source)


def _conditions(entity: EntitySpec) -> Iterable[str]:
    if entity.name in _PEOPLE:
        yield in_use(_PEOPLE[entity.name])
    elif entity.name != "erasure_request":  # its view names nobody, and an answer is owed to all
        yield from (in_use(f"r.{_quoted(name)}") for name in entity.references_to.get("person", ()))


def _quoted(name: str) -> str:
    return f'"{name}"'
