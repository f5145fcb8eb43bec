"""What the columns of a register are about."""

from __future__ import annotations

from enum import Enum


class Column(Enum):
    """What a column holds; the values are kept in remembered habits."""

    __hash__ = object.__hash__  # an enum's own is slow, and a register asks for it in every cell

    NUMBER = "number"
    REGISTERED_ON = "registered_on"
    FULL_NAME = "full_name"
    FAMILY_NAME = "family_name"
    GIVEN_NAMES = "given_names"
    ARABIC_NAME = "arabic_name"
    SEX = "sex"
    CATEGORY = "category"
    AGE = "age"
    BORN = "born"
    NATIONALITY = "nationality"
    PHONE = "phone"
    UNACCOMPANIED = "unaccompanied"
    REFERRAL = "referral"
    DEPARTURE = "departure"
    REMARK = "remark"
    CORRECTION = "correction"
    """What a correction workbook says was wrong; never read."""


NAMES = frozenset({Column.FULL_NAME, Column.FAMILY_NAME, Column.GIVEN_NAMES})

READ = tuple(column for column in Column if column is not Column.CORRECTION)
"""What a person may say a column holds."""
