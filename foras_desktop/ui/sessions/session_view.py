"""What the side panel of a session looks like (mock-up 04): the rule, the places, then the people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.ui.sessions.booking import AddPerson
from foras_desktop.ui.sessions.calling_off import CallingOff
from foras_desktop.ui.sessions.people_list import SCROLL_BAR, PeopleList
from foras_desktop.ui.sessions.person_lines import LINE_WITH_MARKS, MARGIN, MARKS, mark_letter
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button
from foras_desktop.ui.widgets.icon_button import IconButton
from foras_desktop.ui.widgets.icon_label import IconLabel
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.nationality_meter import NationalityMeter
from foras_desktop.ui.widgets.seats import Seats
from foras_desktop.ui.widgets.section_label import SectionLabel
from foras_desktop.ui.widgets.sign import Sign, SignIcon
from foras_desktop.ui.widgets.tabs import Tabs
from foras_desktop.ui.words import word

_SIDE = 20
_WORDS = MARGIN + SCROLL_BAR

translate = QCoreApplication.translate


class SessionView(QScrollArea):
    """Layout only; `session_panel.SidePanel` fills and listens."""

    def __init__(self, add: AddPerson, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.add = add
        self.heading = Label("", TextRole.HEADING, wrap=True)
        self.caption = Label("", TextRole.BODY, "muted", wrap=True)
        self.close_button = IconButton("x", translate("Sessions", "Close"), shortcut_hint="Esc")
        self.cancelled = IconLabel("ban", wrap=True)
        self.nationalities_text = Label("", TextRole.BODY, "muted")
        self.meter = NationalityMeter()
        self.to_review = IconLabel("file-clock", tone="caution", wrap=True)
        self.to_review.setContentsMargins(0, Size.S1, 0, 0)
        self.to_review.hide()
        self.seats_text = Label("", TextRole.BODY, "muted")
        self.seats = Seats()
        self.tabs = Tabs()
        self.candidates = PeopleList(translate("Sessions", "Candidates"), draggable=True)
        self.seated = PeopleList(translate("Sessions", "People in the session"))
        self.attendance = PeopleList(translate("Sessions", "Attendance"), height=LINE_WITH_MARKS)
        self.nobody = Label("", TextRole.BODY, "muted", wrap=True)
        self.book_marked = Button("", shortcut_hint="↵")
        self.legend = Label(_legend(), TextRole.CAPTION, "muted", wrap=True)
        self.trouble = _Trouble()
        self.calling_off = CallingOff()
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        edge = _SIDE - MARGIN - SCROLL_BAR
        column.setContentsMargins(edge, Size.S4, edge, Size.S3)
        column.setSpacing(0)
        column.addLayout(self._rule())
        column.addSpacing(Size.S1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addSpacing(SCROLL_BAR)
        row.addWidget(self._lists())
        column.addLayout(row, 1)
        column.addLayout(self._foot())
        column.addWidget(self.calling_off)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)

    def _rule(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(_WORDS, 0, _WORDS, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addSpacing(Size.S4)
        column.addWidget(SectionLabel(translate("Sessions", "Nationalities"), end=self.nationalities_text))
        column.addSpacing(6)
        column.addWidget(self.meter)
        column.addWidget(self.to_review)
        column.addSpacing(14)
        column.addWidget(SectionLabel(translate("Sessions", "Seats"), end=self.seats_text))
        column.addSpacing(6)
        column.addWidget(self.seats)
        column.addSpacing(Size.S4)
        column.addWidget(self.add)
        column.addSpacing(Size.S2)
        column.addWidget(self.tabs)
        return column

    def _foot(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(_WORDS, Size.S2, _WORDS, 0)
        column.setSpacing(Size.S2)
        column.addWidget(self.trouble)
        column.addWidget(self.legend)
        column.addWidget(self.book_marked, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.heading)
        words.addWidget(self.caption)
        words.addSpacing(Size.S1)
        words.addWidget(self.cancelled)
        head = QHBoxLayout()
        head.setSpacing(Size.S1)
        head.addLayout(words, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _lists(self) -> QStackedWidget:
        """The lists reach into the margins, so that their words stand where the panel's words stand."""
        self.lists = QStackedWidget()
        for people in (self.candidates, self.seated, self.attendance):
            self.lists.addWidget(people)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(MARGIN, Size.S2, MARGIN, 0)
        column.addWidget(self.nobody)
        column.addStretch(1)
        self.lists.addWidget(words)
        self.nobody_page = words
        return self.lists


class _Trouble(QWidget):
    """A refusal about someone in the lists."""

    def __init__(self) -> None:
        super().__init__()
        self._label = Label("", TextRole.BODY, "danger", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(SignIcon(Sign.REFUSED), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self.hide()

    def set_text(self, sentence: str) -> None:
        """Show a sentence; nothing takes it away."""
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def text(self) -> str:
        return self._label.text()


def _legend() -> str:
    """P Present · A Absent · …, broken between two marks only."""
    pair = translate("Sessions", "{key} {meaning}")
    marks = (pair.format(key=mark_letter(mark), meaning=word("attendance", mark)) for mark in MARKS)
    return " · ".join(mark.replace(" ", "\u00a0") for mark in marks)
