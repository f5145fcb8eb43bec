"""Base45 (RFC 9285): bytes in the 45 characters that a QR code holds in eleven bits a pair."""

from __future__ import annotations

_CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES = {character: value for value, character in enumerate(_CHARACTERS)}


def encode(content: bytes) -> str:
    """Three characters for two bytes, two for a last one. A text never ends in a space."""
    return "".join(_encoded(content[at : at + 2]) for at in range(0, len(content), 2))


def decode(text: str) -> bytes:
    """The bytes; ValueError for a text that `encode` does not make."""
    return b"".join(_decoded(text[at : at + 3]) for at in range(0, len(text), 3))


def _encoded(pair: bytes) -> str:
    value = int.from_bytes(pair, "big")
    letters = []
    for _ in range(len(pair) + 1):
        value, letter = divmod(value, 45)
        letters.append(_CHARACTERS[letter])
    return "".join(letters)


def _decoded(letters: str) -> bytes:
    if len(letters) < 2 or not _VALUES.keys() >= set(letters):
        raise ValueError(letters)
    value: int = sum(_VALUES[letter] * 45**place for place, letter in enumerate(letters))
    if value >> 8 * (len(letters) - 1):
        raise ValueError(letters)
    return value.to_bytes(len(letters) - 1, "big")
