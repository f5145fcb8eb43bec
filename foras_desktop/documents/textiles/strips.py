"""Any other country: cloth of woven strips, blocks of weft in the country's hue, nobody's emblem."""

from __future__ import annotations

from foras_desktop.documents.textiles.cloth import Cloth

_STRIPS = 9
_ROWS = 8


def draw(cloth: Cloth) -> None:
    """Strips side by side, each shifted by half a block: bars of weft, then steps, then plain warp."""
    cloth.ground(cloth.colours.cloth_dark)
    width, height = cloth.width / _STRIPS, cloth.height / _ROWS
    for strip in range(_STRIPS):
        left = strip * width
        shift = height / 2 if strip % 2 else 0.0
        for row in range(-1, _ROWS):
            block = (_bars, _steps, _warp)[(row + strip) % 3]
            block(cloth, left + 3, row * height + shift, width - 6, height)
        cloth.line(((left, 0), (left, cloth.height)), 1.2, cloth.colours.cloth_middle)


def _bars(cloth: Cloth, x: float, y: float, width: float, height: float) -> None:
    step = height / 7
    for index in range(7):
        colour = cloth.colours.cloth_light if index % 2 == 0 else cloth.colours.cloth_middle
        thick = step * (0.62 if index % 2 == 0 else 0.4)
        cloth.area(x, y + index * step + (step - thick) / 2, width, thick + cloth.unsteady(0.3), colour)


def _steps(cloth: Cloth, x: float, y: float, width: float, height: float) -> None:
    """A stepped lozenge, as weaving makes one."""
    rows = 7
    step = height / rows
    for index in range(rows):
        share = 1 - abs(index - rows // 2) / (rows // 2 + 1)
        half = width / 2 * share
        cloth.area(
            x + width / 2 - half, y + index * step + 0.6, 2 * half, step - 1.2, cloth.colours.cloth_middle
        )
        if share > 0.5:
            inner = half * 0.45
            left = x + width / 2 - inner
            cloth.area(left, y + index * step + 0.6, 2 * inner, step - 1.2, cloth.colours.cloth_light)


def _warp(cloth: Cloth, x: float, y: float, width: float, height: float) -> None:
    for index in range(6):
        at = x + (index + 0.5) * width / 6
        ends = ((at, y + 3), (at, y + height - 3))
        colour = cloth.colours.cloth_light if index in (0, 5) else cloth.colours.cloth_middle
        cloth.line(ends, 2, colour, 0.3)
