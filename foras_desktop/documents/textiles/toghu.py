"""Cameroon: toghu of the Grassfields, black velvet embroidered in bright yarn, roundels and chains."""

from __future__ import annotations

import math

from foras_desktop.documents.textiles.cloth import Cloth

_COLUMNS = 4
_BORDER = 58.0


def draw(cloth: Cloth) -> None:
    """Two borders of waves, between them large roundels, smaller ones where four of those meet."""
    cloth.ground(cloth.colours.cloth_dark)
    pitch = cloth.width / _COLUMNS
    rows = max(1, round((cloth.height - 2 * _BORDER) / pitch))
    height = (cloth.height - 2 * _BORDER) / rows
    for row in range(rows):
        for column in range(_COLUMNS):
            x, y = (column + 0.5) * pitch, _BORDER + (row + 0.5) * height
            _roundel(cloth, x, y, min(pitch, height) / 2 - 5, turned=(row + column) % 2 == 1)
    for row in range(rows + 1):
        for column in range(_COLUMNS + 1):
            _star(cloth, column * pitch, _BORDER + row * height, 17)
    _border(cloth, _BORDER / 2)
    _border(cloth, cloth.height - _BORDER / 2)


def _roundel(cloth: Cloth, x: float, y: float, radius: float, *, turned: bool) -> None:
    """From outside: a rope, a ring of petals, two rings, and a spiral in the middle."""
    first, second = cloth.colours.cloth_middle, cloth.colours.cloth_bright
    if turned:
        first, second = second, first
    for step in range(36):
        angle = math.tau * step / 36
        inner, outer = _at(x, y, radius - 7, angle), _at(x, y, radius, angle + 0.16)
        cloth.line((inner, outer), 3, cloth.colours.cloth_light, 0.4)
    cloth.ring(x, y, radius - 11, 3.4, first)
    for petal in range(12):
        angle = math.tau * petal / 12
        tip, foot = _at(x, y, radius - 15, angle), _at(x, y, radius - 33, angle)
        sides = (_at(x, y, radius - 24, angle - 0.13), _at(x, y, radius - 24, angle + 0.13))
        cloth.patch((tip, sides[0], foot, sides[1]), second)
    cloth.ring(x, y, radius - 36, 2.6, cloth.colours.cloth_light)
    _spiral(cloth, x, y, radius - 41, first, -1 if turned else 1)


def _spiral(cloth: Cloth, x: float, y: float, radius: float, colour: str, way: int) -> None:
    turns, steps = 2.5, 64
    points = [
        _at(x, y, radius * (1 - step / steps * 0.92), way * math.tau * turns * step / steps)
        for step in range(steps + 1)
    ]
    cloth.line(points, 3.4, colour, 0.15)


def _star(cloth: Cloth, x: float, y: float, reach: float) -> None:
    """A spider: eight legs and a body, the sign of wisdom there."""
    for leg in range(8):
        angle = math.tau * (leg + 0.5) / 8
        cloth.line((_at(x, y, 6, angle), _at(x, y, reach, angle)), 2.6, cloth.colours.cloth_light, 0.4)
        end = _at(x, y, reach + 3, angle)
        cloth.dot(*end, 2.4, cloth.colours.cloth_middle)
    cloth.dot(x, y, 5, cloth.colours.cloth_bright)


def _border(cloth: Cloth, y: float) -> None:
    """Three waves of yarn between two lines."""
    yarns = (
        (6, cloth.colours.cloth_middle),
        (0, cloth.colours.cloth_light),
        (-6, cloth.colours.cloth_bright),
    )
    steps = 180
    for offset, colour in yarns:
        points = [
            (cloth.width * step / steps, y + offset + 8 * math.sin(math.tau * step / 15))
            for step in range(steps + 1)
        ]
        cloth.line(points, 3, colour, 0.25)
    for edge in (-22, 22):
        cloth.line(((0, y + edge), (cloth.width, y + edge)), 2.4, cloth.colours.cloth_light)


def _at(x: float, y: float, radius: float, angle: float) -> tuple[float, float]:
    return x + radius * math.cos(angle), y + radius * math.sin(angle)
