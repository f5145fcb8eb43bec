"""What every composition of a certificate is put together from: its page, its inks, fitted text, the foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from foras_desktop.documents.certificate.code import draw_code
from foras_desktop.documents.certificate.face import CertificateFace
from foras_desktop.documents.certificate.seal import draw_seal
from foras_desktop.documents.palette import BLACK, DEEP_BLUE, INK, LINE, MUTED
from foras_desktop.documents.sheet import Language, direction_of
from foras_desktop.documents.surface import HEIGHT as LONG_SIDE_UP
from foras_desktop.documents.surface import WIDTH as SHORT_SIDE
from foras_desktop.documents.surface import Surface
from foras_desktop.documents.text import (
    Align,
    Direction,
    Line,
    TextStyle,
    baseline_offset,
    fitting_size,
    for_direction,
    height,
    lay_out,
    single_line,
    text_width,
)
from foras_desktop.documents.text.french import french, of_place
from foras_desktop.documents.texts import Texts, texts

WIDTH, HEIGHT = LONG_SIDE_UP, SHORT_SIDE
MARGIN = 79.9
INNER = WIDTH - 2 * MARGIN
CODE_SIZE: float = 17 * mm

_AXIS = WIDTH / 2
_SEAL_MIDDLE = 411.0
_SIGNATURE = 423.0
_SIGNATURE_WIDTH = 259.0
_SIGNATURE_STARTS = (MARGIN, WIDTH - MARGIN - _SIGNATURE_WIDTH)
_LAST_BASELINE = 521.0
_CODE_GAP = 21.0
_CODES = ("number", "check")
_CODE_BASELINES = (508.0, _LAST_BASELINE)
_LABEL_GAP = 7.0
_WIDEST_NUMBER = "RBA-PD2-00-7KQ-0000-0"
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
    size = style.size
    lines = lay_out(text, style, width, direction)
    while height(lines) > room and size > _SMALLEST:
        size -= 0.5
        lines = lay_out(text, replace(style, size=size, leading=size * spread), width, direction)
    return _balanced(text, lines, width)


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
    page.canvas.circle(_AXIS, HEIGHT - y, radius, stroke=1, fill=0)
    page.canvas.restoreState()


def draw_upright(page: Page, x: float, top: float, bottom: float) -> None:
    """A hairline between two columns."""
    page.canvas.saveState()
    page.canvas.setStrokeColor(HexColor(page.inks.line))
    page.canvas.setLineWidth(0.6)
    page.canvas.line(x, HEIGHT - top, x, HEIGHT - bottom)
    page.canvas.restoreState()


def draw_signatures(page: Page, face: CertificateFace) -> None:
    """The seal on the axis, between two lines to sign on."""
    for start in _SIGNATURE_STARTS:
        page.surface().rule(start, _SIGNATURE, _SIGNATURE_WIDTH, 0.8, page.inks.body)
    leading = page.languages[0]
    seal = f"{page.words('certificate.seal')} · {typeset(face.desk[leading], leading)} · ".upper()
    draw_seal(page.canvas, _AXIS, HEIGHT - _SEAL_MIDDLE, seal, page.inks.title)


def draw_signatories(page: Page, face: CertificateFace, language: Language) -> None:
    """What the signatories are, in one language; their names stand above it once."""
    if language == page.languages[0]:
        style = replace(TEXT, weight=600, colour=page.inks.body)
        for start, signatory in zip(_SIGNATURE_STARTS, face.signatories, strict=True):
            lines = fitted(signatory.name, style, _SIGNATURE_WIDTH, 15, "ltr")
            page.surface().lines(start, _SIGNATURE + 5, lines, _SIGNATURE_WIDTH, _signing_align(page))
    for start, signatory in zip(_SIGNATURE_STARTS, face.signatories, strict=True):
        _draw_function(page, start, typeset(signatory.function[language], language), language)


def _signing_align(page: Page) -> Align:
    return "centre" if len(page.languages) == 1 else "start"


def _draw_function(page: Page, start: float, function: str, language: Language) -> None:
    """What a signatory is, under the name, from the side of its language."""
    surface = page.surface(direction_of(language))
    width = _SIGNATURE_WIDTH
    if len(page.languages) > 1:
        width *= 0.56 if language == page.languages[0] else 0.4
    if surface.direction == "rtl":
        start = WIDTH - start - _SIGNATURE_WIDTH
    style = for_direction(replace(SMALL, colour=page.inks.muted), surface.direction)
    lines = fitted(function, style, width, 24, surface.direction)
    surface.lines(start, _SIGNATURE + 20.5, lines, width, _signing_align(page))


def draw_issue(page: Page, face: CertificateFace) -> None:
    """Where and when it was issued, from the foot upwards; a duplicate says so under the date."""
    small = replace(SMALL, colour=page.inks.muted)
    lines = []
    for language, words, surface in page.each():
        date = words.long_date(face.issued_on)
        text = words("certificate.issued", desk=face.desk[language], date=date)
        lines.append(single_line(text, for_direction(small, surface.direction), surface.direction))
    if face.duplicate:
        strong = replace(SMALL, weight=600, colour=page.inks.body)
        said = " · ".join(words("certificate.duplicate") for _, words, _ in page.each())
        lines.append(single_line(said, strong))
    baseline = _LAST_BASELINE - SMALL.leading * (len(lines) - 1)
    for line in lines:
        top = baseline - baseline_offset(line.style)
        page.surface().lines(MARGIN, top, [line], line.width)
        baseline += SMALL.leading


def draw_code_labels(page: Page) -> None:
    """What the two lines beside the code are, in each language."""
    style = replace(SMALL, colour=page.inks.muted)
    end = _value_start() - _LABEL_GAP
    for _, words, surface in reversed(page.each()):
        fitting = for_direction(style, surface.direction)
        lines = [single_line(words(f"certificate.{key}"), fitting, surface.direction) for key in _CODES]
        width = max(line.width for line in lines)
        for line, baseline in zip(lines, _CODE_BASELINES, strict=True):
            page.surface().lines(end - width, baseline - baseline_offset(fitting), [line], width)
        end -= width + _LABEL_GAP * 1.5


@cache
def _value_start() -> float:
    strong = replace(SMALL, weight=600)
    return WIDTH - MARGIN - CODE_SIZE - _CODE_GAP - text_width(_WIDEST_NUMBER, strong)


def draw_codes(page: Page, face: CertificateFace) -> None:
    """The number and the check code in clear, and the code that proves them."""
    strong = replace(SMALL, weight=600, colour=page.inks.body)
    surface = page.surface()
    for value, baseline in zip((face.number, face.check_code), _CODE_BASELINES, strict=True):
        surface.line(_value_start(), baseline, value, strong)
    bottom = HEIGHT - _LAST_BASELINE - 4
    draw_code(page.canvas, face.qr, WIDTH - MARGIN - CODE_SIZE, bottom, CODE_SIZE, page.inks.body)
