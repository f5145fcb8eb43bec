"""The data dictionary as a PDF: A4 across, a table for each kind of record; it knows no database."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from foras_desktop.config import VERSION
from foras_desktop.documents.dictionary.entries import EntityEntry, dictionary_texts, entries_of
from foras_desktop.documents.dictionary.table import HEIGHT, INNER, MARGIN, WIDTH, Page, paginate
from foras_desktop.documents.output import Target, deliver, new_canvas
from foras_desktop.documents.palette import DEEP_BLUE, INK, MUTED
from foras_desktop.documents.sheet import Language, direction_of
from foras_desktop.documents.surface import Surface
from foras_desktop.documents.text import Direction, Line, TextStyle, for_direction, height, isolate, lay_out
from foras_desktop.documents.texts import Texts
from foras_desktop.domain.registry import REGISTRY, Registry

_TITLE = TextStyle(26, 32, 600)
_MADE = TextStyle(9.5, 14, 400, MUTED)
_INTRODUCTION = TextStyle(10.5, 15.5, 400)
_MARK = TextStyle(11, 15, 600, tracking=0.08)
_FOOT = TextStyle(8.5, 12, 400, MUTED)
_TITLE_TOP = 68.0
_TOP = 40.0
_BETWEEN = 5.0
_READING_WIDTH = 560.0
"""Longer lines of running text are hard to read."""


def write_dictionary(language: Language, target: Target, registry: Registry = REGISTRY) -> int:
    """Write the paper to a path or an open binary file; how many pages it has.

    Raises `KeyError` for a field without words in the language, before anything is written, and `OSError`
    when the file cannot be written. The same registry gives the same bytes.
    """
    words, direction = dictionary_texts(language), direction_of(language)
    entities = entries_of(registry, language)
    introduction = _introduction(entities, words, direction)
    first_top = _TITLE_TOP + sum(height(part) + _BETWEEN for part in introduction) + 14
    pages = paginate(entities, words, direction, first_top, _TOP)
    buffer = BytesIO()
    title = words("paper.title")
    canvas = new_canvas(buffer, (WIDTH, HEIGHT), title, language, direction == "rtl")
    surface = Surface(canvas, direction, width=WIDTH, height=HEIGHT)
    for number, page in enumerate(pages, 1):
        if number == 1:
            _draw_front(surface, introduction)
        _draw_page(surface, page, words("paper.page", page=number, pages=len(pages)), title)
        canvas.showPage()
    canvas.save()
    deliver(buffer.getvalue(), target)
    return len(pages)


def _introduction(
    entities: Sequence[EntityEntry], words: Texts, direction: Direction
) -> list[Sequence[Line]]:
    counted = {"entities": len(entities), "fields": sum(len(entity.fields) for entity in entities)}
    parts = (
        (words("paper.title"), _TITLE),
        (words("paper.made", program=isolate(f"FORAS Desktop {VERSION}"), **counted), _MADE),
        *((words(f"paper.{key}"), _INTRODUCTION) for key in ("what", "groups", "sealed")),
    )
    return [
        lay_out(text, for_direction(style, direction), _READING_WIDTH, direction) for text, style in parts
    ]


def _draw_front(surface: Surface, introduction: Sequence[Sequence[Line]]) -> None:
    surface.mark(MARGIN, 34, 20, DEEP_BLUE)
    surface.line(MARGIN + 28, 48.5, "FORAS", _MARK)
    surface.rule(MARGIN, 60, INNER, 1.2, INK)
    top = _TITLE_TOP
    for part in introduction:
        top = surface.lines(MARGIN, top, part, _READING_WIDTH) + _BETWEEN


def _draw_page(surface: Surface, page: Page, number: str, title: str) -> None:
    for top, piece in page.placed:
        piece.draw(surface, top)
    foot = for_direction(_FOOT, surface.direction)
    surface.line(MARGIN, HEIGHT - 24, f"FORAS · {title}", foot)
    surface.line(WIDTH - MARGIN, HEIGHT - 24, number, foot, "end")
