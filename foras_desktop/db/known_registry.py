"""What this database's release knew: after an upgrade, what it had parked in the log is shown at last."""

from __future__ import annotations

import json

from sqlalchemy import Connection

from foras_desktop.db import meta, oplog, projection
from foras_desktop.domain.registry import REGISTRY, EntitySpec

_KEY = "registry"


def _now() -> dict[str, list[str]]:
    """Each entity's fields; and what decides which of its operations count."""
    return {entity.name: sorted([*entity.field_names, *_limits(entity)]) for entity in REGISTRY.entities}


def _limits(entity: EntitySpec) -> list[str]:
    limits = {"kept centrally": entity.kept_centrally, "written once": entity.written_once}
    return [name for name, holds in limits.items() if holds]


def replay_parked(connection: Connection) -> int:
    """Write the rows of all records of entities that are new here or have new fields; how many.

    Without triggers. A release that does not know an entity or a field keeps its operations in the log
    and passes them on; this is the other half of that promise. New fields never join a group that an
    older release writes, or its writes would take them away again.
    """
    before: dict[str, list[str]] = json.loads(meta.get(connection, _KEY) or "{}")
    after = _now()
    changed = {name for name, fields in after.items() if before.get(name) != fields}
    records = [record for record in oplog.all_records(connection) if record[0] in changed]
    projection.project(connection, records)
    meta.put(connection, _KEY, json.dumps(after))
    return len(records)
