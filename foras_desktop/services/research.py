"""What leaves for research: no name, no number, nobody who stands alone; the reason is noted."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.category import is_unaccompanied_child
from foras_desktop.domain.codes import ATTENDED
from foras_desktop.domain.consent import consents_in_force
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.names import clean_name
from foras_desktop.domain.records import Enrolment, Person, Seat, TargetCountry, TrainingDay
from foras_desktop.domain.research import Anonymous, ResearchLine, anonymous, kind_of
from foras_desktop.domain.training import PRESENT
from foras_desktop.domain.wall_time import today
from foras_desktop.services.dispatch import command
from foras_desktop.services.noting import note
from foras_desktop.services.office import Office
from foras_desktop.services.people import consents_of
from foras_desktop.services.reference import setting

_KEY_BYTES = 32


@dataclass(frozen=True)
class ExportResearch:
    """Why it is wanted, and whether unaccompanied children are in it (domain.md: only where asked for)."""

    reason: str
    with_children: bool = False


@dataclass(frozen=True)
class ResearchExport:
    """What may leave, each line under a pseudonym that no other export has; their order tells nothing.

    `not_taken` counts the people who were not considered: without consent, erased, children alone.
    """

    found: Anonymous
    pseudonyms: tuple[str, ...]
    k: int
    not_taken: int
    reason: str
    made_on: date


def _with_children(order: ExportResearch) -> Action | None:
    return Action.READ_CHILD_SEALED if order.with_children else None


@command(Action.EXPORT_RESEARCH, also=_with_children)
def export_research(work: UnitOfWork, office: Office, order: ExportResearch) -> ResearchExport:
    """Gather what may leave, and note who took it out, how many people it concerns, and why.

    UserError `research.reason_missing`.
    """
    reason = clean_name(order.reason)
    if reason is None:
        raise UserError("research.reason_missing")
    everyone = [one for one in work.records.where(Person) if _stands_for_all(work, one)]
    taken = [one for one in everyone if _may_be_taken(work, one, order)]
    target = frozenset(one.country for one in work.records.where(TargetCountry) if one.country)
    k = setting(work, "smallest_group")
    found = anonymous([_line(work, person) for person in taken], k, target)
    pseudonyms = list(_pseudonyms(office, len(found.lines)))
    shuffled = sorted(zip(pseudonyms, found.lines, strict=True), key=lambda pair: pair[0])
    note(work, office, AuditKind.EXPORTED, detail="research", count=len(found.lines), reason=reason)
    return ResearchExport(
        found=replace(found, lines=tuple(line for _, line in shuffled)),
        pseudonyms=tuple(name for name, _ in shuffled),
        k=k,
        not_taken=len(everyone) - len(taken),
        reason=reason,
        made_on=today(office.clock),
    )


def _stands_for_all(work: UnitOfWork, person: Person) -> bool:
    """Of the records joined in one person, the first; nobody counts twice."""
    return person.case_number is not None and work.queries.people.everyone(person.id)[0] == person.id


def _may_be_taken(work: UnitOfWork, person: Person, order: ExportResearch) -> bool:
    agreed = "process" in consents_in_force(consents_of(work, person.id))
    is_child = is_unaccompanied_child(person, setting(work, "majority"))
    return agreed and person.erased_on is None and (order.with_children or not is_child)


def _line(work: UnitOfWork, person: Person) -> ResearchLine:
    everyone = work.queries.people.everyone(person.id)
    seats = [seat for one in everyone for seat in work.records.where(Seat, person=one)]
    places = [place for one in everyone for place in work.records.where(Enrolment, person=one)]
    modules = sum(
        any(_came(day) for day in work.records.where(TrainingDay, enrolment=one.id)) for one in places
    )
    return ResearchLine(
        kind=kind_of(person, setting(work, "majority")),
        oriented=any(seat.attendance in ATTENDED for seat in seats),
        trained=modules > 0,
        modules=modules,
    )


def _came(day: TrainingDay) -> bool:
    return PRESENT in (day.morning, day.afternoon)


def _pseudonyms(office: Office, count: int) -> Iterator[str]:
    """Of a key that is drawn for this export and kept nowhere: no two exports can be laid side by side."""
    key = office.randomness(_KEY_BYTES)
    for number in range(count):
        yield hashlib.blake2b(str(number).encode(), key=key, digest_size=5).hexdigest()
