"""What was carried and what was refused, newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout

from foras_desktop.domain.codes import HUB_DESK
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.views import ExchangeEntry
from foras_desktop.domain.wall_time import MOROCCO
from foras_desktop.ui.exchange.latest import exchange_icon, exchange_words
from foras_desktop.ui.formats import Formats, ltr
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.list_model import ListModel
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.table import ICON, TEXT_ROLE, TONE, Table

translate = QCoreApplication.translate

_FILE, _CHANGES = 2, 3
_WIDTHS = {0: 32, _FILE: 236, _CHANGES: 88, 4: 124}
_AT_THE_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_FILE_FROM = 600
_MOST_REFUSALS = 20


class HistoryModel(ListModel[tuple[str, str, str, str, str]]):
    """Columns: which way (icon), what, bundle file, changes, when."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        heads = (
            "",
            translate("Exchange", "What"),
            translate("Exchange", "File"),
            translate("Exchange", "Changes"),
            translate("Exchange", "When"),
        )
        super().__init__(heads, parent)
        self._formats = formats

    def set_entries(self, entries: Sequence[ExchangeEntry], desk_name: Callable[[str], str]) -> None:
        """Replace everything."""
        self.set_items([self._row(entry, desk_name) for entry in entries])

    def _row(self, entry: ExchangeEntry, desk_name: Callable[[str], str]) -> tuple[str, str, str, str, str]:
        return (
            exchange_icon(entry),
            exchange_words(entry, desk_name),
            self._file(entry),
            self._formats.number(entry.operations),
            self._formats.moment(entry.at.astimezone(MOROCCO)),
        )

    def _file(self, entry: ExchangeEntry) -> str:
        """Over the line there is no file that a person could look for."""
        if entry.desk == HUB_DESK:
            return ""
        return ltr(entry.bundle) if self._formats.language == "ar" else entry.bundle

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and section == _CHANGES:
            return _AT_THE_END
        return super().headerData(section, orientation, role)

    def answer(self, item: tuple[str, str, str, str, str], column: int, role: int) -> object:
        if role == ICON and column == 0:
            return item[0]
        if role == Qt.ItemDataRole.DisplayRole and column:
            return item[column]
        if role == Qt.ItemDataRole.TextAlignmentRole and column == _CHANGES:
            return _AT_THE_END
        if column == _FILE:
            return {TONE: "muted", TEXT_ROLE: TextRole.CAPTION}.get(role)
        return "muted" if role == TONE and column > _FILE else None


class HistoryTable(Table):
    """The table of what was carried."""

    def __init__(self, formats: Formats) -> None:
        super().__init__(translate("Exchange", "History"))
        self.entries = HistoryModel(formats, self)
        self.setModel(self.entries)
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        head.setMinimumSectionSize(_WIDTHS[0])
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was carried takes the room that is left; narrow, the file's name goes."""
        super().resizeEvent(event)
        narrow = self.viewport().width() < _FILE_FROM
        self.setColumnHidden(_FILE, narrow)
        fixed = sum(width for column, width in _WIDTHS.items() if not (narrow and column == _FILE))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(1, max(80, self.viewport().width() - fixed))


class RefusedFiles(Panel):
    """Files that were not taken: which, when, and the sentence why."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Size.S2, Size.S2, Size.S2)
        self._column.setSpacing(Size.S2)
        self.sentences: list[str] = []

    def show_refusals(
        self, refusals: Sequence[tuple[datetime, str, str]], desk_name: Callable[[str], str]
    ) -> None:
        """The newest refusals; the log keeps some more."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.sentences = []
        for place, (at, name, code) in enumerate(refusals[:_MOST_REFUSALS]):
            if place:
                self._column.addWidget(Hairline())
            sentence = _why(code, self._formats, desk_name)
            self.sentences.append(sentence)
            self._column.addWidget(self._line(at, name, sentence))
        self._column.addStretch(1)

    def _line(self, at: datetime, name: str, sentence: str) -> Panel:
        line = Panel()
        head = QHBoxLayout()
        head.addWidget(Label(ltr(name), TextRole.LABEL), 1)
        head.addWidget(Label(self._formats.moment(at.astimezone(MOROCCO)), TextRole.CAPTION, "muted"))
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Label(sentence, TextRole.BODY, "muted", wrap=True))
        return line


def _why(code: str, formats: Formats, desk_name: Callable[[str], str]) -> str:
    """The log keeps codes only; sentences that would name a value fall back on a plain one."""
    try:
        return sentence_of(UserError(code), formats, desk_name)
    except KeyError:
        return translate("Exchange", "Refused. Nothing has changed.")
