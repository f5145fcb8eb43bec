"""A cycle's days, place and people in charge: what can still be arranged otherwise."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.services.training.calendar import CorrectDay
from foras_desktop.services.training.cycles import CancelCycle, ChangeCycle
from foras_desktop.services.training.reading import CANCELLED, ENDED, CyclePage
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.date_input import DateInput
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.row_model import Row
from foras_desktop.ui.widgets.rows import RecordList
from foras_desktop.ui.widgets.scroll import ScrollColumn
from foras_desktop.ui.widgets.segmented import Segmented
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.widgets.text_input import TextInput

translate = QCoreApplication.translate

_WIDTH = 342
_DETAILS = ("partner", "venue", "trainers")


class DaysSide(QWidget):
    """Gives orders: `changed(ChangeCycle)` for days, `saved(ChangeCycle)` for what is typed,
    `cancelled(CancelCycle)`, `corrected(CorrectDay)`.
    """

    changed = Signal(object)
    saved = Signal(object)
    cancelled = Signal(object)
    corrected = Signal(object)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._page: CyclePage | None = None
        self._filled_from: CyclePage | None = None
        self.list = RecordList(translate("Training", "Days of the cycle"))
        self.leave_out = Button(translate("Training", "Leave this day out"), icon="calendar-off")
        self.to_the_end = Button("", icon="calendar-days")
        self.hold = Button(translate("Training", "Hold it on this day"), icon="check")
        self.told = Label("", tone="muted", wrap=True)
        self.day = DateInput()
        self.add = Button(translate("Training", "Add"), icon="plus")
        self.day_field = Field(translate("Training", "One more day"), self.day)
        optional = translate("Training", "· optional")
        self.partner, self.venue, self.trainers, self.seats = (TextInput() for _ in range(4))
        self.seats.setValidator(QIntValidator(1, 200, self.seats))
        self.seats_field = Field(translate("Training", "Places"), self.seats)
        self._fields = (
            Field(translate("Training", "Partner"), self.partner, optional=optional),
            Field(translate("Training", "Venue"), self.venue, optional=optional),
            Field(translate("Training", "Trainers"), self.trainers, optional=optional),
            self.seats_field,
        )
        self.save = Button(translate("Training", "Save the change"), ButtonKind.PRIMARY)
        self.calendar = QWidget()
        self.calendar_day = DateInput()
        self.is_closed = Segmented(
            [("closed", translate("Training", "Closed")), ("open", translate("Training", "Open"))],
            value="closed",
            stretch=True,
            name=translate("Training", "Closed or open"),
        )
        self.why = TextInput()
        self.calendar_title = Label("", TextRole.HEADING)
        self.calendar_field = Field(translate("Training", "Day"), self.calendar_day)
        self.correct = Button(translate("Training", "Correct the calendar"))
        self.cancel = Button(translate("Training", "Call the cycle off…"), ButtonKind.QUIET, icon="ban")
        self.reason = TextInput()
        self.reason_field = Field(translate("Training", "Why it is not held"), self.reason)
        self._ending = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._days(), 1)
        side = Panel("surface", lines="s")
        side.setFixedWidth(_WIDTH)
        held = QVBoxLayout(side)
        held.setContentsMargins(Size.S5 - 2, Size.S4, Size.S4 - 2, 0)
        held.addWidget(ScrollColumn(self._arranged()))
        row.addWidget(side)

    def _days(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setContentsMargins(Size.S6, Size.S4, Size.S4, Size.S4)
        left.setSpacing(Size.S3)
        left.addWidget(self.list, 1)
        left.addWidget(self.told)
        ways = QHBoxLayout()
        ways.setSpacing(Size.S2)
        for button in (self.leave_out, self.to_the_end, self.hold):
            ways.addWidget(button)
        ways.addStretch(1)
        left.addLayout(ways)
        return left

    def _arranged(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 0, 2, Size.S4)
        column.setSpacing(Size.S3)
        column.addWidget(self.day_field)
        column.addWidget(self.add)
        column.addWidget(Hairline())
        for field in self._fields:
            column.addWidget(field)
        column.addWidget(self.save)
        below = QVBoxLayout(self.calendar)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(Size.S3)
        below.addWidget(Hairline())
        below.addWidget(self.calendar_title)
        below.addWidget(
            Label(
                translate("Training", "Counts for days that are planned from now on."),
                tone="muted",
                wrap=True,
            )
        )
        below.addWidget(self.calendar_field)
        below.addWidget(self.is_closed)
        below.addWidget(Field(translate("Training", "What it is"), self.why))
        below.addWidget(self.correct)
        column.addWidget(self.calendar)
        ending = QVBoxLayout(self._ending)
        ending.setContentsMargins(0, 0, 0, 0)
        ending.setSpacing(Size.S3)
        ending.addWidget(Hairline())
        ending.addWidget(self.reason_field)
        ending.addWidget(self.cancel)
        column.addWidget(self._ending)
        column.addStretch(1)
        return inside

    def _connect(self) -> None:
        self.list.row_chosen.connect(lambda _: self._allow())
        self.leave_out.clicked.connect(self._on_leave_out_clicked)
        self.to_the_end.clicked.connect(self._on_to_the_end_clicked)
        self.hold.clicked.connect(self._on_hold_clicked)
        self.add.clicked.connect(self._on_add_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        self.correct.clicked.connect(self._on_correct_clicked)
        self.cancel.clicked.connect(self._on_cancel_clicked)
        self.reason.returnPressed.connect(self._on_cancel_clicked)
        for editor in (self.partner, self.venue, self.trainers, self.seats):
            editor.textEdited.connect(lambda _: self._allow())

    # --- what is shown ----------------------------------------------------------------------------

    def show_page(self, page: CyclePage, city: str, *, may_change: bool, may_correct: bool) -> None:
        """A cycle as it was read; what is typed and not saved stays in its field."""
        self._page = page
        filled = self._filled_from
        if filled is None or filled.card.cycle.id != page.card.cycle.id or not self._edited():
            self._fill(page)
        held = page.card.state != CANCELLED
        chosen = self.list.chosen_key()
        self.list.set_rows([self._row(day) for day in sorted({*page.card.days, *page.closed})])
        if not self.list.choose(chosen, announce=False) and page.card.days:
            self.list.choose(page.card.days[0], announce=False)
        self.list.setEnabled(may_change and held)
        for part in (self.day_field, self.add, self.save, *self._fields):
            part.setEnabled(may_change and held)
        title = translate("Training", "Calendar of {city}")
        self.calendar_title.setText(title.format(city=city))
        self.calendar.setVisible(may_correct)
        self._ending.setVisible(may_change and held and page.card.state != ENDED)
        self.told.setText(self._said_of(page))
        self.told.setVisible(bool(self.told.text()))
        self._allow()

    def _fill(self, page: CyclePage) -> None:
        cycle, self._filled_from = page.card.cycle, page
        for name in _DETAILS:
            getattr(self, name).setText(getattr(cycle, name) or "")
        self.seats.setText(str(cycle.seats or ""))
        self.day.set_value(page.next_day)
        self.reason.clear()
        self.reason_field.hide()

    def _said_of(self, page: CyclePage) -> str:
        """Why it is not held, or what no longer counts."""
        if page.card.state == CANCELLED:
            text = translate("Training", "Called off: {reason}")
            return text.format(reason=page.card.cycle.cancel_reason or "")
        left_out = sum(day not in page.card.days for one in page.participants for day, _ in one.marks)
        if not left_out:
            return ""
        text = translate("Training", "Half-days marked on days left out: {number}. Kept, and not counted.")
        return text.format(number=self._formats.number(left_out))

    def _row(self, day: date) -> Row:
        page, formats = self._page, self._formats
        title = formats.weekday_day_month(day)
        if page is None or day not in page.card.days:
            return Row(day, title, translate("Training", "Closed: no day of the cycle"), withdrawn=True)
        number = sum(day == marked for one in page.participants for marked, _ in one.marks)
        marked = translate("Training", "Half-days marked: {number}").format(number=formats.number(number))
        if number:
            return Row(day, title, marked)
        if day < page.today and page.participants:
            return Row(day, title, translate("Training", "Nobody is marked yet"), sign=Sign.WARNING)
        return Row(day, title)

    def _allow(self) -> None:
        page, day = self._page, self.list.chosen_key()
        if page is None:
            return
        can = self.list.isEnabled() and isinstance(day, date)
        inside = can and day in page.card.days
        self.leave_out.setVisible(inside and len(page.card.days) > 1)
        self.to_the_end.setVisible(inside)
        self.hold.setVisible(can and not inside)
        text = translate("Training", "Hold it on {day} instead")
        self.to_the_end.setText(text.format(day=self._formats.weekday_day_month(page.next_day)))
        self.save.setEnabled(self.list.isEnabled() and bool(self._edited()))
        if isinstance(day, date):
            self.calendar_day.set_value(day)

    def _edited(self) -> dict[str, Any]:
        """What was typed otherwise than it was read: no more than that is written."""
        if self._filled_from is None:
            return {}
        cycle = self._filled_from.card.cycle
        typed: dict[str, Any] = {
            name: getattr(self, name).text()
            for name in _DETAILS
            if getattr(self, name).text() != (getattr(cycle, name) or "")
        }
        if self.seats.text() != str(cycle.seats or ""):
            typed["seats"] = int(self.seats.text() or 0)
        return typed

    # --- what is asked for ------------------------------------------------------------------------

    def _give_days(self, days: set[date]) -> None:
        if self._page is not None:
            self.changed.emit(
                ChangeCycle(self._page.card.cycle.id, days=tuple(sorted(days)), seen=self._page.heads)
            )

    def _chosen_day(self) -> date | None:
        key = self.list.chosen_key()
        return key if isinstance(key, date) else None

    def _on_leave_out_clicked(self) -> None:
        day = self._chosen_day()
        if self._page is not None and day is not None:
            self._give_days({*self._page.card.days} - {day})

    def _on_to_the_end_clicked(self) -> None:
        day = self._chosen_day()
        if self._page is not None and day is not None:
            self._give_days({*self._page.card.days, self._page.next_day} - {day})

    def _on_hold_clicked(self) -> None:
        day = self._chosen_day()
        if self._page is not None and day is not None:
            self._give_days({*self._page.card.days, day})

    def _on_add_clicked(self) -> None:
        day = self.day.value()
        if day is None:
            self.day_field.set_error(translate("Training", "Type the day, like 22/11/2021."))
            self.day.setFocus()
        elif self._page is not None:
            self._give_days({*self._page.card.days, day})

    def _on_save_clicked(self) -> None:
        if self._filled_from is not None:
            cycle_id, seen = self._filled_from.card.cycle.id, self._filled_from.heads
            self.saved.emit(ChangeCycle(cycle_id, **self._edited(), seen=seen))

    def was_saved(self) -> None:
        """What is read next fills the fields again."""
        self._filled_from = None

    def _on_correct_clicked(self) -> None:
        day = self.calendar_day.value()
        if self._page is None:
            return
        if day is None:
            self.calendar_field.set_error(translate("Training", "Type the day, like 22/11/2021."))
            self.calendar_day.setFocus()
            return
        city = self._page.card.cycle.city
        self.corrected.emit(
            CorrectDay(day, self.is_closed.value() == "closed", self.why.text() or None, of_desk=city)
        )

    def _on_cancel_clicked(self) -> None:
        """First why, then it is done."""
        if self.reason_field.isHidden():
            self.reason_field.show()
            self.reason.setFocus()
        elif self._page is not None:
            self.cancelled.emit(CancelCycle(self._page.card.cycle.id, self.reason.text()))

    def refuse(self, code: str, sentence: str) -> None:
        """The refusal beside what it is about."""
        fields = {"training.seats": self.seats_field, "training.reason_missing": self.reason_field}
        fields.get(code, self.day_field).set_error(sentence)

    def was_corrected(self) -> None:
        self.why.clear()
