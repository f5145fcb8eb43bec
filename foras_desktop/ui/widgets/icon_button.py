"""A square button that shows only an icon; its name is told by tooltip and to screen readers."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from foras_desktop.ui.key_names import key_name
from foras_desktop.ui.theme import Size, paint_icon
from foras_desktop.ui.widgets.focus_ring import Ringed
from foras_desktop.ui.widgets.paint import paint_ground, tokens
from foras_desktop.ui.widgets.tooltip import plain


class IconButton(Ringed, QAbstractButton):
    """32×32 (28 in dense rows). `name` is translated; `shortcut_hint` joins it in the tooltip."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        shortcut_hint: str | None = None,
        size: int = Size.CONTROL,
        tone: str = "muted",
        icon_size: int = Size.ICON,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tone = tone
        self._side = size
        self._icon_size = icon_size
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_name(name, shortcut_hint)

    def set_name(self, name: str, shortcut_hint: str | None = None) -> None:
        """What it does, in the interface's language."""
        self.setAccessibleName(name)
        self.setToolTip(plain(f"{name}  {key_name(shortcut_hint)}" if shortcut_hint else name))

    def set_icon(self, icon: str, tone: str | None = None) -> None:
        """Change the icon, and its colour token."""
        self._icon = icon
        self._tone = tone or self._tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = tokens()
        whole = QRectF(self.rect())
        if self.isEnabled() and (self.isDown() or self.isChecked()):
            paint_ground(painter, whole, colours.pressed)
        elif self.isEnabled() and self.underMouse():
            paint_ground(painter, whole, colours.hover)
        place = QRectF(0, 0, self._icon_size, self._icon_size)
        place.moveCenter(whole.center())
        colour = getattr(colours, self._tone) if self.isEnabled() else colours.line_strong
        paint_icon(painter, self._icon, place, colour, self.layoutDirection())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)
