"""What lists and pages show: small frozen pictures made of several records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from foras_desktop.domain.records import OrientationSession, Sheet, SheetSection


@dataclass(frozen=True)
class PersonRow:
    """A line of the people list. `step` is the last step reached: "registration", "orientation"
    or "training".
    """

    id: str
    family_name: str
    given_names: str
    arabic_name: str
    case_number: str
    desk: str
    country: str
    planned_departure: date | None
    step: str
    disputed: bool


@dataclass(frozen=True)
class SessionCard:
    """A session in the calendar: its record, who may still come, who waits for attendance."""

    session: OrientationSession
    seats_by_country: Mapping[str, int]
    unmarked: int
    counsellor_name: str

    @property
    def taken(self) -> int:
        return sum(self.seats_by_country.values())

    @property
    def free(self) -> int:
        return max(0, (self.session.capacity or 0) - self.taken)


@dataclass(frozen=True)
class SeatRow:
    """Someone who sits in a session."""

    seat_id: str
    person_id: str
    family_name: str
    given_names: str
    arabic_name: str
    case_number: str
    country: str
    planned_departure: date | None
    attendance: str
    attendance_heads: tuple[str, ...] = ()
    """The writes that the mark comes from, which one over it names (decisions.md 5)."""


@dataclass(frozen=True)
class SheetView:
    """A published sheet with its sections in order.

    `twins`: how many other sheets of that country bear the same number, published on another computer.
    """

    sheet: Sheet
    sections: tuple[SheetSection, ...]
    handed_out: int
    twins: int = 0

    def sections_to_review(self, day: date) -> tuple[SheetSection, ...]:
        """Sections never verified, or past their review date on that day."""
        return tuple(
            section
            for section in self.sections
            if section.verified_on is None or (section.review_due is not None and section.review_due < day)
        )


@dataclass(frozen=True)
class ToReview:
    """A country whose information is not to be relied on as it stands.

    `sections` were never verified or are past their review date; 0 where the country has no sheet at all.
    """

    country: str
    sections: int


@dataclass(frozen=True)
class TimelineEntry:
    """Something that happened to a person. `kind` names the sentence; `details` fill it."""

    on: date
    kind: str
    details: Mapping[str, object]


@dataclass(frozen=True)
class PeerRow:
    """Another replica: what came from it, and what has arrived there."""

    replica: str
    desk: str
    last_received: datetime | None
    last_acknowledged: datetime | None
    waiting: int


@dataclass(frozen=True)
class ExchangeEntry:
    """A bundle written or read. `direction` is "written" or "read"."""

    at: datetime
    direction: str
    desk: str
    bundle: str
    operations: int


@dataclass(frozen=True)
class DraftRow:
    """A form not finished yet, kept on this computer only."""

    id: str
    kind: str
    body: str
    saved_at: datetime


@dataclass(frozen=True)
class EnrolmentRow:
    """Someone who is in a cycle. `overrode` are the rules that a desk lead went past for them."""

    enrolment_id: str
    person_id: str
    family_name: str
    given_names: str
    arabic_name: str
    case_number: str
    country: str
    sex: str
    planned_departure: date | None
    needs: tuple[str, ...] = ()
    overrode: tuple[str, ...] = ()


@dataclass(frozen=True)
class CellMark:
    """A half-day's mark, and the writes it comes from, which one over it names (decisions.md 5)."""

    mark: str
    heads: tuple[str, ...] = ()


@dataclass(frozen=True)
class AuditFilter:
    """Which entries of the audit trail: words in names and reasons, kinds, who, about whom, from and to."""

    text: str = ""
    kinds: tuple[str, ...] = ()
    actor: str = ""
    about: str = ""
    since: date | None = None
    until: date | None = None
    limit: int = 1_000


@dataclass(frozen=True)
class AuditRow:
    """An entry with names; `about_name` is a person, a colleague or a number, empty for nobody."""

    id: str
    kind: str
    at: datetime | None
    desk: str
    actor: str
    about_kind: str
    about: str
    about_name: str
    detail: str
    count: int | None
    reason: str
    let_go: bool = False
    """Whether this desk let go of who the person is."""


@dataclass(frozen=True)
class AuditPage:
    """The newest entries that fit, and how many fit."""

    rows: tuple[AuditRow, ...]
    total: int
