"""The Sessions page: which session is chosen, which panel stands beside the week, which keys do what."""

from __future__ import annotations

from datetime import date, time
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.access import Action
from foras_desktop.domain.errors import Trouble
from foras_desktop.domain.records import OrientationSession
from foras_desktop.services.person_page import PersonPage, open_person
from foras_desktop.services.sessions import SessionPanel, open_session
from foras_desktop.ui.places import Place
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.sessions.booking import Chosen
from foras_desktop.ui.sessions.moving import Mover
from foras_desktop.ui.sessions.person_lines import MARKS, mark_letter
from foras_desktop.ui.sessions.plan_form import PlanForm
from foras_desktop.ui.sessions.session_panel import SidePanel
from foras_desktop.ui.sessions.view import SessionsView
from foras_desktop.ui.sessions.week import Span, ends
from foras_desktop.ui.sessions.weeks import Weeks
from foras_desktop.ui.shell.page import KeyHint, Page
from foras_desktop.ui.widgets.button import ButtonKind
from foras_desktop.ui.workspace import Workspace

_MINUTE = 60_000

translate = QCoreApplication.translate


class SessionsPage(Page):
    """Week on one side, the chosen session or the form of a new one on the other."""

    concerns = ("orientation_session", "seat", "person", "consent", "sheet", "sheet_section")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._chosen = ""
        self._shown_before = False
        self._wants_focus = False
        self._dropped: Chosen | None = None
        self.view = SessionsView()
        self.weeks = Weeks(workspace, self.view)
        self.panel = SidePanel(workspace, self.view.body)
        self.form = PlanForm(workspace)
        self.mover = Mover(workspace, self.view.refusal.tell)
        self.view.side.addWidget(self.panel)
        self.view.side.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.head.new.setVisible(self._may_plan())
        self._connect()
        self._add_keys()

    def _connect(self) -> None:
        calendar = self.view.calendar
        self.weeks.week_read.connect(self._on_week_read)
        self.view.head.new.clicked.connect(lambda: self.start_form())
        calendar.event_chosen.connect(lambda key: self.choose(str(key)))
        calendar.event_opened.connect(lambda key: self.choose(str(key), focus=True))
        calendar.event_moved.connect(self.mover.move)
        calendar.person_dropped.connect(self._on_person_dropped)
        calendar.slot_activated.connect(lambda slot: self.start_form(slot.date(), slot.time()))
        self.panel.closed.connect(self._close_side)
        self.panel.add.proposed.connect(self.weeks.propose)
        self.panel.add.plan_wanted.connect(lambda country: self.start_form(country=country))
        self.form.planned.connect(self._on_session_planned)
        self.form.left.connect(self._leave_form)
        if self.view.refusal.action is not None:
            self.view.refusal.action.clicked.connect(lambda: self.view.refusal.tell(""))
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._minute.timeout.connect(self._on_minute_passed)
        self._minute.start()

    def _add_keys(self) -> None:
        """Page up and down turn the weeks where no list needs them."""
        for area in (self.view.head, self.view.calendar):
            for keys, steps in (("PgUp", -1), ("PgDown", 1)):
                shortcut = QShortcut(QKeySequence(keys), area)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(partial(self.weeks.turn, steps))

    def _may_plan(self) -> bool:
        return self.workspace.office.actor.may(Action.PLAN_SESSION)

    # --- reading ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        self.weeks.refresh()
        self._read_chosen()

    def _read_chosen(self) -> None:
        if self._chosen:
            read = self.workspace.read
            read(self, "chosen", open_session, self._chosen, done=self._on_chosen_read, failed=self._on_gone)

    def _on_week_read(self) -> None:
        if not self._shown_before:
            self._shown_before = True
            self._choose_next()

    def _choose_next(self) -> None:
        """At first the session under way or the next one is shown, where the panel covers nothing."""
        if self._chosen or self.view.body.is_over or self._form_is_open():
            return
        now = self.weeks.now()
        for card in self.weeks.cards:
            end = ends(card)
            if end is not None and end > now and card.session.status != "cancelled":
                self.choose(card.session.id)
                return

    def _on_chosen_read(self, panel: SessionPanel) -> None:
        session = panel.card.session
        if session.id != self._chosen:
            return
        self.panel.show_panel(panel)
        if not self._form_is_open():
            self._show_side(self.panel)
        if session.held_on is not None and not self.weeks.span.contains(session.held_on):
            self.weeks.look_at(Span(session.held_on, self.weeks.span.single))
        if self._wants_focus:
            self._wants_focus = False
            self.panel.focus_work()
        if self._dropped is not None:
            person, self._dropped = self._dropped, None
            self.panel.add.book(person)

    def _on_gone(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self._close_side()
        self.view.refusal.tell(sentence_of(error, self.workspace.formats))

    def _on_minute_passed(self) -> None:
        self.weeks.show_days()
        if self._chosen:
            self._read_chosen()

    # --- choosing ---------------------------------------------------------------------------------

    def choose(self, session_id: str, *, focus: bool = False) -> None:
        """Show a session's panel; with `focus`, work goes on in it."""
        self._wants_focus = focus
        if self._form_is_open():
            self._close_form()
        self._chosen = session_id
        self.weeks.choose(session_id)
        self._read_chosen()

    def _show_side(self, side: QWidget) -> None:
        self.view.side.setCurrentWidget(side)
        self.view.body.want_side(side is not self.view.nothing)
        self.panel.view.close_button.setVisible(self.view.body.is_over)

    def _close_side(self) -> None:
        """Back to the week, nothing chosen."""
        self._chosen = ""
        self.weeks.choose("")
        self._show_side(self.view.nothing)
        self.view.calendar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_person_dropped(self, key: object, person_id: str) -> None:
        """Booked in the session they were dropped on, as if chosen in its panel."""

        def found(page: PersonPage) -> None:
            person = page.person
            name = self.workspace.formats.called_name(person)
            self._dropped = Chosen(person.id, name, person.country_of_return or "")
            self.choose(str(key))

        self.workspace.read(self, "dropped", open_person, person_id, done=found, failed=self._on_gone)

    # --- the form ---------------------------------------------------------------------------------

    def _form_is_open(self) -> bool:
        return self.view.side.currentWidget() is self.form

    def start_form(self, day: date | None = None, start: time | None = None, country: str = "") -> None:
        """Plan a session, at a slot or for a country where one is given."""
        if not self._may_plan():
            return
        self.view.head.new.set_kind(ButtonKind.SECONDARY)
        self._show_side(self.form)
        self.form.start(day, start, country)

    def _close_form(self) -> None:
        self.view.head.new.set_kind(ButtonKind.PRIMARY)
        self._show_side(self.panel if self._chosen and self.panel.panel is not None else self.view.nothing)

    def _leave_form(self) -> None:
        self._close_form()
        self.view.calendar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_session_planned(self, session: OrientationSession) -> None:
        self.choose(session.id, focus=True)

    # --- what the window asks ---------------------------------------------------------------------

    def open(self, place: Place) -> None:
        """A session by its id, the form by `new`, or the week of a day."""
        if place.record == "new":
            self.start_form()
        elif place.record:
            self._shown_before = True
            self.choose(place.record)
        elif place.day is not None:
            self.weeks.look_at(Span(place.day, self.weeks.span.single))

    def leave(self) -> None:
        """Marks of attendance are saved as they are typed; the form is kept."""
        self.form.keep()

    def focus_first(self) -> None:
        if not self._form_is_open():
            self.view.calendar.setFocus(Qt.FocusReason.OtherFocusReason)

    def areas(self) -> list[QWidget]:
        head, side = self.view.head, self.view.side.currentWidget()
        inside: list[QWidget] = []
        if side is self.panel:
            inside = [self.panel.add.line, self.panel.view.lists]
        elif side is self.form:
            inside = [self.form.view.hours.day]
        return [self.view.calendar, *inside, head.before]

    def key_hints(self) -> list[KeyHint]:
        hints = [
            ("← ↑ ↓ →", translate("Sessions", "From session to session")),
            ("↵", translate("Sessions", "Work in the chosen session")),
            ("Alt ← ↑ ↓ →", translate("Sessions", "Move the session")),
            ("Shift ↑ ↓", translate("Sessions", "Make the session longer or shorter")),
            ("PgUp PgDn", translate("Sessions", "The week before, after")),
            ("T", translate("Sessions", "Today")),
            ("N", translate("Sessions", "New session")),
            ("Ctrl ↵", translate("Sessions", "Plan the session, from its form")),
            ("Space, ↵", translate("Sessions", "Mark candidates, book the marked")),
            ("Del", translate("Sessions", "Give a seat back")),
            (
                " ".join(mark_letter(mark) for mark in MARKS),
                translate("Sessions", "Present, absent, excused, left early; also 1 to 4"),
            ),
            ("Esc", translate("Sessions", "Back to the calendar")),
        ]
        return [KeyHint(keys, text) for keys, text in hints]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters that no field took."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() == Qt.Key.Key_N and self._may_plan():
            self.start_form()
        elif plain and event.key() == Qt.Key.Key_T:
            self.weeks.go_today()
        elif event.key() == Qt.Key.Key_Escape:
            self._step_back()
        else:
            super().keyPressEvent(event)

    def _step_back(self) -> None:
        """Escape: the refusal goes first, then the panel that covers the week, then the focus returns."""
        if not self.view.refusal.isHidden():
            self.view.refusal.tell("")
        elif self.view.body.is_over and self._chosen:
            self._close_side()
        else:
            self.view.calendar.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.view.close_button.setVisible(self.view.body.is_over)
