"""Glyphs as filled outlines, for marks above and below: as text they would break the line when copied."""

from __future__ import annotations

from functools import lru_cache

import uharfbuzz as hb

from foras_desktop.documents.text.fonts import Face

_Step = tuple[str, tuple[float, ...]]


def number(value: float) -> str:
    """A number as PDF operators want it: at most three decimals, no exponent."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def outline(face: Face, glyph: int, x: float, y: float, size: float) -> str:
    """Operators that fill a glyph's outline with its origin at (x, y), `size` points an em."""
    scale = size / face.upem
    parts: list[str] = []
    for operator, points in _steps(face, glyph):
        moved = (value * scale + (x, y)[index % 2] for index, value in enumerate(points))
        parts.append(" ".join([*map(number, moved), operator]))
    return f"{' '.join(parts)} f"


@lru_cache(maxsize=512)
def _steps(face: Face, glyph: int) -> tuple[_Step, ...]:
    steps: list[_Step] = []
    funcs = hb.DrawFuncs()
    funcs.set_move_to_func(lambda x, y, _: steps.append(("m", (x, y))))
    funcs.set_line_to_func(lambda x, y, _: steps.append(("l", (x, y))))
    funcs.set_cubic_to_func(lambda a, b, c, d, x, y, _: steps.append(("c", (a, b, c, d, x, y))))
    funcs.set_close_path_func(lambda _: steps.append(("h", ())))
    face.hb_font.draw_glyph(glyph, funcs, None)
    return tuple(steps)
