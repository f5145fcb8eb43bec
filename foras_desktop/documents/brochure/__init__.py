"""The country brochure, A4: a cover and as many inside pages as the sheet needs. No personal data."""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.pagesizes import A4

from foras_desktop.documents.brochure.checks import check_row
from foras_desktop.documents.brochure.cover import draw_cover
from foras_desktop.documents.brochure.pages import blocks_of, draw_foot, draw_head, draw_page, paginate
from foras_desktop.documents.output import Target, deliver, new_canvas
from foras_desktop.documents.sheet import Imprint, SheetContent, typeset
from foras_desktop.documents.surface import Surface
from foras_desktop.documents.texts import texts

__all__ = ["write_brochure"]


def write_brochure(content: SheetContent, imprint: Imprint, target: Target, ink_saving: bool = False) -> int:
    """Write the brochure of a sheet to a path or an open binary file; returns its number of pages.

    The same input gives the same bytes. `ink_saving` leaves out every filled surface.
    Raises `MissingGlyphs` when a character cannot be printed and `OSError` when the file cannot be written;
    in both cases nothing is left at `target`.
    """
    words = texts(content.language)
    content = typeset(content)
    blocks = [blocks_of(section, content, words) for section in content.sections]
    rows = [check_row(section, imprint.printed_on, words, content.direction) for section in content.sections]
    pages = paginate(blocks, rows)
    buffer = BytesIO()
    title = words("brochure.document_title", country=content.country_name, version=content.version)
    canvas = new_canvas(buffer, A4, title, content.language, content.direction == "rtl")
    surface = Surface(canvas, content.direction, ink_saving)
    draw_cover(surface, content, words)
    canvas.showPage()
    for number, page in enumerate(pages, 2):
        draw_page(surface, page, rows, content)
        first = content.sections[page.sections[0]]
        draw_head(surface, content, words.get(f"kind.{first.kind}", first.title))
        draw_foot(surface, content, imprint, words, number)
        canvas.showPage()
    canvas.save()
    deliver(buffer.getvalue(), target)
    return len(pages) + 1
