"""One of many: a combo box with the look of a field, countries as tags, and letters that find."""

import time
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from foras_desktop.ui.theme import Size, paint_icon
from foras_desktop.ui.widgets.paint import (
    START,
    is_rtl,
    mirrored,
    paint_ground,
    paint_text,
    text_width,
    tokens,
)
from foras_desktop.ui.widgets.tag import country_tag_width, paint_country_tag

_COUNTRY = int(Qt.ItemDataRole.UserRole) + 1
_DETAIL = int(Qt.ItemDataRole.UserRole) + 2
_PADDING = 10
_FORGET_LETTERS_AFTER = 1.0


@dataclass(frozen=True, slots=True)
class Option:
    """One line of the list. `country` paints a tag; `detail` is a muted word after the text."""

    key: object
    text: str
    country: str | None = None
    detail: str = ""


class Choice(QComboBox):
    """`value()` is the chosen option's key, or None while only the placeholder shows."""

    value_changed = Signal(object)

    def __init__(
        self,
        options: Iterable[Option] = (),
        *,
        placeholder: str = "",
        quiet: bool = False,
        dialog: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self._height = Size.CONTROL_DIALOG if dialog else Size.CONTROL
        self._letters = ""
        self._typed_at = 0.0
        self.setPlaceholderText(placeholder)
        self.setMaxVisibleItems(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._dress_popup()
        self.set_options(options)
        self.currentIndexChanged.connect(self._on_index_changed)

    def _dress_popup(self) -> None:
        popup = QListView(self)
        popup.setProperty("popup", True)
        popup.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setView(popup)
        self.setItemDelegate(_OptionDelegate(self))

    def set_options(self, options: Iterable[Option]) -> None:
        """Replace the list; the choice stays when its key is still there."""
        kept = self.value()
        blocked = self.blockSignals(True)
        self.clear()
        for option in options:
            self.addItem(option.text, option.key)
            row = self.count() - 1
            self.setItemData(row, option.country, _COUNTRY)
            self.setItemData(row, option.detail, _DETAIL)
        self.setCurrentIndex(self._index_of(kept) if kept is not None else -1)
        self.blockSignals(blocked)
        self.updateGeometry()
        self.update()

    def value(self) -> object:
        """The chosen key, or None."""
        return self.currentData() if self.currentIndex() >= 0 else None

    def set_value(self, key: object) -> None:
        """Choose by key; an unknown key or None shows the placeholder."""
        self.setCurrentIndex(self._index_of(key))

    def _index_of(self, key: object) -> int:
        return next((row for row in range(self.count()) if self.itemData(row) == key), -1)

    def _on_index_changed(self, _index: int) -> None:
        self.value_changed.emit(self.value())

    def sizeHint(self) -> QSize:
        texts = [self.itemText(row) for row in range(self.count())] + [self.placeholderText()]
        widest = max(text_width(text) for text in texts)
        return QSize(int(min(widest, 280)) + 2 * _PADDING + Size.ICON + 28, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(72, self._height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if plain and text.strip() and text.isprintable():
            self._find(text)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        if event.key() == Qt.Key.Key_Delete and self.placeholderText():
            self.setCurrentIndex(-1)
            return
        super().keyPressEvent(event)

    def _find(self, typed: str) -> None:
        now = time.monotonic()
        fresh = now - self._typed_at > _FORGET_LETTERS_AFTER
        self._typed_at = now
        self._letters = _folded(typed) if fresh else self._letters + _folded(typed)
        again = len(set(self._letters)) == 1
        wanted = self._letters[0] if again else self._letters
        first = self.currentIndex() + 1 if fresh or again else max(self.currentIndex(), 0)
        for offset in range(self.count()):
            row = (first + offset) % self.count()
            if _folded(self.itemText(row)).startswith(wanted):
                self.setCurrentIndex(row)
                return

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, whole = QPainter(self), tokens(), QRectF(self.rect())
        edge, width = colours.line if self._quiet else colours.line_strong, 1
        if bool(self.property("refused")):
            edge, width = colours.danger, 2
        elif self.hasFocus():
            edge, width = colours.accent, 2
        elif not self.isEnabled():
            edge = colours.line
        paint_ground(
            painter, whole, colours.surface if self.isEnabled() else colours.sunken, edge, width=width
        )
        chevron = QRectF(whole.width() - _PADDING - Size.ICON + 1, 0, Size.ICON, whole.height())
        rtl = is_rtl(self)
        paint_icon(painter, "chevron-down", mirrored(chevron, whole, rtl), colours.muted)
        place = QRectF(_PADDING, 0, chevron.x() - _PADDING - Size.S1, whole.height())
        self._paint_value(painter, mirrored(place, whole, rtl), rtl)

    def _paint_value(self, painter: QPainter, place: QRectF, rtl: bool) -> None:
        colours, row = tokens(), self.currentIndex()
        if row < 0:
            paint_text(painter, place, self.placeholderText(), colours.muted, align=START, rtl=rtl)
            return
        country = self.itemData(row, _COUNTRY)
        if country:
            paint_country_tag(painter, place, country, self.itemText(row), rtl=rtl)
            return
        ink = colours.ink if self.isEnabled() else colours.muted
        _paint_option(painter, place, self.itemText(row), self.itemData(row, _DETAIL) or "", ink, rtl)


def _paint_option(painter: QPainter, place: QRectF, text: str, detail: str, ink: str, rtl: bool) -> None:
    paint_text(painter, place, text, ink, align=START, rtl=rtl)
    if detail:
        used = text_width(text) + Size.S2
        rest = QRectF(place.x() + used, place.y(), max(0.0, place.width() - used), place.height())
        paint_text(painter, mirrored(rest, place, rtl), detail, tokens().muted, align=START, rtl=rtl)


def _folded(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).casefold()


class _OptionDelegate(QStyledItemDelegate):
    """Lines of the open list."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        text = str(index.data() or "")
        width = country_tag_width(text) if index.data(_COUNTRY) else text_width(text)
        return QSize(int(width) + 2 * _PADDING + Size.ICON, Size.CONTROL)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect: QRect = option.rect
        place, colours = QRectF(rect), tokens()
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        if option.state & QStyle.StateFlag.State_Selected:
            paint_ground(painter, place, colours.hover, radius=Size.RADIUS_SMALL)
        inner = (
            place.adjusted(_PADDING - 4, 0, -_PADDING, 0) if not rtl else place.adjusted(_PADDING, 0, -6, 0)
        )
        text, country = str(index.data() or ""), index.data(_COUNTRY)
        if country:
            paint_country_tag(painter, inner, country, text, rtl=rtl)
        else:
            _paint_option(painter, inner, text, str(index.data(_DETAIL) or ""), colours.ink, rtl)
