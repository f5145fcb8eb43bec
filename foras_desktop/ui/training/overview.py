"""All cycles: a line each, and a bar over the weeks; those under way and to come first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QVBoxLayout, QWidget

from foras_desktop.services.training.reading import CANCELLED, ENDED, CycleCard
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.training.words import module_title, state_word
from foras_desktop.ui.widgets.empty_state import EmptyState
from foras_desktop.ui.widgets.list_model import ListModel
from foras_desktop.ui.widgets.paint import START, is_rtl, mirrored, paint_ground, paint_text, tokens
from foras_desktop.ui.widgets.table import TEXT_ROLE, TONE, Table, TableDelegate

translate = QCoreApplication.translate

TITLE, CITY, PLACES, STATE, WEEKS = range(5)
_WIDTHS = {TITLE: 264, CITY: 104, PLACES: 84, STATE: 96}
_WEEKS_SHOWN = 12
_BAR = 12


class CyclesModel(ListModel[CycleCard]):
    """Cards as handed over."""

    def __init__(
        self, formats: Formats, desk_name: Callable[[str], str], parent: QObject | None = None
    ) -> None:
        heads = (
            translate("Training", "Module"),
            translate("Training", "City"),
            translate("Training", "Places"),
            translate("Training", "State"),
            "",
        )
        super().__init__(heads, parent)
        self._formats = formats
        self._desk_name = desk_name

    def answer(self, item: CycleCard, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item, column)
        if role == TONE:
            return "muted" if column != TITLE or item.state in (ENDED, CANCELLED) else "ink"
        if role == TEXT_ROLE:
            return TextRole.LABEL if column == TITLE else None
        if role == Qt.ItemDataRole.AccessibleTextRole and column == WEEKS and item.days:
            return self._formats.interval(item.days[0], item.days[-1])
        return None

    def _text(self, card: CycleCard, column: int) -> str:
        if column == TITLE:
            return module_title(card.module, self._formats.language)
        if column == CITY:
            return self._desk_name(card.cycle.city or "")
        if column == PLACES:
            text = translate("Training", "{taken} of {seats}")
            taken, seats = self._formats.number(card.enrolled), self._formats.number(card.cycle.seats or 0)
            return text.format(taken=taken, seats=seats)
        return state_word(card.state) if column == STATE else ""


class Overview(QWidget):
    """`cycle_opened` gives a cycle's id by Enter or a double click."""

    cycle_opened = Signal(str)

    def __init__(self, formats: Formats, desk_name: Callable[[str], str]) -> None:
        super().__init__()
        self.model = CyclesModel(formats, desk_name, self)
        self.table = Table(translate("Training", "Cycles"), row_height=Size.ROW_REPORT)
        self.nothing = EmptyState(
            "graduation-cap",
            translate("Training", "No cycle is planned"),
            translate("Training", "A cycle is a module given once, in one city, on its days."),
            action=translate("Training", "Plan a cycle"),
        )
        self._delegate = _WeeksDelegate(self.table, self.model, formats)
        self._lay_out()
        self.table.row_opened.connect(lambda row: self.cycle_opened.emit(self.model.items[row].cycle.id))

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(WEEKS, self._delegate)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.S6, Size.S4, Size.S6, Size.S4)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing)
        column.addStretch(0)

    def show_cards(self, cards: Sequence[CycleCard], day: date) -> None:
        """What goes on and what comes, in the order of the calendar; then what is over, newest first."""
        open_ones = [card for card in cards if card.state not in (ENDED, CANCELLED)]
        over = [card for card in reversed(cards) if card.state in (ENDED, CANCELLED)]
        kept = self.chosen()
        self._delegate.first = _first_week(day)
        self._delegate.day = day
        self.model.set_items([*open_ones, *over])
        self.table.setVisible(bool(cards))
        self.nothing.setVisible(not cards)
        self.choose(kept)

    def chosen(self) -> str | None:
        row = self.table.currentIndex().row()
        return self.model.items[row].cycle.id if 0 <= row < len(self.model.items) else None

    def choose(self, cycle_id: str | None) -> None:
        """The line of a cycle, or the first one."""
        places = [place for place, card in enumerate(self.model.items) if card.cycle.id == cycle_id]
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        if self.model.items:
            index = self.model.index(places[0] if places else 0, TITLE)
            self.table.selectionModel().setCurrentIndex(index, flags)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)


def _first_week(day: date) -> date:
    """Two weeks before this one's Monday."""
    return day - timedelta(days=day.weekday() + 14)


class _WeeksDelegate(TableDelegate):
    """A bar from the first day to the last, over twelve weeks with a line for today."""

    def __init__(self, table: Table, model: CyclesModel, formats: Formats) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._formats = formats
        self.first = self.day = date.min

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        card, colours, rtl = self._model.items[index.row()], tokens(), is_rtl(self._table)
        place = QRectF(option.rect).adjusted(8, 0, -8, 0)
        today = mirrored(QRectF(self._x(place, self.day), place.y(), 1, place.height()), place, rtl)
        painter.fillRect(today, QColor(colours.accent))
        if not card.days:
            return
        left = max(place.left(), self._x(place, card.days[0]))
        right = min(place.right(), self._x(place, card.days[-1] + timedelta(days=1)))
        words = self._formats.interval(card.days[0], card.days[-1])
        if right > left:
            bar = QRectF(left, place.center().y() - _BAR / 2 - 6, max(6.0, right - left), _BAR)
            over = card.state in (ENDED, CANCELLED)
            paint_ground(
                painter, mirrored(bar, place, rtl), colours.pressed if over else colours.accent, radius=3
            )
            below = QRectF(left, bar.bottom() + 1, place.right() - left, 14)
        else:
            below = QRectF(place.left(), place.center().y() - 8, place.width(), 16)
        role = TextRole.CAPTION
        paint_text(painter, mirrored(below, place, rtl), words, colours.muted, role, START, rtl=rtl)

    def _x(self, place: QRectF, day: date) -> float:
        return place.x() + place.width() * (day - self.first).days / (7 * _WEEKS_SHOWN)
