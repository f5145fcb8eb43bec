"""The certificate in two languages of equal weight: one from the left, one from the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from foras_desktop.documents.certificate.face import CertificateFace
from foras_desktop.documents.certificate.facts import Fact, facts_of
from foras_desktop.documents.certificate.foot import (
    draw_code_labels,
    draw_codes,
    draw_issue,
    draw_signatories,
    draw_signatures,
)
from foras_desktop.documents.certificate.parts import (
    AXIS,
    INNER,
    LABEL,
    MARGIN,
    NAME_LEAST,
    SMALL,
    TEXT,
    WIDTH,
    Page,
    draw_block,
    draw_ring,
    draw_upright,
    fitted,
    only_name,
    place_in,
    typeset,
)
from foras_desktop.documents.sheet import Language, direction_of
from foras_desktop.documents.text import Line, TextStyle, baseline_offset, for_direction, single_line
from foras_desktop.documents.texts import texts

_HALF = INNER / 2 - 22  # a column, the ring and its space left out
_RING = 213.0
_RING_RADIUS = 3.6
_TITLE = TextStyle(27, 34, 600)
_NAME = TextStyle(23, 27, 600)
_ARABIC_LEADING = 1.35  # of the size: dots and marks above and below want more between two lines
_NAME_ROOM = 42.0
_MODULE = TextStyle(16, 18.4, 600)
_MODULE_ROOM = 31.0
_TABLE_TOP = 307.3
_ROW = 42.7
_VALUES = 31.5  # the baseline of the values under the table's top
_SECOND_ROW = 13.0
_PADDING = 10.5
_SHARES = (0.3, 0.21, 0.21, 0.28)
_SIZES = (10.5, 10.0, 9.5)


def draw_shared(page: Page, face: CertificateFace) -> None:
    """All that certificates of a class have in common.

    One language after the other: what stands on one line in both would be copied as one line.
    """
    page.surface().mark(AXIS - 14.6, 69.5, 29.2, page.inks.title)
    page.surface().rule(MARGIN, 237, INNER, 0.6, page.inks.line)
    table = _table(page, facts_of(face, page.languages))
    _draw_lines(page, table)
    for place, language in enumerate(page.languages):
        _draw_words(page, face, language)
        for cell in table.cells:
            _draw_cell(page, cell, place, table.baselines[place])
        draw_signatories(page, face, language)
    draw_issue(page, face)
    draw_signatures(page, face)
    draw_code_labels(page)


def _draw_words(page: Page, face: CertificateFace, language: Language) -> None:
    """Head, title, sentences and module, from the side of their language."""
    words, surface = texts(language), page.surface(direction_of(language))
    direction, inks = surface.direction, page.inks
    phase = for_direction(replace(TEXT, weight=600, colour=inks.body, tracking=0.08), direction)
    muted = for_direction(replace(TEXT, colour=inks.muted), direction)
    small = for_direction(replace(SMALL, colour=inks.muted), direction)
    surface.line(MARGIN, 84.8, face.phase[language], phase)
    surface.line(MARGIN, 98.4, words("certificate.subtitle"), small)
    surface.line(MARGIN, 152, words("certificate.title"), replace(_TITLE, colour=inks.title))
    surface.line(MARGIN, 183.6, words("certificate.grants", desk=place_in(face, language)), muted)
    surface.line(MARGIN, 259.6, words("certificate.completed"), muted)
    title = typeset(face.module[language], language)
    lines = fitted(title, replace(_MODULE, colour=inks.body), _HALF, _MODULE_ROOM, direction)
    draw_block(surface, MARGIN, 280.6, lines, "start")


def draw_own(page: Page, face: CertificateFace) -> None:
    """Both names on one line with the ring between them; a name that stands alone stands on the axis.

    The codes come between the names, so that these are not copied as one line.
    """
    style = replace(_NAME, colour=page.inks.body)
    if not face.holder_arabic or not face.holder_latin:
        draw_block(page.surface(), AXIS, _RING, only_name(face, style, INNER, _NAME_ROOM), "centre")
        draw_codes(page, face)
        return
    latin, arabic = _both_names(face.holder_latin, face.holder_arabic, style)
    draw_block(page.surface(), MARGIN, _RING, latin, "start")
    draw_codes(page, face)
    draw_block(page.surface("rtl"), MARGIN, _RING, arabic, "start")
    draw_ring(page, _RING, _RING_RADIUS)


def _both_names(latin: str, arabic: str, style: TextStyle) -> tuple[list[Line], list[Line]]:
    """The names at one size: that of the one which needs the smaller."""
    while True:
        leading = style.size * _ARABIC_LEADING
        one = fitted(latin, style, _HALF, _NAME_ROOM, "ltr", NAME_LEAST)
        other = fitted(arabic, replace(style, leading=leading), _HALF, _NAME_ROOM, "rtl", NAME_LEAST)
        size = min(one[0].style.size, other[0].style.size)
        if size >= style.size:
            return one, other
        style = replace(style, size=size, leading=style.leading * size / style.size)


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


@dataclass(frozen=True)
class _Table:
    """The cells, the baseline of each language's values under the table's top, and where the table ends."""

    cells: list[_Cell]
    baselines: tuple[float, float]
    bottom: float


def _table(page: Page, facts: Sequence[Fact]) -> _Table:
    """Four facts in a row; where one needs it the row is deeper, and Arabic stands under French."""
    strong = replace(TEXT, weight=600, colour=page.inks.body)
    for size in _SIZES:
        cells = _cells_on_one_row(page, facts, replace(strong, size=size))
        if cells is not None:
            return _Table(cells, (_VALUES, _VALUES), _TABLE_TOP + _ROW)
    cells = _cells_on_two_rows(page, facts, replace(strong, size=10, leading=_SECOND_ROW))
    first = _VALUES - 2
    return _Table(cells, (first, first + _SECOND_ROW), _TABLE_TOP + _ROW + 8)


def _draw_lines(page: Page, table: _Table) -> None:
    for y in (_TABLE_TOP, table.bottom):
        page.surface().rule(MARGIN, y, INNER, 0.6, page.inks.line)
    for cell in table.cells[1:]:
        draw_upright(page, cell.start - _PADDING, _TABLE_TOP, table.bottom)


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
