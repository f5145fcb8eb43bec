"""The lines of a register as a table: where, who, and what becomes of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from foras_desktop.services.registers.picture import Fate, FateKind, Place, Verdict
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.registers.words import explanation, fate_name, verdict_name
from foras_desktop.ui.theme import TextRole
from foras_desktop.ui.widgets.table import COUNTRY, DETAIL, ICON, TEXT_ROLE, TONE

translate = QCoreApplication.translate

ICON_COLUMN, SHEET, ROW, NAME, FLAG, DAY, FATE = range(7)

_ICONS: Mapping[FateKind, str] = {
    FateKind.NEW: "user-plus",
    FateKind.UPDATE: "pencil",
    FateKind.KNOWN: "check",
    FateKind.LIKELY: "users-round",
    FateKind.UNREADABLE: "circle-alert",
}
_ROOT = QModelIndex()


class LinesModel(QAbstractTableModel):
    """Fates as handed over; verdicts are shown in the place of the fate that they answer."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._fates: Sequence[Fate] = ()
        self._verdicts: Mapping[Place, Verdict] = {}

    def set_fates(self, fates: Sequence[Fate], verdicts: Mapping[Place, Verdict]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._fates, self._verdicts = fates, verdicts
        self.endResetModel()

    def fate_at(self, row: int) -> Fate | None:
        return self._fates[row] if 0 <= row < len(self._fates) else None

    def told_again(self, row: int) -> None:
        """A verdict was given."""
        self.dataChanged.emit(self.index(row, 0), self.index(row, FATE))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._fates)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else FATE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            SHEET: translate("Registers", "Sheet"),
            ROW: translate("Registers", "Line"),
            NAME: translate("Registers", "Name"),
            FLAG: translate("Registers", "Country"),
            DAY: translate("Registers", "Registered"),
            FATE: translate("Registers", "What becomes of it"),
        }.get(section, "")

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        fate = self.fate_at(index.row()) if index.isValid() else None
        if fate is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(fate, column)
        if role == COUNTRY:
            return (fate.country or None) if column == FLAG else None
        if role == ICON:
            return _ICONS.get(fate.kind) if column == ICON_COLUMN else None
        if role == TONE:
            return self._tone(fate, column)
        if role == DETAIL:
            return explanation(fate, self._formats) if column == FATE else None
        if role == TEXT_ROLE:
            return TextRole.LABEL if column == NAME else None
        return None

    def _text(self, fate: Fate, column: int) -> str:
        if column == SHEET:
            return fate.sheet
        if column == ROW:
            return self._formats.number(fate.row)
        if column == NAME:
            return fate.name
        if column == FLAG:
            return fate.country
        if column == DAY:
            return self._formats.day(fate.registered_on) if fate.registered_on else ""
        if column == FATE:
            verdict = self._verdicts.get(fate.place)
            return verdict_name(verdict) if verdict is not None else fate_name(fate.kind)
        return ""

    def _tone(self, fate: Fate, column: int) -> str:
        if column == FATE and fate.kind is FateKind.UNREADABLE:
            return "danger"
        if column == FATE and fate.kind is FateKind.LIKELY and fate.place not in self._verdicts:
            return "caution"
        return "ink" if column in (NAME, FATE) else "muted"
