"""The certificate in one language: everything on the axis, the name largest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

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
    SMALL,
    TEXT,
    Page,
    draw_block,
    draw_ring,
    draw_upright,
    fitted,
    only_name,
    place_in,
    typeset,
)
from foras_desktop.documents.text import TextStyle

_TITLE = TextStyle(31, 38, 600)
_NAME = TextStyle(29, 34, 600)
_NAME_MIDDLE = 218.0
_NAME_ROOM = 45.0
_RULE = 247.0
_RULE_WIDTH = 420.0
_MODULE = TextStyle(17, 20, 600)
_MODULE_WIDTH = 560.0
_MODULE_ROOM = 29.0
_TABLE_TOP = 308.0
_ROW = 40.0
_PADDING = 8.0


def draw_shared(page: Page, face: CertificateFace) -> None:
    """All that certificates of a class have in common."""
    (language,) = page.languages
    words, surface, inks = page.words, page.surface(), page.inks
    surface.mark(AXIS - 12.5, 70, 25, inks.title)
    phase = replace(TEXT, weight=600, colour=inks.body, tracking=0.08)
    muted = replace(TEXT, size=11, colour=inks.muted)
    surface.line(AXIS + 0.4, 108.5, face.phase[language], phase, "centre")
    surface.line(AXIS, 121.5, words("certificate.subtitle"), replace(SMALL, colour=inks.muted), "centre")
    surface.line(AXIS, 161.5, words("certificate.title"), replace(_TITLE, colour=inks.title), "centre")
    grants = words("certificate.grants", desk=place_in(face, language))
    surface.line(AXIS, 185.5, grants, muted, "centre")
    _draw_rule(page)
    surface.line(AXIS, 268, words("certificate.completed"), muted, "centre")
    module = replace(_MODULE, colour=inks.body)
    lines = fitted(
        typeset(face.module[language], language), module, _MODULE_WIDTH, _MODULE_ROOM, surface.direction
    )
    draw_block(surface, AXIS, 287, lines, "centre")
    _draw_table(page, facts_of(face, page.languages))
    draw_signatories(page, face, language)
    draw_issue(page, face)
    draw_signatures(page, face)
    draw_code_labels(page)


def draw_own(page: Page, face: CertificateFace) -> None:
    """The holder's name; in Arabic letters where there are no others."""
    lines = only_name(face, replace(_NAME, colour=page.inks.body), INNER - 40, _NAME_ROOM)
    draw_block(page.surface(), AXIS, _NAME_MIDDLE, lines, "centre")
    draw_codes(page, face)


def _draw_rule(page: Page) -> None:
    """A line to each side of the waypoint's ring."""
    length = (_RULE_WIDTH - 26) / 2
    for start in (AXIS - _RULE_WIDTH / 2, AXIS + 13):
        page.surface().rule(start, _RULE, length, 0.6, page.inks.line)
    draw_ring(page, _RULE, 3.4)


def _draw_table(page: Page, facts: Sequence[Fact]) -> None:
    """Four facts in a row of equal columns, parted by hairlines."""
    surface = page.surface()
    width = INNER / len(facts)
    for y in (_TABLE_TOP, _TABLE_TOP + _ROW):
        surface.rule(MARGIN, y, INNER, 0.6, page.inks.line)
    label = replace(LABEL, colour=page.inks.muted)
    strong = replace(TEXT, weight=600, leading=12.5, colour=page.inks.body)
    for place, fact in enumerate(facts):
        middle = MARGIN + (place + 0.5) * width
        surface.line(middle, _TABLE_TOP + 13.5, fact.labels[0], label, "centre")
        lines = fitted(fact.values[0], strong, width - 2 * _PADDING, 21.5, surface.direction)
        draw_block(surface, middle, _TABLE_TOP + 27, lines, "centre")
    for place in range(1, len(facts)):
        draw_upright(page, MARGIN + place * width, _TABLE_TOP, _TABLE_TOP + _ROW)
