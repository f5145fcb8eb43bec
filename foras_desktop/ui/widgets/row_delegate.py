"""Paints a record's two lines: name with its matches, caption, country, date, sign; hover, chosen, focus."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from foras_desktop.ui.theme import Size, TextRole, Theme, Tokens, font, paint_icon
from foras_desktop.ui.theme.style import paint_focus
from foras_desktop.ui.widgets.paint import END, START, mirrored, paint_ground, paint_text, text_width, tokens
from foras_desktop.ui.widgets.row_model import ROW, Row
from foras_desktop.ui.widgets.sign import paint_sign
from foras_desktop.ui.widgets.tag import country_tag_width, paint_country_tag
from foras_desktop.ui.widgets.tooltip import plain

_MARGIN = 8
_TRAILING = 60
_SIGN_COLUMN = 24
_ICON_COLUMN = 28
_BAR = 3
_ARABIC = range(0x0600, 0x0780)


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the parts of a row lie, read from the start; what is not shown has no width."""

    icon: QRectF
    text: QRectF
    country: QRectF
    trailing: QRectF
    sign: QRectF


@dataclass(frozen=True, slots=True)
class _Look:
    """The state of one row while it is painted."""

    chosen: bool
    hovered: bool
    focused: bool
    beside_chosen: bool
    last: bool
    rtl: bool


class RowDelegate(QStyledItemDelegate):
    """For lists whose model answers the `ROW` role with a `Row`."""

    def __init__(self, height: int = Size.ROW_TWO_LINES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._height = height

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, self._height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        look = _look_of(option, index)
        place, colours = QRectF(option.rect), tokens()
        painter.save()
        _paint_state(painter, place, look, colours)
        inner = place.adjusted(_MARGIN, 0, -_MARGIN, 0)
        self._paint_end(painter, inner, row, look, colours)
        places = _places_of(row, inner)
        if row.icon:
            where = mirrored(places.icon, inner, look.rtl)
            direction = Qt.LayoutDirection.RightToLeft if look.rtl else Qt.LayoutDirection.LeftToRight
            paint_icon(painter, row.icon, where, colours.caution, direction)
        text = mirrored(places.text, inner, look.rtl)
        self._paint_lines(painter, text, row, look, colours)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """What had no room in the row is told whole under the pointer."""
        row = index.data(ROW)
        if event.type() != QEvent.Type.ToolTip or not isinstance(row, Row):
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), plain(text_cut_short(row, QRectF(option.rect))), view)
        return True

    def _paint_end(self, painter: QPainter, inner: QRectF, row: Row, look: _Look, colours: Tokens) -> None:
        """Country, date and sign, from the text to the end."""
        places = _places_of(row, inner)
        if row.sign is not None:
            paint_sign(painter, mirrored(places.sign, inner, look.rtl), row.sign)
        if row.trailing:
            colour = colours.ink if look.chosen and colours.dark else colours.muted
            where = mirrored(places.trailing, inner, look.rtl)
            paint_text(painter, where, row.trailing, colour, TextRole.CAPTION, END, rtl=look.rtl)
        if row.country:
            paint_country_tag(painter, mirrored(places.country, inner, look.rtl), row.country, rtl=look.rtl)

    def _paint_lines(
        self,
        painter: QPainter,
        place: QRectF,
        row: Row,
        look: _Look,
        colours: Tokens,
    ) -> None:
        caption = bool(row.caption)
        top = place.y() + (place.height() - (36 if caption else 20)) / 2 - (1 if caption else 0)
        ink = colours.muted if row.withdrawn else colours.ink
        _paint_title(painter, QRectF(place.x(), top, place.width(), 20), row, ink, look.rtl)
        if caption:
            below = QRectF(place.x(), top + 20, place.width(), 16)
            paint_text(painter, below, row.caption, colours.muted, TextRole.CAPTION, START, rtl=look.rtl)


def text_cut_short(row: Row, place: QRectF) -> str:
    """The row's lines where one of them does not fit into the row; empty where all is shown."""
    room = _places_of(row, place.adjusted(_MARGIN, 0, -_MARGIN, 0)).text.width()
    fits = text_width(row.title, TextRole.LABEL) <= room and text_width(row.caption, TextRole.CAPTION) <= room
    return "" if fits else "\n".join(filter(None, (row.title, row.caption)))


def _places_of(row: Row, inner: QRectF) -> _Places:
    x, y, height = inner.right(), inner.y(), inner.height()
    icon = QRectF(inner.x(), y + (height - Size.ICON) / 2, Size.ICON, Size.ICON)
    start = inner.x() + (_ICON_COLUMN if row.icon else 0)
    sign = QRectF(x - Size.ICON, y, Size.ICON, height)
    x -= 0 if row.icon else _SIGN_COLUMN
    width = max(_TRAILING - 8.0, text_width(row.trailing, TextRole.CAPTION)) if row.trailing else 0.0
    trailing = QRectF(x - width, y, width, height)
    x -= width + 8 if row.trailing else 0
    tag = country_tag_width(row.country) if row.country else 0.0
    country = QRectF(x - tag, y, tag, height)
    return _Places(icon, QRectF(start, y, x - tag - start - 8, height), country, trailing, sign)


def _look_of(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> _Look:
    state, flag = option.state, QStyle.StateFlag
    view = option.widget
    current = getattr(view, "chosen_place", lambda: -1)()
    focused = bool(state & flag.State_HasFocus) and bool(getattr(view, "shows_focus", lambda: True)())
    return _Look(
        chosen=bool(state & flag.State_Selected),
        hovered=bool(state & flag.State_MouseOver),
        focused=focused,
        beside_chosen=current == index.row() + 1,
        last=index.row() == index.model().rowCount() - 1,
        rtl=option.direction == Qt.LayoutDirection.RightToLeft,
    )


def _paint_state(painter: QPainter, place: QRectF, look: _Look, colours: Tokens) -> None:
    if look.chosen:
        paint_ground(painter, place, colours.accent_soft)
        bar = QRectF(place.x(), place.y() + 12, _BAR, place.height() - 24)
        paint_ground(painter, mirrored(bar, place, look.rtl), colours.accent, radius=1.5)
    elif look.hovered:
        paint_ground(painter, place, colours.hover)
    if not (look.chosen or look.beside_chosen or look.last):
        line = QRectF(place.x() + _MARGIN, place.bottom() - 1, place.width() - 2 * _MARGIN, 1)
        painter.fillRect(line, QColor(colours.line))
    if look.focused:
        paint_focus(painter, place, colours, 6)


def _paint_title(painter: QPainter, place: QRectF, row: Row, ink: str, rtl: bool) -> None:
    base = font(TextRole.BODY)
    title = _fitted(row.title, place.width())
    layout = QTextLayout(title, base)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats(_formats(title, row, ink))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(1.0, place.width()))
    layout.endLayout()
    painter.setPen(QColor(ink))
    line.draw(painter, QPointF(place.x(), round(place.y() + (place.height() - line.height()) / 2) - line.y()))


def _formats(title: str, row: Row, ink: str) -> list[QTextLayout.FormatRange]:
    strong = row.strong or len(title)
    made = [_range(0, strong, ink, QFont.Weight.Medium)]
    made.append(_range(strong, len(title) - strong, ink, QFont.Weight.Normal))
    accent = Theme.current().tokens.accent
    for start, length in row.title_matches:
        joined = any(ord(letter) in _ARABIC for letter in title[start : start + length])
        weight = None if joined else QFont.Weight.DemiBold
        made.append(_range(start, length, accent, weight))
    return [piece for piece in made if piece.length > 0]


def _range(start: int, length: int, colour: str, weight: QFont.Weight | None) -> QTextLayout.FormatRange:
    piece = QTextLayout.FormatRange()
    look = QTextCharFormat()
    look.setForeground(QColor(colour))
    if weight is not None:
        look.setFontWeight(weight)
    piece.start, piece.length, piece.format = start, length, look
    return piece


def _fitted(title: str, width: float) -> str:
    strong = text_width(title, TextRole.LABEL)
    if strong <= width:
        return title
    return QFontMetricsF(font(TextRole.LABEL)).elidedText(title, Qt.TextElideMode.ElideRight, width)
