"""Burkina Faso: Faso dan fani, cotton woven in narrow strips with stripes along them, sewn side by side."""

from __future__ import annotations

from foras_desktop.documents.textiles.cloth import Cloth

_STRIPS = 7
_NARROW = 0.05
_STRIPES = (
    ("dark", 0.00, 0.16),
    ("bright", 0.05, 0.025),
    ("middle", 0.23, 0.14),
    ("light", 0.285, 0.03),
    ("dark", 0.43, 0.025),
    ("dark", 0.48, 0.08),
    ("bright", 0.507, 0.025),
    ("dark", 0.59, 0.025),
    ("middle", 0.69, 0.14),
    ("light", 0.745, 0.03),
    ("dark", 0.90, 0.10),
    ("bright", 0.94, 0.02),
)
"""Of one strip: the thread, where the stripe begins, how wide it is, as shares of the strip."""


def draw(cloth: Cloth) -> None:
    """Seven strips of the same stripes, and on every other one bars of weft, never at one height."""
    cloth.ground(cloth.colours.cloth_light)
    width = cloth.width / _STRIPS
    for strip in range(_STRIPS):
        left = strip * width
        _stripes(cloth, left, width)
        if strip % 2:
            _bars(cloth, left, width, cloth.height * (0.13 if strip % 4 == 1 else 0.3))
        cloth.line(((left, 0), (left, cloth.height)), 1.2, cloth.colours.cloth_dark)


def _stripes(cloth: Cloth, left: float, width: float) -> None:
    for thread, start, share in _STRIPES:
        colour, x, thick = cloth.thread(thread), left + start * width, share * width + cloth.unsteady(0.15)
        if share < _NARROW:
            cloth.line(((x + thick / 2, 0), (x + thick / 2, cloth.height)), thick, colour)
        else:
            cloth.area(x, 0, thick, cloth.height, colour)


def _bars(cloth: Cloth, left: float, width: float, first: float) -> None:
    """Three groups of bars across the strip, a row of small lozenges in the middle of each."""
    for group in range(3):
        y = first + group * cloth.height * 0.34
        cloth.area(left, y - 17, width, 34, cloth.colours.cloth_dark)
        for offset in (-15, 11.5):
            cloth.area(left, y + offset, width, 3.5, cloth.colours.cloth_bright)
        pitch = width / 6
        for index in range(6):
            x = left + (index + 0.5) * pitch
            corners = ((x, y + 7), (x + 5, y), (x, y - 7), (x - 5, y))
            cloth.patch(corners, cloth.colours.cloth_light)
