"""What Today looks like (mock-up 01): left what will happen, right what asks for something."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.ui.formats import Formats
from foras_desktop.ui.theme import Size
from foras_desktop.ui.today.desks import DeskNews
from foras_desktop.ui.today.todo_list import ToDoList
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.day_timeline import DayTimeline
from foras_desktop.ui.widgets.empty_state import EmptyState
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.page_head import PageHead
from foras_desktop.ui.widgets.scroll import ScrollColumn
from foras_desktop.ui.widgets.section_label import SectionLabel


class TodayView(QWidget):
    """Layout only; `page.TodayPage` fills and listens."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.head = PageHead("", line=False)
        self.register = Button(
            translate("Shell", "Register a person"),
            ButtonKind.PRIMARY,
            icon="user-plus",
            shortcut_hint="Ctrl N",
        )
        self.timeline = DayTimeline()
        self.no_sessions = EmptyState(
            "calendar-days",
            translate("Today", "No session today"),
            translate("Today", "Planned sessions appear here."),
            action=translate("Today", "Plan a session"),
        )
        self.day = QStackedWidget()
        self.to_do_title = SectionLabel(translate("Today", "Needs a hand"))
        self.to_do = ToDoList()
        self.nothing = Label(translate("Today", "Nothing waits."), tone="muted")
        self.desks_title = SectionLabel(translate("Today", "News of the desks"))
        self.desks = DeskNews(formats)
        self.alone = Label(
            translate("Today", "This desk has not exchanged with the central office yet."),
            tone="muted",
            wrap=True,
        )
        self._lay_out()

    def _lay_out(self) -> None:
        self.head.add_end(self.register)
        empty = QWidget()
        held = QVBoxLayout(empty)
        held.setContentsMargins(Size.S6, Size.S4, Size.S6, Size.S4)
        held.addWidget(self.no_sessions)
        held.addStretch(1)
        self.day.addWidget(ScrollColumn(self.timeline))
        self.day.addWidget(empty)
        right = QWidget()
        lines = QVBoxLayout(right)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(Size.S2)
        lines.addWidget(self.to_do_title)
        lines.addWidget(self.to_do)
        lines.addWidget(self.nothing)
        lines.addSpacing(Size.S5)
        lines.addWidget(self.desks_title)
        lines.addWidget(self.desks)
        lines.addWidget(self.alone)
        lines.addStretch(1)
        sides = QHBoxLayout()
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(0)
        sides.addWidget(self.day, 59)
        sides.addWidget(Hairline(Qt.Orientation.Vertical))
        sides.addSpacing(Size.S6 - 2)
        sides.addWidget(ScrollColumn(right), 53)
        sides.addSpacing(Size.S6 - 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(sides, 1)
