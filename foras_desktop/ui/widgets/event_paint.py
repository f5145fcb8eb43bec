"""Paints a session's card: ground and edge by state, hue bar, title that falls back to codes, seats."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from foras_desktop.ui.theme import Size, TextRole, Tokens, paint_icon
from foras_desktop.ui.widgets.calendar_event import CalendarEvent, EventState
from foras_desktop.ui.widgets.paint import START, mirrored, paint_ground, paint_text, text_width, tokens

_BAR_INSET, _BAR_WIDTH, _BAR_GAP = 6, 4, 2
_TEXT = 16
_SEATS_BAR = 56


def paint_event(
    painter: QPainter,
    rect: QRectF,
    event: CalendarEvent,
    *,
    chosen: bool = False,
    hovered: bool = False,
    rtl: bool = False,
) -> None:
    """Paint the whole card in `rect`."""
    colours = tokens()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_card(painter, rect, event, chosen, hovered)
    paint_hue_bar(painter, rect, event.countries, rtl)
    muted = event.state in (EventState.HELD, EventState.CANCELLED)
    inside = QRectF(rect.x() + _TEXT, rect.y(), rect.width() - _TEXT - 8, rect.height())
    icon = event.icon or ("ban" if event.state is EventState.CANCELLED else None)
    tall = rect.height() >= 36
    two_lines = rect.height() < 56
    top = (4.0 if two_lines else 3.0) if tall else (rect.height() - 20) / 2
    title = QRectF(inside.x(), inside.y() + top, inside.width() - (20 if icon else 0), 20)
    _paint_title(painter, mirrored(title, rect, rtl), event, colours.muted if muted else colours.ink, rtl)
    if icon:
        place = QRectF(inside.right() - Size.ICON, title.y() + 3, Size.ICON, Size.ICON)
        paint_icon(painter, icon, mirrored(place, rect, rtl), getattr(colours, event.icon_tone))
    if not tall:
        return
    second = colours.ink if (chosen or event.is_next) and not muted else colours.muted
    caption = QRectF(inside.x(), rect.y() + (26 if two_lines else 24), inside.width(), 16)
    text = event.caption
    if two_lines and event.seats_text:
        text = f"{text} · {event.seats_text}" if text else event.seats_text
    paint_text(painter, mirrored(caption, rect, rtl), text, second, TextRole.CAPTION, START, rtl=rtl)
    if event.seats and not two_lines:
        line = QRectF(inside.x(), rect.y() + 40, inside.width(), 16)
        _paint_seats(painter, line, rect, event, second, chosen or event.is_next, rtl)


def _paint_card(
    painter: QPainter,
    rect: QRectF,
    event: CalendarEvent,
    chosen: bool,
    hovered: bool,
) -> None:
    colours = tokens()
    ground = colours.surface
    if event.state is EventState.PROPOSED:
        ground = colours.accent_soft if chosen else colours.surface
        thin = 1.5 if painter.device().devicePixelRatio() > 1 else 1
        dash = Qt.PenStyle.DashLine
        paint_ground(painter, rect, ground, colours.accent, width=2 if chosen else thin, style=dash)
        return
    if event.state in (EventState.HELD, EventState.CANCELLED):
        ground = colours.sunken
    if chosen or (event.is_next and event.state is EventState.PLANNED):
        paint_ground(painter, rect, colours.accent_soft, colours.accent, width=2 if chosen else 1)
        return
    paint_ground(painter, rect, colours.hover if hovered else ground, colours.line)


def paint_hue_bar(painter: QPainter, card: QRectF, countries: tuple[str, ...], rtl: bool) -> None:
    """The 4 px bar at 6 from the card's edges, split with 2 between for two countries."""
    shown = countries[:2]
    if not shown:
        return
    height = card.height() - 2 * _BAR_INSET
    each = (height - _BAR_GAP * (len(shown) - 1)) / len(shown)
    for place, code in enumerate(shown):
        top = card.y() + _BAR_INSET + place * (each + _BAR_GAP)
        bar = QRectF(card.x() + _BAR_INSET, top, _BAR_WIDTH, each)
        paint_ground(painter, mirrored(bar, card, rtl), tokens().country(code).hue, radius=2)


def _paint_title(painter: QPainter, place: QRectF, event: CalendarEvent, ink: str, rtl: bool) -> None:
    fits = text_width(event.title, TextRole.SECTION) <= place.width()
    shown = event.title if fits or not event.codes else event.codes
    paint_text(painter, place, shown, ink, TextRole.SECTION, START, rtl=rtl)
    if event.state is EventState.CANCELLED:
        width = min(text_width(shown, TextRole.SECTION), place.width())
        struck = mirrored(QRectF(place.x(), place.y(), width, place.height()), place, rtl)
        painter.setPen(QPen(QColor(ink), 1))
        middle = round(struck.center().y()) + 0.5
        painter.drawLine(QLineF(struck.left(), middle, struck.right(), middle))


def _paint_seats(
    painter: QPainter,
    line: QRectF,
    card: QRectF,
    event: CalendarEvent,
    ink: str,
    accent: bool,
    rtl: bool,
) -> None:
    colours = tokens()
    text = text_width(event.seats_text, TextRole.CAPTION)
    room = min(_SEATS_BAR, line.width() - text - 6)
    if room >= 16:
        share = min(1.0, event.seats_taken / event.seats)
        track = QRectF(line.x(), line.y() + 6, room, 4)
        ground = _track(colours, accent)
        paint_ground(painter, mirrored(track, card, rtl), ground, radius=2)
        filled = QRectF(track.x(), track.y(), room * share, 4)
        fill = colours.accent if accent else colours.muted
        paint_ground(painter, mirrored(filled, card, rtl), fill, radius=2)
        line = line.adjusted(room + 6, 0, 0, 0)
    paint_text(painter, mirrored(line, card, rtl), event.seats_text, ink, TextRole.CAPTION, START, rtl=rtl)


def _track(colours: Tokens, accent: bool) -> str:
    return (colours.pressed if colours.dark else colours.surface) if accent else colours.pressed
