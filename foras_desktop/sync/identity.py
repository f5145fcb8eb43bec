"""A replica's voice: the key it signs with and the key others encrypt to. They live outside the database."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field

import pyrage
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from foras_desktop.domain.ids import Randomness
from foras_desktop.sync.core.dots import replica_id


@dataclass(frozen=True)
class ReplicaKeys:
    """Private: the replica's id, Ed25519 seed (32 bytes) and age identity."""

    replica: str
    seed: bytes = field(repr=False)
    age_identity: str = field(repr=False)

    @classmethod
    def make(cls, randomness: Randomness) -> ReplicaKeys:
        return cls(replica_id(randomness(8)), randomness(32), str(pyrage.x25519.Identity.generate()))

    @property
    def public(self) -> PublicKeys:
        recipient = pyrage.x25519.Identity.from_str(self.age_identity).to_public()
        return PublicKeys(bytes(SigningKey(self.seed).verify_key).hex(), str(recipient))

    def sign(self, message: bytes) -> str:
        return sign(self.seed, message)

    def to_bytes(self) -> bytes:
        return json.dumps([self.replica, self.seed.hex(), self.age_identity]).encode()

    @classmethod
    def from_bytes(cls, stored: bytes) -> ReplicaKeys:
        replica, seed, age_identity = json.loads(stored)
        return cls(replica, bytes.fromhex(seed), age_identity)


@dataclass(frozen=True)
class PublicKeys:
    """What others know: the Ed25519 key in hex, and the age recipient."""

    sign: str
    age: str


def sign(seed: bytes, message: bytes) -> str:
    """The Ed25519 signature in hex."""
    return SigningKey(seed).sign(message).signature.hex()


def signed_by(public: str, message: bytes, signature: str) -> bool:
    """Whether that key made that signature; False for keys and signatures that are none."""
    try:
        VerifyKey(bytes.fromhex(public)).verify(message, bytes.fromhex(signature))
    except (BadSignatureError, ValueError, TypeError):
        return False
    return True


def can_be_written_to(age: str) -> bool:
    """Whether that is an age recipient; one that is none would spoil every bundle for all."""
    try:
        pyrage.x25519.Recipient.from_str(age)
    except pyrage.RecipientError:
        return False
    return True


def fingerprint(*parts: str) -> str:
    """Thirty digits in six groups, to be compared by telephone in any language: `12345 67890 …`."""
    digest = hashlib.blake2b("\n".join(parts).encode(), digest_size=16).digest()
    digits = str(int.from_bytes(digest, "big") % 10**30).zfill(30)
    return " ".join(digits[at : at + 5] for at in range(0, 30, 5))
