"""One entry of the day's time line: a button with hue bar, title, lines, a note at the end, progress."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from foras_desktop.ui.theme import Size, TextRole, Theme, Tokens, paint_icon
from foras_desktop.ui.theme.style import paint_focus
from foras_desktop.ui.widgets.calendar_event import EventState
from foras_desktop.ui.widgets.event_paint import paint_hue_bar
from foras_desktop.ui.widgets.paint import (
    END,
    START,
    is_rtl,
    mirrored,
    paint_ground,
    paint_text,
    text_width,
    tokens,
)
from foras_desktop.ui.widgets.timeline_entry import TimelineEntry

_END = 12
_BLOCK, _BLOCK_GAP, _BLOCK_HEIGHT = 9, 3, 6


class TimelineCard(QAbstractButton):
    """Pressed to open; the time line places it and moves the focus."""

    key_pressed = Signal(QKeyEvent)

    def __init__(self, entry: TimelineEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._keyboard = False
        self.setAccessibleName(entry.spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, whole = QPainter(self), QRectF(self.rect())
        self._paint_ground(painter, whole, tokens())
        paint_hue_bar(painter, whole, self.entry.countries, is_rtl(self))
        y = self._paint_head(painter, whole, tokens())
        y = self._paint_lines(painter, whole, y, tokens())
        self._paint_foot(painter, whole, y, tokens())
        if self.hasFocus() and self._keyboard:
            paint_focus(painter, whole, Theme.current().tokens, 5)

    def _paint_ground(self, painter: QPainter, whole: QRectF, colours: Tokens) -> None:
        if self.entry.is_next:
            paint_ground(painter, whole, colours.accent_soft, colours.accent)
            return
        past = self.entry.state is not EventState.PLANNED or not self.entry.countries
        ground = colours.sunken if past else colours.raised if colours.dark else colours.surface
        paint_ground(painter, whole, colours.hover if self.underMouse() else ground, colours.line)

    def _text_start(self) -> float:
        return 18.0 if self.entry.countries else 12.0

    def _paint_head(self, painter: QPainter, whole: QRectF, colours: Tokens) -> float:
        """Title and note; returns where the next line begins."""
        rtl, entry, start = is_rtl(self), self.entry, self._text_start()
        note = self._paint_note(painter, whole, colours)
        muted = entry.state is not EventState.PLANNED
        ink = colours.muted if muted else colours.ink
        room = whole.width() - start - _END - note
        y = 6.0
        for line in _wrapped(entry.title, room, most=1 if entry.countries else 2):
            place = mirrored(QRectF(start, y, room, 20), whole, rtl)
            paint_text(painter, place, line, ink, TextRole.SECTION, START, rtl=rtl)
            y += 20
        return y + (1 if entry.countries else 0)

    def _paint_note(self, painter: QPainter, whole: QRectF, colours: Tokens) -> float:
        rtl, entry = is_rtl(self), self.entry
        x = whole.width() - _END
        colour = getattr(colours, entry.trailing_tone)
        if entry.trailing:
            width = text_width(entry.trailing, TextRole.CAPTION_MEDIUM) + 1
            place = mirrored(QRectF(x - width, 7, width, 20), whole, rtl)
            paint_text(painter, place, entry.trailing, colour, TextRole.CAPTION_MEDIUM, END, rtl=rtl)
            x -= width + 4
        if entry.trailing_icon:
            place = mirrored(QRectF(x - Size.ICON, 9, Size.ICON, Size.ICON), whole, rtl)
            paint_icon(painter, entry.trailing_icon, place, colour, self.layoutDirection())
            x -= Size.ICON + 4
        return whole.width() - _END - x

    def _paint_lines(self, painter: QPainter, whole: QRectF, y: float, colours: Tokens) -> float:
        ink = colours.ink if self.entry.is_next else colours.muted
        room = whole.width() - self._text_start() - _END
        for text in self.entry.lines:
            place = mirrored(QRectF(self._text_start(), y, room, 16), whole, is_rtl(self))
            paint_text(painter, place, text, ink, TextRole.CAPTION, START, rtl=is_rtl(self))
            y += 16
        return y

    def _paint_foot(self, painter: QPainter, whole: QRectF, y: float, colours: Tokens) -> None:
        entry, rtl, start = self.entry, is_rtl(self), self._text_start()
        room = whole.width() - start - _END
        if entry.progress is not None:
            self._paint_progress(painter, whole, y + 13, colours)
            place = mirrored(QRectF(start, y + 22, room, 16), whole, rtl)
            paint_text(painter, place, entry.progress_text, colours.muted, TextRole.CAPTION, START, rtl=rtl)
            y += 38
        if entry.foot_icon:
            place = mirrored(QRectF(start, y + 13, Size.ICON, Size.ICON), whole, rtl)
            paint_icon(painter, entry.foot_icon, place, colours.muted)
            start += Size.ICON + 4
        place = mirrored(QRectF(start, y + 13, whole.width() - start - _END, 16), whole, rtl)
        paint_text(painter, place, entry.foot, colours.ink, TextRole.CAPTION_MEDIUM, START, rtl=rtl)

    def _paint_progress(self, painter: QPainter, whole: QRectF, y: float, colours: Tokens) -> None:
        behind, current, all_days = self.entry.progress or (0, 0, 0)
        for day in range(all_days):
            x = self._text_start() + day * (_BLOCK + _BLOCK_GAP)
            colour = colours.muted if day < behind else colours.pressed
            if current and day == current - 1:
                colour = colours.accent
            block = mirrored(QRectF(x, y, _BLOCK, _BLOCK_HEIGHT), whole, is_rtl(self))
            paint_ground(painter, block, colour, radius=2)


def _wrapped(text: str, room: float, most: int) -> list[str]:
    """The text on at most `most` lines; the last one may be cut when painted."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if len(lines) < most and lines[-1] and text_width(longer, TextRole.SECTION) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


class NowDot(QWidget):
    """The 8 px dot where the line of now meets what is under way."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(8, 8)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().accent))
        painter.drawEllipse(self.rect())
