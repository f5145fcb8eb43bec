"""Today: read once, shown as a time line and as what needs a hand; every line leads to its place."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.orientation import moment
from foras_desktop.domain.views import SessionCard
from foras_desktop.domain.wall_time import local_now
from foras_desktop.services import today as today_service
from foras_desktop.services.today import TodayPage as TodayPicture
from foras_desktop.ui.places import Place
from foras_desktop.ui.shell.page import RECORDS, KeyHint, Page
from foras_desktop.ui.today.todo import to_do_list
from foras_desktop.ui.today.view import TodayView
from foras_desktop.ui.widgets.calendar_event import EventState
from foras_desktop.ui.widgets.timeline_entry import Lane, TimelineEntry
from foras_desktop.ui.workspace import Workspace

_MINUTE_MS = 60_000
_STATES = {"held": EventState.HELD, "cancelled": EventState.CANCELLED}


class TodayPage(Page):
    """The first page after unlocking."""

    concerns = (*RECORDS, "draft", "exchange")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.view = TodayView(workspace.formats)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.register.clicked.connect(lambda: workspace.go(Place("intake")))
        self.view.no_sessions.action_chosen.connect(lambda: workspace.go(Place("sessions", "new")))
        self.view.timeline.entry_opened.connect(lambda key: workspace.go(Place("sessions", str(key))))
        self.view.to_do.chosen.connect(workspace.go)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._on_minute_timeout)
        self._minute.start()

    def refresh(self) -> None:
        self.workspace.read(self, "today", today_service.read_today, done=self._show)

    def _on_minute_timeout(self) -> None:
        if self.isVisible():
            self.refresh()

    def _show(self, picture: TodayPicture) -> None:
        formats, view = self.workspace.formats, self.view
        view.head.title.setText(formats.headline(picture.now.date()))
        text = QCoreApplication.translate("Today", "Sessions: {number}")
        view.head.remark.setText(text.format(number=formats.number(len(picture.sessions))))
        self._show_sessions(picture)
        lines = to_do_list(picture, formats)
        view.to_do.show_lines(lines)
        view.to_do_title.set_text(
            QCoreApplication.translate("Today", "Needs a hand"), formats.number(len(lines)) if lines else ""
        )
        view.nothing.setVisible(not lines)
        self._show_desks(picture)

    def _show_sessions(self, picture: TodayPicture) -> None:
        view = self.view
        view.day.setCurrentIndex(0 if picture.sessions else 1)
        coming = [card for card in picture.sessions if self._starts(card) > picture.now]
        next_key = coming[0].session.id if coming else None
        entries = [
            self._entry(card, picture, is_next=card.session.id == next_key)
            for card in picture.sessions
            if card.session.starts_at is not None
        ]
        lane = Lane(QCoreApplication.translate("Today", "Orientation sessions"))
        view.timeline.set_day([lane], entries)
        view.timeline.set_now(local_now(self.workspace.office.clock).replace(tzinfo=None))

    def _starts(self, card: SessionCard) -> datetime:
        found = moment(card.session, card.session.starts_at)
        return found or local_now(self.workspace.office.clock)

    def _entry(self, card: SessionCard, picture: TodayPicture, *, is_next: bool) -> TimelineEntry:
        translate, formats = QCoreApplication.translate, self.workspace.formats
        session = card.session
        start, end = moment(session, session.starts_at), moment(session, session.ends_at)
        begin = (start or picture.now).replace(tzinfo=None)
        seats = translate("Today", "{hour} · {room} · seats taken: {taken} of {seats}").format(
            hour=formats.hour(session.starts_at),
            room=session.room or "–",
            taken=card.taken,
            seats=session.capacity,
        )
        to_mark = card in picture.to_mark
        minutes = int((self._starts(card) - picture.now).total_seconds() // 60)
        soon = translate("Today", "in {minutes} min").format(minutes=minutes) if is_next else ""
        return TimelineEntry(
            key=session.id,
            start=begin,
            end=(end or picture.now).replace(tzinfo=None),
            title=formats.countries(session.countries),
            lines=(seats, card.counsellor_name),
            countries=session.countries,
            trailing=translate("Today", "Attendance to note") if to_mark else soon if minutes < 100 else "",
            trailing_icon="clipboard-list" if to_mark else None,
            trailing_tone="caution" if to_mark else "accent",
            state=_STATES.get(session.status or "", EventState.PLANNED),
            is_next=is_next,
        )

    def _show_desks(self, picture: TodayPicture) -> None:
        workspace, view = self.workspace, self.view
        peers = [
            (peer, workspace.catalogue.desk_name(peer.desk, workspace.language))
            for peer in picture.exchange.peers
        ]
        view.desks.show_peers(peers, picture.now, picture.silent_days)
        view.desks.setVisible(bool(peers))
        view.alone.setVisible(not peers)

    def focus_first(self) -> None:
        self.view.register.setFocus()

    def areas(self) -> list[QWidget]:
        return [self.view.register, self.view.to_do, self.view.timeline]

    def key_hints(self) -> list[KeyHint]:
        translate = QCoreApplication.translate
        return [KeyHint("↑ ↓", translate("Today", "Walk what needs a hand, Enter opens it"))]
