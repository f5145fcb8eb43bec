"""The seal of an orientation point: words on a circle, drawn as shapes so that copied text stays clean."""

from __future__ import annotations

from dataclasses import replace
from math import cos, degrees, pi, sin
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from foras_desktop.documents.certificate.border import star
from foras_desktop.documents.text import TextStyle, draw_line, single_line
from foras_desktop.documents.text.outlines import outline
from foras_desktop.documents.text.shaping import Glyph, Run

RADIUS = 15.5 * mm
_RINGS = ((1.0, 1.1), (0.935, 0.5), (0.62, 0.5))  # of the radius, and how thick
_STAR = 0.595
_BASELINE = 11.4 * mm
_LEAST_SPACING = 0.06  # em between letters, or the size gives way
_ROUND = TextStyle(7.2, 9, 600)
_WORD = TextStyle(9.2, 12, 600, tracking=0.08)
_ARABIC_WORD = TextStyle(11, 14, 400)


def draw_seal(canvas: Any, x: float, y: float, words: str, colour: str) -> None:
    """Draw the seal with its middle at (x, y); `words` run once round it, from the top."""
    canvas.saveState()
    canvas.setStrokeColor(HexColor(colour))
    canvas.setFillColor(HexColor(colour))
    for share, width in _RINGS:
        canvas.setLineWidth(width)
        canvas.circle(x, y, RADIUS * share, stroke=1, fill=0)
    path = canvas.beginPath()
    star(path, x, y, RADIUS * _STAR)
    canvas.setLineWidth(0.5)
    canvas.drawPath(path, stroke=1, fill=0)
    _draw_round(canvas, x, y, words)
    canvas.restoreState()
    shift = _WORD.size * _WORD.tracking / 2
    draw_line(canvas, x + shift, y + 2.2, "FORAS", replace(_WORD, colour=colour), align="centre")
    draw_line(canvas, x, y - 10, "فرص", replace(_ARABIC_WORD, colour=colour), "rtl", "centre")


def _draw_round(canvas: Any, x: float, y: float, words: str) -> None:
    """The letters spread evenly over the whole circle, each turned to stand on it."""
    line = single_line(words, _ROUND)
    glyphs = [(run, glyph) for run in line.runs for glyph in run.glyphs]
    way = 2 * pi * _BASELINE
    size = min(_ROUND.size, way / (line.width / _ROUND.size + len(glyphs) * _LEAST_SPACING))
    spacing = (way - line.width * size / _ROUND.size) / len(glyphs)
    angle = 0.0
    for run, glyph in glyphs:
        advance = glyph.advance * size / 1000
        _draw_letter(canvas, (x, y), run, glyph, size, angle + advance / 2 / _BASELINE)
        angle += (advance + spacing) / _BASELINE


def _draw_letter(
    canvas: Any, middle: tuple[float, float], run: Run, glyph: Glyph, size: float, angle: float
) -> None:
    """One letter, its middle at `angle` from the top, clockwise."""
    x, y = middle[0] + _BASELINE * sin(angle), middle[1] + _BASELINE * cos(angle)
    canvas.saveState()
    canvas.translate(x, y)
    canvas.rotate(-degrees(angle))
    canvas.addLiteral(outline(run.face, glyph.gid, -glyph.advance * size / 2000, 0, size))
    canvas.restoreState()
