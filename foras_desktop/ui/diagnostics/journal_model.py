"""The journal as a table, newest first: when, how grave, what, where."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView

from foras_desktop.domain.wall_time import MOROCCO
from foras_desktop.faults.journal import Entry
from foras_desktop.ui.formats import Formats, ltr
from foras_desktop.ui.theme import TextRole
from foras_desktop.ui.widgets.table import DETAIL, TEXT_ROLE, TONE, Table

translate = QCoreApplication.translate

WHEN, LEVEL, WHAT, WHERE = range(4)
_WIDTHS = {WHEN: 128, LEVEL: 112, WHERE: 300}
_ROOT = QModelIndex()


class JournalModel(QAbstractTableModel):
    """Entries as handed over, which are oldest first."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._entries: Sequence[Entry] = ()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._entries = tuple(reversed(entries))
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else WHERE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            WHEN: translate("Diagnostics", "When"),
            LEVEL: translate("Diagnostics", "Kind"),
            WHAT: translate("Diagnostics", "What"),
            WHERE: translate("Diagnostics", "Where in the program"),
        }.get(section)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry, column = self._entries[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(entry, column)
        if role == DETAIL:
            return ltr(_kinds(entry)) if column == WHAT and entry.fault else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.fault.replace(",", "\n").replace(";", "\n\n") or None
        if role == TONE:
            return _tone(entry) if column == LEVEL else "ink" if column == WHAT else "muted"
        if role == TEXT_ROLE:
            return TextRole.CAPTION if column == WHERE else None
        return None

    def _text(self, entry: Entry, column: int) -> str:
        if column == WHEN:
            return self._formats.moment(entry.at.astimezone(MOROCCO))
        if column == LEVEL:
            return _level(entry)
        return ltr(entry.code if column == WHAT else entry.place)


class JournalTable(Table):
    """What happened takes the room that is left."""

    def __init__(self, model: JournalModel) -> None:
        super().__init__(translate("Diagnostics", "Journal"))
        self.setModel(model)
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(WHAT, max(160, self.viewport().width() - sum(_WIDTHS.values())))


def _kinds(entry: Entry) -> str:
    return " ← ".join(link.partition("@")[0] for link in entry.fault.split(";"))


def _tone(entry: Entry) -> str:
    return {"WARNING": "caution", "ERROR": "danger", "CRITICAL": "danger"}.get(entry.level, "muted")


def _level(entry: Entry) -> str:
    if entry.level in ("ERROR", "CRITICAL"):
        return translate("Diagnostics", "Fault")
    if entry.level == "WARNING":
        return translate("Diagnostics", "Warning")
    return translate("Diagnostics", "Note")
