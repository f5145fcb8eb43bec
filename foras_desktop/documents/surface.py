"""A page to draw on, measured from its top and from where reading starts, so that it mirrors itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4

from foras_desktop.documents.icons import draw_icon, draw_mark
from foras_desktop.documents.palette import LINE_STRONG
from foras_desktop.documents.text import Align, Direction, Line, TextStyle, draw_line, draw_lines

WIDTH, HEIGHT = float(A4[0]), float(A4[1])


@dataclass(frozen=True)
class Surface:
    """A page of a canvas, A4 upright unless said otherwise. `start` is a distance from the edge where reading
    starts, `y` one from the top, both in points.
    """

    canvas: Any
    direction: Direction
    ink_saving: bool = False
    width: float = WIDTH
    height: float = HEIGHT

    def left(self, start: float, width: float = 0.0) -> float:
        """The x of the left edge of something `width` wide that begins at `start`."""
        return start if self.direction == "ltr" else self.width - start - width

    def line(
        self, start: float, baseline: float, text: str, style: TextStyle, align: Align = "start"
    ) -> float:
        """One line of text; returns its width in points."""
        return draw_line(
            self.canvas, self.left(start), self.height - baseline, text, style, self.direction, align
        )

    def lines(
        self, start: float, top: float, lines: Sequence[Line], width: float, align: Align = "start"
    ) -> float:
        """Laid-out lines in a box; returns the y of the box's bottom."""
        return self.height - draw_lines(
            self.canvas, self.left(start, width), self.height - top, lines, width, align
        )

    def rule(self, start: float, y: float, length: float, width: float, colour: str) -> None:
        """A horizontal line."""
        self.canvas.saveState()
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.setLineWidth(width)
        left = self.left(start, length)
        self.canvas.line(left, self.height - y, left + length, self.height - y)
        self.canvas.restoreState()

    def fill(self, colour: str) -> None:
        """Colour the whole page; not when ink is to be spared."""
        if not self.ink_saving:
            self.canvas.saveState()
            self.canvas.setFillColor(HexColor(colour))
            self.canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
            self.canvas.restoreState()

    def box(
        self,
        start: float,
        top: float,
        width: float,
        height: float,
        fill: str | None,
        edge: str | None = None,
        radius: float = 6,
    ) -> None:
        """A rounded rectangle; to spare ink its fill becomes an edge in that place's line colour."""
        if self.ink_saving and fill is not None:
            fill, edge = None, edge or LINE_STRONG
        self.canvas.saveState()
        if fill is not None:
            self.canvas.setFillColor(HexColor(fill))
        if edge is not None:
            self.canvas.setStrokeColor(HexColor(edge))
            self.canvas.setLineWidth(0.8)
        bottom = self.height - top - height
        args = (self.left(start, width), bottom, width, height, radius)
        self.canvas.roundRect(*args, stroke=int(edge is not None), fill=int(fill is not None))
        self.canvas.restoreState()

    def disc(self, start: float, y: float, radius: float, fill: str, edge: str) -> None:
        """A filled circle with its centre at (start, y); to spare ink, a ring."""
        self.canvas.saveState()
        self.canvas.setFillColor(HexColor(fill))
        self.canvas.setStrokeColor(HexColor(edge))
        self.canvas.setLineWidth(0.8)
        shown = int(self.ink_saving)
        self.canvas.circle(self.left(start), self.height - y, radius, stroke=shown, fill=1 - shown)
        self.canvas.restoreState()

    def dot(self, start: float, y: float, radius: float, colour: str) -> None:
        """A small filled dot, also where ink is to be spared: the waypoint, in place of an icon."""
        self.canvas.saveState()
        self.canvas.setFillColor(HexColor(colour))
        self.canvas.circle(self.left(start), self.height - y, radius, stroke=0, fill=1)
        self.canvas.restoreState()

    def icon(self, name: str, start: float, top: float, size: float, colour: str) -> None:
        draw_icon(self.canvas, name, self.left(start, size), self.height - top - size, size, colour)

    def mark(self, start: float, top: float, size: float, colour: str) -> None:
        draw_mark(self.canvas, self.left(start, size), self.height - top - size, size, colour)

    def dotted(self, start: float, top: float, bottom: float, colour: str) -> None:
        """A vertical line of round dots, as the path ahead is drawn."""
        self.canvas.saveState()
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.setLineWidth(2.6)
        self.canvas.setLineCap(1)
        self.canvas.setDash(0.01, 5.7)
        self.canvas.line(self.left(start), self.height - top, self.left(start), self.height - bottom)
        self.canvas.restoreState()
