"""The search line of a person to add: once chosen, the name stays, with the country's tag behind it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from foras_desktop.ui.theme import Size
from foras_desktop.ui.widgets.paint import is_rtl, mirrored, text_width
from foras_desktop.ui.widgets.search_input import SearchInput
from foras_desktop.ui.widgets.tag import country_tag_width, paint_country_tag

_BEFORE_TEXT = 32
_CLEAR_BUTTON = 32


class PersonInput(SearchInput):
    """Typing anything forgets the person."""

    def __init__(self, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder=placeholder, parent=parent)
        self._country = ""
        self.textEdited.connect(lambda _: self._show_country(""))

    def show_person(self, name: str, country: str, country_name: str) -> None:
        """Show who is chosen."""
        self.setText(name)
        self.setCursorPosition(0)
        self._show_country(country)
        self.setAccessibleDescription(country_name)

    def forget(self) -> None:
        """Empty again."""
        self.clear()
        self._show_country("")

    def _show_country(self, country: str) -> None:
        self._country = country
        start = Qt.AlignmentFlag.AlignRight if is_rtl(self) else Qt.AlignmentFlag.AlignLeft
        absolute = Qt.AlignmentFlag.AlignAbsolute
        self.setAlignment(start | absolute if country else Qt.AlignmentFlag.AlignLeft)
        self._set_margins()
        self.update()

    def _set_margins(self) -> None:
        super()._set_margins()
        if getattr(self, "_country", ""):
            margins = self.textMargins()
            room = country_tag_width(self._country) + Size.S2
            if is_rtl(self):
                margins.setLeft(margins.left() + room)
            else:
                margins.setRight(margins.right() + room)
            self.setTextMargins(margins)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._country:
            return
        whole, width = QRectF(self.rect()), country_tag_width(self._country)
        after_text = _BEFORE_TEXT + text_width(self.text()) + Size.S2
        x = min(after_text, whole.width() - _CLEAR_BUTTON - width)
        place = mirrored(QRectF(x, 0, width, whole.height()), whole, is_rtl(self))
        paint_country_tag(QPainter(self), place, self._country, rtl=is_rtl(self))
