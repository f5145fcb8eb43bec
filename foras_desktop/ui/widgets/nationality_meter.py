"""The rule of two nationalities, made visible: two slots, filled or free, never a third."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from foras_desktop.ui.theme import Size, TextRole
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

SLOTS = 2
_GAP = 4


@dataclass(frozen=True, slots=True)
class Nationality:
    """A filled slot: country code, translated name, how many people."""

    code: str
    name: str
    people: int


class NationalityMeter(QWidget):
    """36 high, 28 in lists. `set_nationalities` shows two; a third is refused in words, elsewhere."""

    def __init__(
        self,
        nationalities: Sequence[Nationality] = (),
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._height = 28 if compact else 36
        self._shown: tuple[Nationality, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_nationalities(nationalities)

    def set_nationalities(self, nationalities: Sequence[Nationality]) -> None:
        """Show who is booked."""
        self._shown = tuple(nationalities[:SLOTS])
        self.retranslate()
        self.update()

    def nationalities(self) -> tuple[Nationality, ...]:
        """What the slots hold: none, one or two."""
        return self._shown

    def retranslate(self) -> None:
        """Say again what the widget itself says: “2 of 2: Mali 6, Guinea 4”."""
        people = ", ".join(f"{one.name} {one.people}" for one in self._shown)
        if self._shown:
            text = QCoreApplication.translate("NationalityMeter", "{filled} of {slots}: {people}")
        else:
            text = QCoreApplication.translate("NationalityMeter", "{filled} of {slots}, both free")
        self.setAccessibleName(text.format(filled=len(self._shown), slots=SLOTS, people=people))

    def sizeHint(self) -> QSize:
        return QSize(301, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, whole = QPainter(self), QRectF(self.rect())
        width = (whole.width() - _GAP) / SLOTS
        for place in range(SLOTS):
            slot = mirrored(QRectF(place * (width + _GAP), 0, width, whole.height()), whole, is_rtl(self))
            if place < len(self._shown):
                self._paint_filled(painter, slot, self._shown[place])
            else:
                self._paint_free(painter, slot)

    def _paint_filled(self, painter: QPainter, slot: QRectF, one: Nationality) -> None:
        rtl, hue = is_rtl(self), tokens().country(one.code)
        paint_ground(painter, slot, hue.soft, radius=Size.RADIUS_SMALL)
        bar_height = min(20.0, slot.height() - 12)
        bar = QRectF(slot.x() + 8, slot.center().y() - bar_height / 2, 4, bar_height)
        paint_ground(painter, mirrored(bar, slot, rtl), hue.hue, radius=2)
        number = str(one.people)
        room = text_width(number, TextRole.LABEL) + 1
        place = QRectF(slot.right() - 12 - room, slot.y(), room, slot.height())
        paint_text(painter, mirrored(place, slot, rtl), number, hue.hue, TextRole.LABEL, END, rtl=rtl)
        place = QRectF(slot.x() + 20, slot.y(), place.x() - slot.x() - 28, slot.height())
        paint_text(painter, mirrored(place, slot, rtl), one.name, hue.hue, TextRole.SECTION, START, rtl=rtl)

    def _paint_free(self, painter: QPainter, slot: QRectF) -> None:
        colours, rtl = tokens(), is_rtl(self)
        dash = Qt.PenStyle.DashLine
        paint_ground(painter, slot, None, colours.line_strong, radius=Size.RADIUS_SMALL, style=dash)
        free = QCoreApplication.translate("NationalityMeter", "free")
        place = mirrored(slot.adjusted(9, 0, -8, 0), slot, rtl)
        paint_text(painter, place, free, colours.muted, TextRole.BODY, START, rtl=rtl)
