"""Takes the values that an erasure names out of the log, and leaves the hashes that their authors signed.

The root key's word names a person's record and the other records that identify the person. What in them tells
who it is goes; what does not stays, and so do the values that are written in place of the others. It beats
every edit of these records, known or not: an operation that comes later loses its value as it lands, and one
that comes on an old stick too. State stays a pure function of the operations and the root key's words,
whichever comes first. Signatures hold, as batches are signed over hashes of values.

A record that a desk made about the person without knowing stays whole until the central office has seen it
and named it too: nobody could tell from a record without values that it was right to take them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select

from foras_desktop.db import issues, let_go, meta, oplog, projection
from foras_desktop.db.bulk import RecordKey
from foras_desktop.db.tables import DRAFT
from foras_desktop.domain.ids import Randomness
from foras_desktop.domain.registry import REGISTRY, EntitySpec
from foras_desktop.sync import batches
from foras_desktop.sync.core.operations import Operation
from foras_desktop.sync.identity import ReplicaKeys
from foras_desktop.sync.sealing import seal_own_operations
from foras_desktop.sync.vouchers import Directory, Voucher
from foras_desktop.sync.wire import canonical

_APPLIED = "erasures_applied"


@dataclass(frozen=True)
class Applied:
    """What was taken out: the records, and the people of whom this computer hears for the first time."""

    records: frozenset[RecordKey]
    people: tuple[str, ...]


NOTHING_ERASED = Applied(frozenset(), ())


def apply(
    connection: Connection,
    directory: Directory,
    keys: ReplicaKeys,
    now: datetime,
    randomness: Randomness,
    landed: Mapping[str, AbstractSet[str]] | None = None,
) -> Applied:
    """Take out whatever of the known erasures is still here, capture off; nothing where all is done.

    Heads, rows and the inbox are made anew for the records touched. With `landed`, the records (by entity)
    that came since it was done last: of earlier words only those on such records are looked at.
    """
    erasures = directory.erasures()
    applied = _applied(connection)
    waiting = {
        voucher.subject: list(_still_here(connection, voucher))
        for voucher in _to_look_at(applied, erasures, landed)
    }
    if any(waiting.values()):  # a value that nobody has signed yet would leave no hash
        seal_own_operations(connection, directory.realm, keys, randomness)
    touched: set[RecordKey] = set()
    for voucher in erasures:
        for record in waiting.get(voucher.subject, ()):
            _take_out(connection, record)
            touched.add(record)
    if touched:
        shown = projection.project(connection, touched)
        issues.refresh(connection, touched, shown, now)
        let_go.forget(connection, (voucher.subject for voucher in erasures), touched)
    if erasures:
        _forget_drafts(connection, [voucher.subject for voucher in erasures])
    return Applied(frozenset(touched), _heard_of(connection, applied, erasures))


def _to_look_at(
    applied: Mapping[str, int], erasures: Iterable[Voucher], landed: Mapping[str, AbstractSet[str]] | None
) -> Iterator[Voucher]:
    """Words that are new here, and those on what has landed: all others cost nothing."""
    for voucher in erasures:
        is_new = landed is None or applied.get(voucher.subject) != voucher.number
        if is_new or any(_meets(voucher, entity, records) for entity, records in (landed or {}).items()):
            yield voucher


def _meets(voucher: Voucher, entity: str, records: AbstractSet[str]) -> bool:
    return not records.isdisjoint(voucher.erased.get(entity, ()))


def _applied(connection: Connection) -> Mapping[str, int]:
    """By person, the number of the root key's word that was carried out here last."""
    applied: Mapping[str, int] = json.loads(meta.get(connection, _APPLIED) or "{}")
    return applied


def receipt(connection: Connection) -> str:
    """What this replica signs for the erasures that it has carried out: one of `receipts`; "" for none."""
    applied = _applied(connection)
    return receipts(applied)[-1][1] if applied else ""


def receipts(erasures: Mapping[str, int]) -> list[tuple[str, str]]:
    """The people of these erasures (by person, the number of the root key's word) in the order of the words,
    each with what a replica signs that has carried out that one and all before it.

    A hash over hashes: it says of thousands in one line, and no id stands in it.
    """
    found, said = [], ""
    for number, person in sorted((number, person) for person, number in erasures.items()):
        said = hashlib.sha256(canonical([said, number, person])).hexdigest()
        found.append((person, said))
    return found


def _heard_of(
    connection: Connection, known: Mapping[str, int], erasures: Iterable[Voucher]
) -> tuple[str, ...]:
    """Those of whom it was not noted yet that the erasure has come here."""
    now = {voucher.subject: voucher.number for voucher in erasures}
    if now != known:
        meta.put(connection, _APPLIED, json.dumps(now))
    return tuple(sorted(now.keys() - known.keys()))


def _still_here(connection: Connection, voucher: Voucher) -> Iterator[RecordKey]:
    """The records that an erasure names and that still hold values here."""
    for entity_name, records in sorted(voucher.erased.items()):
        entity = REGISTRY.get(entity_name)
        if entity is None:
            continue
        for record in records:
            operations = oplog.operations_of(connection, (entity_name, record))
            if any(_names(entity, operation) for operation in operations):
                yield entity_name, record


def _names(entity: EntitySpec, operation: Operation) -> list[str]:
    """The groups of an operation that lose their values."""
    return [
        group.name
        for group in entity.identifying
        if group.name in operation.groups
        and (group.name in operation.let_go or group.identifies_in(operation.groups[group.name].value))
    ]


def _take_out(connection: Connection, record: RecordKey) -> None:
    entity = REGISTRY.get(record[0])
    for operation, salt in oplog.salted_operations_of(connection, record):
        names = _names(entity, operation) if entity is not None else []
        if not names:
            continue
        sealed = oplog.batch_of(connection, operation.dot)
        if sealed is not None:
            shorn, left = batches.without(operation, salt, sealed.format, names)
            oplog.rewrite(connection, shorn, left)
        else:  # of an identity that this computer had, and nobody ever heard: no signature to keep
            kept = {name: write for name, write in operation.groups.items() if name not in names}
            oplog.rewrite(connection, operation._replace(groups=kept), salt or None)


def _forget_drafts(connection: Connection, people: Collection[str]) -> None:
    """Forms on these people that nobody finished; there are few forms, however many people."""
    for key, body in connection.execute(select(DRAFT.c.id, DRAFT.c.body)).all():
        if any(person in body for person in people):
            connection.execute(delete(DRAFT).where(DRAFT.c.id == key))
