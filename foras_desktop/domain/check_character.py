"""Letters that survive being read aloud or copied by hand, and the check character of a number in them."""

from __future__ import annotations

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No I, L, O, U: read aloud or copied by hand they are taken for 1, 0 and V."""

_MOD_37_36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def check_character(text: str) -> str:
    """The ISO 7064 MOD 37,36 check character of the letters and digits in `text`."""
    product = 36
    for char in text:
        if char in _MOD_37_36:
            total = (product + _MOD_37_36.index(char)) % 36 or 36
            product = total * 2 % 37
    return _MOD_37_36[(37 - product) % 36]


def with_check(body: str) -> str:
    """A number with its check character behind a hyphen."""
    return f"{body}-{check_character(body)}"


def checked(text: str) -> str:
    """What was typed as it is printed: without blanks around it, in capitals. "" when its last character,
    the check character, does not fit the rest."""
    typed = text.strip().upper()
    return typed if typed and check_character(typed[:-1]) == typed[-1] else ""
