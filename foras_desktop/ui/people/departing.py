"""Moving a person's planned departure from their record."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from foras_desktop.domain.access import Action
from foras_desktop.domain.errors import Trouble
from foras_desktop.domain.records import Person
from foras_desktop.services import people
from foras_desktop.services.people import ChangePerson
from foras_desktop.services.person_page import PersonPage
from foras_desktop.ui.people.facts import FactsColumn
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.workspace import Workspace

_MAY_BE_PASSED = "training.departure_cuts"


class Departing(QObject):
    """The editor in the facts' column: opened on what was read, its order given, its refusal shown."""

    def __init__(self, workspace: Workspace, facts: FactsColumn, host: QWidget) -> None:
        super().__init__(host)
        self._workspace = workspace
        self._facts = facts
        self._page: PersonPage | None = None
        self._person_id = ""
        self._seen: Mapping[str, tuple[str, ...]] = {}
        facts.departure_wanted.connect(self.start)
        facts.departure_editor.wanted.connect(self._plan)
        facts.departure_editor.left.connect(self.leave)

    def show_page(self, page: PersonPage) -> None:
        """What was read; an editor open on another person is left."""
        self._page = page
        if page.person.id != self._person_id:
            self.stop()
        may = self._workspace.office.actor.may(Action.CHANGE_PERSON)
        self._facts.change_departure.setEnabled(may)

    def start(self) -> None:
        """Open the editor on what is known now."""
        if self._page is not None:
            self._person_id, self._seen = self._page.person.id, self._page.loaded.heads
            self._facts.edit_departure(self._page.person.planned_departure)

    @property
    def is_open(self) -> bool:
        return bool(self._person_id)

    def leave(self) -> None:
        """Leave the editor; its button takes the keyboard back."""
        self.stop()
        self._facts.change_departure.setFocus()

    def stop(self) -> None:
        self._person_id = ""
        self._facts.stop_editing_departure()

    def _plan(self, day: date | None, reason: str) -> None:
        if self._page is not None and day == self._page.person.planned_departure:
            self.leave()
            return
        order = ChangePerson(self._person_id, {"planned_departure": day}, self._seen, reason or None)
        said = QCoreApplication.translate("Facts", "Departure planned.")
        self._workspace.do(
            self, people.change_person, order, said=said, done=self._on_planned, failed=self._refuse
        )

    def _on_planned(self, _person: Person) -> None:
        self.leave()

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        may = self._workspace.office.actor.may(Action.OVERRIDE_TRAINING)
        sentence = sentence_of(error, self._workspace.formats)
        passable = error.code == _MAY_BE_PASSED and may
        self._facts.departure_editor.refuse(sentence, may_go_past=passable)
