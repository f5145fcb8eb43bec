"""The lines of a register as a table: where, who, and what becomes of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt

from foras_desktop.services.registers.picture import Fate, FateKind, Place, Verdict
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.registers.words import explanation, fate_name, verdict_name
from foras_desktop.ui.theme import TextRole
from foras_desktop.ui.widgets.list_model import ListModel
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


class LinesModel(ListModel[Fate]):
    """Fates as handed over; verdicts are shown in the place of the fate that they answer."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        heads = (
            "",
            translate("Registers", "Sheet"),
            translate("Registers", "Line"),
            translate("Registers", "Name"),
            translate("Registers", "Country"),
            translate("Registers", "Registered"),
            translate("Registers", "What becomes of it"),
        )
        super().__init__(heads, parent)
        self._formats = formats
        self._verdicts: Mapping[Place, Verdict] = {}

    def set_fates(self, fates: Sequence[Fate], verdicts: Mapping[Place, Verdict]) -> None:
        """Replace everything."""
        self._verdicts = verdicts
        self.set_items(fates)

    def answer(self, item: Fate, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item, column)
        if role == COUNTRY:
            return (item.country or None) if column == FLAG else None
        if role == ICON:
            return _ICONS.get(item.kind) if column == ICON_COLUMN else None
        if role == TONE:
            return self._tone(item, column)
        if role == DETAIL:
            return explanation(item, self._formats) if column == FATE else None
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
