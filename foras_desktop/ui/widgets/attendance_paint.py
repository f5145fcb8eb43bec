"""Paints one half day of attendance: present, absent, excused, not keyed; today's column, closed days."""

from enum import StrEnum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from foras_desktop.ui.theme import TextRole
from foras_desktop.ui.theme.style import paint_focus
from foras_desktop.ui.widgets.hatch import paint_hatch
from foras_desktop.ui.widgets.paint import CENTER, paint_ground, paint_text, tokens

_MARK = 20


class AttendanceMark(StrEnum):
    """What the cell holds."""

    PRESENT = "present"
    ABSENT = "absent"
    EXCUSED = "excused"
    NOT_KEYED = "not_keyed"
    CLOSED = "closed"


def paint_attendance(
    painter: QPainter,
    cell: QRectF,
    mark: AttendanceMark,
    letter: str = "",
    *,
    today: bool = False,
    focused: bool = False,
) -> None:
    """`letter` is the translated letter of absent or excused."""
    colours = tokens()
    if mark is AttendanceMark.CLOSED:
        paint_hatch(painter, cell, pitch=5, width=1.25)
        return
    if today:
        painter.fillRect(cell, QColor(colours.accent_soft))
    centre = cell.center()
    box = QRectF(round(centre.x() - _MARK / 2), round(centre.y() - _MARK / 2), _MARK, _MARK)
    if mark is AttendanceMark.PRESENT:
        dot = QRectF(round(centre.x() - 4), round(centre.y() - 4), 8, 8)
        paint_ground(painter, dot, colours.ink, radius=4)
    elif mark is AttendanceMark.ABSENT:
        paint_ground(painter, box, colours.pressed, radius=4)
        paint_text(painter, box, letter, colours.ink, TextRole.CAPTION_STRONG, CENTER)
    elif mark is AttendanceMark.EXCUSED:
        paint_ground(painter, box, None, colours.line_strong, radius=4)
        paint_text(painter, box, letter, colours.ink, TextRole.CAPTION_STRONG, CENTER)
    else:
        dash = QRectF(round(centre.x() - 4), round(centre.y() - 1), 8, 2)
        paint_ground(painter, dash, colours.line_strong, radius=1)
    if focused:
        paint_focus(painter, cell, colours)
