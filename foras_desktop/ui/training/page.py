"""Training: cycles, a form for a new one, and one cycle with its class."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.domain.access import Action
from foras_desktop.domain.errors import Trouble
from foras_desktop.domain.records import Enrolment, Module, TrainingCycle
from foras_desktop.domain.wall_time import today
from foras_desktop.services.training.calendar import propose_days
from foras_desktop.services.training.cycles import PlanCycle, plan_cycle
from foras_desktop.services.training.enrolling import Enrol, Withdraw, enrol, withdraw
from foras_desktop.services.training.marking import Cell, Mark, mark
from foras_desktop.services.training.reading import (
    Candidate,
    CycleCard,
    CyclePage,
    open_cycle,
    read_candidates,
    read_cycles,
    read_modules,
)
from foras_desktop.ui.places import Place
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.shell.page import KeyHint, Page
from foras_desktop.ui.training.arranging import Arranging
from foras_desktop.ui.training.certifying import Certifying
from foras_desktop.ui.training.cycle_view import ATTENDANCE, CERTIFICATES, PEOPLE, CycleView
from foras_desktop.ui.training.overview import Overview
from foras_desktop.ui.training.plan_form import PlanForm
from foras_desktop.ui.training.words import cycle_remark, module_title
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.choice import Option
from foras_desktop.ui.widgets.page_head import PageHead
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate

_MAY_BE_PASSED = frozenset({"training.full", "training.departure", "training.prerequisites"})
NEW = "new"


class TrainingPage(Page):
    """The list of cycles, or one of them."""

    concerns = (
        "training_cycle",
        "enrolment",
        "training_day",
        "certificate",
        "module",
        "closed_day",
        "person",
        "consent",
        "same_person",
        "setting",
    )

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        formats = workspace.formats
        codes = workspace.catalogue.orientation_points
        cities = [Option(code, workspace.desk_name(code)) for code in codes]
        self.overview = Overview(formats, workspace.desk_name)
        self.form = PlanForm(formats, cities, workspace.office.desk)
        self.view = CycleView(formats, workspace.office.actor.name)
        self.certifying = Certifying(workspace, self.view.certificates, self)
        self.arranging = Arranging(workspace, self.view.days, self)
        self.issue = Button("", ButtonKind.PRIMARY, icon="award")
        self.back = Button(translate("Training", "All cycles"), ButtonKind.QUIET, icon="chevron-left")
        self.plan = Button(translate("Training", "Plan a cycle"), ButtonKind.PRIMARY, icon="plus")
        self.head = PageHead(translate("Shell", "Training"))
        self._content = QStackedWidget()
        self._open: str | None = None
        self._shown: CyclePage | None = None
        self._lay_out()
        self._connect()
        self._show_list()

    def _lay_out(self) -> None:
        self.head.add_end(self.back)
        self.head.add_end(self.plan)
        self.head.add_end(self.issue)
        first = QWidget()
        row = QHBoxLayout(first)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.overview, 1)
        row.addWidget(self.form)
        self.form.hide()
        self._content.addWidget(first)
        self._content.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._content, 1)

    def _connect(self) -> None:
        self.overview.cycle_opened.connect(self.open_cycle)
        self.overview.nothing.action_chosen.connect(self.start_planning)
        self.plan.clicked.connect(self.start_planning)
        self.back.clicked.connect(self._show_list)
        self.form.days_wanted.connect(self._ask_for_days)
        self.form.planned.connect(self._plan)
        self.form.left.connect(self._leave_form)
        self.view.grid.marked.connect(self._mark)
        self.view.person_opened.connect(lambda person: self.workspace.go(Place("people", person)))
        self.view.withdraw.clicked.connect(self._withdraw)
        self.view.enrol.searched.connect(lambda _: self._find_candidates())
        self.view.enrol.chosen.connect(self._enrol)
        self.view.enrol.overridden.connect(self._enrol)
        self.issue.clicked.connect(lambda: self.certifying.issue(self._open or ""))
        self.certifying.issuing.connect(lambda: self.view.tabs.set_value(CERTIFICATES))
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+Return", self._on_go_on),
            ("Esc", self._on_escape),
        ]
        for sequence, act in keys:
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # --- reading ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        self.workspace.read(self, "cycles", read_cycles, done=self._show_cycles)
        if self._open is not None:
            self._read_cycle()

    def _show_cycles(self, cards: Sequence[CycleCard]) -> None:
        self.overview.show_cards(cards, today(self.workspace.office.clock))
        self._show_actions()

    def _read_cycle(self) -> None:
        self.workspace.read(self, "cycle", open_cycle, self._open, done=self._show_cycle)
        self._find_candidates()

    def _show_cycle(self, page: CyclePage) -> None:
        self._shown = page
        self.view.show_page(page)
        actor, city = self.workspace.office.actor, self.workspace.desk_name(page.card.cycle.city or "")
        self.view.days.show_page(
            page,
            city,
            may_change=actor.may(Action.PLAN_TRAINING),
            may_correct=actor.may(Action.CORRECT_CALENDAR),
        )
        self._show_actions()
        formats = self.workspace.formats
        self.head.title.setText(module_title(page.card.module, formats.language))
        self.head.remark.setText(cycle_remark(page.card, city, formats))

    def _find_candidates(self) -> None:
        if self._open is not None:
            typed = self.view.enrol.search.text()
            self.workspace.read(
                self, "candidates", read_candidates, self._open, typed, done=self._show_candidates
            )

    def _show_candidates(self, candidates: Sequence[Candidate]) -> None:
        self.view.enrol.show_candidates(candidates)

    # --- where one is -----------------------------------------------------------------------------

    def open(self, place: Place) -> None:
        """A cycle by its id, or the form of a new one."""
        if place.record == NEW:
            self.start_planning()
        elif place.record is not None:
            self.open_cycle(place.record)

    def open_cycle(self, cycle_id: str) -> None:
        """One cycle, at its attendance once it has begun."""
        self._open = cycle_id
        self._content.setCurrentIndex(1)
        card = next((one for one in self.overview.model.items if one.cycle.id == cycle_id), None)
        begun = card is not None and card.state != "coming" and card.enrolled
        self.view.tabs.set_value(ATTENDANCE if begun else PEOPLE)
        self.view.enrol.forgive()
        self._show_actions()
        self._read_cycle()
        self.focus_first()

    def _show_list(self) -> None:
        self._open, self._shown = None, None
        self._content.setCurrentIndex(0)
        self.head.title.setText(translate("Shell", "Training"))
        self.head.remark.setText("")
        self._show_actions()
        self.focus_first()

    def _show_actions(self) -> None:
        listing = self._open is None
        nothing = not self.overview.model.items
        self.back.setVisible(not listing)
        self.plan.setVisible(listing and self.form.isHidden() and not nothing)
        number = 0 if listing else len(self.view.certificates.to_issue())
        may = self.workspace.office.actor.may(Action.ISSUE_CERTIFICATE)
        text = translate("Certificates", "Issue certificates: {number}")
        self.issue.setText(text.format(number=self.workspace.formats.number(number)))
        self.issue.setVisible(bool(number) and may)

    # --- planning ---------------------------------------------------------------------------------

    def start_planning(self) -> None:
        """The form beside the list, with the modules that are given today."""
        day = today(self.workspace.office.clock)
        self._show_list()
        self.workspace.read(self, "modules", read_modules, day, done=self._show_form)

    def _show_form(self, modules: Sequence[Module]) -> None:
        seats = self.workspace.catalogue.settings["training_seats"]
        self.form.start(modules, today(self.workspace.office.clock), seats)
        self.form.show()
        self._show_actions()
        self.form.module.setFocus()

    def _leave_form(self) -> None:
        self.form.hide()
        self._show_actions()
        self.focus_first()

    def _ask_for_days(self, city: str, first: date, count: int) -> None:
        self.workspace.read(self, "days", propose_days, city, first, count, done=self.form.show_days)

    def _plan(self, order: PlanCycle) -> None:
        said = translate("Training", "The cycle is planned.")
        self.workspace.do(self, plan_cycle, order, done=self._on_planned, failed=self._refuse_plan, said=said)

    def _on_planned(self, cycle: TrainingCycle) -> None:
        self.form.hide()
        self.open_cycle(cycle.id)

    def _refuse_plan(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.form.refuse(error.code, sentence_of(error, self.workspace.formats))

    # --- the class --------------------------------------------------------------------------------

    def _enrol(self, person: str, reason: str = "") -> None:
        if self._open is None:
            return
        order = Enrol(self._open, person, reason or None)
        said = translate("Training", "Enrolled.")
        self.workspace.do(
            self, enrol, order, done=self._on_enrolled, failed=self._refuse_enrolment, said=said
        )

    def _on_enrolled(self, _enrolment: Enrolment) -> None:
        panel = self.view.enrol
        panel.forgive()
        panel.search.clear()
        panel.search.setFocus()

    def _refuse_enrolment(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        may = error.code in _MAY_BE_PASSED and self.workspace.office.actor.may(Action.OVERRIDE_TRAINING)
        self.view.enrol.refuse(sentence_of(error, self.workspace.formats), may_go_past=may)

    def _withdraw(self) -> None:
        person = self.view.people.chosen_key()
        rows = [one.row for one in self._shown.participants] if self._shown else []
        row = next((one for one in rows if one.person_id == person), None)
        if row is not None:
            said = translate("Training", "The place is free again.")
            self.workspace.do(self, withdraw, Withdraw(row.enrolment_id), said=said)

    def _mark(self, cell: Cell, given: str | None, seen: tuple[str, ...]) -> None:
        if self._open is None:
            return
        order = Mark(self._open, {cell: given}, {cell: seen})
        self.workspace.do(self, mark, order, failed=self._tell)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.workspace.say(sentence_of(error, self.workspace.formats))

    # --- keys -------------------------------------------------------------------------------------

    def _on_go_on(self) -> None:
        if self._open is None and self.form.isVisible():
            self.form.submit()

    def _on_escape(self) -> None:
        if self.form.isVisible() and self._open is None:
            self._leave_form()
        elif self._open is not None:
            self._show_list()

    def focus_first(self) -> None:
        if self._open is None:
            (self.overview.table if self.overview.model.items else self.overview.nothing).setFocus()
        elif self.view.tabs.value() == ATTENDANCE:
            self.view.grid.setFocus()
        else:
            self.view.enrol.search.setFocus()

    def areas(self) -> list[QWidget]:
        view = self.view
        places = [self.overview.table, self.form, view.grid, view.people, view.enrol.search]
        return [
            *places,
            view.certificates.list,
            view.certificates.code,
            view.days.list,
            view.days.day,
            view.tabs,
        ]

    def key_hints(self) -> list[KeyHint]:
        return [
            KeyHint("Enter", translate("Training", "Open the cycle; in the search: enrol")),
            KeyHint("P A E", translate("Training", "In a cell: present, absent, excused")),
            KeyHint("Space", translate("Training", "Present, next person")),
            KeyHint("Del", translate("Training", "Take a mark away")),
            KeyHint("Esc", translate("Training", "Back to the cycles")),
        ]
