"""One cycle: who is in it, and the attendance of the class (mock-up 05)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.services.training.reading import CyclePage, Participant
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.key_names import key_name
from foras_desktop.ui.theme import Size
from foras_desktop.ui.training.certificates import CertificatesSide
from foras_desktop.ui.training.days_side import DaysSide
from foras_desktop.ui.training.enrol_panel import EnrolPanel
from foras_desktop.ui.training.grid import AttendanceGrid
from foras_desktop.ui.training.words import completion_words
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.empty_state import EmptyState
from foras_desktop.ui.widgets.keycap import Keycap
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.row_model import Row
from foras_desktop.ui.widgets.rows import RecordList
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.widgets.tabs import Tab, Tabs

translate = QCoreApplication.translate

PEOPLE, ATTENDANCE, CERTIFICATES, DAYS = _TABS = ("people", "attendance", "certificates", "days")
_FOOT = 40


class CycleView(QWidget):
    """Layout and words; `page.TrainingPage` acts."""

    person_opened = Signal(str)

    def __init__(self, formats: Formats, lead: str) -> None:
        super().__init__()
        self._formats = formats
        self.certificates = CertificatesSide(formats, lead)
        self.days = DaysSide(formats)
        self.tabs = Tabs(_tabs(""))
        self.banner = Banner("", BannerKind.CAUTION)
        self.open_record = self.banner.add_action(translate("Training", "Open the record"))
        self.grid = AttendanceGrid(formats)
        self.people = RecordList(translate("Training", "People in the cycle"))
        self.withdraw = Button(
            translate("Training", "Give the place back"), ButtonKind.SECONDARY, icon="user-minus"
        )
        self.enrol = EnrolPanel(formats)
        self.nobody = EmptyState(
            "users",
            translate("Training", "Nobody is in this cycle yet"),
            translate("Training", "Choose who may come, on the other side."),
        )
        self.nobody_marked = EmptyState(
            "clipboard-list",
            translate("Training", "Nobody is in this cycle yet"),
            translate("Training", "Once people are enrolled, who came is keyed here."),
            action=translate("Training", "Enrol people"),
        )
        self.foot = Label("", tone="muted")
        self.content = QStackedWidget()
        self._leaving: tuple[Participant, ...] = ()
        self._lay_out()
        self.tabs.value_changed.connect(self._on_tab_changed)
        self.nobody_marked.action_chosen.connect(lambda: self.tabs.set_value(PEOPLE))
        self.people.row_opened.connect(lambda key: self.person_opened.emit(str(key)))
        self.open_record.clicked.connect(self._on_open_record_clicked)

    def _lay_out(self) -> None:
        tabs = QWidget()
        row = QHBoxLayout(tabs)
        row.setContentsMargins(Size.S6, 0, Size.S6, 0)
        row.addWidget(self.tabs)
        self.content.addWidget(self._people_side())
        self.content.addWidget(self._attendance_side())
        self.content.addWidget(self.certificates)
        self.content.addWidget(self.days)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tabs)
        column.addWidget(self.content, 1)

    def _people_side(self) -> QWidget:
        side, inside = QWidget(), QVBoxLayout()
        inside.setContentsMargins(Size.S6, Size.S4, Size.S4, Size.S4)
        inside.setSpacing(Size.S3)
        inside.addWidget(self.people, 1)
        inside.addWidget(self.nobody)
        line = QHBoxLayout()
        line.addWidget(self.withdraw)
        line.addStretch(1)
        inside.addLayout(line)
        inside.addStretch(0)
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(inside, 1)
        row.addWidget(self.enrol)
        return side

    def _attendance_side(self) -> QWidget:
        side = QWidget()
        inside = QVBoxLayout()
        inside.setContentsMargins(Size.S6, Size.S4, Size.S6, 0)
        inside.setSpacing(Size.S2)
        inside.addWidget(self.banner)
        inside.addWidget(self.grid, 1)
        inside.addWidget(self.nobody_marked)
        inside.addStretch(0)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside, 1)
        column.addWidget(self._legend())
        return side

    def _legend(self) -> QWidget:
        """The keys of the grid, and who is in the room."""
        foot = Panel("surface", lines="t")
        foot.setFixedHeight(_FOOT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(Size.S6, 0, Size.S6, 0)
        row.setSpacing(Size.S2)
        for keys, text in (
            ("P", translate("Training", "present")),
            ("A", translate("Training", "absent")),
            ("E", translate("Training", "excused")),
            ("Space", translate("Training", "present, next person")),
        ):
            row.addWidget(Keycap(key_name(keys)))
            row.addWidget(Label(text, tone="muted"))
            row.addSpacing(Size.S2)
        row.addStretch(1)
        row.addWidget(self.foot)
        return foot

    def _on_tab_changed(self, key: str) -> None:
        self.content.setCurrentIndex(_TABS.index(key))

    def show_page(self, page: CyclePage) -> None:
        """A cycle as it was read."""
        number = self._formats.number(len(page.participants))
        self.tabs.set_tabs(_tabs(number))
        self._on_tab_changed(self.tabs.value() or PEOPLE)
        anybody = bool(page.participants)
        self.people.set_rows([self._row(one) for one in page.participants])
        self.grid.show_page(page)
        self.certificates.show_page(page)
        for part, shown in (
            (self.people, anybody),
            (self.withdraw, anybody),
            (self.nobody, not anybody),
            (self.grid, anybody),
            (self.nobody_marked, not anybody),
        ):
            part.setVisible(shown)
        self._show_guard(page)
        self.foot.setText(self._in_the_room(page))

    def _row(self, one: Participant) -> Row:
        formats, row = self._formats, one.row
        leaves = formats.day_month(row.planned_departure) if row.planned_departure else "–"
        return Row(
            row.person_id,
            formats.listed_name(row),
            f"{row.case_number} · {completion_words(one.completion, formats)}",
            strong=formats.strong_letters(row),
            country=row.country or None,
            trailing=leaves,
            sign=Sign.WARNING if one.leaves_too_early else None,
            sign_name=translate("Training", "leaves before the end") if one.leaves_too_early else "",
        )

    def _show_guard(self, page: CyclePage) -> None:
        """Who could not finish: the one sentence above the grid."""
        self._leaving = tuple(one for one in page.participants if one.leaves_too_early)
        self.banner.setVisible(bool(self._leaving))
        if not self._leaving or not page.card.days:
            return
        first, formats = self._leaving[0].row, self._formats
        text = translate("Training", "{name} leaves on {day}, and the module ends on {last}.")
        leaves = first.planned_departure or page.today
        told = text.format(
            name=formats.listed_name(first),
            day=formats.weekday_day_month(leaves),
            last=formats.weekday_day_month(page.card.days[-1]),
        )
        detail = translate("Training", "Plan the departure for {day} or later.")
        possible = formats.weekday_day_month(page.first_possible_departure)
        self.banner.set_text(told, detail.format(day=possible))

    def _on_open_record_clicked(self) -> None:
        if self._leaving:
            self.person_opened.emit(self._leaving[0].row.person_id)

    def _in_the_room(self, page: CyclePage) -> str:
        """The share of women, with both numbers."""
        women = sum(one.row.sex == "woman" for one in page.participants)
        if not page.participants:
            return ""
        formats, everyone = self._formats, len(page.participants)
        text = translate("Training", "Women {women} of {all}, {share} %")
        share = (200 * women + everyone) // (2 * everyone)  # half up
        return text.format(
            women=formats.number(women), all=formats.number(everyone), share=formats.number(share)
        )


def _tabs(number: str) -> list[Tab]:
    return [
        Tab(PEOPLE, translate("Training", "Enrolled {number}").format(number=number).strip()),
        Tab(ATTENDANCE, translate("Training", "Attendance")),
        Tab(CERTIFICATES, translate("Certificates", "Certificates")),
        Tab(DAYS, translate("Training", "Days and place")),
    ]
