"""Intake by keyboard: steps, a draft that saves itself once consent is recorded, registration at the end."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foras_desktop.domain.errors import Trouble
from foras_desktop.domain.ids import new_id
from foras_desktop.domain.records import Person
from foras_desktop.domain.views import DraftRow
from foras_desktop.domain.wall_time import MOROCCO, today
from foras_desktop.services import intake
from foras_desktop.services.intake import KeepDraft, RegisterPerson
from foras_desktop.ui.forms.enter_moves_on import EnterMovesOn
from foras_desktop.ui.forms.identity import IdentityForm
from foras_desktop.ui.intake.case_step import CaseStep
from foras_desktop.ui.intake.consent_step import ConsentStep
from foras_desktop.ui.intake.review import facts_of, open_points_of
from foras_desktop.ui.intake.review_step import ReviewStep
from foras_desktop.ui.intake.view import IntakeView
from foras_desktop.ui.places import Place
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.shell.page import KeyHint, Page
from foras_desktop.ui.widgets.foot_bar import FOOT_HEIGHT
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.widgets.stepper import Step
from foras_desktop.ui.widgets.waypoint_paint import WaypointState
from foras_desktop.ui.workspace import Workspace

_SAVE_AFTER_MS = 800
STEPS = ("consent", "identity", "case", "review")


class IntakePage(Page):
    """One form at a time; leaving it keeps a draft."""

    foot_height = FOOT_HEIGHT

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        targets = workspace.catalogue.target_countries
        formats = workspace.formats
        self.view = IntakeView()
        self.consent = ConsentStep(formats)
        self.identity = IdentityForm(formats, targets, today(workspace.office.clock))
        self.case = CaseStep(formats, targets)
        self.review = ReviewStep()
        self._draft_id: str | None = None
        self._at = 0
        self._loading = False
        for step in (self.consent, self.identity, self.case, self.review):
            self.view.steps.addWidget(step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVE_AFTER_MS)
        self._saving.timeout.connect(self.keep_draft)
        EnterMovesOn(self.view.steps)
        self._connect()
        self._show_step(0)

    def _connect(self) -> None:
        view = self.view
        for form in (self.consent, self.identity, self.case):
            form.changed.connect(self._on_form_changed)
        view.go_on.clicked.connect(self.go_on)
        view.back.clicked.connect(self.go_back)
        view.later.clicked.connect(self.put_off)
        view.stepper.step_chosen.connect(self._on_stepper_step_chosen)
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+Return", self.go_on),
            ("Alt+Left", self.go_back),
            ("Esc", self.put_off),
        ]
        for sequence, act in keys:
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # --- steps ------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Nothing is read: the form is what is typed."""

    def _names(self) -> Sequence[str]:
        translate = QCoreApplication.translate
        return (
            translate("Intake", "Consent"),
            translate("Intake", "Identity"),
            translate("Intake", "Case"),
            translate("Intake", "Read over"),
        )

    def _show_step(self, number: int) -> None:
        self._at = number
        if number > STEPS.index("identity"):
            self.case.suggest_country(self.identity.state()["nationality"])
        names, translate = self._names(), QCoreApplication.translate
        steps = []
        for place, (key, name) in enumerate(zip(STEPS, names, strict=True)):
            state = WaypointState.DONE if place < number else WaypointState.TO_COME
            caption = ""
            if place == number:
                state, caption = WaypointState.HERE, translate("Intake", "Under way")
            steps.append(Step(key, name, caption, state, reachable=place <= number or self.consent.is_given))
        self.view.stepper.set_steps(steps)
        self.view.steps.setCurrentIndex(number)
        self.view.back.setVisible(number > 0)
        if number > 0:
            self.view.back.setText(names[number - 1])
        self.view.go_on.setText(_go_on_texts()[number])
        if number == len(STEPS) - 1:
            self._show_review()
        if self._saving.isActive():
            self.keep_draft()  # a step that is done waits for no timer
        self.focus_first()

    def _show_review(self) -> None:
        formats = self.workspace.formats
        facts = facts_of(self.consent, self.identity, self.case, formats)
        self.review.show_facts(facts, open_points_of(self.case, formats))

    def go_on(self) -> None:
        """To the next step, or register; a wrong field is told beside itself."""
        if not self._step_is_sound():
            return
        if self._at == len(STEPS) - 1:
            self.register()
            return
        self._show_step(self._at + 1)

    def _step_is_sound(self) -> bool:
        if self._at == 0 and not self.consent.is_given:
            self.consent.given.setFocus()
            text = QCoreApplication.translate(
                "Intake", "Consent comes first. Without it the person is counselled, and nothing is kept."
            )
            self.consent.given_field.set_error(text)
            return False
        if self._at == 1:
            return self.identity.check_all()
        return self.case.check() if self._at == 2 else True

    def go_back(self) -> None:
        if self._at > 0:
            self._show_step(self._at - 1)

    def _on_stepper_step_chosen(self, key: str) -> None:
        self._show_step(STEPS.index(key))

    # --- the draft --------------------------------------------------------------------------------

    def _on_form_changed(self) -> None:
        if self.consent.is_given:
            self.consent.given_field.clear_error()
        if self._loading or not self.consent.is_given:
            return
        self.view.show_draft(Sign.UNSAVED, QCoreApplication.translate("Intake", "Not kept yet"))
        self._saving.start()

    def state(self) -> dict[str, Any]:
        """Everything typed, as JSON values."""
        return {
            **self.consent.state(),
            **self.identity.state(),
            **self.case.state(),
            "step": self._at,
            "consent_recorded": self.consent.is_given,
        }

    def keep_draft(self) -> None:
        """Keep what is typed in the encrypted database, once consent is recorded."""
        self._saving.stop()
        if not self.consent.is_given:
            return
        if self._draft_id is None:
            office = self.workspace.office
            self._draft_id = new_id(office.clock.now(), office.randomness)
        order = KeepDraft(self._draft_id, self.state())
        self.workspace.do(self, intake.keep_draft, order, done=self._on_draft_kept)

    def _on_draft_kept(self, draft: DraftRow) -> None:
        if draft.id != self._draft_id:
            return  # the form has gone on to someone else since
        hour = self.workspace.formats.hour(draft.saved_at.astimezone(MOROCCO))
        text = QCoreApplication.translate("Intake", "Draft kept on this computer, {hour}")
        self.view.show_draft(Sign.DRAFT, text.format(hour=hour))

    def open(self, place: Place) -> None:
        """Go on with a draft by its id, or start anew; a form under way stays."""
        if place.record is None or place.record == self._draft_id:
            return
        wanted = place.record
        self.workspace.read(
            self, "drafts", intake.read_drafts, done=lambda drafts: self._show_draft(drafts, wanted)
        )

    def _show_draft(self, drafts: Sequence[DraftRow], wanted: str) -> None:
        draft = next((one for one in drafts if one.id == wanted), None)
        if draft is None:
            return
        self._draft_id = draft.id
        state = json.loads(draft.body)
        self._fill(state)
        self._on_draft_kept(draft)
        self._show_step(min(int(state.get("step", 0)), len(STEPS) - 1))

    def _fill(self, state: dict[str, Any]) -> None:
        self._loading = True
        try:
            for form in (self.consent, self.identity, self.case):
                form.set_state(state)
        finally:
            self._loading = False

    def leave(self) -> None:
        """Another page or the lock: what is typed is kept first."""
        if self._saving.isActive():
            self.keep_draft()

    def put_off(self) -> None:
        """Later: the draft waits under Today."""
        self.keep_draft()
        self._start_anew()
        self.workspace.go(Place("today"))

    def _start_anew(self) -> None:
        self._saving.stop()
        self._draft_id = None
        self._fill({})
        self.view.show_draft(Sign.UNSAVED, "")
        self._show_step(0)

    # --- registering ------------------------------------------------------------------------------

    def register(self) -> None:
        """Send the form; the record opens, or the refusal stands on the page."""
        self._saving.stop()
        consents = (*self.consent.consents(), *self.case.consents())
        try:
            values = {**self.identity.values(), **self.case.values()}
        except Trouble as trouble:
            self._refuse(trouble)
            return
        order = RegisterPerson(consents, **values, draft_id=self._draft_id)
        self.view.go_on.set_busy(True)
        self.workspace.do(self, intake.register_person, order, done=self._on_registered, failed=self._refuse)

    def _on_registered(self, person: Person) -> None:
        self.view.go_on.set_busy(False)
        self._start_anew()
        text = QCoreApplication.translate("Intake", "Registered under {number}.")
        self.workspace.say(text.format(number=person.case_number))
        self.workspace.go(Place("people", person.id))

    def _refuse(self, error: Exception) -> None:
        self.view.go_on.set_busy(False)
        if not isinstance(error, Trouble):
            raise error
        self.review.refuse(sentence_of(error, self.workspace.formats))

    # --- keys -------------------------------------------------------------------------------------

    def focus_first(self) -> None:
        first: Sequence[QWidget] = (
            self.consent.given,
            self.identity.editors["family_name"],
            self.case.country,
            self.view.go_on,
        )
        first[self._at].setFocus()

    def areas(self) -> list[QWidget]:
        return [self.view.steps, self.view.go_on, self.view.stepper]

    def key_hints(self) -> list[KeyHint]:
        translate = QCoreApplication.translate
        return [
            KeyHint("Enter", translate("Intake", "Next field")),
            KeyHint("Ctrl ↵", translate("Intake", "Next step, at the end: register")),
            KeyHint("Alt ←", translate("Intake", "Step before")),
            KeyHint("Esc", translate("Intake", "Later: the draft waits under Today")),
        ]


def _go_on_texts() -> Sequence[str]:
    """What the primary button says on each step."""
    translate = QCoreApplication.translate
    return (
        translate("Intake", "Continue to Identity"),
        translate("Intake", "Continue to Case"),
        translate("Intake", "Continue to Read over"),
        translate("Intake", "Register"),
    )
