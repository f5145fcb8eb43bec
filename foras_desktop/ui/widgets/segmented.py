"""One of a few, side by side: arrows move, the chosen part is soft blue."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.focus_ring import FocusRing
from foras_desktop.ui.widgets.paint import CENTER, paint_ground, paint_text, text_width, tokens

_PADDING = 10
_INSET = 2


class Segmented(QWidget):
    """`options` are (key, translated text). Nothing is chosen until `set_value` or the person does."""

    value_changed = Signal(object)

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        *,
        value: str | None = None,
        stretch: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keys = [key for key, _ in options]
        self._ring: FocusRing | None = None
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        row.setSpacing(0)
        for index, (_, text) in enumerate(options):
            segment = _Segment(text, self)
            self._group.addButton(segment, index)
            row.addWidget(segment, 1 if stretch else 0)
        wide = QSizePolicy.Policy.Expanding if stretch else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self._focus_first()
        if value is not None:
            self.set_value(value)
        self._group.idToggled.connect(self._on_group_toggled)

    def value(self) -> str | None:
        """The key of the chosen part, or None."""
        index = self._group.checkedId()
        return self._keys[index] if index >= 0 else None

    def set_value(self, key: str | None) -> None:
        """Choose a part, or none."""
        if key is None:
            self._clear()
        else:
            button = self._group.button(self._keys.index(key))
            button.setChecked(True)
            self.setFocusProxy(button)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Change the words, in the order of the options."""
        for index, text in enumerate(texts):
            self._group.button(index).setText(text)
            self._group.button(index).updateGeometry()

    def _clear(self) -> None:
        checked = self._group.checkedButton()
        if checked is None:
            return
        self._group.setExclusive(False)
        checked.setChecked(False)
        self._group.setExclusive(True)
        self._focus_first()
        self.value_changed.emit(None)

    def _focus_first(self) -> None:
        if self._keys:
            self.setFocusProxy(self._group.button(0))

    def _on_group_toggled(self, index: int, checked: bool) -> None:
        if checked:
            self.setFocusProxy(self._group.button(index))
            self.value_changed.emit(self._keys[index])

    def follow_focus(self, event: QFocusEvent) -> None:
        """Draw the ring round the whole; called by its parts."""
        if self._ring is None:
            self._ring = FocusRing(self)
        self._ring.follow(event)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), Size.CONTROL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens()
        refused = bool(self.property("refused"))
        edge = colours.danger if refused else colours.line_strong if self.isEnabled() else colours.line
        ground = colours.surface if self.isEnabled() else colours.sunken
        paint_ground(QPainter(self), QRectF(self.rect()), ground, edge, width=2 if refused else 1)


class _Segment(QRadioButton):
    """One part: a radio button to the keyboard and to screen readers."""

    def __init__(self, text: str, owner: Segmented) -> None:
        super().__init__(text, owner)
        self._owner = owner
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        width = max(text_width(self.text(), TextRole.SECTION), text_width(self.text()))
        return QSize(int(width + 0.999) + 2 * _PADDING, Size.CONTROL - 2 * _INSET)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width() - 2 * _PADDING + 8, self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, whole = QPainter(self), tokens(), QRectF(self.rect())
        if self.isChecked():
            paint_ground(painter, whole, colours.accent_soft, radius=Size.RADIUS_SMALL)
            colour = colours.accent_ink if self.isEnabled() else colours.muted
            paint_text(painter, whole, self.text(), colour, TextRole.SECTION, CENTER)
            return
        if self.underMouse() and self.isEnabled():
            paint_ground(painter, whole, colours.hover, radius=Size.RADIUS_SMALL)
        colour = colours.ink if self.isEnabled() else colours.muted
        paint_text(painter, whole, self.text(), colour, TextRole.BODY, CENTER)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._owner.follow_focus(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._owner.follow_focus(event)
