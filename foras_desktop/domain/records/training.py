"""Training: what is taught, a cycle of it, who is in it, who came, and the certificate at its end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from foras_desktop.domain.access import Action
from foras_desktop.domain.records.fields import exchanged, once

ENROLLED, WITHDRAWN = "enrolled", "withdrawn"


@dataclass(frozen=True)
class Module:
    """One version of a module. `made_of` are the codes it grew out of, `requires` those to be done before."""

    entity: ClassVar[str] = "module"
    kept_centrally: ClassVar[bool] = True

    id: str
    desk: str | None = exchanged("who keeps it")
    code: str | None = exchanged("its name", group="version")
    days: int | None = exchanged("how long it lasts", group="version")
    starts_on: date | None = exchanged("from when on it is given", group="version")
    ends_on: date | None = exchanged("until when it is given", group="version")
    title_fr: str | None = exchanged("its name", group="title")
    title_ar: str | None = exchanged("its name", group="title")
    title_en: str | None = exchanged("its name", group="title")
    made_of: tuple[str, ...] | None = exchanged("reading figures by the old name or the new")
    requires: tuple[str, ...] | None = exchanged("what has to be done before")


@dataclass(frozen=True)
class ClosedDay:
    """A correction of the calendar: closed though a working day, or open though a holiday.

    The id is derived from desk and day; `of_desk` is empty for all desks.
    """

    entity: ClassVar[str] = "closed_day"
    written_with: ClassVar[frozenset[Action]] = frozenset({Action.CORRECT_CALENDAR})

    id: str
    desk: str | None = exchanged("who keeps it")
    of_desk: str | None = exchanged("where", group="day")
    day: date | None = exchanged("when", group="day")
    is_closed: bool | None = exchanged("whether work is done", group="state")
    name: str | None = exchanged("why", group="state")


@dataclass(frozen=True)
class TrainingCycle:
    """A module given once, on `days` (ISO dates, in order), in the city of a desk."""

    entity: ClassVar[str] = "training_cycle"
    written_with: ClassVar[frozenset[Action]] = frozenset({Action.PLAN_TRAINING})

    id: str
    desk: str | None = exchanged("who organises it")
    module: str | None = exchanged("what is taught", references="module")
    city: str | None = exchanged("where: the code of the desk whose city it is", group="place")
    venue: str | None = exchanged("where", group="place")
    partner: str | None = exchanged("who gives it")
    trainers: str | None = exchanged("who teaches")
    days: tuple[str, ...] | None = exchanged("when")
    seats: int | None = exchanged("how many can take part")
    children_space: bool | None = exchanged("whether parents can bring children")
    status: str | None = exchanged("planned or cancelled", group="status")
    cancel_reason: str | None = exchanged("why it was cancelled", group="status")


def _enrolled_before_not(value: Mapping[str, Any]) -> int:
    """While two desks disagree the place is kept."""
    return int(value.get("state") == ENROLLED)


@dataclass(frozen=True)
class Enrolment:
    """One person in one cycle; the id is derived from both."""

    entity: ClassVar[str] = "enrolment"
    written_with: ClassVar[frozenset[Action]] = frozenset({Action.ENROL, Action.MARK_TRAINING, Action.SETTLE})

    id: str
    desk: str | None = exchanged("the case's desk")
    cycle: str | None = exchanged("which cycle", references="training_cycle", group="place")
    person: str | None = exchanged("who takes part", references="person", group="place")
    state: str | None = exchanged("enrolled, or withdrawn", group="state", rank=_enrolled_before_not)
    reason: str | None = exchanged("why they stepped out", group="state", identifies=True)
    overrode: tuple[str, ...] | None = exchanged("which rules the desk lead went past", group="override")
    override_reason: str | None = exchanged("why", group="override", identifies=True)


@dataclass(frozen=True)
class TrainingDay:
    """Who came on one day of a cycle, half-day by half-day; the id is derived from enrolment and day."""

    entity: ClassVar[str] = "training_day"
    written_with: ClassVar[frozenset[Action]] = frozenset({Action.MARK_TRAINING, Action.SETTLE})

    id: str
    desk: str | None = exchanged("the case's desk")
    enrolment: str | None = exchanged("who", references="enrolment", group="place")
    day: date | None = exchanged("when", group="place")
    morning: str | None = exchanged("presence before noon")
    afternoon: str | None = exchanged("presence after noon")


@dataclass(frozen=True)
class Certificate:
    """What was issued, as it was printed: names, dates and signatories stay as they were on that day.

    `half_days` are those attended. `proof` is what its QR code carries.
    """

    entity: ClassVar[str] = "certificate"
    written_with: ClassVar[frozenset[Action]] = frozenset(
        {Action.ISSUE_CERTIFICATE, Action.REVOKE_CERTIFICATE, Action.SETTLE}
    )

    id: str
    desk: str | None = exchanged("who issued it", group="issue")
    number: str | None = exchanged("its name", group="issue", identifies=True)
    person: str | None = exchanged("who holds it", references="person", group="issue")
    cycle: str | None = exchanged("for what", references="training_cycle", group="issue")
    module: str | None = exchanged("for what", references="module", group="issue")
    holder_latin: str | None = exchanged("the name on it", group="issue", identifies=True)
    holder_arabic: str | None = exchanged("the name on it", group="issue", identifies=True)
    first_day: date | None = exchanged("when it began", group="issue")
    last_day: date | None = exchanged("when it ended", group="issue")
    half_days: int | None = exchanged("how much of it was attended", group="issue")
    city: str | None = exchanged("where", group="issue")
    partner: str | None = exchanged("who gave it", group="issue")
    trainer: str | None = exchanged("who signs", group="issue")
    lead: str | None = exchanged("who signs", group="issue")
    issued_on: date | None = exchanged("its date for ever", group="issue")
    issued_by: str | None = exchanged("whom to ask", references="staff", group="issue")
    check_code: str | None = exchanged("reading it over the telephone", group="issue", identifies=True)
    proof: str | None = exchanged("checking it without a network", group="issue", identifies=True)
    printed_on: date | None = exchanged("that a reprint says duplicate")
    revoked_on: date | None = exchanged(
        "since when it no longer holds", group="revocation", rank=once("revoked_on")
    )
    revoked_by: str | None = exchanged("whom to ask", references="staff", group="revocation")
    revoke_reason: str | None = exchanged("why it no longer holds", group="revocation", identifies=True)
