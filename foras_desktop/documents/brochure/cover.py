"""The cover of a country brochure: textile, country's name, one sentence, the path, the version."""

from __future__ import annotations

from dataclasses import replace

from reportlab.lib.colors import HexColor

from foras_desktop.documents.icons import stroke_path
from foras_desktop.documents.palette import WHITE, CountryColours, country_colours
from foras_desktop.documents.sheet import SheetContent
from foras_desktop.documents.surface import HEIGHT, WIDTH, Surface
from foras_desktop.documents.text import (
    Direction,
    Line,
    TextStyle,
    fitting_size,
    ink_extent,
    lay_out,
    text_width,
)
from foras_desktop.documents.textiles import draw_textile
from foras_desktop.documents.texts import Texts

MARGIN = 48.5
BAND = 0.58  # of the page's height
_INNER = WIDTH - 2 * MARGIN
_NAME_SIZE = 113.0
_NAME_BASELINE = 637.0
_NAME_BOTTOM = 650.0  # nothing of the name, not even the dots of an Arabic ya, comes lower
_NAME_ROOM = 104.0
_NAME_LEADING = 1.02
_NAME_TRACKING = -0.02
_TWO_LINES_UNDER = 60.0  # a name that would be smaller than this on one line gets two
_PATH_BASE = 763.7
_PATH_END = 507.0
_SENTENCE = 312.0
_BESIDE_PATH = 300.0  # a name up to this wide leaves room for the tall path


def draw_cover(surface: Surface, sheet: SheetContent, texts: Texts) -> None:
    """Draw the whole cover page."""
    colours = country_colours(sheet.country)
    surface.fill(colours.ground)
    band = HEIGHT * BAND
    draw_textile(surface.canvas, sheet.country, 0, HEIGHT - band, WIDTH, band, surface.ink_saving)
    guide = TextStyle(17, 24, 500, colours.accent)
    surface.line(MARGIN, 534, texts("brochure.guide"), guide)
    wide = _draw_name(surface, sheet, colours)
    sentence = TextStyle(19.8, 27.6, 400, colours.name)
    lines = lay_out(texts("brochure.sentence"), sentence, _SENTENCE, surface.direction)
    surface.lines(MARGIN, 659, lines, _SENTENCE)
    _draw_path(surface, colours, 15.5 if wide else 33.8, 16.0 if wide else 29.7)
    _draw_foot(surface, sheet, texts, colours)


def _draw_name(surface: Surface, sheet: SheetContent, colours: CountryColours) -> bool:
    """Draw the country's name as large as it goes; returns whether it reaches into the tall path's room."""
    style = TextStyle(_NAME_SIZE, _NAME_SIZE, 600, colours.name, tracking=_NAME_TRACKING)
    lines = name_lines(sheet.country_name, style, surface.direction)
    size = lines[0].style.size
    baseline = min(_NAME_BASELINE, _NAME_BOTTOM - ink_extent(lines[-1])[1])
    baseline -= (len(lines) - 1) * size * _NAME_LEADING
    for line in lines:
        surface.line(MARGIN - size * 0.03, baseline, line.text, line.style)
        baseline += size * _NAME_LEADING
    return max(line.width for line in lines) > _BESIDE_PATH


def name_lines(name: str, style: TextStyle, direction: Direction) -> list[Line]:
    """The name on one line, or on two when one would be too small; never higher than its room."""
    size = fitting_size(name, style, _INNER, 8, direction)
    if size < _TWO_LINES_UNDER and " " in name:
        size = _TWO_LINES_UNDER
        while len(lay_out(name, replace(style, size=size), _INNER, direction)) > 2:
            size -= 2
    lines = lay_out(name, replace(style, size=size), _INNER + 1, direction)
    needed = ink_extent(lines[0])[0] + ink_extent(lines[-1])[1] + (len(lines) - 1) * size * _NAME_LEADING
    if needed <= _NAME_ROOM:
        return lines
    return lay_out(name, replace(style, size=size * _NAME_ROOM / needed), _INNER + 1, direction)


def _draw_path(surface: Surface, colours: CountryColours, radius: float, stem: float) -> None:
    """The way from a dot to a ring, in the mark's bends; `stem` is the straight piece under the ring."""
    r, base, end = radius, _PATH_BASE, _PATH_END
    bend, turn = end - 48.5 + 33.8 - r, end - 94.0
    ring = base - 5 * r - stem
    data = (
        f"M{MARGIN} {base}H{bend - r}a{r} {r} 0 0 0 0 {-2 * r}H{turn}a{r} {r} 0 0 1 0 {-2 * r}"
        f"H{end - r}a{r} {r} 0 0 0 {r} {-r}V{ring + 11}"
    )
    canvas = surface.canvas
    canvas.saveState()
    mirrored = surface.direction == "rtl"
    canvas.transform(-1 if mirrored else 1, 0, 0, -1, WIDTH if mirrored else 0, HEIGHT)
    canvas.setStrokeColor(HexColor(colours.accent))
    canvas.setFillColor(HexColor(colours.accent))
    canvas.setLineWidth(3)
    stroke_path(canvas, data)
    canvas.circle(MARGIN, base, 6.2, stroke=0, fill=1)
    canvas.setLineWidth(4.6)
    canvas.setFillColor(HexColor(WHITE if surface.ink_saving else colours.ground))
    canvas.circle(end, ring, 10.6, stroke=1, fill=1)
    canvas.restoreState()


def _draw_foot(surface: Surface, sheet: SheetContent, texts: Texts, colours: CountryColours) -> None:
    plain = TextStyle(13.3, 17, 400, colours.name)
    word = replace(plain, weight=600, tracking=0.08)
    surface.mark(MARGIN, 785, 22, colours.accent)
    start = MARGIN + 32
    start += surface.line(start, 802, "FORAS", word) + 10
    start += surface.line(start, 802, texts("brochure.point"), plain) + 24
    edition = texts(
        "brochure.edition",
        language=texts("language.title"),
        country=sheet.country_name,
        version=sheet.version,
    )
    room = WIDTH - MARGIN - start
    if text_width(edition, plain, surface.direction) > room:
        plain = replace(plain, size=11, leading=14)
    lines = lay_out(edition, plain, room, surface.direction)
    top = 802 - (plain.leading / 2 + 0.375 * plain.size) - plain.leading * (len(lines) - 1)
    surface.lines(start, top, lines, room, "end")
