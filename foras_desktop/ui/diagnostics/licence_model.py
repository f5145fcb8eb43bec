"""What is shipped as a table: name, version, licence."""

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
from PySide6.QtWidgets import QHeaderView

from foras_desktop.faults.licences import Shipped
from foras_desktop.ui.formats import ltr
from foras_desktop.ui.theme import TextRole
from foras_desktop.ui.widgets.table import TEXT_ROLE, TONE, Table

translate = QCoreApplication.translate

NAME, VERSION, LICENCE = range(3)
_WIDTHS = {NAME: 180, VERSION: 92}
_ROOT = QModelIndex()


class LicenceModel(QAbstractTableModel):
    """Rows as handed over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shipped: Sequence[Shipped] = ()

    def set_shipped(self, shipped: Sequence[Shipped]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._shipped = shipped
        self.endResetModel()

    def at(self, row: int) -> Shipped | None:
        return self._shipped[row] if 0 <= row < len(self._shipped) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shipped)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else LICENCE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            NAME: translate("Diagnostics", "What is shipped"),
            VERSION: translate("Settings", "Version"),
            LICENCE: translate("Diagnostics", "Licence"),
        }.get(section)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        one = self.at(index.row()) if index.isValid() else None
        if one is None:
            return None
        column = index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return ltr((one.name, one.version, one.licence)[column])
        if role == TONE:
            return "ink" if column == NAME else "muted"
        if role == TEXT_ROLE:
            return TextRole.LABEL if column == NAME else None
        return None


class LicenceTable(Table):
    """The licence takes the room that is left."""

    def __init__(self, model: LicenceModel) -> None:
        super().__init__(translate("Diagnostics", "Licences"))
        self.setModel(model)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
