"""The day's time line: lanes of cards at 72 px an hour, the line of now under them, its time in the hours."""

from collections.abc import Sequence
from datetime import datetime, time

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from foras_desktop.ui.theme import TextRole
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
from foras_desktop.ui.widgets.timeline_card import NowDot, TimelineCard
from foras_desktop.ui.widgets.timeline_entry import Lane, TimelineEntry

_LANES_FROM = 59
_TOP = 42
_LANE_GAP = 12
_FIRST, _LAST = time(9, 0), time(17, 0)
_HOUR = 72


class DayTimeline(QWidget):
    """`set_day(lanes, entries)`. Up and Down go from card to card, Enter opens."""

    entry_opened = Signal(object)

    def __init__(
        self,
        *,
        first: time = _FIRST,
        last: time = _LAST,
        pixels_an_hour: int = _HOUR,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._first = first.hour * 60 + first.minute
        self._last = last.hour * 60 + last.minute
        self._hour = pixels_an_hour
        self._lanes: tuple[Lane, ...] = ()
        self._cards: list[TimelineCard] = []
        self._now: datetime | None = None
        self._dot = NowDot(self)
        self.retranslate()

    def retranslate(self) -> None:
        """Say again what the widget itself says."""
        self.setAccessibleName(QCoreApplication.translate("DayTimeline", "The day's sessions and classes"))

    def set_day(self, lanes: Sequence[Lane], entries: Sequence[TimelineEntry]) -> None:
        """Replace what is shown."""
        self._lanes = tuple(lanes)
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [self._make_card(entry) for entry in sorted(entries, key=lambda one: one.start)]
        self._place()
        self.update()

    def set_now(self, now: datetime | None) -> None:
        """Move the line of now."""
        self._now = now
        self._place()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(590, self._y_of_minute(self._last) + 36)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, self.sizeHint().height())

    def _make_card(self, entry: TimelineEntry) -> TimelineCard:
        card = TimelineCard(entry, self)
        key = entry.key
        card.clicked.connect(lambda: self.entry_opened.emit(key))
        card.key_pressed.connect(lambda pressed: self._on_card_key(card, pressed))
        card.show()
        return card

    def _on_card_key(self, card: TimelineCard, pressed: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(pressed.key()))
        if step is None:
            return
        pressed.accept()
        place = self._cards.index(card) + step
        if 0 <= place < len(self._cards):
            self._cards[place].setFocus(Qt.FocusReason.TabFocusReason)

    # Geometry

    def _y_of_minute(self, minute: int) -> int:
        return _TOP + round((minute - self._first) * self._hour / 60)

    def _y_of(self, moment: datetime) -> int:
        return self._y_of_minute(moment.hour * 60 + moment.minute)

    def _end(self) -> int:
        return self.width() - 23

    def _lane_rect(self, number: int) -> QRectF:
        fixed = sum(lane.width + _LANE_GAP for lane in self._lanes if lane.width)
        loose = max(1, sum(1 for lane in self._lanes if not lane.width))
        x, room = float(_LANES_FROM + 20), float(self._end() - _LANES_FROM - 20 - fixed)
        for place, lane in enumerate(self._lanes):
            width = lane.width or (room - _LANE_GAP * (loose - 1)) / loose
            if place == number:
                return QRectF(x, 0, width, self.height())
            x += width + _LANE_GAP
        return QRectF(x, 0, 0, self.height())

    def _place(self) -> None:
        whole = QRectF(self.rect())
        for card in self._cards:
            entry = card.entry
            lane = mirrored(self._lane_rect(entry.lane), whole, is_rtl(self))
            top, bottom = self._y_of(entry.start) + 2, self._y_of(entry.end) - 2
            card.setGeometry(QRect(round(lane.x()), top, round(lane.width()), max(40, bottom - top)))
        self._place_dot()

    def _place_dot(self) -> None:
        card = self._under_way()
        self._dot.setVisible(card is not None)
        if card is None or self._now is None:
            return
        x = card.geometry().right() + 1 if is_rtl(self) else card.x()
        self._dot.move(x - 4, self._y_of(self._now) - 4)
        self._dot.raise_()

    def _under_way(self) -> TimelineCard | None:
        now = self._now
        if now is None:
            return None
        return next((card for card in self._cards if card.entry.start <= now < card.entry.end), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    # Paint

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), tokens()
        whole, rtl = QRectF(self.rect()), is_rtl(self)
        for number, lane in enumerate(self._lanes):
            rect = self._lane_rect(number)
            place = mirrored(QRectF(rect.x(), 4, rect.width(), 16), whole, rtl)
            paint_text(painter, place, lane.title, colours.muted, TextRole.CAPTION, START, rtl=rtl)
        for minute in range(self._first, self._last + 1, 60):
            y = self._y_of_minute(minute)
            line = mirrored(QRectF(_LANES_FROM + 2, y, self._end() - _LANES_FROM - 2, 1), whole, rtl)
            painter.fillRect(line, QColor(colours.line))
            place = mirrored(QRectF(8, y - 8, 45, 16), whole, rtl)
            text = f"{minute // 60:02}:{minute % 60:02}"
            paint_text(painter, place, text, colours.muted, TextRole.CAPTION, END, rtl=rtl)
        self._paint_now(painter, whole, rtl)

    def _paint_now(self, painter: QPainter, whole: QRectF, rtl: bool) -> None:
        if self._now is None or not self._first <= self._now.hour * 60 + self._now.minute <= self._last:
            return
        colours, y = tokens(), self._y_of(self._now)
        card = self._under_way()
        end = self._end() if card is None else self._lane_rect(card.entry.lane).x()
        line = QRectF(62, y - 1, end - 62, 2)
        painter.fillRect(mirrored(line, whole, rtl), QColor(colours.accent))
        badge = mirrored(QRectF(18, y - 10, 44, 20), whole, rtl)
        paint_ground(painter, badge, colours.accent_fill, radius=4)
        text = f"{self._now:%H:%M}"
        paint_text(painter, badge, text, colours.on_accent, TextRole.CAPTION_STRONG, CENTER)
