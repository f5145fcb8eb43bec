"""What would become of each line of a register: asked of the records here, nothing is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from foras_desktop.db.queries.registers import RegisterQueries
from foras_desktop.domain.codes import NOT_RECORDED
from foras_desktop.domain.countries import STATELESS
from foras_desktop.domain.names import in_lists
from foras_desktop.domain.records import Person
from foras_desktop.domain.sameness import agreements, contradict, sameness_keys, why_same
from foras_desktop.registers.lines import Entry, Line, LineKind
from foras_desktop.services.registers.picture import LINE_FATES, Double, Fate, FateKind, Place

FILLED = (
    *("arabic_name", "sex", "born_on", "nationality", "phone"),
    *("referral", "planned_departure", "unaccompanied"),
)
"""What a line may add to a case that is here already; only where nothing stands."""

_UNWRITTEN = "line"
"""The case number of somebody who has none yet: a stub has no keys (`domain.sameness`)."""


def person_of(line: Line, desk: str) -> Person:
    """The record that a line would make, but for its id and case number."""
    entry = line.entry or Entry()
    return Person(
        id=f"{line.sheet}\n{line.row}",
        desk=desk,
        case_number=_UNWRITTEN,
        registered_on=entry.registered_on,
        family_name=entry.family_name,
        given_names=entry.given_names,
        arabic_name=entry.arabic_name,
        sex=entry.sex,
        born_on=entry.born_on,
        birth_precision=entry.birth_precision,
        nationality=entry.nationality,
        country_of_return=None if entry.nationality == STATELESS else entry.nationality,
        phone=entry.phone,
        unaccompanied=entry.unaccompanied,
        planned_departure=entry.planned_departure,
        referral=entry.referral,
        register_sheet=line.sheet,
        register_row=line.row,
    )


@dataclass
class Judged:
    """A line with its fate, and the record it makes or fills."""

    line: Line
    fate: Fate
    person: Person | None = None


@dataclass
class _Earlier:
    """The lines before this one, by the keys of whoever stands in them, and the records that they are of."""

    by_key: dict[str, list[Person]] = field(default_factory=dict)
    found: set[str] = field(default_factory=set)

    def add(self, person: Person, keys: Iterable[str]) -> None:
        for key in keys:
            self.by_key.setdefault(key, []).append(person)


def judge(lines: Iterable[Line], desk: str, queries: RegisterQueries) -> Iterator[Judged]:
    """Each line with its fate, in order. `desk` is whose register it is."""
    lines = list(lines)
    people = [person_of(line, desk) if line.kind is LineKind.PERSON else None for line in lines]
    keys = [sameness_keys(person) if person else frozenset() for person in people]
    here = queries.people_by_key({key for some in keys for key in some})
    earlier = _Earlier()
    for line, person, own_keys in zip(lines, people, keys, strict=True):
        if person is None:
            yield Judged(line, _fate(line, LINE_FATES[line.kind]))
            continue
        fate = _judge(line, person, own_keys, here, earlier)
        yield Judged(line, fate, person)
        if fate.kind in (FateKind.KNOWN, FateKind.UPDATE) and fate.double is not None:
            earlier.found.add(fate.double.person_id)
        else:
            earlier.add(person, own_keys)


def _judge(
    line: Line,
    person: Person,
    keys: Iterable[str],
    here: Mapping[str, list[Person]],
    earlier: _Earlier,
) -> Fate:
    """A record is the case of one line only: two who share a name and a day are two people."""
    ordered = sorted(keys)
    candidates = {one.id: one for key in ordered for one in here.get(key, ())}
    cases = [one for one in candidates.values() if one.id not in earlier.found and is_same_case(one, person)]
    if cases:
        case = min(cases, key=lambda one: _told_apart(one, person))
        fills = tuple(name for name in fills_of(case, person) if name in FILLED)
        kind = FateKind.UPDATE if fills else FateKind.KNOWN
        return _fate(line, kind, double=_record(case), fills=fills)
    candidates |= {one.id: one for key in ordered for one in earlier.by_key.get(key, ())}
    best = max(
        ((why, one) for one in candidates.values() if (why := _why_likely(one, person))),
        key=lambda found: (found[0].count(","), found[1].id),
        default=None,
    )
    if best is None:
        return _fate(line, FateKind.NEW)
    why, one = best
    double = _line(one) if one.case_number == _UNWRITTEN else _record(one)
    return _fate(line, FateKind.LIKELY, double=double, because=tuple(why.split(",")))


def _why_likely(one: Person, other: Person) -> str | None:
    """What agrees. Within one desk a name says little, unless it was written twice on one day."""
    if is_same_case(one, other):
        return ",".join(sorted(agreements(one, other)))
    return why_same(one, other)


def is_same_case(one: Person, other: Person) -> bool:
    """The same desk, day of registration and name, and nothing that speaks against it: no second person."""
    if one.desk != other.desk or one.registered_on != other.registered_on or one.registered_on is None:
        return False
    return not contradict(one, other) and "name" in agreements(one, other)


def fills_of(here: Person, line: Person) -> dict[str, Any]:
    """The values of a line that the record here lacks; what is said differently here stays."""
    values = {
        name: getattr(line, name)
        for name in FILLED
        if _says_nothing(getattr(here, name)) and not _says_nothing(getattr(line, name))
    }
    if "born_on" in values:
        values["birth_precision"] = line.birth_precision
    if "nationality" in values and here.country_of_return is None:
        values["country_of_return"] = line.country_of_return
    return values


def _told_apart(one: Person, other: Person) -> int:
    """How many fields the two do not say alike: of several cases the likest is meant."""
    return sum(getattr(one, name) != getattr(other, name) for name in FILLED)


def _says_nothing(value: Any) -> bool:
    return value in (None, False, NOT_RECORDED)


def _fate(line: Line, kind: FateKind, **found: Any) -> Fate:
    entry = line.entry or Entry()
    household = entry.household
    return Fate(
        sheet=line.sheet,
        row=line.row,
        kind=kind,
        name=in_lists(entry.family_name, entry.given_names),
        country=entry.nationality or "",
        registered_on=entry.registered_on,
        problems=line.problems,
        notes=line.notes,
        relation=household.relation if household else "",
        relative=household.name if household else "",
        **found,
    )


def _record(person: Person) -> Double:
    name = in_lists(person.family_name, person.given_names)
    return Double(name, person.case_number or "", person.desk or "", person.born_on, person_id=person.id)


def _line(person: Person) -> Double:
    place: Place = (person.register_sheet or "", person.register_row or 0)
    name = in_lists(person.family_name, person.given_names)
    return Double(name, desk=person.desk or "", born_on=person.born_on, place=place)
