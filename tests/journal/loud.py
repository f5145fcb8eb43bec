"""Exceptions that hold as many invented names and telephone numbers as an exception can."""

from __future__ import annotations

import re
from typing import NoReturn

NAME = "Zyxanta Qorvelli"
PHONE = "+212 661 98 76 54"
_GRAMS = {word[at : at + 4] for word in NAME.lower().split() for at in range(len(word) - 3)}
_NUMBERS = {PHONE, PHONE.replace(" ", ""), "0661987654", "661987654", "661 98 76 54"}


class LoudError(Exception):
    """Its message, its arguments, its attributes and its notes say who."""

    def __init__(self, name: str, phone: str) -> None:
        super().__init__(f"{name} has {phone}", {name: phone})
        self.name, self.phone = name, phone
        self.add_note(f"{name}, {phone}")

    def __str__(self) -> str:
        return f"{self.name} {self.phone}"

    __repr__ = __str__


def shout(name: str = NAME, phone: str = PHONE) -> NoReturn:
    """Raise one that another caused, with both in the locals."""
    known = {name: phone}
    try:
        _ = known[phone]
    except KeyError as cause:
        raise LoudError(name, phone) from cause
    raise AssertionError


class LoudOrder:
    """An order for the worker whose every field shouts."""

    def __getattr__(self, field: str) -> object:
        if field.startswith("__"):
            raise AttributeError(field)
        shout()


def heard(text: str) -> set[str]:
    """What of the name or the number a text gives away: any four letters of it, or the number in any form."""
    lowered = text.lower()
    letters = {gram for gram in _GRAMS if gram in lowered}
    return letters | {number for number in _NUMBERS if number in re.sub(r"[ .]", "", text) + text}
