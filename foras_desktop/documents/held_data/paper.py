"""The access request as a PDF: a table for each record; it is handed words and knows no record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from io import BytesIO

from reportlab.lib.pagesizes import A4

from foras_desktop.documents.output import Target, deliver, new_canvas
from foras_desktop.documents.palette import DEEP_BLUE, INK, LINE, MUTED
from foras_desktop.documents.sheet import Language, direction_of
from foras_desktop.documents.surface import Surface
from foras_desktop.documents.tables import Frame, Head, Page, Row, Section, paginate, set_text
from foras_desktop.documents.text import Direction, Line, TextStyle, for_direction, height
from foras_desktop.documents.texts import Texts, texts

WIDTH, HEIGHT = float(A4[0]), float(A4[1])
MARGIN = 48.0
INNER = WIDTH - 2 * MARGIN
BOTTOM = HEIGHT - 52.0
FRAME = Frame(MARGIN, (150.0, INNER - 150.0 - 150.0, 150.0), BOTTOM, gutter=10.0)
"""What it is, what it says, what it is kept for."""

_TITLE = TextStyle(24, 30, 600)
_ABOUT = TextStyle(13, 18, 500)
_TEXT = TextStyle(10, 14.5, 400)
_MARK = TextStyle(11, 15, 600, tracking=0.08)
_FOOT = TextStyle(8.5, 12, 400, MUTED)
_SECTION = TextStyle(13, 18, 600)
_NOTE = TextStyle(8.5, 12, 400, MUTED)
_HEADING = TextStyle(8, 11.5, 500, MUTED)
_LABEL = TextStyle(9.5, 13.5, 500)
_VALUE = TextStyle(9.5, 13.5, 400)
_PURPOSE = replace(_VALUE, size=8.5, colour=MUTED)
_TITLE_TOP, _TOP, _BETWEEN = 72.0, 48.0, 5.0


@dataclass(frozen=True)
class HeldSection:
    """One record: its name, a quiet note, and a line (label, value, purpose) for each thing that it holds."""

    title: str
    note: str
    lines: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class HeldPaper:
    """The whole paper: whom it is about, what is said first, the records."""

    about: str
    introduction: tuple[str, ...]
    sections: tuple[HeldSection, ...]


def write_held_data(
    paper: HeldPaper,
    language: Language,
    target: Target,
    told: Callable[[int, int], None] = lambda done, total: None,
) -> int:
    """Write the paper to a path or an open binary file; how many pages it has.

    `told` hears (pages done, pages in all) and may raise to stop. OSError when the file cannot be written.
    """
    words, direction = texts(language, "held_data"), direction_of(language)
    front = _front(paper, words, direction)
    first_top = _TITLE_TOP + sum(height(part) + _BETWEEN for part in front) + 12
    sections = [_section(one, words, direction) for one in paper.sections]
    pages = paginate(sections, FRAME, first_top, _TOP)
    buffer = BytesIO()
    canvas = new_canvas(buffer, (WIDTH, HEIGHT), words("paper.title"), language, direction == "rtl")
    surface = Surface(canvas, direction, width=WIDTH, height=HEIGHT)
    for number, page in enumerate(pages, 1):
        told(number, len(pages))
        if number == 1:
            _draw_front(surface, front)
        _draw_page(surface, page, words, words("paper.page", page=number, pages=len(pages)))
        canvas.showPage()
    canvas.save()
    deliver(buffer.getvalue(), target)
    return len(pages)


def _front(paper: HeldPaper, words: Texts, direction: Direction) -> list[Sequence[Line]]:
    parts = [
        (words("paper.title"), _TITLE),
        (paper.about, _ABOUT),
        *((text, _TEXT) for text in paper.introduction),
    ]
    return [set_text(text, style, INNER, direction) for text, style in parts]


def _section(section: HeldSection, words: Texts, direction: Direction) -> Section:
    keys = ("what", "value", "purpose")
    columns = Row(FRAME.cells([(words(f"heading.{key}"), _HEADING) for key in keys], direction), INK, FRAME)
    note = set_text(section.note, _NOTE, INNER, direction)
    title = set_text(section.title, _SECTION, INNER, direction)
    again = set_text(words("paper.continued", title=section.title), _SECTION, INNER, direction)
    styles = (_LABEL, _VALUE, _PURPOSE)
    rows = [
        Row(FRAME.cells(zip(line, styles, strict=True), direction), LINE, FRAME) for line in section.lines
    ]
    return Section(Head(title, note, columns), Head(again, note, columns), rows)


def _draw_front(surface: Surface, front: Sequence[Sequence[Line]]) -> None:
    surface.mark(MARGIN, 36, 20, DEEP_BLUE)
    surface.line(MARGIN + 28, 50.5, "FORAS", _MARK)
    surface.rule(MARGIN, 62, INNER, 1.2, INK)
    top = _TITLE_TOP
    for part in front:
        top = surface.lines(MARGIN, top, part, INNER) + _BETWEEN


def _draw_page(surface: Surface, page: Page, words: Texts, number: str) -> None:
    for top, piece in page.placed:
        piece.draw(surface, top)
    foot = for_direction(_FOOT, surface.direction)
    surface.line(MARGIN, HEIGHT - 28, words("paper.foot"), foot)
    surface.line(WIDTH - MARGIN, HEIGHT - 28, number, foot, "end")
