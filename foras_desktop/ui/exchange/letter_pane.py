"""A letter opened: whom it is from, what it says, the fingerprint to compare, and the decision."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.ui.exchange.fingerprint_box import FingerprintBox
from foras_desktop.ui.key_names import key_name
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.checkbox import CheckBox
from foras_desktop.ui.widgets.fact import Fact
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.scroll import ScrollColumn

_WIDTH = 520


class LetterPane(Panel):
    """`ask` shows a question with two answers; `tell` shows what was decided, with one way on."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", TextRole.TITLE, wrap=True)
        self.text = Label("", tone="muted", wrap=True)
        self.question = Label("", TextRole.LABEL, wrap=True)
        self.fingerprint = FingerprintBox()
        self.accept = Button("", ButtonKind.PRIMARY, size=ButtonSize.DIALOG, shortcut_hint="Ctrl ↵")
        self.decline = Button("", ButtonKind.QUIET, size=ButtonSize.DIALOG, shortcut_hint=key_name("Esc"))
        self.facts: list[Fact] = []
        self.confirmations: list[CheckBox] = []
        self.is_told = False
        self._fact_box = QWidget()
        self._fact_column = QVBoxLayout(self._fact_box)
        self._fact_column.setContentsMargins(0, 0, 0, 0)
        self._fact_column.setSpacing(Size.S2)
        self._confirmation_box = QWidget()
        self._confirmation_column = QVBoxLayout(self._confirmation_box)
        self._confirmation_column.setContentsMargins(0, 0, 0, 0)
        self._confirmation_column.setSpacing(Size.S2)
        self._lay_out()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(Size.S2)
        foot.addWidget(self.accept)
        foot.addWidget(self.decline)
        foot.addStretch(1)
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S4)
        for part in (self.title, self.text, self._fact_box, self.question):
            column.addWidget(part)
        column.addWidget(self.fingerprint, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._confirmation_box)
        column.addLayout(foot)
        column.addStretch(1)
        bounded = QWidget()
        row = QHBoxLayout(bounded)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inside, 100)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(
            Size.S6 - 2, Size.S5 - 2, Size.S6 - 2, 0
        )  # the scroll area keeps 2 for rings
        whole.addWidget(ScrollColumn(bounded))

    def ask(
        self,
        title: str,
        text: str,
        facts: Sequence[tuple[str, str]],
        question: str,
        fingerprint: str,
        answers: tuple[str, str],
        confirmations: Sequence[str] = (),
    ) -> None:
        """Show a letter and ask whether its fingerprint is the one read out.

        With `confirmations` the first answer waits until each is ticked.
        """
        self.is_told = False
        self.title.setText(title)
        self.text.setText(text)
        self.question.setText(question)
        self.question.setVisible(bool(question))
        self.fingerprint.show_fingerprint(fingerprint)
        self.fingerprint.setVisible(bool(fingerprint))
        self._show_facts(facts)
        self.accept.setText(answers[0])
        self.accept.setVisible(bool(answers[0]))
        self.accept.set_busy(False)
        self._show_confirmations(confirmations)
        self.decline.setText(answers[1])
        for button in (self.accept, self.decline):
            button.updateGeometry()

    def tell(self, title: str, text: str, question: str, fingerprint: str, way_on: str) -> None:
        """Show what was decided, and a fingerprint that the other side compares."""
        self.ask(title, text, (), question, fingerprint, ("", way_on))
        self.is_told = True

    def put_away(self) -> None:
        """Nothing is asked or told any more."""
        self.is_told = False

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        for old in self.facts:
            self._fact_column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.facts = [Fact(label, value) for label, value in facts]
        for fact in self.facts:
            self._fact_column.addWidget(fact)
        self._fact_box.setVisible(bool(self.facts))

    def _show_confirmations(self, sentences: Sequence[str]) -> None:
        for old in self.confirmations:
            self._confirmation_column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.confirmations = [CheckBox(sentence) for sentence in sentences]
        for box in self.confirmations:
            self._confirmation_column.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
            box.toggled.connect(self._wait_for_confirmations)
        self._confirmation_box.setVisible(bool(self.confirmations))
        self._wait_for_confirmations()

    def _wait_for_confirmations(self) -> None:
        self.accept.setEnabled(all(box.isChecked() for box in self.confirmations))
