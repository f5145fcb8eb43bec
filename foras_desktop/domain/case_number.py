"""Case numbers that desks working apart can never issue twice: `RBA-26-7KQ-0042-C` (decisions.md 2)."""

from __future__ import annotations

import re

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Replica tags use no I, L, O, U: read aloud or copied by hand they are taken for 1, 0 and V."""

_MOD_37_36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SHAPE = re.compile(r"([A-Z]{3})-(\d{2})-([0-9A-HJKMNP-TV-Z]{3})-(\d{4,6})-([0-9A-Z])")


def check_character(text: str) -> str:
    """The ISO 7064 MOD 37,36 check character of the letters and digits in `text`."""
    product = 36
    for char in text:
        if char in _MOD_37_36:
            total = (product + _MOD_37_36.index(char)) % 36 or 36
            product = total * 2 % 37
    return _MOD_37_36[(37 - product) % 36]


def make_case_number(desk: str, year: int, replica_tag: str, number: int) -> str:
    """The case number of a desk's replica; `number` starts at 1 each year."""
    body = f"{desk}-{year % 100:02}-{replica_tag}-{number:04}"
    return f"{body}-{check_character(body)}"


def is_case_number(text: str) -> bool:
    """Whether the shape and the check character are right."""
    match = _SHAPE.fullmatch(text.strip().upper())
    return match is not None and check_character(text.strip().upper()[:-2]) == match[5]
