"""What a certificate is put together from: its page, its inks, text that fits its room, hairlines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import sqrt
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape

from foras_desktop.documents.certificate.face import CertificateFace
from foras_desktop.documents.palette import BLACK, DEEP_BLUE, INK, LINE, MUTED
from foras_desktop.documents.sheet import Language, direction_of
from foras_desktop.documents.surface import Surface
from foras_desktop.documents.text import (
    Align,
    Direction,
    Line,
    TextStyle,
    fitting_size,
    height,
    lay_out,
    single_line,
)
from foras_desktop.documents.text.french import french, of_place
from foras_desktop.documents.texts import Texts, texts

WIDTH, HEIGHT = map(float, landscape(A4))
MARGIN = 79.9
INNER = WIDTH - 2 * MARGIN
AXIS = WIDTH / 2

_TOLERANCE = 0.01
_SMALLEST = 5.0

NAME_LEAST = 0.62
"""Of its size: a name stays on one line longer than other words."""

SMALL = TextStyle(9, 13)
TEXT = TextStyle(10.5, 15)
LABEL = TextStyle(8, 11)


@dataclass(frozen=True)
class Inks:
    """The colours of a certificate's words and lines."""

    title: str
    body: str
    muted: str
    line: str


COLOUR = Inks(DEEP_BLUE, INK, MUTED, LINE)
WITHOUT_COLOUR = Inks(BLACK, BLACK, BLACK, BLACK)
"""For an office printer: it would print grey letters as dots."""


@dataclass(frozen=True)
class Page:
    """A certificate's page in the languages it is written in, the leading one first."""

    canvas: Any
    languages: tuple[Language, ...]
    ink_saving: bool

    @property
    def inks(self) -> Inks:
        return WITHOUT_COLOUR if self.ink_saving else COLOUR

    @property
    def words(self) -> Texts:
        """The words of the leading language."""
        return texts(self.languages[0])

    def surface(self, direction: Direction = "ltr") -> Surface:
        """The page measured from the side where that direction begins."""
        return Surface(self.canvas, direction, self.ink_saving, WIDTH, HEIGHT)

    def each(self) -> list[tuple[Language, Texts, Surface]]:
        """Every language with its words and the page as it is read in it."""
        return [(name, texts(name), self.surface(direction_of(name))) for name in self.languages]


def place_in(face: CertificateFace, language: Language) -> str:
    """The desk's city as the sentence of that language takes it."""
    name = face.desk[language]
    return of_place(name) if language == "fr" else name


def typeset(text: str, language: Language) -> str:
    return french(text) if language == "fr" else text


def fitted(
    text: str, style: TextStyle, width: float, room: float, direction: Direction, least: float = 0.8
) -> list[Line]:
    """`text` on one line while that takes no less than `least` of its size, else on several in the room."""
    line = single_line(text, style, direction)
    if line.width <= width + _TOLERANCE:
        return [line]
    spread = style.leading / style.size
    size = fitting_size(text, style, width, 0, direction)
    if size >= style.size * least:
        return [single_line(text, replace(style, size=size, leading=size * spread), direction)]
    # No larger than if the words filled the room without a gap.
    size = min(style.size, sqrt(room * width * style.size / (line.width * spread)))
    while True:
        lines = lay_out(text, replace(style, size=size, leading=size * spread), width, direction)
        if height(lines) <= room or size <= _SMALLEST:
            return _balanced(text, lines, width)
        size = max(_SMALLEST, size - 0.5)


def _balanced(text: str, lines: list[Line], width: float) -> list[Line]:
    """The same lines as even as they go, so that no single word stands alone on the last."""
    while True:
        width *= 0.95
        narrower = lay_out(text, lines[0].style, width, lines[0].direction)
        if len(narrower) > len(lines) or max(line.width for line in narrower) > width:
            return lines
        lines = narrower


def draw_block(surface: Surface, start: float, middle: float, lines: Sequence[Line], align: Align) -> None:
    """Lines with `middle` half-way down them; `start` is where they begin, or with "centre" their axis."""
    width = max(line.width for line in lines)
    left = start - width / 2 if align == "centre" else start
    surface.lines(left, middle - height(lines) / 2, lines, width, align)


def only_name(face: CertificateFace, style: TextStyle, width: float, room: float) -> list[Line]:
    """The name that stands alone: in Latin letters, or in Arabic ones where there are no others."""
    if face.holder_latin or not face.holder_arabic:
        return fitted(face.holder_latin, style, width, room, "ltr", NAME_LEAST)
    return fitted(face.holder_arabic, style, width, room, "rtl", NAME_LEAST)


def draw_ring(page: Page, y: float, radius: float) -> None:
    """The waypoint's ring on the axis."""
    page.canvas.saveState()
    page.canvas.setStrokeColor(HexColor(page.inks.title))
    page.canvas.setLineWidth(1.6)
    page.canvas.circle(AXIS, HEIGHT - y, radius, stroke=1, fill=0)
    page.canvas.restoreState()


def draw_upright(page: Page, x: float, top: float, bottom: float) -> None:
    """A hairline between two columns."""
    page.canvas.saveState()
    page.canvas.setStrokeColor(HexColor(page.inks.line))
    page.canvas.setLineWidth(0.6)
    page.canvas.line(x, HEIGHT - top, x, HEIGHT - bottom)
    page.canvas.restoreState()
