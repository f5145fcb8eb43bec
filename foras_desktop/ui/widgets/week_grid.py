"""The scrolled part of the week: hours, columns, closed days, the line of now, and the cards on it."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from foras_desktop.ui.widgets.calendar_event import CalendarDay, CalendarEvent, lanes_of
from foras_desktop.ui.widgets.event_card import EventCard
from foras_desktop.ui.widgets.paint import is_rtl, mirrored
from foras_desktop.ui.widgets.week_background import HOUR_COLUMN, paint_now, paint_week

_STEP = 15


class WeekGrid(QWidget):
    """Painted under its cards; the calendar around it owns the signals that pages listen to."""

    event_chosen = Signal(object)
    event_opened = Signal(object)
    event_moved = Signal(object, object, object)
    person_dropped = Signal(object, str)
    slot_activated = Signal(object)

    def __init__(self, first: time, last: time, pixels_an_hour: int) -> None:
        super().__init__()
        self._usual = first.hour * 60 + first.minute, (last.hour * 60 + last.minute) or 24 * 60
        self._first, self._last = self._usual
        self._hour = pixels_an_hour
        self._days: tuple[CalendarDay, ...] = ()
        self._events: tuple[CalendarEvent, ...] = ()
        self._cards: dict[object, EventCard] = {}
        self._now: datetime | None = None
        self._chosen: object = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # What is shown

    def set_week(self, days: Sequence[CalendarDay], events: Sequence[CalendarEvent]) -> None:
        """Replace days and events; a chosen event stays chosen while it is there."""
        self._days = tuple(days)
        self._events = tuple(sorted(events, key=lambda one: (one.start, one.end)))
        self._fit_hours()
        had_focus = any(card.hasFocus() for card in self._cards.values())
        for card in self._cards.values():
            card.hide()
            card.deleteLater()
        self._cards = {event.key: self._make_card(event) for event in self._events}
        if self._chosen not in self._cards:
            self._chosen = None
        self._mark_chosen()
        self._place_cards()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def _fit_hours(self) -> None:
        """The usual hours, and more when an event lies before or after them."""
        starts = [event.start.hour * 60 + event.start.minute for event in self._events]
        ends = [event.end.hour * 60 + event.end.minute for event in self._events]
        self._first = min([self._usual[0], *starts])
        self._last = max([self._usual[1], *ends])
        self.updateGeometry()

    @property
    def first_minute(self) -> int:
        """The minute of the day at the top."""
        return self._first

    def set_now(self, now: datetime | None) -> None:
        """Move the line of now."""
        self._now = now
        self.update()

    def choose(self, key: object, *, announce: bool = True, focus: bool = False) -> None:
        """Choose an event, or none."""
        self._chosen = key if key in self._cards else None
        self._mark_chosen()
        if focus and self._chosen is not None:
            self._cards[self._chosen].setFocus(Qt.FocusReason.OtherFocusReason)
        if announce and self._chosen is not None:
            self.event_chosen.emit(self._chosen)

    @property
    def chosen(self) -> object:
        return self._chosen

    def card(self, key: object) -> EventCard | None:
        """The card of an event, e.g. to scroll to it."""
        return self._cards.get(key)

    def sizeHint(self) -> QSize:
        return QSize(HOUR_COLUMN + 152 * max(1, len(self._days)), self._y_of_minute(self._last) + 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(HOUR_COLUMN + 72 * max(1, len(self._days)), self.sizeHint().height())

    # Cards

    def _make_card(self, event: CalendarEvent) -> EventCard:
        card = EventCard(event, self)
        key = event.key
        card.clicked.connect(lambda: self.choose(key))
        card.opened.connect(lambda: self.event_opened.emit(key))
        card.key_pressed.connect(lambda pressed: self._on_card_key(key, pressed))
        card.dragged.connect(lambda moved, stretch: self._on_card_dragged(key, moved, stretch))
        card.dropped.connect(lambda moved, stretch: self._on_card_dropped(key, moved, stretch))
        card.person_dropped.connect(lambda person: self.person_dropped.emit(key, person))
        card.show()
        return card

    def _mark_chosen(self) -> None:
        for key, card in self._cards.items():
            card.setChecked(key == self._chosen)

    def _place_cards(self) -> None:
        lanes = {}
        for column in range(len(self._days)):
            lanes.update(lanes_of(event for event in self._events if self._column_of(event) == column))
        for event in self._events:
            column = self._column_of(event)
            card = self._cards[event.key]
            card.setVisible(column >= 0)
            if column >= 0:
                card.setGeometry(self._card_rect(event, column, *lanes[event.key]))

    def _card_rect(self, event: CalendarEvent, column: int, lane: int, lanes: int) -> QRect:
        whole = self.column_rect(column)
        inner = whole.adjusted(3, 0, -3, 0)
        width = (inner.width() + 2) / lanes
        place = QRectF(inner.x() + lane * width, 0, width - 2 if lanes > 1 else inner.width(), 0)
        if is_rtl(self):
            place = mirrored(place, inner, True)
        top = self._y_of(event.start) + 2
        bottom = max(self._y_of(event.end) - 2, top + 24)
        left, right = round(place.left()), round(place.right())
        return QRect(left, top, right - left, bottom - top)

    def _column_of(self, event: CalendarEvent) -> int:
        day = event.start.date()
        return next((place for place, one in enumerate(self._days) if one.day == day), -1)

    # Geometry

    def column_rect(self, column: int) -> QRectF:
        """A day's column in the grid, whole pixels, mirrored in Arabic."""
        count = max(1, len(self._days))
        room = self.width() - HOUR_COLUMN
        left, right = (HOUR_COLUMN + room * edge // count for edge in (column, column + 1))
        return mirrored(QRectF(left, 0, right - left, self.height()), QRectF(self.rect()), is_rtl(self))

    def _y_exact(self, moment: datetime) -> float:
        return (moment.hour * 60 + moment.minute - self._first) * self._hour / 60

    def _y_of(self, moment: datetime) -> int:
        return self._y_of_minute(moment.hour * 60 + moment.minute)

    def _y_of_minute(self, minute: int) -> int:
        return round((minute - self._first) * self._hour / 60)

    def _slot_at(self, place: QPointF) -> datetime | None:
        for column, day in enumerate(self._days):
            if self.column_rect(column).contains(place):
                minute = self._first + int(place.y() * 60 / self._hour)
                minute = min(minute // 30 * 30, 24 * 60 - 30)
                return datetime.combine(day.day, time(minute // 60, minute % 60))
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards()

    # Keyboard and mouse

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        key = self._chosen if self._chosen in self._cards else self._nearest_key()
        if key is not None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._cards[key].setFocus(event.reason())

    def _nearest_key(self) -> object:
        later = (event.key for event in self._events if self._now is None or event.end >= self._now)
        return next(later, self._events[0].key if self._events else None)

    def _on_card_key(self, key: object, pressed: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(pressed.key()))
        if step is None:
            if pressed.key() == Qt.Key.Key_Space:
                self.choose(key)
                pressed.accept()
            return
        pressed.accept()
        across, down = step
        if is_rtl(self):
            across = -across
        event = self._cards[key].event_shown
        if pressed.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._ask_move(event, timedelta(days=across, minutes=down * _STEP), timedelta())
        elif pressed.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._ask_move(event, timedelta(), timedelta(minutes=down * _STEP))
        else:
            self._go(event, across, down)

    def _go(self, event: CalendarEvent, across: int, down: int) -> None:
        column = self._column_of(event)
        if down:
            same = [one for one in self._events if self._column_of(one) == column]
            place = same.index(event) + down
            target = same[place] if 0 <= place < len(same) else None
        else:
            target = self._beside(event, column, across)
        if target is not None:
            self.choose(target.key, focus=True)

    def _beside(self, event: CalendarEvent, column: int, across: int) -> CalendarEvent | None:
        column += across
        while 0 <= column < len(self._days):
            there = [one for one in self._events if self._column_of(one) == column]
            if there:
                return min(there, key=lambda one: abs(self._y_of(one.start) - self._y_of(event.start)))
            column += across
        return None

    def _ask_move(self, event: CalendarEvent, shift: timedelta, stretch: timedelta) -> None:
        start, end = event.start + shift, event.end + shift + stretch
        if event.movable and end > start and (start, end) != (event.start, event.end):
            self.event_moved.emit(event.key, start, end)

    def _on_card_dragged(self, key: object, moved: QPoint, stretching: bool) -> None:
        card = self._cards[key]
        self._place_cards()
        if stretching:
            card.resize(card.width(), max(24, card.height() + moved.y()))
        else:
            card.move(card.pos() + moved)
        card.raise_()

    def _on_card_dropped(self, key: object, moved: QPoint, stretching: bool) -> None:
        event = self._cards[key].event_shown
        minutes = round(moved.y() * 60 / self._hour / _STEP) * _STEP
        width = self.column_rect(0).width() or 1
        days = round(moved.x() / width) * (-1 if is_rtl(self) else 1)
        self._place_cards()
        if stretching:
            self._ask_move(event, timedelta(), timedelta(minutes=minutes))
        else:
            self._ask_move(event, timedelta(days=days, minutes=minutes), timedelta())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        slot = self._slot_at(event.position())
        if slot is not None:
            self.slot_activated.emit(slot)

    def paintEvent(self, _event: QPaintEvent) -> None:
        hours = [
            (self._y_of_minute(minute), f"{minute // 60 % 24:02}:{minute % 60:02}")
            for minute in range(-(-self._first // 60) * 60, self._last + 1, 60)
        ]
        columns = [(self.column_rect(place), day) for place, day in enumerate(self._days)]
        painter = QPainter(self)
        paint_week(painter, QRectF(self.rect()), hours, columns, self._hour, rtl=is_rtl(self))
        if self._now is None:
            return
        for column, day in columns:
            if day.day == self._now.date():
                paint_now(painter, column, int(self._y_exact(self._now)), rtl=is_rtl(self))


_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
