"""Case numbers that desks working apart can never issue twice: `RBA-26-7KQ-0042-C` (decisions.md 2)."""

from __future__ import annotations

import re

from foras_desktop.domain.check_character import checked, with_check

_SHAPE = re.compile(r"([A-Z]{3})-(\d{2})-([0-9A-HJKMNP-TV-Z]{3})-(\d{4,6})-([0-9A-Z])")


def make_case_number(desk: str, year: int, replica_tag: str, number: int) -> str:
    """The case number of a desk's replica; `number` starts at 1 each year."""
    return with_check(f"{desk}-{year % 100:02}-{replica_tag}-{number:04}")


def is_case_number(text: str) -> bool:
    """Whether the shape and the check character are right."""
    return _SHAPE.fullmatch(checked(text)) is not None
