"""Phone numbers to E.164, with the sentence that helps when one digit is missing."""

from __future__ import annotations

import re

import phonenumbers

from foras_desktop.domain.errors import UserError

HOME_REGION = "MA"
_MOROCCAN_DIGITS = 9
_MOBILE = re.compile("0[67][0-9]{8}")
"""A Moroccan mobile number as most people write it: known without asking the plans of all countries."""


def normalise_phone(text: str | None) -> str | None:
    """The number in E.164; national ones are read as Moroccan. None when empty.

    Raises UserError `phone.too_short`, `phone.too_long` or `phone.not_a_number`.
    """
    if not text or not text.strip():
        return None
    if _MOBILE.fullmatch(text):
        return f"+212{text[1:]}"
    try:
        number = phonenumbers.parse(text, HOME_REGION)
    except phonenumbers.NumberParseException as error:
        raise UserError("phone.not_a_number") from error
    reason = phonenumbers.is_possible_number_with_reason(number)
    if reason == phonenumbers.ValidationResult.TOO_SHORT or _kept_its_trunk_zero(number):
        raise UserError("phone.too_short", missing=_missing_digits(number))
    if reason == phonenumbers.ValidationResult.TOO_LONG:
        raise UserError("phone.too_long")
    if not phonenumbers.is_possible_number(number):
        raise UserError("phone.not_a_number")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _kept_its_trunk_zero(number: phonenumbers.PhoneNumber) -> bool:
    """A Moroccan number a digit short is read as one that begins with its trunk prefix, 0."""
    is_home = number.country_code == phonenumbers.country_code_for_region(HOME_REGION)
    return is_home and bool(number.italian_leading_zero)


def _missing_digits(number: phonenumbers.PhoneNumber) -> int:
    """How many digits a Moroccan number lacks; 0 where the plan of the country is not that simple."""
    if number.country_code != phonenumbers.country_code_for_region(HOME_REGION):
        return 0
    return max(0, _MOROCCAN_DIGITS - len(phonenumbers.national_significant_number(number)))


def shown_phone(e164: str) -> str:
    """The number in international form, as people read it aloud."""
    try:
        number = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return e164
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
