"""Blocks onto pages: what stands together, how much fits, and the heads and feet around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from foras_desktop.documents.brochure.blocks import Block, StepBlock, box_block, section_blocks, writing_block
from foras_desktop.documents.brochure.checks import CheckRow
from foras_desktop.documents.palette import INK, MUTED, PAPER, country_colours
from foras_desktop.documents.sheet import LIMITS, Imprint, SectionContent, SheetContent
from foras_desktop.documents.surface import WIDTH, Surface
from foras_desktop.documents.text import TextStyle, fitting_size, for_direction, text_width
from foras_desktop.documents.texts import Texts

MARGIN = 48.5
TOP = 103.0
BOTTOM = 792.0
_INNER = WIDTH - 2 * MARGIN
_GAP_ABOVE_CHECKS = 14.0
_FOOT_BASELINE = 814.0
_FOOT = TextStyle(10.5, 15, 400, MUTED)


@dataclass
class Page:
    """One inside page: its blocks with their tops, and the sections it shows parts of."""

    placed: list[tuple[float, Block]] = field(default_factory=list)
    sections: list[int] = field(default_factory=list)
    bottom: float = TOP


def blocks_of(section: SectionContent, sheet: SheetContent, texts: Texts) -> list[Block]:
    """A section as blocks: limits as the box where it fits, contacts with lines to write on."""
    if section.kind == LIMITS and section.steps:
        box = box_block(section.steps, sheet.direction)
        if box.height < (BOTTOM - TOP) / 2:
            return [box]
    blocks = section_blocks(section, sheet.direction)
    return [*blocks, writing_block(texts, sheet.direction)] if section.kind == "contacts" else blocks


def paginate(sections: Sequence[Sequence[Block]], rows: Sequence[CheckRow]) -> list[Page]:
    """Every block in order on as many pages as it takes.

    A section that fits a page is not broken; elsewhere a block that must stay with the next goes over with
    it. A page keeps room for its sections' check rows.
    """
    pages = [Page()]
    for section, blocks in enumerate(sections):
        index = 0
        if not _fits(pages[-1], blocks, section, rows) and _fits(Page(), blocks, section, rows):
            pages.append(Page())
        while index < len(blocks):
            group = _group(blocks, index)
            if not _fits(pages[-1], group, section, rows) and pages[-1].placed:
                pages.append(Page())
            _place(pages[-1], group, section)
            index += len(group)
    return [page for page in pages if page.placed]


def _group(blocks: Sequence[Block], start: int) -> list[Block]:
    end = start
    while end < len(blocks) - 1 and blocks[end].keep_with_next:
        end += 1
    return list(blocks[start : end + 1])


def _fits(page: Page, group: Sequence[Block], section: int, rows: Sequence[CheckRow]) -> bool:
    shown = {*page.sections, section}
    checks = sum(rows[index].height for index in shown) + _GAP_ABOVE_CHECKS
    needed = sum(block.height + block.space for block in group)
    if not page.placed:
        needed -= group[0].space
    return page.bottom + needed + checks <= BOTTOM


def _place(page: Page, group: Sequence[Block], section: int) -> None:
    if section not in page.sections:
        page.sections.append(section)
    for block in group:
        top = page.bottom + (block.space if page.placed else 0.0)
        page.placed.append((top, block))
        page.bottom = top + block.height


def draw_page(surface: Surface, page: Page, rows: Sequence[CheckRow], sheet: SheetContent) -> None:
    """The page's ground, blocks, dotted links and check rows."""
    colours = country_colours(sheet.country)
    surface.fill(PAPER)
    for index, (top, block) in enumerate(page.placed):
        block.draw(surface, top, colours)
        if isinstance(block, StepBlock) and block.linked and index + 1 < len(page.placed):
            block.draw_link(surface, top, page.placed[index + 1][0], colours)
    shown = [rows[index] for index in page.sections]
    top = BOTTOM - sum(row.height for row in shown)
    for row in shown:
        row.draw(surface, top)
        top += row.height


def _larger(weight: int, colour: str, surface: Surface) -> TextStyle:
    return for_direction(TextStyle(13.3, 18, weight, colour), surface.direction)


def draw_head(surface: Surface, sheet: SheetContent, label: str) -> None:
    """The running head: the country, the page's first section, a line."""
    accent = country_colours(sheet.country).accent
    surface.line(MARGIN, 63, sheet.country_name, _larger(600, accent, surface))
    surface.line(WIDTH - MARGIN, 63, label, _larger(400, MUTED, surface), "end")
    surface.rule(MARGIN, 77.5, _INNER, 1.4, INK)


def draw_foot(surface: Surface, sheet: SheetContent, imprint: Imprint, texts: Texts, number: int) -> None:
    """The page foot: edition, place and day of printing, page number."""
    edition = texts(
        "brochure.foot",
        country=sheet.country_name,
        version=sheet.version,
        language=texts("language.name"),
    )
    printed = texts("brochure.printed", city=imprint.desk_name, date=texts.date(imprint.printed_on))
    style = for_direction(_FOOT, surface.direction)
    size = fitting_size(edition + printed, style, _INNER - 60, 7.5, surface.direction)
    style = replace(style, size=size)
    used = surface.line(MARGIN, _FOOT_BASELINE, edition, style)
    end = surface.line(WIDTH - MARGIN, _FOOT_BASELINE, str(number), style, "end")
    middle = text_width(printed, style, surface.direction)
    start = MARGIN + used + (_INNER - used - middle - end) / 2
    surface.line(start, _FOOT_BASELINE, printed, style)
