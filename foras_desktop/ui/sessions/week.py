"""What the calendar shows of the sessions read: days and events with their state; no widgets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from foras_desktop.domain.views import SessionCard
from foras_desktop.services.closed_days import ClosedDay
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.widgets.calendar_event import CalendarDay, CalendarEvent, EventState
from foras_desktop.ui.words import word

_WORKING_DAYS = 5

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Span:
    """The days looked at: one day, or the week around a day."""

    anchor: date
    single: bool = False

    @property
    def first(self) -> date:
        return self.anchor if self.single else self.anchor - timedelta(days=self.anchor.weekday())

    @property
    def last(self) -> date:
        """The last day read: a week is read to its Sunday, shown to its Friday."""
        return self.anchor if self.single else self.first + timedelta(days=6)

    def step(self, steps: int) -> Span:
        """The span before or after; a day's steps pass over Saturday and Sunday."""
        if not self.single:
            return Span(self.anchor + timedelta(days=7 * steps))
        day = self.anchor + timedelta(days=steps)
        while day.weekday() >= _WORKING_DAYS:
            day += timedelta(days=1 if steps > 0 else -1)
        return Span(day, single=True)

    def contains(self, day: date) -> bool:
        return self.first <= day <= self.last

    def days(self, cards: Iterable[SessionCard]) -> list[date]:
        """Monday to Friday, and further when a session lies on the week-end."""
        if self.single:
            return [self.anchor]
        count = _WORKING_DAYS
        for card in cards:
            if card.session.held_on is not None:
                count = max(count, (card.session.held_on - self.first).days + 1)
        return [self.first + timedelta(days=number) for number in range(min(count, 7))]

    def title(self, shown: Sequence[date], formats: Formats) -> str:
        """The words between the arrows."""
        return formats.headline(self.anchor) if self.single else formats.interval(shown[0], shown[-1])


def calendar_days(
    days: Iterable[date], closed: Mapping[date, ClosedDay], formats: Formats
) -> list[CalendarDay]:
    """The columns' heads; a holiday closes its column."""
    made = []
    for day in days:
        why = closed.get(day)
        caption = ""
        if why is not None:
            caption = (
                translate("Sessions", "Date estimated")
                if why.estimated
                else translate("Sessions", "Orientation point closed")
            )
        made.append(CalendarDay(day, formats.weekday(day), str(day.day), why.name if why else "", caption))
    return made


def starts(card: SessionCard) -> datetime | None:
    """When a session begins, by the wall clock."""
    session = card.session
    if session.held_on is None or session.starts_at is None:
        return None
    return datetime.combine(session.held_on, session.starts_at)


def ends(card: SessionCard) -> datetime | None:
    """When a session ends, by the wall clock."""
    session = card.session
    if session.held_on is None or session.ends_at is None:
        return None
    return datetime.combine(session.held_on, session.ends_at)


def has_begun(card: SessionCard, now: datetime) -> bool:
    """Whether attendance may be noted; `now` is the wall clock."""
    start = starts(card)
    return start is not None and start <= now


def events_of(
    cards: Iterable[SessionCard],
    formats: Formats,
    now: datetime,
    *,
    proposed: str = "",
    may_plan: bool = True,
) -> list[CalendarEvent]:
    """The sessions as events; the proposed one is dashed."""
    found = (_event(card, formats, now, proposed, may_plan) for card in cards)
    return [event for event in found if event is not None]


def _event(
    card: SessionCard, formats: Formats, now: datetime, proposed: str, may_plan: bool
) -> CalendarEvent | None:
    session, start, end = card.session, starts(card), ends(card)
    if start is None or end is None or start.date() != end.date() or end <= start:
        return None
    state = _state(card, end, now, proposed)
    icon, tone, name = _icon(card, state, start <= now)
    hours = formats.hours(session.starts_at, session.ends_at)
    cancelled = state is EventState.CANCELLED
    return CalendarEvent(
        key=session.id,
        start=start,
        end=end,
        title=formats.countries(session.countries),
        codes=" · ".join(session.countries),
        countries=session.countries,
        caption=(session.cancel_reason or hours) if cancelled else hours,
        seats_taken=0 if cancelled else card.taken,
        seats=0 if cancelled else session.capacity or 0,
        state=state,
        icon=icon,
        icon_tone=tone,
        icon_name=name,
        movable=may_plan and session.status == "planned" and start > now,
    )


def _state(card: SessionCard, end: datetime, now: datetime, proposed: str) -> EventState:
    if card.session.status == "cancelled":
        return EventState.CANCELLED
    if card.session.id == proposed:
        return EventState.PROPOSED
    return EventState.HELD if card.session.status == "held" or end <= now else EventState.PLANNED


def _icon(card: SessionCard, state: EventState, begun: bool) -> tuple[str | None, str, str]:
    if state is EventState.CANCELLED:
        return "ban", "muted", translate("Sessions", "Cancelled")
    if state is EventState.PROPOSED:
        return None, "muted", translate("Sessions", "Proposed instead")
    if begun and card.unmarked:
        return "clipboard-list", "caution", translate("Sessions", "Attendance to note")
    if card.session.status == "held":
        return "check", "muted", translate("Sessions", "Held")
    if card.session.modality in ("virtual", "remote"):
        return "video", "muted", word("modality", card.session.modality)
    return None, "muted", ""
