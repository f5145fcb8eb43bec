"""DR Congo: Kuba raffia, dark lines that pass over and under each other on the palm's own straw colour."""

from __future__ import annotations

import itertools

from foras_desktop.documents.textiles.cloth import Cloth

_PITCH = 59.5
_LINES = (-7.5, 0.0, 7.5)
_BAND = 11.0
"""Half of a band's width: what passes under it stops here."""


def draw(cloth: Cloth) -> None:
    """A lattice of two families of bands, three lines each, and a figure in every opening."""
    cloth.ground(cloth.colours.cloth_light)
    columns, rows = int(cloth.width / _PITCH) + 2, int(cloth.height / _PITCH) + 2
    for column, row in itertools.product(range(-1, columns), range(-1, rows)):
        x, y = column * _PITCH, row * _PITCH
        if (column + row) % 2 == 0:
            _crossing(cloth, x, y, rising_over=column % 2 == 0)
        else:
            _opening(cloth, x, y, (column * 3 + row * 5) % 4)


def _crossing(cloth: Cloth, x: float, y: float, *, rising_over: bool) -> None:
    """Two bands cross: one whole, the other in two pieces."""
    over, under = (1, -1) if rising_over else (-1, 1)
    half = _PITCH / 2
    _band(cloth, x, y, over, -half, half)
    reach = _BAND / 2**0.5
    _band(cloth, x, y, under, -half, -reach)
    _band(cloth, x, y, under, reach, half)


def _band(cloth: Cloth, x: float, y: float, way: int, start: float, end: float) -> None:
    """Lines at 45 degrees through (x, y), `way` up or down, from `start` to `end` along the x axis."""
    for offset in _LINES:
        shift = offset / 2**0.5
        ends = (
            (x + start - way * shift, y + way * start + shift),
            (x + end - way * shift, y + way * end + shift),
        )
        width, colour = (2.2, cloth.colours.cloth_middle) if offset == 0 else (4.2, cloth.colours.cloth_dark)
        cloth.line(ends, width, colour, 0.35)


def _opening(cloth: Cloth, x: float, y: float, kind: int) -> None:
    """What stands between the bands: never the same twice in a row, as embroiderers there like it."""
    if kind == 0:
        _lozenge(cloth, x, y, 25, filled=False)
        _lozenge(cloth, x, y, 13, filled=True)
    elif kind == 1:
        for offset in (-12, -4, 4, 12):
            reach = 26 - abs(offset)
            cloth.line(((x - reach, y + offset), (x + reach, y + offset)), 3.4, cloth.colours.cloth_dark, 0.4)
    elif kind == 2:
        for dx, dy in ((0, 13), (0, -13), (13, 0), (-13, 0)):
            _lozenge(cloth, x + dx, y + dy, 9, filled=True)
    else:
        _lozenge(cloth, x, y, 25, filled=True)
        cloth.patch(_corners(x, y, 11), cloth.colours.cloth_bright)


def _lozenge(cloth: Cloth, x: float, y: float, reach: float, *, filled: bool) -> None:
    if filled:
        cloth.patch(_corners(x, y, reach), cloth.colours.cloth_dark)
    else:
        cloth.strokes(_corners(x, y, reach), 3.2, cloth.colours.cloth_middle, 0.4)


def _corners(x: float, y: float, reach: float) -> tuple[tuple[float, float], ...]:
    return ((x, y + reach), (x + reach, y), (x, y - reach), (x - reach, y))
