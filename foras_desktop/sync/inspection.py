"""Explains a bundle without merging it: what anyone can tell of it, and what its reader is told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from foras_desktop.db import oplog
from foras_desktop.db.files import disk_faults_told, size_of_file
from foras_desktop.domain.errors import UserError
from foras_desktop.sync.bundle_reader import Refused, read_bundle
from foras_desktop.sync.identity import ReplicaKeys
from foras_desktop.sync.progress import Progress
from foras_desktop.sync.state import directory_of
from foras_desktop.sync.wire import Manifest, WireBatch

_MAGIC = b"age-encryption.org/v1"
_RECIPIENT = b"-> X25519 "
_LONGEST_HEADER = 1 << 20


@dataclass(frozen=True)
class Envelope:
    """What can be told of a bundle without any key."""

    size: int
    recipients: int


@dataclass(frozen=True)
class Content:
    """What its reader is told: counts by entity and by author's desk, and what is new here. No names."""

    manifest: Manifest
    entities: Mapping[str, int]
    authors: Mapping[str, int]
    new_operations: int
    refused: tuple[Refused, ...]


def envelope_of(path: Path) -> Envelope:
    """UserError `bundle.not_a_bundle` for anything that is not an age file."""
    size = size_of_file(path)
    if size is None:
        raise UserError("bundle.not_a_bundle")
    with disk_faults_told(), path.open("rb") as stream:
        head = stream.read(_LONGEST_HEADER)
    if not head.startswith(_MAGIC):
        raise UserError("bundle.not_a_bundle")
    header = head.split(b"\n---", 1)[0]
    return Envelope(size, sum(line.startswith(_RECIPIENT) for line in header.split(b"\n")))


def content_of(connection: Connection, path: Path, keys: ReplicaKeys) -> Content:
    """Read a bundle to its end as if to merge it, and count; raises what reading it would raise."""
    directory = directory_of(connection)
    entities: Counter[str] = Counter()
    authors: Counter[str] = Counter()
    committed = oplog.committed_vector(connection, keys.replica)
    new = 0

    def count(batch: WireBatch, digest: str) -> None:
        nonlocal new
        entities.update(operation.entity for operation in batch.operations)
        author = directory.replica(batch.replica)
        authors[author.desk if author else batch.replica] += len(batch.operations)
        if not committed.covers(batch.replica, batch.first_seq, batch.last_seq):
            new += len(batch.operations)

    checked = read_bundle(path, keys, directory, Progress(), on_batch=count)
    return Content(checked.manifest, entities, authors, new, tuple(checked.refused))
