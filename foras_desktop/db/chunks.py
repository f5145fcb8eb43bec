"""Many records in few questions: their ids by entity, so many at a time as one question takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

RecordKey = tuple[str, str]
"""An entity's name and a record's id."""

CHUNK = 500
"""Ids in one question."""


def in_chunks(records: Iterable[RecordKey]) -> Iterator[tuple[str, list[str]]]:
    """Each entity with some of its ids, in order and none twice: neighbours lie together in the database."""
    by_entity: dict[str, set[str]] = {}
    for entity, record in records:
        by_entity.setdefault(entity, set()).add(record)
    for entity in sorted(by_entity):
        ids = sorted(by_entity[entity])
        for start in range(0, len(ids), CHUNK):
            yield entity, ids[start : start + CHUNK]
