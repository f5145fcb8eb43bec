"""Batches: consecutive operations of one replica, signed by it, passed on unaltered by everyone else."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

from foras_desktop.domain.errors import UserError
from foras_desktop.sync.core.dots import Dot, is_dot, parse_dot
from foras_desktop.sync.core.operations import GroupWrite, Operation
from foras_desktop.sync.identity import ReplicaKeys, signed_by
from foras_desktop.sync.wire import BATCH_FORMAT, WireBatch, WireGroup, WireOperation, canonical

LARGEST = 500
"""Operations in one batch: what is held in memory at once while reading."""

LONGEST = 4 << 20
"""Characters of values in one batch, far under what a reader takes for one line."""

FIRST_PREVIOUS = ""

_CONTEXT = b"foras batch 1\n"


def _salted(salt: str) -> bytes:
    """The key of an operation's value hashes."""
    return hashlib.blake2b(bytes.fromhex(salt), person=b"foras value", digest_size=32).digest()


def value_hash(salt: str, group: str, value: Any) -> str:
    """The salted hash that is signed in a value's stead, so that erasing it leaves the signature valid."""
    return _keyed_hash(_salted(salt), group, value)


def _keyed_hash(key: bytes, group: str, value: Any) -> str:
    return hashlib.blake2b(canonical([group, value]), key=key, digest_size=24).hexdigest()


def _group_header(name: str, key: bytes, group: WireGroup) -> list[Any]:
    digest = group.withheld if group.value is None else _keyed_hash(key, name, group.value)
    return [name, digest, sorted(group.parents)]


def _operation_header(operation: WireOperation) -> list[Any]:
    key = _salted(operation.salt)
    groups = [_group_header(name, key, group) for name, group in sorted(operation.groups.items())]
    return [operation.entity, operation.record, operation.hlc, operation.author, operation.desk, groups]


def digest(batch: WireBatch, realm: str) -> str:
    """The hash of a batch's header, values by their hashes; the next batch names it as `previous`."""
    header = [
        batch.format,
        realm,
        batch.replica,
        batch.first_seq,
        batch.previous,
        [_operation_header(operation) for operation in batch.operations],
    ]
    return hashlib.blake2b(canonical(header), digest_size=32).hexdigest()


def to_wire(operation: Operation, salt: str) -> WireOperation:
    groups = {
        name: WireGroup(parents=[str(dot) for dot in write.parents], value=dict(write.value))
        for name, write in operation.groups.items()
    }
    return WireOperation(
        operation.entity, operation.record, operation.hlc, operation.author, operation.desk, salt, groups
    )


def seal(
    operations: Iterable[tuple[Operation, str]],
    *,
    first_seq: int,
    previous: str,
    realm: str,
    keys: ReplicaKeys,
) -> tuple[WireBatch, str]:
    """A signed batch of operations with their salts, and its digest."""
    wire = [to_wire(operation, salt) for operation, salt in operations]
    unsigned = WireBatch(BATCH_FORMAT, keys.replica, first_seq, previous, "", wire)
    summary = digest(unsigned, realm)
    signature = keys.sign(_CONTEXT + summary.encode())
    return WireBatch(BATCH_FORMAT, keys.replica, first_seq, previous, signature, wire), summary


def check(batch: WireBatch, realm: str, public: str) -> str:
    """The digest of a batch whose signature holds; UserError `bundle.batch_forged` otherwise."""
    try:
        summary = digest(batch, realm)
    except ValueError:  # a salt that is no hex
        raise UserError("bundle.batch_forged") from None
    if not signed_by(public, _CONTEXT + summary.encode(), batch.signature):
        raise UserError("bundle.batch_forged")
    return summary


def require_readable(batch: WireBatch) -> None:
    """UserError `bundle.unreadable` for what could not be passed on as it was signed.

    Dots that are none, and withheld values, which no release writes yet.
    """
    for operation in batch.operations:
        for group in operation.groups.values():
            if group.value is None or not all(map(is_dot, group.parents)):
                raise UserError("bundle.unreadable")


def from_wire(batch: WireBatch) -> list[tuple[Operation, str]]:
    """The operations of a batch that was found readable, with their salts."""
    return [
        (_operation(operation, Dot(batch.replica, batch.first_seq + place)), operation.salt)
        for place, operation in enumerate(batch.operations)
    ]


def _operation(wire: WireOperation, dot: Dot) -> Operation:
    groups = {
        name: GroupWrite(group.value or {}, tuple(map(parse_dot, group.parents)))
        for name, group in wire.groups.items()
    }
    return Operation(dot, wire.entity, wire.record, wire.hlc, wire.author, wire.desk, groups)
