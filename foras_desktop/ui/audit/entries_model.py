"""Entries of the audit trail as a table: when, who, what, about whom, at which desk, why."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt

from foras_desktop.domain.views import AuditRow
from foras_desktop.domain.wall_time import MOROCCO
from foras_desktop.ui.audit.words import about_in_words, entry_in_words, leads_to_a_person
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.widgets.fitted_table import FittedTable
from foras_desktop.ui.widgets.list_model import ListModel
from foras_desktop.ui.widgets.table import TONE

translate = QCoreApplication.translate

WHEN, WHO, WHAT, ABOUT, DESK, REASON = range(6)
_WIDTHS = {WHEN: 140, WHO: 152, ABOUT: 192, DESK: 112, REASON: 128}
_NARROW = 1000
_NARROWER = {WHEN: 136, WHO: 128, ABOUT: 152, DESK: 96, REASON: 96}


class EntriesModel(ListModel[AuditRow]):
    """Entries as handed over, newest first."""

    def __init__(
        self, formats: Formats, desk_name: Callable[[str], str], parent: QObject | None = None
    ) -> None:
        heads = (
            translate("Audit", "When"),
            translate("Audit", "Who"),
            translate("Audit", "What"),
            translate("Audit", "About"),
            translate("Audit", "Desk"),
            translate("Audit", "Reason"),
        )
        super().__init__(heads, parent)
        self._formats = formats
        self._desk_name = desk_name

    def answer(self, item: AuditRow, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._text(item, column) or None
        if role == TONE:
            return self._tone(item, column)
        return None

    def _text(self, row: AuditRow, column: int) -> str:
        if column == WHEN:
            return self._formats.dated_moment(row.at.astimezone(MOROCCO)) if row.at else "–"
        if column == WHO:
            return row.actor or "–"
        if column == WHAT:
            return entry_in_words(row, self._formats, self._desk_name)
        if column == ABOUT:
            return about_in_words(row)
        return self._desk_name(row.desk) if column == DESK else row.reason

    def _tone(self, row: AuditRow, column: int) -> str:
        if column == ABOUT:
            return "accent" if leads_to_a_person(row) else "muted"
        return "ink" if column in (WHO, WHAT) else "muted"


class EntriesTable(FittedTable):
    """What was done takes the room that is left."""

    def __init__(self, model: EntriesModel) -> None:
        super().__init__(translate("Audit", "Audit trail"), model, WHAT, _widths, least=200)


def _widths(room: int) -> Mapping[int, int]:
    return _NARROWER if room < _NARROW else _WIDTHS
