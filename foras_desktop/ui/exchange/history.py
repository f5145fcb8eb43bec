"""What was carried and what was refused, newest first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from foras_desktop.domain.codes import HUB_DESK
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.views import ExchangeEntry
from foras_desktop.domain.wall_time import MOROCCO
from foras_desktop.ui.exchange.latest import exchange_icon, exchange_words
from foras_desktop.ui.formats import Formats, ltr
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.fitted_table import FittedTable
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.list_model import ListModel
from foras_desktop.ui.widgets.panel import Panel
from foras_desktop.ui.widgets.table import ICON, TEXT_ROLE, TONE

translate = QCoreApplication.translate

_WAY, _WHAT, _FILE, _CHANGES, _WHEN = range(5)
_WIDTHS = {_WAY: 32, _FILE: 236, _CHANGES: 88, _WHEN: 124}
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
        if role == ICON and column == _WAY:
            return item[0]
        if role == Qt.ItemDataRole.DisplayRole and column:
            return item[column]
        if role == Qt.ItemDataRole.TextAlignmentRole and column == _CHANGES:
            return _AT_THE_END
        if column == _FILE:
            return {TONE: "muted", TEXT_ROLE: TextRole.CAPTION}.get(role)
        return "muted" if role == TONE and column > _FILE else None


class HistoryTable(FittedTable):
    """What was carried takes the room that is left; narrow, the file's name goes."""

    def __init__(self, formats: Formats) -> None:
        entries = HistoryModel(formats)
        super().__init__(translate("Exchange", "History"), entries, _WHAT, _widths, least=80)
        entries.setParent(self)
        self.entries = entries


def _widths(room: int) -> Mapping[int, int]:
    return {column: width for column, width in _WIDTHS.items() if room >= _FILE_FROM or column != _FILE}


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
