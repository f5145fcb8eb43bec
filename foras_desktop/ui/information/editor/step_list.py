"""The steps of a section: a title and a text each, added, moved and taken away; icons stay as they were."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.domain.sheet_draft import StepDraft, StepWords
from foras_desktop.ui.information.section_block import direction_of
from foras_desktop.ui.theme import Size, TextRole, font
from foras_desktop.ui.widgets.button import Button, ButtonSize
from foras_desktop.ui.widgets.icon_button import IconButton
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.section_label import SectionLabel
from foras_desktop.ui.widgets.text_area import TextArea
from foras_desktop.ui.widgets.text_input import TextInput

translate = QCoreApplication.translate

_SMALL = 28
_NUMBER = 20


class StepList(QWidget):
    """`changed` when the person typed, added, moved or took away; the other languages' words are kept."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._steps: list[StepDraft] = []
        self._language = "fr"
        self.cards: list[StepCard] = []
        self.add = Button(translate("SheetEditor", "Add a step"), icon="plus", size=ButtonSize.SMALL)
        self.add.clicked.connect(self._on_add_clicked)
        self._column = QVBoxLayout()
        self._column.setSpacing(Size.S2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Size.S2)
        whole.addWidget(SectionLabel(translate("SheetEditor", "Steps"), end=self.add))
        whole.addLayout(self._column)

    def show_steps(self, steps: Sequence[StepDraft], language: str) -> None:
        self._steps, self._language = list(steps), language
        self._rebuild()

    def steps(self) -> tuple[StepDraft, ...]:
        """The steps with what stands in the fields."""
        return tuple(
            step.saying(self._language, card.words())
            for step, card in zip(self._steps, self.cards, strict=True)
        )

    def _rebuild(self) -> None:
        for card in self.cards:
            self._column.removeWidget(card)
            card.deleteLater()
        self.cards = []
        for place, step in enumerate(self._steps):
            last = place == len(self._steps) - 1
            card = StepCard(place + 1, step.words(self._language), self._language, first=not place, last=last)
            card.changed.connect(self.changed)
            card.up.clicked.connect(lambda _=False, place=place: self._move(place, -1))
            card.down.clicked.connect(lambda _=False, place=place: self._move(place, 1))
            card.remove.clicked.connect(lambda _=False, place=place: self._take_away(place))
            self.cards.append(card)
            self._column.addWidget(card)

    def _on_add_clicked(self) -> None:
        self._steps = [*self.steps(), StepDraft()]
        self._rebuild()
        self.cards[-1].title.setFocus()
        self.changed.emit()

    def _move(self, place: int, step: int) -> None:
        steps = list(self.steps())
        steps.insert(place + step, steps.pop(place))
        self._steps = steps
        self._rebuild()
        self.cards[place + step].title.setFocus()
        self.changed.emit()

    def _take_away(self, place: int) -> None:
        self._steps = [step for number, step in enumerate(self.steps()) if number != place]
        self._rebuild()
        (self.cards[min(place, len(self.cards) - 1)].title if self.cards else self.add).setFocus()
        self.changed.emit()


class StepCard(QWidget):
    """One step in one language."""

    changed = Signal()

    def __init__(self, number: int, words: StepWords, language: str, *, first: bool, last: bool) -> None:
        super().__init__()
        arabic = language == "ar"
        self.title = TextInput(words.title, placeholder=translate("SheetEditor", "Title of the step"))
        self.title.setLayoutDirection(direction_of(language))
        self.title.setFont(font(TextRole.BODY, arabic=arabic))
        self.title.setAccessibleName(translate("SheetEditor", "Step {number}, title").format(number=number))
        self.text = TextArea(least=2, most=8)
        self.text.set_text(words.text, arabic=arabic)
        self.text.setAccessibleName(translate("SheetEditor", "Step {number}, text").format(number=number))
        self.up = IconButton("chevron-up", translate("SheetEditor", "Move the step up"), size=_SMALL)
        self.down = IconButton("chevron-down", translate("SheetEditor", "Move the step down"), size=_SMALL)
        self.remove = IconButton("x", translate("SheetEditor", "Take the step away"), size=_SMALL)
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)
        self._lay_out(number)
        self.title.textEdited.connect(lambda _: self.changed.emit())
        self.text.value_changed.connect(lambda _: self.changed.emit())

    def _lay_out(self, number: int) -> None:
        """The number stands before, as on the brochure; the text below the title."""
        head = QHBoxLayout()
        head.setSpacing(Size.S1)
        head.addWidget(self.title, 1)
        for button in (self.up, self.down, self.remove):
            head.addWidget(button)
        fields = QVBoxLayout()
        fields.setSpacing(Size.S1)
        fields.addLayout(head)
        fields.addWidget(self.text)
        mark = Label(str(number), TextRole.SECTION, "muted")
        mark.setFixedSize(_NUMBER, Size.CONTROL)
        mark.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, Size.S1)
        row.setSpacing(Size.S1)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(fields, 1)

    def words(self) -> StepWords:
        return StepWords(self.title.text(), self.text.toPlainText())
