"""A broken rule: the sessions with who sits there, and the ways to mend it, each a button with its key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.domain.records import OrientationSession
from foras_desktop.domain.views import SeatRow
from foras_desktop.services.review.authors import Written
from foras_desktop.services.review.rule_breaks import RuleBreak
from foras_desktop.services.training.reading import CycleCard
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.review.sentences import proposal_words, session_words, written_by
from foras_desktop.ui.review.training_words import cycle_words
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.card import Card
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.icon_label import IconLabel
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.text_input import TextInput

translate = QCoreApplication.translate


class RuleBreakView(QWidget):
    """`followed` carries a proposal, `left` the reason for leaving things as they stand."""

    followed = Signal(object)
    left = Signal(str)
    reopened = Signal()

    def __init__(
        self, found: RuleBreak, formats: Formats, desk_name: Callable[[str], str], *, may_settle: bool
    ) -> None:
        super().__init__()
        self._formats = formats
        self._desk_name = desk_name
        self.choices: list[Button] = []
        self.foot: QWidget | None = None
        self.reason = TextInput()
        self.reason_field = Field(
            translate("Review", "Reason, read at every desk, for leaving it as it is"), self.reason
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Size.S3)
        for session in found.item.sessions:
            self._column.addWidget(self._make_session(session, found.seats.get(session.id, ())))
        for card in found.item.cycles:
            self._column.addWidget(self._make_cycle(card))
        if found.left_because:
            self._add_left(found.left_because, found.left_by)
        else:
            self._add_ways(found)
        for button in self.choices:
            button.setEnabled(may_settle)

    def _make_session(self, session: OrientationSession, seats: tuple[SeatRow, ...]) -> Card:
        formats = self._formats
        card = Card(padding=Size.S3)
        card.column.addWidget(Label(session_words(session, formats), TextRole.LABEL))
        room = session.room or ""
        counted = Counter(seat.country for seat in seats)
        people = [
            f"{formats.country(country)} {formats.number(number)}"
            for country, number in counted.most_common()
        ]
        seated = translate("Review", "Seats: {taken} of {capacity}")
        seated = seated.format(
            taken=formats.number(len(seats)), capacity=formats.number(session.capacity or 0)
        )
        line = " · ".join(part for part in (room, seated, *people) if part)
        card.column.addWidget(Label(line, TextRole.BODY, "muted", wrap=True))
        return card

    def _make_cycle(self, cycle: CycleCard) -> Card:
        formats = self._formats
        card = Card(padding=Size.S3)
        card.column.addWidget(Label(cycle_words(cycle, formats), TextRole.LABEL, wrap=True))
        places = translate("Review", "Places: {taken} of {capacity}").format(
            taken=formats.number(cycle.enrolled), capacity=formats.number(cycle.cycle.seats or 0)
        )
        where = (self._desk_name(cycle.cycle.city or ""), cycle.cycle.partner or "", places)
        line = " · ".join(part for part in where if part)
        card.column.addWidget(Label(line, TextRole.BODY, "muted", wrap=True))
        return card

    def _add_ways(self, found: RuleBreak) -> None:
        ways = found.proposals
        if not ways and not found.may_be_left:
            open_it = translate("Review", "Open it above, and change what two desks planned.")
            self._column.addWidget(Label(open_it, tone="muted", wrap=True))
        for way in ways:
            button = self._numbered(proposal_words(way, self._formats))
            button.clicked.connect(lambda _=False, chosen=way: self.followed.emit(chosen))
        if found.may_be_left:
            self._add_leaving()
        if self.choices:
            undo = IconLabel("undo-2", translate("Review", "This choice can be undone."))
            self._column.addWidget(undo, 0, Qt.AlignmentFlag.AlignLeft)

    def _numbered(self, text: str) -> Button:
        button = Button(text, shortcut_hint=str(len(self.choices) + 1))
        self.choices.append(button)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def _add_leaving(self) -> None:
        leave = Button(translate("Review", "Leave it so"), ButtonKind.SECONDARY)
        leave.clicked.connect(lambda: self.left.emit(self.reason.text()))
        self.reason.returnPressed.connect(lambda: self.left.emit(self.reason.text()))
        row = QHBoxLayout()
        row.setSpacing(Size.S3)
        row.addWidget(self.reason_field, 1)
        row.addWidget(leave, 0, Qt.AlignmentFlag.AlignBottom)
        self._column.addLayout(row)
        self.leave = leave

    def _add_left(self, reason: str, by: Written | None) -> None:
        words = translate("Review", "Left as it is: {reason}").format(reason=reason)
        self._column.addWidget(Label(words, wrap=True))
        if by is not None:
            author = written_by(by, self._formats, self._desk_name)
            self._column.addWidget(Label(author, TextRole.CAPTION, "muted"))
        button = self._numbered(translate("Review", "Put it back into the list"))
        button.clicked.connect(self.reopened)

    def refuse(self, sentence: str) -> bool:
        """Say why beside the reason typed; whether there was such a place."""
        if not self.reason_field.isVisible():
            return False
        self.reason_field.set_error(sentence)
        return True
