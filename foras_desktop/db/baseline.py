"""The releases' catalogue: desks, countries, phases, thresholds and first sheets, the same on every replica.

It enters as operations of replicas that nobody is (`BASE…`, one a release), so that all databases hold the
same dots for it and none has to carry it.
"""

from __future__ import annotations

import functools
import json
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from foras_desktop.config import resource_path
from foras_desktop.db import oplog
from foras_desktop.db.landing import Landing
from foras_desktop.domain.codes import CENTRAL_DESK
from foras_desktop.domain.ids import derived_id
from foras_desktop.domain.records import Desk, Setting, Sheet, SheetSection, TargetCountry
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.sync.core.dots import BASELINE_PREFIX, Dot
from foras_desktop.sync.core.operations import GroupWrite, Operation

RELEASES = (1, 2, 3, 4)
"""Those whose catalogue this program ships, oldest first; each is a file that never changes again."""


@functools.cache
def _catalogue(release: int) -> dict[str, Any]:
    return tomllib.loads(resource_path(f"baseline/{release}.toml").read_text("utf-8"))


@functools.cache
def default_settings() -> Mapping[str, int]:
    """The thresholds as the releases ship them."""
    shipped = (_catalogue(release).get("setting", {}) for release in RELEASES)
    return {key: value for settings in shipped for key, value in settings.items()}


def baseline_records(release: int) -> Iterator[Any]:
    """What a release adds to the catalogue, in the fixed order of its file."""
    if release == RELEASES[0]:
        yield from _desks()
    for table, content in _catalogue(release).items():
        make = _TABLES.get(table)
        yield from make(content) if make else _coded(table, content)


def _desks() -> Iterator[Desk]:
    for desk in json.loads(resource_path("baseline/desks-1.json").read_text("utf-8")):
        names = {key: desk[key] for key in ("name_fr", "name_ar", "name_en")}
        yield Desk(id=derived_id("desk", desk["code"]), desk=desk["code"], **names)


def _coded(entity: str, rows: Iterable[Mapping[str, Any]]) -> Iterator[Any]:
    """Records that are told apart by their code, each with the fields that its row names."""
    spec = REGISTRY.get(entity)
    if spec is None:
        raise KeyError(entity)
    for row in rows:
        values = {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
        yield spec.record(id=derived_id(entity, row["code"]), desk=CENTRAL_DESK, **values)


def module_id(code: str) -> str:
    """The id of a version of a module, which its code names."""
    return derived_id("module", code)


def _target_countries(groups: Iterable[Mapping[str, Any]]) -> Iterator[TargetCountry]:
    for group in groups:
        for code in group["codes"]:
            yield TargetCountry(
                id=derived_id("target_country", code),
                desk=CENTRAL_DESK,
                country=code,
                target_from=group["target_from"],
            )


def _settings(settings: Mapping[str, int]) -> Iterator[Setting]:
    for key, value in settings.items():
        yield Setting(id=derived_id("setting", key), desk=CENTRAL_DESK, key=key, value=value)


def _sheets(shipped: Mapping[str, Iterable[str]]) -> Iterator[Any]:
    for country in shipped["countries"]:
        yield from _sheet_records(country)


_TABLES: Mapping[str, Callable[[Any], Iterator[Any]]] = {
    "target_country": _target_countries,
    "setting": _settings,
    "sheets": _sheets,
}
"""The tables that are not simply a list of coded records."""


def _sheet_records(country: str) -> Iterator[Any]:
    content = tomllib.loads(resource_path(f"sheets/{country.lower()}.toml").read_text("utf-8"))
    version: int = content["version"]
    published_on: date = content["published_on"]
    sheet_id = derived_id("sheet", country, str(version))
    yield Sheet(id=sheet_id, desk=CENTRAL_DESK, country=country, version=version, published_on=published_on)
    for position, section in enumerate(content["section"], start=1):
        yield SheetSection(
            id=derived_id("sheet_section", country, str(version), section["kind"]),
            desk=CENTRAL_DESK,
            sheet=sheet_id,
            position=position,
            section=section["kind"],
            source=section.get("source"),
            text_fr=_as_json(section["fr"]),
            text_ar=_as_json(section["ar"]),
            text_en=_as_json(section["en"]),
        )


def _as_json(text: Any) -> str:
    return json.dumps(text, ensure_ascii=False, sort_keys=True)


def _replica(release: int) -> str:
    return f"{BASELINE_PREFIX}{release:09}"


def _operation(record: Any, dot: Dot) -> Operation:
    entity = REGISTRY.of(type(record))
    row = entity.to_row(record)
    groups = {}
    for group in entity.groups:
        value = {field.name: row[field.name] for field in group.fields}
        if any(part is not None for part in value.values()):
            groups[group.name] = GroupWrite(value, ())
    return Operation(dot, entity.name, record.id, dot.seq, "", CENTRAL_DESK, groups)


def baseline_operations(release: int) -> list[Operation]:
    """A release's part of the log, dot by dot."""
    records = enumerate(baseline_records(release), start=1)
    return [_operation(record, Dot(_replica(release), seq)) for seq, record in records]


def missing(connection: Connection) -> list[int]:
    """The releases of which the log holds nothing: a release enters whole or not at all."""
    return [release for release in RELEASES if not oplog.last_seq(connection, _replica(release))]


def land_missing(connection: Connection, now: datetime) -> Landing:
    """Put what is missing of the catalogue into the database, capture off."""
    landing = Landing(connection, now)
    for release in missing(connection):
        landing.take([(operation, None) for operation in baseline_operations(release)])
    landing.finish()
    return landing
