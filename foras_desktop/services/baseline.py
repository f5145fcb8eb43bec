"""The release's catalogue: desks, countries, phases, thresholds and first sheets, the same on every replica.

It enters as operations of a replica that nobody is (`BASE…`), so that all databases hold the same dots
for it and none has to carry it.
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
from foras_desktop.domain.records import Desk, Phase, Setting, Sheet, SheetSection, TargetCountry
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.sync.core.dots import BASELINE_PREFIX, Dot
from foras_desktop.sync.core.operations import GroupWrite, Operation

RELEASE = 1
_REPLICA = f"{BASELINE_PREFIX}{RELEASE:09}"


@functools.cache
def _catalogue() -> dict[str, Any]:
    return tomllib.loads(resource_path(f"baseline/{RELEASE}.toml").read_text("utf-8"))


def default_settings() -> Mapping[str, int]:
    """The thresholds as the release ships them."""
    found: dict[str, int] = _catalogue()["setting"]
    return found


def baseline_records() -> Iterator[Any]:
    """The catalogue's records in their fixed order."""
    catalogue = _catalogue()
    for desk in json.loads(resource_path(f"baseline/desks-{RELEASE}.json").read_text("utf-8")):
        names = {key: desk[key] for key in ("name_fr", "name_ar", "name_en")}
        yield Desk(id=derived_id("desk", desk["code"]), desk=desk["code"], **names)
    for group in catalogue["target_country"]:
        for code in group["codes"]:
            yield TargetCountry(
                id=derived_id("target_country", code),
                desk=CENTRAL_DESK,
                country=code,
                target_from=group["target_from"],
            )
    for phase in catalogue["phase"]:
        yield Phase(id=derived_id("phase", phase["code"]), desk=CENTRAL_DESK, **phase)
    for key, value in catalogue["setting"].items():
        yield Setting(id=derived_id("setting", key), desk=CENTRAL_DESK, key=key, value=value)
    for country in catalogue["sheets"]["countries"]:
        yield from _sheet_records(country)


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


def _operation(record: Any, seq: int) -> Operation:
    entity = REGISTRY.of(type(record))
    row = entity.to_row(record)
    groups = {}
    for group in entity.groups:
        value = {field.name: row[field.name] for field in group.fields}
        if any(part is not None for part in value.values()):
            groups[group.name] = GroupWrite(value, ())
    return Operation(Dot(_REPLICA, seq), entity.name, record.id, seq, "", CENTRAL_DESK, groups)


def load_baseline(work: UnitOfWork) -> None:
    """Put the catalogue into a new database."""
    operations = [_operation(record, seq) for seq, record in enumerate(baseline_records(), start=1)]
    connection = work.connection
    with work.without_capture():
        projection.project(connection, oplog.append(connection, ((one, None) for one in operations)))
