"""What the diagnostics look like: facts, the journal, the licences, each behind a tab."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from foras_desktop.ui.diagnostics.journal_model import JournalModel, JournalTable
from foras_desktop.ui.diagnostics.licence_model import LicenceModel, LicenceTable
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.theme import Size, TextRole, font
from foras_desktop.ui.widgets.button import Button
from foras_desktop.ui.widgets.empty_state import EmptyState
from foras_desktop.ui.widgets.fact import Fact
from foras_desktop.ui.widgets.page_head import PageHead
from foras_desktop.ui.widgets.scroll import ScrollColumn
from foras_desktop.ui.widgets.section_label import SectionLabel
from foras_desktop.ui.widgets.tabs import Tab, Tabs

translate = QCoreApplication.translate

_FACTS_WIDTH = 760
_LICENCES_WIDTH = 480
FACTS, JOURNAL, LICENCES = "facts", "journal", "licences"


class DiagnosticsView(QWidget):
    """Layout only; `page.DiagnosticsPage` fills and listens."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self.save = Button(
            translate("Diagnostics", "Save a report…"), icon="download", shortcut_hint="Ctrl S"
        )
        self.tabs = Tabs(
            [
                Tab(FACTS, translate("Diagnostics", "This computer")),
                Tab(JOURNAL, translate("Diagnostics", "Journal")),
                Tab(LICENCES, translate("Diagnostics", "Licences")),
            ]
        )
        self.facts = FactsPane()
        self.journal = JournalModel(formats, self)
        self.lines = JournalTable(self.journal)
        self.nothing = EmptyState(
            "clipboard-list",
            translate("Diagnostics", "Nothing yet"),
            translate("Diagnostics", "Starts, refusals and faults are noted here, without any name."),
            framed=False,
        )
        self.licences = LicenceModel(self)
        self.packages = LicenceTable(self.licences)
        self.text = _reader(translate("Diagnostics", "Text of the licence"))
        self.panes = QStackedWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        self.journal_panes = QStackedWidget()
        self.journal_panes.addWidget(self.lines)
        self.journal_panes.addWidget(self.nothing)
        facts = QWidget()
        inside = QVBoxLayout(facts)
        inside.setContentsMargins(Size.S6 - 2, Size.S3, Size.S6 - 2, 0)
        inside.addWidget(ScrollColumn(self.facts))
        for pane in (facts, _with_margins(self.journal_panes), self._licence_pane()):
            self.panes.addWidget(pane)
        head = PageHead(translate("Diagnostics", "Diagnostics"), line=False)
        head.add_end(self.save)
        tabs = QHBoxLayout()
        tabs.setSpacing(0)
        tabs.addSpacing(Size.S6)  # a margin would not mirror
        tabs.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(tabs)
        column.addWidget(self.panes, 1)

    def _licence_pane(self) -> QWidget:
        self.packages.setFixedWidth(_LICENCES_WIDTH)
        pane = QWidget()
        row = QHBoxLayout(pane)
        row.setContentsMargins(Size.S4, Size.S2, Size.S4, Size.S4)
        row.setSpacing(Size.S4)
        row.addWidget(self.packages)
        row.addWidget(self.text, 1)
        return pane

    def show_pane(self, key: str) -> None:
        """The pane of a tab."""
        self.panes.setCurrentIndex((FACTS, JOURNAL, LICENCES).index(key))

    def show_whether_empty(self, empty: bool) -> None:
        """The journal's lines, or why there are none."""
        self.journal_panes.setCurrentIndex(1 if empty else 0)


class FactsPane(QWidget):
    """Versions, the database, folders: facts in two columns under three headings."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumWidth(_FACTS_WIDTH)
        self.version = Fact(translate("Settings", "Version"), ltr=True)
        self.system = Fact(translate("Diagnostics", "System"), ltr=True)
        self.python = Fact(translate("Diagnostics", "Python"), ltr=True)
        self.qt = Fact(translate("Diagnostics", "Qt"), ltr=True)
        self.revision = Fact(translate("Diagnostics", "Revision of the database"), ltr=True)
        self.file_size = Fact(translate("Diagnostics", "Size of the database"))
        self.records = Fact(translate("Diagnostics", "Records"))
        self.operations = Fact(translate("Diagnostics", "Operations in the log"))
        self.exchange = Fact(translate("Diagnostics", "Last exchange"))
        self.free = Fact(translate("Diagnostics", "Free on the disk"))
        self.folder = Fact(translate("Settings", "Folder of the database"), ltr=True)
        self.logs = Fact(translate("Diagnostics", "Folder of the journal"), ltr=True)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S3)
        blocks = (
            (translate("Diagnostics", "Program"), (self.version, self.system, self.python, self.qt)),
            (
                translate("Diagnostics", "Database"),
                (self.revision, self.file_size, self.records, self.operations, self.exchange),
            ),
            (translate("Diagnostics", "Disk"), (self.free, self.folder, self.logs)),
        )
        for title, facts in blocks:
            column.addWidget(SectionLabel(title, role=TextRole.HEADING))
            column.addLayout(_grid(facts))
            column.addSpacing(Size.S3)


def _grid(facts: Sequence[Fact]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Size.S6)
    grid.setVerticalSpacing(Size.S3)
    for number, fact in enumerate(facts):
        grid.addWidget(fact, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _with_margins(widget: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(Size.S4, Size.S2, Size.S4, Size.S4)
    column.addWidget(widget)
    return holder


def _reader(name: str) -> QPlainTextEdit:
    """For texts in English, whatever the window speaks."""
    reader = QPlainTextEdit()
    reader.setReadOnly(True)
    reader.setTabChangesFocus(True)
    reader.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    reader.setFont(font(TextRole.BODY, arabic=False))
    reader.setAccessibleName(name)
    return reader
