"""A large action: icon, what it does, what it would carry, its key; the primary one is filled."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from foras_desktop.ui.theme import Size, TextRole, paint_icon
from foras_desktop.ui.widgets.at_work import AtWork
from foras_desktop.ui.widgets.focus_ring import Ringed
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
from foras_desktop.ui.widgets.tooltip import plain

_HEIGHT = 72
_TEXT_FROM = 52


class LargeAction(Ringed, AtWork, QAbstractButton):
    """72 high; `set_primary` where the stick makes this the useful one."""

    def __init__(self, icon: str, text: str, shortcut_hint: str) -> None:
        super().__init__()
        self._icon = icon
        self._hint = shortcut_hint
        self._caption = ""
        self._primary = False
        self._busy = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def is_primary(self) -> bool:
        return self._primary

    def caption(self) -> str:
        """What it would carry, as shown."""
        return self._caption

    def set_primary(self, primary: bool) -> None:
        """Fill it, or give it an edge only."""
        self._primary = primary
        self.update()

    def set_caption(self, caption: str) -> None:
        """What it would carry now."""
        self._caption = caption
        self.setAccessibleDescription(caption)
        self.update()

    def set_refused(self, reason: str | None) -> None:
        """Switch off with the reason as its caption and tooltip, or on again with None."""
        self.setEnabled(reason is None)
        self.setToolTip(plain(reason or ""))
        if reason is not None:
            self.set_caption(reason)

    def set_busy(self, *, busy: bool, spinning: bool) -> None:
        """Presses do nothing meanwhile; the one at work turns its icon into a spinner."""
        self._busy = busy
        self.spin(spinning)

    @property
    def is_busy(self) -> bool:
        return self._busy

    def sizeHint(self) -> QSize:
        return QSize(280, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, whole = QPainter(self), tokens(), QRectF(self.rect())
        on, over = self.isEnabled(), self.underMouse() and self.isEnabled()
        filled = self._primary and on
        if filled:
            paint_ground(
                painter, whole, colours.accent_hover if over or self.isDown() else colours.accent_fill
            )
        else:
            plain = colours.raised if colours.dark else colours.surface
            ground = colours.sunken if not on else colours.pressed if self.isDown() else colours.hover
            edge = colours.line_strong if on else colours.line
            paint_ground(painter, whole, ground if over or not on or self.isDown() else plain, edge)
        ink = colours.on_accent if filled else colours.ink if on else colours.muted
        soft = colours.on_accent if filled else colours.muted
        icon = colours.on_accent if filled else colours.accent if on else colours.muted
        self._paint_parts(painter, whole, ink, soft, icon)

    def _paint_parts(self, painter: QPainter, whole: QRectF, ink: str, soft: str, icon: str) -> None:
        rtl = is_rtl(self)
        place = QRectF(Size.S4, 0, Size.ICON_LARGE, whole.height())
        if self.is_spinning:
            self.paint_spinner(painter, mirrored(place, whole, rtl), icon, Size.ICON_LARGE)
        else:
            paint_icon(painter, self._icon, mirrored(place, whole, rtl), icon)
        hint = text_width(self._hint, TextRole.CAPTION_MEDIUM) + 1
        room = whole.width() - _TEXT_FROM - hint - 2 * Size.S4
        title = mirrored(QRectF(_TEXT_FROM, 14, room, 24), whole, rtl)
        paint_text(painter, title, self.text(), ink, TextRole.HEADING, START, rtl=rtl)
        below = mirrored(QRectF(_TEXT_FROM, 38, room, 20), whole, rtl)
        paint_text(painter, below, self._caption, soft, TextRole.BODY, START, rtl=rtl)
        keys = mirrored(QRectF(whole.width() - hint - Size.S4, 0, hint, whole.height()), whole, rtl)
        paint_text(painter, keys, self._hint, soft, TextRole.CAPTION_MEDIUM, END, rtl=rtl)
