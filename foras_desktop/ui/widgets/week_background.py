"""What lies under the week's cards: hours, columns, closed days and the line of now."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from foras_desktop.ui.theme import Size, TextRole, paint_icon
from foras_desktop.ui.widgets.calendar_event import CalendarDay
from foras_desktop.ui.widgets.hatch import paint_hatch
from foras_desktop.ui.widgets.paint import CENTER, END, mirrored, paint_ground, paint_text, text_width, tokens

HOUR_COLUMN = 48
_NAME_AT_HOURS = 3.5


def paint_week(
    painter: QPainter,
    whole: QRectF,
    hours: Sequence[tuple[int, str]],
    columns: Sequence[tuple[QRectF, CalendarDay]],
    pixels_an_hour: int,
    *,
    rtl: bool,
) -> None:
    """Ground, hour lines with their labels, closed days, and a hairline at each column's start."""
    colours = tokens()
    line = QColor(colours.line)
    painter.fillRect(whole, QColor(colours.surface))
    for y, label in hours:
        across = QRectF(HOUR_COLUMN, y, whole.width() - HOUR_COLUMN, 1)
        painter.fillRect(mirrored(across, whole, rtl), line)
        place = mirrored(QRectF(0, y - 8, HOUR_COLUMN - 8, 16), whole, rtl)
        paint_text(painter, place, label, colours.muted, TextRole.CAPTION, END, rtl=rtl)
    for number, (column, day) in enumerate(columns):
        if day.closed:
            _paint_closed(painter, column, day, pixels_an_hour)
        edge = QRectF(column.left() - (0 if number else 1), 0, 1, whole.height())
        painter.fillRect(mirrored(edge, column, rtl), line)


def _paint_closed(painter: QPainter, column: QRectF, day: CalendarDay, pixels_an_hour: int) -> None:
    colours = tokens()
    paint_hatch(painter, column)
    middle = round(column.y() + min(column.height() / 2, _NAME_AT_HOURS * pixels_an_hour))
    icon = QRectF(round(column.center().x() - Size.ICON / 2), middle - 24, Size.ICON, Size.ICON)
    paint_ground(painter, icon.adjusted(-4, -2, 4, 2), colours.sunken, radius=2)
    paint_icon(painter, "calendar-off", icon, colours.muted)
    lines = _in_two(day.closed, column.width() - 8)
    words = [(line, TextRole.LABEL, colours.ink, 4 + 20 * place) for place, line in enumerate(lines)]
    words.append((day.closed_caption, TextRole.CAPTION, colours.muted, 5 + 20 * len(lines)))
    for text, role, colour, below in words:
        width = min(text_width(text, role) + 8, column.width())
        ground = QRectF(column.center().x() - width / 2, middle + below - 10, width, 20)
        paint_ground(painter, ground, colours.sunken, radius=2)
        paint_text(painter, ground, text, colour, role, CENTER)


def _in_two(text: str, width: float) -> list[str]:
    """On one line where it fits, else broken at a space; what is still too long is cut when painted."""
    words = text.split()
    for count in range(len(words), 0, -1):
        first = " ".join(words[:count])
        if text_width(first, TextRole.LABEL) <= width:
            rest = " ".join(words[count:])
            return [first, rest] if rest else [first]
    return [text]


def paint_now(painter: QPainter, column: QRectF, y: int, *, rtl: bool) -> None:
    """2 px of accent across the day, and a dot at its start."""
    accent = QColor(tokens().accent)
    painter.fillRect(QRectF(column.x(), y, column.width(), 2), accent)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    painter.drawEllipse(QPointF(column.right() if rtl else column.left(), y + 1), 4, 4)
