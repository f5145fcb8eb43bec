"""Sex, category, telephone, yes and no, who sent someone: the short words of a register to our codes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from foras_desktop.domain.names import search_key
from foras_desktop.domain.phone import normalise_phone
from foras_desktop.registers.cells import Cell, CellProblem, text_of

_SEXES: Mapping[str, str] = {
    **dict.fromkeys(("h", "m", "homme", "masculin", "masc", "male", "man", "garcon", "boy", "ذكر"), "man"),
    **dict.fromkeys(
        ("f", "femme", "feminin", "fem", "female", "woman", "fille", "girl", "w", "أنثى"), "woman"
    ),
}
_UNACCOMPANIED = frozenset(("mna", "mena", "umc", "uasc", "isole", "isolee", "unaccompanied"))
_CHILD = frozenset(("enfant", "mineur", "mineure", "child", "accompagne", "accompagnee", "accompanied"))
_ALONE = re.compile(r"non accompagnee?")
_YES = frozenset(("oui", "o", "x", "yes", "y", "1", "vrai", "true", "mna", "نعم"))
_NO = frozenset(("non", "n", "no", "0", "faux", "false", "لا"))
_REFERRALS: Mapping[str, str] = {
    "entraide nationale": "entraide_nationale",
    "entraide": "entraide_nationale",
    "en": "entraide_nationale",
    "ong": "ngo",
    "ngo": "ngo",
    "association": "ngo",
    "consulat": "consulate",
    "ambassade": "consulate",
    "consulate": "consulate",
    "embassy": "consulate",
    "communaute": "community",
    "community": "community",
    "bouche a oreille": "community",
    "word of mouth": "community",
    "de lui meme": "self",
    "d elle meme": "self",
    "lui meme": "self",
    "elle meme": "self",
    "spontane": "self",
    "self": "self",
    "sensibilisation": "outreach",
    "outreach": "outreach",
    "maraude": "outreach",
    "autre": "other",
    "autres": "other",
    "other": "other",
}


@dataclass(frozen=True)
class Category:
    """What a category says of a person; a child may be said to be one without a sex."""

    sex: str
    unaccompanied: bool = False
    child: bool = False


def read_sex(cell: Cell) -> str:
    """A code of `domain.codes.SEXES`; CellProblem `sex.unreadable`."""
    sex = _SEXES.get(search_key(text_of(cell)))
    if sex is None:
        raise CellProblem("sex.unreadable", text=text_of(cell))
    return sex


def read_category(cell: Cell) -> Category:
    """A category in words: "homme", "MNA fille", "enfant accompagné"; CellProblem `category.unreadable`."""
    words = _ALONE.sub("isole", search_key(text_of(cell))).split()
    sexes = {_SEXES[word] for word in words if word in _SEXES}
    unaccompanied = bool(_UNACCOMPANIED & set(words))
    child = bool(_CHILD & set(words)) or unaccompanied
    if len(sexes) > 1 or not (sexes or child):
        raise CellProblem("category.unreadable", text=text_of(cell))
    return Category(next(iter(sexes), "not_recorded"), unaccompanied, child)


def read_yes(cell: Cell) -> bool:
    """Whether yes was ticked; CellProblem `yes_or_no.unreadable`."""
    if isinstance(cell, bool):
        return cell
    word = search_key(text_of(cell))
    if word in _YES or text_of(cell) in ("✓", "✔", "☒", "☑"):
        return True
    if word in _NO:
        return False
    raise CellProblem("yes_or_no.unreadable", text=text_of(cell))


def read_referral(cell: Cell) -> str:
    """A code of `domain.codes.REFERRALS`; "other" for words that are not known."""
    return _REFERRALS.get(search_key(text_of(cell)), "other")


def knows_referral(cell: Cell) -> bool:
    return search_key(text_of(cell)) in _REFERRALS


def read_phone(cell: Cell) -> str | None:
    """E.164, national numbers as Moroccan; a number cell has lost its first zero. UserError `phone.…`."""
    text = text_of(cell)
    return normalise_phone(f"0{text}" if isinstance(cell, float) and len(text) == _NATIONAL else text)


_NATIONAL = 9
"""Digits of a Moroccan number without its zero, which a workbook takes away from a number."""
