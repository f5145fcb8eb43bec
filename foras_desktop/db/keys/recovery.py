"""Recovery codes: random words of the unmistakable alphabet, forgiving when typed back."""

from __future__ import annotations

from foras_desktop.domain.check_character import ALPHABET
from foras_desktop.domain.ids import Randomness

_GROUP = 5
_GROUPS = 6
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})


def new_recovery_code(randomness: Randomness) -> str:
    """150 random bits in six groups of five: `7KQ2M-9XDRA-…`."""
    characters = "".join(ALPHABET[byte % 32] for byte in randomness(_GROUP * _GROUPS))
    return grouped(characters)


def grouped(characters: str) -> str:
    """Characters in groups of five, parted by hyphens."""
    return "-".join(characters[at : at + _GROUP] for at in range(0, len(characters), _GROUP))


def normal_recovery_code(typed: str) -> str:
    """The code as it was made, whatever the case, spaces and look-alike letters it was typed with."""
    kept = "".join(char for char in typed.upper() if char.isalnum()).translate(_MISREAD)
    return grouped(kept)


def secret_as_words(secret: bytes) -> str:
    """A key's bytes in the same alphabet, five bits a character, for the recovery sheet."""
    number = int.from_bytes(secret, "big")
    length = -(-len(secret) * 8 // 5)
    characters = [ALPHABET[number >> 5 * at & 31] for at in reversed(range(length))]
    return grouped("".join(characters))
