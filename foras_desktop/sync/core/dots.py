"""Dots: the name of one write, `(replica, seq)`, written `REPLICA:SEQ`."""

from __future__ import annotations

from typing import NamedTuple

_BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LETTERS = frozenset(_BASE32)
REPLICA_LENGTH = 13
_LONGEST_SEQ = 19


class Dot(NamedTuple):
    """One operation of one replica; `seq` starts at 1 and has no gaps within a replica."""

    replica: str
    seq: int

    def __str__(self) -> str:
        return f"{self.replica}:{self.seq}"


def parse_dot(text: str) -> Dot:
    """The dot written so; ValueError for anything else."""
    replica, colon, seq = text.partition(":")
    if not colon or not is_replica_id(replica) or not (seq.isascii() and seq.isdigit()):
        raise ValueError(text)
    if len(seq) > _LONGEST_SEQ or seq.startswith("0"):  # written otherwise, it would sign otherwise
        raise ValueError(text)
    return Dot(replica, int(seq))


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
