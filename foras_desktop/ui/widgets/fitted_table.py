"""A table as wide as its place: columns of known widths, and one that takes the room that is left."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView

from foras_desktop.ui.widgets.table import Table

_NARROWEST = 20


class FittedTable(Table):
    """`widths` gives each column's width in pixels for the room there is; what it leaves out is not shown.

    The column `filling` takes the rest, at least `least` pixels.
    """

    def __init__(
        self,
        name: str,
        model: QAbstractItemModel,
        filling: int,
        widths: Callable[[int], Mapping[int, int]],
        *,
        least: int,
    ) -> None:
        super().__init__(name)
        self._filling = filling
        self._widths = widths
        self._least = least
        self.setModel(model)
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        head.setMinimumSectionSize(_NARROWEST)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width()
        widths = dict(self._widths(room))
        widths[self._filling] = max(self._least, room - sum(widths.values()))
        for column in range(self.model().columnCount()):
            self.setColumnHidden(column, column not in widths)
            if column in widths:
                self.setColumnWidth(column, widths[column])
