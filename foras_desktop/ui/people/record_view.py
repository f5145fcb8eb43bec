"""What a record looks like (mock-up 02): who, what next, where on the way, what happened, facts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.ui.formats import Formats
from foras_desktop.ui.people.consents import ConsentsTab
from foras_desktop.ui.people.facts import FactsColumn
from foras_desktop.ui.people.identity_tab import IdentityTab
from foras_desktop.ui.people.timeline import Timeline
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.banner import Banner, BannerKind
from foras_desktop.ui.widgets.button import Button, ButtonKind
from foras_desktop.ui.widgets.card import Card
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.icon_button import IconButton
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.scroll import ScrollColumn
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.widgets.tabs import Tab, Tabs
from foras_desktop.ui.widgets.tag import CountryTag
from foras_desktop.ui.widgets.waypoints import Waypoints

_FACTS_WIDTH = 227


class RecordView(QWidget):
    """Layout only; `record.Record` fills and listens."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.name = Label("", TextRole.TITLE)
        self.other_name = Label("", TextRole.HEADING, "muted")
        self.edit = IconButton("pencil", translate("Record", "Correct the identity"), shortcut_hint="Ctrl M")
        self.tag = CountryTag("AUT")
        self.who = Label()
        self.number = Label()
        for read_aloud in (self.who, self.number):  # never cut short; the counsellor's name gives way
            read_aloud.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.copy = IconButton("copy", translate("Record", "Copy the case number"))
        self.counsellor = Label("", tone="muted")
        self.dispute = Banner("", BannerKind.CAUTION, sign=Sign.TO_CHOOSE)
        self.joined = Banner("", BannerKind.INFORMATION)
        self.part = self.joined.add_action(translate("Record", "Part them again"))
        self.step = NextStepCard()
        self.way = Waypoints()
        self.tabs = Tabs(
            [
                Tab("journey", translate("Record", "Journey")),
                Tab("identity", translate("Record", "Identity")),
                Tab("consents", translate("Record", "Consents")),
            ]
        )
        self.timeline = Timeline(formats)
        self.facts = FactsColumn(formats)
        self.identity = IdentityTab(formats)
        self.consents = ConsentsTab(formats)
        self.content = QStackedWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.S6, Size.S4, Size.S6, 0)
        column.setSpacing(0)
        column.addLayout(self._make_head())
        column.addSpacing(Size.S1)
        column.addLayout(self._make_second_line())
        column.addSpacing(Size.S4)
        column.addLayout(_spaced(self.dispute, self.joined, self.step))
        column.addSpacing(Size.S3)
        column.addWidget(self.way)
        column.addSpacing(Size.S3)
        column.addWidget(self.tabs)
        column.addWidget(Hairline())
        journey = QWidget()
        sides = QHBoxLayout(journey)
        sides.setContentsMargins(0, Size.S3, 0, 0)
        sides.setSpacing(20)
        sides.addWidget(ScrollColumn(self.timeline), 1)
        sides.addWidget(Hairline(Qt.Orientation.Vertical))
        facts = ScrollColumn(self.facts)
        facts.setFixedWidth(_FACTS_WIDTH)
        sides.addWidget(facts)
        self.content.addWidget(journey)
        self.content.addWidget(ScrollColumn(self.identity, top=Size.S4))
        self.content.addWidget(ScrollColumn(self.consents, top=Size.S3))
        column.addWidget(self.content, 1)

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(Size.S3)
        head.addWidget(self.name)
        head.addWidget(self.other_name)
        head.addStretch(1)
        head.addWidget(self.edit)
        return head

    def _make_second_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Size.S3)
        line.addWidget(self.tag)
        line.addWidget(self.who)
        line.addWidget(self.number)
        line.addWidget(self.copy)
        line.addWidget(self.counsellor)
        line.addStretch(1)
        return line


def _spaced(*parts: QWidget) -> QVBoxLayout:
    """Below each other; what is hidden leaves no gap."""
    column = QVBoxLayout()
    column.setSpacing(Size.S3)
    for part in parts:
        column.addWidget(part)
    return column


class NextStepCard(Card):
    """The next step: one sentence, its reason, the page's primary action, and why it was refused."""

    def __init__(self) -> None:
        super().__init__(tone="accent_soft", padding=Size.S4)
        translate = QCoreApplication.translate
        self.title = Label("", TextRole.HEADING, wrap=True)
        self.reason = Label("", wrap=True)
        self.action = Button("", ButtonKind.PRIMARY, shortcut_hint="Ctrl ↵")
        self.refusal = Label("", TextRole.BODY, "danger", wrap=True)
        self.refusal.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(translate("Record", "Next step"), TextRole.CAPTION_MEDIUM, "accent_ink"))
        words.addWidget(self.title)
        words.addWidget(self.reason)
        words.addWidget(self.refusal)
        row = QHBoxLayout()
        row.setSpacing(Size.S4)
        row.addLayout(words, 1)
        row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)

    def refuse(self, sentence: str) -> None:
        """Say beside the step why it was refused; an empty sentence takes that away."""
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
