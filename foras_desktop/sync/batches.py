"""Batches: consecutive operations of one replica, signed by it, passed on unaltered by everyone else."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from foras_desktop.domain.errors import UserError
from foras_desktop.sync.core.dots import Dot, is_dot, parse_dot
from foras_desktop.sync.core.operations import GroupWrite, Operation, Withheld
from foras_desktop.sync.identity import ReplicaKeys, signed_by
from foras_desktop.sync.wire import BATCH_FORMAT, WireBatch, WireGroup, WireOperation, canonical

LARGEST = 500
"""Operations in one batch: what is held in memory at once while reading."""

LONGEST = 4 << 20
"""Characters of values in one batch, far under what a reader takes for one line."""

FIRST_PREVIOUS = ""

_CONTEXT = b"foras batch 1\n"


def _key_of(batch_format: int, salt: bytes, group: str) -> bytes:
    """What a value is hashed with. In batches of format 1 all groups of an operation share one key.

    Since format 2 each has its own, so that the salt can go with a value that is erased: whoever kept it
    could try names until one fits the hash.
    """
    if batch_format == 1:
        return hashlib.blake2b(salt, person=b"foras value", digest_size=32).digest()
    return hashlib.blake2b(group.encode(), key=salt, person=b"foras group", digest_size=32).digest()


def value_hash(batch_format: int, salt: str, group: str, value: Any) -> str:
    """The salted hash that is signed in a value's stead, so that erasing it leaves the signature valid."""
    return _keyed_hash(batch_format, _key_of(batch_format, bytes.fromhex(salt), group), group, value)


def _keyed_hash(batch_format: int, key: bytes, group: str, value: Any) -> str:
    size = 24 if batch_format == 1 else 32
    return hashlib.blake2b(canonical([group, value]), key=key, digest_size=size).hexdigest()


def _group_header(name: str, batch_format: int, salt: bytes, group: WireGroup) -> list[Any]:
    if group.value is None:
        digest = group.withheld
    else:
        key = bytes.fromhex(group.key) if group.key is not None else _key_of(batch_format, salt, name)
        digest = _keyed_hash(batch_format, key, name, group.value)
    return [name, digest, sorted(group.parents)]


def _operation_header(batch_format: int, operation: WireOperation) -> list[Any]:
    salt = bytes.fromhex(operation.salt)
    groups = [
        _group_header(name, batch_format, salt, group) for name, group in sorted(operation.groups.items())
    ]
    return [operation.entity, operation.record, operation.hlc, operation.author, operation.desk, groups]


def digest(batch: WireBatch, realm: str) -> str:
    """The hash of a batch's header, values by their hashes; the next batch names it as `previous`."""
    header = [
        batch.format,
        realm,
        batch.replica,
        batch.first_seq,
        batch.previous,
        [_operation_header(batch.format, operation) for operation in batch.operations],
    ]
    return hashlib.blake2b(canonical(header), digest_size=32).hexdigest()


def to_wire(operation: Operation, salt: str) -> WireOperation:
    """The operation as it travels; `salt` as the log keeps it."""
    salt, keys, let_go = _parted(salt)
    groups = {}
    for name, write in operation.groups.items():
        parents = [str(dot) for dot in write.parents]
        if name in let_go:
            groups[name] = WireGroup(parents, withheld=let_go[name])
        else:
            groups[name] = WireGroup(parents, value=dict(write.value), key=keys.get(name))
    for name, gone in operation.withheld.items():
        groups[name] = WireGroup([str(dot) for dot in gone.parents], withheld=gone.digest)
    return WireOperation(
        operation.entity, operation.record, operation.hlc, operation.author, operation.desk, salt, groups
    )


# --- what was erased, or let go of ----------------------------------------------------------------


def _parted(kept: str) -> tuple[str, dict[str, str], dict[str, str]]:
    """The salt of an operation; or what is left of it: a key for each group that stays, a hash for each that
    this replica let go of."""
    if not kept.startswith("{"):
        return kept, {}, {}
    left = json.loads(kept)
    keys = {name: one for name, one in left.items() if isinstance(one, str)}
    return "", keys, {name: one[0] for name, one in left.items() if name not in keys}


def _joined(keys: Mapping[str, str], let_go: Mapping[str, str]) -> str:
    """The inverse of `_parted`."""
    return json.dumps({**keys, **{name: [digest] for name, digest in let_go.items()}}, sort_keys=True)


def _keys_of(operation: Operation, salt: str, batch_format: int) -> dict[str, str]:
    raw = bytes.fromhex(salt)
    return {name: _key_of(batch_format, raw, name).hex() for name in operation.groups}


def without(
    operation: Operation, kept: str, batch_format: int, names: Iterable[str]
) -> tuple[Operation, str]:
    """An operation that was sealed in a batch of that format, without the values of these groups.

    With it comes what is left of its salt. Of a batch of format 1 the salt stays whole, as its keys cannot be
    told apart.
    """
    salt, keys, let_go = _parted(kept)
    if salt:
        keys = _keys_of(operation, salt, batch_format)
    groups, withheld = dict(operation.groups), dict(operation.withheld)
    for name in names:
        write, digest = groups.pop(name), let_go.pop(name, None)
        if digest is None:
            digest = _keyed_hash(batch_format, bytes.fromhex(keys.pop(name)), name, dict(write.value))
        withheld[name] = Withheld(digest, write.parents)
    left = salt if salt and batch_format == 1 else _joined(keys, let_go)
    shorn = operation._replace(groups=groups, withheld=withheld, let_go=frozenset(let_go))
    return shorn, left


def letting_go(
    operation: Operation, kept: str, batch_format: int, left: Mapping[str, Mapping[str, Any]]
) -> tuple[Operation, str]:
    """An operation sealed in a batch of that format, with only what is `left` of these groups' values.

    With it comes what the log keeps in its salt's place.
    """
    salt, keys, let_go = _parted(kept)
    if salt:
        keys = _keys_of(operation, salt, batch_format)
    groups = dict(operation.groups)
    for name, value in left.items():
        write, key = groups[name], bytes.fromhex(keys.pop(name))
        let_go[name] = _keyed_hash(batch_format, key, name, dict(write.value))
        groups[name] = write._replace(value=value)
    return operation._replace(groups=groups, let_go=frozenset(let_go)), _joined(keys, let_go)


def signed_values(operation: Operation, kept: str, batch_format: int) -> dict[str, str]:
    """The hash that was signed of each group that is here, or of which something stays."""
    salt, keys, let_go = _parted(kept)
    if salt:
        keys = _keys_of(operation, salt, batch_format)
    return {
        name: let_go.get(name)
        or _keyed_hash(batch_format, bytes.fromhex(keys[name]), name, dict(write.value))
        for name, write in operation.groups.items()
    }


def withheld_records(batch: WireBatch) -> set[tuple[str, str]]:
    """The records of which a batch withholds values."""
    return {
        (operation.entity, operation.record)
        for operation in batch.operations
        if any(group.value is None for group in operation.groups.values())
    }


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

    Dots that are none; groups with neither a value nor the hash of one, or with both.
    """
    for operation in batch.operations:
        for group in operation.groups.values():
            is_one = (group.value is None) != (group.withheld is None)
            if not is_one or not all(map(is_dot, group.parents)):
                raise UserError("bundle.unreadable")


def from_wire(batch: WireBatch) -> list[tuple[Operation, str]]:
    """The operations of a batch that was found readable, with their salts."""
    return [
        (_operation(operation, Dot(batch.replica, batch.first_seq + place)), _kept(operation))
        for place, operation in enumerate(batch.operations)
    ]


def _kept(wire: WireOperation) -> str:
    """What the log keeps beside the operation: its salt, or the keys that an erasure left of it."""
    if wire.salt:
        return wire.salt
    keys = {name: group.key for name, group in wire.groups.items() if group.key is not None}
    return json.dumps(keys, sort_keys=True)


def _operation(wire: WireOperation, dot: Dot) -> Operation:
    groups, withheld = {}, {}
    for name, group in wire.groups.items():
        parents = tuple(map(parse_dot, group.parents))
        if group.withheld is None:
            groups[name] = GroupWrite(group.value or {}, parents)
        else:
            withheld[name] = Withheld(group.withheld, parents)
    return Operation(dot, wire.entity, wire.record, wire.hlc, wire.author, wire.desk, groups, withheld)
