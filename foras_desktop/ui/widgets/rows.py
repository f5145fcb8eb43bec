"""A list of records to choose from: two lines each, instant with ten thousand, one key to open."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.row_delegate import RowDelegate
from foras_desktop.ui.widgets.row_model import Row, RowModel


class RecordList(QListView):
    """`row_chosen(key)` follows the selection; `row_opened(key)` is Enter or a double click."""

    row_chosen = Signal(object)
    row_opened = Signal(object)

    def __init__(
        self,
        name: str = "",
        *,
        row_height: int = Size.ROW_TWO_LINES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = RowModel(self)
        self._keyboard = False
        self._quiet = False
        self.setModel(self._rows)
        self.setItemDelegate(RowDelegate(row_height, self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(row_height)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def rows(self) -> RowModel:
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Replace the rows; the chosen one stays chosen, silently, when it is still there."""
        kept = self.chosen_key()
        self._quiet = True
        self._rows.set_rows(rows)
        self.choose(kept, announce=False)
        self._quiet = False

    def choose(self, key: object, *, announce: bool = True) -> bool:
        """Choose by key and scroll to it; False when it is not in the list."""
        place = self._rows.place_of(key)
        was_quiet, self._quiet = self._quiet, self._quiet or not announce
        index = self._rows.index(place) if place >= 0 else QModelIndex()
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flag)
        if place < 0:
            self.selectionModel().clear()
        self._quiet = was_quiet
        self.viewport().update()
        return place >= 0

    def choose_next(self, step: int = 1) -> None:
        """Move by rows, from wherever the focus is (a search line above, say)."""
        count = self._rows.rowCount()
        if count:
            place = min(max(self.chosen_place() + step, 0), count - 1)
            self.choose(self._rows.row_at(place).key)

    def chosen_key(self) -> object:
        """The key of the chosen row, or None."""
        place = self.chosen_place()
        return self._rows.row_at(place).key if place >= 0 else None

    def chosen_place(self) -> int:
        """The place of the chosen row, or -1."""
        index = self.currentIndex()
        return index.row() if index.isValid() else -1

    def shows_focus(self) -> bool:
        """Whether the ring is painted: only when the keyboard brought the focus here."""
        return self.hasFocus() and self._keyboard

    def _on_current_changed(self, current: QModelIndex) -> None:
        self.viewport().update()
        if current.isValid() and not self._quiet:
            self.row_chosen.emit(self._rows.row_at(current.row()).key)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.row_opened.emit(self._rows.row_at(index.row()).key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keyboard = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen_place() >= 0:
            self.row_opened.emit(self.chosen_key())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        if self.chosen_place() < 0 and self._keyboard and self._rows.rowCount():
            self.choose(self._rows.row_at(0).key)
