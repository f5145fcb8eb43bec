"""Lines onto a reportlab canvas: glyphs placed one by one, each carrying its text for copying."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Literal

from reportlab.lib.colors import HexColor

from foras_desktop.documents.text.bidi import Direction
from foras_desktop.documents.text.copying import (
    Placed,
    in_reading_order,
    place,
    reading_states,
    reads_from_the_right,
)
from foras_desktop.documents.text.embedding import EmbeddedFont, embedded_font
from foras_desktop.documents.text.fonts import Face
from foras_desktop.documents.text.layout import Line, single_line
from foras_desktop.documents.text.outlines import number, outline
from foras_desktop.documents.text.shaping import TextStyle

Align = Literal["start", "centre", "end"]

_BASELINE = 0.375  # of the size under the middle of a line box: Plex's ascent 1.025, descent 0.275


def baseline_offset(style: TextStyle) -> float:
    """How far under the top of its line box a line's baseline lies, in points."""
    return style.leading / 2 + _BASELINE * style.size


def draw_line(
    canvas: Any,
    x: float,
    y: float,
    text: str,
    style: TextStyle,
    direction: Direction = "ltr",
    align: Align = "start",
) -> float:
    """Draw one line with its baseline at `y` and its start, centre or end at `x`; returns its width.

    The start of right-to-left text is its right edge. Raises `MissingGlyphs` before anything is drawn.
    """
    line = single_line(text, style, direction)
    _draw(canvas, _left_edge(x, line.width, direction, align), y, line)
    return line.width


def draw_lines(
    canvas: Any, x: float, top: float, lines: Iterable[Line], width: float, align: Align = "start"
) -> float:
    """Draw lines in a box whose left edge is `x` and top is `top`; returns the y of the box's bottom."""
    for line in lines:
        anchor = {"start": x, "centre": x + width / 2, "end": x + width}
        if line.direction == "rtl":
            anchor = {"start": x + width, "centre": x + width / 2, "end": x}
        left = _left_edge(anchor[align], line.width, line.direction, align)
        _draw(canvas, left, top - baseline_offset(line.style), line)
        top -= line.style.leading
    return top


def height(lines: Sequence[Line]) -> float:
    """The height of lines set under each other, in points."""
    return sum(line.style.leading for line in lines)


def _left_edge(x: float, width: float, direction: Direction, align: Align) -> float:
    if align == "centre":
        return x - width / 2
    return x if (align == "start") == (direction == "ltr") else x - width


def _draw(canvas: Any, x: float, y: float, line: Line) -> None:
    if not line.runs:
        return
    canvas.saveState()
    canvas.setFillColor(HexColor(line.style.colour))
    turned = getattr(canvas, "reads_from_the_right", False) or reads_from_the_right(
        "".join(run.text for run in line.runs)
    )
    states = reading_states(line.runs) if turned else [False] * len(line.runs)
    for run, after_latin in zip(line.runs, states, strict=True):
        placed = place(run, after_latin)
        letters = [item for item in placed if not item.outlined]
        if turned:
            letters = in_reading_order(letters, run.rtl, after_latin)
        canvas.addLiteral(_letters(canvas, x, y, run.face, letters, line.style.size))
        for operators in _marks(placed, x, y, run.face, line.style.size):
            canvas.addLiteral(operators)
        x += run.width * line.style.size / 1000
    canvas.restoreState()


def _letters(canvas: Any, x: float, y: float, face: Face, letters: Sequence[Placed], size: float) -> str:
    font = embedded_font(canvas, face)
    return (
        f"BT /{font.name} {number(size)} Tf 1 0 0 1 {number(x)} {number(y)} Tm "
        f"[{_shown(font, letters)}] TJ ET"
    )


def _marks(placed: Sequence[Placed], x: float, y: float, face: Face, size: float) -> Iterator[str]:
    scale = size / 1000
    for item in placed:
        if item.outlined:
            yield outline(face, item.glyph.gid, x + item.x * scale, y + item.glyph.dy * scale, size)


def _shown(font: EmbeddedFont, letters: Sequence[Placed]) -> str:
    """The array of TJ: codes, and between them the way from where one ends to where the next begins."""
    items: list[str] = []
    pen = 0.0
    for item in letters:
        if abs(item.x - pen) > 0.01:
            items.append(number(pen - item.x))
        items.append(f"<{font.code(item.glyph, item.text):04X}>")
        pen = item.x + round(item.glyph.natural)
    return " ".join(items)
