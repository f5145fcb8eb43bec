"""Orientation sessions and the seats in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import ClassVar

from foras_desktop.domain.access import Action
from foras_desktop.domain.records.fields import exchanged


@dataclass(frozen=True)
class OrientationSession:
    """A country-specific session; it has room for two countries and for no third."""

    entity: ClassVar[str] = "orientation_session"
    written_with: ClassVar[frozenset[Action]] = frozenset({Action.PLAN_SESSION, Action.RECORD_ATTENDANCE})

    id: str
    desk: str | None = exchanged("where it is held")
    country_1: str | None = exchanged("whose country it is about", group="countries")
    country_2: str | None = exchanged("whose country it is about", group="countries")
    held_on: date | None = exchanged("when, as the wall clock says", group="time")
    starts_at: time | None = exchanged("when, as the wall clock says", group="time")
    ends_at: time | None = exchanged("when, as the wall clock says", group="time")
    zone: str | None = exchanged("whose wall clock", group="time")
    room: str | None = exchanged("where")
    counsellor: str | None = exchanged("who runs it", references="staff")
    capacity: int | None = exchanged("how many seats")
    modality: str | None = exchanged("in person, virtual or remote")
    language: str | None = exchanged("in which language it is held")
    status: str | None = exchanged("planned, held or cancelled", group="status")
    cancel_reason: str | None = exchanged("why it was cancelled", group="status")
    sheet_1: str | None = exchanged("which information was given", references="sheet", group="told")
    sheet_2: str | None = exchanged("which information was given", references="sheet", group="told")

    @property
    def countries(self) -> tuple[str, ...]:
        """One or two countries, in the order they were chosen."""
        return tuple(code for code in (self.country_1, self.country_2) if code)


@dataclass(frozen=True)
class Seat:
    """One person's place in one session; its id is derived from both."""

    entity: ClassVar[str] = "seat"
    written_with: ClassVar[frozenset[Action]] = frozenset(
        {Action.BOOK_SEAT, Action.RECORD_ATTENDANCE, Action.SETTLE}
    )

    id: str
    desk: str | None = exchanged("the case's desk")
    session: str | None = exchanged("which session", references="orientation_session", group="place")
    person: str | None = exchanged("who sits there", references="person", group="place")
    state: str | None = exchanged("booked, or released again", group="booking")
    override_reason: str | None = exchanged(
        "why the desk lead went past capacity", group="booking", identifies=True
    )
    attendance: str | None = exchanged("who came")
