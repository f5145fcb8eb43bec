"""The border of a certificate: 41 × 28 eight-pointed stars on sand, a gold hairline inside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import cos, pi, sin
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from foras_desktop.documents.palette import BLACK, DEEP_BLUE, GOLD, PAPER, SAND, TERRACOTTA

COLUMNS, ROWS = 41, 28
PITCH = 6.68 * mm
INNER_POINTS = 0.765  # of the outer radius: two squares laid over each other
_RADIUS = PITCH / 2
_HEART = 0.5  # of the radius: the star cut out of the star
_DOT = 0.15
_OUTSIDE = 1.47 * mm  # from the band to the outer line
_INSIDE = 1.47 * mm  # from the band to the hairline


def draw_border(canvas: Any, width: float, height: float, ink_saving: bool) -> None:
    """Paper, band, stars and lines over the whole page."""
    left, bottom = (width - COLUMNS * PITCH) / 2, (height - ROWS * PITCH) / 2
    canvas.saveState()
    if not ink_saving:
        canvas.setFillColor(HexColor(PAPER))
        canvas.rect(0, 0, width, height, stroke=0, fill=1)
        _fill_band(canvas, left, bottom)
    _draw_stars(canvas, left, bottom, ink_saving)
    blue, gold = (BLACK, BLACK) if ink_saving else (DEEP_BLUE, GOLD)
    for inset, line_width, colour in (
        (-_OUTSIDE, 1.1, blue),
        (0.0, 0.6, blue),
        (PITCH, 0.6, blue),
        (PITCH + _INSIDE, 0.5, gold),
    ):
        canvas.setStrokeColor(HexColor(colour))
        canvas.setLineWidth(line_width)
        canvas.rect(left + inset, bottom + inset, width - 2 * (left + inset), height - 2 * (bottom + inset))
    canvas.restoreState()


def star(path: Any, x: float, y: float, radius: float) -> None:
    """Add an eight-pointed star to a path, one point straight up."""
    for index in range(16):
        reach = radius * (INNER_POINTS if index % 2 else 1)
        angle = pi / 2 + index * pi / 8
        (path.lineTo if index else path.moveTo)(x + reach * cos(angle), y + reach * sin(angle))
    path.close()


def _fill_band(canvas: Any, left: float, bottom: float) -> None:
    canvas.setFillColor(HexColor(SAND))
    across, up = COLUMNS * PITCH, ROWS * PITCH
    for x, y, width, height in (
        (left, bottom, across, PITCH),
        (left, bottom + up - PITCH, across, PITCH),
        (left, bottom + PITCH, PITCH, up - 2 * PITCH),
        (left + across - PITCH, bottom + PITCH, PITCH, up - 2 * PITCH),
    ):
        canvas.rect(x, y, width, height, stroke=0, fill=1)


def _draw_stars(canvas: Any, left: float, bottom: float, ink_saving: bool) -> None:
    """Blue ones and terracotta ones in turn; to spare ink outlines, every other one with its heart."""
    for turn, colour in enumerate((DEEP_BLUE, TERRACOTTA)):
        places = [
            (left + (column + 0.5) * PITCH, bottom + (ROWS - row - 0.5) * PITCH)
            for column, row in _places()
            if (column + row) % 2 == turn
        ]
        if ink_saving:
            _outline(canvas, places, hearts=turn == 0)
        else:
            canvas.setFillColor(HexColor(colour))
            _fill(canvas, places, lambda path, x, y: star(path, x, y, _RADIUS))
            canvas.setFillColor(HexColor(SAND))
            _fill(canvas, places, lambda path, x, y: star(path, x, y, _RADIUS * _HEART))
            canvas.setFillColor(HexColor(colour))
            _fill(canvas, places, lambda path, x, y: path.circle(x, y, _RADIUS * _DOT))


def _places() -> Iterator[tuple[int, int]]:
    for row in range(ROWS):
        for column in range(COLUMNS):
            if row in (0, ROWS - 1) or column in (0, COLUMNS - 1):
                yield column, row


def _fill(canvas: Any, places: list[tuple[float, float]], shape: Callable[[Any, float, float], None]) -> None:
    path = canvas.beginPath()
    for x, y in places:
        shape(path, x, y)
    canvas.drawPath(path, stroke=0, fill=1)


def _outline(canvas: Any, places: list[tuple[float, float]], hearts: bool) -> None:
    canvas.setStrokeColor(HexColor(BLACK))
    canvas.setLineWidth(0.3)
    path = canvas.beginPath()
    for x, y in places:
        star(path, x, y, _RADIUS)
        if hearts:
            star(path, x, y, _RADIUS * _HEART)
    canvas.drawPath(path, stroke=1, fill=0)
