"""The chosen line: what becomes of it and why; of a likely double, what a person says of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.services.registers.picture import Fate, FateKind, Verdict
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.registers.words import (
    explanation,
    fate_name,
    filled_fields,
    place_text,
    reasons,
    relation_text,
    remark_text,
    verdict_name,
    whereabouts,
)
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.card import Card
from foras_desktop.ui.widgets.checkbox import RadioButton
from foras_desktop.ui.widgets.icon_label import IconLabel
from foras_desktop.ui.widgets.keycap import Keycap
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.panel import Panel

translate = QCoreApplication.translate

_WIDTH = 296


class FatePanel(Panel):
    """`judged` is one of the three verdicts."""

    judged = Signal(object)

    def __init__(self, formats: Formats) -> None:
        super().__init__("sunken", lines="s")
        self._formats = formats
        self.setFixedWidth(_WIDTH)
        self.fate: Fate | None = None
        self.verdicts: dict[Verdict, RadioButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Size.S4, Size.S4, Size.S4, Size.S4)
        self._column.setSpacing(Size.S3)
        self._column.addStretch(1)

    def show_fate(self, fate: Fate | None, verdict: Verdict | None) -> None:
        """Everything about one line; nothing for none."""
        self._clear()
        self.fate = fate
        if fate is None:
            self._add(Label(translate("Registers", "Choose a line to see why."), tone="muted", wrap=True))
            return
        self._add(Label(place_text(fate.place, self._formats), TextRole.CAPTION, "muted"))
        self._add(Label(fate.name or fate_name(fate.kind), TextRole.HEADING, wrap=True))
        self._add(Label(fate_name(fate.kind), TextRole.LABEL, wrap=True))
        if fate.kind is FateKind.LIKELY:
            self._show_double(fate, verdict)
        elif fate.kind is FateKind.UPDATE:
            text = translate("Registers", "Fills in: {fields}. What stands in the record stays.")
            self._add(Label(text.format(fields=filled_fields(fate, self._formats)), wrap=True))
        for problem in fate.problems:
            self._add(IconLabel("circle-alert", remark_text(problem), tone="danger", wrap=True))
        for note in fate.notes:
            self._add(IconLabel("info", remark_text(note), wrap=True))
        if fate.relation:
            self._add(IconLabel("users-round", relation_text(fate), wrap=True))
        self.setAccessibleDescription(explanation(fate, self._formats))

    def _show_double(self, fate: Fate, verdict: Verdict | None) -> None:
        double = fate.double
        if double is None:
            return
        card = Card()
        card.column.addWidget(Label(double.name, TextRole.LABEL, wrap=True))
        card.column.addWidget(Label(whereabouts(fate, self._formats), TextRole.CAPTION, "muted", wrap=True))
        if double.born_on is not None:
            text = translate("Registers", "born {day}").format(day=self._formats.day(double.born_on))
            card.column.addWidget(Label(text, TextRole.CAPTION, "muted"))
        card.column.addSpacing(Size.S1)
        card.column.addWidget(IconLabel("equal", reasons(fate, self._formats), wrap=True))
        self._add(card)
        texts = {
            Verdict.SAME: translate("Registers", "Both are shown as one from then on; it can be taken back."),
            Verdict.OTHER: translate("Registers", "Both stay apart, and nobody is asked again."),
            Verdict.LATER: translate("Registers", "Both come in, and the review inbox asks."),
        }
        for number, (one, text) in enumerate(texts.items(), start=1):
            button = RadioButton(verdict_name(one), checked=one is (verdict or Verdict.LATER))
            button.setAccessibleDescription(text)
            button.clicked.connect(lambda _=False, said=one: self.judged.emit(said))
            self.verdicts[one] = button
            self._add(_keyed(button, str(number)))
            self._add(Label(text, TextRole.CAPTION, "muted", wrap=True))

    def _add(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)

    def _clear(self) -> None:
        self.verdicts = {}
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _keyed(button: RadioButton, key: str) -> QWidget:
    """A way with the key that chooses it."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch(1)
    row.addWidget(Keycap(key))
    return line
