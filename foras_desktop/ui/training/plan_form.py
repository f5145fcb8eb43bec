"""The form of a new cycle: the module and its first day; the days follow from the calendar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.domain.records import Module
from foras_desktop.services.training.cycles import PlanCycle
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.key_names import key_name
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.training.words import module_title
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.checkbox import CheckBox
from foras_desktop.ui.widgets.choice import Choice, Option
from foras_desktop.ui.widgets.date_input import DateInput
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.side_form import SideForm
from foras_desktop.ui.widgets.text_input import TextInput

translate = QCoreApplication.translate

_WIDTH = 342


class PlanForm(Panel):
    """`days_wanted(city, first day, how many)` asks for the days; `planned` gives a PlanCycle."""

    days_wanted = Signal(str, object, int)
    planned = Signal(object)
    left = Signal()

    def __init__(self, formats: Formats, cities: Sequence[Option], own: str) -> None:
        super().__init__("sunken", lines="s")
        self._formats = formats
        self._modules: Sequence[Module] = ()
        self.days: tuple[date, ...] = ()
        optional = translate("Training", "· optional")
        self.module = Choice(placeholder=translate("Training", "Choose a module"))
        self.city = Choice(cities)
        self.city.set_value(own if own in {option.key for option in cities} else None)
        self.first = DateInput()
        self.count = TextInput()
        self.count.setValidator(QIntValidator(1, 120, self.count))
        self.told = Label("", TextRole.BODY, "muted", wrap=True)
        self.partner, self.venue, self.trainers = TextInput(), TextInput(), TextInput()
        self.seats = TextInput()
        self.seats.setValidator(QIntValidator(1, 200, self.seats))
        self.children_space = CheckBox(translate("Training", "Space for children"))
        self.reason = TextInput()
        self.module_field = Field(translate("Training", "Module"), self.module)
        self.city_field = Field(translate("Training", "City"), self.city)
        self.first_field = Field(translate("Training", "First day"), self.first)
        self.count_field = Field(translate("Training", "Days"), self.count)
        self.partner_field = Field(translate("Training", "Partner"), self.partner, optional=optional)
        self.venue_field = Field(translate("Training", "Venue"), self.venue, optional=optional)
        self.trainers_field = Field(translate("Training", "Trainers"), self.trainers, optional=optional)
        self.seats_field = Field(translate("Training", "Places"), self.seats)
        self.reason_field = Field(translate("Training", "Reason, kept with the cycle"), self.reason)
        self.reason_field.hide()
        self.save = Button(
            translate("Training", "Plan the cycle"), ButtonKind.PRIMARY, shortcut_hint="Ctrl ↵"
        )
        self.leave_button = Button(
            translate("Training", "Leave"), ButtonKind.QUIET, shortcut_hint=key_name("Esc")
        )
        self.setFixedWidth(_WIDTH)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(Size.S3)
        column.addWidget(Label(translate("Training", "New cycle"), TextRole.HEADING))
        for part in (self.module_field, self.city_field):
            column.addWidget(part)
        column.addLayout(_side_by_side(self.first_field, self.count_field))
        column.addWidget(self.told)
        column.addWidget(self.reason_field)
        column.addWidget(self.partner_field)
        column.addLayout(_side_by_side(self.venue_field, self.seats_field))
        column.addWidget(self.trainers_field)
        column.addWidget(self.children_space)
        SideForm(self, column, (self.save, self.leave_button), "sunken")

    def _connect(self) -> None:
        self.module.value_changed.connect(self._on_module_changed)
        for changed in (self.city.value_changed, self.first.value_changed):
            changed.connect(lambda _: self._ask_for_days())
        self.count.textChanged.connect(lambda _: self._ask_for_days())
        self.save.clicked.connect(self.submit)
        self.leave_button.clicked.connect(self.left)

    def start(self, modules: Sequence[Module], first: date, seats: int) -> None:
        """A new form, with the modules that are given now."""
        self._modules = modules
        language = self._formats.language
        options = [Option(one.id, module_title(one, language), detail=one.code or "") for one in modules]
        self.module.set_options(options)
        self.module.set_value(None)
        self.first.set_value(first)
        self.seats.setText(str(seats))
        for editor in (self.count, self.partner, self.venue, self.trainers, self.reason):
            editor.clear()
        self.children_space.setChecked(False)
        self.reason_field.hide()
        self.show_days(())
        for field in (self.module_field, self.first_field, self.city_field):
            field.clear_error()

    def _on_module_changed(self, value: object) -> None:
        """As many days as the module lasts."""
        chosen = next((one for one in self._modules if one.id == value), None)
        if chosen is not None and chosen.days:
            self.count.setText(str(chosen.days))

    def _ask_for_days(self) -> None:
        first, count, city = self.first.value(), self.count.text(), self.city.value()
        if first is not None and count.isdigit() and int(count) and city:
            self.days_wanted.emit(str(city), first, int(count))
        else:
            self.show_days(())

    def show_days(self, days: tuple[date, ...]) -> None:
        """The working days that were found."""
        self.days = days
        if not days:
            self.told.setText(translate("Training", "The days follow from the first one and the calendar."))
            return
        text = translate("Training", "{interval}, without week-ends and holidays")
        self.told.setText(text.format(interval=self._formats.interval(days[0], days[-1])))

    def submit(self) -> None:
        """Say what is missing beside its field, or give the order."""
        if self.module.value() is None:
            self.module_field.set_error(translate("Training", "Choose the module that is taught."))
            self.module.setFocus()
            return
        if not self.days:
            self.first_field.set_error(
                translate("Training", "Type the first day and how many days it lasts.")
            )
            self.first.setFocus()
            return
        self.planned.emit(
            PlanCycle(
                module=str(self.module.value()),
                days=self.days,
                city=str(self.city.value() or ""),
                venue=self.venue.text() or None,
                partner=self.partner.text() or None,
                trainers=self.trainers.text() or None,
                seats=int(self.seats.text() or 0),
                children_space=self.children_space.isChecked(),
                override_reason=self.reason.text().strip() or None if self.reason_field.isVisible() else None,
            )
        )

    def refuse(self, code: str, sentence: str) -> None:
        """The refusal beside what it is about; where there is little demand, a reason may be given."""
        fields = {"training.no_demand": self.city_field, "training.seats": self.seats_field}
        fields.get(code, self.first_field).set_error(sentence)
        if code == "training.no_demand":
            self.reason_field.show()
            self.reason.setFocus()


def _side_by_side(one: QWidget, other: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Size.S3)
    row.addWidget(one, 2)
    row.addWidget(other, 1)
    return row
