"""The base of tables that show a list of things, one a row: subclasses say only what a cell answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

T = TypeVar("T")

_ROOT = QModelIndex()


class ListModel(QAbstractTableModel, Generic[T]):
    """Holds the things as handed over; `heads` are the words above the columns, empty for none."""

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self._items: Sequence[T] = ()

    @property
    def items(self) -> Sequence[T]:
        """What is shown, in its order."""
        return self._items

    def set_items(self, items: Sequence[T]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def item_at(self, row: int) -> T | None:
        """What stands in a row; None where there is none."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def changed_at(self, row: int) -> None:
        """What a row shows is another now."""
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._heads) - 1))

    def answer(self, item: T, column: int, role: int) -> object:
        """What a cell of this thing answers to a role."""
        raise NotImplementedError

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._heads[section] if 0 <= section < len(self._heads) else None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        item = self.item_at(index.row()) if index.isValid() else None
        return None if item is None else self.answer(item, index.column(), role)
