"""One slot of the key file: secrets wrapped by a passphrase or a recovery code with argon2id."""

from __future__ import annotations

import base64
import functools
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from nacl.exceptions import CryptoError
from nacl.secret import SecretBox

from foras_desktop.domain.access import Trust
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.domain.ids import Randomness

_MOST_PASSES, _MOST_KIB, _MOST_LANES = 10, 512 * 1024, 16
_SHORTEST_SALT = 8
_LEAST_SECONDS = 0.5
_USUAL_MOST_KIB = 256 * 1024


@dataclass(frozen=True)
class KdfCost:
    """What argon2id spends on one guess: passes, KiB of memory, lanes. Never under 64 MiB and 3 passes."""

    passes: int = 3
    memory_kib: int = 64 * 1024
    lanes: int = 1

    def check(self) -> KdfCost:
        """Itself; ValueError for what would take the computer's memory, or for ever."""
        bearable = (
            1 <= self.passes <= _MOST_PASSES
            and 1 <= self.lanes <= _MOST_LANES
            and 8 * self.lanes <= self.memory_kib <= _MOST_KIB
        )
        if not bearable:
            raise ValueError
        return self


@dataclass(frozen=True)
class Slot:
    """A way into the database. `kind` is "person" or "recovery"; `box` is what only its secret opens.

    `public` is the age recipient of its holder; older files lack it until the holder unlocks. `successor`
    is a newer master key, written to `public` when someone else's way in was taken away. `heard` is the
    number of the root key's word that role and permissions were last taken from.
    """

    id: str
    kind: str
    name: str
    role: str
    salt: bytes
    cost: KdfCost
    box: bytes
    public: str = ""
    successor: bytes = b""
    permissions: tuple[str, ...] = ()
    heard: int = 0

    @property
    def trust(self) -> Trust:
        """What this computer trusts its holder with."""
        return Trust.of(self.role, self.permissions)

    def to_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "kind": self.kind,
            "name": self.name,
            "role": self.role,
            "salt": base64.b64encode(self.salt).decode(),
            "kdf": {
                "name": "argon2id",
                "passes": self.cost.passes,
                "memory_kib": self.cost.memory_kib,
                "lanes": self.cost.lanes,
            },
            "box": base64.b64encode(self.box).decode(),
            **({"public": self.public} if self.public else {}),
            **({"successor": base64.b64encode(self.successor).decode()} if self.successor else {}),
            **({"permissions": list(self.permissions)} if self.permissions else {}),
            **({"heard": self.heard} if self.heard else {}),
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Slot:
        """The inverse of `to_json`; KeyError, TypeError or ValueError for a damaged file."""
        kdf = stored["kdf"]
        salt = base64.b64decode(stored["salt"])
        if len(salt) < _SHORTEST_SALT:
            raise ValueError
        return cls(
            id=str(stored["id"]),
            kind=str(stored["kind"]),
            name=str(stored["name"]),
            role=str(stored["role"]),
            salt=salt,
            cost=KdfCost(int(kdf["passes"]), int(kdf["memory_kib"]), int(kdf["lanes"])).check(),
            box=base64.b64decode(stored["box"]),
            public=str(stored.get("public", "")),
            successor=base64.b64decode(stored.get("successor", "")),
            permissions=tuple(map(str, stored.get("permissions", ()))),
            heard=int(stored.get("heard", 0)),
        )


def _derive(secret: str, salt: bytes, cost: KdfCost) -> bytes:
    return hash_secret_raw(
        secret.encode(),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=SecretBox.KEY_SIZE,
        type=Type.ID,
    )


@functools.cache
def usual_cost() -> KdfCost:
    """What a guess costs from now on: half a second to a second on this computer, never under `KdfCost()`.

    Memory grows before passes do, because it is what a guesser's machine has least of; half of what the
    smallest laptop has free stays free.
    """
    cost = KdfCost()
    while _seconds(cost) < _LEAST_SECONDS:
        if cost.memory_kib < _USUAL_MOST_KIB:
            cost = replace(cost, memory_kib=cost.memory_kib * 2)
        elif cost.passes < _MOST_PASSES:
            cost = replace(cost, passes=cost.passes + 1)
        else:
            break
    return cost


def _seconds(cost: KdfCost) -> float:
    started = time.perf_counter()
    _derive("twelve letters", bytes(16), cost)
    return time.perf_counter() - started


def wrap(secret: str, content: bytes, cost: KdfCost, randomness: Randomness) -> tuple[bytes, bytes]:
    """(salt, box) that only `secret` opens."""
    salt = randomness(16)
    box = SecretBox(_derive(secret, salt, cost)).encrypt(content, randomness(SecretBox.NONCE_SIZE))
    return salt, bytes(box)


def unwrap(slot: Slot, secret: str) -> bytes:
    """What the slot holds; UserError `access.wrong_passphrase` or `access.wrong_recovery_code`.

    EnvironmentFault `keys.damaged` where the slot asks for more memory than there is.
    """
    try:
        return bytes(SecretBox(_derive(secret, slot.salt, slot.cost)).decrypt(slot.box))
    except CryptoError:
        code = "access.wrong_recovery_code" if slot.kind == "recovery" else "access.wrong_passphrase"
        raise UserError(code) from None
    except HashingError:
        raise EnvironmentFault("keys.damaged") from None
