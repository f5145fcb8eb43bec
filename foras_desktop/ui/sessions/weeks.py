"""The calendar's part of the page: which days are looked at, what is read for them, how they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from foras_desktop.domain.access import Action
from foras_desktop.domain.names import search_key
from foras_desktop.domain.views import SessionCard
from foras_desktop.domain.wall_time import local_now
from foras_desktop.services.closed_days import ClosedDay, read_closed_days
from foras_desktop.services.sessions import read_week
from foras_desktop.ui.sessions.view import SessionsView
from foras_desktop.ui.sessions.week import Span, calendar_days, events_of
from foras_desktop.ui.widgets.choice import Option
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


class Weeks(QObject):
    """`week_read` says that the days' sessions are in `cards` and shown."""

    week_read = Signal()

    def __init__(self, workspace: Workspace, view: SessionsView) -> None:
        super().__init__(view)
        self._workspace = workspace
        self._view = view
        self._closed: Mapping[date, ClosedDay] = {}
        self._proposed = ""
        self._chosen = ""
        self._is_read = False
        self.span = Span(self.now().date())
        self.cards: list[SessionCard] = []
        self._offer_countries()
        head = view.head
        head.before.clicked.connect(lambda: self.turn(-1))
        head.after.clicked.connect(lambda: self.turn(1))
        head.today.clicked.connect(self.go_today)
        head.mode.value_changed.connect(self._on_mode_changed)
        head.country.value_changed.connect(lambda _: self.show_days())
        self._show_title()

    def now(self) -> datetime:
        """The wall clock in Morocco."""
        return local_now(self._workspace.office.clock).replace(tzinfo=None)

    def _offer_countries(self) -> None:
        formats, choice = self._workspace.formats, self._view.head.country
        names = {code: formats.country(code) for code in self._workspace.catalogue.target_countries}
        options = [Option("", translate("Sessions", "All countries"))]
        options += [
            Option(code, names[code], country=code)
            for code in sorted(names, key=lambda code: search_key(names[code]))
        ]
        choice.set_options(options)
        choice.set_value("")

    # --- going in time ----------------------------------------------------------------------------

    def look_at(self, span: Span) -> None:
        """Read and show other days."""
        if span.first != self.span.first or span.last != self.span.last:
            self.cards, self._is_read = [], False
        self.span = span
        self._view.head.mode.set_value("day" if span.single else "week")
        self._view.refusal.tell("")
        self._show_title()
        self.refresh()

    def turn(self, steps: int) -> None:
        self.look_at(self.span.step(steps))

    def go_today(self) -> None:
        self.look_at(Span(self.now().date(), self.span.single))

    def _on_mode_changed(self, mode: object) -> None:
        single = mode == "day"
        if single == self.span.single:
            return
        chosen = [card for card in self.cards if card.session.id == self._chosen]
        today = self.now().date()
        day = today if self.span.contains(today) else self.span.anchor
        if chosen and chosen[0].session.held_on is not None:
            day = chosen[0].session.held_on
        self.look_at(Span(day, single))

    # --- reading ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the days looked at."""
        span, read, desk = self.span, self._workspace.read, self._workspace.office.desk
        read(self, "week", read_week, span.first, span.last, desk, done=partial(self._on_week_read, span))
        read(
            self,
            "closed",
            read_closed_days,
            span.first,
            span.last,
            self._workspace.language,
            done=self._on_closed_days_read,
        )

    def _on_week_read(self, span: Span, cards: list[SessionCard]) -> None:
        if span == self.span:
            self.cards, self._is_read = cards, True
            self.show_days()
            self.week_read.emit()

    def _on_closed_days_read(self, closed: Mapping[date, ClosedDay]) -> None:
        self._closed = closed
        self.show_days()

    # --- showing ----------------------------------------------------------------------------------

    def choose(self, session_id: str) -> None:
        """Mark a session in the calendar; an empty id marks none."""
        self._chosen = session_id
        self._view.calendar.choose(session_id or None)

    def propose(self, session_id: str) -> None:
        """Show a session dashed, as the way out of a refusal."""
        self._proposed = session_id
        self.show_days()

    def show_days(self) -> None:
        """Show again what is read: the clock moves on, the filter changes."""
        country = str(self._view.head.country.value() or "")
        cards = [card for card in self.cards if not country or country in card.session.countries]
        days = self.span.days(cards)
        formats, calendar, now = self._workspace.formats, self._view.calendar, self.now()
        may_plan = self._workspace.office.actor.may(Action.PLAN_SESSION)
        events = events_of(cards, formats, now, proposed=self._proposed, may_plan=may_plan)
        calendar.set_week(calendar_days(days, self._closed, formats), events)
        calendar.set_now(now)
        calendar.choose(self._chosen or None)
        self._show_title(days)
        self._tell_if_empty(bool(cards) or not self._is_read, bool(country), may_plan)

    def _show_title(self, days: list[date] | None = None) -> None:
        shown = days or self.span.days(self.cards)
        self._view.head.interval.setText(self.span.title(shown, self._workspace.formats))

    def _tell_if_empty(self, found: bool, filtered: bool, may_plan: bool) -> None:
        if found:
            text = ""
        elif filtered:
            text = translate("Sessions", "No session for this country in these days.")
        elif may_plan:
            text = translate("Sessions", "No session in these days. Press N to plan one.")
        else:
            text = translate("Sessions", "No session in these days.")
        self._view.empty.tell(text)
