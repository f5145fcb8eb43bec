"""Togo: Ewe kente, strips of warp stripes crossed by blocks of weft, side by side like a chessboard."""

from __future__ import annotations

from foras_desktop.documents.textiles.cloth import Cloth

_STRIPS = 8
_ROWS = 10


def draw(cloth: Cloth) -> None:
    """Eight strips; in each, plain warp and blocks in turn, three kinds of block one after the other."""
    cloth.ground(cloth.colours.cloth_dark)
    width, height = cloth.width / _STRIPS, cloth.height / _ROWS
    for strip in range(_STRIPS):
        left = strip * width
        _warp(cloth, left, width)
        for row in range(_ROWS):
            if (row + strip) % 2 == 0:
                block = (_ladder, _steps, _hourglass)[(row + 2 * strip) % 3]
                block(cloth, left, row * height, width, height)
        cloth.line(((left, 0), (left, cloth.height)), 1.3, cloth.colours.cloth_dark)


def _warp(cloth: Cloth, left: float, width: float) -> None:
    """The stripes along the strip, seen wherever no block covers them."""
    for share, thick, thread in (
        (0.08, 0.07, "middle"),
        (0.24, 0.05, "bright"),
        (0.36, 0.03, "light"),
        (0.46, 0.08, "middle"),
        (0.61, 0.03, "light"),
        (0.71, 0.05, "bright"),
        (0.85, 0.07, "middle"),
    ):
        cloth.area(left + share * width, 0, thick * width, cloth.height, cloth.thread(thread))


def _ladder(cloth: Cloth, x: float, y: float, width: float, height: float) -> None:
    """Bars across, the outer ones gold."""
    cloth.area(x, y, width, height, cloth.colours.cloth_middle)
    threads = ("dark", "light", "dark", "bright", "dark", "light", "dark")
    step = height / (len(threads) + 2)
    for place, thread in enumerate(threads):
        thick = step * 0.78 + cloth.unsteady(0.2)
        cloth.area(x, y + (place + 1.1) * step, width, thick, cloth.thread(thread))


def _steps(cloth: Cloth, x: float, y: float, width: float, height: float) -> None:
    """A stepped lozenge in gold and white, framed."""
    _frame(cloth, x, y, width, height)
    rows, inner = 7, height * 0.72
    step = inner / rows
    for place in range(rows):
        share = 1 - abs(place - rows // 2) / (rows // 2 + 1)
        bottom = y + height * 0.14 + place * step
        for thread, part in (("middle", 0.88), ("light", 0.5), ("bright", 0.2)):
            half = width / 2 * share * part
            cloth.area(x + width / 2 - half, bottom + 0.3, 2 * half, step - 0.6, cloth.thread(thread))


def _hourglass(cloth: Cloth, x: float, y: float, width: float, height: float) -> None:
    """Two wedges that meet, and a small one on either side."""
    _frame(cloth, x, y, width, height)
    low, high = y + height * 0.16, y + height * 0.84
    middle_x, middle_y = x + width / 2, y + height / 2
    for end in (low, high):
        wedge = ((x + width * 0.1, end), (x + width * 0.9, end), (middle_x, middle_y))
        cloth.patch(wedge, cloth.colours.cloth_light)
    for side in (-1, 1):
        base = middle_x + side * width * 0.44
        wedge = ((base, low + 7), (base, high - 7), (middle_x + side * width * 0.1, middle_y))
        cloth.patch(wedge, cloth.colours.cloth_middle)


def _frame(cloth: Cloth, x: float, y: float, width: float, height: float) -> None:
    cloth.area(x, y, width, height, cloth.colours.cloth_dark)
    for place in (0.02, 0.9):
        cloth.area(x, y + place * height, width, height * 0.08, cloth.colours.cloth_bright)
