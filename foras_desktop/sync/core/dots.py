"""Dots: the name of one write, `(replica, seq)`, written `REPLICA:SEQ`."""

from __future__ import annotations

import re
from typing import NamedTuple

_BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LETTERS = frozenset(_BASE32)
REPLICA_LENGTH = 13
BASELINE_PREFIX = "BASE"
"""Replicas of this name author the release's catalogue: the same dots everywhere, never carried."""

_WRITTEN = re.compile(rf"[{_BASE32}]{{{REPLICA_LENGTH}}}:[1-9][0-9]{{0,18}}")


class Dot(NamedTuple):
    """One operation of one replica; `seq` starts at 1 and has no gaps within a replica."""

    replica: str
    seq: int

    def __str__(self) -> str:
        return f"{self.replica}:{self.seq}"


def is_dot(text: str) -> bool:
    """Whether a dot is written just so: written otherwise, it would sign otherwise."""
    return _WRITTEN.fullmatch(text) is not None


def parse_dot(text: str) -> Dot:
    """The dot written so; ValueError for anything else."""
    if not is_dot(text):
        raise ValueError(text)
    return Dot(text[:REPLICA_LENGTH], int(text[REPLICA_LENGTH + 1 :]))


def replica_id(random: bytes) -> str:
    """A replica's id from eight random bytes: 13 characters that can be read aloud."""
    number = int.from_bytes(random[:8], "big")
    characters = []
    for _ in range(REPLICA_LENGTH):
        number, rest = divmod(number, 32)
        characters.append(_BASE32[rest])
    return "".join(reversed(characters))


def is_replica_id(text: str) -> bool:
    return len(text) == REPLICA_LENGTH and _LETTERS.issuperset(text)
