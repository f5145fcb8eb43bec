"""The releases' catalogue: desks, countries, phases, thresholds, first sheets, modules; the same everywhere.

It enters as operations of replicas that nobody is (`BASE…`, one a release), so that all databases hold the
same dots for it and none has to carry it. What a release brought is never changed: the next one adds a file.
"""

from __future__ import annotations

import functools
import json
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from foras_desktop.config import resource_path
from foras_desktop.db import oplog, projection
from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.domain.codes import CENTRAL_DESK
from foras_desktop.domain.ids import derived_id
from foras_desktop.domain.records import Desk, Module, Phase, Setting, Sheet, SheetSection, TargetCountry
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.sync.core.dots import BASELINE_PREFIX, Dot
from foras_desktop.sync.core.operations import GroupWrite, Operation

RELEASES = (1, 2)
"""Those that brought something to the catalogue, in their order."""


@functools.cache
def _catalogue(release: int) -> dict[str, Any]:
    return tomllib.loads(resource_path(f"baseline/{release}.toml").read_text("utf-8"))


@functools.cache
def default_settings() -> Mapping[str, int]:
    """The thresholds as the releases ship them."""
    found: dict[str, int] = {}
    for release in RELEASES:
        found |= _catalogue(release).get("setting", {})
    return found


def baseline_records(release: int) -> Iterator[Any]:
    """What one release brought, in its fixed order."""
    catalogue = _catalogue(release)
    for desk in _desks(release):
        names = {key: desk[key] for key in ("name_fr", "name_ar", "name_en")}
        yield Desk(id=derived_id("desk", desk["code"]), desk=desk["code"], **names)
    for group in catalogue.get("target_country", ()):
        for code in group["codes"]:
            yield TargetCountry(
                id=derived_id("target_country", code),
                desk=CENTRAL_DESK,
                country=code,
                target_from=group["target_from"],
            )
    for phase in catalogue.get("phase", ()):
        yield Phase(id=derived_id("phase", phase["code"]), desk=CENTRAL_DESK, **phase)
    for key, value in catalogue.get("setting", {}).items():
        yield Setting(id=derived_id("setting", key), desk=CENTRAL_DESK, key=key, value=value)
    for country in catalogue.get("sheets", {}).get("countries", ()):
        yield from _sheet_records(country)
    for module in catalogue.get("module", ()):
        lists = {key: tuple(module[key]) for key in ("made_of", "requires") if key in module}
        yield Module(id=module_id(module["code"]), desk=CENTRAL_DESK, **{**module, **lists})


def module_id(code: str) -> str:
    """The id of a version of a module, which its code names."""
    return derived_id("module", code)


def _desks(release: int) -> list[dict[str, Any]]:
    """In a file of their own, because the unlock page reads them before anything heavier is loaded."""
    path = resource_path(f"baseline/desks-{release}.json")
    found: list[dict[str, Any]] = json.loads(path.read_text("utf-8")) if path.exists() else []
    return found


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


def _operation(record: Any, release: int, seq: int) -> Operation:
    entity = REGISTRY.of(type(record))
    row = entity.to_row(record)
    groups = {}
    for group in entity.groups:
        value = {field.name: row[field.name] for field in group.fields}
        if any(part is not None for part in value.values()):
            groups[group.name] = GroupWrite(value, ())
    dot = Dot(f"{BASELINE_PREFIX}{release:09}", seq)
    return Operation(dot, entity.name, record.id, seq, "", CENTRAL_DESK, groups)


def load_baseline(work: UnitOfWork) -> None:
    """Put the catalogue into a database: all of it into a new one, into an older one what it has not got."""
    connection = work.connection
    for release in RELEASES:
        if oplog.last_seq(connection, f"{BASELINE_PREFIX}{release:09}"):
            continue
        records = enumerate(baseline_records(release), start=1)
        operations = [(_operation(record, release, seq), None) for seq, record in records]
        with work.without_capture():
            projection.project(connection, oplog.append(connection, operations))
        work.rewritten((one.entity, one.record) for one, _ in operations)


def lacks_baseline(connection: Any) -> bool:
    """Whether a release brought something that this database has not got."""
    return any(not oplog.last_seq(connection, f"{BASELINE_PREFIX}{release:09}") for release in RELEASES)
