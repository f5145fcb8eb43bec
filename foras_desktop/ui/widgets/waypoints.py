"""A person's way from left to right (or right to left): waypoints with step and date below."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from foras_desktop.ui.theme import TextRole
from foras_desktop.ui.widgets.paint import CENTER, is_rtl, mirrored, paint_text, tokens
from foras_desktop.ui.widgets.waypoint_paint import WaypointState, paint_way, paint_waypoint

_FREE = 8.0
_CENTRE = 12.0


@dataclass(frozen=True, slots=True)
class Waypoint:
    """A step: a noun, never a participle; `caption` is its date or how far one is."""

    text: str = ""
    caption: str = ""
    state: WaypointState = WaypointState.TO_COME


class Waypoints(QWidget):
    """`captions=False` shows the line alone. `text` is the sentence for screen readers."""

    def __init__(
        self,
        steps: Sequence[Waypoint] = (),
        *,
        captions: bool = True,
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._captions = captions
        self._steps: tuple[Waypoint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_steps(steps, text)

    def set_steps(self, steps: Sequence[Waypoint], text: str = "") -> None:
        """Show another way."""
        self._steps = tuple(steps)
        spoken = ", ".join(f"{one.text} {one.caption}".strip() for one in self._steps if one.text)
        self.setAccessibleName(text or spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(78 * max(1, len(self._steps)), 56 if self._captions else 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(40 * max(1, len(self._steps)), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._steps:
            return
        painter, whole = QPainter(self), QRectF(self.rect())
        centres = self._centres(whole)
        for place, step in enumerate(self._steps):
            if place:
                self._paint_line(painter, centres[place - 1], centres[place], place)
            paint_waypoint(painter, centres[place], step.state)
        if self._captions:
            for place, step in enumerate(self._steps):
                self._paint_words(painter, centres[place], step)

    def _cell(self) -> float:
        if self._captions:
            return self.width() / len(self._steps)
        return (self.width() - 20) / max(1, len(self._steps) - 1)

    def _centres(self, whole: QRectF) -> list[QPointF]:
        first = self._cell() / 2 if self._captions else 10.0
        made = []
        for place in range(len(self._steps)):
            point = QRectF(first + place * self._cell(), _CENTRE, 0, 0)
            made.append(mirrored(point, whole, is_rtl(self)).topLeft())
        return made

    def _paint_line(self, painter: QPainter, start: QPointF, end: QPointF, place: int) -> None:
        way = 1 if end.x() > start.x() else -1
        ahead = self._steps[place].state is WaypointState.TO_COME
        here_before = self._steps[place - 1].state is WaypointState.HERE
        here_after = self._steps[place].state is WaypointState.HERE
        gap_before = _FREE + (3 if here_before else 0)
        gap_after = _FREE + (3 if here_after else 0)
        begin, stop = (
            QPointF(start.x() + way * gap_before, start.y()),
            QPointF(end.x() - way * gap_after, end.y()),
        )
        paint_way(painter, begin, stop, ahead=ahead)

    def _paint_words(self, painter: QPainter, centre: QPointF, step: Waypoint) -> None:
        colours = tokens()
        colour = {
            WaypointState.DONE: colours.ink,
            WaypointState.HERE: colours.accent_ink,
            WaypointState.TO_COME: colours.muted,
        }[step.state]
        come = step.state is WaypointState.TO_COME
        role = TextRole.CAPTION if come else TextRole.CAPTION_MEDIUM
        if step.state is WaypointState.HERE:
            role = TextRole.CAPTION_STRONG
        place = QRectF(centre.x() - self._cell() / 2, 24, self._cell(), 16)
        paint_text(painter, place, step.text, colour, role, CENTER)
        below = colours.accent_ink if step.state is WaypointState.HERE else colours.muted
        paint_text(painter, place.translated(0, 16), step.caption, below, TextRole.CAPTION, CENTER)
