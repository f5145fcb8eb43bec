"""The rows of a record list: small frozen records, and the model that holds them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from foras_desktop.ui.widgets.sign import Sign

ROW = int(Qt.ItemDataRole.UserRole) + 1
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """One line. `title` begins with the family name, `strong` letters long; matches are (start, length).

    `icon` stands before it where lines are of different kinds that all ask for something.
    """

    key: object
    title: str
    caption: str = ""
    title_matches: tuple[tuple[int, int], ...] = ()
    strong: int = 0
    country: str | None = None
    trailing: str = ""
    sign: Sign | None = None
    sign_name: str = ""
    withdrawn: bool = False
    icon: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        parts = (self.title, self.caption, self.country or "", self.trailing, self.sign_name)
        return ", ".join(part for part in parts if part)


class RowModel(QAbstractListModel):
    """Holds the rows as handed over; finds a row by its key."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self._places: dict[object, int] = {}

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._places = {row.key: place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def replace(self, row: Row) -> None:
        """Show a row again after it changed; unknown keys are ignored."""
        place = self._places.get(row.key)
        if place is None:
            return
        rows = list(self._rows)
        rows[place] = row
        self._rows = tuple(rows)
        self.dataChanged.emit(self.index(place), self.index(place))

    def row_at(self, place: int) -> Row:
        """The row at a place."""
        return self._rows[place]

    def place_of(self, key: object) -> int:
        """Where a key stands, or -1."""
        return self._places.get(key, -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None
