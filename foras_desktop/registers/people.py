"""Sex, category, yes and no, who sent someone: the short words of a register to our codes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from foras_desktop.domain.names import search_key
from foras_desktop.registers.cells import Cell, CellProblem, text_of
from foras_desktop.registers.words import keys, meanings, sign_in

_ABBREVIATED = 3
"""Single letters in a row that are one word: M. N. A."""


@dataclass(frozen=True)
class Category:
    """What a category says of a person; a child may be said to be one without a sex. `more` are the words
    that say something else.
    """

    sex: str
    unaccompanied: bool = False
    child: bool = False
    more: str = ""


def read_sex(cell: Cell) -> str:
    """A code of `domain.codes.SEXES`; CellProblem `sex.unreadable`."""
    text = text_of(cell)
    sex = meanings("sex").get(search_key(text)) or sign_in(text)
    if sex not in ("man", "woman"):
        raise CellProblem("sex.unreadable", text=text)
    return sex


def read_category(cell: Cell) -> Category:
    """A category in words: "homme", "MNA fille", "enfant accompagné"; CellProblem `category.unreadable`."""
    found = _category(text_of(cell))
    if found is None:
        raise CellProblem("category.unreadable", text=text_of(cell))
    return found


@lru_cache(maxsize=2_000)
def _category(text: str) -> Category | None:
    words, company = _before_company(_joined(search_key(text).split()))
    said, refused = _said(words)
    sexes = {meanings("sex")[word] for word in said if word in meanings("sex")}
    told = {name for name in _KINDS if keys(name, "category") & set(said)}
    child = "child" in told and "grown" not in told
    young = child or ("young" in told and "grown" not in told)
    unaccompanied = "unaccompanied" in told or ("alone" in told and young)
    if len(sexes) > 1 or not (sexes or child or unaccompanied):
        return None
    more = [word for word in said if word not in _vocabulary()] + company
    if refused:
        more = words + company
    return Category(next(iter(sexes), "not_recorded"), unaccompanied, child or unaccompanied, " ".join(more))


_KINDS = ("unaccompanied", "alone", "child", "young", "grown")


def _said(words: list[str]) -> tuple[list[str], bool]:
    """The words without those that are refused, "non MNA"; and whether any was. Not accompanied is alone."""
    said: list[str] = []
    refused = False
    for word in words:
        if said and said[-1] in keys("not", "category"):
            said.pop()
            if word in ("accompagne", "accompagnee", "accompanied"):
                said.append("unaccompanied")
                continue
            refused = True
            continue
        said.append(word)
    return said, refused


def _joined(words: list[str]) -> list[str]:
    """Single letters in a row as one word."""
    found: list[str] = []
    row: list[str] = []
    for word in [*words, ""]:
        if len(word) == 1:
            row.append(word)
            continue
        found += ["".join(row)] if len(row) >= _ABBREVIATED else row
        row = []
        found.append(word)
    return found[:-1]


def _before_company(words: list[str]) -> tuple[list[str], list[str]]:
    """Who it is, and who came along."""
    for place, word in enumerate(words):
        if place and word in keys("with", "category"):
            return words[:place], words[place:]
    return words, []


@cache
def _vocabulary() -> frozenset[str]:
    listed = (keys(name, "category") for name in (*_KINDS, "idle"))
    return frozenset(meanings("sex")).union(*listed)


@dataclass(frozen=True)
class Answer:
    """Yes or no, and the words after it."""

    yes: bool
    more: str = ""


def read_answer(cell: Cell) -> Answer:
    """Whether yes was ticked or written, perhaps with words after it; CellProblem `yes_or_no.unreadable`."""
    if isinstance(cell, bool):
        return Answer(cell)
    text = text_of(cell)
    key = search_key(text)
    answer, more = meanings("answers").get(key) or sign_in(text), ""
    if not answer:
        first, _, more = key.partition(" ")
        answer = meanings("answers").get(first, "") if len(first) > 1 else ""
    if answer not in ("yes", "no"):
        raise CellProblem("yes_or_no.unreadable", text=text)
    return Answer(answer == "yes", more)


def read_referral(cell: Cell) -> str | None:
    """A code of `domain.codes.REFERRALS`; None for words that are not known."""
    return meanings("referral").get(search_key(text_of(cell)))
