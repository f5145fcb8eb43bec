"""The list of colleagues with access: one of them is chosen, by arrows or by a click."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from foras_desktop.ui.theme import Size, TextRole
from foras_desktop.ui.widgets.avatar import initials_of
from foras_desktop.ui.widgets.focus_ring import Ringed
from foras_desktop.ui.widgets.label import Label
from foras_desktop.ui.widgets.paint import (
    CENTER,
    END,
    is_rtl,
    mirrored,
    paint_ground,
    paint_text,
    text_width,
    tokens,
)

_LINE = 44
_NAME_AT, _MARK_ROOM = 52, 40


class PersonPicker(QWidget):
    """`chosen` says whose passphrase is asked for."""

    chosen = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._lines: dict[str, _Line] = {}
        self._box = QVBoxLayout()
        self._box.setSpacing(0)
        self._box.setContentsMargins(1, 1, 1, 1)
        frame = _Frame()
        frame.setLayout(self._box)
        frame.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.S1)
        column.addWidget(Label(title, TextRole.LABEL))
        column.addWidget(frame)

    def set_people(self, people: Sequence[tuple[str, str, str]], chosen: str) -> None:
        """The colleagues as (id, name, role); the first is chosen where `chosen` is none of them."""
        for line in self._lines.values():
            self._group.removeButton(line)
            self._box.removeWidget(line)
            line.deleteLater()
        self._lines = {}
        for number, (key, name, role) in enumerate(people):
            line = _Line(name, role, last=number == len(people) - 1)
            line.clicked.connect(partial(self.chosen.emit, key))
            self._lines[key] = line
            self._group.addButton(line)
            self._box.addWidget(line)
        keep = chosen if chosen in self._lines else next(iter(self._lines), "")
        if keep:
            self._lines[keep].setChecked(True)

    def value(self) -> str:
        """The id of the person chosen; empty when nobody has access."""
        return next((key for key, line in self._lines.items() if line.isChecked()), "")


class _Frame(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_ground(QPainter(self), QRectF(self.rect()), tokens().surface, tokens().line)


class _Line(Ringed, QRadioButton):
    """One colleague: initials, name, role, and a round mark where chosen."""

    def __init__(self, name: str, role: str, *, last: bool) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._last = last
        self.setFixedHeight(_LINE)
        self.setAccessibleName(f"{name}, {role}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(200, _LINE)

    def hitButton(self, _pos: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, whole = QPainter(self), tokens(), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl, on = is_rtl(self), self.isChecked()
        if on:
            paint_ground(painter, whole, colours.accent_soft)
        elif self.underMouse():
            paint_ground(painter, whole, colours.hover)
        circle = mirrored(QRectF(12, 8, 28, 28), whole, rtl)
        paint_ground(painter, circle, colours.accent_fill if on else colours.accent_soft, radius=14)
        ink = colours.on_accent if on else colours.accent_ink
        paint_text(painter, circle, initials_of(self._name), ink, TextRole.CAPTION_STRONG, CENTER)
        self._paint_words(painter, whole, rtl, on)
        self._paint_mark(painter, mirrored(QRectF(whole.width() - 28, 14, 16, 16), whole, rtl), on)
        if not self._last and not on:
            painter.fillRect(QRectF(0, whole.height() - 1, whole.width(), 1), colours.line)

    def _paint_words(self, painter: QPainter, whole: QRectF, rtl: bool, on: bool) -> None:
        colours = tokens()
        room = whole.width() - _NAME_AT - _MARK_ROOM
        width = min(text_width(self._role) + 1, room / 2)
        name = mirrored(QRectF(_NAME_AT, 0, room - width - Size.S3, whole.height()), whole, rtl)
        role = mirrored(QRectF(_NAME_AT + room - width, 0, width, whole.height()), whole, rtl)
        style = TextRole.LABEL if on else TextRole.BODY
        paint_text(painter, name, self._name, colours.accent_ink if on else colours.ink, style, rtl=rtl)
        tone = colours.accent_ink if on else colours.muted
        paint_text(painter, role, self._role, tone, TextRole.BODY, END, rtl=rtl)

    def _paint_mark(self, painter: QPainter, place: QRectF, on: bool) -> None:
        colours = tokens()
        if not on:
            paint_ground(painter, place, colours.surface, colours.line_strong, radius=8)
            return
        paint_ground(painter, place, colours.accent_fill, radius=8)
        inner = QRectF(0, 0, 6, 6)
        inner.moveCenter(place.center())
        paint_ground(painter, inner, colours.on_accent, radius=3)
