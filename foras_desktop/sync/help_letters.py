"""The letters by which someone with a forgotten passphrase is let in again: asked, and answered.

Neither opens anything alone: the first holds a master key that only the root key's holder can open, the
second one that only the key kept at the desk opens, under a passphrase.
"""

from __future__ import annotations

import base64
import binascii

import msgspec

from foras_desktop.sync.core.dots import is_replica_id
from foras_desktop.sync.identity import can_be_written_to, fingerprint
from foras_desktop.sync.wire import canonical

_LARGEST_SEALED = 4096
_LONGEST_ID = 64


class HelpRequest(msgspec.Struct, frozen=True, tag="help_request", tag_field="foras"):
    """Who asks, at which desk and computer; `age` is what the answer is sealed to, `sealed` the master key
    as the desk's key file holds it for the central office.
    """

    desk: str
    practice: bool
    replica: str
    person: str
    name: str
    age: str
    sealed: str

    @property
    def fingerprint(self) -> str:
        """Of everything in the letter: whoever swaps a key or a name in it changes the digits."""
        return fingerprint("help", canonical(msgspec.to_builtins(self)).decode())

    def is_whole(self) -> bool:
        """Whether every part can be what it is meant to be."""
        return _is_named(self.replica, self.person, self.age) and sealed_bytes(self.sealed) is not None


class HelpAnswer(msgspec.Struct, frozen=True, tag="help_answer", tag_field="foras"):
    """Whom the central office answers: `age` is the request's, `sealed` the master key, sealed to it."""

    desk: str
    practice: bool
    replica: str
    person: str
    age: str
    sealed: str

    def is_whole(self) -> bool:
        """Whether every part can be what it is meant to be."""
        return _is_named(self.replica, self.person, self.age) and sealed_bytes(self.sealed) is not None


def sealed_bytes(text: str) -> bytes | None:
    """The age message in a letter's text; None for what is none."""
    try:
        content = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return content if 0 < len(content) <= _LARGEST_SEALED else None


def sealed_text(content: bytes) -> str:
    """The inverse of `sealed_bytes`."""
    return base64.b64encode(content).decode()


def _is_named(replica: str, person: str, age: str) -> bool:
    return is_replica_id(replica) and 0 < len(person) <= _LONGEST_ID and can_be_written_to(age)
