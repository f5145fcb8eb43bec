"""Buttons: primary, secondary, quiet, link and danger, with icon, key hint, busy and refused states."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from foras_desktop.ui.formats import ltr
from foras_desktop.ui.theme import Size, TextRole, Tokens, font, paint_icon
from foras_desktop.ui.widgets.at_work import AtWork
from foras_desktop.ui.widgets.focus_ring import Ringed
from foras_desktop.ui.widgets.paint import (
    CENTER,
    is_rtl,
    mirrored,
    paint_ground,
    paint_text,
    text_width,
    tokens,
)
from foras_desktop.ui.widgets.tooltip import plain

_HINT_GAP = 10


class ButtonKind(StrEnum):
    """What a press means: at most one primary a page."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    LINK = "link"
    DANGER = "danger"


class ButtonSize(StrEnum):
    """28 in cards, 32 on pages, 36 in dialogs."""

    SMALL = "small"
    NORMAL = "normal"
    DIALOG = "dialog"


_HEIGHT = {ButtonSize.SMALL: 28, ButtonSize.NORMAL: 32, ButtonSize.DIALOG: 36}
_PADDING = {ButtonSize.SMALL: 8, ButtonSize.NORMAL: 12, ButtonSize.DIALOG: 20}


class Button(Ringed, AtWork, QPushButton):
    """A painted push button. `shortcut_hint` is only shown; the shortcut itself is the page's."""

    def __init__(
        self,
        text: str,
        kind: ButtonKind | str = ButtonKind.SECONDARY,
        *,
        icon: str | None = None,
        shortcut_hint: str | None = None,
        size: ButtonSize | str = ButtonSize.NORMAL,
        icon_end: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind = ButtonKind(kind)
        self._size = ButtonSize(size)
        self._icon = icon
        self._icon_end = icon_end
        self._hint = shortcut_hint
        self._busy_width: int | None = None
        self._own_tooltip = ""
        self.setFont(font(TextRole.LABEL))
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def kind(self) -> ButtonKind:
        return self._kind

    def set_kind(self, kind: ButtonKind | str) -> None:
        """Change its look."""
        self._kind = ButtonKind(kind)
        self.update()

    def set_icon(self, name: str | None) -> None:
        """Change the icon at the start."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_shortcut_hint(self, hint: str | None) -> None:
        """Change the key shown at the end."""
        self._hint = hint
        self.updateGeometry()
        self.update()

    def set_busy(self, busy: bool) -> None:
        """While busy a spinner turns in the icon's place, the width is kept and presses do nothing."""
        if busy == self.is_busy:
            return
        if busy:
            self._busy_width = max(self.width(), self.sizeHint().width()) if self.isVisible() else None
        else:
            self._busy_width = None
        self.spin(busy)
        self.updateGeometry()

    def set_refused(self, reason: str | None) -> None:
        """Switch off with a reason (tooltip and accessible description), or on again with None."""
        if reason is not None and self.isEnabled():
            self._own_tooltip = self.toolTip()
        self.setEnabled(reason is None)
        self.setToolTip(self._own_tooltip if reason is None else plain(reason))
        self.setAccessibleDescription(reason or "")

    def sizeHint(self) -> QSize:
        width = text_width(self.text(), TextRole.LABEL) + 2 * self._padding()
        if self._icon or (self.is_busy and self._busy_width is None):
            width += Size.ICON + Size.S2
        if self._icon_end:
            width += Size.ICON + Size.S1
        if self._hint:
            width += _HINT_GAP + text_width(self._hint, TextRole.CAPTION_MEDIUM)
        return QSize(max(int(width + 0.999), self._busy_width or 0), _HEIGHT[self._size])

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _padding(self) -> int:
        if self._kind is ButtonKind.LINK:
            return 0 if self._size is ButtonSize.SMALL else Size.S2
        if self._kind is ButtonKind.QUIET:
            return min(_PADDING[self._size], Size.S2)
        return _PADDING[self._size]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect())
        fill, edge = self._ground(tokens())
        if fill or edge:
            paint_ground(painter, whole, fill, edge)
        self._paint_contents(painter, whole, tokens())

    def _ground(self, colours: Tokens) -> tuple[str | None, str | None]:
        held, over = self.isDown() or self.isChecked(), self.underMouse() and self.isEnabled()
        if self._kind is ButtonKind.PRIMARY:
            if not self.isEnabled():
                return colours.sunken, colours.line
            return (colours.accent_hover if held or over else colours.accent_fill), None
        if self._kind is ButtonKind.LINK:
            return (colours.hover if over else None), None
        if self._kind is ButtonKind.QUIET:
            return (colours.pressed if held else colours.hover if over else None), None
        if not self.isEnabled():
            return colours.sunken, colours.line
        ground = colours.raised if colours.dark else colours.surface
        return (colours.pressed if held else colours.hover if over else ground), colours.line_strong

    def _text_colour(self, colours: Tokens) -> str:
        if not self.isEnabled():
            return colours.muted
        if self._kind is ButtonKind.PRIMARY:
            return colours.on_accent
        if self._kind is ButtonKind.LINK:
            return colours.accent
        return colours.danger if self._kind is ButtonKind.DANGER else colours.ink

    def _paint_contents(self, painter: QPainter, whole: QRectF, colours: Tokens) -> None:
        rtl, colour = is_rtl(self), self._text_colour(colours)
        direction = self.layoutDirection()
        text = text_width(self.text(), TextRole.LABEL)
        hint = text_width(self._hint, TextRole.CAPTION_MEDIUM) if self._hint else 0.0
        lead = Size.ICON + Size.S2 if self._icon or (self.is_busy and self._busy_width is None) else 0
        tail = Size.ICON + Size.S1 if self._icon_end else 0
        total = lead + text + (_HINT_GAP + hint if hint else 0) + tail
        x = max(float(self._padding()), (whole.width() - total) / 2)
        if self.is_busy and not lead:
            self.paint_spinner(painter, whole, colour, Size.ICON)
            return
        if lead:
            place = mirrored(QRectF(x, 0, Size.ICON, whole.height()), whole, rtl)
            if self.is_busy:
                self.paint_spinner(painter, place, colour, Size.ICON)
            elif self._icon:
                paint_icon(painter, self._icon, place, colour, direction)
            x += lead
        room = min(text + 1, whole.width() - x)
        place = mirrored(QRectF(x, 0, room, whole.height()), whole, rtl)
        paint_text(painter, place, self.text(), colour, TextRole.LABEL, CENTER)
        x += text + _HINT_GAP
        if self._hint:
            place = mirrored(QRectF(x, 0, hint + 1, whole.height()), whole, rtl)
            keys, soft = ltr(self._hint), self._hint_colour(colours)
            paint_text(painter, place, keys, soft, TextRole.CAPTION_MEDIUM, CENTER)
        if self._icon_end:
            x += (hint + Size.S1 if hint else 0) - _HINT_GAP + Size.S1
            place = mirrored(QRectF(x, 0, Size.ICON, whole.height()), whole, rtl)
            paint_icon(painter, self._icon_end, place, colour, direction)

    def _hint_colour(self, colours: Tokens) -> str:
        primary = self._kind is ButtonKind.PRIMARY and self.isEnabled()
        return colours.on_accent if primary else colours.muted

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.font() != font(TextRole.LABEL):
            self.setFont(font(TextRole.LABEL))
            self.updateGeometry()
