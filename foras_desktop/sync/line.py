"""What is said over a line around the bundles: who speaks, signed each time so that nothing can be replayed.

A replica asks for a session: it sends a word that only it knows, and the hub signs it together with the
session's name. From then on each request is signed with its place in the session, its method, path and body.
No clock is asked, and no password is anywhere. Bundles themselves are encrypted and signed as on a stick.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from foras_desktop.sync.identity import ReplicaKeys, signed_by
from foras_desktop.sync.vouchers_held import VouchersHeld
from foras_desktop.sync.wire import Signed, canonical

CHUNK = 1 << 20
"""Bytes of a bundle that one request carries at most: a line that is cut loses no more."""

SMALL = 64 << 10
"""Bytes of a bundle that goes with one request, and comes with one answer: more is carried in pieces."""

_LOCAL = ("127.0.0.1", "localhost", "::1")

_SESSION_CONTEXT = b"foras line session 1\n"
_REQUEST_CONTEXT = b"foras line request 1\n"

SESSION, NUMBER, SIGNATURE = "foras-session", "foras-number", "foras-signature"
"""The headers of a signed request."""


def is_address(text: str) -> bool:
    """Whether a hub may answer there: https, or http on this computer itself, where it is tried out."""
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    plain = not (parts.username or parts.password or parts.query or parts.fragment)
    return bool(host) and plain and (parts.scheme == "https" or (parts.scheme == "http" and host in _LOCAL))


@dataclass(frozen=True)
class HubPlace:
    """The hub as the root key vouches for it: who it is, and where it answers."""

    replica: str
    sign: str
    address: str
    authority: str = ""


@dataclass(frozen=True)
class Speaker:
    """Who calls: its keys, the root key's word on it, the realm."""

    keys: ReplicaKeys = field(repr=False)
    voucher: Signed
    realm: str


@dataclass(frozen=True)
class Fetched:
    """A bundle that is here in full."""

    tag: str
    path: Path
    operations: int


class Hello(msgspec.Struct, frozen=True):
    """Who wants to speak, a word that nobody could know before, and the root key's word on the replica.

    A hub may not have heard of a desk that was admitted after it.
    """

    replica: str
    word: str
    voucher: Signed | None = None


class Session(msgspec.Struct, frozen=True):
    """The hub's answer, and which vouchers it holds; `signature` says that this hub, and no other, gave it to
    that word."""

    hub: str
    session: str
    held: VouchersHeld
    signature: str


def welcome(keys: ReplicaKeys, realm: str, hello: Hello, session: str, held: VouchersHeld) -> Session:
    """The hub opens a session."""
    said = Session(keys.replica, session, held, "")
    return msgspec.structs.replace(said, signature=keys.sign(_opened(realm, hello, said)))


def is_from(found: Session, public: str, realm: str, hello: Hello) -> bool:
    """Whether the hub whose Ed25519 key that is opened this session for this word."""
    return signed_by(public, _opened(realm, hello, found), found.signature)


def _opened(realm: str, hello: Hello, said: Session) -> bytes:
    held = msgspec.to_builtins(said.held)
    return _SESSION_CONTEXT + canonical([realm, said.hub, hello.replica, hello.word, said.session, held])


@dataclass(frozen=True)
class Request:
    """One request of a session; `number` is higher than in every one before."""

    session: str
    number: int
    method: str
    path: str
    body: bytes

    def _said(self) -> bytes:
        digest = hashlib.sha256(self.body).hexdigest()
        return _REQUEST_CONTEXT + canonical([self.session, self.number, self.method, self.path, digest])

    def headers(self, keys: ReplicaKeys) -> dict[str, str]:
        """The headers that sign it."""
        return {SESSION: self.session, NUMBER: str(self.number), SIGNATURE: keys.sign(self._said())}

    def is_signed_by(self, public: str, signature: str) -> bool:
        return signed_by(public, self._said(), signature)


class Have(msgspec.Struct, frozen=True):
    """How many bytes of a bundle have arrived, from its beginning without a gap."""

    have: int


class Brought(msgspec.Struct, frozen=True):
    """What a bundle brought to the hub."""

    operations: int
    refused: int


class Known(msgspec.Struct, frozen=True):
    """How the hub stood when this replica last took something from it, empty for never, and which vouchers
    this replica holds."""

    tag: str = ""
    held: VouchersHeld | None = None


class Parcel(msgspec.Struct, frozen=True):
    """A bundle that lies ready, or none: `size` bytes with that SHA-256, and how the hub stood then.

    A `SMALL` one comes along with it.
    """

    tag: str
    digest: str = ""
    size: int = 0
    operations: int = 0
    bundle: bytes = b""


class Refusal(msgspec.Struct, frozen=True, omit_defaults=True):
    """Why not, as an error code; to a retired replica the root key's word that it is."""

    code: str
    voucher: Signed | None = None
