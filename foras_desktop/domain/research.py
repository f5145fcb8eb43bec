"""What leaves for research: lines that tell nobody from at least so many others (k-anonymity).

Pure. What could tell people apart (the quasi-identifiers) is made coarser in a fixed order, only as far as
needed; lines that are still too few of a kind are left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from foras_desktop.domain.birth import age_on
from foras_desktop.domain.category import category_of
from foras_desktop.domain.records import Person

ALL = "all"
NOT_RECORDED = "not_recorded"
TARGET, OTHER = "target", "other"
_LARGEST_LOSS = 20
"""One line in so many may be left out before everything is made coarser once more."""

_AGES = ((18, "0-17"), (25, "18-24"), (35, "25-34"), (50, "35-49"))
_OLDEST = "50+"
_MINORS, _ADULTS = "0-17", "18+"


@dataclass(frozen=True)
class Kind:
    """What could tell a person from others."""

    desk: str
    period: str
    age: str
    country: str
    category: str


@dataclass(frozen=True)
class ResearchLine:
    """One person: of which kind, how far on the way, in how many modules."""

    kind: Kind
    oriented: bool
    trained: bool
    modules: int


@dataclass(frozen=True)
class Anonymous:
    """The lines that may leave, how many were left out, and the names of what was made coarser, in order."""

    lines: tuple[ResearchLine, ...]
    left_out: int
    coarsened: tuple[str, ...]


def kind_of(person: Person, majority: int) -> Kind:
    """As fine as anything ever leaves: a quarter, an age group."""
    return Kind(
        desk=person.desk or NOT_RECORDED,
        period=_quarter(person.registered_on),
        age=_age_group(person),
        country=person.country_of_return or NOT_RECORDED,
        category=category_of(person, majority),
    )


def _quarter(day: date | None) -> str:
    return NOT_RECORDED if day is None else f"{day.year}-Q{(day.month - 1) // 3 + 1}"


def _age_group(person: Person) -> str:
    if person.registered_on is None:
        return NOT_RECORDED
    age = age_on(person.born_on, person.birth_precision, person.registered_on)
    if age is None:
        return NOT_RECORDED
    return next((name for below, name in _AGES if age < below), _OLDEST)


def anonymous(lines: Sequence[ResearchLine], k: int, target: frozenset[str]) -> Anonymous:
    """Lines that share their kind with at least k - 1 others each; `target` are the project's countries."""
    if k < 1:
        raise ValueError(k)
    coarsened: list[str] = []
    steps: list[tuple[str, Callable[[Kind], Kind]]] = [
        ("desk", lambda kind: replace(kind, desk=ALL)),
        ("quarter", lambda kind: replace(kind, period=kind.period.partition("-Q")[0])),
        ("age", lambda kind: replace(kind, age=_coarse_age(kind.age))),
        ("country", lambda kind: replace(kind, country=TARGET if kind.country in target else OTHER)),
        ("year", lambda kind: replace(kind, period=ALL)),
    ]
    kinds = [line.kind for line in lines]
    for name, coarser in steps:
        if _too_few(kinds, k) * _LARGEST_LOSS <= len(kinds):
            break
        kinds = [coarser(kind) for kind in kinds]
        coarsened.append(name)
    sizes = Counter(kinds)
    kept = tuple(
        replace(line, kind=kind) for line, kind in zip(lines, kinds, strict=True) if sizes[kind] >= k
    )
    return Anonymous(kept, len(lines) - len(kept), tuple(coarsened))


def _coarse_age(age: str) -> str:
    return age if age in (_MINORS, NOT_RECORDED) else _ADULTS


def _too_few(kinds: Sequence[Kind], k: int) -> int:
    """How many lines would have to be left out."""
    return sum(size for size in Counter(kinds).values() if size < k)
