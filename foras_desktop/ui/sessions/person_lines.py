"""The lines of people in the side panel: what one holds, and how it is painted; no behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from foras_desktop.domain.codes import ATTENDANCES
from foras_desktop.ui.theme import Size, TextRole, Tokens, paint_icon
from foras_desktop.ui.theme.style import paint_focus
from foras_desktop.ui.widgets.paint import (
    CENTER,
    END,
    START,
    mirrored,
    paint_ground,
    paint_text,
    tokens,
)
from foras_desktop.ui.widgets.row_model import ROW, Row
from foras_desktop.ui.widgets.sign import Sign, paint_sign
from foras_desktop.ui.widgets.tag import country_tag_width, paint_country_tag

LINE = 36
LINE_WITH_MARKS = 48
MARGIN = 8
_DATE = 52
_ACTION = 28
_CELL, _CELL_GAP = 26, 2

_LETTERS: Mapping[str, Any] = {
    "present": QT_TRANSLATE_NOOP("Marks", "P"),
    "absent": QT_TRANSLATE_NOOP("Marks", "A"),
    "absent_excused": QT_TRANSLATE_NOOP("Marks", "E"),
    "left_early": QT_TRANSLATE_NOOP("Marks", "L"),
}
MARKS = tuple(sorted(ATTENDANCES, key=list(_LETTERS).index))
MARK_KEYS: Mapping[str, str] = {letter: mark for mark, letter in _LETTERS.items()}
"""The key of each mark that works in every language, beside the letter shown and 1 to 4."""


def mark_letter(mark: str) -> str:
    """What stands in the cell of a mark and types it: the first letter of its word in this language."""
    return QCoreApplication.translate("Marks", _LETTERS[mark])


@dataclass(frozen=True, slots=True)
class PersonLine(Row):
    """`action` is the icon at the end; `marks` shows the four cells of attendance instead."""

    action: str = ""
    leaves_soon: bool = False
    marked: bool = False
    marks: bool = False
    attendance: str = ""
    country_name: str = ""


def action_rect(line: QRectF, rtl: bool) -> QRectF:
    """Where the icon at the end may be pressed."""
    return mirrored(QRectF(line.right() - 36, line.y(), 36, line.height()), line, rtl)


def mark_rects(line: QRectF, rtl: bool) -> list[tuple[str, QRectF]]:
    """Where each mark of attendance may be pressed."""
    width = len(MARKS) * _CELL + (len(MARKS) - 1) * _CELL_GAP
    x = line.right() - MARGIN - width
    top = round(line.y() + (line.height() - _CELL) / 2)
    places = []
    for number, mark in enumerate(MARKS):
        cell = QRectF(x + number * (_CELL + _CELL_GAP), top, _CELL, _CELL)
        places.append((mark, mirrored(cell, line, rtl)))
    return places


class PersonLineDelegate(QStyledItemDelegate):
    """For lists whose model answers the `ROW` role with a `PersonLine`."""

    def __init__(self, height: int = LINE, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.height = height

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, self.height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line = index.data(ROW)
        if not isinstance(line, PersonLine):
            return
        whole, colours = QRectF(option.rect), tokens()
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        _paint_state(painter, whole, option, index, colours)
        if line.marks:
            _paint_with_marks(painter, whole, line, colours, rtl)
        else:
            _paint_with_date(painter, whole, line, colours, rtl)
        painter.restore()


def _paint_state(
    painter: QPainter,
    whole: QRectF,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
    colours: Tokens,
) -> None:
    state, flag, view = option.state, QStyle.StateFlag, option.widget
    in_use = bool(getattr(view, "hasFocus", lambda: False)())
    chosen = bool(state & flag.State_Selected) and in_use
    if chosen:
        paint_ground(painter, whole, colours.accent_soft)
    elif state & flag.State_MouseOver:
        paint_ground(painter, whole, colours.hover)
    if index.row() < index.model().rowCount() - 1 and not chosen:
        line = QRectF(whole.x() + MARGIN, whole.bottom() - 1, whole.width() - 2 * MARGIN, 1)
        painter.fillRect(line, QColor(colours.line))
    if chosen and getattr(view, "shows_focus", lambda: True)():
        paint_focus(painter, whole, colours, 6)


def _paint_with_date(painter: QPainter, whole: QRectF, line: PersonLine, colours: Tokens, rtl: bool) -> None:
    inner = whole.adjusted(MARGIN, 0, -MARGIN, 0)
    x = inner.right()
    if line.action:
        icon = QRectF(x - Size.ICON, inner.y(), Size.ICON, inner.height())
        tone = colours.muted if line.action == "x" else colours.accent
        paint_icon(painter, line.action, mirrored(icon, whole, rtl), tone)
        x -= _ACTION
    if line.trailing:
        role = TextRole.CAPTION_STRONG if line.leaves_soon else TextRole.CAPTION
        tone = colours.caution if line.leaves_soon else colours.muted
        place = mirrored(QRectF(x - _DATE, inner.y(), _DATE, inner.height()), whole, rtl)
        paint_text(painter, place, line.trailing, tone, role, END, rtl=rtl)
    x -= _DATE
    if line.leaves_soon:
        sign = QRectF(x - Size.ICON, inner.y(), Size.ICON, inner.height())
        paint_sign(painter, mirrored(sign, whole, rtl), Sign.LEAVES_SOON)
    x -= Size.ICON + Size.S1
    if line.country:
        width = country_tag_width(line.country)
        tag = mirrored(QRectF(x - width, inner.y(), width, inner.height()), whole, rtl)
        paint_country_tag(painter, tag, line.country, rtl=rtl)
        x -= width
    name = QRectF(inner.x(), inner.y(), x - inner.x() - Size.S2, inner.height())
    role = TextRole.SECTION if line.marked else TextRole.BODY
    paint_text(painter, mirrored(name, whole, rtl), line.title, colours.ink, role, START, rtl=rtl)


def _paint_with_marks(painter: QPainter, whole: QRectF, line: PersonLine, colours: Tokens, rtl: bool) -> None:
    inner = whole.adjusted(MARGIN, 0, -MARGIN, 0)
    cells = mark_rects(whole, rtl)
    width = inner.width() - len(cells) * (_CELL + _CELL_GAP) - Size.S2
    name = QRectF(inner.x(), whole.y() + 5, width, 20)
    paint_text(painter, mirrored(name, whole, rtl), line.title, colours.ink, TextRole.LABEL, START, rtl=rtl)
    dot = QRectF(inner.x(), whole.y() + 30, 6, 6)
    hue = colours.country(line.country or "").hue
    paint_ground(painter, mirrored(dot, whole, rtl), hue, radius=2)
    below = mirrored(QRectF(inner.x() + 11, whole.y() + 25, width - 11, 16), whole, rtl)
    paint_text(painter, below, line.country_name, colours.muted, TextRole.CAPTION, START, rtl=rtl)
    for mark, cell in cells:
        _paint_mark(painter, cell, mark, mark == line.attendance, colours)


def _paint_mark(painter: QPainter, cell: QRectF, mark: str, chosen: bool, colours: Tokens) -> None:
    if chosen:
        paint_ground(painter, cell, colours.accent_fill, radius=Size.RADIUS_SMALL)
    else:
        paint_ground(painter, cell, colours.surface, colours.line_strong, radius=Size.RADIUS_SMALL)
    tone = colours.on_accent if chosen else colours.muted
    role = TextRole.CAPTION_STRONG if chosen else TextRole.CAPTION_MEDIUM
    paint_text(painter, cell, mark_letter(mark), tone, role, CENTER)
