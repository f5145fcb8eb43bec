"""Guinea: lépi of the Fouta Djallon, narrow indigo strips with tied and stitched resist."""

from __future__ import annotations

import math

from foras_desktop.documents.textiles.cloth import Cloth

_STRIPS = 7


def draw(cloth: Cloth) -> None:
    """Seven strips, their seams, and in turn tied rings, stitched chevrons, lozenges of stitches."""
    cloth.ground(cloth.colours.cloth_dark)
    width = cloth.width / _STRIPS
    patterns = (_rings, _chevrons, _lozenges, _chevrons, _rings, _chevrons, _lozenges)
    for index, pattern in enumerate(patterns):
        pattern(cloth, index * width, width, -1 if index == 3 else 1)
    for index in range(1, _STRIPS):
        _seam(cloth, index * width)


def _seam(cloth: Cloth, x: float) -> None:
    cloth.line(((x, 0), (x, cloth.height)), 1.6, cloth.colours.cloth_middle)
    for side in (-3.4, 3.4):
        ends = ((x + side, 0), (x + side, cloth.height))
        cloth.stitches(ends, 1.1, cloth.colours.cloth_light, (3, 4))


def _rings(cloth: Cloth, left: float, width: float, side: int) -> None:
    """Tied circles: a core, a halo, and the creases round it."""
    pitch = cloth.height / 6
    centre = left + width / 2
    for index in range(6):
        y = (index + 0.5) * pitch
        cloth.dot(centre, y, 5 + cloth.unsteady(0.4), cloth.colours.cloth_light)
        cloth.ring(centre, y, 12 + cloth.unsteady(0.5), 3, cloth.colours.cloth_middle)
        for crease in range(18):
            angle = math.tau * crease / 18 + cloth.unsteady(0.05)
            near, far = 18 + cloth.unsteady(0.8), 26 + cloth.unsteady(1.6)
            ends = (
                (centre + near * math.cos(angle), y + near * math.sin(angle)),
                (centre + far * math.cos(angle), y + far * math.sin(angle)),
            )
            cloth.line(ends, 2.2, cloth.colours.cloth_light)
        cloth.dot(centre, (index + 1) * pitch, 2.6, cloth.colours.cloth_middle)
        for offset in (-25, 25):
            cloth.dot(centre + offset, (index + 1) * pitch, 2, cloth.colours.cloth_light)


def _chevrons(cloth: Cloth, left: float, width: float, side: int) -> None:
    """Rows of stitches meeting in the middle of the strip, every third row heavy."""
    pitch = cloth.height / 30
    inner, outer = width / 2, width - 9
    for index in range(-2, 33):
        y = index * pitch
        peak = y + side * 17
        points = ((left + 9, y), (left + inner, peak), (left + outer, y))
        if index % 3 == 0:
            cloth.line(points, 3, cloth.colours.cloth_light, 0.7)
        else:
            cloth.stitches(points, 1.7, cloth.colours.cloth_middle, (4, 3))


def _lozenges(cloth: Cloth, left: float, width: float, side: int) -> None:
    """Stitched lozenges with four eyes each, and a bar of small marks between them."""
    pitch = cloth.height / 5
    x = left + width / 2
    for index in range(5):
        y = (index + 0.5) * pitch
        for share, heavy in ((1.0, True), (0.72, False), (0.42, True)):
            w, h = (width / 2 - 10) * share, (pitch / 2 - 9) * share
            corners = ((x, y + h), (x + w, y), (x, y - h), (x - w, y))
            if heavy:
                cloth.strokes(corners, 2.8, cloth.colours.cloth_light, 0.6)
            else:
                cloth.stitches((*corners, corners[0]), 1.7, cloth.colours.cloth_middle, (4, 3))
        for dx, dy in ((0, 6), (0, -6), (6, 0), (-6, 0)):
            cloth.dot(x + dx, y + dy, 2.3 + cloth.unsteady(0.2), cloth.colours.cloth_light)
        for dx in (-26, -13, 13, 26):
            cloth.dot(x + dx, (index + 1) * pitch, 2.2, cloth.colours.cloth_middle)
