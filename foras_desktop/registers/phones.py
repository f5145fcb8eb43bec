"""Telephone numbers as people write them into a cell: one, or one among words and other numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass

import phonenumbers

from foras_desktop.domain.errors import UserError
from foras_desktop.domain.phone import normalise_phone
from foras_desktop.registers.cells import Cell, text_of

_GAP = r"[\s.\-/,]*"
_NUMBER = re.compile(
    rf"(?<!\d)(?:(?:\+|00)[\s.-]*)?212{_GAP}(?:\(0\)|0)?(?:{_GAP}\d){{9}}(?!\d)"
    rf"|(?<![\d+])(?:\(\+?212\){_GAP})?0(?:{_GAP}\d){{9}}(?!{_GAP}\d(?:{_GAP}\d)?$)"
    r"|(?:\+|(?<!\d)00)[1-9](?:[\s.\-]*\d){7,13}(?!\d)"
)
_SEVERAL = re.compile(r"[;#|]")
_LETTER_FOR_ZERO = re.compile(r"[oO](?=[5-8]\d{8}$)")
_NATIONAL = 9
"""Digits of a Moroccan number without its zero, which a workbook takes away from a number."""

_WITH_COUNTRY = 11
"""Digits from which a number that does not begin with 0 begins with a country."""


@dataclass(frozen=True)
class ReadPhone:
    """A number in E.164; what stood besides; whether a country was found in it that no sign announced."""

    number: str | None
    besides: str = ""
    guessed: bool = False


def read_phone(cell: Cell) -> ReadPhone:
    """The first number in a cell, national ones as Moroccan; letters are never dialled. UserError."""
    text = _LETTER_FOR_ZERO.sub("0", text_of(cell))
    if isinstance(cell, float) and len(text) == _NATIONAL:
        return ReadPhone(normalise_phone(f"0{text}"))
    if not any(map(str.isalpha, text)) and not _SEVERAL.search(text):
        try:
            return ReadPhone(normalise_phone(text))
        except UserError as trouble:
            found = _with_country(text) or _first(text)
            if found is None:
                raise trouble from None
            return found
    found = _first(text)
    if found is None:
        raise UserError("phone.not_a_number")
    return found


def _first(text: str) -> ReadPhone | None:
    for match in _NUMBER.finditer(text):
        try:
            number = normalise_phone(re.sub(r"[/,]", " ", match[0]))
        except UserError:
            continue
        rest = f"{text[: match.start()]} {text[match.end() :]}"
        rest = " ".join(rest.split()).strip(" /;,-–:()|")
        return ReadPhone(number, rest if any(map(str.isalnum, rest)) else "")
    return None


def _with_country(text: str) -> ReadPhone | None:
    """A whole number with its country, whose sign was lost: 224620123456."""
    if not text.isdecimal() or text.startswith("0") or len(text) < _WITH_COUNTRY:
        return None
    try:
        number = phonenumbers.parse(f"+{text}", None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return ReadPhone(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164), guessed=True)
