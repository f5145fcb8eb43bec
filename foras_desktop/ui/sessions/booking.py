"""Adding a person to a session: search, choose, book; a refusal stays beside the name with its way out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.access import Action
from foras_desktop.domain.errors import Trouble
from foras_desktop.domain.views import PersonRow
from foras_desktop.services.people import find_people
from foras_desktop.services.seats import BookSeat, book_seat
from foras_desktop.services.sessions import SessionPanel
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.places import Place
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.sessions.found_people import MOST_FOUND, FoundPeople
from foras_desktop.ui.sessions.person_input import PersonInput
from foras_desktop.ui.sessions.refusal import WaysOut
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Chosen:
    """Who is to be booked."""

    person_id: str
    name: str
    country: str

    @classmethod
    def of(cls, person: PersonRow, formats: Formats) -> Chosen:
        return cls(person.id, formats.called_name(person), person.country)


class AddPerson(QWidget):
    """`proposed` names the session that a refusal offers, or ""; `plan_wanted` a country without one."""

    proposed = Signal(str)
    plan_wanted = Signal(str)

    def __init__(self, workspace: Workspace, host: QWidget) -> None:
        super().__init__()
        self._workspace = workspace
        self._panel: SessionPanel | None = None
        self._chosen: Chosen | None = None
        self._refusal: Trouble | None = None
        self.line = PersonInput(placeholder=translate("Sessions", "Name, phone or case number"))
        self.field = Field(translate("Sessions", "Add a person"), self.line)
        self.ways = WaysOut()
        self.found = FoundPeople(self.line, host)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(self.ways)
        self.line.textEdited.connect(self._on_line_edited)
        self.found.person_chosen.connect(lambda person: self.book(Chosen.of(person, workspace.formats)))
        self.ways.taken.connect(self._on_way_taken)
        self.ways.given_up.connect(self._on_given_up)

    @property
    def refusal(self) -> Trouble | None:
        """Why the person in the field is not booked."""
        return self._refusal

    def show_panel(self, panel: SessionPanel) -> None:
        """Book in this session from now on; what is typed stays while it is the same one."""
        before = self._panel.card.session.id if self._panel else None
        self._panel = panel
        if before is not None and before != panel.card.session.id:
            self.give_up()

    # --- search -----------------------------------------------------------------------------------

    def _on_line_edited(self, text: str) -> None:
        self._forget_refusal()
        if not text.strip():
            self.found.hide()
            return
        self._workspace.read(
            self,
            "find",
            find_people,
            text,
            None,
            MOST_FOUND,
            done=partial(self._show_found, text),
        )

    def _show_found(self, text: str, people: list[PersonRow]) -> None:
        if self._panel is not None and self.line.hasFocus() and self.line.text() == text:
            self.found.show_people(people, self._panel, self._workspace.formats)

    # --- booking ----------------------------------------------------------------------------------

    def book(self, chosen: Chosen) -> None:
        """Book a seat in the session shown."""
        if self._panel is None:
            return
        self._forget_refusal()
        self._chosen = chosen
        self._show_chosen()
        self._order(BookSeat(self._panel.card.session.id, chosen.person_id))

    def _show_chosen(self) -> None:
        if self._chosen is not None:
            country = self._chosen.country
            name = self._workspace.formats.country(country)
            self.line.show_person(self._chosen.name, country, name)

    def _order(self, order: BookSeat) -> None:
        chosen, panel = self._chosen, self._panel
        if chosen is None or panel is None:
            return
        self._workspace.do(
            self,
            book_seat,
            order,
            done=lambda _: self._on_booked(order),
            failed=partial(self.refuse, order, chosen),
            said=self._said(order, chosen, panel),
        )

    def _said(self, order: BookSeat, chosen: Chosen, panel: SessionPanel) -> str:
        formats, session = self._workspace.formats, panel.card.session
        day, hour = session.held_on, session.starts_at
        if order.session_id != session.id and self._refusal is not None:
            day, hour = self._refusal.params["held_on"], self._refusal.params["starts_at"]
        text = translate("Sessions", "{name}: seat booked for {day}, {hour}")
        shown = formats.weekday_day_month(day) if day else ""
        return text.format(name=chosen.name, day=shown, hour=formats.hour(hour))

    def _on_booked(self, order: BookSeat) -> None:
        if self._chosen is not None and order.person_id == self._chosen.person_id:
            self.give_up()
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- refusals ---------------------------------------------------------------------------------

    def refuse(self, order: BookSeat, chosen: Chosen, error: Exception) -> None:
        """Keep the name, say why, offer the way out."""
        if not isinstance(error, Trouble):
            raise error
        self._chosen, self._refusal = chosen, error
        self._show_chosen()
        self.field.set_error(sentence_of(error, self._workspace.formats))
        way, needs_reason = self._way_out(error)
        self.ways.offer(way, needs_reason=needs_reason)
        self.proposed.emit(str(error.params.get("session", "")))

    def _way_out(self, error: Trouble) -> tuple[str, bool]:
        formats, actor = self._workspace.formats, self._workspace.office.actor
        if error.code == "orientation.third_nationality_way_out":
            text = translate("Sessions", "Book {day}, {hour}")
            day = formats.weekday_day_month(error.params["held_on"])
            return text.format(day=day, hour=formats.hour(error.params["starts_at"])), False
        if error.code == "orientation.third_nationality" and actor.may(Action.PLAN_SESSION):
            text = translate("Sessions", "Plan a session for {country}")
            return text.format(country=formats.country(error.params["country"])), False
        if error.code == "orientation.other_country":
            text = translate("Sessions", "Add {country} and book")
            return text.format(country=formats.country(error.params["country"])), False
        if error.code == "orientation.full" and actor.may(Action.OVERRIDE_CAPACITY):
            return translate("Sessions", "Book past capacity"), True
        if error.code.startswith("consent."):
            return translate("Sessions", "Open the record"), False
        return "", False

    def _on_way_taken(self, reason: str) -> None:
        chosen, error, panel = self._chosen, self._refusal, self._panel
        if chosen is None or error is None or panel is None:
            return
        order = BookSeat(panel.card.session.id, chosen.person_id)
        if error.code == "orientation.third_nationality_way_out":
            self._order(replace(order, session_id=str(error.params["session"])))
        elif error.code == "orientation.other_country":
            self._order(replace(order, add_country=True))
        elif error.code == "orientation.full":
            self._order(replace(order, override_reason=reason))
        elif error.code == "orientation.third_nationality":
            self.plan_wanted.emit(chosen.country)
        else:
            self._workspace.go(Place("people", chosen.person_id))

    def _on_given_up(self) -> None:
        self.give_up()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_up(self) -> None:
        """Empty the field."""
        self._forget_refusal()
        self.line.forget()
        self.found.hide()

    def _forget_refusal(self) -> None:
        was_refused, self._refusal, self._chosen = self._refusal is not None, None, None
        self.field.clear_error()
        self.ways.hide()
        if was_refused:
            self.proposed.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self._refusal is not None or self.line.text()):
            self._on_given_up()
            return
        super().keyPressEvent(event)
