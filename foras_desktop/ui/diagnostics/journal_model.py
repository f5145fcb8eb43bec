"""The journal as a table, newest first: when, how grave, what, where."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt

from foras_desktop.domain.wall_time import MOROCCO
from foras_desktop.faults.journal import Entry
from foras_desktop.ui.formats import Formats, ltr
from foras_desktop.ui.theme import TextRole
from foras_desktop.ui.widgets.fitted_table import FittedTable
from foras_desktop.ui.widgets.list_model import ListModel
from foras_desktop.ui.widgets.table import DETAIL, TEXT_ROLE, TONE

translate = QCoreApplication.translate

WHEN, LEVEL, WHAT, WHERE = range(4)
_WIDTHS = {WHEN: 128, LEVEL: 112, WHERE: 300}


class JournalModel(ListModel[Entry]):
    """Entries, newest first."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        heads = (
            translate("Diagnostics", "When"),
            translate("Diagnostics", "Kind"),
            translate("Diagnostics", "What"),
            translate("Diagnostics", "Where in the program"),
        )
        super().__init__(heads, parent)
        self._formats = formats

    def answer(self, item: Entry, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item, column)
        if role == DETAIL:
            return ltr(_kinds(item)) if column == WHAT and item.fault else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.fault.replace(",", "\n").replace(";", "\n\n") or None
        if role == TONE:
            return _tone(item) if column == LEVEL else "ink" if column == WHAT else "muted"
        if role == TEXT_ROLE:
            return TextRole.CAPTION if column == WHERE else None
        return None

    def _text(self, entry: Entry, column: int) -> str:
        if column == WHEN:
            return self._formats.moment(entry.at.astimezone(MOROCCO))
        if column == LEVEL:
            return _level(entry)
        return ltr(entry.code if column == WHAT else entry.place)


class JournalTable(FittedTable):
    """What happened takes the room that is left."""

    def __init__(self, model: JournalModel) -> None:
        super().__init__(translate("Diagnostics", "Journal"), model, WHAT, lambda _: _WIDTHS, least=160)


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
