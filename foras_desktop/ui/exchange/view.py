"""What the exchange page looks like (mock-up 06): left what one does and who has what, right what waits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.ui.exchange.desk_rows import DeskRows
from foras_desktop.ui.exchange.history import HistoryTable, RefusedFiles
from foras_desktop.ui.exchange.large_action import LargeAction
from foras_desktop.ui.exchange.latest import LatestExchanges
from foras_desktop.ui.exchange.letter_pane import LetterPane
from foras_desktop.ui.exchange.line_head import LineHead
from foras_desktop.ui.exchange.meet_card import MeetCard
from foras_desktop.ui.exchange.notice import Notice
from foras_desktop.ui.exchange.quarantine import QuarantineCard
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.review.panel import InboxPanel
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.button import Button, ButtonKind, ButtonSize
from foras_desktop.ui.widgets.empty_state import EmptyState
from foras_desktop.ui.widgets.icon_label import IconLabel
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.progress import Progress
from foras_desktop.ui.widgets.section_label import SectionLabel
from foras_desktop.ui.widgets.tabs import Tab, Tabs

translate = QCoreApplication.translate

_LEFT = 432


class ExchangeView(QWidget):
    """Layout only; `page.ExchangePage` fills and listens."""

    def __init__(self, formats: Formats, desk_name: Callable[[str], str]) -> None:
        super().__init__()
        self.admit = Button(
            translate("Exchange", "Open a desk's letter…"), icon="file-text", shortcut_hint="Ctrl O"
        )
        self.line = LineHead(formats)
        self.left = LeftColumn(formats, desk_name)
        self.inbox = InboxPanel(formats, desk_name)
        self.carried = Carried(formats)
        self.letter = LetterPane()
        alone = translate(
            "Exchange",
            "Everything is kept on this computer and works. Nothing leaves it before the central office "
            "has admitted this desk.",
        )
        self.alone = EmptyState(
            "arrow-left-right", translate("Exchange", "This desk works on its own"), alone, framed=False
        )
        nobody = translate(
            "Exchange", "A desk writes its introduction on a stick. Open it here, compare, and admit it."
        )
        self.nobody = EmptyState(
            "users",
            translate("Exchange", "No desk admitted yet"),
            nobody,
            action=translate("Exchange", "Admit a desk…"),
            framed=False,
        )
        self.right = QStackedWidget()
        for pane in (self.inbox, self.carried, self.letter, self.alone, self.nobody):
            self.right.addWidget(pane)
        self._lay_out()

    def _lay_out(self) -> None:
        head = Panel(lines="b")
        head.setFixedHeight(Size.PAGE_HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(Size.S6, 0, Size.S6, 0)
        row.addWidget(Label(translate("Exchange", "Exchange"), TextRole.TITLE), 1)
        row.addWidget(self.line)
        row.addWidget(self.admit)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.left)
        body.addWidget(self.right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addLayout(body, 1)


class LeftColumn(Panel):
    """The stick, the two large actions or the meeting, how the work goes, and who has what."""

    def __init__(self, formats: Formats, desk_name: Callable[[str], str]) -> None:
        super().__init__(lines="e")
        self.setFixedWidth(_LEFT)
        self.stick_name = IconLabel("usb", "", TextRole.LABEL, "ink")
        self.stick_detail = Label("", tone="muted")
        self.choose = Button(
            translate("Exchange", "Choose a folder…"), ButtonKind.LINK, size=ButtonSize.SMALL
        )
        self.read = LargeAction("download", translate("Exchange", "Read the stick"), "Ctrl L")
        self.write = LargeAction("upload", translate("Exchange", "Write to the stick"), "Ctrl E")
        self.meet = MeetCard()
        self.quarantine = QuarantineCard()
        self.progress = Progress("")
        self.notice = Notice()
        self.refusal = Notice()
        self.desks = DeskRows()
        self.latest = LatestExchanges(formats, desk_name)
        self.desks_part = QWidget()
        self.progress.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        body = Panel()
        column = QVBoxLayout(body)
        column.setContentsMargins(Size.S6, Size.S4, Size.S6, Size.S4)
        column.setSpacing(Size.S2)
        column.addWidget(self.quarantine)
        column.addWidget(self._stick_line())
        column.addWidget(self.read)
        column.addWidget(self.write)
        column.addWidget(self.meet)
        column.addSpacing(Size.S2)
        column.addWidget(self.progress)
        column.addWidget(self.notice)
        column.addWidget(self.refusal)
        column.addWidget(self._make_desks_part())
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 1, 0)  # room for the line, whichever side it is on
        whole.addWidget(area)

    def _make_desks_part(self) -> QWidget:
        inside = QVBoxLayout(self.desks_part)
        inside.setContentsMargins(0, Size.S4, 0, 0)
        inside.setSpacing(Size.S1)
        inside.addWidget(SectionLabel(translate("Exchange", "Desks")))
        inside.addWidget(self.desks)
        inside.addSpacing(Size.S4)
        inside.addWidget(self.latest)
        self.desks_part.hide()
        return self.desks_part

    def _stick_line(self) -> QWidget:
        self.stick_line = QWidget()
        row = QHBoxLayout(self.stick_line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.S2)
        row.addWidget(self.stick_name)
        row.addWidget(self.stick_detail, 1)
        row.addWidget(self.choose)
        self.stick_line.setFixedHeight(Size.CONTROL_SMALL)
        return self.stick_line

    def hide_notices(self) -> None:
        """Something new begins."""
        self.notice.hide()
        self.refusal.hide()

    def set_busy(self, what: str) -> None:
        """While "write" or "read" goes on both actions wait; empty when it has ended."""
        self.read.set_busy(busy=bool(what), spinning=what == "read")
        self.write.set_busy(busy=bool(what), spinning=what == "write")
        self.choose.setEnabled(not what)

    def show_introduced(self, *, introduced: bool, quarantined: bool) -> None:
        """The two actions, or the meeting that comes before them; none of it for a copied computer."""
        for part in (self.stick_line, self.read, self.write):
            part.setVisible(introduced and not quarantined)
        self.meet.setVisible(not introduced and not quarantined)


class Carried(Panel):
    """What was carried and what was refused; `back` leads to what waits to be settled."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self.back = Button(
            translate("Exchange", "To settle"), ButtonKind.LINK, size=ButtonSize.SMALL, icon="scale"
        )
        self.tabs = Tabs()
        self.history = HistoryTable(formats)
        nothing = translate("Exchange", "Bundles written and read will be listed here.")
        self.nothing = EmptyState(
            "history", translate("Exchange", "Nothing carried yet"), nothing, framed=False
        )
        self.refused = RefusedFiles(formats)
        self._refused_area = QScrollArea()
        self._refused_area.setWidgetResizable(True)
        self._refused_area.setFrameShape(QFrame.Shape.NoFrame)
        self._refused_area.setWidget(self.refused)
        self.lists = QStackedWidget()
        for part in (self.history, self._refused_area, self.nothing):
            self.lists.addWidget(part)
        self.tabs.value_changed.connect(self.show_list)
        self._has_history = False
        head = QHBoxLayout()
        head.addWidget(self.tabs, 1)
        head.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.S6, Size.S2, Size.S6, Size.S4)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.lists, 1)

    def set_lists(self, *, carried: int, refused: str) -> None:
        """Tabs with their counts; `refused` is the count in words, empty for none."""
        self._has_history = bool(carried)
        tabs = [Tab("history", translate("Exchange", "History"))]
        if refused:
            words = translate("Exchange", "Refused files {number}")
            tabs.append(Tab("refused", words.format(number=refused)))
        self.tabs.set_tabs(tabs)
        self.show_list(self.tabs.value() or "history")

    def show_list(self, key: str) -> None:
        """What was carried, or what was refused."""
        if key == "refused":
            self.lists.setCurrentIndex(1)
        else:
            self.lists.setCurrentIndex(0 if self._has_history else 2)
