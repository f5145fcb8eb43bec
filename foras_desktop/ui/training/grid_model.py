"""The attendance of a class as a table: a line a person, two cells a day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from foras_desktop.domain.training import HALVES
from foras_desktop.services.training.marking import Cell
from foras_desktop.services.training.reading import CyclePage, Participant
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.training.words import completion_words, half_days

translate = QCoreApplication.translate

_ROOT = QModelIndex()


class Kind(Enum):
    """What a column shows."""

    NAME = auto()
    COUNTRY = auto()
    DEPARTURE = auto()
    CELL = auto()
    CLOSED = auto()
    DAYS = auto()
    STATE = auto()


@dataclass(frozen=True)
class GridColumn:
    """A column; cells and closed days have a day, cells the half of it."""

    kind: Kind
    day: date | None = None
    half: str = ""


class GridModel(QAbstractTableModel):
    """Holds a cycle as it was read; the delegate asks for participants and columns."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.page: CyclePage | None = None
        self.columns: Sequence[GridColumn] = ()

    def show_page(self, page: CyclePage) -> None:
        """Another reading; the columns are made anew only when the days are others."""
        columns = _columns(page)
        if self.page is None or columns != self.columns or not self._same_people(page):
            self.beginResetModel()
            self.page, self.columns = page, columns
            self.endResetModel()
            return
        self.page = page
        if page.participants:
            last = self.index(len(page.participants) - 1, len(columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _same_people(self, page: CyclePage) -> bool:
        before = self.page.participants if self.page else ()
        return [one.row.enrolment_id for one in before] == [one.row.enrolment_id for one in page.participants]

    def participant(self, row: int) -> Participant:
        assert self.page is not None  # noqa: S101 - rows are there once a page is
        return self.page.participants[row]

    def mark_at(self, row: int, column: int) -> str:
        """The mark of a cell; empty for none, and for what is no cell."""
        spec = self.columns[column]
        if spec.kind is not Kind.CELL or spec.day is None:
            return ""
        cell = self.participant(row).marks.get((spec.day, spec.half))
        return cell.mark if cell else ""

    def cell_at(self, row: int, column: int) -> Cell | None:
        """The half-day that a mark there is about."""
        spec = self.columns[column]
        if spec.kind is not Kind.CELL or spec.day is None:
            return None
        return self.participant(row).row.enrolment_id, spec.day, spec.half

    def seen_at(self, row: int, column: int) -> tuple[str, ...]:
        """The writes that the shown mark comes from."""
        spec = self.columns[column]
        cell = self.participant(row).marks.get((spec.day, spec.half)) if spec.day else None
        return cell.heads if cell else ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() or self.page is None else len(self.page.participants)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if index.isValid() and self.columns[index.column()].kind is Kind.CELL:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid() or self.page is None or index.row() >= self.rowCount():
            return None
        spec = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), spec)
        if role == Qt.ItemDataRole.AccessibleTextRole and spec.kind is Kind.CELL and spec.day is not None:
            return self._spoken(index.row(), spec)
        return None

    def _text(self, row: int, spec: GridColumn) -> str:
        one, formats = self.participant(row), self._formats
        if spec.kind is Kind.NAME:
            return formats.listed_name(one.row)
        if spec.kind is Kind.COUNTRY:
            return one.row.country
        if spec.kind is Kind.DEPARTURE:
            leaves = one.row.planned_departure
            return formats.day_month(leaves) if leaves else "–"
        if spec.kind is Kind.DAYS:
            return half_days(one.completion.present, formats)
        return completion_words(one.completion, formats) if spec.kind is Kind.STATE else ""

    def _spoken(self, row: int, spec: GridColumn) -> str:
        """Who, which half of which day, and what stands there."""
        assert spec.day is not None  # noqa: S101 - a cell has one
        cell = self.participant(row).marks.get((spec.day, spec.half))
        half = _half_words()[spec.half]
        mark = mark_words()[cell.mark] if cell else translate("Training", "not keyed")
        name = self._formats.listed_name(self.participant(row).row)
        return f"{name}, {self._formats.weekday_day_month(spec.day)}, {half}: {mark}"


def mark_words() -> Mapping[str, str]:
    """The marks in words."""
    return {
        "present": translate("Training", "present"),
        "absent": translate("Training", "absent"),
        "excused": translate("Training", "excused"),
    }


def _half_words() -> Mapping[str, str]:
    return {"morning": translate("Training", "morning"), "afternoon": translate("Training", "afternoon")}


def _columns(page: CyclePage) -> Sequence[GridColumn]:
    """Days and closed days in the order of the calendar, between who it is and how far they are."""
    middle: list[GridColumn] = []
    for day in sorted({*page.card.days, *page.closed}):
        if day in page.card.days:
            middle += [GridColumn(Kind.CELL, day, half) for half in HALVES]
        else:
            middle.append(GridColumn(Kind.CLOSED, day))
    start = [GridColumn(kind) for kind in (Kind.NAME, Kind.COUNTRY, Kind.DEPARTURE)]
    return (*start, *middle, GridColumn(Kind.DAYS), GridColumn(Kind.STATE))
