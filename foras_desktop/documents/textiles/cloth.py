"""A piece of cloth to draw on: strokes with an unsteady hand, the same at every printing."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import HexColor

from foras_desktop.documents.palette import CountryColours

Point = tuple[float, float]

_SEED = 1917
_HAIRLINE = 0.7


class Cloth:
    """A rectangle from (0, 0) to (width, height) in points, y upwards.

    To spare ink nothing is filled: lines become hairlines, dots rings, areas outlines.
    """

    def __init__(
        self, canvas: Any, width: float, height: float, colours: CountryColours, ink_saving: bool
    ) -> None:
        self.width = width
        self.height = height
        self.colours = colours
        self._canvas = canvas
        self._ink_saving = ink_saving
        self._random = random.Random(_SEED)  # noqa: S311 - a drawing, not a secret

    def unsteady(self, amount: float) -> float:
        """A small shift, at most `amount` points either way."""
        return self._random.uniform(-amount, amount)

    def ground(self, colour: str) -> None:
        """Fill the whole cloth; to spare ink, frame it."""
        self.area(0, 0, self.width, self.height, colour)

    def area(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        self._ready(colour, _HAIRLINE)
        self._canvas.rect(x, y, width, height, stroke=int(self._ink_saving), fill=int(not self._ink_saving))

    def thread(self, name: str) -> str:
        """The colour of a yarn by its name: dark, light, middle or bright."""
        found: str = getattr(self.colours, f"cloth_{name}")
        return found

    def patch(self, corners: Sequence[Point], colour: str) -> None:
        """A filled polygon; to spare ink, its outline."""
        self._ready(colour, _HAIRLINE)
        path = self._canvas.beginPath()
        path.moveTo(*corners[0])
        for corner in corners[1:]:
            path.lineTo(*corner)
        path.close()
        self._canvas.drawPath(path, stroke=int(self._ink_saving), fill=int(not self._ink_saving))

    def line(
        self, points: Sequence[Point], width: float, colour: str, shake: float = 0.0, closed: bool = False
    ) -> None:
        """A line through `points`, `width` wide, each point shaken a little."""
        self._ready(colour, width)
        path = self._canvas.beginPath()
        shaken = [(x + self.unsteady(shake), y + self.unsteady(shake)) for x, y in points]
        path.moveTo(*shaken[0])
        for point in shaken[1:]:
            path.lineTo(*point)
        if closed:
            path.close()
        self._canvas.drawPath(path, stroke=1, fill=0)

    def strokes(self, points: Sequence[Point], width: float, colour: str, shake: float = 0.0) -> None:
        """Each side of a polygon as a stroke of its own, as a brush would: corners overlap unevenly."""
        for start, end in zip(points, [*points[1:], points[0]], strict=True):
            self.line((start, end), width, colour, shake)

    def dot(self, x: float, y: float, radius: float, colour: str) -> None:
        self._ready(colour, _HAIRLINE)
        self._canvas.circle(x, y, radius, stroke=int(self._ink_saving), fill=int(not self._ink_saving))

    def ring(self, x: float, y: float, radius: float, width: float, colour: str) -> None:
        self._ready(colour, width)
        self._canvas.circle(x, y, radius, stroke=1, fill=0)

    def stitches(self, points: Sequence[Point], width: float, colour: str, dash: tuple[float, float]) -> None:
        """A dashed line through `points`, as a row of stitches leaves it."""
        self._canvas.saveState()
        self._canvas.setDash(*dash)
        self.line(points, width, colour, 0.3)
        self._canvas.restoreState()

    def _ready(self, colour: str, width: float) -> None:
        ink = HexColor(self.colours.cloth_dark if self._ink_saving else colour)
        self._canvas.setStrokeColor(ink)
        self._canvas.setFillColor(ink)
        self._canvas.setLineWidth(_HAIRLINE if self._ink_saving else width)
