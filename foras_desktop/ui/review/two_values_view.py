"""Two values side by side, what stood before them, and the ways to settle it (mock-up 06)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.services.review.authors import Written
from foras_desktop.services.review.two_values import Side, TwoValues
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.review.fork import Fork
from foras_desktop.ui.review.sentences import written_by
from foras_desktop.ui.review.side_card import SideCard
from foras_desktop.ui.review.third_value import ThirdValue, can_be_typed
from foras_desktop.ui.review.values import ValueWords
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.card import Card
from foras_desktop.ui.widgets.icon_label import IconLabel
from foras_desktop.ui.widgets.label import Label

translate = QCoreApplication.translate

_GAP = 16


class TwoValuesView(QWidget):
    """`chosen` carries the group's values to write; `choices` are the buttons of the keys 1, 2 …

    `reveal_wanted` carries the dot of a value that is sealed.
    """

    chosen = Signal(object)
    reveal_wanted = Signal(str)

    def __init__(
        self,
        found: TwoValues,
        formats: Formats,
        words: ValueWords,
        desk_name: Callable[[str], str],
        targets: tuple[str, ...],
        *,
        may_settle: bool,
    ) -> None:
        super().__init__()
        self._formats = formats
        self._desk_name = desk_name
        self.choices: list[Button] = []
        self.foot: QWidget | None = None
        self.cards: list[SideCard] = []
        self.third: ThirdValue | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        group = found.item.group
        if found.base is not None:
            self._column.addWidget(self._make_base(found.base, words.text(group, found.base.value)))
            fork = Fork(_GAP)
            fork.set_ways(len(found.sides))
            self._column.addWidget(fork)
        self._column.addLayout(self._make_sides(found, words))
        self._column.addSpacing(Size.S4)
        self._column.addLayout(self._make_foot(found, targets))
        for button in self.choices:
            button.setEnabled(may_settle)

    def _make_base(self, base: Side, text: str) -> QWidget:
        """What stood before, over the fork."""
        card = Card(padding=Size.S2)
        line = QHBoxLayout()
        line.setSpacing(Size.S3)
        line.addWidget(Label(translate("Review", "Before"), TextRole.CAPTION, "muted"))
        line.addWidget(Label(text, TextRole.SECTION))
        written = Written(base.author, base.desk, base.at)
        author = written_by(written, self._formats, self._desk_name)
        line.addWidget(Label(author, TextRole.CAPTION, "muted"))
        card.column.addLayout(line)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        return holder

    def _make_sides(self, found: TwoValues, words: ValueWords) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        for number, side in enumerate(found.sides, start=1):
            text = words.text(found.item.group, side.value)
            card = SideCard(side, text, number, self._formats, self._desk_name)
            card.reveal_wanted.connect(self.reveal_wanted)
            self.cards.append(card)
            self._connect(card.keep, side.value)
            row.addWidget(card, 1)
        return row

    def _connect(self, button: Button, values: Mapping[str, Any]) -> None:
        self.choices.append(button)
        button.clicked.connect(lambda: self.chosen.emit(dict(values)))

    def _make_foot(self, found: TwoValues, targets: tuple[str, ...]) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Size.S2)
        if found.both is not None:
            both = self._numbered(translate("Review", "Keep both"), "copy-plus")
            self._connect(both, found.both)
            row.addWidget(both)
        column = QVBoxLayout()
        column.setSpacing(Size.S3)
        if can_be_typed(found.fields):
            other = self._numbered(translate("Review", "Another value…"), "pencil")
            self.choices.append(other)
            other.clicked.connect(self._on_other_clicked)
            row.addWidget(other)
            self.third = ThirdValue(found.fields[0], targets, self._formats)
            self.third.chosen.connect(self.chosen)
            self.third.hide()
        row.addStretch(1)
        row.addWidget(IconLabel("undo-2", translate("Review", "This choice can be undone.")))
        column.addLayout(row)
        if self.third is not None:
            column.addWidget(self.third)
        return column

    def _numbered(self, text: str, icon: str) -> Button:
        hint = str(len(self.choices) + 1)
        return Button(text, ButtonKind.QUIET, icon=icon, shortcut_hint=hint)

    def reveal(self, dot: str, text: str) -> None:
        """Show one side's sealed value in clear."""
        for card in self.cards:
            if card.dot == dot:
                card.reveal(text)

    def _on_other_clicked(self) -> None:
        if self.third is not None:
            self.third.show()
            self.third.setFocus()

    def refuse(self, sentence: str) -> bool:
        """Say why beside the value typed; whether there was such a place."""
        if self.third is None or not self.third.isVisible():
            return False
        self.third.refuse(sentence)
        return True
