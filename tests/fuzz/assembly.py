"""Makes the content of a bundle from a script, hashed and signed, so that mutations get behind the checks.

A script is lines of plain text, each begun by a letter: M a manifest, V a voucher, B a batch, anything else
a line as it stands. What can be signed is signed by whoever it names; what the program itself cannot read
is left for it to refuse. A desk with a valid key could write all of it.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from typing import Any

import msgspec

from foras_desktop.domain.errors import UserError
from foras_desktop.sync import batches, vouchers
from foras_desktop.sync.identity import sign
from foras_desktop.sync.wire import MANIFEST_CONTEXT, Line, Signed, WireBatch, canonical, decode, encode
from tests.fuzz import people_of_the_world as known

_MANIFEST: dict[str, Any] = {
    "format": 1,
    "schema": 2,
    "realm": known.REALM.id,
    "sender": known.RABAT.replica,
    "desk": "RBA",
    "recipients": [known.CENTRAL.replica],
    "counter": 1,
    "made_at": "2021-11-16T10:24:00+01:00",
    "vector_after": {},
    "acknowledged": {},
    "vouchers": 0,
    "batches": 0,
    "operations": 0,
    "sha256": "",
}


def script_of(*lines: str, **claims: Any) -> bytes:
    """A manifest of Rabat's, and these lines."""
    return "\n".join(["M" + canonical({**_MANIFEST, **claims}).decode(), *lines]).encode(
        "utf-8", "surrogatepass"
    )


def assembled(script: bytes, *, counted: bool = True) -> bytes:
    """The content of the bundle; its manifest is made to fit what follows, where `counted`."""
    first, *rest = [*script.split(b"\n")]
    lines = [_LINES.get(line[:1], _as_it_stands)(line) for line in rest]
    manifest = _manifest(first, lines if counted else None)
    return b"\n".join([manifest, *lines, b""])


def _as_it_stands(line: bytes) -> bytes:
    return line


def _text(line: bytes) -> str:
    return line[1:].decode("utf-8", "surrogateescape")


def _statement(text: str, seed: bytes, context: bytes) -> Signed:
    try:
        return Signed(text, sign(seed, context + text.encode()))
    except UnicodeEncodeError:  # bytes that are no text, which nobody can sign
        return Signed(text.encode("utf-8", "replace").decode(), "")


def _voucher(line: bytes) -> bytes:
    return encode(Line(voucher=_statement(_text(line), known.ROOT_SEED, vouchers._CONTEXT)))


def _batch(line: bytes) -> bytes:
    raw = b'{"batch":' + line[1:] + b"}"
    try:
        batch = decode(line[1:], WireBatch)
        speaker = known.SPEAKERS.get(batch.replica, known.RABAT)
        summary = batches.digest(batch, known.REALM.id)
    except (UserError, ValueError):
        return raw
    signature = speaker.sign(batches._CONTEXT + summary.encode())
    return encode(Line(batch=msgspec.structs.replace(batch, signature=signature)))


def _manifest(line: bytes, lines: list[bytes] | None) -> bytes:
    text = _text(line)
    sender = known.RABAT
    try:
        content = msgspec.json.decode(text)
        sender = known.SPEAKERS.get(content["sender"], sender)
        if lines is not None:
            text = canonical({**content, **_counts(lines)}).decode()
    except (ValueError, TypeError, KeyError, RecursionError):
        pass
    return encode(Line(manifest=_statement(text, sender.seed, MANIFEST_CONTEXT)))


def _counts(lines: list[bytes]) -> dict[str, Any]:
    found = {"vouchers": 0, "batches": 0, "operations": 0}
    for line in lines:
        try:
            read = decode(line, Line)
        except UserError:
            continue
        found["vouchers"] += read.voucher is not None
        found["batches"] += read.batch is not None
        found["operations"] += len(read.batch.operations) if read.batch else 0
    body = b"".join(line + b"\n" for line in lines)
    return {**found, "sha256": sha256(body).hexdigest()}


_LINES: dict[bytes, Callable[[bytes], bytes]] = {b"V": _voucher, b"B": _batch}
