"""Bundles that a desk with a valid key could make by hand, in which anything may stand."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from foras_desktop.services.office import Office
from foras_desktop.sync import batches
from foras_desktop.sync.identity import ReplicaKeys
from foras_desktop.sync.streams import write_encrypted
from foras_desktop.sync.wire import (
    BUNDLE_FORMAT,
    MANIFEST_CONTEXT,
    SCHEMA_VERSION,
    Line,
    Signed,
    WireBatch,
    WireGroup,
    WireOperation,
    canonical,
    encode,
)

SALT = "00" * 16


def operation(record: str = "r1", entity: str = "person", **given: Any) -> WireOperation:
    """One operation; `groups` maps a group's name to its value, `parents` to the dots it names."""
    values: Mapping[str, Any] = given.pop("groups", {"name": {"family_name": "Touré", "given_names": None}})
    parents: Mapping[str, list[str]] = given.pop("parents", {})
    groups = {name: WireGroup(list(parents.get(name, ())), value) for name, value in values.items()}
    fields = {"hlc": 1 << 57, "author": "someone", "desk": "RBA", "salt": SALT, **given}
    return WireOperation(entity, record, groups=groups, **fields)


def signed(
    author: ReplicaKeys, realm: str, first_seq: int, *operations: WireOperation, previous: str = ""
) -> WireBatch:
    """A batch with a valid signature over whatever it holds."""
    unsigned = WireBatch(1, author.replica, first_seq, previous, "", list(operations))
    summary = batches.digest(unsigned, realm)
    return WireBatch(
        1,
        author.replica,
        first_seq,
        previous,
        author.sign(b"foras batch 1\n" + summary.encode()),
        list(operations),
    )


def realm_id(office: Office) -> str:
    with office.read_view() as view:
        return view.meta("realm") or ""


def bundle(sender: Office, reader: Office, path: Path, /, *lines: Line | bytes, **claims: Any) -> Path:
    """A signed bundle of these lines from `sender` to `reader`; `claims` replace parts of its manifest."""
    texts = [line if isinstance(line, bytes) else encode(line) + b"\n" for line in lines]
    held = [line for line in lines if isinstance(line, Line)]
    sent = [line.batch for line in held if line.batch is not None]
    keys = sender.credentials.replica_keys
    manifest = {
        "format": BUNDLE_FORMAT,
        "schema": SCHEMA_VERSION,
        "realm": realm_id(sender),
        "sender": keys.replica,
        "desk": sender.desk,
        "recipients": [reader.credentials.replica_keys.replica],
        "counter": 1,
        "made_at": "2021-11-16T10:24:00+01:00",
        "vector_after": {},
        "acknowledged": {},
        "vouchers": sum(line.voucher is not None for line in held),
        "batches": len(sent),
        "operations": sum(len(batch.operations) for batch in sent),
        "sha256": sha256(b"".join(texts)).hexdigest(),
        **claims,
    }
    body = canonical(manifest).decode()
    first = encode(Line(manifest=Signed(body, keys.sign(MANIFEST_CONTEXT + body.encode())))) + b"\n"
    with path.open("wb") as stream:
        write_encrypted(iter([first, *texts]), stream, [reader.credentials.replica_keys.public.age])
    return path
