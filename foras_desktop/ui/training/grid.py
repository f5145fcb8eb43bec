"""The attendance grid (mock-up 05): one key a cell, arrows, today's column, closed days hatched."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from foras_desktop.services.training.reading import CyclePage
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.theme import Size, TextRole, paint_icon
from foras_desktop.ui.training.grid_model import GridModel, Kind, mark_words, translate
from foras_desktop.ui.widgets.attendance_paint import AttendanceMark, paint_attendance
from foras_desktop.ui.widgets.paint import (
    CENTER,
    END,
    START,
    is_rtl,
    mirrored,
    paint_ground,
    paint_text,
    tokens,
)
from foras_desktop.ui.widgets.sign import Sign, paint_sign
from foras_desktop.ui.widgets.tag import paint_country_tag

_ROW = 32
_HEAD = 44
_WIDTHS = {
    Kind.COUNTRY: 64,
    Kind.DEPARTURE: 84,
    Kind.CELL: 26,
    Kind.CLOSED: 28,
    Kind.DAYS: 104,
    Kind.STATE: 124,
}
_NAME_LEAST, _NAME_MOST = 120, 220
_BAR = (48, 4)
_KEYS: Mapping[str, str] = {
    "p": "present",
    "a": "absent",
    "e": "excused",
    "ح": "present",
    "غ": "absent",
    "م": "excused",  # with an Arabic keyboard
}
_TAKE_AWAY = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class AttendanceGrid(QTableView):
    """`marked(cell, mark or None, heads seen)`: a key was pressed in a cell."""

    marked = Signal(object, object, object)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self.grid = GridModel(formats, self)
        self.days = _DayHeader(self, formats)
        self._keyboard = True
        self.setModel(self.grid)
        self.setHorizontalHeader(self.days)
        self.setItemDelegate(_CellDelegate(self))
        self.setAccessibleName(translate("Training", "Attendance"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setMinimumSectionSize(_ROW)

    def show_page(self, page: CyclePage) -> None:
        """Show a cycle; the cell one is in stays, or today's first one is chosen."""
        had = self.currentIndex()
        self.grid.show_page(page)
        self._fit()
        if had.isValid() and had.row() < self.grid.rowCount() and had.column() < len(self.grid.columns):
            self._choose(had.row(), had.column())
        else:
            self._choose(0, self._first_open())
        self.days.viewport().update()

    def _first_open(self) -> int:
        """Today's morning, or the newest day that can be keyed."""
        page = self.grid.page
        places = [
            place
            for place, spec in enumerate(self.grid.columns)
            if spec.kind is Kind.CELL and page is not None and spec.day is not None and spec.day <= page.today
        ]
        newest = [
            place for place in places if self.grid.columns[place].day == self.grid.columns[places[-1]].day
        ]
        return newest[0] if newest else -1

    def _choose(self, row: int, column: int) -> None:
        if 0 <= row < self.grid.rowCount() and column >= 0:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.grid.index(row, column), flag)

    def _fit(self) -> None:
        """The name takes what the rest leaves; where that is too little the days scroll."""
        rest = 0
        for place, spec in enumerate(self.grid.columns):
            if spec.kind is not Kind.NAME:
                self.setColumnWidth(place, _WIDTHS[spec.kind])
                rest += _WIDTHS[spec.kind]
        if self.grid.columns:
            room = self.viewport().width() - rest
            self.setColumnWidth(0, max(_NAME_LEAST, min(_NAME_MOST, room)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """P, A, E; Space: present, next person; Delete takes a mark away."""
        index = self.currentIndex()
        given = _KEYS.get(event.text().lower())
        if index.isValid() and event.key() == Qt.Key.Key_Space:
            self._mark(index, "present")
            self._choose(min(index.row() + 1, self.grid.rowCount() - 1), index.column())
        elif index.isValid() and given is not None and not event.modifiers():
            self._mark(index, given)
        elif index.isValid() and Qt.Key(event.key()) in _TAKE_AWAY:
            self._mark(index, None)
        else:
            super().keyPressEvent(event)

    def _mark(self, index: QModelIndex, mark: str | None) -> None:
        cell = self.grid.cell_at(index.row(), index.column())
        if cell is not None:
            self.marked.emit(cell, mark, self.grid.seen_at(index.row(), index.column()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for place, spec in enumerate(self.grid.columns):
            after_day = spec.kind is Kind.CELL and spec.half == "afternoon"
            if after_day or spec.kind in (Kind.DEPARTURE, Kind.CLOSED):
                x = self.columnViewportPosition(place)
                edge = x if is_rtl(self) else x + self.columnWidth(place) - 1
                height = _ROW * self.grid.rowCount() - self.verticalOffset()
                painter.fillRect(QRectF(edge, 0, 1, height), QColor(tokens().line))


class _CellDelegate(QStyledItemDelegate):
    """Paints names, tags, cells, sums and bars."""

    def __init__(self, grid: AttendanceGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = self._grid.grid
        spec, place, colours = model.columns[index.column()], QRectF(option.rect), tokens()
        rtl, inner = is_rtl(self._grid), QRectF(option.rect).adjusted(4, 0, -8, 0)
        if spec.kind is Kind.CLOSED:
            paint_attendance(painter, place, AttendanceMark.CLOSED)
            return
        if spec.kind is Kind.CELL:
            self._paint_cell(painter, place, index)
        elif spec.kind is Kind.COUNTRY:
            paint_country_tag(painter, inner, str(index.data()), None, rtl=rtl)
        elif spec.kind is Kind.DEPARTURE:
            self._paint_departure(painter, inner, index, rtl)
        elif spec.kind is Kind.DAYS:
            self._paint_days(painter, inner, index, rtl)
        elif spec.kind is Kind.STATE:
            self._paint_state(painter, inner, index, rtl)
        else:
            paint_text(painter, inner, str(index.data()), colours.ink, TextRole.BODY, START, rtl=rtl)
        painter.fillRect(QRectF(place.x(), place.bottom() - 1, place.width(), 1), QColor(colours.line))

    def _paint_cell(
        self, painter: QPainter, place: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = self._grid.grid
        mark = model.mark_at(index.row(), index.column())
        spec, page = model.columns[index.column()], model.page
        focused = self._grid.currentIndex() == index and self._grid.hasFocus()
        paint_attendance(
            painter,
            place.adjusted(0, 0, 0, -1),
            AttendanceMark(mark) if mark else AttendanceMark.NOT_KEYED,
            _letters().get(mark, ""),
            today=page is not None and spec.day == page.today,
            focused=focused,
        )

    def _paint_departure(
        self, painter: QPainter, inner: QRectF, index: QModelIndex | QPersistentModelIndex, rtl: bool
    ) -> None:
        one, colours = self._grid.grid.participant(index.row()), tokens()
        if not one.leaves_too_early:
            paint_text(painter, inner, str(index.data()), colours.ink, TextRole.BODY, START, rtl=rtl)
            return
        sign = mirrored(QRectF(inner.x(), inner.y(), Size.ICON, inner.height()), inner, rtl)
        paint_sign(painter, sign, Sign.WARNING)
        words = mirrored(inner.adjusted(Size.ICON + 4, 0, 8, 0), inner, rtl)
        paint_text(painter, words, str(index.data()), colours.caution, TextRole.LABEL, START, rtl=rtl)

    def _paint_days(
        self, painter: QPainter, inner: QRectF, index: QModelIndex | QPersistentModelIndex, rtl: bool
    ) -> None:
        """The sum, and a bar with a tick at the threshold."""
        done, colours = self._grid.grid.participant(index.row()).completion, tokens()
        text = mirrored(QRectF(inner.x(), inner.y(), 32, inner.height()), inner, rtl)
        paint_text(painter, text, str(index.data()), colours.ink, TextRole.BODY, END, rtl=rtl)
        width, height = _BAR
        y = round(inner.center().y() - height / 2)
        bar = mirrored(QRectF(inner.x() + 40, y, width, height), inner, rtl)
        paint_ground(painter, bar, colours.pressed, radius=2)
        share = done.present / done.total if done.total else 0.0
        if share:
            filled = mirrored(QRectF(bar.x(), bar.y(), max(4.0, width * share), height), bar, rtl)
            paint_ground(painter, filled, colours.positive if done.is_acquired else colours.muted, radius=2)
        at = round(width * done.needed / done.total) if done.total else width
        tick = mirrored(QRectF(bar.x() + at - 1, bar.y() - 3, 1.5, height + 6), bar, rtl)
        painter.fillRect(tick, QColor(colours.ink))

    def _paint_state(
        self, painter: QPainter, inner: QRectF, index: QModelIndex | QPersistentModelIndex, rtl: bool
    ) -> None:
        colours = tokens()
        if not self._grid.grid.participant(index.row()).completion.is_acquired:
            paint_text(painter, inner, str(index.data()), colours.muted, TextRole.CAPTION, START, rtl=rtl)
            return
        icon = mirrored(QRectF(inner.x(), inner.y(), Size.ICON, inner.height()), inner, rtl)
        paint_icon(painter, Sign.ACQUIRED.icon, icon, colours.positive)
        words = mirrored(inner.adjusted(Size.ICON + 4, 0, 0, 0), inner, rtl)
        paint_text(
            painter, words, str(index.data()), colours.positive, TextRole.CAPTION_MEDIUM, START, rtl=rtl
        )


class _DayHeader(QHeaderView):
    """Two lines over each day: the weekday and its number; captions over the other columns."""

    def __init__(self, grid: AttendanceGrid, formats: Formats) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self._grid = grid
        self._formats = formats
        self.setFixedHeight(_HEAD)
        self.setMinimumSectionSize(20)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, rtl = QPainter(self.viewport()), tokens(), is_rtl(self._grid)
        painter.fillRect(self.viewport().rect(), QColor(colours.surface))
        for place, spec in enumerate(self._grid.grid.columns):
            x, width = self.sectionViewportPosition(place), self.sectionSize(place)
            if spec.kind is Kind.CELL and spec.half == "morning":
                left = x - self.sectionSize(place + 1) if rtl else x
                self._paint_day(painter, QRectF(left, 0, 2 * width, _HEAD), place)
            elif spec.kind is Kind.CLOSED:
                paint_attendance(painter, QRectF(x, 0, width, _HEAD), AttendanceMark.CLOSED)
            elif spec.kind is not Kind.CELL:
                words = QRectF(x + 4, _HEAD - 24, width - 8, 20)
                paint_text(
                    painter, words, self._caption(spec.kind), colours.muted, TextRole.CAPTION, START, rtl=rtl
                )
        painter.fillRect(QRectF(0, _HEAD - 1, self.viewport().width(), 1), QColor(colours.line))

    def _paint_day(self, painter: QPainter, place: QRectF, column: int) -> None:
        day, page, colours = self._grid.grid.columns[column].day, self._grid.grid.page, tokens()
        if day is None:
            return
        today = page is not None and day == page.today
        if today:
            painter.fillRect(place, QColor(colours.accent_soft))
        tone = colours.accent_ink if today else colours.muted
        above, below = QRectF(place.x(), 4, place.width(), 16), QRectF(place.x(), 20, place.width(), 20)
        paint_text(painter, above, self._formats.weekday(day), tone, TextRole.CAPTION, CENTER)
        number = colours.accent_ink if today else colours.ink
        paint_text(painter, below, str(day.day), number, TextRole.SECTION, CENTER)

    def _caption(self, kind: Kind) -> str:
        page = self._grid.grid.page
        if kind is Kind.NAME and page is not None:
            number = self._formats.number(len(page.participants))
            return translate("Training", "People: {number}, mornings and afternoons").format(number=number)
        if kind is Kind.DEPARTURE:
            return translate("Training", "Departure")
        if kind is Kind.DAYS:
            return translate("Training", "Days")
        if kind is Kind.STATE and page is not None:
            needed = -(-2 * len(page.card.days) * page.percent // 100)
            text = translate("Training", "{percent} %: {days} d")
            return text.format(percent=page.percent, days=self._formats.number(-(-needed // 2)))
        return ""


def _letters() -> Mapping[str, str]:
    """The letters on the marks, as they are keyed."""
    words = mark_words()
    return {mark: words[mark][:1].upper() for mark in ("absent", "excused")}
