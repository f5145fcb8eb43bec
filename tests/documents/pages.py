"""Makes small PDFs for the tests of documents, and reads them back as a viewer would."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from datetime import date
from io import BytesIO

from foras_desktop.documents.brochure import write_brochure
from foras_desktop.documents.output import new_canvas
from foras_desktop.documents.render import page_count, page_text
from foras_desktop.documents.sheet import Imprint, SectionContent, SheetContent, Step
from foras_desktop.documents.text import Direction, TextStyle, draw_line, draw_lines, lay_out

STYLE = TextStyle(12, 17)
IMPRINT = Imprint("Rabat", date(2021, 11, 16))


def normal(text: str) -> str:
    """Text with its joined letters taken apart and every kind of space made one."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).strip()


def copied(text: str, direction: Direction) -> str:
    """What a viewer copies of one line."""
    buffer = BytesIO()
    canvas = new_canvas(buffer, (1200, 100), "Test", "ar" if direction == "rtl" else "fr")
    draw_line(canvas, 20 if direction == "ltr" else 1180, 40, text, STYLE, direction)
    canvas.save()
    return normal(page_text(buffer.getvalue(), 0))


def copied_paragraph(text: str, direction: Direction, width: float) -> str:
    """What a viewer copies of a paragraph set in several lines."""
    buffer = BytesIO()
    canvas = new_canvas(buffer, (width + 40, 800), "Test", "ar", direction == "rtl")
    draw_lines(canvas, 20, 780, lay_out(text, STYLE, width, direction), width)
    canvas.save()
    return normal(page_text(buffer.getvalue(), 0))


def brochure(sheet: SheetContent, ink_saving: bool = False, imprint: Imprint = IMPRINT) -> bytes:
    buffer = BytesIO()
    pages = write_brochure(sheet, imprint, buffer, ink_saving)
    assert page_count(buffer.getvalue()) == pages
    return buffer.getvalue()


def all_text(pdf: bytes) -> str:
    """What a viewer copies of every page."""
    return normal("\n".join(page_text(pdf, page) for page in range(page_count(pdf))))


def sheet(*sections: SectionContent, **changes: object) -> SheetContent:
    made = SheetContent("MLI", "Mali", "fr", 4, date(2022, 1, 2), sections)
    return dataclasses.replace(made, **changes)  # type: ignore[arg-type]


def section(kind: str = "situation", **changes: object) -> SectionContent:
    made = SectionContent(kind, "Le pays", ("Une phrase courte.",), (), "fiche de la mission")
    return dataclasses.replace(made, **changes)  # type: ignore[arg-type]


def steps(count: int) -> tuple[Step, ...]:
    return tuple(
        Step(f"Étape numéro {n}", "Deux phrases courtes. Une seule idée.", "sprout") for n in range(count)
    )
