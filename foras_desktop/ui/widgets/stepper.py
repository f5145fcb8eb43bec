"""The intake's steps from top to bottom: done with a tick, the one where one is, those to come."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from foras_desktop.ui.theme import TextRole, Tokens, paint_icon
from foras_desktop.ui.theme.style import paint_focus
from foras_desktop.ui.widgets.paint import START, is_rtl, mirrored, paint_text, tokens
from foras_desktop.ui.widgets.waypoint_paint import WaypointState, paint_way

_STEP = 60
_RADIUS = 10
_TEXT_FROM = 32


@dataclass(frozen=True, slots=True)
class Step:
    """One step; `reachable` ones may be gone to."""

    key: str
    text: str
    caption: str = ""
    state: WaypointState = WaypointState.TO_COME
    reachable: bool = False


class Stepper(QWidget):
    """`step_chosen(key)` by a click, or Up, Down and Enter."""

    step_chosen = Signal(str)

    def __init__(self, steps: Sequence[Step] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show where one is."""
        self._steps = tuple(steps)
        here = (place for place, one in enumerate(steps) if one.state is WaypointState.HERE)
        self._at = next(here, 0)
        self._tell()
        self.updateGeometry()
        self.update()

    def _tell(self) -> None:
        if self._steps:
            step = self._steps[self._at]
            self.setAccessibleName(f"{self._at + 1}/{len(self._steps)} {step.text} {step.caption}".strip())

    def sizeHint(self) -> QSize:
        return QSize(140, max(1, len(self._steps)) * _STEP - 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, whole = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, step in enumerate(self._steps):
            x = whole.width() - _RADIUS if is_rtl(self) else float(_RADIUS)
            centre = QPointF(x, place * _STEP + _RADIUS + 1)
            if place + 1 < len(self._steps):
                self._paint_line(painter, centre, self._steps[place])
            self._paint_dot(painter, centre, step, tokens())
            self._paint_words(painter, whole, place, step, tokens())
            if self.hasFocus() and place == self._at:
                paint_focus(painter, QRectF(0, centre.y() - 13, whole.width(), 44), tokens())

    def _paint_line(self, painter: QPainter, centre: QPointF, step: Step) -> None:
        start = QPointF(centre.x(), centre.y() + _RADIUS + 4)
        end = QPointF(centre.x(), centre.y() + _STEP - _RADIUS - 4)
        paint_way(painter, start, end, ahead=step.state is not WaypointState.DONE)

    def _paint_dot(self, painter: QPainter, centre: QPointF, step: Step, colours: Tokens) -> None:
        if step.state is WaypointState.TO_COME:
            painter.setPen(QPen(QColor(colours.line_strong), 1.5))
            painter.setBrush(QColor(colours.surface))
            painter.drawEllipse(centre, _RADIUS - 0.75, _RADIUS - 0.75)
            return
        if step.state is WaypointState.HERE:
            painter.setPen(QPen(QColor(colours.accent), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, _RADIUS - 1.25, _RADIUS - 1.25)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(centre, 3, 3)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_fill))
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
        tick = QRectF(centre.x() - 6, centre.y() - 6, 12, 12)
        paint_icon(painter, "check", tick, colours.on_accent)

    def _paint_words(
        self,
        painter: QPainter,
        whole: QRectF,
        place: int,
        step: Step,
        colours: Tokens,
    ) -> None:
        rtl = is_rtl(self)
        here = step.state is WaypointState.HERE
        width = whole.width() - _TEXT_FROM
        where = mirrored(QRectF(_TEXT_FROM, place * _STEP, width, 20), whole, rtl)
        role = TextRole.SECTION if here else TextRole.BODY
        role = TextRole.LABEL if step.state is WaypointState.DONE else role
        colour = colours.accent_ink if here else colours.ink
        paint_text(painter, where, step.text, colour, role, START, rtl=rtl)
        where = mirrored(QRectF(_TEXT_FROM, place * _STEP + 21, width, 16), whole, rtl)
        paint_text(painter, where, step.caption, colours.muted, TextRole.CAPTION, START, rtl=rtl)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._steps) and self._steps[place].reachable:
            self.step_chosen.emit(self._steps[place].key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(int(event.position().y()) // _STEP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if move is not None:
            self._at = min(max(self._at + move, 0), len(self._steps) - 1)
            self._tell()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._at)
        else:
            super().keyPressEvent(event)
