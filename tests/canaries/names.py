"""Canary names, and how to find one again in any bytes: whole, in pieces, in either width of letters."""

from __future__ import annotations

import random
import re
from pathlib import Path

_BLOCKS = (
    *("qzxk", "vjqw", "xkqz", "wqvx", "zjxq", "kvzq", "jqxv", "qwzx", "xvkj", "zqwk", "vxzj", "kqjx"),
    *("wzqv", "jxkz", "qvjz", "zkwq", "xjqk", "vqzw", "kxwj", "jzvq"),
)
"""No word of any language has them; two in a row stand in random bytes once in some 10^16."""


def canary(number: int) -> str:
    """The nth name: four blocks, the same in every run."""
    chance = random.Random(number)
    return "".join(chance.choice(_BLOCKS) for _ in range(4)).capitalize()


def _wide(text: str) -> bytes:
    """The letters of a pattern with a byte between, as UTF-16 writes them; either order is found so."""
    return b"\\x00".join(re.escape(char.encode()) for char in text)


def _trigrams(text: str) -> bytes:
    """A text as an index of trigrams keeps it: each three letters, little between them."""
    pieces = [re.escape(text[at : at + 3].encode()) for at in range(len(text) - 2)]
    return b".{0,4}?".join(pieces)


_PATTERN = re.compile(
    b"|".join(
        (
            b"(?:" + b"|".join(block.encode() for block in _BLOCKS) + b"){2}",
            b"(?:" + b"|".join(_wide(block) + b"\\x00?" for block in _BLOCKS) + b"){2}",
            b"(?:" + b"|".join(_trigrams(block) for block in _BLOCKS) + b").{0,20}?"
            b"(?:" + b"|".join(block[:3].encode() for block in _BLOCKS) + b")",
        )
    ),
    re.IGNORECASE | re.DOTALL,
)


def found_in(content: bytes) -> bytes | None:
    """What of a canary stands in these bytes; None for nothing."""
    hit = _PATTERN.search(content)
    return hit.group() if hit else None


def files_with_canaries(folders: list[Path]) -> list[Path]:
    """Every file under these folders whose bytes or whose name hold a piece of a canary."""
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if found_in(path.name.encode()) or found_in(path.read_bytes())]
