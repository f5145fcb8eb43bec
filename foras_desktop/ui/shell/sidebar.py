"""The sidebar: the pages with what waits on each, settings, and who is in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from foras_desktop.ui.key_names import key_name
from foras_desktop.ui.theme import Size, TextRole, paint_icon
from foras_desktop.ui.widgets.avatar import Avatar
from foras_desktop.ui.widgets.focus_ring import Ringed
from foras_desktop.ui.widgets.hairline import Hairline
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.paint import END, is_rtl, mirrored, paint_ground, paint_text, tokens
from foras_desktop.ui.widgets.tooltip import plain

WIDE, NARROW = 208, 56
_ITEM_HEIGHT = 32
_DOT = 8


@dataclass(frozen=True)
class NavEntry:
    """A page in the sidebar: its key, icon, name and the keys that lead there."""

    key: str
    icon: str
    text: str
    keys: str


class NavItem(Ringed, QAbstractButton):
    """One line of the sidebar; `count` and `dot` say that something waits."""

    def __init__(self, entry: NavEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._count = 0
        self._dot = False
        self.narrow = False
        self.setCheckable(True)
        self.setText(entry.text)
        self.setFixedHeight(_ITEM_HEIGHT)
        self.setToolTip(plain(f"{entry.text}  {key_name(entry.keys)}"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tell()

    def set_waiting(self, count: int, *, dot: bool = False) -> None:
        """Show how much waits on this page, as a number or as a dot."""
        self._count, self._dot = count, dot
        self._tell()
        self.update()

    def _tell(self) -> None:
        self.setAccessibleName(f"{self.entry.text} {self._count}" if self._count else self.entry.text)

    def sizeHint(self) -> QSize:
        return QSize((NARROW if self.narrow else WIDE) - 2 * Size.S2, _ITEM_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, whole = QPainter(self), tokens(), QRectF(self.rect())
        rtl = is_rtl(self)
        if self.isChecked():
            ground = colours.raised if colours.dark else colours.surface
            paint_ground(painter, whole, ground, colours.line)
        elif self.underMouse():
            paint_ground(painter, whole, colours.hover)
        icon_colour = colours.accent if self.isChecked() else colours.muted
        start = (whole.width() - Size.ICON) / 2 if self.narrow else Size.S2
        place = mirrored(QRectF(start, 0, Size.ICON, whole.height()), whole, rtl)
        paint_icon(painter, self.entry.icon, place, icon_colour, self.layoutDirection())
        if not self.narrow:
            self._paint_text(painter, whole, rtl)
        self._paint_waiting(painter, whole, rtl)

    def _paint_text(self, painter: QPainter, whole: QRectF, rtl: bool) -> None:
        role = TextRole.SECTION if self.isChecked() else TextRole.BODY
        start = Size.S2 + Size.ICON + Size.S3
        place = mirrored(QRectF(start, 0, whole.width() - start - 36, whole.height()), whole, rtl)
        paint_text(painter, place, self.entry.text, tokens().ink, role, rtl=rtl)

    def _paint_waiting(self, painter: QPainter, whole: QRectF, rtl: bool) -> None:
        colours = tokens()
        if self._dot:
            place = QRectF(whole.width() - 12 - _DOT, (whole.height() - _DOT) / 2, _DOT, _DOT)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.caution))
            painter.drawEllipse(mirrored(place, whole, rtl))
        elif self._count and not self.narrow:
            place = mirrored(QRectF(whole.width() - 44, 0, 32, whole.height()), whole, rtl)
            paint_text(painter, place, str(self._count), colours.ink, TextRole.CAPTION, END, rtl=rtl)


class Sidebar(QWidget):
    """Pages above, settings and the person below. Under 1240 px the window makes it narrow."""

    page_chosen = Signal(str)

    def __init__(
        self,
        entries: Sequence[NavEntry],
        settings: NavEntry,
        person: str,
        role: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._items: dict[str, NavItem] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.S2, Size.S2, Size.S2, Size.S2)
        column.setSpacing(Size.S1)
        for entry in entries:
            column.addWidget(self._make(entry))
        column.addStretch(1)
        column.addWidget(self._make(settings))
        column.addSpacing(Size.S1)
        column.addWidget(Hairline())
        self._person = _Person(person, role)
        column.addWidget(self._person)
        self.set_narrow(False)

    def _make(self, entry: NavEntry) -> NavItem:
        item = NavItem(entry)
        item.clicked.connect(lambda: self.page_chosen.emit(entry.key))
        self._group.addButton(item)
        self._items[entry.key] = item
        return item

    def choose(self, key: str) -> None:
        """Mark the page that is shown."""
        if key in self._items:
            self._items[key].setChecked(True)

    def set_waiting(self, key: str, count: int, *, dot: bool = False) -> None:
        self._items[key].set_waiting(count, dot=dot)

    def set_narrow(self, narrow: bool) -> None:
        """Icons alone on a small window."""
        self.setFixedWidth(NARROW if narrow else WIDE)
        for item in self._items.values():
            item.narrow = narrow
            item.update()
        self._person.set_narrow(narrow)


class _Person(QWidget):
    """Who is in: initials, name, role."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self.setFixedHeight(48)
        self._name = Label(name)
        self._role = Label(role, TextRole.CAPTION, "muted")
        words = QVBoxLayout()
        words.setContentsMargins(0, 6, 0, 6)
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._role)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 0, 0)
        row.setSpacing(Size.S2)
        row.addWidget(Avatar(name))
        row.addLayout(words, 1)

    def set_narrow(self, narrow: bool) -> None:
        self._name.setVisible(not narrow)
        self._role.setVisible(not narrow)
