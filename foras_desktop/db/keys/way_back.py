"""The master key as the central office can find it again: sealed to its escrow, bound to desk and computer.

What lies in the key file opens with the root key only. The desk and the computer are sealed with the key, so
that nobody passes one computer's off as another's.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pyrage

from foras_desktop.db.keys.profile import Profile

_MASTER_BYTES = 32


@dataclass(frozen=True)
class WayBack:
    """`sealed` is the age message; `to` (its recipient) and `replica` tell when it has to be made anew."""

    to: str
    replica: str
    sealed: bytes

    def fits(self, profile: Profile, to: str) -> bool:
        """Whether it is sealed to this key, as this computer."""
        return (self.to, self.replica) == (to, profile.replica)

    def to_json(self) -> dict[str, str]:
        return {"to": self.to, "replica": self.replica, "sealed": base64.b64encode(self.sealed).decode()}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> WayBack:
        """The inverse of `to_json`; KeyError, TypeError or ValueError for a damaged file."""
        return cls(str(stored["to"]), str(stored["replica"]), base64.b64decode(stored["sealed"]))


@dataclass(frozen=True)
class Found:
    """What the central office finds: whose master key it is."""

    profile: Profile
    master: bytes = field(repr=False)


def way_back(profile: Profile, master: bytes, to: str) -> WayBack:
    """That master key, sealed to this age recipient."""
    content = {
        "desk": profile.desk,
        "practice": profile.practice,
        "replica": profile.replica,
        "master": base64.b64encode(master).decode(),
    }
    recipient = pyrage.x25519.Recipient.from_str(to)
    return WayBack(to, profile.replica, bytes(pyrage.encrypt(json.dumps(content).encode(), [recipient])))


def found_again(sealed: bytes, identity: str) -> Found | None:
    """What was sealed; None where this age identity does not open it, or it is no master key."""
    try:
        key = pyrage.x25519.Identity.from_str(identity)
        content = json.loads(bytes(pyrage.decrypt(sealed, [key])))
        master = base64.b64decode(content["master"])
        profile = Profile.from_json(content)
    except (pyrage.DecryptError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return Found(profile, master) if len(master) == _MASTER_BYTES else None
