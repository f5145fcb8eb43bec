"""The week: day heads above, hours and sessions below; arrows go from event to event."""

from collections.abc import Sequence
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from foras_desktop.ui.theme import TextRole
from foras_desktop.ui.widgets.calendar_event import CalendarDay, CalendarEvent
from foras_desktop.ui.widgets.paint import (
    CENTER,
    START,
    is_rtl,
    mirrored,
    paint_ground,
    paint_text,
    text_width,
    tokens,
)
from foras_desktop.ui.widgets.week_grid import WeekGrid

_HEAD = 39
_FIRST, _LAST = time(8, 30), time(18, 0)
_HOUR = 64


class WeekCalendar(QWidget):
    """`set_week(days, events)`; one day makes it a day calendar. Moves are asked for, never done here."""

    event_chosen = Signal(object)
    event_opened = Signal(object)
    event_moved = Signal(object, object, object)
    person_dropped = Signal(object, str)
    slot_activated = Signal(object)

    def __init__(
        self,
        *,
        first: time = _FIRST,
        last: time = _LAST,
        pixels_an_hour: int = _HOUR,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._grid = WeekGrid(first, last, pixels_an_hour)
        self._head = _WeekHead(self._grid)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._scroll, 1)
        self.setFocusProxy(self._grid)
        self.retranslate()
        self._grid.event_chosen.connect(self._on_grid_event_chosen)
        self._grid.event_opened.connect(self.event_opened)
        self._grid.event_moved.connect(self.event_moved)
        self._grid.person_dropped.connect(self.person_dropped)
        self._grid.slot_activated.connect(self.slot_activated)

    def retranslate(self) -> None:
        """Say again what the widget itself says."""
        name = QCoreApplication.translate("WeekCalendar", "Calendar: arrows go from session to session")
        self.setAccessibleName(name)
        self._grid.setAccessibleName(name)

    def set_week(self, days: Sequence[CalendarDay], events: Sequence[CalendarEvent]) -> None:
        """Replace what is shown."""
        self._grid.set_week(days, events)
        self._head.set_days(days)

    def set_now(self, now: datetime | None) -> None:
        """Where the line of now lies; its day's number is marked."""
        self._grid.set_now(now)
        self._head.set_today(now.date() if now else None)

    def choose(self, key: object) -> None:
        """Choose an event silently and bring it into view; None chooses nothing."""
        self._grid.choose(key, announce=False)
        self._show(key)

    def chosen_key(self) -> object:
        """The chosen event, or None."""
        return self._grid.chosen

    def _on_grid_event_chosen(self, key: object) -> None:
        self._show(key)
        self.event_chosen.emit(key)

    def _show(self, key: object) -> None:
        card = self._grid.card(key)
        if card is not None:
            self._scroll.ensureWidgetVisible(card, 0, 16)


class _WeekHead(QWidget):
    """Weekday and number over each column; today's number on accent."""

    def __init__(self, grid: WeekGrid) -> None:
        super().__init__()
        self._grid = grid
        self._days: tuple[CalendarDay, ...] = ()
        self._today: date | None = None
        self.setFixedHeight(_HEAD)

    def set_days(self, days: Sequence[CalendarDay]) -> None:
        self._days = tuple(days)
        self.update()

    def set_today(self, today: date | None) -> None:
        self._today = today
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _HEAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), tokens()
        painter.fillRect(self.rect(), QColor(colours.surface))
        for column, day in enumerate(self._days):
            self._paint_day(painter, self._grid.column_rect(column), day)
        painter.fillRect(QRectF(0, _HEAD - 1, self.width(), 1), QColor(colours.line))

    def _paint_day(self, painter: QPainter, column: QRectF, day: CalendarDay) -> None:
        colours, rtl = tokens(), is_rtl(self)
        place = QRectF(column.x(), 0, column.width(), _HEAD)
        word = text_width(day.weekday)
        where = mirrored(QRectF(place.x() + 7, 9, word + 1, 20), place, rtl)
        paint_text(painter, where, day.weekday, colours.muted, TextRole.BODY, START, rtl=rtl)
        number = text_width(day.number, TextRole.SECTION)
        today = day.day == self._today
        where = QRectF(place.x() + 7 + word + (4 if today else 7), 9, number + (12 if today else 1), 20)
        where = mirrored(where, place, rtl)
        if today:
            paint_ground(painter, where, colours.accent_fill, radius=4)
        colour = colours.on_accent if today else colours.ink
        paint_text(painter, where, day.number, colour, TextRole.SECTION, CENTER)
