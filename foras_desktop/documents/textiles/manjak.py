"""Senegal: Manjak weaving, bands of figures laid in with a second weft, stepped as a loom makes them."""

from __future__ import annotations

from collections.abc import Sequence

from foras_desktop.documents.textiles.cloth import Cloth

_LOZENGE = (
    "......##......",
    ".....####.....",
    "....##..##....",
    "...##.++.##...",
    "..##.++++.##..",
    ".##.++..++.##.",
    "##.++.##.++.##",
    ".##.++..++.##.",
    "..##.++++.##..",
    "...##.++.##...",
    "....##..##....",
    ".....####.....",
    "......##......",
)
_HOOKS = (
    "##########....",
    "#........#....",
    "#.######.#....",
    "#.#....#.#.++.",
    "#.#.++.#.#.++.",
    "#.#....#.#....",
    "#.#.####.#....",
    "#.#......#....",
    "#.############",
)
_SAW = (
    "#......",
    "##.....",
    "###...+",
    "####.++",
    "#####++",
    "######+",
)
_CHECKS = ("##..", "##..", "..++", "..++")
_RULE = ("=",)

_BANDS = (_RULE, _SAW, _RULE, _LOZENGE, _RULE, _CHECKS, _RULE, _HOOKS, _RULE, _CHECKS, _RULE, _LOZENGE, _RULE)
_CELL = 5.35


def draw(cloth: Cloth) -> None:
    """The bands from the top, each its own repeat, until the cloth is full."""
    cloth.ground(cloth.colours.cloth_dark)
    top = cloth.height
    while top > 0:
        for band in (*_BANDS, _SAW, _RULE, _HOOKS):
            top -= _CELL
            _band(cloth, band, top)
            top -= _CELL * len(band)


def _band(cloth: Cloth, band: Sequence[str], top: float) -> None:
    for place, row in enumerate(band):
        y = top - (place + 1) * _CELL
        if y < -_CELL:
            return
        if row == "=":
            cloth.area(0, y, cloth.width, _CELL, cloth.colours.cloth_bright)
        else:
            _row(cloth, row, y)


def _row(cloth: Cloth, row: str, y: float) -> None:
    """One pick: every run of one colour is a float of weft, a hair thinner than its cell."""
    columns = int(cloth.width / _CELL) + 1
    start = 0
    for column in range(1, columns + 1):
        sign = row[start % len(row)]
        if column < columns and row[column % len(row)] == sign:
            continue
        if sign != ".":
            colour = cloth.colours.cloth_light if sign == "#" else cloth.colours.cloth_middle
            width = (column - start) * _CELL - 0.5
            cloth.area(start * _CELL + 0.25, y + 0.35, width, _CELL - 0.7 + cloth.unsteady(0.15), colour)
        start = column
