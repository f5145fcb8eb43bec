"""The facts beside the journey: departure, telephone, languages, needs, the sealed remark."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.domain.phone import shown_phone
from foras_desktop.domain.records import Person
from foras_desktop.services.person_page import PersonPage
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.people.departure import DepartureEditor
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.eight_weeks import EightWeeks
from foras_desktop.ui.widgets.fact import Fact
from foras_desktop.ui.widgets.icon_label import IconLabel
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.words import word


class FactsColumn(QWidget):
    """`remark_wanted` asks for the sealed remark in clear, `departure_wanted` to plan the departure anew."""

    remark_wanted = Signal()
    departure_wanted = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._formats = formats
        self.departure = Fact(translate("Facts", "Planned departure"))
        self.change_departure = Button(translate("Facts", "Change"), ButtonKind.LINK, size=ButtonSize.SMALL)
        self.change_departure.setAccessibleName(translate("Facts", "Change the planned departure"))
        self.change_departure.clicked.connect(self.departure_wanted)
        self.departure_editor = DepartureEditor(formats)
        self.weeks = EightWeeks()
        self.day = Label("", TextRole.CAPTION, "muted")
        self.country = Fact(translate("Facts", "Country of return"))
        self.phone = Fact(translate("Facts", "Telephone"), ltr=True)
        self.languages = Fact(translate("Facts", "Languages"))
        self.needs = Fact(translate("Facts", "Needs"))
        self.referral = Fact(translate("Facts", "Sent by"))
        self.remark_title = IconLabel("lock", translate("Facts", "Sealed remark"), TextRole.CAPTION, "muted")
        self.remark = Label("", wrap=True)
        self.show_remark = Button(translate("Facts", "Show"), ButtonKind.LINK, size=ButtonSize.SMALL)
        self.show_remark.clicked.connect(self.remark_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S1)
        head = QHBoxLayout()
        head.addWidget(self.departure, 1)
        head.addWidget(self.change_departure, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self.departure_editor)
        column.addWidget(self.weeks)
        column.addWidget(self.day)
        for fact in (self.country, self.phone, self.languages, self.needs, self.referral):
            column.addSpacing(Size.S2)
            column.addWidget(fact)
        column.addSpacing(Size.S2)
        column.addWidget(self.remark_title)
        column.addWidget(self.remark)
        column.addWidget(self.show_remark, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_page(self, page: PersonPage, today: date) -> None:
        person = page.person
        self._show_departure(person, today, page.days_until_departure)
        self.country.set_value(self._formats.country(person.country_of_return))
        whatsapp = "· WhatsApp" if person.phone and person.whatsapp else ""
        self.phone.set_value(shown_phone(person.phone) if person.phone else "–", whatsapp)
        self.languages.set_value(self._formats.tongues(person.languages or ()) or "–")
        needs = " · ".join(word("need", code) for code in person.needs or ())
        self.needs.set_value(needs or "–")
        self.referral.set_value(word("referral", person.referral) if person.referral else "–")
        self.remark.setText("")
        self.remark.hide()
        for part in (self.remark_title, self.show_remark):
            part.setVisible(bool(person.remark))

    def _show_departure(self, person: Person, today: date, span: int) -> None:
        translate = QCoreApplication.translate
        leaves = person.planned_departure
        remark = ""
        if leaves is not None and leaves >= today:
            remark = translate("Facts", "· in {days} days").format(days=(leaves - today).days)
        self.departure.set_value(self._formats.day(leaves) if leaves else "–", remark)
        since = (today - person.registered_on).days if person.registered_on else 0
        text = translate("Facts", "Day {day} of {span}").format(day=since, span=span)
        self.weeks.set_weeks(since * 8 // max(span, 1), text)
        self.day.setText(text)

    def edit_departure(self, day: date | None) -> None:
        """Open the editor in the departure's place."""
        for part in (self.departure, self.change_departure):
            part.hide()
        self.departure_editor.edit(day)

    def stop_editing_departure(self) -> None:
        """Show what is planned again."""
        self.departure_editor.hide()
        for part in (self.departure, self.change_departure):
            part.show()

    def reveal(self, remark: str) -> None:
        """Show the remark until the record is left."""
        self.remark.setText(remark)
        self.remark.show()
        self.show_remark.hide()
