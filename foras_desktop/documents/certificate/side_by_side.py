"""The certificate in two languages of equal weight: one from the left, one from the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.colors import HexColor

from foras_desktop.documents.certificate.face import CertificateFace
from foras_desktop.documents.certificate.facts import Fact, facts_of
from foras_desktop.documents.certificate.parts import (
    HEIGHT,
    INNER,
    LABEL,
    MARGIN,
    SMALL,
    TEXT,
    WIDTH,
    Page,
    draw_block,
    draw_code_labels,
    draw_issue,
    draw_signatures,
    fitted,
    place_in,
    typeset,
)
from foras_desktop.documents.sheet import direction_of
from foras_desktop.documents.text import Line, TextStyle, baseline_offset, for_direction, single_line

_AXIS = WIDTH / 2
_HALF = INNER / 2 - 22  # a column, the ring and its space left out
_RING = 213.0
_RING_RADIUS = 3.6
_TITLE = TextStyle(27, 34, 600)
_NAME = TextStyle(23, 27, 600)
_ARABIC_LEADING = 31.0  # dots and marks above and below want more between two lines
_NAME_ROOM = 42.0
_MODULE = TextStyle(16, 18.4, 600)
_MODULE_ROOM = 31.0
_TABLE_TOP = 307.3
_ROW = 42.7
_VALUES = 31.5  # the baseline of the values under the table's top
_SECOND_ROW = 13.0
_PADDING = 10.5
_SHARES = (0.3, 0.21, 0.21, 0.28)
_SIZES = (10.5, 10.0, 9.5, 9.0, 8.5)


def draw_shared(page: Page, face: CertificateFace) -> None:
    """All that certificates of a class have in common, language by language, so that it is copied so."""
    page.surface().mark(_AXIS - 14.6, 69.5, 29.2, page.inks.title)
    for language, words, surface in page.each():
        direction = surface.direction
        phase = replace(TEXT, weight=600, colour=page.inks.body, tracking=0.08)
        muted = for_direction(replace(TEXT, colour=page.inks.muted), direction)
        small = for_direction(replace(SMALL, colour=page.inks.muted), direction)
        surface.line(MARGIN, 84.8, face.phase[language], for_direction(phase, direction))
        surface.line(MARGIN, 98.4, words("certificate.subtitle"), small)
        surface.line(MARGIN, 152, words("certificate.title"), replace(_TITLE, colour=page.inks.title))
        grants = words("certificate.grants", desk=place_in(face, language))
        surface.line(MARGIN, 183.6, grants, muted)
        surface.line(MARGIN, 259.6, words("certificate.completed"), muted)
        module = replace(_MODULE, colour=page.inks.body)
        title = typeset(face.module[language], language)
        lines = fitted(title, module, _HALF, _MODULE_ROOM, direction)
        draw_block(surface, MARGIN, 280.6, lines, "start")
    page.surface().rule(MARGIN, 237, INNER, 0.6, page.inks.line)
    _draw_table(page, facts_of(face, page.languages))
    draw_signatures(page, face)
    draw_issue(page, face)
    draw_code_labels(page)


def draw_holder(page: Page, face: CertificateFace) -> None:
    """Both names on one line with the ring between them; a name that stands alone stands on the axis."""
    style = replace(_NAME, colour=page.inks.body)
    if not face.holder_arabic or not face.holder_latin:
        name = face.holder_latin or face.holder_arabic or ""
        direction = "ltr" if face.holder_latin else direction_of("ar")
        lines = fitted(name, style, INNER, _NAME_ROOM, direction)
        draw_block(page.surface(), _AXIS, _RING, lines, "centre")
        return
    latin = fitted(face.holder_latin, style, _HALF, _NAME_ROOM, "ltr")
    arabic = fitted(face.holder_arabic, replace(style, leading=_ARABIC_LEADING), _HALF, _NAME_ROOM, "rtl")
    draw_block(page.surface(), MARGIN, _RING, latin, "start")
    draw_block(page.surface("rtl"), MARGIN, _RING, arabic, "start")
    page.canvas.saveState()
    page.canvas.setStrokeColor(HexColor(page.inks.title))
    page.canvas.setLineWidth(1.6)
    page.canvas.circle(_AXIS, HEIGHT - _RING, _RING_RADIUS, stroke=1, fill=0)
    page.canvas.restoreState()


@dataclass(frozen=True)
class _Cell:
    """A fact's place in the table, and its value in each language."""

    fact: Fact
    start: float
    width: float
    values: tuple[list[Line], ...]


def _places(facts: Sequence[Fact]) -> list[tuple[Fact, float, float]]:
    """Each fact with where its words begin and how wide they may be; the outer edges have no padding."""
    start, places = MARGIN, []
    for place, (fact, share) in enumerate(zip(facts, _SHARES, strict=True)):
        before = _PADDING if place else 0.0
        after = _PADDING if place < len(facts) - 1 else 0.0
        places.append((fact, start + before, INNER * share - before - after))
        start += INNER * share
    return places


def _cells_on_one_row(page: Page, facts: Sequence[Fact], style: TextStyle) -> list[_Cell] | None:
    """The languages beside each other in every cell; None when one has no room for that."""
    cells = []
    for fact, start, width in _places(facts):
        values = tuple(
            [single_line(value, style, direction_of(language))]
            for language, value in zip(page.languages, fact.values, strict=False)
        )
        if sum(lines[0].width for lines in values) + _PADDING * (len(values) - 1) > width:
            return None
        cells.append(_Cell(fact, start, width, values))
    return cells


def _cells_on_two_rows(page: Page, facts: Sequence[Fact], style: TextStyle) -> list[_Cell]:
    """The languages under each other; a value that is the same in all may take both rows."""
    cells = []
    for fact, start, width in _places(facts):
        room = 2 * style.leading if len(fact.values) == 1 else style.leading
        values = tuple(
            fitted(value, style, width, room, direction_of(language))
            for language, value in zip(page.languages, fact.values, strict=False)
        )
        cells.append(_Cell(fact, start, width, values))
    return cells


def _draw_table(page: Page, facts: Sequence[Fact]) -> None:
    """Four facts in a row; where one needs it the row is deeper, and Arabic stands under French."""
    strong = replace(TEXT, weight=600, colour=page.inks.body)
    cells = None
    for size in _SIZES:
        cells = cells or _cells_on_one_row(page, facts, replace(strong, size=size))
    baselines, bottom = (_VALUES, _VALUES), _TABLE_TOP + _ROW
    if cells is None:
        cells = _cells_on_two_rows(page, facts, replace(strong, size=9.5, leading=_SECOND_ROW))
        baselines, bottom = (_VALUES - 2, _VALUES - 2 + _SECOND_ROW), bottom + 8
    _draw_lines(page, cells, bottom)
    for place, baseline in enumerate(baselines):
        for cell in cells:
            _draw_cell(page, cell, place, baseline)


def _draw_lines(page: Page, cells: Sequence[_Cell], bottom: float) -> None:
    for y in (_TABLE_TOP, bottom):
        page.surface().rule(MARGIN, y, INNER, 0.6, page.inks.line)
    page.canvas.saveState()
    page.canvas.setStrokeColor(HexColor(page.inks.line))
    page.canvas.setLineWidth(0.6)
    for cell in cells[1:]:
        x = cell.start - _PADDING
        page.canvas.line(x, HEIGHT - _TABLE_TOP, x, HEIGHT - bottom)
    page.canvas.restoreState()


def _draw_cell(page: Page, cell: _Cell, place: int, baseline: float) -> None:
    """The label and the value of one language, from its own side of the cell."""
    direction = direction_of(page.languages[place])
    surface = page.surface(direction)
    start = cell.start if direction == "ltr" else WIDTH - cell.start - cell.width
    label = for_direction(replace(LABEL, colour=page.inks.muted), direction)
    surface.line(start, _TABLE_TOP + 15.5, cell.fact.labels[place], label)
    if place < len(cell.values):
        lines = cell.values[place]
        first = lines[0].style
        surface.lines(start, _TABLE_TOP + baseline - baseline_offset(first), lines, cell.width)
