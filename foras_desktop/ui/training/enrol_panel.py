"""Who may come to a cycle: found by typing, the unhindered first; a refusal, and the way past it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from foras_desktop.services.training.reading import Candidate
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.training.words import obstacle_words
from foras_desktop.ui.widgets.button import Button
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.row_model import Row
from foras_desktop.ui.widgets.rows import RecordList
from foras_desktop.ui.widgets.search_input import SearchInput
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.widgets.text_input import TextInput

translate = QCoreApplication.translate

_WIDTH = 342


class EnrolPanel(Panel):
    """`searched` gives what is typed, `chosen` a person's id, `overridden` the reason for the one refused."""

    searched = Signal(str)
    chosen = Signal(str)
    overridden = Signal(str, str)

    def __init__(self, formats: Formats) -> None:
        super().__init__("surface", lines="s")
        self._formats = formats
        self._refused = ""
        self.setFixedWidth(_WIDTH)
        self.search = SearchInput(placeholder=translate("Training", "Name, case number or telephone"))
        self.search_field = Field(translate("Training", "Enrol someone"), self.search)
        self.list = RecordList(translate("Training", "Who may come"))
        self.reason = TextInput()
        self.reason_field = Field(translate("Training", "Reason, kept with the place"), self.reason)
        self.go_past = Button(translate("Training", "Enrol all the same"))
        self.nobody = Label(
            translate("Training", "Nobody else who consented goes by this name."), tone="muted", wrap=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.S5, Size.S4, Size.S4, Size.S4)
        column.setSpacing(Size.S3)
        column.addWidget(Label(translate("Training", "Who may come"), TextRole.HEADING))
        column.addWidget(self.search_field)
        column.addWidget(self.reason_field)
        column.addWidget(self.go_past)
        column.addWidget(self.list, 1)
        column.addWidget(self.nobody)
        column.addStretch(0)
        self.forgive()
        self.search.textEdited.connect(self.searched)
        self.search.moved_down.connect(lambda: self.list.choose_next(1))
        self.search.accepted.connect(lambda _: self._enrol(self.list.chosen_key()))
        self.list.row_opened.connect(self._enrol)
        self.go_past.clicked.connect(self._go_past)
        self.reason.returnPressed.connect(self._go_past)

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Those who may come; what stands in someone's way is said below their name."""
        self.list.set_rows([self._row(one) for one in candidates])
        if candidates and self.list.chosen_place() < 0:
            self.list.choose(candidates[0].person.id, announce=False)
        self.list.setVisible(bool(candidates))
        self.nobody.setVisible(not candidates)

    def _row(self, candidate: Candidate) -> Row:
        person, formats = candidate.person, self._formats
        leaves = formats.day_month(person.planned_departure) if person.planned_departure else "–"
        hindered = obstacle_words(candidate.obstacles, formats)
        return Row(
            person.id,
            formats.listed_name(person),
            hindered or person.case_number,
            strong=formats.strong_letters(person),
            country=person.country or None,
            trailing=leaves,
            sign=Sign.WARNING if hindered else None,
            sign_name=hindered,
        )

    def _enrol(self, key: object) -> None:
        if isinstance(key, str):
            self._refused = key
            self.chosen.emit(key)

    def refuse(self, sentence: str, *, may_go_past: bool) -> None:
        """Below the field; whoever may go past the rule is asked why."""
        self.search_field.set_error(sentence)
        self.reason.clear()
        self.reason_field.setVisible(may_go_past)
        self.go_past.setVisible(may_go_past)
        if may_go_past:
            self.reason.setFocus()

    def forgive(self) -> None:
        """The refusal is over."""
        self.search_field.clear_error()
        self.reason_field.hide()
        self.go_past.hide()

    def _go_past(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.reason_field.set_error(translate("Training", "Type why the rule is gone past."))
            self.reason.setFocus()
            return
        self.overridden.emit(self._refused, reason)
