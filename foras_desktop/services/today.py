"""The day at a glance: its sessions, what needs a hand, what the other desks sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from foras_desktop.db.unit_of_work import ReadView
from foras_desktop.domain.access import Action
from foras_desktop.domain.orientation import moment
from foras_desktop.domain.records.protection import OPEN, ErasureRequest
from foras_desktop.domain.views import DraftRow, PersonRow, SessionCard, SheetView
from foras_desktop.domain.wall_time import local_now
from foras_desktop.services.colleagues import Colleague, waiting_for_a_word
from foras_desktop.services.dispatch import query
from foras_desktop.services.exchange import ExchangeState, read_exchange
from foras_desktop.services.office import Office
from foras_desktop.services.reference import setting


@dataclass(frozen=True)
class TodayPage:
    """What the first page shows; `to_mark` are begun sessions whose attendance is open."""

    now: datetime
    sessions: tuple[SessionCard, ...]
    to_mark: tuple[SessionCard, ...]
    leaving_unoriented: tuple[PersonRow, ...]
    disputed_people: tuple[PersonRow, ...]
    to_settle: int
    sheets_to_review: tuple[SheetView, ...]
    drafts: tuple[DraftRow, ...]
    exchange: ExchangeState
    silent_days: int
    to_countersign: tuple[Colleague, ...] = ()
    to_erase: int = 0
    """What the desks ask of the central office; nothing elsewhere."""

    @property
    def to_do(self) -> int:
        """How many lines ask for a hand."""
        single = bool(self.leaving_unoriented) + bool(self.to_settle) + bool(self.sheets_to_review)
        single += bool(self.to_countersign) + bool(self.to_erase)
        return single + len(self.to_mark) + len(self.drafts)


@query(Action.READ_SESSIONS)
def read_today(view: ReadView, office: Office) -> TodayPage:
    """Everything the first page shows, in one picture."""
    now = local_now(office.clock)
    day = now.date()
    waiting = view.queries.review.count_open()
    soon = day + timedelta(days=setting(view, "departure_soon_days"))
    people = view.queries.people
    answers = office.actor.may(Action.VOUCH) and office.credentials.root_seed is not None
    return TodayPage(
        now=now,
        sessions=tuple(view.queries.sessions.between(day, day, office.desk)),
        to_mark=tuple(_to_mark(view, office, day)),
        leaving_unoriented=tuple(people.leaving_unoriented(office.desk, day, soon)),
        disputed_people=tuple(people.disputed(office.desk)) if waiting else (),
        to_settle=waiting,
        sheets_to_review=tuple(
            sheet for sheet in view.queries.information.latest() if sheet.sections_to_review(day)
        ),
        drafts=tuple(people.drafts(office.actor.person_id)),
        exchange=read_exchange(office),
        silent_days=setting(view, "silent_days"),
        to_countersign=tuple(waiting_for_a_word(view)) if answers else (),
        to_erase=len(view.records.where(ErasureRequest, state=OPEN)) if answers else 0,
    )


def _to_mark(view: ReadView, office: Office, day: date) -> list[SessionCard]:
    """Begun sessions of the last two weeks with seats not marked, oldest first."""
    cards = view.queries.sessions.between(day - timedelta(days=14), day, office.desk)
    now = office.clock.now()
    found = []
    for card in cards:
        start = moment(card.session, card.session.starts_at)
        if card.unmarked and card.session.status != "cancelled" and start is not None and start <= now:
            found.append(card)
    return found
